#include "ui/panels/parts_delegate.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

#include "app/build/fit.h"
#include "ui/common/icons.h"
#include "ui/models/part_table_model.h"

namespace flopsmith {

namespace {

constexpr int side = 14;
constexpr int markSize = 15;
constexpr int starSize = 15;
constexpr int beneathIndent = 14;

Mark markOfFit(int verdict)
{
    switch (static_cast<FitVerdict>(verdict)) {
    case FitVerdict::Fits: return Mark::Ok;
    case FitVerdict::Degraded: return Mark::Warning;
    case FitVerdict::CannotTell: return Mark::Unknown;
    case FitVerdict::DoesNotFit: return Mark::Error;
    }
    return Mark::Unknown;
}

/// One line: `left` gets what `right` leaves.
void paintLine(QPainter& painter, const QRect& line, const QString& left, const QFont& leftFont,
               const QColor& leftColor, const QString& right, const QFont& rightFont, const QColor& rightColor)
{
    const int taken = right.isEmpty() ? 0 : QFontMetrics(rightFont).horizontalAdvance(right) + 8;
    painter.setFont(leftFont);
    painter.setPen(leftColor);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     QFontMetrics(leftFont).elidedText(left, Qt::ElideRight, line.width() - taken));
    if (right.isEmpty())
        return;
    painter.setFont(rightFont);
    painter.setPen(rightColor);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine, right);
}

/// A star of five points that fills `box`.
QPainterPath starPath(const QRectF& box)
{
    QPolygonF points;
    for (int i = 0; i < 10; ++i) {
        const double angle = (i * 0.2 - 0.5) * std::numbers::pi;
        const double radius = (i % 2 == 0 ? 0.5 : 0.21) * box.width();
        points << box.center() + QPointF(std::cos(angle), std::sin(angle)) * radius;
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

bool showsStar(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return index.data(PartListModel::FavouriteRole).toBool()
        || option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
}

/// Filled for a favourite; an outline where the row is looked at, as an offer.
void paintStar(QPainter& painter, const QStyleOptionViewItem& option, bool favourite)
{
    const Colors& colors = Theme::current().colors();
    painter.setPen(QPen(favourite ? colors.warning : colors.muted, 1.25));
    painter.setBrush(favourite ? QBrush(colors.warning) : QBrush(Qt::NoBrush));
    painter.drawPath(starPath(PartsDelegate::starRect(option.rect, option.direction)));
}

/// Ties a variant to the row that it is a variant of.
void paintElbow(QPainter& painter, const QStyleOptionViewItem& option, int top)
{
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int x = mirrored ? option.rect.right() - side - 3 : option.rect.left() + side + 3;
    painter.setPen(QPen(Theme::current().colors().muted, 1));
    painter.setBrush(Qt::NoBrush);
    const int end = mirrored ? x - 6 : x + 6;
    painter.drawPolyline(QPolygon({QPoint(x, top - 2), QPoint(x, top + 9), QPoint(end, top + 9)}));
}

} // namespace

QRect PartsDelegate::starRect(const QRect& row, Qt::LayoutDirection direction)
{
    const int x = direction == Qt::RightToLeft ? row.left() + side : row.right() - side - starSize + 1;
    return {x, row.bottom() - 8 - starSize, starSize, starSize};
}

bool PartsDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    const bool click = event->type() == QEvent::MouseButtonRelease;
    if (!click && event->type() != QEvent::MouseButtonDblClick)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const QRect near = starRect(option.rect, option.direction).adjusted(-6, -6, side, 6);
    if (mouse->button() != Qt::LeftButton || !near.contains(mouse->position().toPoint()))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    // The second click of two is a click, too, and does not place the part.
    Q_EMIT starClicked(index);
    return true;
}

QSize PartsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int title = QFontMetrics(Theme::font(Theme::Type::Title)).height();
    const int detail = QFontMetrics(Theme::font(Theme::Type::Detail)).height();
    return {180, title + detail + std::max(detail, markSize) + 18};
}

void PartsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const Colors& colors = theme.colors();
    const bool selected = option.state & QStyle::State_Selected;
    const bool dimmed = index.data(PartListModel::DimmedRole).toBool();
    const QColor strong = dimmed ? colors.muted : colors.text;
    const QFont title = Theme::font(Theme::Type::Title);
    const QFont detail = Theme::font(Theme::Type::Detail);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || option.state & QStyle::State_MouseOver) {
        const bool focus = selected && option.state & QStyle::State_HasFocus;
        painter->setPen(selected ? QPen(colors.accent, focus ? 1.75 : 1) : QPen(Qt::NoPen));
        painter->setBrush(selected ? colors.accentTint : colors.background);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(5.5, 1.5, -5.5, -2.5), metrics::controlRadius,
                                 metrics::controlRadius);
    }
    if (!selected) {
        painter->setPen(colors.line);
        painter->drawLine(option.rect.left() + 6, option.rect.bottom(), option.rect.right() - 6, option.rect.bottom());
    }
    const int indent = index.data(PartListModel::BeneathRole).toBool() ? beneathIndent : 0;
    const bool leftward = option.direction == Qt::RightToLeft;
    QRect line = option.rect.adjusted(leftward ? side : side + indent, 7, leftward ? -side - indent : -side, 0);
    if (indent > 0)
        paintElbow(*painter, option, line.top());
    line.setHeight(QFontMetrics(title).height());
    paintLine(*painter, line, index.data(PartListModel::NameRole).toString(), title, strong,
              index.data(PartListModel::PriceAmountRole).toString(), title, strong);
    line.moveTop(line.bottom() + 2);
    line.setHeight(QFontMetrics(detail).height());
    const QStringList figures = index.data(PartListModel::KeyFiguresRole).toStringList().mid(0, 3);
    paintLine(*painter, line, figures.join(QStringLiteral(" \u00b7 ")), detail, colors.muted,
              index.data(PartListModel::PriceDateRole).toString(), detail, colors.muted);
    const int verdict = index.data(PartListModel::FitVerdictRole).toInt();
    if (verdict >= 0) {
        const Mark mark = markOfFit(verdict);
        line.moveTop(line.bottom() + 2);
        line.setHeight(std::max(QFontMetrics(detail).height(), markSize));
        const int x = leftward ? line.right() - markSize : line.left();
        paintMark(*painter, QRectF(x, line.center().y() - markSize / 2.0 + 0.5, markSize, markSize), mark);
        const int taken = showsStar(option, index) ? starSize + 8 : 0;
        line.adjust(leftward ? taken : markSize + 6, 0, leftward ? -markSize - 6 : -taken, 0);
        paintLine(*painter, line, index.data(PartListModel::FitTextRole).toString(), detail, theme.color(mark), {},
                  detail, colors.muted);
    }
    if (showsStar(option, index))
        paintStar(*painter, option, index.data(PartListModel::FavouriteRole).toBool());
    painter->restore();
}

} // namespace flopsmith
