// What the heap holds for later.
#pragma once

namespace flopsmith {

/// Gives freed memory back to the system where the heap of the platform keeps it: after work that took much for a
/// moment. Takes some milliseconds; does nothing on other platforms.
void returnFreedMemory();

} // namespace flopsmith
