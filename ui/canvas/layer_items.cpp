#include "ui/canvas/layer_items.h"

#include <algorithm>

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include "ui/models/quantity_text.h"

namespace flopsmith {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(flopsmith::LayerItem)
};

QRectF boundsOf(const std::vector<LayoutLane>& lanes)
{
    QRectF out;
    for (const LayoutLane& lane : lanes)
        for (const Point& point : lane.points)
            out |= QRectF(point.x - 2, point.y - 2, 4, 4);
    return out;
}

/// Cards in the order of their rows.
std::vector<const LayoutBox*> cardsOf(const Layout& layout)
{
    std::vector<const LayoutBox*> cards;
    for (const LayoutBox& box : layout.boxes)
        if (box.role == BoxRole::Place && box.kind == SlotKind::Pcie && !box.slot.empty() && !box.key.empty())
            cards.push_back(&box);
    std::sort(cards.begin(), cards.end(), [](const LayoutBox* a, const LayoutBox* b) { return a->rect.y < b->rect.y; });
    return cards;
}

QString coolingName(const std::string& kind)
{
    if (kind == "blower")
        return Texts::tr("blower, out of the rear");
    if (kind == "open-air")
        return Texts::tr("open air, into the case");
    if (kind == "flow-through")
        return Texts::tr("flow-through");
    if (kind == "passive")
        return Texts::tr("passive, needs ducted air");
    if (kind == "liquid")
        return Texts::tr("liquid");
    return kind.empty() ? Texts::tr("cooling not known") : QString::fromStdString(kind);
}

} // namespace

DecorItem::DecorItem(LayoutBox box)
    : m_box(std::move(box))
{
    setAcceptedMouseButtons(Qt::NoButton);
}

DecorItem::DecorItem(LayoutText text)
    : m_text(std::move(text))
{
    setAcceptedMouseButtons(Qt::NoButton);
}

QRectF DecorItem::boundingRect() const
{
    if (m_box)
        return toRectF(m_box->rect).adjusted(-1, -1, 1, 1);
    const qreal width = m_text.width > 0 ? m_text.width : 200;
    return {m_text.right ? m_text.at.x - width : m_text.at.x, m_text.at.y - 12, width, 16};
}

void DecorItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
    Q_UNUSED(option)
    Q_UNUSED(widget)
    if (m_box)
        paintDecor(*painter, *m_box);
    else
        paintText(*painter, m_text);
}

LanesItem::LanesItem(const Layout& layout)
    : m_lanes(layout.lanes)
    , m_bounds(boundsOf(layout.lanes))
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void LanesItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
    Q_UNUSED(option)
    Q_UNUSED(widget)
    for (const LayoutLane& lane : m_lanes)
        paintLane(*painter, lane, false);
}

LayerItem::LayerItem()
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void LayerItem::setDrawing(const Layout& layout)
{
    prepareGeometryChange();
    m_layout = layout;
    m_bounds = QRectF(0, 0, layout.width, layout.height);
    update();
}

void LayerItem::setEvaluation(EvaluationPtr evaluation)
{
    m_evaluation = std::move(evaluation);
    update();
}

void LayerItem::setShown(bool lanes, bool power, bool air)
{
    m_lanes = lanes;
    m_power = power;
    m_air = air;
    update();
}

void LayerItem::setLit(const SlotId& slot)
{
    m_lit = slot;
    update();
}

void LayerItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
    Q_UNUSED(option)
    Q_UNUSED(widget)
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_lanes && !m_lit.empty()) {
        painter->save();
        painter->setOpacity(0.55);
        for (const LayoutLane& lane : m_layout.lanes)
            if (lane.slot == m_lit)
                paintLane(*painter, lane, true);
        painter->restore();
    }
    if (!m_evaluation)
        return;
    if (m_power)
        paintPower(*painter);
    if (m_air)
        paintAir(*painter);
}

void LayerItem::paintPower(QPainter& painter) const
{
    const Machine& machine = *m_evaluation->machine;
    const int supplies = static_cast<int>(machine.all<Psu>().size());
    bool cabled = false;
    for (const LayoutBox& box : m_layout.boxes) {
        if (box.role != BoxRole::Place || box.kind != SlotKind::Psu || box.key.empty())
            continue;
        const Item* item = machine.item(box.key);
        const Psu* psu = item ? item->part->as<Psu>() : nullptr;
        if (!psu)
            continue;
        if (box.rect.h >= 40)
            paintLoad(painter, box, *psu, supplies);
        if (!cabled)
            paintCables(painter, box);
        cabled = true;
    }
}

void LayerItem::paintLoad(QPainter& painter, const LayoutBox& box, const Psu& psu, int supplies) const
{
    const PowerEstimate& power = m_evaluation->estimate.power;
    if (!psu.rated.known() || !power.load || supplies < 1)
        return;
    const double load = *power.load;
    const Theme& theme = Theme::current();
    const Colors& colors = theme.colors();
    const QColor ink = load > 1 ? colors.error : (load > 0.9 ? colors.warning : colors.ok);
    const PixelFrame frame(painter, QRectF(box.rect.x + 7, box.rect.y + 26, box.rect.w - 14, 16));
    const QRectF& room = frame.rect();
    const QRectF bar(0, room.height() - 6, room.width(), 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(load > 1 ? colors.errorTint : (load > 0.9 ? colors.warningTint : colors.okTint));
    painter.drawRoundedRect(bar, 3, 3);
    painter.setBrush(ink);
    painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * std::clamp(load, 0.02, 1.0), bar.height())), 3,
                            3);
    const QFont font = scaledFont(Theme::Type::Detail, 7.6, frame.scale());
    // Several supplies carry the load in equal shares.
    const QString share = localQuantity(AnyQuantity(power.dcLoad.value * (1.0 / supplies)));
    const QString rated = localQuantity(AnyQuantity(*psu.rated.get()));
    const QString text = Texts::tr("load %1 of %2 (%3 %)").arg(share, rated, localNumber(load * 100, 0));
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRectF(0, -1, room.width(), room.height() - 6), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, room.width()));
}

/// From the supply to each card with plugs, in the gap between cards and column.
void LayerItem::paintCables(QPainter& painter, const LayoutBox& supply) const
{
    QPen pen(Theme::current().colors().series.at(1), 2);
    pen.setCosmetic(true);
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    int n = 0;
    for (const LayoutBox* box : cardsOf(m_layout)) {
        const Item* item = m_evaluation->machine->item(box->key);
        const auto* card = item ? item->part->as<Accelerator>() : nullptr;
        if (!card || card->powerConnectors.valueOr({}).empty())
            continue;
        const double x = supply.rect.x - 2 - std::min(n, 4) * 1.1;
        const double from = supply.rect.y + 10 + std::min(n, 6) * 3;
        const double to = box->rect.y + std::min(box->rect.h, 40.0) / 2;
        QPainterPath path(QPointF(supply.rect.x, from));
        path.lineTo(x, from);
        path.lineTo(x, to);
        path.lineTo(box->rect.right(), to);
        painter.drawPath(path);
        ++n;
    }
}

void LayerItem::paintAir(QPainter& painter) const
{
    const Colors& colors = Theme::current().colors();
    const auto cards = cardsOf(m_layout);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const LayoutBox& box = *cards[i];
        const qreal end = box.rect.right() - (box.rect.h > 34 ? 40 : 60);
        {
            const PixelFrame frame(painter, QRectF(box.rect.x, box.rect.y, end - box.rect.x, box.rect.h));
            const QFont font = scaledFont(Theme::Type::Detail, 7.4, frame.scale());
            const bool passive = box.cooling == "passive";
            if (m_evaluation->machine->item(box.key) && frame.rect().height() > 30)
                paintPill(painter, {frame.rect().right() - 30, QFontMetricsF(font).height() / 2 + 4},
                          coolingName(box.cooling), passive ? colors.warning : colors.accent, colors.surface, font);
        }
        if (i + 1 == cards.size())
            continue;
        const double gap = std::max(0.0, cards[i + 1]->rect.y - box.rect.bottom() - 1.6);
        const qreal y = (cards[i + 1]->rect.y + box.rect.bottom()) / 2;
        const PixelFrame frame(painter, QRectF(box.rect.x, y - 5, std::min(box.rect.w, 96.0), 10));
        const QFont font = scaledFont(Theme::Type::Title, 7, frame.scale());
        const QString text = gap < 1 ? Texts::tr("no gap") : Texts::tr("%1 mm gap").arg(localNumber(gap, 0));
        paintPill(painter, {frame.rect().right(), frame.rect().center().y()}, text,
                  gap < 10 ? colors.warning : colors.ok, gap < 10 ? colors.warningTint : colors.okTint, font);
    }
    for (const LayoutBox& box : m_layout.boxes) {
        const Item* item =
            box.kind == SlotKind::Fan && !box.key.empty() ? m_evaluation->machine->item(box.key) : nullptr;
        const Fan* fan = item ? item->part->as<Fan>() : nullptr;
        if (!fan || !fan->airflow.known() || box.slot.empty())
            continue;
        const PixelFrame frame(painter, toRectF(box.rect));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accentTint);
        painter.drawEllipse(frame.rect().adjusted(2, 2, -2, -2));
        painter.setFont(scaledFont(Theme::Type::Detail, 6.4, frame.scale()));
        painter.setPen(colors.text);
        painter.drawText(frame.rect(), Qt::AlignCenter, localNumber(fan->airflow.get()->in(units::cfm), 0));
    }
}

} // namespace flopsmith
