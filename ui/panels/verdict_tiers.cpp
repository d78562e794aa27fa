#include "ui/panels/verdict_tiers.h"

#include <QBoxLayout>
#include <QCoreApplication>

#include "ui/common/bars.h"
#include "ui/common/labels.h"
#include "ui/models/finding_text.h"

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

QString reasonText(const TierGroupVerdict& group)
{
    QString text = QStringLiteral("%1, %2").arg(groupLabel(group), verdictText(group.verdict));
    if (!group.reason.empty())
        text += QStringLiteral(". ") + localMessage("tiers", group.reason.pattern, group.reason.arguments);
    if (!group.next.empty())
        text += QStringLiteral(". ") + localMessage("tiers", group.next.pattern, group.next.arguments);
    return text.replace(QStringLiteral(".."), QStringLiteral("."));
}

} // namespace

VerdictTiers::VerdictTiers(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_reason(new MarkLabel(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    auto* title = new TextLabel(Theme::Type::Title, this);
    title->setMuted(true);
    title->setText(tr("Tiers"));
    title->setToolTip(tr("Bar above: minimum. Bar below: recommendation."));
    m_column->addWidget(title);
    m_column->addWidget(m_reason);
    m_reason->hide();
    m_reason->setFont(Theme::font(Theme::Type::Detail));
    setAccessibleName(tr("Tiers"));
}

void VerdictTiers::addRow()
{
    const std::size_t tier = m_rows.size();
    Row row{new TextLabel(Theme::Type::Title, this), new TextLabel(Theme::Type::Detail, this), {}};
    row.verdict->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* names = new QHBoxLayout;
    names->addWidget(row.name);
    names->addWidget(row.verdict, 1);
    auto* bars = new QHBoxLayout;
    bars->setSpacing(2);
    for (std::size_t group = 0; group < tierGroups.size(); ++group) {
        auto* bar = new TierBar(this);
        connect(bar, &TierBar::clicked, this, [this, tier, group] { explain(tier, group); });
        bars->addWidget(bar, 1);
        row.bars.push_back(bar);
    }
    const int at = m_column->indexOf(m_reason);
    m_column->insertLayout(at, names);
    m_column->insertLayout(at + 1, bars);
    m_rows.push_back(std::move(row));
}

void VerdictTiers::setReports(const std::vector<TierReport>& reports)
{
    m_reports = reports;
    while (m_rows.size() < reports.size())
        addRow();
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const TierReport& report = reports[i];
        const QString tier = QCoreApplication::translate("tiers", report.name.c_str());
        m_rows[i].name->setText(tier);
        m_rows[i].verdict->setText(verdictText(report.verdict));
        m_rows[i].verdict->setMark(markOfTier(report.verdict));
        for (std::size_t g = 0; g < m_rows[i].bars.size(); ++g) {
            TierBar* bar = m_rows[i].bars[g];
            bar->setVisible(g < report.groups.size());
            if (g >= report.groups.size())
                continue;
            const TierGroupVerdict& group = report.groups[g];
            bar->setVerdict(group.verdict);
            bar->setText(groupLabel(group));
            bar->setToolTip(reasonText(group).toHtmlEscaped());
            bar->setAccessibleName(
                QStringLiteral("%1: %2, %3").arg(tier, groupLabel(group), verdictText(group.verdict)));
            bar->setAccessibleDescription(reasonText(group));
        }
    }
    if (m_reason->isVisibleTo(this))
        explain(m_explained.first, m_explained.second);
}

void VerdictTiers::explain(std::size_t tier, std::size_t group)
{
    m_explained = {tier, group};
    const bool known = tier < m_reports.size() && group < m_reports[tier].groups.size();
    m_reason->setVisible(known);
    if (known)
        m_reason->setState(markOfTier(m_reports[tier].groups[group].verdict),
                           reasonText(m_reports[tier].groups[group]));
}

} // namespace flopsmith
