#include "ui/models/compare_model.h"

#include <algorithm>

namespace flopsmith {

void SheetTableModel::setTable(SheetTable table)
{
    beginResetModel();
    m_table = std::move(table);
    pickRows();
    endResetModel();
}

void SheetTableModel::setMarkedOnly(bool on)
{
    if (m_markedOnly == on)
        return;
    beginResetModel();
    m_markedOnly = on;
    pickRows();
    endResetModel();
}

void SheetTableModel::pickRows()
{
    m_rows.clear();
    for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
        const bool known = row < m_table.marked.size();
        const bool any = known
            && std::find(m_table.marked[row].begin(), m_table.marked[row].end(), true) != m_table.marked[row].end();
        if (!m_markedOnly || m_table.marked.empty() || any)
            m_rows.push_back(row);
    }
}

bool SheetTableModel::marked(std::size_t row, std::size_t column) const
{
    return row < m_table.marked.size() && column < m_table.marked[row].size() && m_table.marked[row][column];
}

int SheetTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SheetTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant SheetTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const std::size_t row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    const std::vector<std::string>& cells = m_table.rows[row];
    const QString text = column < cells.size() ? QString::fromStdString(cells[column]) : QString();
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::ToolTipRole: return text.toHtmlEscaped();
    case Qt::AccessibleTextRole: return marked(row, column) ? tr("%1, differs").arg(text) : text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (m_table.columns[column].right ? Qt::AlignRight : Qt::AlignLeft));
    case MarkedRole: return marked(row, column);
    default: return {};
    }
}

QVariant SheetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const SheetColumn& column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return QString::fromStdString(column.title);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (column.right ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace flopsmith
