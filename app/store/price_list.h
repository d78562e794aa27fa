// A price list as a table of text (CSV) turned into prices of catalog parts. Reads nothing from disk, keeps nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/import/dataset.h"
#include "app/import/price_text.h"
#include "app/store/user_catalog.h"

namespace flopsmith {

/// What holds for rows that do not say it themselves.
struct PriceDefaults {
    std::string currency; // empty: a row without a currency is refused
    std::string date; // ISO 8601
    std::string today; // later dates are refused
    PriceKind kind = PriceKind::User;
    std::string source; // of the list: its file name
};

struct PriceList {
    std::vector<PriceEntry> prices;
    std::vector<ExchangeRate> rates; // of rows with `rate`, `rate_currency` and `rate_date`
    std::vector<SkippedRecord> refused; // "line 12: ..." and why
    std::size_t rows = 0;
};

/// Largest list that is read.
inline constexpr std::size_t maxPriceListBytes = 32U << 20U;

/// Columns in any order, known by their heads: id, part number (mpn), name; price with or without the currency in the
/// head
/// ("Price (EUR)", price_usd), currency, date, kind, source; rate, rate_currency, rate_date. Separated by comma,
/// semicolon or tab. A row names its part by id, else by a part number that one part only has, else by its full name.
/// Errors: no head that is understood, bytes that are no UTF-8, a quote without an end.
[[nodiscard]] Result<PriceList> readPriceList(std::string_view text, const std::string& file, const Catalog& catalog,
                                              const PriceDefaults& defaults);

} // namespace flopsmith
