#include "ui/models/part_table_model.h"

#include <algorithm>
#include <numeric>

#include <QElapsedTimer>
#include <QLocale>
#include <QMimeData>

#include "ui/models/finding_text.h"
#include "ui/models/part_mime.h"
#include "ui/models/quantity_text.h"

namespace flopsmith {

namespace {

/// Counting goes on in slices so short that no frame is missed.
constexpr qint64 sliceMilliseconds = 4;

QString dash()
{
    return QStringLiteral("\u2014");
}

} // namespace

PartListModel::PartListModel(CatalogPtr catalog, QObject* parent)
    : QAbstractListModel(parent)
{
    m_counter.setInterval(0);
    connect(&m_counter, &QTimer::timeout, this, &PartListModel::countOn);
    setCatalog(std::move(catalog), {});
}

void PartListModel::setCatalog(CatalogPtr catalog, const SearchQuery& query)
{
    beginResetModel();
    m_found = {}; // indices into the old catalog
    m_places.clear();
    m_catalog = std::move(catalog);
    m_search.reset();
    m_fits.reset(); // before what it points into
    m_classes.reset();
    if (m_catalog)
        m_search.emplace(m_catalog);
    forgetFits();
    endResetModel();
    setQuery(query);
}

void PartListModel::setQuery(const SearchQuery& query)
{
    if (query.text != m_query.text)
        m_groups.searched(!query.text.empty());
    m_query = query;
    find();
}

void PartListModel::find()
{
    beginResetModel();
    m_found = m_search ? m_search->find(m_query) : Found();
    showRows();
    m_total = m_search ? static_cast<int>(m_search->total(m_query.category)) : 0;
    endResetModel();
    restartCount();
}

void PartListModel::showRows()
{
    m_places.clear();
    m_places.reserve(m_found.rows.size());
    bool open = true;
    for (std::size_t place = 0; place < m_found.rows.size(); ++place) {
        const bool beneath = m_found.beneath[place];
        if (!beneath)
            open = variantsAt(place) == 0 || isOpenAt(place);
        if (!beneath || open)
            m_places.push_back(place);
    }
}

std::size_t PartListModel::variantsAt(std::size_t place) const
{
    if (m_found.beneath[place])
        return 0;
    std::size_t end = place + 1;
    while (end < m_found.rows.size() && m_found.beneath[end])
        ++end;
    return end - place - 1;
}

bool PartListModel::isOpenAt(std::size_t place) const
{
    return m_groups.isOpen(m_catalog->parts()[m_found.rows[place]].id);
}

void PartListModel::setOpen(const QModelIndex& index, bool open)
{
    const Part* part = partAt(index);
    const std::size_t place = part ? placeAt(index) : 0;
    const std::size_t variants = part ? variantsAt(place) : 0;
    if (variants == 0 || isOpenAt(place) == open)
        return;
    m_groups.setOpen(part->id, open);
    const int first = index.row() + 1;
    const int last = index.row() + static_cast<int>(variants);
    if (open) {
        beginInsertRows({}, first, last);
        const auto at = m_places.insert(m_places.begin() + first, variants, 0);
        std::iota(at, at + static_cast<std::ptrdiff_t>(variants), place + 1);
        endInsertRows();
    } else {
        beginRemoveRows({}, first, last);
        m_places.erase(m_places.begin() + first, m_places.begin() + last + 1);
        endRemoveRows();
    }
    Q_EMIT dataChanged(index, index, {OpenRole, Qt::AccessibleTextRole});
}

void PartListModel::setAllOpen(bool open)
{
    beginResetModel();
    m_groups.setAllOpen(open);
    showRows();
    endResetModel();
}

void PartListModel::reveal(const PartId& id)
{
    std::size_t place = placeOf(id);
    if (place == m_found.rows.size() || !m_found.beneath[place])
        return;
    while (m_found.beneath[place])
        --place;
    const auto at = std::lower_bound(m_places.begin(), m_places.end(), place);
    setOpen(index(static_cast<int>(at - m_places.begin())), true);
}

QModelIndex PartListModel::baseOf(const QModelIndex& index) const
{
    int row = partAt(index) ? index.row() : -1;
    while (row > 0 && m_found.beneath[m_places[static_cast<std::size_t>(row)]])
        --row;
    return this->index(row);
}

void PartListModel::setEvaluation(EvaluationPtr evaluation)
{
    m_evaluation = std::move(evaluation);
    forgetFits();
    fitsChanged();
    restartCount();
}

void PartListModel::setFitsOnly(bool on)
{
    if (m_fitsOnly == on)
        return;
    m_fitsOnly = on;
    fitsChanged();
    restartCount();
}

void PartListModel::setFavourites(std::vector<PartId> favourites)
{
    m_query.favourites = std::move(favourites);
    if (m_query.favouritesOnly)
        find();
    else if (!m_places.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {FavouriteRole, Qt::AccessibleTextRole});
}

bool PartListModel::isFavourite(const PartId& id) const
{
    return std::binary_search(m_query.favourites.begin(), m_query.favourites.end(), id);
}

void PartListModel::fitsChanged()
{
    if (!m_places.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {FitTextRole, FitVerdictRole, DimmedRole, Qt::ToolTipRole});
}

void PartListModel::restartCount()
{
    m_counted = 0;
    m_fitting = 0;
    if (m_fitsOnly && m_evaluation && !m_found.rows.empty())
        m_counter.start();
    else
        m_counter.stop();
    Q_EMIT countChanged();
}

void PartListModel::countOn()
{
    QElapsedTimer clock;
    clock.start();
    while (m_counted < m_found.rows.size() && clock.elapsed() < sliceMilliseconds) {
        if (verdictOf(m_found.rows[m_counted]) != FitVerdict::DoesNotFit)
            ++m_fitting;
        ++m_counted;
    }
    if (m_counted < m_found.rows.size())
        return;
    m_counter.stop();
    Q_EMIT countChanged();
}

std::optional<int> PartListModel::fitting() const
{
    if (!m_evaluation || !m_fitsOnly || m_counted < m_found.rows.size())
        return std::nullopt;
    return m_fitting;
}

QString PartListModel::countText() const
{
    const QLocale locale;
    if (const auto fit = fitting())
        return tr("%1 of %2 fit").arg(locale.toString(*fit), locale.toString(matches()));
    // "3,967 of 3,967" says no more, and leaves no room for the switch beside it.
    if (matches() == m_total)
        return tr("%Ln part(s)", nullptr, m_total);
    return tr("%1 of %2").arg(locale.toString(matches()), locale.toString(m_total));
}

QString PartListModel::noteText() const
{
    return m_found.near
        ? tr("No part matches \u201c%1\u201d; showing near names").arg(QString::fromStdString(m_query.text).trimmed())
        : QString();
}

std::vector<Facet> PartListModel::facets()
{
    return m_search ? m_search->facets(m_query) : std::vector<Facet>();
}

void PartListModel::forgetFits()
{
    m_fitTexts.clear();
    m_fits.reset();
}

FitVerdict PartListModel::verdictOf(RowIndex row) const
{
    if (!m_evaluation)
        return FitVerdict::Fits;
    if (!m_classes)
        m_classes.emplace(m_catalog->parts());
    if (!m_fits)
        m_fits.emplace(*m_evaluation->machine, m_catalog->parts(), *m_classes);
    return m_fits->verdict(row);
}

QString PartListModel::fitTextOf(RowIndex row) const
{
    if (!m_evaluation)
        return {};
    if (const auto known = m_fitTexts.find(row); known != m_fitTexts.end())
        return known->second;
    const Part& part = m_catalog->parts()[row];
    const BestFit best = bestFit(*m_evaluation->machine, part);
    return m_fitTexts.emplace(row, bestFitText(best, part, *m_evaluation)).first->second;
}

const Part* PartListModel::partAt(const QModelIndex& index) const
{
    if (!index.isValid() || !checkIndex(index))
        return nullptr;
    return &m_catalog->parts()[rowAt(index)];
}

/// The end of what was found when it is not there.
std::size_t PartListModel::placeOf(const PartId& id) const
{
    const Part* part = m_catalog ? m_catalog->find(id) : nullptr;
    if (!part)
        return m_found.rows.size();
    const auto row = static_cast<RowIndex>(part - m_catalog->parts().data());
    return static_cast<std::size_t>(std::find(m_found.rows.begin(), m_found.rows.end(), row) - m_found.rows.begin());
}

QModelIndex PartListModel::indexOf(const PartId& id) const
{
    const std::size_t place = placeOf(id);
    const auto at = std::lower_bound(m_places.begin(), m_places.end(), place);
    return at == m_places.end() || *at != place ? QModelIndex() : index(static_cast<int>(at - m_places.begin()));
}

FitVerdict PartListModel::verdictAt(const QModelIndex& index) const
{
    return partAt(index) ? verdictOf(rowAt(index)) : FitVerdict::Fits;
}

int PartListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant PartListModel::data(const QModelIndex& index, int role) const
{
    const Part* part = partAt(index);
    if (!part)
        return {};
    const std::size_t place = placeAt(index);
    const RowIndex row = m_found.rows[place];
    const Price* price = part->newestPrice();
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return QString::fromStdString(part->name);
    case Qt::ToolTipRole: return toolTip(*part, row);
    case Qt::AccessibleTextRole: return spoken(*part, place);
    case PartIdRole: return QString::fromStdString(part->id.str());
    case VendorRole: return QString::fromStdString(part->vendor);
    case CategoryRole: return QString::fromStdString(std::string(part->category()));
    case PriceRole: return datedPriceText(*part);
    case PriceAmountRole: return price ? localMoney(price->money) : dash();
    case PriceDateRole: return price ? QString::fromStdString(price->date) : QString();
    case KeyFiguresRole: return localKeyFigures(*part);
    case FitTextRole: return fitTextOf(row);
    case FitVerdictRole: return m_evaluation ? static_cast<int>(verdictOf(row)) : -1;
    case DimmedRole: return m_fitsOnly && m_evaluation && verdictOf(row) == FitVerdict::DoesNotFit;
    case FavouriteRole: return isFavourite(part->id);
    case BeneathRole: return static_cast<bool>(m_found.beneath[place]);
    case VariantsRole: return static_cast<int>(variantsAt(place));
    case OpenRole: return isOpenAt(place);
    default: return {};
    }
}

QString PartListModel::toolTip(const Part& part, RowIndex row) const
{
    QStringList lines{QStringLiteral("<b>%1</b>").arg(QString::fromStdString(part.fullName()).toHtmlEscaped())};
    lines.append(localKeyFigures(part).join(QStringLiteral(" \u00b7 ")).toHtmlEscaped());
    if (const Price* price = part.newestPrice())
        lines.append(tr("%1: %2").arg(priceKindText(price->kind), datedPriceText(part)).toHtmlEscaped());
    lines.append(fitTextOf(row).toHtmlEscaped());
    lines.removeAll(QString());
    return lines.join(QStringLiteral("<br>"));
}

QString PartListModel::spoken(const Part& part, std::size_t place) const
{
    const RowIndex row = m_found.rows[place];
    const int variants = static_cast<int>(variantsAt(place));
    const QString group = variants == 0 ? QString()
        : isOpenAt(place)               ? tr("%n variant(s) shown", nullptr, variants)
                                        : tr("%n variant(s) not shown", nullptr, variants);
    QStringList pieces{QString::fromStdString(part.fullName()),
                       isFavourite(part.id) ? tr("favourite") : QString(),
                       localKeyFigures(part).join(QStringLiteral(", ")),
                       part.newestPrice() ? datedPriceText(part) : tr("price not known"),
                       fitTextOf(row),
                       group};
    pieces.removeAll(QString());
    return pieces.join(QStringLiteral(", "));
}

Qt::ItemFlags PartListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList PartListModel::mimeTypes() const
{
    return {QLatin1String(partMimeType), QStringLiteral("text/plain")};
}

QMimeData* PartListModel::mimeData(const QModelIndexList& indexes) const
{
    const Part* part = indexes.isEmpty() ? nullptr : partAt(indexes.first());
    // The view owns what it gets.
    return part ? makePartMime({part->id, {}}, QString::fromStdString(part->fullName())).release() : nullptr;
}

} // namespace flopsmith
