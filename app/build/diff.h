// What differs between two builds, so that load, edit, undo and redo notify in one way.
#pragma once

#include <vector>

#include "app/build/build.h"

namespace flopsmith {

struct BuildChange {
    std::vector<InstanceKey> added;
    std::vector<InstanceKey> removed;
    std::vector<InstanceKey> changed;
    bool settings = false; // anything beside the parts

    [[nodiscard]] bool empty() const { return added.empty() && removed.empty() && changed.empty() && !settings; }
};

[[nodiscard]] BuildChange diff(const Catalog& catalog, const Build& before, const Build& after);

} // namespace flopsmith
