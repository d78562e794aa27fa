#include "ui/common/bars.h"

#include <algorithm>
#include <numeric>

#include <QPainter>

namespace flopsmith {

namespace {

constexpr int barHeight = 7;
constexpr int barGap = 3;
constexpr int rowHeight = 26;

/// One level of a tier bar; shape and colour both say the state.
void paintLevel(QPainter& painter, const QRectF& rect, TierVerdict verdict, bool met)
{
    const Colors& colors = Theme::current().colors();
    const qreal radius = rect.height() / 2;
    if (verdict == TierVerdict::Unknown) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.unknown, 1, Qt::DashLine));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        return;
    }
    if (met) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.ok);
        painter.drawRoundedRect(rect, radius, radius);
        return;
    }
    painter.setPen(QPen(verdict == TierVerdict::Below ? colors.warning : colors.slot, 1));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (verdict != TierVerdict::Below)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.warning);
    painter.drawRoundedRect(QRectF(rect.left(), rect.top(), rect.width() * 0.45, rect.height()), radius, radius);
}

QColor seriesColor(int series)
{
    const auto& all = Theme::current().colors().series;
    return all[std::min(static_cast<std::size_t>(std::max(0, series)), all.size() - 1)];
}

} // namespace

TierBar::TierBar(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TierBar::setVerdict(TierVerdict verdict)
{
    m_verdict = verdict;
    update();
}

QSize TierBar::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(Theme::Type::Detail));
    return {36, 2 * barHeight + barGap + metrics.height() + 8};
}

void TierBar::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::current().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || isDown()) {
        painter.setPen(QPen(colors.accent, 1.25));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.6, 0.6, -0.6, -0.6), 4, 4);
    }
    const QRectF upper(3, 3, width() - 6, barHeight);
    const bool minimum = m_verdict == TierVerdict::Minimum || m_verdict == TierVerdict::Recommended;
    paintLevel(painter, upper, m_verdict, minimum);
    // Whoever is below the minimum is below the recommendation too; the empty bar need not repeat the warning.
    const TierVerdict second = m_verdict == TierVerdict::Below ? TierVerdict::Minimum : m_verdict;
    paintLevel(painter, upper.translated(0, barHeight + barGap), second, m_verdict == TierVerdict::Recommended);
    QFont font = Theme::font(Theme::Type::Detail);
    font.setPixelSize(std::max(10, font.pixelSize() - 2));
    painter.setFont(font);
    painter.setPen(underMouse() ? colors.text : colors.muted);
    const QRect label(0, 2 * barHeight + barGap + 4, width(), height() - 2 * barHeight - barGap - 4);
    painter.drawText(label, Qt::AlignHCenter | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, width()));
}

StackBar::StackBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StackBar::setValues(std::vector<double> values, double total)
{
    m_values = std::move(values);
    m_total = std::max(total, std::accumulate(m_values.begin(), m_values.end(), 0.0));
    update();
}

void StackBar::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::current().colors();
    QPainter painter(this);
    painter.setPen(colors.line);
    painter.setBrush(colors.surface);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    qreal x = 0;
    for (std::size_t i = 0; i < m_values.size() && m_total > 0; ++i) {
        const qreal w = m_values[i] / m_total * width();
        painter.setBrush(seriesColor(static_cast<int>(i)));
        painter.setPen(colors.surface);
        painter.drawRect(QRectF(x, 0, w, height() - 1));
        x += w;
    }
}

BarList::BarList(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void BarList::setRows(std::vector<BarRow> rows)
{
    m_rows = std::move(rows);
    QStringList spoken;
    for (const BarRow& row : m_rows)
        spoken << QStringLiteral("%1 %2").arg(row.label, row.text);
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize BarList::sizeHint() const
{
    return {240, static_cast<int>(m_rows.size()) * rowHeight};
}

void BarList::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::current().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics plain(font());
    const QFontMetrics bold(Theme::font(Theme::Type::Title));
    int labels = 0;
    int values = 0;
    double most = 0;
    for (const BarRow& row : m_rows) {
        labels = std::max(labels, plain.horizontalAdvance(row.label));
        values = std::max(values, bold.horizontalAdvance(row.text));
        most = std::max(most, row.value);
    }
    labels = std::min(labels + 2, width() / 2); // widths are rounded, eliding is not
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal room = std::max(10, width() - labels - values - 24);
    int y = 0;
    for (const BarRow& row : m_rows) {
        const QRect line(0, y, width(), rowHeight);
        painter.setFont(font());
        painter.setPen(colors.text);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeading,
                         plain.elidedText(row.label, Qt::ElideRight, labels));
        painter.setFont(Theme::font(Theme::Type::Title));
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignTrailing, row.text);
        const qreal length = most > 0 ? std::max(4.0, row.value / most * room) : 0;
        const qreal x = mirrored ? width() - labels - 12 - length : labels + 12;
        painter.setPen(Qt::NoPen);
        painter.setBrush(seriesColor(row.series));
        painter.drawRoundedRect(QRectF(x, y + rowHeight / 2.0 - 5, length, 10), 3, 3);
        y += rowHeight;
    }
}

} // namespace flopsmith
