#include "ui/models/part_page_model.h"

namespace flopsmith {

namespace {

QString cellText(const PageRow& row, int column)
{
    switch (column) {
    case PartPageModel::LabelColumn: return row.label;
    case PartPageModel::ValueColumn: return row.assumed ? PartPageModel::tr("%1 (assumed)").arg(row.value) : row.value;
    default: break;
    }
    return row.sureness.isEmpty() ? row.source : row.source + QStringLiteral("\n") + row.sureness;
}

} // namespace

void PartPageModel::setPage(PartPage page)
{
    beginResetModel();
    m_page = std::move(page);
    endResetModel();
}

int PartPageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_page.rows.size());
}

int PartPageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant PartPageModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const PageRow& row = m_page.rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return cellText(row, index.column());
    case Qt::ToolTipRole: return cellText(row, index.column()).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return index.column() == LabelColumn ? rowText(row).replace(u'\t', QStringLiteral(", "))
                                             : cellText(row, index.column());
    case KindRole: return static_cast<int>(row.kind);
    case KeyRole: return QString::fromStdString(row.key);
    case UrlRole: return row.url;
    case AssumedRole: return row.assumed;
    case DisagreesRole: return row.disagrees;
    case RowTextRole: return rowText(row);
    default: return {};
    }
}

QVariant PartPageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LabelColumn: return tr("Figure");
    case ValueColumn: return tr("Value");
    case SourceColumn: return tr("Source");
    default: return {};
    }
}

Qt::ItemFlags PartPageModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace flopsmith
