#include "ui/charts/chart_view.h"

#include <functional>
#include <utility>

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QBoxLayout>
#include <QChart>
#include <QChartView>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>
#include <QXYSeries>

#include "app/base/text.h"
#include "app/reports/chart_picture.h"
#include "app/reports/sheet.h"
#include "ui/charts/chart_factory.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/chart_overlay.h"
#include "ui/charts/export_file.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/models/compare_model.h"

namespace flopsmith {

/// The plot, with a frame while it has the keyboard's focus. Arrows walk through its values.
class ChartPlot final : public QChartView {
public:
    std::function<void()> prepare; // before it is painted
    std::function<void(int)> walk; // values onwards, or back below zero
    bool showsValue = false; // of what is under the pointer

    explicit ChartPlot(QWidget* parent)
        : QChartView(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setFrameShape(QFrame::NoFrame);
        setRenderHint(QPainter::Antialiasing);
        setBackgroundBrush(Qt::NoBrush);
        viewport()->setAutoFillBackground(false);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        prepare();
        QChartView::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::current().colors().accent, 1.5));
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), metrics::boxRadius,
                                metrics::boxRadius);
    }
    /// Nothing in a chart depends on whether its window is the active one; telling the scene would paint it twice more
    /// whenever it is shown.
    bool viewportEvent(QEvent* event) override
    {
        switch (event->type()) {
        case QEvent::Show:
        case QEvent::Hide:
        case QEvent::WindowActivate:
        case QEvent::WindowDeactivate: return QAbstractScrollArea::viewportEvent(event);
        // The hint must not take the place of a value that is shown.
        case QEvent::ToolTip: return showsValue || QChartView::viewportEvent(event);
        default: return QChartView::viewportEvent(event);
        }
    }
    void focusInEvent(QFocusEvent* event) override
    {
        QChartView::focusInEvent(event);
        viewport()->update();
    }
    void focusOutEvent(QFocusEvent* event) override
    {
        QChartView::focusOutEvent(event);
        viewport()->update();
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        switch (event->key()) {
        case Qt::Key_Right:
        case Qt::Key_Down: return walk(1);
        case Qt::Key_Left:
        case Qt::Key_Up: return walk(-1);
        default: event->ignore(); // the panel scrolls
        }
    }
    /// The wheel scrolls the panel, not the plot.
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

namespace {

int plotHeight(const ChartSpec& spec)
{
    if (spec.x.days)
        return 180; // stands beside others
    // The same room per bar as on paper, for the larger type of the screen; but a name may take two lines.
    const bool points = hasPoints(spec.kind);
    const int paper = static_cast<int>(chartHeight(spec, 600) * 1.25) + (points ? 30 : 10);
    if (points)
        return paper;
    const int line = QFontMetrics(Theme::font(Theme::Type::Detail)).height();
    const bool twoLines = std::any_of(spec.categories.begin(), spec.categories.end(), [&](const std::string& name) {
        return QString::fromStdString(name).size() > longestName(spec);
    });
    // Qt wants air around labels.
    const int names = static_cast<int>(spec.categories.size()) * (twoLines ? 2 * line + 14 : line + 12) + 6 * line;
    return std::max(paper, names);
}

} // namespace

ChartView::ChartView(UserSettings* settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_title(new TextLabel(Theme::Type::Title, this))
    , m_asTable(new QToolButton(this))
    , m_legend(new ChartLegend(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new ChartPlot(this))
    , m_tableView(new QTableView(this))
    , m_table(new SheetTableModel(this))
    , m_empty(new TextLabel(Theme::Type::Text, this))
    , m_notes(new TextLabel(Theme::Type::Detail, this))
{
    m_tableView->setModel(m_table);
    m_tableView->verticalHeader()->hide();
    m_tableView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_tableView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_empty->setMuted(true);
    m_empty->setText(tr("No figure is known for this chart."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_notes->setMuted(true);
    // On a ground of the base colour labels would take another role than the one that they colour.
    for (QLabel* label : std::initializer_list<QLabel*>{m_title, m_empty, m_notes})
        label->setForegroundRole(QPalette::WindowText);
    m_notes->setWordWrap(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_tableView);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addWidget(buildHead());
    column->addWidget(m_legend);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notes);
    m_view->prepare = [this] { draw(); };
    m_view->walk = [this](int step) { walk(step); };
    connect(m_asTable, &QToolButton::toggled, this, &ChartView::showTable);
    connect(&Theme::current(), &Theme::changed, this, &ChartView::rebuild);
}

ChartView::~ChartView() = default;

QWidget* ChartView::buildHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title, 1);
    m_asTable->setText(tr("Table"));
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("Show the values as a table"));
    row->addWidget(m_asTable);
    auto* save = new QToolButton(head);
    save->setIcon(themedIcon(QStringLiteral("export")));
    save->setText(tr("Export"));
    save->setAccessibleName(tr("Export this chart"));
    save->setToolTip(tr("Save this chart as a picture or as numbers"));
    save->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(save);
    const std::pair<QString, QString> kinds[] = {{tr("PNG picture\u2026"), QStringLiteral("png")},
                                                 {tr("SVG picture\u2026"), QStringLiteral("svg")},
                                                 {tr("CSV table\u2026"), QStringLiteral("csv")}};
    for (const auto& [label, suffix] : kinds)
        connect(menu->addAction(label), &QAction::triggered, this, [this, suffix = suffix] { exportAs(suffix); });
    save->setMenu(menu);
    row->addWidget(save);
    return head;
}

void ChartView::setChart(ChartSpec spec)
{
    if (m_set && spec == m_spec)
        return;
    m_set = true;
    m_spec = std::move(spec);
    m_tableStale = true;
    m_walked = -1;
    m_legend->setChart(m_spec);
    m_title->setText(QString::fromStdString(m_spec.title));
    QStringList notes;
    for (const std::string& note : m_spec.notes)
        notes << QString::fromStdString(note);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_stack->setMinimumHeight(m_spec.empty() ? 60 : plotHeight(m_spec));
    m_tableView->setAccessibleName(tr("%1, as a table").arg(m_title->text()));
    m_view->setAccessibleName(tr("Chart: %1").arg(m_title->text()));
    m_view->setAccessibleDescription(chartDescription(m_spec));
    m_view->setToolTip(m_spec.empty() ? QString() : tr("Arrow keys walk through the values"));
    rebuild();
}

SheetTableModel& ChartView::table()
{
    if (std::exchange(m_tableStale, false))
        m_table->setTable(chartTable(m_spec));
    return *m_table;
}

void ChartView::rebuild()
{
    m_asTable->setEnabled(!m_spec.empty());
    m_drawn = false;
    m_view->viewport()->update();
    showTable(m_asTable->isChecked());
}

/// Drawn when it is first seen: of many charts few are on the screen.
void ChartView::draw()
{
    if (m_drawn || m_spec.empty())
        return;
    m_drawn = true;
    auto chart = makeChart(m_spec);
    new ChartOverlay(m_spec, *chart);
    watch(*chart);
    // The view owns the chart that it shows, not the one that it showed.
    const std::unique_ptr<QChart> old(m_view->chart());
    m_view->setChart(chart.release());
}

void ChartView::showTable(bool on)
{
    if (on)
        (void)table();
    if (m_spec.empty())
        m_stack->setCurrentWidget(m_empty);
    else if (on)
        m_stack->setCurrentWidget(m_tableView);
    else
        m_stack->setCurrentWidget(m_view);
    m_asTable->setChecked(on);
}

void ChartView::walk(int step)
{
    const std::vector<QString> values = valueTexts(m_spec);
    if (values.empty())
        return;
    const auto count = static_cast<int>(values.size());
    m_walked = m_walked < 0 ? (step > 0 ? 0 : count - 1) : (m_walked + step + count) % count;
    const QString& text = values[static_cast<std::size_t>(m_walked)];
    m_view->setAccessibleDescription(text);
    QToolTip::showText(m_view->mapToGlobal(QPoint(24, 8)), text.toHtmlEscaped(), m_view);
}

void ChartView::watch(QChart& chart)
{
    const auto all = chart.series();
    for (QAbstractSeries* series : all) {
        if (auto* bars = qobject_cast<QAbstractBarSeries*>(series)) {
            connect(bars, &QAbstractBarSeries::hovered, this, [this, bars](bool on, int index, QBarSet* set) {
                const auto sets = bars->barSets();
                const auto count = static_cast<qsizetype>(m_spec.series.size());
                qsizetype at = sets.indexOf(set);
                const std::size_t place = m_spec.categories.size() - 1 - static_cast<std::size_t>(index);
                if (on && m_spec.kind == ChartKind::Waterfall)
                    return showValue(at > 0 ? valueText(m_spec, 0, place) : QString());
                if (!on || at < 0 || count != sets.size())
                    return showValue({});
                if (m_spec.kind == ChartKind::Bars)
                    at = count - 1 - at;
                showValue(valueText(m_spec, static_cast<std::size_t>(at), place));
            });
        } else if (auto* line = qobject_cast<QXYSeries*>(series)) {
            connect(line, &QXYSeries::hovered, this, [this](const QPointF& point, bool on) {
                showValue(on ? pointText(m_spec, specX(m_spec, point.x()), point.y()) : QString());
            });
        }
    }
}

void ChartView::showValue(const QString& text)
{
    m_view->showsValue = !text.isEmpty();
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(QCursor::pos(), text.toHtmlEscaped(), m_view);
}

void ChartView::exportAs(const QString& suffix)
{
    exportFile(this, m_settings, m_title->text(), suffix,
               [this](const QString& path) { return writeChart(m_spec, path); });
}

} // namespace flopsmith
