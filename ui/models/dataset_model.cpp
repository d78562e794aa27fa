#include "ui/models/dataset_model.h"

#include <QDate>
#include <QFileInfo>
#include <QLocale>

namespace flopsmith {

void DatasetModel::setDatasets(std::vector<DatasetInfo> datasets)
{
    beginResetModel();
    m_datasets = std::move(datasets);
    endResetModel();
}

const DatasetInfo* DatasetModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_datasets[static_cast<std::size_t>(row)];
}

int DatasetModel::rowOf(const QString& name) const
{
    for (std::size_t i = 0; i < m_datasets.size(); ++i)
        if (QString::fromStdString(m_datasets[i].name) == name)
            return static_cast<int>(i);
    return -1;
}

int DatasetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_datasets.size());
}

int DatasetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant DatasetModel::data(const QModelIndex& index, int role) const
{
    const DatasetInfo* info = index.isValid() ? at(index.row()) : nullptr;
    if (!info)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == TitleColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole && index.column() == TitleColumn) {
        const QString from = QString::fromStdU16String(info->origin.u16string());
        const QString licence = QString::fromStdString(info->licence);
        return QStringList{from, licence}
            .join(QLatin1Char('\n'))
            .trimmed()
            .toHtmlEscaped()
            .replace(u'\n', QStringLiteral("<br>"));
    }
    if (role != Qt::DisplayRole)
        return {};
    const QLocale locale;
    const auto count = [&](std::size_t value) { return locale.toString(static_cast<qulonglong>(value)); };
    switch (index.column()) {
    case TitleColumn: return QString::fromStdString(info->title);
    case PartsColumn: return info->namesDevices ? QStringLiteral("\u2013") : count(info->parts);
    case JoinedColumn: return count(info->merged);
    case SkippedColumn: return count(info->skipped);
    case ImportedColumn:
        return locale.toString(QDate::fromString(QString::fromStdString(info->imported), Qt::ISODate),
                               QLocale::ShortFormat);
    default: return {};
    }
}

QVariant DatasetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == TitleColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole && section == JoinedColumn)
        return tr("Parts that are shown as one with a part that was there");
    if (role == Qt::ToolTipRole && section == SkippedColumn)
        return tr("Records and values that were not taken over");
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Dataset"), tr("Parts"), tr("Joined"), tr("Skipped"), tr("Imported")};
    return section >= 0 && section < columns ? names[section] : QVariant();
}

} // namespace flopsmith
