// Owning the build against renting machines for the same work, while figures and machine change.
#pragma once

#include <vector>

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QScrollArea;
QT_END_NAMESPACE

namespace flopsmith {

class ChartView;
class ColumnGrid;
class MarkLabel;
class OwnershipFigures;
class OwnershipRates;
class OwnershipTables;
class TextLabel;
class Workspace;

class OwnershipPanel : public QWidget {
    Q_OBJECT

public:
    explicit OwnershipPanel(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows what the service has by now.
    void refresh();
    [[nodiscard]] const std::vector<ChartView*>& charts() const { return m_charts; }
    [[nodiscard]] OwnershipTables& tables() { return *m_tables; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    void arrange();

    Workspace& m_workspace;
    TextLabel* m_verdict;
    TextLabel* m_even;
    TextLabel* m_gaps;
    MarkLabel* m_fault;
    TextLabel* m_wait; // stands for all before the first answer
    QScrollArea* m_scroll;
    OwnershipRates* m_rates;
    OwnershipFigures* m_figures;
    OwnershipTables* m_tables;
    QWidget* m_form = nullptr; // around the figures
    QBoxLayout* m_columns = nullptr; // figures, and beside them charts and tables where there is room
    ColumnGrid* m_chartGrid;
    std::vector<ChartView*> m_charts;
};

} // namespace flopsmith
