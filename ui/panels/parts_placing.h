// Which edit "put this part in" means when the user names no place, or one that may be taken.
#pragma once

#include "app/rules/engine.h"

namespace flopsmith {

/// A new part in the best free place. Where a machine has one place of the kind (board, case, processor) and it is taken,
/// the part takes over from the present one. With a `slot`: there, replacing a part of the same category.
[[nodiscard]] Edit placingEdit(const Evaluation& evaluation, const Part& part, const SlotId& slot = {});

/// The key that the last entry of a build answers to.
[[nodiscard]] InstanceKey lastKey(const Catalog& catalog, const Build& build);

} // namespace flopsmith
