#include "ui/canvas/canvas_keyboard.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QKeyEvent>

#include "app/workspace/document.h"
#include "ui/canvas/canvas_scene.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/drop_session.h"
#include "ui/canvas/place_item.h"

namespace flopsmith {

bool CanvasKeyboard::press(const QKeyEvent& event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.matches(QKeySequence::ZoomIn) || (modifiers == Qt::NoModifier && event.key() == Qt::Key_Plus)) {
        m_view.zoomIn();
        return true;
    }
    if (event.matches(QKeySequence::ZoomOut) || (modifiers == Qt::NoModifier && event.key() == Qt::Key_Minus)) {
        m_view.zoomOut();
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Left: return walk(Way::Left);
    case Qt::Key_Right: return walk(Way::Right);
    case Qt::Key_Up: return walk(Way::Up);
    case Qt::Key_Down: return walk(Way::Down);
    case Qt::Key_Return:
    case Qt::Key_Enter: return enter();
    case Qt::Key_Space: go(here()); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return remove();
    case Qt::Key_M: return beginMove();
    case Qt::Key_P: return placeListPart();
    case Qt::Key_0:
    case Qt::Key_F: m_view.zoomToFit(); return true;
    case Qt::Key_Escape:
        if (!m_moving)
            return false;
        cancelMove();
        return true;
    default: return false;
    }
}

const std::vector<PlaceItem*>& CanvasKeyboard::candidates() const
{
    CanvasScene& scene = m_view.canvas();
    return m_moving && scene.drop().active() ? scene.drop().targets() : scene.places();
}

PlaceItem* CanvasKeyboard::here() const
{
    CanvasScene& scene = m_view.canvas();
    return m_moving && scene.drop().aimed() ? scene.drop().aimed() : scene.currentPlace();
}

void CanvasKeyboard::go(PlaceItem* place)
{
    if (!place)
        return;
    CanvasScene& scene = m_view.canvas();
    if (m_moving && scene.drop().active()) {
        scene.setFocusItem(place);
        scene.drop().aimAt(place);
    } else {
        scene.select(place);
    }
    m_view.ensureVisible(place->rect(), 16, 16);
}

bool CanvasKeyboard::step(bool forward)
{
    const auto& list = candidates();
    if (list.empty())
        return false;
    const auto at = std::find(list.begin(), list.end(), here());
    if (at == list.end()) {
        go(forward ? list.front() : list.back());
        return true;
    }
    if (forward ? at + 1 == list.end() : at == list.begin()) {
        if (!m_moving)
            return false;
        go(forward ? list.front() : list.back()); // a move stays among its targets
        return true;
    }
    go(forward ? *(at + 1) : *(at - 1));
    return true;
}

/// The nearest place in a direction; what lies straight ahead counts as nearer.
bool CanvasKeyboard::walk(Way way)
{
    const PlaceItem* from = here();
    if (!from)
        return step(true);
    const bool sideways = way == Way::Left || way == Way::Right;
    const double sign = way == Way::Left || way == Way::Up ? -1 : 1;
    const QPointF start = from->rect().center();
    PlaceItem* best = nullptr;
    double bestCost = std::numeric_limits<double>::max();
    for (PlaceItem* place : candidates()) {
        // Board and case hold the others; Tab reaches them.
        if (place == from || (place->container() && !m_moving))
            continue;
        const QPointF way2 = place->rect().center() - start;
        const double ahead = sign * (sideways ? way2.x() : way2.y());
        const double aside = std::abs(sideways ? way2.y() : way2.x());
        if (ahead <= 0.5)
            continue;
        const double cost = ahead + 2.5 * aside;
        if (cost < bestCost) {
            bestCost = cost;
            best = place;
        }
    }
    go(best);
    return true;
}

bool CanvasKeyboard::enter()
{
    CanvasScene& scene = m_view.canvas();
    if (m_moving) {
        m_moving = false;
        scene.drop().release();
        return true;
    }
    PlaceItem* place = scene.currentPlace();
    if (!place)
        return false;
    if (!place->filled() && !place->box().slot.empty()) {
        const SlotId slot = place->box().slot;
        Q_EMIT m_view.placeActivated(slot);
    } else {
        scene.select(place);
    }
    return true;
}

bool CanvasKeyboard::remove()
{
    CanvasScene& scene = m_view.canvas();
    const PlaceItem* place = scene.currentPlace();
    if (m_moving || !place || !place->filled())
        return false;
    const InstanceKey key = place->box().key;
    scene.removePart(key);
    return true;
}

bool CanvasKeyboard::beginMove()
{
    CanvasScene& scene = m_view.canvas();
    PlaceItem* place = scene.currentPlace();
    if (m_moving || !place || !place->filled() || place->box().slot.empty())
        return false;
    const Item* item = scene.machine().item(place->box().key);
    if (!item || !item->includedIn.empty())
        return false;
    m_moving = scene.drop().begin({item->part->id, item->key});
    if (m_moving)
        scene.drop().aimAt(place);
    return m_moving;
}

void CanvasKeyboard::cancelMove()
{
    if (!m_moving)
        return;
    m_moving = false;
    m_view.canvas().drop().cancel();
}

/// The list's part into this place when it is of its kind, else wherever it goes best.
bool CanvasKeyboard::placeListPart()
{
    CanvasScene& scene = m_view.canvas();
    const DraggedPart dragged{scene.listPart(), {}};
    const Part* part = scene.partOf(dragged);
    if (m_moving || !part)
        return false;
    const PlaceItem* place = scene.currentPlace();
    const Slot* slot = place ? scene.machine().slot(place->box().slot) : nullptr;
    const bool here = slot && slotKindFor(*part) == slot->kind;
    if (const auto drop = DropEdit::of(scene.machine(), dragged, *part, here ? slot->id : SlotId()))
        scene.document().apply(drop->edit, drop->label);
    return true;
}

} // namespace flopsmith
