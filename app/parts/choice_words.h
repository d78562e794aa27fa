// How people write the words that a catalog's figures and kinds are made of.
#pragma once

#include <string_view>

namespace flopsmith {

/// "PCIe card" for pcie-card, "12V-2x6" for 12v-2x6: in English, to be translated in the context "words". A word that
/// is not known stays as it is.
[[nodiscard]] std::string_view choiceText(std::string_view word);

} // namespace flopsmith
