// Names of the published tiers and what their levels ask in words, as catalog/tables/tiers.json has them: marked for
// the translations. A user's own tiers say what they say.
#pragma once

#include <span>
#include <string_view>

namespace flopsmith {

/// Context "tiers".
[[nodiscard]] std::span<const std::string_view> publishedTierTexts();

} // namespace flopsmith
