// Paints one place with its part: cards, memory modules, fans, sockets, supplies. Part of the painter.
#pragma once

#include "ui/canvas/painter.h"

namespace flopsmith {

void paintPart(QPainter& painter, const LayoutBox& box, const BoxLook& look);
/// What an empty board says in its middle.
void paintInvitation(QPainter& painter, const PixelFrame& frame, const LayoutBox& box);

} // namespace flopsmith
