// All charts of the build beside the tier levels' reference builds. Works only while it is visible.
#pragma once

#include <vector>

#include <QWidget>

#include "app/reports/chart_spec.h"
#include "ui/charts/workload_answers.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QScrollArea;
class QStackedWidget;
QT_END_NAMESPACE

namespace flopsmith {

class ChartView;
class ColumnGrid;
class Pill;
class TextLabel;
class Workspace;

class ChartsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChartsPanel(Workspace& workspace, QWidget* parent = nullptr);

    /// Makes the charts that are shown anew where something that they are of has changed.
    void refresh();
    /// Shows one chart, or all with an empty id.
    void showChart(std::string_view id);
    [[nodiscard]] const std::vector<ChartView*>& views() const { return m_views; }
    /// The chart by itself; nullptr before it was chosen.
    [[nodiscard]] ChartView* page(std::size_t chart) const { return m_single[chart].view; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct TierSwitch {
        std::string tier; // its id
        Pill* pill;
    };
    QWidget* buildHead();
    void refreshIfVisible();
    [[nodiscard]] ChartInputs inputs();
    /// The charts that are shown and not up to date.
    void make();
    void choose();
    /// All charts in as many columns as there is room for.
    void arrange();
    [[nodiscard]] ChartSpec chart(std::size_t place) const;
    void addPage(std::size_t chart);

    /// One chart by itself, made when it is first chosen: switching pages lays nothing out anew.
    struct Page {
        QScrollArea* area = nullptr;
        ChartView* view = nullptr;
        bool made = false; // of m_inputs
    };

    Workspace& m_workspace;
    QComboBox* m_pages;
    QStackedWidget* m_stack; // all of them, then the pages
    std::vector<TierSwitch> m_tiers;
    QScrollArea* m_scroll;
    ColumnGrid* m_area;
    TextLabel* m_empty;
    std::vector<ChartView*> m_views; // allCharts(), then ownershipCharts()
    WorkloadAnswers m_answers;
    ChartInputs m_inputs;
    bool m_made = false; // whether m_views are of m_inputs
    std::vector<ChartSpec> m_owned; // of m_inputs: own or rent
    std::vector<Page> m_single; // in the order of m_views
};

} // namespace flopsmith
