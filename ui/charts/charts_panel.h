// All charts of the build beside the tier levels' reference builds. Works only while it is visible.
#pragma once

#include <vector>

#include <QWidget>

#include "app/reports/chart_spec.h"

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

    /// Makes the charts anew from the newest evaluation.
    void refresh();
    [[nodiscard]] const std::vector<ChartView*>& views() const { return m_views; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct TierSwitch {
        std::string name;
        Pill* pill;
    };
    QWidget* buildHead();
    void refreshIfVisible();
    [[nodiscard]] ChartInputs inputs() const;
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
    int m_columns = 0;
};

} // namespace flopsmith
