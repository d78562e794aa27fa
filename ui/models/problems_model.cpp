#include "ui/models/problems_model.h"

#include <algorithm>

#include "app/base/text.h"
#include "ui/common/theme.h"
#include "ui/models/finding_text.h"

namespace flopsmith {

namespace {

ProblemKind kindOf(const Finding& finding)
{
    if (finding.waived)
        return ProblemKind::Waived;
    switch (finding.severity) {
    case Severity::Error: return ProblemKind::Error;
    case Severity::Warning: return ProblemKind::Warning;
    case Severity::Advice: return ProblemKind::Advice;
    }
    return ProblemKind::Error;
}

Mark markOfKind(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Error: return Mark::Error;
    case ProblemKind::Warning: return Mark::Warning;
    case ProblemKind::Advice: return Mark::Advice;
    case ProblemKind::CannotTell: return Mark::Unknown;
    case ProblemKind::WorksIf: return Mark::Advice;
    case ProblemKind::Waived: return Mark::Ok;
    case ProblemKind::Unused: return Mark::Advice;
    }
    return Mark::Unknown;
}

/// For rows without a fingerprint.
QString keyOf(char mark, const std::string& rule, const std::vector<std::string>& subjects)
{
    return QLatin1Char(mark) + QString::fromStdString(rule + "|" + join(subjects, "|"));
}

const std::vector<std::string>& subjectsOf(const Evaluation& evaluation, ProblemKind kind, std::size_t index)
{
    switch (kind) {
    case ProblemKind::CannotTell: return evaluation.unknown[index].subjects;
    case ProblemKind::WorksIf: return evaluation.worksIf[index].subjects;
    case ProblemKind::Unused: return evaluation.unusedWaivers[index].subjects;
    default: return evaluation.findings[index].subjects;
    }
}

const std::string& ruleOf(const Evaluation& evaluation, ProblemKind kind, std::size_t index)
{
    switch (kind) {
    case ProblemKind::CannotTell: return evaluation.unknown[index].rule;
    case ProblemKind::WorksIf: return evaluation.worksIf[index].rule;
    case ProblemKind::Unused: return evaluation.unusedWaivers[index].rule;
    default: return evaluation.findings[index].rule;
    }
}

QString titleOf(const Evaluation& evaluation, ProblemKind kind, std::size_t index)
{
    switch (kind) {
    case ProblemKind::CannotTell: return ruleTitle(evaluation.unknown[index].title);
    case ProblemKind::WorksIf: return ruleTitle(evaluation.worksIf[index].title);
    case ProblemKind::Unused: {
        const Rule* rule = findRule(evaluation.unusedWaivers[index].rule);
        return rule ? ruleTitle(rule->info.title) : QString();
    }
    default: return ruleTitle(evaluation.findings[index].title);
    }
}

} // namespace

QString problemKindName(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Error: return ProblemsModel::tr("Error");
    case ProblemKind::Warning: return ProblemsModel::tr("Warning");
    case ProblemKind::Advice: return ProblemsModel::tr("Advice");
    case ProblemKind::CannotTell: return ProblemsModel::tr("Cannot tell");
    case ProblemKind::WorksIf: return ProblemsModel::tr("Works if");
    case ProblemKind::Waived: return ProblemsModel::tr("Waived");
    case ProblemKind::Unused: return ProblemsModel::tr("Waiver without a problem");
    }
    return {};
}

ProblemsModel::ProblemsModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_shown(ProblemKind::Error | ProblemKind::Warning | ProblemKind::Advice | ProblemKind::CannotTell
              | ProblemKind::WorksIf | ProblemKind::Waived | ProblemKind::Unused)
{
}

std::vector<ProblemsModel::Row> ProblemsModel::allRows(const Evaluation& evaluation)
{
    std::vector<Row> out;
    for (std::size_t i = 0; i < evaluation.findings.size(); ++i) {
        const Finding& finding = evaluation.findings[i];
        out.push_back({kindOf(finding), i, QString::fromStdString(finding.fingerprint)});
    }
    // Accepted findings come last of all; the engine has them last among findings.
    const auto waived =
        std::find_if(out.begin(), out.end(), [](const Row& r) { return r.kind == ProblemKind::Waived; });
    const std::vector<Row> accepted(waived, out.end());
    out.erase(waived, out.end());
    for (std::size_t i = 0; i < evaluation.unknown.size(); ++i) {
        const CannotTell& unknown = evaluation.unknown[i];
        out.push_back({ProblemKind::CannotTell, i, keyOf('?', unknown.rule, unknown.subjects)});
    }
    for (std::size_t i = 0; i < evaluation.worksIf.size(); ++i) {
        const WorksIf& condition = evaluation.worksIf[i];
        out.push_back({ProblemKind::WorksIf, i, keyOf('!', condition.rule, condition.subjects)});
    }
    out.insert(out.end(), accepted.begin(), accepted.end());
    for (std::size_t i = 0; i < evaluation.unusedWaivers.size(); ++i) {
        const Waiver& waiver = evaluation.unusedWaivers[i];
        out.push_back({ProblemKind::Unused, i, keyOf('~', waiver.rule, waiver.subjects)});
    }
    return out;
}

std::vector<ProblemsModel::Row> ProblemsModel::shownRows(const Evaluation* evaluation,
                                                         const std::vector<Row>& all) const
{
    std::vector<Row> out;
    for (const Row& row : all) {
        const std::vector<std::string>& subjects = subjectsOf(*evaluation, row.kind, row.index);
        const bool concerned = m_subjects.isEmpty()
            || std::any_of(subjects.begin(), subjects.end(),
                           [&](const std::string& s) { return m_subjects.contains(QString::fromStdString(s)); });
        if (concerned && m_shown.testFlag(row.kind))
            out.push_back(row);
    }
    return out;
}

void ProblemsModel::show(EvaluationPtr evaluation, std::vector<Row> all)
{
    std::vector<Row> rows = shownRows(evaluation.get(), all);
    const bool same = rows == m_rows;
    if (!same)
        beginResetModel();
    m_evaluation = std::move(evaluation);
    m_all = std::move(all);
    m_rows = std::move(rows);
    if (!same)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void ProblemsModel::setEvaluation(EvaluationPtr evaluation)
{
    m_fixTexts.clear();
    std::vector<Row> all = evaluation ? allRows(*evaluation) : std::vector<Row>();
    show(std::move(evaluation), std::move(all));
    Q_EMIT countsChanged();
}

void ProblemsModel::setFilter(ProblemKinds shown)
{
    m_shown = shown;
    show(m_evaluation, m_all);
}

void ProblemsModel::setSubjects(const QStringList& subjects)
{
    m_subjects = subjects;
    show(m_evaluation, m_all);
}

void ProblemsModel::setFixText(const QString& key, const QString& text)
{
    m_fixTexts[key.toStdString()] = text;
    const QModelIndex row = indexOfKey(key);
    if (row.isValid())
        Q_EMIT dataChanged(row.siblingAtColumn(FixColumn), row.siblingAtColumn(FixColumn));
}

int ProblemsModel::count(ProblemKind kind) const
{
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [&](const Row& r) { return r.kind == kind; }));
}

const Finding* ProblemsModel::findingAt(const QModelIndex& index) const
{
    if (!index.isValid() || !checkIndex(index))
        return nullptr;
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool other =
        row.kind == ProblemKind::CannotTell || row.kind == ProblemKind::WorksIf || row.kind == ProblemKind::Unused;
    return other ? nullptr : &m_evaluation->findings[row.index];
}

const CannotTell* ProblemsModel::unknownAt(const QModelIndex& index) const
{
    if (!index.isValid() || !checkIndex(index))
        return nullptr;
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    return row.kind == ProblemKind::CannotTell ? &m_evaluation->unknown[row.index] : nullptr;
}

const Waiver* ProblemsModel::waiverAt(const QModelIndex& index) const
{
    if (const Finding* finding = findingAt(index))
        return finding->waived ? &*finding->waived : nullptr;
    const bool unused = index.isValid() && m_rows[static_cast<std::size_t>(index.row())].kind == ProblemKind::Unused;
    return unused ? &m_evaluation->unusedWaivers[m_rows[static_cast<std::size_t>(index.row())].index] : nullptr;
}

QModelIndex ProblemsModel::indexOfKey(const QString& key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.key == key; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

QString ProblemsModel::message(const Row& row) const
{
    if (row.kind == ProblemKind::CannotTell)
        return cannotTellText(m_evaluation->unknown[row.index], *m_evaluation);
    if (row.kind == ProblemKind::Unused)
        return tr("This waiver waives nothing: %1")
            .arg(QString::fromStdString(m_evaluation->unusedWaivers[row.index].reason));
    return row.kind == ProblemKind::WorksIf ? worksIfText(m_evaluation->worksIf[row.index])
                                            : findingText(m_evaluation->findings[row.index]);
}

QString ProblemsModel::fix(const Row& row) const
{
    if (row.kind == ProblemKind::Waived) {
        const QString reason = QString::fromStdString(m_evaluation->findings[row.index].waived->reason);
        return reason.isEmpty() ? tr("waived") : tr("waived: %1").arg(reason);
    }
    const auto known = m_fixTexts.find(row.key.toStdString());
    return known == m_fixTexts.end() ? QString() : known->second;
}

QString ProblemsModel::text(const Row& row, int column) const
{
    switch (column) {
    case SeverityColumn: return problemKindName(row.kind);
    case RuleColumn: return QString::fromStdString(ruleOf(*m_evaluation, row.kind, row.index));
    case TitleColumn: return titleOf(*m_evaluation, row.kind, row.index);
    case MessageColumn: return message(row);
    case FixColumn: return fix(row);
    default: return {};
    }
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProblemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: {
        const QString about = subjectsText(subjectsOf(*m_evaluation, row.kind, row.index), *m_evaluation->machine);
        return (about.isEmpty() ? message(row) : about + QLatin1String(": ") + message(row)).toHtmlEscaped();
    }
    case Qt::AccessibleTextRole: {
        QStringList pieces{problemKindName(row.kind), text(row, TitleColumn), message(row), fix(row)};
        pieces.removeAll(QString());
        return pieces.join(QStringLiteral(". "));
    }
    case KindRole: return static_cast<int>(row.kind);
    case MarkRole: return static_cast<int>(markOfKind(row.kind));
    case RuleRole: return QString::fromStdString(ruleOf(*m_evaluation, row.kind, row.index));
    case SubjectsRole: {
        QStringList out;
        for (const std::string& subject : subjectsOf(*m_evaluation, row.kind, row.index))
            out.append(QString::fromStdString(subject));
        return out;
    }
    case FindingRole: return findingAt(index) ? static_cast<int>(row.index) : -1;
    case WaivedRole: return row.kind == ProblemKind::Waived || row.kind == ProblemKind::Unused;
    case KeyRole: return row.key;
    default: return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn: return tr("Severity");
    case RuleColumn: return tr("Rule");
    case TitleColumn: return tr("Problem");
    case MessageColumn: return tr("Figures");
    case FixColumn: return tr("Fix");
    default: return {};
    }
}

} // namespace flopsmith
