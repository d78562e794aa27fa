// The estimator's answer in words: for the terminal, the sheet and the panel.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "app/workload/side_by_side.h"

namespace flopsmith {

/// Rows of label and value, both in English; labels are of context "workload".
using AnswerRows = std::vector<std::pair<std::string, std::string>>;

/// What a reader asks first: fit, speed, time, energy, cost, what limits it.
[[nodiscard]] AnswerRows answerRows(const WorkloadAnswer& answer);
/// Rows, terms, neighbours, improvements and assumptions, for a terminal.
[[nodiscard]] std::string answerText(const WorkloadAnswer& answer, const std::vector<Improvement>& improvements,
                                     const SideBySide* sides = nullptr);
/// A line for each device.
[[nodiscard]] std::string sideBySideText(const SideBySide& sides);
/// "2x GeForce RTX 4090", "Cloud TPU v5e, 4 chips"; the kind where there is no device.
[[nodiscard]] std::string sideName(const SideRow& row);
/// About three digits, however small.
[[nodiscard]] std::string significantText(double value);
/// "0.0042 USD"
[[nodiscard]] std::string unitCostText(const UnitCost& cost);

/// Terms of at least a hundredth of all together; what is smaller is one term, "the rest", at the end.
[[nodiscard]] std::vector<Term> withoutSmall(const std::vector<Term>& terms);

/// 950 tokens/s, 12.3 k images/s.
[[nodiscard]] std::string rateText(double value, const std::string& unit);
/// 14.2 GB, as memory counts.
[[nodiscard]] std::string gibibytesText(double bytes);
/// 45 s, 3.2 h, 12 days.
[[nodiscard]] std::string durationText(double seconds);

} // namespace flopsmith
