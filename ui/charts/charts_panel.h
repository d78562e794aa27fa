// All charts of the build beside the tier levels' reference builds. Works only while it is visible.
#pragma once

#include <vector>

#include <QWidget>

#include "app/reports/chart_spec.h"
#include "ui/charts/workload_answers.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QGridLayout;
class QScrollArea;
QT_END_NAMESPACE

namespace flopsmith {

class ChartView;
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
    [[nodiscard]] bool shown(std::size_t chart) const;
    /// The charts that are shown and not up to date.
    void make();
    void choose();
    /// One chart or all of them, in as many columns as there is room for.
    void arrange();

    Workspace& m_workspace;
    QComboBox* m_pages;
    std::vector<TierSwitch> m_tiers;
    QScrollArea* m_scroll;
    QWidget* m_area;
    QGridLayout* m_grid;
    TextLabel* m_empty;
    std::vector<ChartView*> m_views; // in the order of allCharts()
    WorkloadAnswers m_answers;
    ChartInputs m_inputs;
    std::vector<bool> m_made; // which of m_views are of m_inputs
    int m_columns = 0;
};

} // namespace flopsmith
