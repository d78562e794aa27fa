// Keys of the drawing: walk the places, place, move and take out parts without a mouse.
#pragma once

#include <vector>

#include <Qt>

QT_BEGIN_NAMESPACE
class QKeyEvent;
QT_END_NAMESPACE

namespace flopsmith {

class CanvasScene;
class CanvasView;
class PlaceItem;

class CanvasKeyboard {
public:
    explicit CanvasKeyboard(CanvasView& view)
        : m_view(view)
    {
    }

    /// Whether the key meant something here.
    bool press(const QKeyEvent& event);
    /// To the next or previous place; false at the end, where the focus goes on to the next widget.
    bool step(bool forward);
    void cancelMove();

private:
    enum class Way { Left, Right, Up, Down };

    bool walk(Way way);
    bool enter();
    bool remove();
    bool beginMove();
    bool placeListPart();
    void go(PlaceItem* place);
    [[nodiscard]] const std::vector<PlaceItem*>& candidates() const;
    [[nodiscard]] PlaceItem* here() const;

    CanvasView& m_view;
    bool m_moving = false;
};

} // namespace flopsmith
