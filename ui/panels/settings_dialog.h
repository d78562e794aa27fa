// What this document states of site, use, firmware and assembly.
#pragma once

#include "ui/models/settings_model.h"
#include "ui/panels/options_dialog.h"

namespace flopsmith {

class SettingsDialog : public OptionsDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] SettingsModel& model() { return *m_model; }
    /// The row of an option: "site.altitude_m".
    void showOption(const QString& path) { choose(path); }

private:
    SettingsDialog(Document& document, SettingsModel* model, QWidget* parent);

    SettingsModel* m_model;
};

} // namespace flopsmith
