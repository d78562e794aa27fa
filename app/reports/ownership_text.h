// Own or rent in words and tables: for the terminal, the sheet, the comparison and the panel.
#pragma once

#include <string>
#include <vector>

#include "app/ownership/ownership.h"
#include "app/reports/sheet.h"

namespace flopsmith {

/// A message of context "ownership" in the reader's language.
[[nodiscard]] std::string ownershipMessage(const Message& message);
[[nodiscard]] std::string costTermLabel(std::string_view name);
/// "3 years", "40 %", "0.0871 USD/kWh".
[[nodiscard]] std::string figureText(const CostFigureInfo& info, double value, const std::string& currency);
/// Whole units of the currency: what is estimated over years has no cents.
[[nodiscard]] std::string costText(double amount, const std::string& currency);
/// "1 EUR in USD".
[[nodiscard]] std::string rateLabel(const RateUsed& rate, const std::string& currency);
/// "AWS, EC2 p5.48xlarge, on-demand".
[[nodiscard]] std::string offerText(const Offer& offer);

/// What to do and why, in one paragraph with figures.
[[nodiscard]] std::string ownershipVerdict(const OwnershipAnswer& answer);
/// Break-even by utilization and date, in a sentence each.
[[nodiscard]] std::vector<std::string> breakEvenTexts(const OwnershipAnswer& answer);
/// Why owning is "at least", and what only the user can tell.
[[nodiscard]] std::vector<std::string> ownershipGaps(const OwnershipAnswer& answer);

/// Terms down, owning and the cheapest offers across, a sum at the end.
[[nodiscard]] SheetTable ownershipCosts(const OwnershipAnswer& answer, std::size_t offers);
/// Offers with price, speed, paid hours and total; at most `most` that count and as many that do not, with the reason.
[[nodiscard]] SheetTable ownershipOffers(const OwnershipAnswer& answer, std::size_t most);
[[nodiscard]] SheetTable ownershipFigures(const OwnershipAnswer& answer);
[[nodiscard]] SheetTable ownershipSensitivity(const OwnershipAnswer& answer);
/// The three ways to meet peaks; empty without peaks.
[[nodiscard]] SheetTable ownershipHybrid(const OwnershipAnswer& answer);

/// All of it for a terminal.
[[nodiscard]] std::string ownershipText(const OwnershipAnswer& answer, std::size_t offers);

} // namespace flopsmith
