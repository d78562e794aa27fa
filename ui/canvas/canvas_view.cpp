#include "ui/canvas/canvas_view.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include "ui/canvas/canvas_accessible.h"
#include "ui/canvas/canvas_keyboard.h"
#include "ui/canvas/drop_session.h"
#include "ui/canvas/place_item.h"

namespace flopsmith {

namespace {

constexpr qreal smallest = 0.4;
constexpr qreal largest = 6;
constexpr qreal largestFit = 2.4;

} // namespace

CanvasView::CanvasView(Document& document, Selection& selection, QWidget* parent)
    : QGraphicsView(parent)
    , m_canvas(new CanvasScene(document, selection, this))
    , m_keyboard(std::make_unique<CanvasKeyboard>(*this))
{
    installCanvasAccessibility();
    setScene(m_canvas);
    setFrameShape(NoFrame);
    setAcceptDrops(true);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate);
    setTransformationAnchor(AnchorUnderMouse);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("System"));
    setAccessibleDescription(
        tr("Drawing of the machine. Arrow keys move between places, Enter looks for parts for a free "
           "place, P places the part of the list, M moves a part, Delete takes it out."));
    connect(m_canvas, &CanvasScene::rebuilt, this, [this](bool resized) {
        if (resized && m_fitted)
            fit();
    });
}

CanvasView::~CanvasView() = default;

void CanvasView::zoomBy(qreal factor)
{
    const qreal now = transform().m11();
    const qreal next = std::clamp(now * factor, smallest, largest);
    m_fitted = false;
    scale(next / now, next / now);
}

void CanvasView::zoomIn()
{
    zoomBy(1.25);
}

void CanvasView::zoomOut()
{
    zoomBy(0.8);
}

void CanvasView::zoomToFit()
{
    m_fitted = true;
    fit();
}

void CanvasView::fit()
{
    const QRectF all = m_canvas->sceneRect();
    if (all.isEmpty() || viewport()->width() < 20 || viewport()->height() < 20)
        return;
    // Text stays readable in a small window: then the drawing scrolls.
    const qreal width = (maximumViewportSize().width() - 2) / all.width();
    const qreal height = (maximumViewportSize().height() - 2) / all.height();
    const qreal factor = std::clamp(std::min(width, height), std::min(0.8, width), largestFit);
    setTransform(QTransform::fromScale(factor, factor));
}

void CanvasView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitted)
        fit();
}

void CanvasView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QGraphicsView::wheelEvent(event);
    zoomBy(std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

/// Where a part can be thrown away, while one is dragged.
void CanvasView::drawForeground(QPainter* painter, const QRectF& rect)
{
    QGraphicsView::drawForeground(painter, rect);
    const DropSession& drop = m_canvas->drop();
    if (!drop.removable())
        return;
    const Colors& colors = Theme::current().colors();
    const QRectF bin = mapFromScene(drop.binRect()).boundingRect();
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.error, drop.removing() ? 2 : 1, Qt::DashLine));
    painter->setBrush(drop.removing() ? colors.errorTint : colors.surface);
    painter->drawRoundedRect(bin.adjusted(1, 1, -1, -1), metrics::controlRadius, metrics::controlRadius);
    painter->setFont(Theme::font(Theme::Type::Title));
    painter->setPen(colors.error);
    painter->drawText(bin, Qt::AlignCenter, tr("Drop here to take out"));
    painter->restore();
}

void CanvasView::keyPressEvent(QKeyEvent* event)
{
    if (m_keyboard->press(*event)) {
        event->accept();
        return;
    }
    QGraphicsView::keyPressEvent(event);
}

bool CanvasView::focusNextPrevChild(bool next)
{
    return m_keyboard->step(next) || QGraphicsView::focusNextPrevChild(next);
}

void CanvasView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    const bool tabbed = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (tabbed && !m_canvas->currentPlace() && !m_canvas->places().empty())
        m_canvas->setFocusItem(m_canvas->places().front());
}

void CanvasView::focusOutEvent(QFocusEvent* event)
{
    m_keyboard->cancelMove();
    QGraphicsView::focusOutEvent(event);
}

void CanvasView::mousePressEvent(QMouseEvent* event)
{
    m_keyboard->cancelMove();
    m_pressed = event->pos();
    m_panned = event->pos();
    m_draggable = {};
    m_panning = event->button() == Qt::MiddleButton;
    if (event->button() != Qt::LeftButton)
        return;
    PlaceItem* place = m_canvas->placeAt(mapToScene(event->pos()));
    if (!place) {
        m_panning = true;
        return;
    }
    m_canvas->select(place);
    const Item* item = m_canvas->machine().item(place->box().key);
    // Board and case hold everything else; dragging them by accident would move the view's ground.
    if (place->container() || !item)
        m_panning = place->container();
    else if (item->includedIn.empty())
        m_draggable = item->key;
}

void CanvasView::mouseMoveEvent(QMouseEvent* event)
{
    QGraphicsView::mouseMoveEvent(event);
    const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!m_draggable.empty() && (event->buttons() & Qt::LeftButton) && far) {
        const InstanceKey key = m_draggable;
        m_draggable = {};
        startDrag(key);
    } else if (m_panning && event->buttons() != Qt::NoButton) {
        const QPoint by = event->pos() - m_panned;
        m_panned = event->pos();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
    }
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event)
{
    m_panning = false;
    m_draggable = {};
    QGraphicsView::mouseReleaseEvent(event);
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const PlaceItem* place = m_canvas->placeAt(mapToScene(event->pos()));
    if (!place || place->filled() || place->box().slot.empty() || event->button() != Qt::LeftButton)
        return;
    const SlotId slot = place->box().slot;
    Q_EMIT placeActivated(slot);
}

void CanvasView::startDrag(const InstanceKey& key)
{
    const Item* item = m_canvas->machine().item(key);
    if (!item)
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(makePartMime({item->part->id, key}, QString::fromStdString(item->part->name)).release());
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
    m_canvas->drop().cancel();
}

} // namespace flopsmith
