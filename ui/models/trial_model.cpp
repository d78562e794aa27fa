#include "ui/models/trial_model.h"

#include <algorithm>

#include <QLocale>

#include "app/parts/figure_value.h"
#include "ui/common/theme.h"
#include "ui/models/finding_text.h"
#include "ui/models/mapping_model.h"

namespace flopsmith {

namespace {

QString joinedTexts(const std::vector<std::string>& texts)
{
    QStringList out;
    for (const std::string& text : texts)
        out << QString::fromStdString(text);
    return out.join(QStringLiteral(", "));
}

QString readValue(const Part& part, const std::string& key)
{
    if (key == "name")
        return QString::fromStdString(part.name);
    if (key == "vendor")
        return QString::fromStdString(part.vendor);
    if (key == "mpn")
        return joinedTexts(part.mpn);
    if (key == "kind")
        return QString::fromStdString(part.kind);
    if (key == "notes")
        return QString::fromStdString(part.notes);
    if (key == "id")
        return QString::fromStdString(part.id.str());
    if (key == "price")
        return part.prices.empty() ? QString()
                                   : QLocale().toString(part.prices.front().money.amount(), 'f', 2) + QChar::Nbsp
                + QString::fromStdString(part.prices.front().money.currency);
    const FigureValue value = figureOf(part, key).value;
    return std::holds_alternative<std::monostate>(value) ? QString() : QString::fromStdString(figureText(key, value));
}

} // namespace

void TrialModel::setTrials(const CsvSample& sample, const CsvMapping& mapping, const std::vector<CsvTrial>& trials)
{
    beginResetModel();
    m_headings = {tr("Line")};
    for (const ColumnMapping& column : mapping.columns)
        m_headings.push_back(mappedFieldName(mapping.category, column.key));
    m_rows.clear();
    m_parts = 0;
    m_problems = 0;
    for (std::size_t i = 0; i < trials.size() && i < sample.rows.size(); ++i)
        addRow(sample, mapping, i, trials[i]);
    endResetModel();
}

void TrialModel::clear()
{
    setTrials({}, {}, {});
}

void TrialModel::addRow(const CsvSample& sample, const CsvMapping& mapping, std::size_t row, const CsvTrial& trial)
{
    std::vector<Cell>& cells = m_rows.emplace_back();
    cells.push_back({QLocale().toString(static_cast<qulonglong>(trial.line)), {}, !trial.part});
    m_parts += trial.part ? 1 : 0;
    std::vector<Message> notes = trial.notes;
    for (const ColumnMapping& column : mapping.columns) {
        const auto heading = std::find(sample.headings.begin(), sample.headings.end(), column.heading);
        const auto at = static_cast<std::size_t>(heading - sample.headings.begin());
        Cell& cell = cells.emplace_back();
        if (trial.part)
            cell.text = readValue(*trial.part, column.key);
        const auto note = std::find_if(notes.begin(), notes.end(), [&](const Message& message) {
            return trial.part && message.text().starts_with(column.key + ": ");
        });
        if (note != notes.end()) {
            cell.why = localMessage("import", *note);
            notes.erase(note);
            ++m_problems;
        }
        // What stands there tells more than an empty cell.
        if (cell.text.isEmpty() && (!trial.part || !cell.why.isEmpty()) && at < sample.rows[row].size())
            cell.text = QString::fromStdString(sample.rows[row][at]).simplified();
    }
    QStringList rest;
    for (const Message& note : notes)
        rest << localMessage("import", note);
    cells.front().why = rest.join(QStringLiteral(", "));
    m_problems += trial.part && !notes.empty() ? 1 : 0;
}

int TrialModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrialModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant TrialModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const Cell& cell = row[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return cell.why.isEmpty() ? cell.text.toHtmlEscaped() : cell.why.toHtmlEscaped();
    case Qt::AccessibleTextRole: return cell.why.isEmpty() ? cell.text : tr("%1: %2").arg(cell.text, cell.why);
    case MarkRole:
        if (cell.row)
            return static_cast<int>(Mark::Error);
        return cell.why.isEmpty() ? QVariant() : QVariant(static_cast<int>(Mark::Warning));
    default: return {};
    }
}

QVariant TrialModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return m_headings[static_cast<std::size_t>(section)];
}

} // namespace flopsmith
