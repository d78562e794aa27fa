#include "ui/canvas/drop_session.h"

#include <algorithm>

#include <QGraphicsView>

#include "app/layout/measure.h"
#include "app/workspace/document.h"
#include "ui/canvas/callout_item.h"
#include "ui/canvas/canvas_scene.h"
#include "ui/canvas/ghost_item.h"
#include "ui/canvas/place_item.h"
#include "ui/canvas/place_text.h"
#include "ui/models/finding_text.h"

namespace flopsmith {

namespace {

constexpr std::size_t shownConsequences = 3;
constexpr qreal aboveAll = 10'000;

bool inside(const CanvasScene& scene, const QPointF& point)
{
    return std::any_of(scene.drawing().boxes.begin(), scene.drawing().boxes.end(),
                       [&](const LayoutBox& box) { return box.rect.contains(point.x(), point.y()); });
}

} // namespace

DropSession::DropSession(CanvasScene& scene)
    : m_scene(scene)
    , m_callout(new CalloutItem)
    , m_ghost(new GhostItem)
{
    scene.addItem(m_ghost);
    scene.addItem(m_callout);
    m_ghost->setZValue(aboveAll);
    m_callout->setZValue(aboveAll + 1);
}

DropSession::~DropSession() = default;

bool DropSession::begin(const DraggedPart& dragged)
{
    cancel();
    m_part = m_scene.partOf(dragged);
    if (!m_part)
        return false;
    m_dragged = dragged;
    collectTargets();
    lightUp();
    return true;
}

void DropSession::collectTargets()
{
    m_targets.clear();
    m_verdicts.clear();
    const auto kind = slotKindFor(*m_part);
    if (!kind)
        return;
    for (PlaceItem* place : m_scene.places()) {
        const Slot* slot = m_scene.machine().slot(place->box().slot);
        if (!slot || slot->kind != *kind)
            continue;
        m_targets.push_back(place);
        m_verdicts[place->id()] = fits(m_scene.machine(), *m_part, *slot).verdict;
    }
}

std::optional<FitVerdict> DropSession::verdictOf(const PlaceItem& place) const
{
    const auto at = m_verdicts.find(place.id());
    return at == m_verdicts.end() ? std::nullopt : std::optional(at->second);
}

void DropSession::lightUp()
{
    for (PlaceItem* place : m_scene.places()) {
        BoxLook look = place->look();
        look.target = active() ? verdictOf(*place) : std::nullopt;
        look.aimed = active() && place == m_aimed;
        look.moving = active() && m_dragged->instance == place->box().key && place->filled();
        look.dimmed = active() && !look.target && !look.moving && !place->container();
        place->setLook(look);
    }
}

bool DropSession::removable() const
{
    return active() && !m_dragged->instance.empty() && DropEdit::removal(m_scene.machine(), m_dragged->instance);
}

void DropSession::aimAt(const QPointF& point)
{
    if (!active())
        return;
    const bool removing = removable() && (binRect().contains(point) || !inside(m_scene, point));
    PlaceItem* found = nullptr;
    // Of the kind that is dragged only, the smallest under the pointer: a card may lie over the slot beside it.
    for (PlaceItem* target : m_targets)
        if (!removing && target->rect().contains(point) && (!found || target->zValue() > found->zValue()))
            found = target;
    if (removing == m_removing && found == m_aimed && m_described)
        return;
    m_removing = removing;
    aimAt(found);
}

void DropSession::aimAt(PlaceItem* place)
{
    if (!active())
        return;
    if (place)
        m_removing = false;
    m_aimed = place;
    m_aimedId = place ? place->id() : std::string();
    m_described = true;
    lightUp();
    describe();
    placeGhost();
}

void DropSession::describe()
{
    const QString name = QString::fromStdString(m_part->name);
    if (m_removing) {
        m_callout->setContent(tr("Take out %1").arg(name), {});
        return place();
    }
    const SlotId slot = m_aimed ? m_aimed->box().slot : SlotId();
    const auto drop = DropEdit::of(m_scene.machine(), *m_dragged, *m_part, slot);
    if (!drop) {
        m_callout->setVisible(false);
        return;
    }
    QString title = m_aimed    ? drop->label
        : slotKindFor(*m_part) ? tr("%1: best free place").arg(drop->label)
                               : drop->label;
    m_callout->setContent(title, {});
    auto lines = consequences(drop->edit, title);
    m_callout->setContent(title, std::move(lines));
    place();
}

std::vector<CalloutLine> DropSession::consequences(const Edit& edit, QString& title) const
{
    std::vector<CalloutLine> lines;
    const EvaluationPtr evaluation = m_scene.currentEvaluation();
    const SlotId slot = m_aimed ? m_aimed->box().slot : SlotId();
    if (!evaluation) {
        lines.push_back({Mark::Unknown, tr("the build is being checked")});
        return lines;
    }
    const DropPreview preview = previewDrop(*evaluation, edit, m_part->id, slot);
    if (preview.link)
        title += QStringLiteral(": ") + PlaceText::linkText(*preview.link);
    if (m_aimed && preview.fit.verdict != FitVerdict::Fits)
        lines.push_back({markOf(preview.fit.verdict), fitText(preview.fit, *m_part, *evaluation)});
    std::size_t shown = 0;
    for (const Finding& finding : preview.added) {
        if (finding.severity == Severity::Advice || finding.rule == preview.fit.rule)
            continue;
        if (++shown <= shownConsequences)
            lines.push_back(
                {markOf(finding.severity),
                 QStringLiteral("%1 (%2)").arg(findingText(finding), QString::fromStdString(finding.rule))});
    }
    if (shown > shownConsequences)
        lines.push_back({Mark::Warning, tr("and %n more", nullptr, static_cast<int>(shown - shownConsequences))});
    const auto cleared = std::count_if(preview.cleared.begin(), preview.cleared.end(),
                                       [](const Finding& f) { return f.severity != Severity::Advice && !f.waived; });
    if (cleared > 0)
        lines.push_back({Mark::Ok, tr("clears %n problem(s)", nullptr, static_cast<int>(cleared))});
    if (lines.empty())
        lines.push_back({Mark::Ok, tr("fits, no new problem")});
    return lines;
}

/// Beside the target, inside what is visible.
void DropSession::place()
{
    m_callout->setVisible(true);
    if (m_scene.views().isEmpty())
        return;
    const QGraphicsView* view = m_scene.views().front();
    const qreal scale = std::max(0.01, view->transform().m11());
    const QRectF visible = view->mapToScene(view->viewport()->rect()).boundingRect();
    const QSizeF size = m_callout->size() / scale;
    const qreal gap = 10 / scale;
    const QRectF target = m_aimed ? m_aimed->rect() : (m_removing ? binRect() : visible);
    QRectF room = visible.adjusted(gap, gap, -gap, -gap);
    if (removable())
        room.setBottom(std::max(room.top() + 1, binRect().top() - gap));
    const qreal middle = target.center().y() - size.height() / 2;
    // Right of the target, below it, at the right edge, above it: the first that leaves the target in sight.
    const QPointF tries[] = {{target.right() + gap, middle},
                             {target.left() + 2 * gap, target.bottom() + gap},
                             {room.right() - size.width(), middle},
                             {target.left() + 2 * gap, target.top() - gap - size.height()}};
    QPointF at(visible.center().x() - size.width() / 2, room.top() + gap);
    if (m_aimed || m_removing)
        for (const QPointF& one : tries) {
            const QPointF kept(std::clamp(one.x(), room.left(), std::max(room.left(), room.right() - size.width())),
                               std::clamp(one.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
            at = kept;
            if (!QRectF(kept, size).intersects(target))
                break;
        }
    m_callout->setPos(at);
}

/// A card is shown as long and as thick as it is, also over the slots that it would cover.
void DropSession::placeGhost()
{
    const bool card = m_aimed && m_aimed->box().kind == SlotKind::Pcie && m_aimed->box().role == BoxRole::Place;
    const bool self = card && m_aimed->box().key == m_dragged->instance && m_aimed->filled();
    m_ghost->setVisible(card && !self);
    if (!m_ghost->isVisible())
        return;
    const QRectF at = m_aimed->rect();
    const qreal top = m_aimed->filled() ? at.top() : at.center().y() - sizes::rowPitch / 2 + 0.8;
    m_ghost->setCard({m_scene.drawing().bracketX, top, cardLength(*m_part), cardThickness(*m_part) - 1.6},
                     QString::fromStdString(m_part->name), verdictOf(*m_aimed).value_or(FitVerdict::Fits));
}

QRectF DropSession::binRect() const
{
    if (m_scene.views().isEmpty())
        return {};
    const QGraphicsView* view = m_scene.views().front();
    const QRect port = view->viewport()->rect();
    const QRect bin(port.center().x() - 110, port.bottom() - 48, 220, 40);
    return view->mapToScene(bin).boundingRect();
}

bool DropSession::release()
{
    if (!active())
        return false;
    const auto drop = m_removing
        ? DropEdit::removal(m_scene.machine(), m_dragged->instance)
        : DropEdit::of(m_scene.machine(), *m_dragged, *m_part, m_aimed ? m_aimed->box().slot : SlotId());
    end();
    return drop && m_scene.document().apply(drop->edit, drop->label);
}

void DropSession::cancel()
{
    if (active())
        end();
}

void DropSession::end()
{
    m_part = nullptr;
    m_dragged.reset();
    m_targets.clear();
    m_verdicts.clear();
    m_aimed = nullptr;
    m_aimedId.clear();
    m_described = false;
    m_removing = false;
    m_callout->setVisible(false);
    m_ghost->setVisible(false);
    lightUp();
    m_scene.update();
}

void DropSession::restore()
{
    if (!active())
        return;
    m_part = m_scene.partOf(*m_dragged);
    m_aimed = nullptr;
    if (!m_part)
        return end();
    collectTargets();
    for (PlaceItem* target : m_targets)
        if (target->id() == m_aimedId)
            m_aimed = target;
    lightUp();
    if (m_described)
        describe();
}

} // namespace flopsmith
