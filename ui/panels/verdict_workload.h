// The workload in three lines: does it fit, how fast is it, how long does it take and what does it cost. Hidden without
// one.
#pragma once

#include <QWidget>

namespace flopsmith {

class ElidedLabel;
class MarkLabel;
class StackBar;
class TextLabel;
class WorkloadService;

class VerdictWorkload : public QWidget {
    Q_OBJECT

public:
    explicit VerdictWorkload(WorkloadService& service, QWidget* parent = nullptr);

Q_SIGNALS:
    void wanted(); // the workload's page is to be shown

private:
    void refresh();

    WorkloadService& m_service;
    ElidedLabel* m_title;
    MarkLabel* m_fit;
    StackBar* m_memory;
    TextLabel* m_speed;
    TextLabel* m_run;
};

} // namespace flopsmith
