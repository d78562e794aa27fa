// What runs on the machine, and what the estimator says to it while the machine changes.
#pragma once

#include <vector>

#include <QWidget>

#include "app/base/strong_id.h"
#include "app/workload/workload.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QScrollArea;
QT_END_NAMESPACE

namespace flopsmith {

class ChartView;
class ColumnGrid;
class MarkLabel;
class TextLabel;
class WorkloadHead;
class WorkloadOptions;
class WorkloadResults;
class Workspace;

class WorkloadPanel : public QWidget {
    Q_OBJECT

public:
    explicit WorkloadPanel(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows what the document and the service have by now.
    void refresh();
    /// The model of a Hugging Face config.json for the workload; a file that is none is refused with failed().
    void openConfig(const QString& path);
    void focusModel();
    [[nodiscard]] const std::vector<ChartView*>& charts() const { return m_charts; }

Q_SIGNALS:
    void configWanted();
    void partWanted(const flopsmith::PartId& part);
    void failed(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void refreshIfVisible();
    void change(const Workload& changed, const QString& what);
    void showState();
    void arrange();

    Workspace& m_workspace;
    WorkloadHead* m_head;
    WorkloadOptions* m_options;
    WorkloadResults* m_results;
    QScrollArea* m_scroll;
    QBoxLayout* m_columns = nullptr; // results and charts, beside each other where there is room
    ColumnGrid* m_chartArea;
    MarkLabel* m_fault;
    TextLabel* m_empty;
    std::vector<ChartView*> m_charts;
};

} // namespace flopsmith
