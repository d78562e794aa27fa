// Rates of exchange of a build: those that it states itself as `settings.rate.EUR` = "1.08@DAY" (what one EUR was in
// the build's currency on that day), and for other currencies those of the catalog.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/base/money.h"
#include "app/build/machine.h"

namespace flopsmith {

/// "rate.EUR".
[[nodiscard]] std::string rateKey(std::string_view currency);
/// "1.08@DAY", the day as ISO 8601 writes it.
[[nodiscard]] std::string rateText(double value, std::string_view date);

/// The rate from `currency` to the build's that its settings state; nullopt when there is none, or when it is no
/// positive number with a day of ISO 8601.
[[nodiscard]] std::optional<ExchangeRate> statedRate(const Build& build, std::string_view currency);
/// All that are stated, by currency.
[[nodiscard]] std::vector<ExchangeRate> statedRates(const Build& build);
/// The key of a stated rate that says nothing; empty when all do.
[[nodiscard]] std::string faultyRate(const Build& build);

/// In the build's currency; nullopt without a rate.
[[nodiscard]] std::optional<Converted> inOwnCurrency(const Money& money, const Machine& machine);
/// The sum in the build's currency as far as there are rates; the rest stays apart.
[[nodiscard]] MoneySum inOwnCurrency(const MoneySum& sum, const Machine& machine);

} // namespace flopsmith
