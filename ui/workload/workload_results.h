// The answer in words and bars: fit, speed, the whole run, what would help, devices of other kinds, what was measured nearby, what was taken.
#pragma once

#include <vector>

#include <QWidget>

#include "app/base/strong_id.h"
#include "app/workspace/workload_service.h"

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace flopsmith {

class BarList;
class FactList;
class MarkLabel;
class StackBar;
class TextLabel;

class WorkloadResults : public QWidget {
    Q_OBJECT

public:
    explicit WorkloadResults(QWidget* parent = nullptr);

    void show(const WorkloadState& state);

Q_SIGNALS:
    /// A setting that was offered is to be taken; `changed` is the completed workload with it.
    void changeWanted(const flopsmith::Workload& changed, const QString& what);
    void partWanted(const flopsmith::PartId& part);

private:
    struct Help {
        QWidget* row;
        TextLabel* name;
        TextLabel* gain;
        QPushButton* button;
    };
    QVBoxLayout* section(const QString& title);
    void buildFit();
    void buildHelp();
    void showFit(const WorkloadAnswer& answer);
    void showSpeed(const WorkloadAnswer& answer);
    void showHelp(const WorkloadState& state);
    void showSides(const SideBySide& sides);
    void help(std::size_t which);

    QVBoxLayout* m_column;
    std::vector<Improvement> m_offers;
    Workload m_change; // with which it fits
    MarkLabel* m_fit;
    StackBar* m_memory;
    BarList* m_terms;
    FactList* m_limits;
    QPushButton* m_apply;
    TextLabel* m_speed;
    TextLabel* m_band;
    MarkLabel* m_noSpeed;
    FactList* m_speedFacts;
    BarList* m_time;
    FactList* m_run;
    TextLabel* m_runHint;
    TextLabel* m_noHelp;
    std::vector<Help> m_help;
    FactList* m_sides;
    TextLabel* m_noSides;
    FactList* m_near;
    TextLabel* m_noNear;
    FactList* m_taken;
};

} // namespace flopsmith
