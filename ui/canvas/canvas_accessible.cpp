#include "ui/canvas/canvas_accessible.h"

#include <algorithm>

#include <QAccessibleActionInterface>
#include <QAccessibleObject>
#include <QAccessibleWidget>
#include <QGraphicsScene>

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/place_item.h"

namespace flopsmith {

namespace {

CanvasView* viewOf(const PlaceItem& place)
{
    if (!place.scene())
        return nullptr;
    for (QGraphicsView* view : place.scene()->views())
        if (auto* canvas = qobject_cast<CanvasView*>(view))
            return canvas;
    return nullptr;
}

class PlaceAccessible final : public QAccessibleObject, public QAccessibleActionInterface {
public:
    explicit PlaceAccessible(PlaceItem* place)
        : QAccessibleObject(place)
    {
    }

    QAccessibleInterface* parent() const override
    {
        CanvasView* view = place() ? viewOf(*place()) : nullptr;
        return view ? QAccessible::queryAccessibleInterface(view) : nullptr;
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text which) const override
    {
        if (!place())
            return {};
        if (which == QAccessible::Name)
            return place()->name();
        return which == QAccessible::Description ? place()->description() : QString();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        if (!place()) {
            state.invalid = true;
            return state;
        }
        state.focused = place()->hasFocus();
        state.selected = place()->look().selected;
        const CanvasView* view = viewOf(*place());
        state.offscreen =
            view && !view->viewport()->rect().intersects(view->mapFromScene(place()->rect()).boundingRect());
        return state;
    }

    QRect rect() const override
    {
        const CanvasView* view = place() ? viewOf(*place()) : nullptr;
        if (!view)
            return {};
        const QRect local = view->mapFromScene(place()->rect()).boundingRect();
        return {view->viewport()->mapToGlobal(local.topLeft()), local.size()};
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& action) override
    {
        CanvasView* view = place() ? viewOf(*place()) : nullptr;
        if (!view)
            return;
        view->canvas().select(place());
        if (action == pressAction() && !place()->filled() && !place()->box().slot.empty())
            Q_EMIT view->placeActivated(place()->box().slot);
    }

private:
    PlaceItem* place() const { return qobject_cast<PlaceItem*>(object()); }
};

class CanvasAccessible final : public QAccessibleWidget {
public:
    explicit CanvasAccessible(CanvasView* view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }

    int childCount() const override { return view() ? static_cast<int>(view()->canvas().places().size()) : 0; }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        return QAccessible::queryAccessibleInterface(view()->canvas().places().at(static_cast<std::size_t>(index)));
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        if (!view() || !child)
            return -1;
        const auto& places = view()->canvas().places();
        const auto at = std::find(places.begin(), places.end(), child->object());
        return at == places.end() ? -1 : static_cast<int>(at - places.begin());
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        if (!view())
            return nullptr;
        const QPoint local = view()->viewport()->mapFromGlobal(QPoint(x, y));
        PlaceItem* place = view()->canvas().placeAt(view()->mapToScene(local));
        return place ? QAccessible::queryAccessibleInterface(place) : nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        PlaceItem* place = view() && view()->hasFocus() ? view()->canvas().currentPlace() : nullptr;
        return place ? QAccessible::queryAccessibleInterface(place) : nullptr;
    }

private:
    CanvasView* view() const { return qobject_cast<CanvasView*>(object()); }
};

QAccessibleInterface* make(const QString&, QObject* object)
{
    if (auto* view = qobject_cast<CanvasView*>(object))
        return new CanvasAccessible(view); // owned by Qt's cache
    if (auto* place = qobject_cast<PlaceItem*>(object))
        return new PlaceAccessible(place);
    return nullptr;
}

} // namespace

void installCanvasAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(&make);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace flopsmith
