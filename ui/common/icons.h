// Icons of resources/icons in the palette's colours, and the shapes that tell states apart without colour.
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

#include "ui/common/theme.h"

QT_BEGIN_NAMESPACE
class QPainter;
class QRectF;
QT_END_NAMESPACE

namespace flopsmith {

/// `name` is a file of resources/icons without suffix: accelerator, undo. Recoloured when the theme changes.
[[nodiscard]] QIcon themedIcon(const QString& name);

/// Error octagon with cross, warning triangle with bang, advice disc with i, ok disc with tick, unknown ring with "?".
void paintMark(QPainter& painter, const QRectF& rect, Mark mark);
[[nodiscard]] QPixmap markPixmap(Mark mark, int size, qreal devicePixelRatio);
/// The mark's name for people and screen readers: "Error".
[[nodiscard]] QString markName(Mark mark);

} // namespace flopsmith
