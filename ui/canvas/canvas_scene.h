// The drawing of the current build as items: a projection of the document, rebuilt by id on each change.
#pragma once

#include <array>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <QGraphicsScene>

#include "app/layout/layout.h"
#include "app/rules/engine.h"
#include "ui/models/part_mime.h"

namespace flopsmith {

class CalloutItem;
class Document;
class DropSession;
class LayerItem;
class PlaceItem;
class Selection;

// g++ takes a scoped enumerator for one that hides the quantity `Power`.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// What is drawn beside the parts.
enum class CanvasLayer { Lanes, Power, Air };
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

class CanvasScene : public QGraphicsScene {
    Q_OBJECT

public:
    CanvasScene(Document& document, Selection& selection, QObject* parent = nullptr);
    ~CanvasScene() override;

    [[nodiscard]] const Layout& drawing() const { return m_layout; }
    /// Of the current build, which may be newer than the evaluation's.
    [[nodiscard]] const Machine& machine() const { return *m_machine; }
    [[nodiscard]] const CatalogPtr& catalog() const { return m_catalog; }
    [[nodiscard]] Document& document() { return m_document; }
    /// nullptr while the newest evaluation is of an older build.
    [[nodiscard]] EvaluationPtr currentEvaluation() const;

    [[nodiscard]] const std::vector<PlaceItem*>& places() const { return m_places; } // in the order of the drawing
    [[nodiscard]] PlaceItem* placeOf(const SlotId& slot) const;
    [[nodiscard]] PlaceItem* placeOf(const InstanceKey& key) const;
    /// The topmost place at a point, or nullptr.
    [[nodiscard]] PlaceItem* placeAt(const QPointF& point) const;
    /// The place that has the keyboard.
    [[nodiscard]] PlaceItem* currentPlace() const;
    void select(PlaceItem* place);

    void setLayer(CanvasLayer layer, bool on);
    [[nodiscard]] bool layer(CanvasLayer layer) const { return m_layers[static_cast<std::size_t>(layer)]; }

    [[nodiscard]] DropSession& drop() { return *m_drop; }
    [[nodiscard]] const DropSession& drop() const { return *m_drop; }
    /// Takes an installed part out; false when it cannot be taken out alone.
    bool removePart(const InstanceKey& key);
    /// The part that was selected in the list last, also while a place is selected.
    [[nodiscard]] const PartId& listPart() const { return m_listPart; }
    /// The part of a drag: from the build, else from the catalog.
    [[nodiscard]] const Part* partOf(const DraggedPart& dragged) const;

Q_SIGNALS:
    void rebuilt(bool resized);

protected:
    void dragEnterEvent(QGraphicsSceneDragDropEvent* event) override;
    void dragMoveEvent(QGraphicsSceneDragDropEvent* event) override;
    void dragLeaveEvent(QGraphicsSceneDragDropEvent* event) override;
    void dropEvent(QGraphicsSceneDragDropEvent* event) override;

private:
    void takeBuild();
    void takeEvaluation();
    void takeSelection();
    void rebuild();
    void clearDecor();
    void updatePlaces();

    Document& m_document;
    Selection& m_selection;
    BuildPtr m_build;
    CatalogPtr m_catalog;
    std::shared_ptr<const Machine> m_machine; // points into build and catalog
    Layout m_layout;
    std::map<std::string, PlaceItem*> m_byId;
    std::vector<PlaceItem*> m_places;
    std::vector<std::unique_ptr<QGraphicsItem>> m_decor;
    QGraphicsItem* m_lanes = nullptr;
    LayerItem* m_overlay = nullptr;
    std::array<bool, 3> m_layers{true, true, false};
    PartId m_listPart;
    std::unique_ptr<DropSession> m_drop;
};

} // namespace flopsmith
