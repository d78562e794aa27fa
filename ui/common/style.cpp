#include "ui/common/style.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include "ui/common/theme.h"

namespace flopsmith {

namespace {

constexpr int scrollBarWidth = 10;
constexpr int comboArrow = 24;

const Colors& colors()
{
    return Theme::current().colors();
}

/// A rounded rectangle with a crisp one-pixel line.
void paintBox(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& line, qreal width = 1,
              qreal radius = metrics::controlRadius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintChevron(QPainter& painter, const QPointF& center, bool up, const QColor& color)
{
    const qreal dy = up ? -2 : 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{center + QPointF(-4, -dy), center + QPointF(0, dy), center + QPointF(4, -dy)});
    painter.restore();
}

void paintField(QPainter& painter, const QStyleOption& option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focus = enabled && option.state & QStyle::State_HasFocus;
    paintBox(painter, option.rect, enabled ? colors().background : colors().surface,
             focus ? colors().accent : colors().line, focus ? 2 : 1);
}

void paintPushButton(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && option.state & QStyle::State_MouseOver;
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool main = (widget && widget->property(accentProperty).toBool())
        || (button && button->features & QStyleOptionButton::DefaultButton);
    if (main && enabled) {
        const QColor fill = down ? colors().accent.darker(115) : hover ? colors().accent.lighter(108) : colors().accent;
        paintBox(painter, option.rect, fill, QColor());
    } else {
        const QColor fill = down ? colors().accentTint : hover ? colors().background : colors().surface;
        paintBox(painter, option.rect, fill, down ? colors().accent : colors().line);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paintBox(painter, option.rect.adjusted(2, 2, -2, -2), Qt::transparent,
                 main ? colors().surface : colors().accent, 1.5, metrics::controlRadius - 2);
}

void paintToolButton(QPainter& painter, const QStyleOption& option)
{
    if (option.state & (QStyle::State_On | QStyle::State_Sunken))
        paintBox(painter, option.rect, colors().accentTint, QColor());
    else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        paintBox(painter, option.rect, colors().background, colors().line);
}

void paintCheckBox(QPainter& painter, const QStyleOption& option, bool radio)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const QColor fill = on && enabled ? colors().accent : colors().surface;
    const qreal radius = radio ? option.rect.width() / 2.0 : 4;
    paintBox(painter, option.rect, fill, on && enabled ? colors().accent : colors().muted, 1.25, radius);
    const QRectF r = option.rect;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(enabled ? colors().surface : colors().muted, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (on && !radio) {
        painter.drawPolyline(QPolygonF{QPointF(r.left() + r.width() * 0.27, r.top() + r.height() * 0.53),
                                       QPointF(r.left() + r.width() * 0.43, r.top() + r.height() * 0.69),
                                       QPointF(r.left() + r.width() * 0.74, r.top() + r.height() * 0.33)});
    } else if (on || option.state & QStyle::State_NoChange) {
        painter.setBrush(enabled ? colors().surface : colors().muted);
        painter.drawEllipse(r.center(), 2.2, 2.2);
    }
    painter.restore();
}

/// A thin bar without text; all of it tinted when there is no telling how far it is.
void paintProgress(QPainter& painter, const QStyleOptionProgressBar& bar)
{
    constexpr int thickness = 8;
    QRect room = bar.rect;
    room.setHeight(std::min(thickness, room.height()));
    room.moveCenter(bar.rect.center());
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    paintBox(painter, room, range > 0 ? colors().line : colors().accentTint, range > 0 ? QColor() : colors().accent, 1,
             thickness / 2.0);
    if (range <= 0 || bar.progress <= bar.minimum)
        return;
    QRect done = room;
    done.setWidth(std::max(thickness, static_cast<int>(room.width() * (qint64(bar.progress) - bar.minimum) / range)));
    paintBox(painter, QStyle::visualRect(bar.direction, room, done), colors().accent, QColor(), 1, thickness / 2.0);
}

void paintTabShape(QPainter& painter, const QStyleOptionTab& tab)
{
    const QRect rect = tab.rect;
    if (tab.state & QStyle::State_Selected)
        painter.fillRect(QRect(rect.left() + 4, rect.bottom() - 2, rect.width() - 8, 3), colors().accent);
    if (tab.state & QStyle::State_HasFocus && tab.state & QStyle::State_KeyboardFocusChange)
        paintBox(painter, rect.adjusted(1, 4, -1, -5), Qt::transparent, colors().accent, 1.5);
}

void paintTabLabel(QPainter& painter, const QStyleOptionTab& tab)
{
    const bool selected = tab.state & QStyle::State_Selected;
    const bool hover = tab.state & QStyle::State_MouseOver && tab.state & QStyle::State_Enabled;
    painter.save();
    painter.setFont(Theme::font(selected ? Theme::Type::Title : Theme::Type::Text));
    painter.setPen(selected ? colors().accent : hover ? colors().text : colors().muted);
    painter.drawText(tab.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextHideMnemonic, tab.text);
    painter.restore();
}

void paintMenuTitle(QPainter& painter, const QStyleOption& option)
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    if (!item)
        return;
    const bool open = item->state & (QStyle::State_Selected | QStyle::State_Sunken);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(item->rect, colors().surface);
    if (open) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors().accentTint);
        painter.drawRoundedRect(QRectF(item->rect).adjusted(0, 1, 0, -1), metrics::boxRadius, metrics::boxRadius);
    }
    painter.setPen(item->state & QStyle::State_Enabled ? (open ? colors().accent : colors().text) : colors().muted);
    painter.drawText(item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextHideMnemonic | Qt::TextSingleLine,
                     item->text);
    painter.restore();
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& bar, const QRect& slider)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool active = bar.activeSubControls & QStyle::SC_ScrollBarSlider
        && bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter.setBrush(active ? colors().muted : colors().slot);
    const bool vertical = bar.orientation == Qt::Vertical;
    const QRectF r =
        QRectF(slider).adjusted(vertical ? 3 : 2, vertical ? 2 : 3, vertical ? -2 : -2, vertical ? -2 : -2);
    if (bar.maximum > bar.minimum)
        painter.drawRoundedRect(r, 2.5, 2.5);
    painter.restore();
}

void paintHeader(QPainter& painter, const QStyleOption& option)
{
    painter.fillRect(option.rect, colors().raised);
    painter.setPen(colors().line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace

FlatStyle::FlatStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: paintPushButton(*painter, *option, widget); return;
    case PE_FrameDefaultButton: return;
    case PE_PanelButtonTool:
    case PE_IndicatorButtonDropDown: paintToolButton(*painter, *option); return;
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            paintField(*painter, *option);
        return;
    }
    case PE_FrameLineEdit: return;
    case PE_IndicatorCheckBox: paintCheckBox(*painter, *option, false); return;
    case PE_IndicatorRadioButton: paintCheckBox(*painter, *option, true); return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), colors().line);
        return;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem: return;
    case PE_Frame: paintBox(*painter, option->rect, Qt::transparent, colors().line, 1, metrics::boxRadius); return;
    case PE_FrameFocusRect:
        paintBox(*painter, option->rect, Qt::transparent, colors().accent, 1.5, metrics::boxRadius);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy = *button;
            const bool main = (widget && widget->property(accentProperty).toBool())
                || button->features & QStyleOptionButton::DefaultButton;
            if (main && button->state & State_Enabled)
                copy.palette.setColor(QPalette::ButtonText, colors().surface);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            QStyleOptionComboBox copy = *combo;
            const QRect field = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + metrics::grid;
            copy.currentText =
                combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, field.width() - icon - metrics::grid);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            paintTabShape(*painter, *tab);
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            paintTabLabel(*painter, *tab);
        return;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            paintProgress(*painter, *bar);
        return;
    case CE_Splitter: {
        const bool lit = option->state & State_MouseOver;
        painter->fillRect(option->rect, lit ? colors().accent : colors().line);
        return;
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: paintHeader(*painter, *option); return;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, colors().surface); return;
    case CE_MenuBarItem: paintMenuTitle(*painter, *option); return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            paintScrollBar(*painter, *bar, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_ComboBox && combo) {
        if (combo->frame)
            paintField(*painter, *option);
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        paintChevron(*painter, QRectF(arrow).center(), false, colors().muted);
        return;
    }
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (control == CC_SpinBox && spin) {
        paintField(*painter, *option);
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        const QRect up = subControlRect(control, option, SC_SpinBoxUp, widget);
        const QRect down = subControlRect(control, option, SC_SpinBoxDown, widget);
        paintChevron(*painter, QRectF(up).center() + QPointF(0, 1), true,
                     spin->stepEnabled & QAbstractSpinBox::StepUpEnabled ? colors().text : colors().slot);
        paintChevron(*painter, QRectF(down).center() - QPointF(0, 1), false,
                     spin->stepEnabled & QAbstractSpinBox::StepDownEnabled ? colors().text : colors().slot);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const
{
    const QRect r = option->rect;
    if (control == CC_ScrollBar) {
        // No buttons at the ends: the groove is the whole bar.
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (!bar || part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        const bool vertical = bar->orientation == Qt::Vertical;
        const int length = vertical ? r.height() : r.width();
        const int range = bar->maximum - bar->minimum;
        const qint64 span = qint64(range) + bar->pageStep;
        const int slider =
            range > 0 ? qBound(24, int(qint64(bar->pageStep) * length / qMax<qint64>(1, span)), length) : length;
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
        const auto piece = [&](int from, int to) {
            const QRect rect = vertical ? QRect(r.left(), r.top() + from, r.width(), to - from)
                                        : QRect(r.left() + from, r.top(), to - from, r.height());
            return visualRect(bar->direction, r, rect);
        };
        switch (part) {
        case SC_ScrollBarGroove: return r;
        case SC_ScrollBarSlider: return piece(start, start + slider);
        case SC_ScrollBarSubPage: return piece(0, start);
        case SC_ScrollBarAddPage: return piece(start + slider, length);
        default: return {};
        }
    }
    if (control == CC_ComboBox) {
        const QRect arrow(r.right() - comboArrow + 1, r.top(), comboArrow, r.height());
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, r, arrow);
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, r, r.adjusted(8, 2, -comboArrow, -2));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: return {result.width() + 12, qMax(30, size.height() + 12)};
    case CT_LineEdit: return {result.width(), qMax(30, result.height() + 6)};
    case CT_ComboBox: return {size.width() + 8 + comboArrow, qMax(30, size.height() + 10)};
    case CT_SpinBox: return {result.width(), qMax(30, result.height() + 4)};
    case CT_TabBarTab: return {result.width() + 4, qMax(40, result.height())};
    case CT_MenuItem: result.setHeight(qMax(result.height(), 26)); return result;
    default: return result;
    }
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return scrollBarWidth;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SplitterWidth: return 1;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_TabBarTabHSpace: return 20;
    case PM_ButtonMargin: return 12;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ComboBox_Popup: return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_UnderlineShortcut:
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace flopsmith
