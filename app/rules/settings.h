// Settings of the document as evidence of a check, and fixes that change one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/build/settings_keys.h"
#include "app/rules/rule.h"

namespace flopsmith {

/// A setting of the document; an absent one is a gap of the check, `settings.<key>`.
[[nodiscard]] std::optional<bool> readFlag(const RuleContext& context, Judgement& judge, std::string_view key);
[[nodiscard]] std::optional<double> readNumber(const RuleContext& context, Judgement& judge, std::string_view key);
[[nodiscard]] std::string readWord(const RuleContext& context, Judgement& judge, std::string_view key);

// The same without a gap, for what a check does not need.
[[nodiscard]] bool isSet(const RuleContext& context, std::string_view key); // stated and yes
[[nodiscard]] std::optional<double> settingOf(const RuleContext& context, std::string_view key);
[[nodiscard]] std::string wordOf(const RuleContext& context, std::string_view key);

/// Whether the machine takes power at a site of its owner's and how much can be told: it has supplies, or comes
/// complete with a draw that its maker states.
[[nodiscard]] bool drawsAtWall(const RuleContext& context);

/// A part of the list as the subject of a setting: "<entry key>.settings.<key>".
[[nodiscard]] std::string settingPath(const RuleContext& context, const Item& item, std::string_view key);

} // namespace flopsmith
