#include "ui/common/icons.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

#include <cmath>

namespace flopsmith {

namespace {

/// The file with its one colour replaced; renderers are shared, they are few and never change.
QSvgRenderer& rendererOf(const QString& name, const QColor& color)
{
    static QHash<QString, std::shared_ptr<QSvgRenderer>> renderers;
    auto& renderer = renderers[name + color.name()];
    if (!renderer) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        svg.replace("#000000", color.name().toLatin1());
        renderer = std::make_shared<QSvgRenderer>(svg);
    }
    return *renderer;
}

class ThemedIconEngine final : public QIconEngine {
public:
    explicit ThemedIconEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const Colors& colors = Theme::current().colors();
        QColor color = state == QIcon::On ? colors.accent : colors.text;
        if (mode == QIcon::Disabled)
            color = colors.slot;
        QRectF square(0, 0, qMin(rect.width(), rect.height()), qMin(rect.width(), rect.height()));
        square.moveCenter(QRectF(rect).center());
        rendererOf(m_name, color).render(painter, square);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIconEngine(m_name); }
    [[nodiscard]] QString iconName() override { return m_name; }

private:
    QString m_name;
};

QPolygonF octagon(const QRectF& r)
{
    const qreal cut = r.width() * (1 - 1 / std::sqrt(2.0)) / 1.15;
    return {{QPointF(r.left() + cut, r.top()), QPointF(r.right() - cut, r.top()), QPointF(r.right(), r.top() + cut),
             QPointF(r.right(), r.bottom() - cut), QPointF(r.right() - cut, r.bottom()),
             QPointF(r.left() + cut, r.bottom()), QPointF(r.left(), r.bottom() - cut),
             QPointF(r.left(), r.top() + cut)}};
}

/// A stroke within the shape: points as shares of the rectangle.
void stroke(QPainter& painter, const QRectF& r, std::initializer_list<QPointF> points)
{
    QPolygonF line;
    for (const QPointF& p : points)
        line << QPointF(r.left() + p.x() * r.width(), r.top() + p.y() * r.height());
    painter.drawPolyline(line);
}

void fillShape(QPainter& painter, const QRectF& r, Mark mark)
{
    switch (mark) {
    case Mark::Error: painter.drawPolygon(octagon(r)); return;
    case Mark::Warning: {
        QPainterPath path;
        path.moveTo(r.center().x(), r.top() + r.height() * 0.06);
        path.lineTo(r.right(), r.bottom() - r.height() * 0.06);
        path.lineTo(r.left(), r.bottom() - r.height() * 0.06);
        path.closeSubpath();
        painter.drawPath(path);
        return;
    }
    case Mark::Advice:
    case Mark::Ok: painter.drawEllipse(r); return;
    case Mark::Unknown: return;
    }
}

void strokeSign(QPainter& painter, const QRectF& r, Mark mark)
{
    switch (mark) {
    case Mark::Error:
        stroke(painter, r, {{0.34, 0.34}, {0.66, 0.66}});
        stroke(painter, r, {{0.66, 0.34}, {0.34, 0.66}});
        return;
    case Mark::Warning:
        stroke(painter, r, {{0.5, 0.38}, {0.5, 0.62}});
        stroke(painter, r, {{0.5, 0.79}, {0.5, 0.795}});
        return;
    case Mark::Advice:
        stroke(painter, r, {{0.5, 0.48}, {0.5, 0.74}});
        stroke(painter, r, {{0.5, 0.28}, {0.5, 0.285}});
        return;
    case Mark::Ok: stroke(painter, r, {{0.29, 0.52}, {0.44, 0.67}, {0.72, 0.36}}); return;
    case Mark::Unknown:
        painter.drawEllipse(r.adjusted(0.9, 0.9, -0.9, -0.9));
        stroke(painter, r,
               {{0.37, 0.41},
                {0.39, 0.33},
                {0.45, 0.28},
                {0.55, 0.28},
                {0.61, 0.33},
                {0.62, 0.41},
                {0.57, 0.48},
                {0.51, 0.53},
                {0.5, 0.6}});
        stroke(painter, r, {{0.5, 0.745}, {0.5, 0.75}});
        return;
    }
}

} // namespace

QIcon themedIcon(const QString& name)
{
    return QIcon(new ThemedIconEngine(name));
}

void paintMark(QPainter& painter, const QRectF& rect, Mark mark)
{
    const Theme& theme = Theme::current();
    const qreal side = std::min(rect.width(), rect.height());
    QRectF r(0, 0, side, side);
    r.moveCenter(rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = theme.color(mark);
    painter.setBrush(color);
    // Joins of a thin pen in the shape's own colour round its corners.
    painter.setPen(mark == Mark::Error || mark == Mark::Warning
                       ? QPen(color, side * 0.08, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)
                       : QPen(Qt::NoPen));
    const qreal inset = painter.pen().style() == Qt::NoPen ? 0 : side * 0.04;
    fillShape(painter, r.adjusted(inset, inset, -inset, -inset), mark);
    painter.setBrush(Qt::NoBrush);
    const QColor sign = mark == Mark::Unknown ? color : theme.colors().surface;
    painter.setPen(QPen(sign, std::max(1.2, side * 0.105), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    strokeSign(painter, r, mark);
    painter.restore();
}

QPixmap markPixmap(Mark mark, int size, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintMark(painter, QRectF(0, 0, size, size), mark);
    return pixmap;
}

QString markName(Mark mark)
{
    switch (mark) {
    case Mark::Error: return QCoreApplication::translate("marks", "Error");
    case Mark::Warning: return QCoreApplication::translate("marks", "Warning");
    case Mark::Advice: return QCoreApplication::translate("marks", "Advice");
    case Mark::Ok: return QCoreApplication::translate("marks", "Fine");
    case Mark::Unknown: return QCoreApplication::translate("marks", "Cannot tell");
    }
    return {};
}

} // namespace flopsmith
