#include "ui/models/merge_model.h"

#include <algorithm>

namespace flopsmith {

void MergeModel::setMerges(std::vector<NamedMerge> merges)
{
    const bool same =
        std::equal(merges.begin(), merges.end(), m_merges.begin(), m_merges.end(),
                   [](const NamedMerge& a, const NamedMerge& b) { return a.merge.absorbed == b.merge.absorbed; });
    if (same && m_filter.isEmpty()) {
        m_merges = std::move(merges);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_merges = std::move(merges);
    pickRows();
    endResetModel();
}

void MergeModel::setFilter(const QString& text)
{
    beginResetModel();
    m_filter = text.trimmed();
    pickRows();
    endResetModel();
}

int MergeModel::joined() const
{
    return static_cast<int>(
        std::count_if(m_merges.begin(), m_merges.end(), [](const NamedMerge& one) { return !one.merge.split; }));
}

void MergeModel::pickRows()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_merges.size(); ++i) {
        const NamedMerge& one = m_merges[i];
        bool shown = m_filter.isEmpty();
        for (int column = 0; column < columns && !shown; ++column)
            shown = text(one, column).contains(m_filter, Qt::CaseInsensitive);
        if (shown)
            m_rows.push_back(i);
    }
}

QString MergeModel::text(const NamedMerge& merge, int column) const
{
    switch (column) {
    case PartColumn: return QString::fromStdString(merge.name);
    case DatasetColumn: return QString::fromStdString(merge.dataset);
    case KeptColumn: return merge.keptIn.empty() ? tr("Catalog of the program") : QString::fromStdString(merge.keptIn);
    case ReasonColumn:
        return merge.merge.reason == MergeReason::PartNumber ? tr("Same part number") : tr("Same name and key figures");
    default: return {};
    }
}

int MergeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MergeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant MergeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const NamedMerge& one = m_merges[m_rows[static_cast<std::size_t>(index.row())]];
    if (role == Qt::DisplayRole)
        return text(one, index.column());
    if (role == Qt::CheckStateRole && index.column() == PartColumn)
        return static_cast<int>(one.merge.split ? Qt::Unchecked : Qt::Checked);
    if (role == Qt::ToolTipRole)
        return tr("%1 and %2")
            .arg(QString::fromStdString(one.merge.absorbed.str()), QString::fromStdString(one.merge.kept.str()))
            .toHtmlEscaped();
    if (role == Qt::AccessibleTextRole && index.column() == PartColumn)
        return one.merge.split ? tr("%1, kept apart").arg(text(one, PartColumn))
                               : tr("%1, shown as one").arg(text(one, PartColumn));
    return {};
}

bool MergeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != PartColumn || m_busy)
        return false;
    NamedMerge& one = m_merges[m_rows[static_cast<std::size_t>(index.row())]];
    one.merge.split = value.toInt() != Qt::Checked;
    Q_EMIT dataChanged(index, index);
    Q_EMIT splitWanted(one.merge.absorbed, one.merge.split);
    return true;
}

Qt::ItemFlags MergeModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == PartColumn ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Shown as one"), tr("Dataset"), tr("Joined with"), tr("Because of")};
    return section >= 0 && section < columns ? names[section] : QVariant();
}

} // namespace flopsmith
