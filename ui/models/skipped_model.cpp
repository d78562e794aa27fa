#include "ui/models/skipped_model.h"

#include "ui/models/finding_text.h"

namespace flopsmith {

SkippedModel::SkippedModel(std::vector<SkippedRecord> records, QObject* parent)
    : QAbstractTableModel(parent)
    , m_records(std::move(records))
{
}

void SkippedModel::setRecords(std::vector<SkippedRecord> records)
{
    beginResetModel();
    m_records = std::move(records);
    endResetModel();
}

QString SkippedModel::text() const
{
    QString out;
    for (const SkippedRecord& one : m_records)
        out += QString::fromStdString(one.record) + u'\t' + localMessage("import", one.why) + u'\n';
    return out;
}

int SkippedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int SkippedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant SkippedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const SkippedRecord& one = m_records[static_cast<std::size_t>(index.row())];
    const QString text =
        index.column() == RecordColumn ? QString::fromStdString(one.record) : localMessage("import", one.why);
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

QVariant SkippedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == RecordColumn ? tr("Record") : tr("Why");
}

} // namespace flopsmith
