// gpuhunt's TPU prices: USD per chip and hour by region of Google Cloud.
#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/rented_offer.h"
#include "app/import/words.h"

namespace flopsmith {

namespace {

/// The day of the table's last change: its prices carry none.
constexpr std::string_view gpuhuntPrices = "2026-08-19";

bool takesGpuhunt(const DatasetFile& file)
{
    return file.ending() == "json" && file.headHas("On Demand (USD)") && file.headHas("TPU");
}

/// "TPU v4 pod" and "TPU v3 device" are the same chips in slices of two kinds.
std::string chipName(std::string name)
{
    for (const std::string_view kind : {" pod", " device"})
        if (name.ends_with(kind))
            name.resize(name.size() - kind.size());
    return name;
}

void readRegion(std::string_view version, std::string_view region, const ForeignRecord& entry, ImportRun& run)
{
    RentedOffer offer;
    offer.id = slug(fmt::format("google {} {}", version, region));
    offer.name = fmt::format("{} chip, {}", version, region);
    offer.provider = "Google Cloud";
    offer.region = region;
    offer.accelerator = chipName(std::string(version));
    offer.count = 1;
    offer.onDemand = entry.positive("On Demand (USD)");
    offer.spot = entry.positive("Spot (USD)");
    offer.date = gpuhuntPrices;
    std::string raw = "{";
    for (const auto& [key, text] : {std::pair{"Version", version}, std::pair{"Region", region}}) {
        appendJsonString(raw, key);
        raw += ':';
        appendJsonString(raw, text);
        raw += ',';
    }
    for (const std::string_view key : {"On Demand (USD)", "Spot (USD)"})
        if (const auto price = entry.number(key))
            raw += fmt::format("\"{}\":{},", key, formatNumber(*price, 6));
    raw.back() = '}';
    addOffer(offer, raw, run);
}

Result<void> readGpuhunt(const DatasetFile& file, ImportRun& run)
{
    return forEachRecord(file, run, [&](const ForeignRecord& record, std::string_view, const std::string&) {
        record.eachObject([&](std::string_view version, const ForeignRecord& regions) {
            regions.eachObject([&](std::string_view region, const ForeignRecord& entry) {
                readRegion(oneLine(version), oneLine(region), entry, run);
            });
        });
    });
}

} // namespace

extern const Importer gpuhuntImporter;
const Importer gpuhuntImporter{
    "gpuhunt-tpu", "gpuhunt TPU prices", "MPL-2.0. dstack, gpuhunt.", "dstackai", "https://github.com/dstackai/gpuhunt",
    &takesGpuhunt, &readGpuhunt};

} // namespace flopsmith
