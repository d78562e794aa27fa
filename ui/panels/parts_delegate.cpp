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
constexpr int chevronSize = 7;

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

/// Mark and words of how the part would fit; nothing without a build.
void paintFit(QPainter& painter, QRect line, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const int verdict = index.data(PartListModel::FitVerdictRole).toInt();
    if (verdict < 0)
        return;
    const bool leftward = option.direction == Qt::RightToLeft;
    const QFont detail = Theme::font(Theme::Type::Detail);
    const Mark mark = markOfFit(verdict);
    const int x = leftward ? line.right() - markSize : line.left();
    paintMark(painter, QRectF(x, line.center().y() - markSize / 2.0 + 0.5, markSize, markSize), mark);
    line.adjust(leftward ? 0 : markSize + 6, 0, leftward ? -markSize - 6 : 0, 0);
    paintLine(painter, line, index.data(PartListModel::FitTextRole).toString(), detail, Theme::current().color(mark),
              {}, detail, Theme::current().colors().muted);
}

QString variantsText(int variants)
{
    return PartsDelegate::tr("%n variant(s)", nullptr, variants);
}

/// How many variants stand beneath the row, with a chevron that points down while they are shown.
void paintVariants(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& box)
{
    const bool leftward = option.direction == Qt::RightToLeft;
    painter.setFont(Theme::font(Theme::Type::Detail));
    painter.setPen(Theme::current().colors().muted);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     variantsText(index.data(PartListModel::VariantsRole).toInt()));
    const QPointF middle(leftward ? box.left() + chevronSize / 2.0 : box.right() - chevronSize / 2.0,
                         box.center().y() + 1);
    const qreal reach = chevronSize / 2.0;
    QPolygonF chevron;
    if (index.data(PartListModel::OpenRole).toBool())
        chevron << QPointF(-reach, -reach / 2) << QPointF(0, reach / 2) << QPointF(reach, -reach / 2);
    else
        chevron << QPointF(leftward ? reach / 2 : -reach / 2, -reach) << QPointF(leftward ? -reach / 2 : reach / 2, 0)
                << QPointF(leftward ? reach / 2 : -reach / 2, reach);
    painter.setPen(QPen(Theme::current().colors().muted, 1.25));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(chevron.translated(middle));
}

} // namespace

QRect PartsDelegate::variantsRect(const QRect& row, Qt::LayoutDirection direction, int variants)
{
    if (variants == 0)
        return {};
    const QFontMetrics metrics(Theme::font(Theme::Type::Detail));
    const QSize size(metrics.horizontalAdvance(variantsText(variants)) + 5 + chevronSize, metrics.height());
    const QRect star = starRect(row, direction);
    const int x = direction == Qt::RightToLeft ? star.right() + 8 : star.left() - 8 - size.width();
    return {QPoint(x, star.center().y() - size.height() / 2), size};
}

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
    const QPoint at = mouse->position().toPoint();
    const bool star = starRect(option.rect, option.direction).adjusted(-6, -6, 6, 6).contains(at);
    const QRect group = variantsRect(option.rect, option.direction, index.data(PartListModel::VariantsRole).toInt());
    const bool variants = !star && !group.isEmpty() && group.adjusted(-6, -6, 2, 6).contains(at);
    if (mouse->button() != Qt::LeftButton || !(star || variants))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    // The second click of two is a click, too, and does not place the part.
    if (star)
        Q_EMIT starClicked(index);
    else
        Q_EMIT variantsClicked(index);
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
    const Colors& colors = Theme::current().colors();
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
    const QRect group = variantsRect(option.rect, option.direction, index.data(PartListModel::VariantsRole).toInt());
    if (!group.isEmpty())
        paintVariants(*painter, option, index, group);
    line.moveTop(line.bottom() + 2);
    line.setHeight(std::max(QFontMetrics(detail).height(), markSize));
    if (!group.isEmpty())
        line = leftward ? line.adjusted(group.right() + 8 - line.left(), 0, 0, 0)
                        : line.adjusted(0, 0, group.left() - 8 - line.right(), 0);
    else if (showsStar(option, index))
        line.adjust(leftward ? starSize + 8 : 0, 0, leftward ? 0 : -starSize - 8, 0);
    paintFit(*painter, line, option, index);
    if (showsStar(option, index))
        paintStar(*painter, option, index.data(PartListModel::FavouriteRole).toBool());
    painter->restore();
}

} // namespace flopsmith
