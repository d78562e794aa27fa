// Own or rent as JSON (product.md, section 4).
#pragma once

#include <string>

#include "app/ownership/ownership.h"

namespace flopsmith {

[[nodiscard]] std::string ownershipJson(const OwnershipAnswer& answer);

} // namespace flopsmith
