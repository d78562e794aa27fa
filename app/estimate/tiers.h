// How a machine stands against the published workload tiers, per component group and with the reason.
// Equivalence is by figures: an accelerator meets a named one when its dense FP16 tensor rate, memory and memory
// bandwidth are at least those of the named one.
#pragma once

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
};

struct TierReport {
    std::string tier; // demanding, less_demanding
    std::string name;
    TierVerdict verdict = TierVerdict::Unknown; // the lowest group decides
    std::vector<TierGroupVerdict> groups;
};

[[nodiscard]] std::vector<TierReport> judgeTiers(const Machine& machine);

/// Label of a group for people (context "tiers").
[[nodiscard]] std::string_view tierGroupLabel(std::string_view group);

} // namespace flopsmith
