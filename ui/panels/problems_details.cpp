#include "ui/panels/problems_details.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "app/rules/rule.h"
#include "ui/common/theme.h"
#include "ui/models/finding_text.h"

namespace flopsmith {

namespace {

/// What values of findings are called.
constexpr std::array valueWords{
    std::pair{"value", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "value")},
    std::pair{"limit", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "limit")},
    std::pair{"margin", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "margin")},
    std::pair{"load", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "load")},
    std::pair{"loss", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "loss")},
    std::pair{"wall", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "at the wall")},
    std::pair{"heat", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "heat")},
    std::pair{"other", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "other loads")},
    std::pair{"mains", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "mains")},
    std::pair{"circuit", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "circuit")},
    std::pair{"cards", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "cards")},
    std::pair{"modules", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "modules")},
    std::pair{"airflow", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "airflow")},
    std::pair{"inlet", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "inlet")},
    std::pair{"window", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "window")},
    std::pair{"risk", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "risk")},
    std::pair{"usable", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "usable")},
    std::pair{"failures", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "failures survived")},
    std::pair{"capacity", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "capacity")},
    std::pair{"bandwidth", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "bandwidth")},
    std::pair{"energy", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "energy")},
    std::pair{"hours", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "hours")},
    std::pair{"cost", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "cost")},
    std::pair{"plug", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "plug")},
    std::pair{"role", QT_TRANSLATE_NOOP("flopsmith::ProblemsDetails", "part")},
};

/// Units of values that are plain numbers.
constexpr std::array plainUnits{std::pair{"_pct", "%"}, std::pair{"_btu_h", "BTU/h"}, std::pair{"_kwh", "kWh"}};

/// "margin_w" -> "margin": the unit stands with the value.
QString readableName(std::string_view name)
{
    if (const Unit* unit = unitOfKey(name); unit && name.size() > unit->suffix.size() + 1)
        name.remove_suffix(unit->suffix.size() + 1);
    for (const auto& [suffix, unit] : plainUnits)
        if (name.ends_with(suffix))
            name.remove_suffix(std::string_view(suffix).size());
    const auto first = name.substr(0, name.find('_'));
    QString rest = QString::fromUtf8(name.data() + first.size(), static_cast<qsizetype>(name.size() - first.size()));
    rest.replace(QLatin1Char('_'), QLatin1Char(' '));
    const auto word =
        std::find_if(valueWords.begin(), valueWords.end(), [&](const auto& w) { return first == w.first; });
    if (word != valueWords.end())
        return QCoreApplication::translate("flopsmith::ProblemsDetails", word->second) + rest;
    return QString::fromUtf8(first.data(), static_cast<qsizetype>(first.size())) + rest;
}

QString valueText(const NamedValue& value)
{
    QString text = localText(value.value);
    for (const auto& [suffix, unit] : plainUnits)
        if (std::string_view(value.name).ends_with(suffix) && !std::holds_alternative<AnyQuantity>(value.value))
            text += QChar::Nbsp + QLatin1String(unit);
    return text;
}

QString sourceOf(const std::string& rule)
{
    const Rule* known = findRule(rule);
    return known ? QString::fromUtf8(known->info.source.data(), static_cast<qsizetype>(known->info.source.size()))
                 : QString();
}

} // namespace

ProblemsDetails::ProblemsDetails(QWidget* parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    document()->setDocumentMargin(12);
    setAccessibleName(tr("Explanation"));
    setTabChangesFocus(true);
}

void ProblemsDetails::showProblem(const ProblemsModel& model, const QModelIndex& index)
{
    const EvaluationPtr& evaluation = model.evaluation();
    if (!evaluation || !index.isValid())
        return showNothing();
    if (const Finding* finding = model.findingAt(index))
        return showFinding(*finding, *evaluation);
    if (const Waiver* waiver = model.waiverAt(index))
        return showWaiver(*waiver, index.siblingAtColumn(ProblemsModel::TitleColumn).data().toString());
    const std::string rule = index.data(ProblemsModel::RuleRole).toString().toStdString();
    const QStringList subjects = index.data(ProblemsModel::SubjectsRole).toStringList();
    const auto same = [&](const auto& other) {
        QStringList texts;
        for (const std::string& subject : other.subjects)
            texts << QString::fromStdString(subject);
        return other.rule == rule && texts == subjects;
    };
    const auto unknown = std::find_if(evaluation->unknown.begin(), evaluation->unknown.end(), same);
    const auto condition = std::find_if(evaluation->worksIf.begin(), evaluation->worksIf.end(), same);
    const auto kind = static_cast<ProblemKind>(index.data(ProblemsModel::KindRole).toInt());
    if (kind == ProblemKind::CannotTell && unknown != evaluation->unknown.end())
        showUnknown(*unknown, *evaluation);
    else if (kind == ProblemKind::WorksIf && condition != evaluation->worksIf.end())
        showCondition(*condition, *evaluation);
    else
        showNothing();
}

void ProblemsDetails::showFinding(const Finding& finding, const Evaluation& evaluation)
{
    QList<std::pair<QString, QString>> rows;
    for (const NamedValue& value : finding.values)
        rows.append({readableName(value.name), valueText(value)});
    rows.append({tr("concerns"), subjectsText(finding.subjects, *evaluation.machine)});
    rows.append({tr("limit from"), sourceOf(finding.rule)});
    if (finding.waived) {
        rows.append({tr("waived because"), QString::fromStdString(finding.waived->reason)});
        rows.append({tr("waived by"), QString::fromStdString(finding.waived->author)});
        rows.append({tr("waived on"), QString::fromStdString(finding.waived->date)});
    }
    showRows(QStringLiteral("%1  %2").arg(QString::fromStdString(finding.rule), ruleTitle(finding.title)),
             findingText(finding), rows);
}

void ProblemsDetails::showWaiver(const Waiver& waiver, const QString& title)
{
    QStringList subjects;
    for (const std::string& subject : waiver.subjects)
        subjects.append(QString::fromStdString(subject));
    showRows(
        QStringLiteral("%1  %2").arg(QString::fromStdString(waiver.rule), title),
        tr("Nothing is left that this waiver was for: the part or its place changed, or the problem is solved. Take "
           "it back, unless the problem is to be waived when it returns."),
        {{tr("concerns"), subjects.join(QStringLiteral(", "))},
         {tr("waived because"), QString::fromStdString(waiver.reason)},
         {tr("waived by"), QString::fromStdString(waiver.author)},
         {tr("waived on"), QString::fromStdString(waiver.date)}});
}

void ProblemsDetails::showUnknown(const CannotTell& unknown, const Evaluation& evaluation)
{
    QList<std::pair<QString, QString>> rows;
    for (const Gap& gap : unknown.needs)
        rows.append({tr("needs"), gapText(gap, *evaluation.catalog, *evaluation.build)});
    rows.append({tr("concerns"), subjectsText(unknown.subjects, *evaluation.machine)});
    rows.append({tr("limit from"), sourceOf(unknown.rule)});
    showRows(QStringLiteral("%1  %2").arg(QString::fromStdString(unknown.rule), ruleTitle(unknown.title)),
             tr("This check could not be made: figures are missing, or only assumed. It counts neither as passed nor "
                "as failed."),
             rows);
}

void ProblemsDetails::showCondition(const WorksIf& condition, const Evaluation& evaluation)
{
    showRows(QStringLiteral("%1  %2").arg(QString::fromStdString(condition.rule), ruleTitle(condition.title)),
             worksIfText(condition),
             {{tr("concerns"), subjectsText(condition.subjects, *evaluation.machine)},
              {tr("limit from"), sourceOf(condition.rule)}});
}

void ProblemsDetails::showNothing()
{
    showRows({}, tr("Choose a problem to see the figures behind it."), {});
}

void ProblemsDetails::showRows(const QString& title, const QString& message,
                               const QList<std::pair<QString, QString>>& rows)
{
    const QString muted = Theme::current().colors().muted.name();
    QString html;
    if (!title.isEmpty())
        html += QStringLiteral("<p style='font-weight:600'>%1</p>").arg(title.toHtmlEscaped());
    html += QStringLiteral("<p>%1</p><table cellspacing='0' cellpadding='2'>").arg(message.toHtmlEscaped());
    for (const auto& [name, value] : rows)
        if (!value.isEmpty())
            html += QStringLiteral("<tr><td style='color:%1; padding-right:14px'>%2</td><td>%3</td></tr>")
                        .arg(muted, name.toHtmlEscaped(), value.toHtmlEscaped());
    setHtml(html + QStringLiteral("</table>"));
}

} // namespace flopsmith
