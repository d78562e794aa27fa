#include "ui/common/labels.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/common/icons.h"

namespace flopsmith {

namespace {
constexpr int markSize = 16;
constexpr int markSpace = 6;
} // namespace

TextLabel::TextLabel(Theme::Type type, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(Theme::font(type));
    setForegroundRole(QPalette::WindowText); // whatever ground it stands on
    connect(&Theme::current(), &Theme::changed, this, &TextLabel::recolour);
}

void TextLabel::setMuted(bool muted)
{
    m_muted = muted;
    recolour();
}

void TextLabel::setMark(Mark mark)
{
    m_marked = true;
    m_mark = mark;
    recolour();
}

void TextLabel::recolour()
{
    const Theme& theme = Theme::current();
    QPalette p;
    const QColor color = m_marked ? theme.color(m_mark) : m_muted ? theme.colors().muted : theme.colors().text;
    p.setColor(QPalette::WindowText, color);
    setPalette(p);
}

ElidedLabel::ElidedLabel(Theme::Type type, QWidget* parent)
    : TextLabel(type, parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect room = contentsRect();
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(room, static_cast<int>(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
        QToolTip::showText(help->globalPos(), cut ? text().toHtmlEscaped() : QString(), this);
        return true;
    }
    return TextLabel::event(event);
}

Divider::Divider(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent)
{
    if (orientation == Qt::Vertical)
        setFixedWidth(1);
    else
        setFixedHeight(1);
}

void Divider::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::current().colors().line);
}

MarkLabel::MarkLabel(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MarkLabel::setState(Mark mark, const QString& text)
{
    m_mark = mark;
    m_text = text;
    setAccessibleName(QStringLiteral("%1: %2").arg(markName(mark), text));
    updateGeometry();
    update();
}

QSize MarkLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int width = std::min(metrics.horizontalAdvance(m_text), 240);
    return {markSize + markSpace + width, heightForWidth(markSize + markSpace + width)};
}

int MarkLabel::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(20, width - markSize - markSpace), 10'000);
    return std::max(markSize + 2, QFontMetrics(font()).boundingRect(room, Qt::TextWordWrap, m_text).height());
}

void MarkLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    paintMark(painter, QRectF(mirrored ? width() - markSize : 0, 1, markSize, markSize), m_mark);
    painter.setPen(Theme::current().color(m_mark));
    const QRect room = rect().adjusted(mirrored ? 0 : markSize + markSpace, 0, mirrored ? -markSize - markSpace : 0, 0);
    painter.drawText(room, Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading, m_text);
}

} // namespace flopsmith
