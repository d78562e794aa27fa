// Paints the few SVG elements that our reports write (rect, line, polyline, circle, path of M, V and H, text), so that
// PDF and SVG show the same picture without Qt Svg. Not a reader for SVG from elsewhere.
#pragma once

#include <string>

#include <QSizeF>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
class QRectF;
QT_END_NAMESPACE

namespace flopsmith {

/// Size of the picture in its own units (view box); empty when `svg` is not ours.
[[nodiscard]] QSizeF svgSize(const std::string& svg);

/// Paints into `target` with the proportions kept. False when an element or path command is not known: the rest is
/// painted all the same.
bool paintSvg(QPainter& painter, const QRectF& target, const std::string& svg, const QString& fontFamily);

} // namespace flopsmith
