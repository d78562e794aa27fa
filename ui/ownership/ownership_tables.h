// Own or rent as tables: offers that can be filled in, cost by term, what the verdict rests on.
#pragma once

#include <QTableView>
#include <QWidget>

#include "app/workspace/ownership_service.h"

namespace flopsmith {

class SheetTableModel;
class TextLabel;

/// A table as high as its rows.
class WholeTable : public QTableView {
    Q_OBJECT

public:
    explicit WholeTable(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

class OwnershipTables : public QWidget {
    Q_OBJECT

public:
    explicit OwnershipTables(OwnershipService& service, QWidget* parent = nullptr);

    void show(const OwnershipState& state);
    [[nodiscard]] QTableView& offers() { return *m_offers; }

private:
    WholeTable* addTable(const QString& title, QAbstractItemModel* model);

    SheetTableModel* m_costs;
    SheetTableModel* m_peaks;
    SheetTableModel* m_sensitivity;
    WholeTable* m_offers = nullptr;
    WholeTable* m_peaksTable = nullptr;
    TextLabel* m_considerations;
};

} // namespace flopsmith
