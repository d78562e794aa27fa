// One chart with its title and notes: as picture or as table, with values under the pointer, exported as PNG, SVG or
// CSV.
#pragma once

#include <QWidget>

#include "app/reports/chart_spec.h"

QT_BEGIN_NAMESPACE
class QChart;
class QChartView;
class QStackedWidget;
class QTableView;
class QToolButton;
QT_END_NAMESPACE

namespace flopsmith {

class ChartLegend;
class SheetTableModel;
class TextLabel;
class UserSettings;

class ChartView : public QWidget {
    Q_OBJECT

public:
    /// `settings` remembers where the user exports to; may be null.
    explicit ChartView(UserSettings* settings, QWidget* parent = nullptr);
    ~ChartView() override;

    void setChart(ChartSpec spec);
    [[nodiscard]] const ChartSpec& spec() const { return m_spec; }
    [[nodiscard]] SheetTableModel& table() { return *m_table; }

public Q_SLOTS:
    void showTable(bool on);

private:
    QWidget* buildHead();
    void rebuild();
    void watch(QChart& chart);
    void showValue(const QString& text);
    void exportAs(const QString& suffix);

    UserSettings* m_settings;
    ChartSpec m_spec;
    TextLabel* m_title;
    QToolButton* m_asTable;
    ChartLegend* m_legend;
    QStackedWidget* m_stack;
    QChartView* m_view;
    QTableView* m_tableView;
    SheetTableModel* m_table;
    TextLabel* m_empty;
    TextLabel* m_notes;
};

} // namespace flopsmith
