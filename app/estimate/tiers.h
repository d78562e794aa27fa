// How a machine stands against the workload tiers, per component group: the level reached, the reason, and the distance
// to the next level in figures. Equivalence is by figures: an accelerator meets a named one when its dense FP16 tensor
// rate, memory and memory bandwidth are at least those of the named one. What the recommendation does not mention it
// takes from the minimum; what meets the recommendation meets the minimum.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/base/quantity_text.h"
#include "app/build/machine.h"

namespace flopsmith {

enum class TierVerdict { Unknown, Below, Minimum, Recommended };
[[nodiscard]] std::string_view tierVerdictName(TierVerdict verdict); // below, minimum, recommended, unknown

/// A template with arguments (context "tiers").
struct TierText {
    std::string_view pattern;
    std::vector<Argument> arguments;
    [[nodiscard]] std::string text() const; // English
    [[nodiscard]] bool empty() const { return pattern.empty(); }
};

struct TierGroupVerdict {
    std::string group; // of tierGroups
    TierVerdict verdict = TierVerdict::Unknown;
    TierText reason; // what the machine has against what is asked
    TierText next; // what the next level asks; empty at the top
    std::vector<TierText> distance; // what lacks to it, each in figures: "8 cores short"; empty: nothing, or not known
    bool optional = false; // an option of the table: no reason for the tier to be missed
};

struct TierReport {
    std::string tier; // demanding, less_demanding
    std::string name;
    TierVerdict verdict = TierVerdict::Unknown; // the lowest group decides, options aside
    std::vector<TierGroupVerdict> groups;
};

[[nodiscard]] std::vector<TierReport> judgeTiers(const Machine& machine);

/// An accelerator against what a level asks, by name or by figures; nullopt when a figure is missing that decides.
/// Other ways to meet the level (`anyOf`) are not looked at.
[[nodiscard]] std::optional<bool> meetsLevel(const Part& part, const Accelerator& gpu, const TierLevel& level);
/// A drive against the kinds that a level counts.
[[nodiscard]] bool countsFor(const Part& part, const Storage& drive, const TierLevel& level);
/// What a level of a group asks, with what it takes from the minimum; nullopt when the group has none.
/// `verdict` is Minimum or Recommended.
[[nodiscard]] std::optional<TierLevel> levelOf(const Tier& tier, std::string_view group, TierVerdict verdict);
/// The rule of equivalence in words (context "tiers").
[[nodiscard]] std::string_view tierEquivalence();

/// Label of a group for people (context "tiers").
[[nodiscard]] std::string_view tierGroupLabel(std::string_view group);

} // namespace flopsmith
