// One drag over the drawing, by mouse or by keyboard: which places light up, what the callout says, the edit on
// release.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <QCoreApplication>
#include <QPointF>
#include <QRectF>

#include "app/rules/engine.h"
#include "ui/canvas/drop_edit.h"
#include "ui/models/part_mime.h"

namespace flopsmith {

class CalloutItem;
class CanvasScene;
class GhostItem;
class PlaceItem;
struct CalloutLine;

class DropSession {
    Q_DECLARE_TR_FUNCTIONS(flopsmith::DropSession)

public:
    explicit DropSession(CanvasScene& scene);
    ~DropSession();

    /// Lights up the targets. False when the part is not known.
    bool begin(const DraggedPart& dragged);
    [[nodiscard]] bool active() const { return m_part != nullptr; }
    [[nodiscard]] const std::optional<DraggedPart>& dragged() const { return m_dragged; }
    /// Whether an installed part is dragged, which can also be taken out.
    [[nodiscard]] bool removable() const;

    void aimAt(const QPointF& point);
    void aimAt(PlaceItem* place); // nullptr: no place in particular
    [[nodiscard]] PlaceItem* aimed() const { return m_aimed; }
    /// Places that the part may go to, in the order of the drawing.
    [[nodiscard]] const std::vector<PlaceItem*>& targets() const { return m_targets; }
    [[nodiscard]] std::optional<FitVerdict> verdictOf(const PlaceItem& place) const;
    [[nodiscard]] bool removing() const { return m_removing; }
    [[nodiscard]] const CalloutItem& callout() const { return *m_callout; }

    /// One edit, or none when nothing would change; ends the session. Returns whether the document changed.
    bool release();
    void cancel();
    /// After the items were made anew.
    void restore();

    /// What stands over the drawing where an installed part can be thrown away: the lower end of what is visible.
    [[nodiscard]] QRectF binRect() const;

private:
    void collectTargets();
    void describe();
    [[nodiscard]] std::vector<CalloutLine> consequences(const Edit& edit, QString& title) const;
    void place();
    void placeGhost();
    void end();
    void lightUp();

    CanvasScene& m_scene;
    CalloutItem* m_callout; // owned by the scene
    GhostItem* m_ghost; // owned by the scene
    std::optional<DraggedPart> m_dragged;
    const Part* m_part = nullptr;
    std::vector<PlaceItem*> m_targets;
    std::map<std::string, FitVerdict> m_verdicts;
    PlaceItem* m_aimed = nullptr;
    std::string m_aimedId;
    bool m_described = false;
    bool m_removing = false;
};

} // namespace flopsmith
