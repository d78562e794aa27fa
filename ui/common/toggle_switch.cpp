#include "ui/common/toggle_switch.h"

#include <QPainter>

#include "ui/common/theme.h"

namespace flopsmith {

namespace {
constexpr int trackWidth = 32;
constexpr int trackHeight = 18;
constexpr int gap = 8;
} // namespace

ToggleSwitch::ToggleSwitch(const QString& text, QWidget* parent)
    : QCheckBox(text, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ToggleSwitch::sizeHint() const
{
    return {fontMetrics().size(Qt::TextShowMnemonic, text()).width() + gap + trackWidth + 2,
            std::max(fontMetrics().height(), trackHeight) + 4};
}

void ToggleSwitch::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::current().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setPen(colors.muted);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic | Qt::TextHideMnemonic, text());
    QRectF track(mirrored ? 1 : width() - trackWidth - 1, (height() - trackHeight) / 2.0, trackWidth, trackHeight);
    painter.setPen(isChecked() ? QPen(Qt::NoPen) : QPen(colors.muted, 1.25));
    painter.setBrush(isChecked() ? colors.accent : colors.surface);
    painter.drawRoundedRect(track, trackHeight / 2.0, trackHeight / 2.0);
    const qreal knob = trackHeight - 6;
    const bool right = isChecked() != mirrored;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? colors.surface : colors.muted);
    painter.drawEllipse(QRectF(right ? track.right() - knob - 3 : track.left() + 3, track.top() + 3, knob, knob));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.text, 1.25));
        painter.drawRoundedRect(track.adjusted(-0.5, -0.5, 0.5, 0.5), trackHeight / 2.0, trackHeight / 2.0);
    }
}

} // namespace flopsmith
