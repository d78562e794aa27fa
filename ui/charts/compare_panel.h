// The current build beside saved ones: what differs, problems, tiers, totals, charts on common axes. Works only while
// it is visible; never changes a build.
#pragma once

#include <vector>

#include <QWidget>

QT_BEGIN_NAMESPACE
class QScrollArea;
class QStackedWidget;
class QToolButton;
QT_END_NAMESPACE

namespace flopsmith {

class ChartView;
class ComparedBuilds;
class ComparisonTable;
class Pill;
class TextLabel;
class Workspace;

class ComparePanel : public QWidget {
    Q_OBJECT

public:
    explicit ComparePanel(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] ComparedBuilds& builds() { return *m_builds; }
    [[nodiscard]] ComparisonTable& table() { return *m_table; }
    [[nodiscard]] const std::vector<ChartView*>& views() const { return m_views; }
    void showCharts(bool on);

protected:
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildCharts();
    void exportAs(const QString& suffix);
    void say(const QString& message);

    Workspace& m_workspace;
    ComparedBuilds* m_builds;
    QToolButton* m_export;
    Pill* m_differences;
    Pill* m_asCharts;
    TextLabel* m_message;
    TextLabel* m_summary;
    QStackedWidget* m_stack;
    TextLabel* m_empty;
    ComparisonTable* m_table;
    QScrollArea* m_charts;
    std::vector<ChartView*> m_views;
};

} // namespace flopsmith
