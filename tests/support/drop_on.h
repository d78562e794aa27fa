// A drag and drop without a mouse: the events that a platform would send to a view's viewport.
#pragma once

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QMimeData>

namespace flopsmith::test {

/// Enters and moves to `at` (viewport coordinates) without releasing. Returns whether the view takes the drag.
inline bool dragOver(QAbstractScrollArea& view, const QPoint& at, const QMimeData& mime)
{
    const Qt::DropActions actions = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter(at, actions, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &enter);
    QDragMoveEvent move(at, actions, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &move);
    return enter.isAccepted() && move.isAccepted();
}

inline void dragLeave(QAbstractScrollArea& view)
{
    QDragLeaveEvent leave;
    QApplication::sendEvent(view.viewport(), &leave);
}

/// The whole gesture: a drop without enter and move before it is not delivered to a scene.
inline bool dropOn(QAbstractScrollArea& view, const QPoint& at, const QMimeData& mime)
{
    if (!dragOver(view, at, mime))
        return false;
    QDropEvent drop(at, Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &drop);
    return drop.isAccepted();
}

} // namespace flopsmith::test
