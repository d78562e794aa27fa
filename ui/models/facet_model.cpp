#include "ui/models/facet_model.h"

#include <algorithm>
#include <map>

#include <QLocale>

#include "app/parts/search.h"

namespace flopsmith {

void FacetModel::setCategory(const Catalog& catalog, const QString& category)
{
    std::map<std::string_view, int> counts;
    const auto [begin, end] = rangeOf(catalog, category.toStdString());
    for (std::size_t row = begin; row < end; ++row)
        if (const std::string& vendor = catalog.parts()[row].vendor; !vendor.empty())
            ++counts[vendor];
    beginResetModel();
    m_rows.clear();
    for (const auto& [vendor, count] : counts)
        m_rows.push_back({QString::fromUtf8(vendor.data(), static_cast<qsizetype>(vendor.size())), count});
    std::sort(m_rows.begin(), m_rows.end(),
              [](const Row& a, const Row& b) { return a.vendor.compare(b.vendor, Qt::CaseInsensitive) < 0; });
    m_rows.insert(m_rows.begin(), {{}, static_cast<int>(end - begin)});
    endResetModel();
}

int FacetModel::rowOf(const QString& vendor) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.vendor == vendor; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int FacetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FacetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 (%2)").arg(row.vendor.isEmpty() ? tr("All makers") : row.vendor, QLocale().toString(row.count));
    case ValueRole: return row.vendor;
    case CountRole: return row.count;
    default: return {};
    }
}

} // namespace flopsmith
