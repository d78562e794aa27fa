// A rented server as the cloud tables describe it. Prices always carry a date.
#pragma once

#include "app/import/part_maker.h"

namespace flopsmith {

struct RentedOffer {
    std::string id; // without prefix; spot offers get `-spot`
    std::string name;
    std::string provider;
    std::string region;
    std::string accelerator; // as the table names it
    std::string kind; // serverless, or empty
    std::optional<double> count; // of accelerators
    std::optional<double> cpus; // virtual
    std::optional<double> memoryGib;
    std::optional<double> onDemand; // USD per hour
    std::optional<double> spot;
    std::string date; // of the prices
};

/// Adds the offer, and one more with commitment `spot` when it has a plausible spot price.
void addOffer(const RentedOffer& offer, const std::string& raw, ImportRun& run);

/// "AWS", "Google Cloud" for the short names that tables use; otherwise the name itself with a capital.
[[nodiscard]] std::string providerName(std::string_view word);

} // namespace flopsmith
