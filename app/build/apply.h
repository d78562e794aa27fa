// Applies edits to builds. Pure: the argument is not changed.
#pragma once

#include "app/base/result.h"
#include "app/build/edit.h"

namespace flopsmith {

/// The build after `edit`. Refuses only what makes the build meaningless: unknown part, key, or option; counts out of
/// range. Parts that do not fit are allowed; the rules report them.
[[nodiscard]] Result<Build> apply(const Build& build, const Catalog& catalog, const Edit& edit);

} // namespace flopsmith
