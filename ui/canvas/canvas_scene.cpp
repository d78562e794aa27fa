#include "ui/canvas/canvas_scene.h"

#include <algorithm>

#include <QAccessible>
#include <QGraphicsSceneDragDropEvent>

#include "app/workspace/document.h"
#include "ui/canvas/drop_session.h"
#include "ui/canvas/layer_items.h"
#include "ui/canvas/place_item.h"
#include "ui/canvas/place_text.h"
#include "ui/common/theme.h"
#include "ui/models/selection.h"

namespace flopsmith {

CanvasScene::CanvasScene(Document& document, Selection& selection, QObject* parent)
    : QGraphicsScene(parent)
    , m_document(document)
    , m_selection(selection)
    , m_overlay(new LayerItem)
{
    // Few items that all change together: an index costs more than it saves.
    setItemIndexMethod(NoIndex);
    addItem(m_overlay);
    m_drop = std::make_unique<DropSession>(*this);
    connect(&document, &Document::changed, this, &CanvasScene::takeBuild);
    connect(&document, &Document::evaluated, this, &CanvasScene::takeEvaluation);
    connect(&selection, &Selection::changed, this, &CanvasScene::takeSelection);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        setBackgroundBrush(Theme::current().colors().background);
        update();
    });
    setBackgroundBrush(Theme::current().colors().background);
    takeBuild();
}

CanvasScene::~CanvasScene()
{
    m_drop.reset();
    m_decor.clear();
}

EvaluationPtr CanvasScene::currentEvaluation() const
{
    EvaluationPtr evaluation = m_document.evaluation();
    return evaluation && evaluation->build == m_build ? evaluation : nullptr;
}

void CanvasScene::takeBuild()
{
    m_build = m_document.buildPtr();
    m_catalog = m_document.catalog();
    const EvaluationPtr evaluation = currentEvaluation();
    m_machine = evaluation ? evaluation->machine : std::make_shared<const Machine>(*m_build, *m_catalog);
    rebuild();
}

void CanvasScene::takeEvaluation()
{
    if (m_build != m_document.buildPtr())
        return takeBuild();
    updatePlaces();
    if (m_drop->active())
        m_drop->restore();
}

void CanvasScene::takeSelection()
{
    if (!m_selection.part().empty())
        m_listPart = m_selection.part();
    updatePlaces();
}

void CanvasScene::clearDecor()
{
    for (const auto& item : m_decor)
        removeItem(item.get());
    m_decor.clear();
    m_lanes = nullptr;
}

void CanvasScene::rebuild()
{
    const double width = m_layout.width;
    const double height = m_layout.height;
    m_layout = layoutOf(*m_machine);
    clearDecor();
    std::map<std::string, PlaceItem*> old;
    std::swap(old, m_byId);
    m_places.clear();
    const auto addDecor = [&](std::unique_ptr<QGraphicsItem> item, qreal z) {
        item->setZValue(z);
        addItem(item.get());
        m_decor.push_back(std::move(item));
    };
    const auto addLanes = [&](qreal z) {
        addDecor(std::make_unique<LanesItem>(m_layout), z);
        m_lanes = m_decor.back().get();
    };
    qreal z = 0;
    for (const LayoutBox& box : m_layout.boxes) {
        ++z;
        if (static_cast<std::size_t>(z) == m_layout.belowLanes && !m_layout.lanes.empty())
            addLanes(z + 0.5);
        if (box.role == BoxRole::Group || box.role == BoxRole::Connector || box.role == BoxRole::Chip) {
            addDecor(std::make_unique<DecorItem>(box), z);
            continue;
        }
        const std::string id = PlaceItem::idOf(box);
        const auto known = old.find(id);
        PlaceItem* place = known == old.end() ? new PlaceItem(id) : known->second;
        if (known == old.end())
            addItem(place);
        else
            old.erase(known);
        place->setBox(box);
        place->setZValue(z);
        m_byId[id] = place;
        m_places.push_back(place);
    }
    for (const LayoutText& text : m_layout.texts)
        addDecor(std::make_unique<DecorItem>(text), ++z);
    for (const auto& [id, place] : old) {
        removeItem(place);
        place->deleteLater(); // it may be the one whose event led here
    }
    m_overlay->setZValue(z + 1);
    m_overlay->setDrawing(m_layout);
    setSceneRect(0, 0, m_layout.width, m_layout.height);
    setLayer(CanvasLayer::Lanes, layer(CanvasLayer::Lanes));
    updatePlaces();
    m_drop->restore();
    Q_EMIT rebuilt(width != m_layout.width || height != m_layout.height);
}

void CanvasScene::updatePlaces()
{
    const EvaluationPtr evaluation = m_document.evaluation();
    PlaceItem* selected = nullptr;
    for (PlaceItem* place : m_places) {
        const auto findings = evaluation ? findingsOf(*evaluation, place->box()) : std::vector<const Finding*>();
        BoxLook look = place->look();
        look.mark.reset();
        for (const Finding* finding : findings)
            if (finding->severity == Severity::Error
                || (finding->severity == Severity::Warning && look.mark != Mark::Error))
                look.mark = markOf(finding->severity);
        const bool part = place->filled() && place->box().key == m_selection.instance();
        const bool slot =
            m_selection.instance().empty() && !m_selection.slot().empty() && place->box().slot == m_selection.slot();
        look.selected = part || slot;
        if (look.selected)
            selected = place;
        place->setLook(look);
        place->setName(PlaceText::boxName(place->box(), *m_machine, static_cast<int>(findings.size())),
                       PlaceText::boxDescription(place->box(), findings));
    }
    // Undo or another view moved the selection: keys act on what is seen selected.
    if (selected && !m_drop->active())
        setFocusItem(selected);
    m_overlay->setEvaluation(evaluation);
    m_overlay->setLit(m_selection.slot());
}

PlaceItem* CanvasScene::placeOf(const SlotId& slot) const
{
    const auto at = m_byId.find(slot.str());
    return slot.empty() || at == m_byId.end() ? nullptr : at->second;
}

PlaceItem* CanvasScene::placeOf(const InstanceKey& key) const
{
    const auto at =
        std::find_if(m_places.begin(), m_places.end(), [&](const PlaceItem* p) { return p->box().key == key; });
    return key.empty() || at == m_places.end() ? nullptr : *at;
}

PlaceItem* CanvasScene::placeAt(const QPointF& point) const
{
    PlaceItem* found = nullptr;
    for (PlaceItem* place : m_places)
        if (place->rect().contains(point) && (!found || place->zValue() > found->zValue()))
            found = place;
    return found;
}

PlaceItem* CanvasScene::currentPlace() const
{
    return qobject_cast<PlaceItem*>(focusItem() ? focusItem()->toGraphicsObject() : nullptr);
}

void CanvasScene::select(PlaceItem* place)
{
    if (!place)
        return;
    setFocusItem(place);
    m_selection.selectInstance(place->box().key, place->box().slot);
}

void CanvasScene::setLayer(CanvasLayer which, bool on)
{
    m_layers[static_cast<std::size_t>(which)] = on;
    if (m_lanes)
        m_lanes->setVisible(layer(CanvasLayer::Lanes));
    m_overlay->setShown(layer(CanvasLayer::Lanes), layer(CanvasLayer::Power), layer(CanvasLayer::Air));
}

bool CanvasScene::removePart(const InstanceKey& key)
{
    const auto removal = DropEdit::removal(*m_machine, key);
    return removal && m_document.apply(removal->edit, removal->label);
}

const Part* CanvasScene::partOf(const DraggedPart& dragged) const
{
    if (!dragged.instance.empty()) {
        const Item* item = m_machine->item(dragged.instance);
        return item ? item->part : nullptr;
    }
    return findPart(*m_catalog, *m_build, dragged.part);
}

void CanvasScene::dragEnterEvent(QGraphicsSceneDragDropEvent* event)
{
    const auto dragged = readPartMime(event->mimeData());
    const bool known = dragged && m_drop->begin(*dragged);
    event->setAccepted(known);
    if (known)
        event->setDropAction(dragged->instance.empty() ? Qt::CopyAction : Qt::MoveAction);
}

void CanvasScene::dragMoveEvent(QGraphicsSceneDragDropEvent* event)
{
    m_drop->aimAt(event->scenePos());
    event->setAccepted(m_drop->active());
    update(); // the place to throw parts away is painted over the drawing
}

void CanvasScene::dragLeaveEvent(QGraphicsSceneDragDropEvent* event)
{
    m_drop->cancel();
    event->accept();
}

void CanvasScene::dropEvent(QGraphicsSceneDragDropEvent* event)
{
    m_drop->aimAt(event->scenePos());
    event->setAccepted(m_drop->active());
    m_drop->release();
}

} // namespace flopsmith
