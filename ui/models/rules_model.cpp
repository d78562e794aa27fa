#include "ui/models/rules_model.h"

#include <algorithm>
#include <map>

#include <QLocale>

#include "app/base/text.h"
#include "ui/models/finding_text.h"

namespace flopsmith {

namespace {

QString numberText(double value)
{
    return QLocale().toString(value, 'g', 12);
}

QVariant severityChoices()
{
    QVariantList out;
    for (const char* severity : {"", "error", "warning", "advice", "off"}) {
        const QString word = QString::fromLatin1(severity);
        out.append(QVariant(QVariantList{word, RulesModel::severityText(word)}));
    }
    return out;
}

/// "PWR-002.load_pct" -> "load pct".
QString thresholdWords(const std::string& threshold)
{
    QString out = QString::fromStdString(threshold).section(QLatin1Char('.'), 1);
    return out.replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace

void RulesModel::fill()
{
    std::vector<Row> rows;
    if (evaluation()) {
        // What the document sets is listed even where no check asks for it.
        auto thresholds = evaluation()->thresholds;
        for (const auto& [threshold, value] : evaluation()->build->policy.thresholds)
            thresholds.emplace(threshold, value);
        for (const Rule* rule : allRules()) {
            if (const Row row{rule, {}, 0}; shown(row))
                rows.push_back(row);
            const std::string own = std::string(rule->info.id) + ".";
            for (auto at = thresholds.lower_bound(own); at != thresholds.end() && at->first.starts_with(own); ++at)
                if (const Row row{rule, at->first, at->second}; shown(row))
                    rows.push_back(row);
        }
    }
    const bool same =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const Row& a, const Row& b) { return a.rule == b.rule && a.threshold == b.threshold; });
    if (same) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

bool RulesModel::changed(const Row& row) const
{
    const Policy& policy = evaluation()->build->policy;
    return row.threshold.empty() ? policy.severity.contains(std::string(row.rule->info.id))
                                 : policy.thresholds.contains(row.threshold);
}

bool RulesModel::shown(const Row& row) const
{
    if (filtered() && !changed(row))
        return false;
    const QString id = QString::fromUtf8(row.rule->info.id.data(), static_cast<qsizetype>(row.rule->info.id.size()));
    return found(id + ruleTitle(row.rule->info.title) + name(row));
}

int RulesModel::rowOf(const QString& rule) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return row.threshold.empty() && row.rule->info.id == rule.toStdString();
    });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

QString RulesModel::severityText(const QString& severity)
{
    if (severity == QLatin1String("error"))
        return tr("Error");
    if (severity == QLatin1String("warning"))
        return tr("Warning");
    if (severity == QLatin1String("advice"))
        return tr("Advice");
    return severity == QLatin1String("off") ? tr("Off") : tr("as by itself");
}

QString RulesModel::name(const Row& row) const
{
    return row.threshold.empty() ? ruleTitle(row.rule->info.title) : thresholdWords(row.threshold);
}

QVariant RulesModel::edited(const Row& row) const
{
    const Policy& policy = evaluation()->build->policy;
    if (row.threshold.empty()) {
        const auto at = policy.severity.find(std::string(row.rule->info.id));
        return at == policy.severity.end() ? QString() : QString::fromStdString(at->second);
    }
    const auto at = policy.thresholds.find(row.threshold);
    return numberText(at == policy.thresholds.end() ? row.standard : at->second);
}

QString RulesModel::document(const Row& row) const
{
    if (!changed(row))
        return tr("as by itself");
    const QString value = edited(row).toString();
    return row.threshold.empty() ? severityText(value) : value;
}

int RulesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RulesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant RulesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString id = QString::fromUtf8(row.rule->info.id.data(), static_cast<qsizetype>(row.rule->info.id.size()));
    switch (role) {
    case StatedRole: return changed(row);
    case QuietRole: return index.column() == StandardColumn || (index.column() == DocumentColumn && !changed(row));
    case ChoicesRole: return row.threshold.empty() ? severityChoices() : QVariant();
    case RuleRole: return id;
    case Qt::EditRole:
        if (index.column() == DocumentColumn)
            return edited(row);
        [[fallthrough]];
    case Qt::DisplayRole: break;
    case Qt::ToolTipRole: return QString::fromStdString(row.threshold).toHtmlEscaped();
    default: return {};
    }
    switch (index.column()) {
    case RuleColumn: return row.threshold.empty() ? id : QString();
    case NameColumn: return row.threshold.empty() ? name(row) : QStringLiteral("    ") + name(row);
    case StandardColumn:
        return row.threshold.empty() ? severityText(QString::fromUtf8(severityName(row.rule->info.severity).data()))
                                     : numberText(row.standard);
    case DocumentColumn: return document(row);
    default: return {};
    }
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RuleColumn: return tr("Rule");
    case NameColumn: return tr("Problem or threshold");
    case StandardColumn: return tr("By itself");
    case DocumentColumn: return tr("In this document");
    default: return {};
    }
}

Qt::ItemFlags RulesModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == DocumentColumn ? flags | Qt::ItemIsEditable : flags;
}

bool RulesModel::setThreshold(const Row& row, const QString& text)
{
    const QString path = QStringLiteral("policy.thresholds.") + QString::fromStdString(row.threshold);
    const QString label = tr("Threshold %1").arg(QString::fromStdString(row.threshold));
    bool ok = false;
    const double value = QLocale().toDouble(text, &ok);
    if (!text.isEmpty() && !ok)
        return false;
    if (text.isEmpty() || value == row.standard) {
        if (changed(row))
            Q_EMIT changeWanted(path, std::nullopt, label);
    } else if (text != edited(row).toString()) {
        Q_EMIT changeWanted(path, formatNumber(value, 6), label);
    }
    return true;
}

bool RulesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !checkIndex(index) || index.column() != DocumentColumn)
        return false;
    const Row row = m_rows[static_cast<std::size_t>(index.row())];
    const QString text = value.toString().trimmed();
    if (!row.threshold.empty())
        return setThreshold(row, text);
    if (text == edited(row).toString())
        return true;
    const QString id = index.data(RuleRole).toString();
    Q_EMIT changeWanted(QStringLiteral("policy.severity.") + id,
                        text.isEmpty() ? std::nullopt : std::optional(text.toStdString()),
                        tr("Severity of %1").arg(id));
    return true;
}

} // namespace flopsmith
