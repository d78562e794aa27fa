#include "ui/ownership/ownership_panel.h"

#include <QBoxLayout>
#include <QScrollArea>

#include "app/reports/ownership_text.h"
#include "app/workspace/ownership_service.h"
#include "app/workspace/workspace.h"
#include "ui/charts/chart_view.h"
#include "ui/common/column_grid.h"
#include "ui/common/labels.h"
#include "ui/ownership/ownership_figures.h"
#include "ui/ownership/ownership_rates.h"
#include "ui/ownership/ownership_tables.h"

namespace flopsmith {

namespace {

constexpr std::size_t chartCount = 5;
constexpr int figuresWidth = 380;
constexpr int roomForTwo = 860; // pixels for the figures and the rest beside each other
constexpr int roomForTwoCharts = 1240;

QString joined(const std::vector<std::string>& texts)
{
    QStringList out;
    for (const std::string& text : texts)
        out.append(QString::fromStdString(text));
    return out.join(QLatin1Char(' '));
}

TextLabel* paragraph(Theme::Type type, QWidget* parent)
{
    auto* out = new TextLabel(type, parent);
    out->setWordWrap(true);
    out->setMinimumWidth(1);
    out->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return out;
}

} // namespace

OwnershipPanel::OwnershipPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_verdict(paragraph(Theme::Type::Heading, this))
    , m_even(paragraph(Theme::Type::Text, this))
    , m_gaps(paragraph(Theme::Type::Text, this))
    , m_fault(new MarkLabel(this))
    , m_wait(new TextLabel(Theme::Type::Text, this))
    , m_scroll(new QScrollArea(this))
    , m_rates(new OwnershipRates(workspace.ownership(), this))
    , m_figures(new OwnershipFigures(workspace.ownership(), this))
    , m_tables(new OwnershipTables(workspace.ownership(), this))
    , m_chartGrid(new ColumnGrid(this))
{
    setAccessibleName(tr("Own or rent"));
    m_verdict->setObjectName(QStringLiteral("ownershipVerdict"));
    m_wait->setMuted(true);
    m_wait->setAlignment(Qt::AlignCenter);
    m_wait->setText(tr("Working it out\u2026"));
    build();
    connect(&workspace.ownership(), &OwnershipService::answered, this, &OwnershipPanel::refresh);
}

QWidget* OwnershipPanel::buildHead()
{
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    m_gaps->setMuted(true);
    column->addWidget(m_verdict);
    column->addWidget(m_even);
    column->addWidget(m_gaps);
    column->addWidget(m_fault);
    return head;
}

void OwnershipPanel::build()
{
    auto* area = new QWidget(m_scroll);
    area->setBackgroundRole(QPalette::Base);
    area->setMinimumWidth(1);
    auto* rest = new QWidget(area);
    auto* restColumn = new QVBoxLayout(rest);
    restColumn->setContentsMargins(0, 0, 0, 0);
    restColumn->addWidget(m_chartGrid);
    for (std::size_t i = 0; i < chartCount; ++i) {
        m_charts.push_back(new ChartView(&m_workspace.settings()));
        m_chartGrid->add(m_charts.back());
    }
    auto* tables = new QHBoxLayout;
    tables->setContentsMargins(16, 0, 16, 16);
    tables->addWidget(m_tables);
    restColumn->addLayout(tables);
    restColumn->addStretch(1);
    auto* form = new QWidget(area);
    auto* formColumn = new QVBoxLayout(form);
    formColumn->setContentsMargins(16, 0, 8, 16);
    formColumn->addWidget(m_rates);
    formColumn->addWidget(m_figures);
    formColumn->addStretch(1);
    m_form = form;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, area);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(form);
    m_columns->addWidget(rest, 1);
    m_scroll->setWidget(area);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new Divider(Qt::Horizontal, this));
    column->addWidget(m_scroll, 1);
    column->addWidget(m_wait, 1);
}

void OwnershipPanel::refresh()
{
    const OwnershipStatePtr& state = m_workspace.ownership().state();
    const bool answered = state && state->answer;
    m_fault->setVisible(state && !answered);
    if (state && !answered)
        m_fault->setState(Mark::Error, QString::fromStdString(state->fault));
    m_scroll->setVisible(answered);
    m_wait->setVisible(!state);
    for (TextLabel* label : {m_verdict, m_even, m_gaps})
        label->setVisible(answered);
    if (!answered)
        return;
    const OwnershipAnswer& answer = *state->answer;
    m_verdict->setText(QString::fromStdString(ownershipVerdict(answer)));
    m_even->setText(joined(breakEvenTexts(answer)));
    m_gaps->setText(joined(ownershipGaps(answer)));
    for (TextLabel* label : {m_even, m_gaps})
        label->setVisible(!label->text().isEmpty());
    m_rates->refresh();
    m_figures->refresh();
    m_tables->show(*state);
    for (std::size_t i = 0; i < m_charts.size() && i < state->charts.size(); ++i)
        m_charts[i]->setChart(state->charts[i]);
    arrange();
}

void OwnershipPanel::arrange()
{
    const bool beside = width() >= roomForTwo;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_form->setMaximumWidth(beside ? figuresWidth : QWIDGETSIZE_MAX);
    m_chartGrid->setColumns(width() >= roomForTwoCharts ? 2 : 1);
}

void OwnershipPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_workspace.ownership().setWatched(true);
    refresh();
}

void OwnershipPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_workspace.ownership().setWatched(false);
}

void OwnershipPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace flopsmith
