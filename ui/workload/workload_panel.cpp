#include "ui/workload/workload_panel.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QScrollArea>

#include "app/io/atomic_file.h"
#include "app/io/workload_json.h"
#include "app/reports/workload_charts.h"
#include "app/workload/change.h"
#include "app/workspace/workload_service.h"
#include "app/workspace/workspace.h"
#include "ui/charts/chart_view.h"
#include "ui/common/column_grid.h"
#include "ui/common/labels.h"
#include "ui/models/workload_words.h"
#include "ui/workload/model_field.h"
#include "ui/workload/workload_head.h"
#include "ui/workload/workload_options.h"
#include "ui/workload/workload_results.h"

namespace flopsmith {

namespace {

constexpr int roomForTwo = 880; // pixels for results and charts beside each other
constexpr int roomForThree = 1200; // and for two charts beside each other
constexpr std::size_t mostConfigBytes = 1U << 20U;

} // namespace

WorkloadPanel::WorkloadPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_head(new WorkloadHead(workspace.workloads(), this))
    , m_options(new WorkloadOptions(workspace.workloads(), this))
    , m_results(new WorkloadResults(this))
    , m_scroll(new QScrollArea(this))
    , m_chartArea(new ColumnGrid(this))
    , m_fault(new MarkLabel(this))
    , m_empty(new TextLabel(Theme::Type::Text, this))
{
    setAccessibleName(tr("Workload"));
    build();
    WorkloadService& service = workspace.workloads();
    connect(m_head, &WorkloadHead::configWanted, this, &WorkloadPanel::configWanted);
    connect(m_head, &WorkloadHead::furtherToggled, m_options, &QWidget::setVisible);
    connect(m_results, &WorkloadResults::changeWanted, this, &WorkloadPanel::change);
    connect(m_results, &WorkloadResults::partWanted, this, &WorkloadPanel::partWanted);
    connect(&service, &WorkloadService::loaded, this, [this, &service] {
        m_head->model().setEstimator(service.estimator());
        refreshIfVisible();
    });
    connect(&service, &WorkloadService::answered, this, &WorkloadPanel::refreshIfVisible);
    connect(&workspace.document(), &Document::changed, this, &WorkloadPanel::refreshIfVisible);
    if (service.estimator())
        m_head->model().setEstimator(service.estimator());
    refresh();
}

void WorkloadPanel::build()
{
    m_options->setVisible(false);
    m_options->setContentsMargins(16, 0, 16, 4);
    m_empty->setMuted(true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_fault->setContentsMargins(16, 0, 16, 0);
    m_fault->setObjectName(QStringLiteral("workloadFault"));
    auto* area = new QWidget(m_scroll);
    area->setBackgroundRole(QPalette::Base);
    m_chartArea->setContentsMargins(0, 8, 0, 8);
    for (std::size_t i = 0; i < workloadCharts().size(); ++i) {
        m_charts.push_back(new ChartView(&m_workspace.settings()));
        m_chartArea->add(m_charts.back());
    }
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(0);
    m_columns->addWidget(m_results, 2);
    m_columns->addWidget(m_chartArea, 3);
    auto* inside = new QVBoxLayout(area);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_options);
    inside->addLayout(m_columns, 1);
    area->setMinimumWidth(1);
    m_scroll->setWidget(area);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(new Divider(Qt::Horizontal, this));
    column->addWidget(m_fault);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_empty, 1);
}

void WorkloadPanel::refreshIfVisible()
{
    if (isVisible())
        refresh();
}

void WorkloadPanel::refresh()
{
    const WorkloadService& service = m_workspace.workloads();
    Workload known = service.stated();
    if (service.estimator())
        service.estimator()->complete(known);
    const bool stated = !m_workspace.document().build().workload.empty();
    m_head->refresh(known, stated);
    m_options->refresh(known);
    showState();
}

void WorkloadPanel::showState()
{
    const WorkloadService& service = m_workspace.workloads();
    const WorkloadStatePtr& state = service.state();
    const bool stated = !m_workspace.document().build().workload.empty();
    QString fault = service.fault();
    if (fault.isEmpty() && stated && state)
        fault = QString::fromStdString(state->fault);
    m_fault->setVisible(!fault.isEmpty());
    if (!fault.isEmpty())
        m_fault->setState(Mark::Error, fault);
    const bool answered = stated && state && state->fault.empty();
    m_scroll->setVisible(answered);
    m_empty->setVisible(!answered);
    m_empty->setText(stated
                         ? fault.isEmpty() ? tr("Working it out\u2026") : QString()
                         : tr("Which model will run here?\nChoose one above: whether it fits, how fast it is and what "
                              "it costs follows, and stays beside the machine while you change it."));
    if (!answered)
        return;
    m_results->show(*state);
    for (std::size_t i = 0; i < m_charts.size() && i < state->charts.size(); ++i)
        m_charts[i]->setChart(state->charts[i]);
    arrange();
}

void WorkloadPanel::change(const Workload& changed, const QString& what)
{
    WorkloadService& service = m_workspace.workloads();
    const WorkloadStatePtr state = service.state();
    if (!state)
        return;
    service.state(withChange(service.stated(), state->answer.question.workload, changed), what);
}

void WorkloadPanel::openConfig(const QString& path)
{
    const auto text = readFile(QFileInfo(path).filesystemFilePath(), mostConfigBytes);
    auto shape = text ? parseModelConfig(*text, QFileInfo(path).fileName().toStdString())
                      : Result<ModelShape>(fail(text.error()));
    if (!shape) {
        Q_EMIT failed(QString::fromStdString(describe(shape.error())));
        return;
    }
    // A config says its model's name seldom; its folder does.
    const QString folder = QFileInfo(path).absoluteDir().dirName();
    if (shape->name.find('/') == std::string::npos && !folder.isEmpty())
        shape->name = oneLine(folder.toStdString());
    m_head->take(*shape);
}

void WorkloadPanel::focusModel()
{
    m_head->model().setFocus(Qt::ShortcutFocusReason);
}

void WorkloadPanel::arrange()
{
    const bool two = width() >= roomForTwo;
    m_columns->setDirection(two ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const bool wide = width() >= roomForThree;
    m_columns->setStretch(1, wide ? 5 : 3);
    m_chartArea->setColumns(wide ? 2 : 1);
}

void WorkloadPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_workspace.workloads().load();
    refresh();
}

void WorkloadPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace flopsmith
