// The System view: the machine drawn to scale, with zoom, drag and drop and the keyboard.
#pragma once

#include <memory>

#include <QGraphicsView>

#include "ui/canvas/canvas_scene.h"

namespace flopsmith {

class CanvasKeyboard;

class CanvasView : public QGraphicsView {
    Q_OBJECT

public:
    /// Both must outlive the view.
    CanvasView(Document& document, Selection& selection, QWidget* parent = nullptr);
    ~CanvasView() override;

    [[nodiscard]] CanvasScene& canvas() { return *m_canvas; }
    [[nodiscard]] const CanvasScene& canvas() const { return *m_canvas; }
    void setLayer(CanvasLayer layer, bool on) { m_canvas->setLayer(layer, on); }
    [[nodiscard]] bool layer(CanvasLayer layer) const { return m_canvas->layer(layer); }

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    /// The whole drawing, also after the view or the drawing changes its size, until the user zooms.
    void zoomToFit();

Q_SIGNALS:
    /// The user wants a part for this free place.
    void placeActivated(const flopsmith::SlotId& slot);

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void zoomBy(qreal factor);
    void fit();
    void startDrag(const InstanceKey& key);

    CanvasScene* m_canvas; // child
    std::unique_ptr<CanvasKeyboard> m_keyboard;
    bool m_fitted = true;
    QPoint m_pressed;
    QPoint m_panned;
    InstanceKey m_draggable; // part under the pressed button
    bool m_panning = false;
};

} // namespace flopsmith
