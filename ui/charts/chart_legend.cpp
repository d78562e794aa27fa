#include "ui/charts/chart_legend.h"

#include <QPainter>

#include "app/reports/chart_picture.h"
#include "ui/common/theme.h"

namespace flopsmith {

namespace {

constexpr int swatch = 12;
constexpr int beside = 6; // swatch to name
constexpr int between = 16;

} // namespace

ChartLegend::ChartLegend(QWidget* parent)
    : QWidget(parent)
{
    setFont(Theme::font(Theme::Type::Detail));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChartLegend::setChart(const ChartSpec& spec)
{
    m_entries.clear();
    for (std::size_t i = 0; i < spec.series.size(); ++i) {
        const Shape shape = spec.series[i].markersOnly ? Shape::Marker
            : hasPoints(spec.kind)                     ? Shape::Line
                                                       : Shape::Bar;
        m_entries.push_back({QString::fromStdString(spec.series[i].name), shape, seriesColor(spec, i)});
    }
    setVisible(m_entries.size() > 1);
    updateGeometry();
    update();
}

int ChartLegend::place(int width, std::vector<QPoint>* places) const
{
    const int line = fontMetrics().height() + 4;
    int x = 0;
    int y = 0;
    for (const Entry& entry : m_entries) {
        const int wide = swatch + beside + fontMetrics().horizontalAdvance(entry.name);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
        }
        if (places)
            places->emplace_back(x, y);
        x += wide + between;
    }
    return y + line;
}

QSize ChartLegend::sizeHint() const
{
    return {300, place(300, nullptr)};
}

int ChartLegend::heightForWidth(int width) const
{
    return place(width, nullptr);
}

void ChartLegend::paintEvent(QPaintEvent* /*event*/)
{
    std::vector<QPoint> places;
    place(width(), &places);
    const Colors& colors = Theme::current().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height() + 4;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        const auto& palette = entry.shape == Shape::Bar ? colors.series : colors.seriesLines;
        const QColor color = palette[static_cast<std::size_t>(entry.color) % palette.size()];
        const QRectF box(places[i].x() + 0.5, places[i].y() + (line - swatch) / 2.0 + 0.5, swatch - 1, swatch - 1);
        painter.setPen(entry.shape == Shape::Line ? QPen(color, 2) : QPen(colors.text, 1));
        painter.setBrush(color);
        if (entry.shape == Shape::Line)
            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        else if (entry.shape == Shape::Marker)
            painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        else
            painter.drawRect(box.adjusted(0, 1, 0, -1));
        painter.setPen(colors.text);
        const int left = places[i].x() + swatch + beside;
        const QRect room(left, places[i].y(), width() - left, line);
        painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(entry.name, Qt::ElideRight, room.width()));
    }
}

} // namespace flopsmith
