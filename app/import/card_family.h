// What the name of an accelerator's series says: the maker numbers cards so that generation and series follow from it.
#pragma once

#include <string_view>

#include "app/import/name_words.h"
#include "app/parts/part.h"

namespace flopsmith {

/// Fills architecture, series, PCIe generation and what else holds for the whole series that the words name: "GTX 1080"
/// is a GeForce of the Pascal generation. Figures that are known already stay. The maker of the chip, or empty.
[[nodiscard]] std::string_view addCardFamily(const Words& words, Accelerator& card);

} // namespace flopsmith
