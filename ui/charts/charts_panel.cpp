#include "ui/charts/charts_panel.h"

#include <algorithm>
#include <utility>

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QScrollArea>
#include <QStackedWidget>

#include "app/reports/ownership_charts.h"
#include "app/reports/report_text.h"
#include "app/workspace/ownership_service.h"
#include "app/workspace/workload_service.h"
#include "app/workspace/workspace.h"
#include "ui/charts/chart_view.h"
#include "ui/common/column_grid.h"
#include "ui/common/labels.h"
#include "ui/common/pill.h"

namespace flopsmith {

namespace {

/// Two columns of charts need this much room.
constexpr int twoColumns = 1000;

void dressArea(QScrollArea& area)
{
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.setFocusPolicy(Qt::NoFocus);
}

bool sameInputs(const ChartInputs& a, const ChartInputs& b)
{
    const auto same = [](const ReferenceBuild& one, const ReferenceBuild& other) {
        return one.label == other.label && one.evaluation == other.evaluation && one.workload == other.workload
            && one.ownership == other.ownership;
    };
    return a.own == b.own && a.estimator == b.estimator && a.workloadPending == b.workloadPending
        && std::equal(a.builds.begin(), a.builds.end(), b.builds.begin(), b.builds.end(), same);
}

} // namespace

ChartsPanel::ChartsPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_pages(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(m_stack))
    , m_area(new ColumnGrid(m_scroll))
    , m_empty(new TextLabel(Theme::Type::Text, this))
{
    m_pages->addItem(tr("All charts"));
    for (const ChartInfo* info : allCharts()) {
        m_pages->addItem(QString::fromStdString(chartText(info->title)));
        m_views.push_back(new ChartView(&workspace.settings()));
        m_area->add(m_views.back());
    }
    for (const OwnershipChartInfo& info : ownershipChartInfos()) {
        m_pages->addItem(tr("Own or rent: %1").arg(QString::fromStdString(chartText(info.title))));
        m_views.push_back(new ChartView(&workspace.settings()));
        m_area->add(m_views.back());
    }
    m_area->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(m_area);
    dressArea(*m_scroll);
    m_stack->addWidget(m_scroll);
    m_empty->setMuted(true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setText(
        tr("Charts of performance, power and cost appear here.\nAdd parts from the list on the left, or open a "
           "template, and come back."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_stack, 1);
    column->addWidget(m_empty, 1);
    m_single.resize(m_views.size());
    connect(m_pages, &QComboBox::currentIndexChanged, this, &ChartsPanel::choose);
    connect(&workspace.document(), &Document::evaluated, this, &ChartsPanel::refreshIfVisible);
    connect(&workspace.document(), &Document::fileChanged, this, &ChartsPanel::refreshIfVisible);
    connect(&workspace.workloads(), &WorkloadService::answered, this, &ChartsPanel::refreshIfVisible);
    connect(&workspace.ownership(), &OwnershipService::answered, this, &ChartsPanel::refreshIfVisible);
    refresh();
}

QWidget* ChartsPanel::buildHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    m_pages->setAccessibleName(tr("Chart"));
    row->addWidget(m_pages);
    row->addStretch(1);
    auto* beside = new TextLabel(Theme::Type::Detail, head);
    beside->setMuted(true);
    beside->setText(tr("Beside it"));
    row->addWidget(beside);
    for (const Tier& tier : m_workspace.catalog()->tables().tiers) {
        auto* pill = new Pill(Pill::Kind::Filter, head);
        pill->setText(QCoreApplication::translate("tiers", tier.name.c_str()));
        pill->setChecked(true);
        pill->setToolTip(tr("Show builds that just meet this tier's levels"));
        connect(pill, &QAbstractButton::toggled, this, &ChartsPanel::refresh);
        row->addWidget(pill);
        m_tiers.push_back({tier.id, pill});
    }
    beside->setVisible(!m_tiers.empty());
    return head;
}

void ChartsPanel::refreshIfVisible()
{
    if (isVisible())
        refresh();
}

ChartInputs ChartsPanel::inputs()
{
    const WorkloadService& service = m_workspace.workloads();
    const bool stated = !m_workspace.document().build().workload.empty();
    m_answers.setState(stated ? service.state() : nullptr);
    ChartInputs inputs;
    const EvaluationPtr evaluation = m_workspace.document().evaluation();
    inputs.builds.push_back({tr("This build").toStdString(), evaluation});
    const OwnershipStatePtr& owned = m_workspace.ownership().state();
    if (owned && owned->evaluation == evaluation && statesOwnership(evaluation->build->settings))
        inputs.builds.back().ownership = owned->answer;
    for (const ReferenceBuild& reference : m_workspace.references())
        for (const TierSwitch& tier : m_tiers)
            if (tier.pill->isChecked() && reference.tier == tier.tier)
                inputs.builds.push_back(reference);
    // The answer for a build that has changed follows; until then its charts wait.
    const WorkloadStatePtr& state = service.state();
    const bool answered = stated && state && state->evaluation == evaluation;
    inputs.workloadPending = stated && !answered && service.fault().isEmpty();
    if (!answered)
        return inputs;
    inputs.estimator = state->estimator;
    for (ReferenceBuild& build : inputs.builds)
        build.workload = m_answers.of(build.evaluation);
    return inputs;
}

void ChartsPanel::addPage(std::size_t chart)
{
    Page& page = m_single[chart];
    page.area = new QScrollArea(m_stack);
    page.view = new ChartView(&m_workspace.settings(), page.area);
    page.view->setBackgroundRole(QPalette::Base);
    page.view->setAutoFillBackground(true);
    page.area->setWidget(page.view);
    dressArea(*page.area);
    m_stack->addWidget(page.area);
}

ChartSpec ChartsPanel::chart(std::size_t place) const
{
    const auto charts = allCharts();
    return place < charts.size() ? charts[place]->make(m_inputs) : m_owned[place - charts.size()];
}

void ChartsPanel::make()
{
    const int chosen = m_pages->currentIndex();
    if (chosen <= 0) {
        for (std::size_t i = 0; i < m_views.size() && !m_made; ++i)
            m_views[i]->setChart(chart(i));
        m_made = true;
        m_stack->setCurrentWidget(m_scroll);
        return;
    }
    const auto at = static_cast<std::size_t>(chosen) - 1;
    Page& page = m_single[at];
    if (!page.area)
        addPage(at);
    if (!std::exchange(page.made, true))
        page.view->setChart(chart(at));
    m_stack->setCurrentWidget(page.area);
}

void ChartsPanel::refresh()
{
    const bool empty = m_workspace.document().evaluation()->build->parts.empty();
    m_empty->setVisible(empty);
    m_stack->setVisible(!empty);
    m_pages->setEnabled(!empty);
    if (empty)
        return;
    ChartInputs now = inputs();
    if (!sameInputs(now, m_inputs)) {
        m_inputs = std::move(now);
        const ReferenceBuild& own = m_inputs.builds.front();
        m_owned = own.ownership ? ownershipCharts(*own.ownership)
                                : unansweredOwnershipCharts(statesOwnership(own.evaluation->build->settings));
        m_made = false;
        for (Page& page : m_single)
            page.made = false;
    }
    choose();
}

void ChartsPanel::choose()
{
    // Nothing is made for a build without parts.
    if (m_inputs.builds.empty())
        return;
    make();
    arrange();
}

void ChartsPanel::showChart(std::string_view id)
{
    const auto charts = allCharts();
    const auto at = std::find_if(charts.begin(), charts.end(), [&](const ChartInfo* info) { return info->id == id; });
    const auto owned = ownershipChartInfos();
    const auto other = std::find_if(owned.begin(), owned.end(), [&](const auto& info) { return info.id == id; });
    if (at != charts.end())
        m_pages->setCurrentIndex(static_cast<int>(at - charts.begin()) + 1);
    else
        m_pages->setCurrentIndex(other == owned.end() ? 0
                                                      : static_cast<int>(charts.size() + 1 + (other - owned.begin())));
}

void ChartsPanel::arrange()
{
    m_area->setColumns(width() >= twoColumns ? 2 : 1);
}

void ChartsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ChartsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace flopsmith
