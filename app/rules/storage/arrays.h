// Arrays of drives resolved to their parts, and what they read and write.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/rules/rule.h"

namespace flopsmith {

/// The drives of an array; a line's own key stands for all of it.
[[nodiscard]] std::vector<Installed<Storage>> drivesOfArray(const Machine& machine, const DriveArray& array);

/// A level of array: fewest drives, and whether their number must be even (rule book STO-004).
struct ArrayLevel {
    std::string_view name;
    int least;
    bool even;
};
[[nodiscard]] const ArrayLevel* arrayLevel(std::string_view name); // nullptr: no such level
/// What an array of `n` drives holds when the smallest has `each`, and how many drives may fail. `n` must be enough for
/// the level.
[[nodiscard]] Capacity usableCapacity(std::string_view level, int n, Capacity each);
[[nodiscard]] int failuresSurvived(std::string_view level, int n);

/// A place that data are read from: a single drive or an array of them.
struct Volume {
    std::vector<Installed<Storage>> drives;
    std::string level; // empty: a single drive
    [[nodiscard]] std::vector<std::string> keys() const;
};
/// Arrays, then the drives that belong to none.
[[nodiscard]] std::vector<Volume> volumesOf(const Machine& machine);

/// Sequential rates of a volume, from the drives' datasheets and the links that they sit on (rule book STO-005).
[[nodiscard]] std::optional<Bandwidth> readRate(const RuleContext& context, const Volume& volume);
[[nodiscard]] std::optional<Bandwidth> writeRate(const RuleContext& context, const Volume& volume);
/// Notes what the rates lack.
void readRates(const Volume& volume, Judgement& judge);

} // namespace flopsmith
