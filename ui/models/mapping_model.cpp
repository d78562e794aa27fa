#include "ui/models/mapping_model.h"

#include <algorithm>

#include <QCoreApplication>

namespace flopsmith {

namespace {

QString mappingText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool canRepeat(std::string_view key)
{
    return key.empty() || key == "mpn" || key == "notes";
}

/// The unit that a column of this figure is in when it does not say.
QString unitOfField(std::string_view key)
{
    const Unit* unit = unitOfKey(key);
    return unit ? mappingText(unit->symbol) : QString();
}

} // namespace

QString mappedFieldName(std::string_view category, std::string_view key)
{
    if (key.empty())
        return MappingModel::tr("Skip");
    const std::pair<std::string_view, QString> identity[] = {
        {"name", MappingModel::tr("Name")},       {"vendor", MappingModel::tr("Maker")},
        {"mpn", MappingModel::tr("Part number")}, {"kind", MappingModel::tr("Kind")},
        {"notes", MappingModel::tr("Notes")},     {"id", MappingModel::tr("Identifier")},
        {"price", MappingModel::tr("Price")}};
    for (const auto& [known, name] : identity)
        if (known == key)
            return name;
    for (const FigureInfo& figure : figuresOf(category))
        if (figure.key == key)
            return QCoreApplication::translate("fields", std::string(figure.label).c_str());
    return mappingText(key);
}

void MappingModel::setTable(const CsvSample& sample, const CsvMapping& mapping)
{
    beginResetModel();
    m_category = mapping.category;
    m_columns.clear();
    m_examples.clear();
    for (std::size_t i = 0; i < sample.headings.size(); ++i) {
        m_columns.push_back({sample.headings[i], {}, {}, false});
        QString& example = m_examples.emplace_back();
        for (const auto& row : sample.rows)
            if (example.isEmpty() && i < row.size())
                example = QString::fromStdString(row[i]).simplified();
    }
    take(mapping.columns);
    endResetModel();
}

void MappingModel::setCategory(const std::string& category)
{
    beginResetModel();
    m_category = category;
    std::vector<std::string> headings;
    for (ColumnMapping& column : m_columns) {
        headings.push_back(column.heading);
        column = {column.heading, {}, {}, false};
    }
    take(guessMapping(headings, category).columns);
    endResetModel();
}

void MappingModel::take(const std::vector<ColumnMapping>& mapped)
{
    for (const ColumnMapping& one : mapped) {
        const auto at = std::find_if(m_columns.begin(), m_columns.end(),
                                     [&](const ColumnMapping& column) { return column.heading == one.heading; });
        if (at != m_columns.end())
            *at = one;
    }
}

std::vector<ColumnMapping> MappingModel::mapped() const
{
    std::vector<ColumnMapping> out;
    std::copy_if(m_columns.begin(), m_columns.end(), std::back_inserter(out),
                 [](const ColumnMapping& column) { return !column.key.empty(); });
    return out;
}

bool MappingModel::has(std::string_view key) const
{
    return std::any_of(m_columns.begin(), m_columns.end(),
                       [&](const ColumnMapping& column) { return column.key == key; });
}

QString MappingModel::repeated() const
{
    for (auto one = m_columns.begin(); one != m_columns.end(); ++one)
        if (!canRepeat(one->key)
            && std::any_of(m_columns.begin(), one, [&](const ColumnMapping& other) { return other.key == one->key; }))
            return mappedFieldName(m_category, one->key);
    return {};
}

QList<MappingModel::Choice> MappingModel::choices(const QModelIndex& index) const
{
    QList<Choice> out;
    if (!index.isValid() || !checkIndex(index))
        return out;
    const ColumnMapping& column = m_columns[static_cast<std::size_t>(index.row())];
    if (index.column() == FieldColumn) {
        out.append({mappedFieldName(m_category, {}), {}});
        for (const std::string& key : mappableKeys(m_category))
            out.append({mappedFieldName(m_category, key), QString::fromStdString(key)});
    } else if (index.column() == UnitColumn) {
        const QString usual = unitOfField(column.key);
        if (usual.isEmpty())
            return out;
        out.append({usual, {}});
        auto units = mappableUnits(column.key);
        units.push_back(column.unit); // a spelling of the heading's own
        for (const std::string& unit : units) {
            const QString name = QString::fromStdString(unit);
            const auto same = [&](const Choice& known) { return known.name.compare(name, Qt::CaseInsensitive) == 0; };
            if (name.compare(usual, Qt::CaseInsensitive) != 0 && !name.isEmpty()
                && std::none_of(out.begin(), out.end(), same))
                out.append({name, name});
        }
    }
    return out;
}

int MappingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int MappingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QString MappingModel::display(std::size_t row, int column) const
{
    const ColumnMapping& one = m_columns[row];
    switch (column) {
    case HeadingColumn: return one.heading.empty() ? tr("(no heading)") : QString::fromStdString(one.heading);
    case ExampleColumn: return m_examples[row];
    case FieldColumn: return mappedFieldName(m_category, one.key);
    case UnitColumn: return one.unit.empty() ? unitOfField(one.key) : QString::fromStdString(one.unit);
    default: return {};
    }
}

QVariant MappingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const ColumnMapping& one = m_columns[row];
    if (role == Qt::EditRole && index.column() == FieldColumn)
        return QString::fromStdString(one.key);
    if (role == Qt::EditRole && index.column() == UnitColumn) {
        const QString unit = QString::fromStdString(one.unit);
        return unit.compare(unitOfField(one.key), Qt::CaseInsensitive) == 0 ? QString() : unit;
    }
    if (role == Qt::DisplayRole)
        return display(row, index.column());
    if (role == Qt::ToolTipRole && (index.column() == ExampleColumn || index.column() == HeadingColumn))
        return display(row, index.column()).toHtmlEscaped();
    return {};
}

void MappingModel::setKey(std::size_t row, const std::string& key)
{
    ColumnMapping& one = m_columns[row];
    // A heading such as "Power (W)" says the unit.
    const auto guess = guessMapping({one.heading}, m_category).columns;
    one.unit = !guess.empty() && guess.front().key == key ? guess.front().unit : std::string();
    one.key = key;
    one.assumed = false;
}

bool MappingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || !checkIndex(index) || role != Qt::EditRole)
        return false;
    const auto row = static_cast<std::size_t>(index.row());
    if (value == data(index, Qt::EditRole))
        return true;
    if (index.column() == FieldColumn)
        setKey(row, value.toString().toStdString());
    else if (index.column() == UnitColumn)
        m_columns[row].unit = value.toString().toStdString();
    else
        return false;
    Q_EMIT dataChanged(index.siblingAtColumn(FieldColumn), index.siblingAtColumn(UnitColumn));
    return true;
}

Qt::ItemFlags MappingModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == FieldColumn || index.column() == UnitColumn ? usual | Qt::ItemIsEditable : usual;
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Column"), tr("First value"), tr("Means"), tr("Unit")};
    return section >= 0 && section < columns ? names[section] : QVariant();
}

} // namespace flopsmith
