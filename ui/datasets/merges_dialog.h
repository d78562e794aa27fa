// The parts that are shown as one, with the reason; a tick takes two apart and joins them again.
#pragma once

#include <QDialog>

#include "app/workspace/own_jobs.h"

namespace flopsmith {

class MergeModel;
class OwnCatalog;
class TextLabel;

class MergesDialog : public QDialog {
    Q_OBJECT

public:
    /// `own` must outlive the dialog.
    MergesDialog(OwnCatalog& own, const std::vector<NamedMerge>& merges, QWidget* parent = nullptr);

private:
    void show(const std::vector<NamedMerge>& merges);

    MergeModel* m_model;
    TextLabel* m_count;
};

} // namespace flopsmith
