#include "ui/models/part_comparison.h"

#include <algorithm>
#include <optional>

#include <QCoreApplication>

#include "app/base/quantity_text.h"
#include "app/base/text.h"
#include "app/reports/csv.h"
#include "ui/models/finding_text.h"
#include "ui/models/part_page.h"
#include "ui/models/quantity_text.h"

namespace flopsmith {

namespace {

struct ComparisonTexts {
    Q_DECLARE_TR_FUNCTIONS(flopsmith::PartComparison)
};

ComparedCell unknownCell()
{
    ComparedCell cell;
    cell.text = ComparisonTexts::tr("not known");
    return cell;
}

/// Marks the best cells by their ranks; nullopt: not known or without a rank.
void markBest(ComparedRow& row, const std::vector<std::optional<double>>& ranks)
{
    if (row.better == Better::None)
        return;
    std::vector<double> known;
    for (const auto& rank : ranks)
        if (rank)
            known.push_back(*rank);
    if (known.size() < 2)
        return;
    const auto [least, greatest] = std::minmax_element(known.begin(), known.end());
    if (*least == *greatest)
        return;
    const double best = row.better == Better::More ? *greatest : *least;
    for (std::size_t i = 0; i < ranks.size(); ++i)
        if (ranks[i] == best && row.cells[i].assumed)
            return; // the best value is not established
    for (std::size_t i = 0; i < ranks.size(); ++i)
        row.cells[i].best = ranks[i] == best;
}

void markDifferences(ComparedRow& row)
{
    const ComparedCell& first = row.cells.front();
    for (ComparedCell& cell : row.cells) {
        cell.other = cell.known && first.known && cell.plain != first.plain;
        row.differs = row.differs || cell.plain != first.plain;
    }
}

ComparedRow figureRow(const std::vector<const Part*>& parts, const FigureInfo& info)
{
    ComparedRow row;
    row.label = figureLabel(info);
    row.better = info.sense.better;
    std::vector<std::optional<double>> ranks;
    for (const Part* part : parts) {
        const ErasedFigure figure = figureOf(*part, info.key);
        ComparedCell cell = unknownCell();
        cell.known = !std::holds_alternative<std::monostate>(figure.value);
        if (cell.known) {
            cell.text = localFigure(info.key, figure.value);
            cell.plain = figureText(info.key, figure.value);
            cell.assumed = figure.confidence == Confidence::Assumed;
        }
        if (cell.assumed)
            cell.text = ComparisonTexts::tr("%1 (assumed)").arg(cell.text);
        row.cells.push_back(std::move(cell));
        ranks.push_back(figureRank(info.key, figure.value));
    }
    markBest(row, ranks);
    markDifferences(row);
    return row;
}

ComparedRow priceRow(const std::vector<const Part*>& parts, const Catalog& catalog, std::string_view today)
{
    ComparedRow row;
    row.label = ComparisonTexts::tr("Price");
    row.better = Better::Less;
    std::vector<std::optional<double>> ranks;
    std::string currency;
    for (const Part* part : parts) {
        const Price* price = part->newestPrice();
        ComparedCell cell = unknownCell();
        cell.known = price != nullptr;
        std::optional<double> rank;
        if (price) {
            cell.text = QStringLiteral("%1 (%2)").arg(localMoney(price->money), priceNote(*price, today));
            cell.plain = moneyText(price->money);
            currency = currency.empty() ? price->money.currency : currency;
            const auto money = converted(price->money, currency, catalog.tables().rates);
            rank = money ? std::optional(money->money.amount()) : std::nullopt;
        }
        row.cells.push_back(std::move(cell));
        ranks.push_back(rank);
    }
    // An amount in a currency without a rate may be the least of all.
    const bool all =
        std::equal(ranks.begin(), ranks.end(), row.cells.begin(),
                   [](const auto& rank, const ComparedCell& cell) { return rank.has_value() == cell.known; });
    if (all)
        markBest(row, ranks);
    markDifferences(row);
    return row;
}

ComparedRow headingRow(const QString& label)
{
    ComparedRow row;
    row.label = label;
    row.heading = true;
    return row;
}

bool anyKnown(const ComparedRow& row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), [](const ComparedCell& cell) { return cell.known; });
}

} // namespace

PartComparison compareParts(const std::vector<const Part*>& parts, const Catalog& catalog, std::string_view today)
{
    PartComparison out;
    if (parts.empty())
        return out;
    for (const Part* part : parts) {
        out.parts.push_back(part->id);
        out.names << QString::fromStdString(oneLine(part->fullName()));
    }
    out.rows.push_back(priceRow(parts, catalog, today));
    for (int group = 0; group <= static_cast<int>(FigureGroup::Body); ++group) {
        std::vector<ComparedRow> rows;
        for (const FigureInfo& info : figuresOf(parts.front()->category())) {
            if (static_cast<int>(info.sense.group) != group)
                continue;
            ComparedRow row = figureRow(parts, info);
            if (anyKnown(row))
                rows.push_back(std::move(row));
            else
                out.unknown << row.label;
        }
        if (rows.empty())
            continue;
        const std::string label(groupLabel(static_cast<FigureGroup>(group)));
        out.rows.push_back(headingRow(QCoreApplication::translate("groups", label.c_str())));
        std::move(rows.begin(), rows.end(), std::back_inserter(out.rows));
    }
    return out;
}

std::string comparisonCsv(const PartComparison& comparison)
{
    std::vector<std::string> cells{ComparisonTexts::tr("Figure").toStdString()};
    for (const QString& name : comparison.names)
        cells.push_back(name.toStdString());
    std::string out = csvRow(cells);
    for (const ComparedRow& row : comparison.rows) {
        if (row.heading)
            continue;
        cells = {row.label.toStdString()};
        for (const ComparedCell& cell : row.cells)
            cells.push_back(cell.plain);
        out += csvRow(cells);
    }
    return out;
}

void PartComparisonModel::setComparison(PartComparison comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    pickRows();
    endResetModel();
}

void PartComparisonModel::setDifferencesOnly(bool on)
{
    if (m_differencesOnly == on)
        return;
    beginResetModel();
    m_differencesOnly = on;
    pickRows();
    endResetModel();
}

void PartComparisonModel::pickRows()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_comparison.rows.size(); ++i) {
        const ComparedRow& row = m_comparison.rows[i];
        if (row.heading && !m_rows.empty() && m_comparison.rows[m_rows.back()].heading)
            m_rows.pop_back(); // nothing stands below it
        if (row.heading || row.differs || !m_differencesOnly)
            m_rows.push_back(i);
    }
    if (!m_rows.empty() && m_comparison.rows[m_rows.back()].heading)
        m_rows.pop_back();
}

int PartComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PartComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_comparison.parts.empty() ? 0 : static_cast<int>(m_comparison.parts.size()) + 1;
}

QString PartComparisonModel::spoken(const ComparedRow& row, const ComparedCell& cell) const
{
    const QString text = QStringLiteral("%1: %2").arg(row.label, cell.text);
    return cell.best ? tr("%1, best").arg(text) : text;
}

QVariant PartComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const ComparedRow& row = m_comparison.rows[m_rows[static_cast<std::size_t>(index.row())]];
    if (role == HeadingRole)
        return row.heading;
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(row.label) : QVariant();
    if (row.heading)
        return {};
    const ComparedCell& cell = row.cells[static_cast<std::size_t>(index.column() - 1)];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return (cell.best ? tr("%1, best").arg(cell.text) : cell.text).toHtmlEscaped();
    case Qt::AccessibleTextRole: return spoken(row, cell);
    case BestRole: return cell.best;
    case OtherRole: return cell.other;
    case KnownRole: return cell.known;
    default: return {};
    }
}

QVariant PartComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return section == 0 ? tr("Figure") : m_comparison.names.at(section - 1);
}

} // namespace flopsmith
