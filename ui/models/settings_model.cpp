#include "ui/models/settings_model.h"

#include <algorithm>

#include <QLocale>

#include "app/base/text.h"
#include "ui/models/document_options.h"
#include "ui/models/finding_text.h"

namespace flopsmith {

namespace {

const DocumentOption& optionAt(std::size_t index)
{
    return documentOptions()[index];
}

QString pathOf(std::size_t index)
{
    const std::string_view path = optionAt(index).path;
    return QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size()));
}

/// Numbers in the user's notation, choices in words.
QString shownValue(const DocumentOption& option, const std::string& value, const Catalog& catalog)
{
    if (option.kind == OptionKind::Number) {
        const auto parsed = parseDecimal(value);
        return parsed ? QLocale().toString(*parsed, 'g', 12) : QString::fromStdString(value);
    }
    if (option.kind != OptionKind::Text)
        for (const auto& [word, text] : optionChoices(option, catalog))
            if (word == QString::fromStdString(value))
                return text;
    return QString::fromStdString(value);
}

} // namespace

bool SettingsModel::shown(std::size_t option) const
{
    if (filtered() && asked(option).isEmpty() && !optionValue(*evaluation()->build, optionAt(option)))
        return false;
    return found(optionLabel(optionAt(option)) + pathOf(option));
}

void SettingsModel::fill()
{
    std::vector<Row> rows;
    for (std::size_t i = 0; evaluation() && i < documentOptions().size(); ++i) {
        if (!shown(i))
            continue;
        if (rows.empty() || rows.back().group != optionAt(i).group)
            rows.push_back({optionAt(i).group, std::nullopt});
        rows.push_back({optionAt(i).group, i});
    }
    if (rows == m_rows) {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SettingsModel::rowOf(const QString& path) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const Row& row) { return row.option && pathOf(*row.option) == path; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

bool SettingsModel::knows(const QString& path)
{
    const auto options = documentOptions();
    return std::any_of(options.begin(), options.end(),
                       [&](const DocumentOption& option) { return option.path == path.toStdString(); });
}

QString SettingsModel::asked(std::size_t option) const
{
    QStringList rules;
    for (const CannotTell& unknown : evaluation()->unknown)
        for (const Gap& gap : unknown.needs)
            if (gap.part.empty() && gap.key == optionAt(option).path
                && !rules.contains(QString::fromStdString(unknown.rule)))
                rules.append(QString::fromStdString(unknown.rule));
    return rules.join(QStringLiteral(", "));
}

QString SettingsModel::otherwise(std::size_t option) const
{
    const Machine& machine = *evaluation()->machine;
    const std::string_view path = optionAt(option).path;
    if (path == "site.country")
        return QString::fromStdString(machine.country());
    if (path == "site.mains_v")
        return localText(AnyQuantity(machine.mains()));
    if (path == "site.circuit_a" && machine.circuit())
        return localText(AnyQuantity(*machine.circuit()));
    return path == "site.circuit_count" ? QStringLiteral("1") : QString();
}

QVariant SettingsModel::cell(const Row& row, int column) const
{
    if (!row.option)
        return column == NameColumn ? optionGroups()[row.group] : QString();
    const DocumentOption& option = optionAt(*row.option);
    switch (column) {
    case NameColumn: return optionLabel(option);
    case ValueColumn: {
        const auto value = optionValue(*evaluation()->build, option);
        return value ? shownValue(option, *value, *evaluation()->catalog) : tr("not stated");
    }
    case OtherwiseColumn: return optionValue(*evaluation()->build, option) ? QString() : otherwise(*row.option);
    case AskedColumn: return asked(*row.option);
    default: return {};
    }
}

int SettingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SettingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant SettingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == HeadingRole)
        return !row.option;
    if (role == Qt::DisplayRole)
        return cell(row, index.column());
    if (!row.option)
        return {};
    const DocumentOption& option = optionAt(*row.option);
    const auto value = optionValue(*evaluation()->build, option);
    switch (role) {
    case StatedRole: return value.has_value();
    case QuietRole: return index.column() == OtherwiseColumn || (index.column() == ValueColumn && !value);
    case PathRole: return pathOf(*row.option);
    case Qt::ToolTipRole: return pathOf(*row.option).toHtmlEscaped();
    case Qt::EditRole:
        if (option.kind == OptionKind::Number)
            return value ? shownValue(option, *value, *evaluation()->catalog) : QString();
        return QString::fromStdString(value.value_or(""));
    case ChoicesRole: {
        if (option.kind == OptionKind::Number || option.kind == OptionKind::Text)
            return {};
        QVariantList out;
        for (const auto& [word, text] : optionChoices(option, *evaluation()->catalog))
            out.append(QVariant(QVariantList{word, text}));
        return out;
    }
    default: return {};
    }
}

QVariant SettingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("What can be stated");
    case ValueColumn: return tr("In this document");
    case OtherwiseColumn: return tr("Taken otherwise");
    case AskedColumn: return tr("Asked for by");
    default: return {};
    }
}

Qt::ItemFlags SettingsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool heading = index.data(HeadingRole).toBool();
    return heading ? Qt::ItemIsEnabled : index.column() == ValueColumn ? flags | Qt::ItemIsEditable : flags;
}

bool SettingsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !checkIndex(index) || index.column() != ValueColumn)
        return false;
    const Row row = m_rows[static_cast<std::size_t>(index.row())];
    if (!row.option)
        return false;
    const DocumentOption& option = optionAt(*row.option);
    const QString text = value.toString().trimmed();
    if (text == index.data(Qt::EditRole).toString())
        return true;
    std::optional<std::string> wanted;
    if (option.kind == OptionKind::Number && !text.isEmpty()) {
        bool ok = false;
        const double parsed = QLocale().toDouble(text, &ok);
        if (!ok || parsed < option.least || parsed > option.most)
            return false;
        wanted = formatNumber(parsed, 6);
    } else if (!text.isEmpty()) {
        wanted = text.toStdString();
    }
    Q_EMIT changeWanted(pathOf(*row.option), wanted, tr("State %1").arg(optionLabel(option)));
    return true;
}

} // namespace flopsmith
