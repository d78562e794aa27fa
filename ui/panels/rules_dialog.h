// What this document says of the rules: severities and named thresholds.
#pragma once

#include "ui/models/rules_model.h"
#include "ui/panels/options_dialog.h"

namespace flopsmith {

class RulesDialog : public OptionsDialog {
    Q_OBJECT

public:
    explicit RulesDialog(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] RulesModel& model() { return *m_model; }
    /// The rule's row.
    void showRule(const QString& rule) { choose(rule); }

private:
    RulesDialog(Document& document, RulesModel* model, QWidget* parent);

    RulesModel* m_model;
};

} // namespace flopsmith
