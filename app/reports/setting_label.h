// What the settings of a document are called: labels and values in words. Keys are those of app/build/settings_keys.h.
#pragma once

#include <string>
#include <string_view>

#include "app/build/build.h"

namespace flopsmith {

/// "Above 4G decoding" for `above_4g`; the key with blanks for underscores when it is not one of ours.
[[nodiscard]] std::string settingLabel(std::string_view key);
/// The same for a part's own setting: "Power limit" for `power_limit_w`.
[[nodiscard]] std::string partSettingLabel(std::string_view key);

/// "m" for `site.altitude_m`, "W" for `settings.room_base_w`; empty where the value bears none.
[[nodiscard]] std::string settingUnit(std::string_view path);

/// "yes", "9000 BTU/h", "data-parallel training": value with the unit that the key names.
[[nodiscard]] std::string settingText(std::string_view key, const Setting& setting);

} // namespace flopsmith
