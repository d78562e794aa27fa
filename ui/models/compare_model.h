// A table of a report as a model: the comparison of builds, and charts shown as tables.
#pragma once

#include <QAbstractTableModel>

#include "app/reports/sheet.h"

namespace flopsmith {

class SheetTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        MarkedRole = Qt::UserRole + 1 // bool: differs from the others
    };

    explicit SheetTableModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    void setTable(SheetTable table);
    [[nodiscard]] const SheetTable& table() const { return m_table; }
    /// Leaves out rows without a marked cell. Without marks in the table nothing is left out.
    void setMarkedOnly(bool on);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void pickRows();
    [[nodiscard]] bool marked(std::size_t row, std::size_t column) const;

    SheetTable m_table;
    bool m_markedOnly = false;
    std::vector<std::size_t> m_rows; // shown ones
};

} // namespace flopsmith
