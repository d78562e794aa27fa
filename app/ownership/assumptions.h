// The figures that owning and renting are compared by, each with its key in `settings` of a document, its allowed
// range, what is usual, and the range in which the sensitivity tries it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/base/result.h"
#include "app/build/build.h"
#include "app/ownership/costs.h"

namespace flopsmith {

/// How the sensitivity varies a figure.
enum class Trial { None, Values, Factors };

struct CostFigureInfo {
    std::string_view key; // of `settings`
    double CostFigures::*member;
    double least;
    double most;
    std::optional<double> usual; // nullopt: known only from the build, the catalog or the user; 0 then
    std::string_view unit; // "", share, h, money, money/kWh, TB, ...
    std::string_view label; // context "ownership"
    std::string_view basis; // where the usual value comes from; context "ownership"
    Trial trial = Trial::None;
    double low = 0;
    double high = 0;
    bool asked = false; // costs money and is known to the user alone: while not stated, the answer asks for it
};

/// All of them in the order in which they are shown.
[[nodiscard]] std::span<const CostFigureInfo> costFigureInfos();
[[nodiscard]] const CostFigureInfo* costFigureInfo(std::string_view key);

/// One figure as it was used.
struct UsedFigure {
    const CostFigureInfo* info = nullptr;
    double value = 0;
    bool stated = false; // by the document
    std::string basis; // where it comes from, in English where it names data ("0.09 USD/kWh, industry, 2024-H2")
};

/// The figures that the document states, the usual ones for the rest. An error names a key that is out of its range.
[[nodiscard]] Result<std::vector<UsedFigure>> statedFigures(const Settings& settings);

/// Figures of own or rent that the document states, or prices of offers: then reports show the comparison, too.
[[nodiscard]] bool statesOwnership(const Settings& settings);

/// Settings of a single offer: `rent_price.<id>` (per hour), `rent_count.<id>` (accelerators), `rent_accelerator.<id>`
/// (part id of an option), `rent_speed.<id>` (against the build, which is 1).
[[nodiscard]] std::string offerKey(std::string_view what, std::string_view id);

} // namespace flopsmith
