#include "ui/common/pill.h"

#include <QPainter>

namespace flopsmith {

namespace {
constexpr int sideSpace = 12;
constexpr int endSpace = 4;
} // namespace

Pill::Pill(Kind kind, QWidget* parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setCheckable(kind == Kind::Filter);
    setFocusPolicy(kind == Kind::Filter ? Qt::StrongFocus : Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    if (kind == Kind::Badge)
        setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Pill::setMark(std::optional<Mark> mark)
{
    m_mark = mark;
    update();
}

void Pill::setShortText(const QString& text)
{
    m_shortText = text;
    setSizePolicy(text.isEmpty() ? QSizePolicy::Fixed : QSizePolicy::Maximum, QSizePolicy::Fixed);
    updateGeometry();
    update();
}

QSize Pill::sizeFor(const QString& text) const
{
    const QFontMetrics metrics(Theme::font(Theme::Type::Title));
    return {metrics.horizontalAdvance(text) + 2 * sideSpace, metrics.height() + 2 * endSpace - 2};
}

QSize Pill::sizeHint() const
{
    return sizeFor(text());
}

QSize Pill::minimumSizeHint() const
{
    return sizeFor(m_shortText.isEmpty() ? text() : m_shortText);
}

void Pill::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const Colors& colors = theme.colors();
    const QColor color = m_mark ? theme.color(*m_mark) : colors.accent;
    const QColor tint = m_mark ? theme.tint(*m_mark) : colors.accentTint;
    const bool filled = m_kind == Kind::Badge || isChecked();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool outlined = !filled || m_kind == Kind::Filter;
    const QColor line = hasFocus() || (filled && m_kind == Kind::Filter) ? color : colors.line;
    painter.setPen(outlined ? QPen(line, hasFocus() ? 2 : 1) : QPen(Qt::NoPen));
    painter.setBrush(filled ? tint : underMouse() ? colors.background : colors.surface);
    const qreal inset = hasFocus() ? 0.5 : 0;
    painter.drawRoundedRect(shape.adjusted(inset, inset, -inset, -inset), shape.height() / 2, shape.height() / 2);
    painter.setFont(Theme::font(filled ? Theme::Type::Title : Theme::Type::Text));
    painter.setPen(filled ? color : colors.muted);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine,
                     m_shortText.isEmpty() || width() >= sizeHint().width() ? text() : m_shortText);
}

} // namespace flopsmith
