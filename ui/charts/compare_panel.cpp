#include "ui/charts/compare_panel.h"

#include <algorithm>

#include <QBoxLayout>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>

#include "app/reports/sheet.h"
#include "app/workspace/comparison_service.h"
#include "app/workspace/workload_service.h"
#include "app/workspace/workspace.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/compared_builds.h"
#include "ui/charts/comparison_table.h"
#include "ui/charts/export_file.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/pill.h"

namespace flopsmith {

namespace {

QStringList rigFiles(const QMimeData& data)
{
    QStringList files;
    const auto urls = data.urls();
    for (const QUrl& url : urls)
        if (url.isLocalFile() && url.toLocalFile().endsWith(QLatin1String(".rig"), Qt::CaseInsensitive))
            files << url.toLocalFile();
    return files;
}

} // namespace

ComparePanel::ComparePanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_builds(new ComparedBuilds(workspace, this))
    , m_export(new QToolButton(this))
    , m_baseline(new QComboBox(this))
    , m_against(new TextLabel(Theme::Type::Detail, this))
    , m_inWords(new Pill(Pill::Kind::Filter, this))
    , m_differences(new Pill(Pill::Kind::Filter, this))
    , m_asCharts(new Pill(Pill::Kind::Filter, this))
    , m_message(new TextLabel(Theme::Type::Detail, this))
    , m_summary(new TextLabel(Theme::Type::Text, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new TextLabel(Theme::Type::Text, this))
    , m_table(new ComparisonTable(this))
    , m_charts(new QScrollArea(this))
{
    setAcceptDrops(true);
    m_empty->setMuted(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setText(
        tr("Compare this build with up to five others.\nAdd saved builds, templates or rented machines above, or drop "
           ".rig files here."));
    m_message->setMark(Mark::Error);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(16, 0, 16, 6);
    m_message->hide();
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(16, 0, 16, 8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_message);
    column->addWidget(m_summary);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_empty);
    auto* page = new QWidget(m_stack);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto* room = new QVBoxLayout(page);
    room->setContentsMargins(12, 0, 0, 0);
    room->addWidget(m_table);
    m_stack->addWidget(page);
    m_stack->addWidget(buildCharts());
    connect(m_builds, &ComparedBuilds::changed, this, [this] {
        say({});
        refresh();
    });
    connect(m_builds, &ComparedBuilds::refused, this, &ComparePanel::say);
    const auto again = [this] {
        if (isVisible())
            refresh();
    };
    connect(&workspace.document(), &Document::evaluated, this, again);
    connect(&workspace.workloads(), &WorkloadService::answered, this, again);
    connect(&workspace.workloads(), &WorkloadService::loaded, this, again);
    connect(&workspace.comparison(), &ComparisonService::completed, this, &ComparePanel::showCompleted);
    refresh();
}

QWidget* ComparePanel::buildHead()
{
    auto* head = new QWidget(this);
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(16, 8, 16, 8);
    rows->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    rows->addLayout(row);
    rows->addWidget(m_builds);
    row->addWidget(m_builds->addButton());
    row->addStretch(1);
    m_against->setMuted(true);
    m_against->setText(tr("Baseline"));
    m_baseline->setAccessibleName(tr("Baseline"));
    m_baseline->setToolTip(tr("The build that the others are measured against"));
    m_baseline->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_baseline->setMinimumContentsLength(14);
    row->addWidget(m_against);
    row->addWidget(m_baseline);
    connect(m_baseline, &QComboBox::currentIndexChanged, this, &ComparePanel::refresh);
    m_inWords->setText(tr("In words"));
    m_inWords->setToolTip(tr("Say above the table what the differences mean"));
    m_inWords->setChecked(true);
    m_differences->setText(tr("Differences only"));
    m_differences->setShortText(tr("Differences"));
    m_asCharts->setText(tr("Charts"));
    m_asCharts->setToolTip(tr("Show the builds in charts instead of a table"));
    for (Pill* pill : {m_inWords, m_differences, m_asCharts}) {
        connect(pill, &QAbstractButton::toggled, this, &ComparePanel::refresh);
        row->addWidget(pill);
    }
    row->addWidget(buildExport());
    return head;
}

QToolButton* ComparePanel::buildExport()
{
    m_export->setText(tr("Export"));
    m_export->setIcon(themedIcon(QStringLiteral("export")));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_export);
    const std::pair<QString, QString> kinds[] = {{tr("PDF document\u2026"), QStringLiteral("pdf")},
                                                 {tr("HTML page\u2026"), QStringLiteral("html")},
                                                 {tr("Markdown text\u2026"), QStringLiteral("md")},
                                                 {tr("CSV table\u2026"), QStringLiteral("csv")}};
    for (const auto& [label, suffix] : kinds)
        connect(menu->addAction(label), &QAction::triggered, this, [this, suffix = suffix] { exportAs(suffix); });
    m_export->setMenu(menu);
    return m_export;
}

QWidget* ComparePanel::buildCharts()
{
    auto* area = new QWidget(m_charts);
    area->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    for (const ChartInfo* info : allCharts()) {
        if (info->alone)
            continue;
        m_infos.push_back(info);
        m_views.push_back(new ChartView(&m_workspace.settings(), area));
        column->addWidget(m_views.back());
    }
    column->addStretch(1);
    m_charts->setWidget(area);
    m_charts->setWidgetResizable(true);
    m_charts->setFrameShape(QFrame::NoFrame);
    m_charts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return m_charts;
}

void ComparePanel::say(const QString& message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void ComparePanel::showCharts(bool on)
{
    m_asCharts->setChecked(on);
}

void ComparePanel::setBaseline(int build)
{
    m_baseline->setCurrentIndex(build);
}

void ComparePanel::fillBaselines(const std::vector<ReferenceBuild>& builds)
{
    QStringList names;
    for (const ReferenceBuild& build : builds)
        names << QString::fromStdString(build.label);
    QStringList shown;
    for (int i = 0; i < m_baseline->count(); ++i)
        shown << m_baseline->itemText(i);
    if (names == shown)
        return;
    // A build that goes takes its place as the baseline with it.
    const qsizetype kept = names.indexOf(m_baseline->currentText());
    const QSignalBlocker quiet(m_baseline);
    m_baseline->clear();
    m_baseline->addItems(names);
    m_baseline->setCurrentIndex(static_cast<int>(std::max<qsizetype>(kept, 0)));
}

void ComparePanel::refresh()
{
    const bool alone = m_builds->count() < 2;
    m_export->setEnabled(!alone);
    m_differences->setEnabled(!alone && !m_asCharts->isChecked());
    m_asCharts->setEnabled(!alone);
    m_inWords->setEnabled(!alone);
    m_summary->setVisible(!alone && m_inWords->isChecked());
    m_baseline->setVisible(!alone);
    m_against->setVisible(!alone);
    if (alone) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_workspace.comparison().complete(m_builds->builds());
}

void ComparePanel::showCompleted()
{
    const auto builds = static_cast<std::size_t>(m_builds->count());
    if (builds < 2 || m_workspace.comparison().builds().size() != builds)
        return;
    fillBaselines(m_workspace.comparison().builds());
    showSheet(sheet());
}

Sheet ComparePanel::sheet() const
{
    return compareSheet(m_workspace.comparison().builds(),
                        static_cast<std::size_t>(std::max(m_baseline->currentIndex(), 0)));
}

void ComparePanel::showSheet(const Sheet& sheet)
{
    QStringList words;
    // The last paragraphs are the builds' verdicts, one each: the table has their counts.
    const auto& paragraphs = sheet.sections.front().paragraphs;
    const auto verdicts = static_cast<std::size_t>(m_builds->count());
    for (std::size_t i = 0; i + verdicts < paragraphs.size(); ++i)
        words << QString::fromStdString(paragraphs[i]);
    m_summary->setText(words.join(u'\n'));
    if (!m_asCharts->isChecked()) {
        m_table->setSheet(sheet, m_differences->isChecked());
        m_stack->setCurrentWidget(m_table->parentWidget());
        return;
    }
    const auto& charts = sheet.sections.back().charts;
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        const auto at = std::find_if(charts.begin(), charts.end(),
                                     [&](const ChartSpec& chart) { return chart.id == m_infos[i]->id; });
        m_views[i]->setVisible(at != charts.end());
        if (at != charts.end())
            m_views[i]->setChart(*at);
    }
    m_stack->setCurrentWidget(m_charts);
}

void ComparePanel::exportAs(const QString& suffix)
{
    const Sheet shown = sheet();
    exportFile(this, &m_workspace.settings(), tr("Comparison"), suffix,
               [&](const QString& path) { return writeSheet(shown, path, letterIsUsual()); });
}

void ComparePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_workspace.workloads().load(); // tariffs
    refresh();
}

void ComparePanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (!rigFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ComparePanel::dropEvent(QDropEvent* event)
{
    const QStringList files = rigFiles(*event->mimeData());
    for (const QString& file : files)
        m_builds->addFile(file);
    event->acceptProposedAction();
}

} // namespace flopsmith
