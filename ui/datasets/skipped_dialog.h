// What an import took and what it passed over, as a list that can be copied.
#pragma once

#include <QDialog>

#include "app/import/dataset.h"

namespace flopsmith {

class SkippedModel;

class SkippedDialog : public QDialog {
    Q_OBJECT

public:
    /// `summary` stands above the list.
    SkippedDialog(const QString& title, const QString& summary, std::vector<SkippedRecord> skipped,
                  QWidget* parent = nullptr);

    [[nodiscard]] const SkippedModel& model() const { return *m_model; }

private:
    void copy();

    QString m_summary;
    SkippedModel* m_model;
};

} // namespace flopsmith
