// One chart with its title and notes: as picture or as table, with values under the pointer and the arrow keys,
// exported as PNG, SVG or CSV.
#pragma once

#include <QWidget>

#include "app/reports/chart_spec.h"

QT_BEGIN_NAMESPACE
class QChart;
class QStackedWidget;
class QTableView;
class QToolButton;
QT_END_NAMESPACE

namespace flopsmith {

class ChartLegend;
class ChartPlot;
class SheetTableModel;
class TextLabel;
class UserSettings;

class ChartView : public QWidget {
    Q_OBJECT

public:
    /// `settings` remembers where the user exports to; may be null.
    explicit ChartView(UserSettings* settings, QWidget* parent = nullptr);
    ~ChartView() override;

    /// One that is equal to what is shown changes nothing.
    void setChart(ChartSpec spec);
    [[nodiscard]] const ChartSpec& spec() const { return m_spec; }
    [[nodiscard]] SheetTableModel& table();

public Q_SLOTS:
    void showTable(bool on);

private:
    QWidget* buildHead();
    void rebuild();
    void draw();
    void walk(int step);
    void watch(QChart& chart);
    void showValue(const QString& text);
    void exportAs(const QString& suffix);

    UserSettings* m_settings;
    ChartSpec m_spec;
    TextLabel* m_title;
    QToolButton* m_asTable;
    ChartLegend* m_legend;
    QStackedWidget* m_stack;
    ChartPlot* m_view;
    QTableView* m_tableView;
    SheetTableModel* m_table;
    TextLabel* m_empty;
    TextLabel* m_notes;
    bool m_set = false;
    bool m_drawn = false; // m_view shows m_spec in the theme's colours
    bool m_tableStale = false;
    int m_walked = -1; // the value that the keyboard reached
};

} // namespace flopsmith
