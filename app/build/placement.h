// Automatic placement: gives every item without a chosen slot the best free one, the same way each time.
#pragma once

#include <vector>

#include "app/build/machine.h"

namespace flopsmith {

/// Fills Item::slot. Choices of the user stay, also bad ones; a chosen slot that does not exist or is taken twice
/// leaves the later item unplaced. Cards are placed exactly: most cards first, then no card over another, then the best
/// slowest accelerator link, then the widest links, then the air between them, then the order of the board.
void placeItems(std::vector<Item>& items, const std::vector<Slot>& slots, const Build& build, const Catalog& catalog);

} // namespace flopsmith
