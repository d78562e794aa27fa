// Makes the drawing readable for screen readers: a list of its places, each with name, state and position.
#pragma once

namespace flopsmith {

/// Once per process, before the first view is asked for its interface.
void installCanvasAccessibility();

} // namespace flopsmith
