// The current build beside saved ones and rented machines: what the differences mean, parts, figures, the current
// build's workload on each, problems, tiers, charts on common axes. Works only while it is visible; never changes a
// build.
#pragma once

#include <vector>

#include <QWidget>

#include "app/reports/sheet.h"

QT_BEGIN_NAMESPACE
class QComboBox;
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
    /// Measures the others against this one of builds().
    void setBaseline(int build);

protected:
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildCharts();
    [[nodiscard]] QToolButton* buildExport();
    void fillBaselines(const std::vector<ReferenceBuild>& builds);
    /// What the service has by now.
    void showCompleted();
    void showSheet(const Sheet& sheet);
    [[nodiscard]] Sheet sheet() const;
    void exportAs(const QString& suffix);
    void say(const QString& message);

    Workspace& m_workspace;
    ComparedBuilds* m_builds;
    QToolButton* m_export;
    QComboBox* m_baseline;
    TextLabel* m_against;
    Pill* m_inWords;
    Pill* m_differences;
    Pill* m_asCharts;
    TextLabel* m_message;
    TextLabel* m_summary;
    QStackedWidget* m_stack;
    TextLabel* m_empty;
    ComparisonTable* m_table;
    QScrollArea* m_charts;
    std::vector<ChartView*> m_views; // of m_infos
    std::vector<const ChartInfo*> m_infos; // charts that compare builds
};

} // namespace flopsmith
