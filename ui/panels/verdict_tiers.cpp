#include "ui/panels/verdict_tiers.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPushButton>

#include "app/workspace/document.h"
#include "ui/common/bars.h"
#include "ui/common/labels.h"
#include "ui/models/finding_text.h"
#include "ui/panels/tier_way_finder.h"

namespace flopsmith {

namespace {

struct TierTexts {
    Q_DECLARE_TR_FUNCTIONS(flopsmith::VerdictTiers)
};

QString verdictText(TierVerdict verdict)
{
    switch (verdict) {
    case TierVerdict::Unknown: return TierTexts::tr("cannot tell");
    case TierVerdict::Below: return TierTexts::tr("below minimum");
    case TierVerdict::Minimum: return TierTexts::tr("minimum met");
    case TierVerdict::Recommended: return TierTexts::tr("recommendation met");
    }
    return {};
}

Mark markOfTier(TierVerdict verdict)
{
    switch (verdict) {
    case TierVerdict::Unknown: return Mark::Unknown;
    case TierVerdict::Below: return Mark::Warning;
    case TierVerdict::Minimum:
    case TierVerdict::Recommended: return Mark::Ok;
    }
    return Mark::Unknown;
}

QString groupLabel(const TierGroupVerdict& group)
{
    return QCoreApplication::translate("tiers", std::string(tierGroupLabel(group.group)).c_str());
}

/// What a level asks is a text of its own in the words of the table.
QString tierWords(const TierText& text)
{
    std::vector<Argument> arguments = text.arguments;
    for (Argument& argument : arguments)
        if (auto* words = std::get_if<std::string>(&argument))
            *words = QCoreApplication::translate("tiers", words->c_str()).toStdString();
    return localMessage("tiers", text.pattern, arguments);
}

QString reasonText(const TierGroupVerdict& group)
{
    QString text = QStringLiteral("%1, %2").arg(groupLabel(group), verdictText(group.verdict));
    if (!group.reason.empty())
        text += QStringLiteral(". ") + tierWords(group.reason);
    QStringList distance;
    for (const TierText& lack : group.distance)
        distance << tierWords(lack);
    if (!distance.isEmpty())
        text += QStringLiteral(". ") + distance.join(QStringLiteral("; "));
    if (!group.next.empty())
        text += QStringLiteral(". ") + tierWords(group.next);
    return text.replace(QStringLiteral(".."), QStringLiteral("."));
}

} // namespace

VerdictTiers::VerdictTiers(Document& document, Executor& executor, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_finder(new TierWayFinder(executor, this))
    , m_column(new QVBoxLayout(this))
    , m_reason(new MarkLabel(this))
    , m_way(new TextLabel(Theme::Type::Detail, this))
    , m_take(new QPushButton(tr("Go this way"), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    auto* title = new TextLabel(Theme::Type::Title, this);
    title->setMuted(true);
    title->setText(tr("Tiers"));
    title->setToolTip(tr("Bar above: minimum. Bar below: recommendation.") + QLatin1Char('\n')
                      + QCoreApplication::translate("tiers", std::string(tierEquivalence()).c_str()));
    m_column->addWidget(title);
    m_column->addWidget(m_reason);
    m_column->addWidget(m_way);
    m_column->addWidget(m_take, 0, Qt::AlignLeading);
    m_reason->hide();
    m_way->hide();
    m_take->hide();
    m_way->setObjectName(QStringLiteral("tierWay"));
    m_way->setWordWrap(true);
    m_take->setObjectName(QStringLiteral("tierWayTake"));
    m_take->setToolTip(tr("Changes the build; one step that Undo takes back"));
    m_reason->setFont(Theme::font(Theme::Type::Detail));
    setAccessibleName(tr("Tiers"));
    connect(m_finder, &TierWayFinder::found, this, &VerdictTiers::showWay);
    connect(m_take, &QPushButton::clicked, this, &VerdictTiers::takeWay);
}

void VerdictTiers::addRow()
{
    const std::size_t tier = m_rows.size();
    Row row{new TextLabel(Theme::Type::Title, this), new TextLabel(Theme::Type::Detail, this), {}, new QHBoxLayout};
    row.verdict->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* names = new QHBoxLayout;
    names->addWidget(row.name);
    names->addWidget(row.verdict, 1);
    row.line->setSpacing(2);
    for (std::size_t group = 0; group < tierGroups.size(); ++group) {
        auto* bar = new TierBar(this);
        connect(bar, &TierBar::clicked, this, [this, tier, group] { explain(tier, group); });
        row.line->addWidget(bar, 1);
        row.bars.push_back(bar);
    }
    const int at = m_column->indexOf(m_reason);
    m_column->insertLayout(at, names);
    m_column->insertLayout(at + 1, row.line);
    m_rows.push_back(std::move(row));
}

void VerdictTiers::setEvaluation(const EvaluationPtr& evaluation)
{
    m_evaluation = evaluation;
    const std::vector<TierReport>& reports = evaluation->tiers;
    while (m_rows.size() < reports.size())
        addRow();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool there = i < reports.size();
        m_rows[i].name->setVisible(there);
        m_rows[i].verdict->setVisible(there);
        for (TierBar* bar : m_rows[i].bars)
            bar->setVisible(there);
        if (there)
            showTier(m_rows[i], reports[i]);
    }
    if (m_reason->isVisibleTo(this))
        explain(m_explained.first, m_explained.second);
}

void VerdictTiers::showTier(Row& row, const TierReport& report)
{
    const QString tier = QCoreApplication::translate("tiers", report.name.c_str());
    row.name->setText(tier);
    row.verdict->setText(verdictText(report.verdict));
    row.verdict->setMark(markOfTier(report.verdict));
    for (std::size_t g = 0; g < row.bars.size(); ++g) {
        TierBar* bar = row.bars[g];
        bar->setVisible(g < report.groups.size());
        if (g >= report.groups.size())
            continue;
        const TierGroupVerdict& group = report.groups[g];
        bar->setVerdict(group.verdict);
        bar->setText(groupLabel(group));
        // Room by the length of the words: all of them stay readable side by side.
        constexpr int least = 4;
        row.line->setStretchFactor(bar, least + static_cast<int>(groupLabel(group).size()));
        bar->setToolTip(reasonText(group).toHtmlEscaped());
        bar->setAccessibleName(QStringLiteral("%1: %2, %3").arg(tier, groupLabel(group), verdictText(group.verdict)));
        bar->setAccessibleDescription(reasonText(group));
    }
}

void VerdictTiers::explain(std::size_t tier, std::size_t group)
{
    m_explained = {tier, group};
    m_finder->giveUp();
    m_found.reset();
    const std::vector<TierReport>& reports = m_evaluation->tiers;
    const bool known = tier < reports.size() && group < reports[tier].groups.size();
    m_reason->setVisible(known);
    m_take->hide();
    m_way->hide();
    if (!known)
        return;
    const TierGroupVerdict& verdict = reports[tier].groups[group];
    m_reason->setState(markOfTier(verdict.verdict), reasonText(verdict));
    if (verdict.next.empty())
        return;
    m_way->setText(tr("Looking for the cheapest way to the next level\u2026"));
    m_way->show();
    m_finder->find(m_evaluation, reports[tier].tier, verdict.group);
}

void VerdictTiers::showWay(const std::optional<TierWay>& way)
{
    m_found = way;
    m_way->setText(way ? tr("Cheapest way: %1, %2").arg(wayStepsText(*way), wayPriceText(*way))
                       : tr("No priced parts of the catalog reach the next level without a new error."));
    m_take->setVisible(way.has_value());
}

void VerdictTiers::takeWay()
{
    if (!m_found)
        return;
    const TierReport& report = m_evaluation->tiers[m_explained.first];
    const TierGroupVerdict& group = report.groups[m_explained.second];
    const Batch edit{m_found->edits};
    m_document.apply(
        edit,
        tr("Next level of %1: %2").arg(QCoreApplication::translate("tiers", report.name.c_str()), groupLabel(group)));
}

} // namespace flopsmith
