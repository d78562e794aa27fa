#include "app/import/rented_offer.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/known_faults.h"
#include "app/import/words.h"

namespace flopsmith {

namespace {

void addOne(const RentedOffer& offer, bool spot, double price, const std::string& raw, ImportRun& run)
{
    PartMaker<Rented> maker(run, offer.id + (spot ? "-spot" : ""));
    maker.part.name = offer.name + (spot ? " (spot)" : "");
    maker.part.vendor = offer.provider;
    maker.part.kind = offer.kind;
    Rented& rented = maker.spec();
    maker.set(rented.provider, offer.provider);
    maker.set(rented.region, offer.region);
    maker.set(rented.billing, std::string("hour"));
    maker.set(rented.commitment, std::string(spot ? "spot" : "on-demand"));
    maker.put(rented.accelerators, "accelerators", offer.count);
    // Virtual processors are threads: cores are half of them where nothing else is said.
    if (offer.cpus)
        maker.note("cpu_cores", fmt::format("half of {} virtual processors", formatNumber(*offer.cpus)));
    if (offer.cpus)
        maker.put(rented.cpuCores, "cpu_cores", std::max(1.0, std::floor(*offer.cpus / 2)), Confidence::Assumed);
    maker.put(rented.memory, "memory_gib", offer.memoryGib);
    const std::string_view part = catalogAccelerator(offer.accelerator);
    if (!part.empty() && offer.count && *offer.count >= 1)
        maker.set(rented.included, std::vector<Included>{{std::string(part), static_cast<int>(*offer.count)}});
    if (!offer.accelerator.empty())
        maker.part.notes = fmt::format("{} {}", offer.count ? formatNumber(*offer.count) + "x" : "", offer.accelerator);
    maker.price(price, "USD", offer.date, PriceKind::List);
    maker.add(raw);
}

} // namespace

void addOffer(const RentedOffer& offer, const std::string& raw, ImportRun& run)
{
    if (!offer.onDemand && !offer.spot)
        return run.skip(offer.name, FLOPSMITH_TR("import", "has no price"));
    if (offer.onDemand)
        addOne(offer, false, *offer.onDemand, raw, run);
    if (!offer.spot)
        return;
    if (offer.onDemand && *offer.spot > *offer.onDemand)
        return run.skip(offer.name,
                        says(FLOPSMITH_TR("import", "its spot price %1 is above the price on demand %2"),
                             formatNumber(*offer.spot, 4), formatNumber(*offer.onDemand, 4)));
    addOne(offer, true, *offer.spot, raw, run);
}

std::string providerName(std::string_view word)
{
    static constexpr std::pair<std::string_view, std::string_view> names[] = {
        {"aws", "AWS"},       {"gcp", "Google Cloud"}, {"azure", "Azure"},   {"oci", "Oracle Cloud"},
        {"ibm", "IBM Cloud"}, {"do", "DigitalOcean"},  {"runpod", "RunPod"}, {"vast", "Vast.ai"}};
    const std::string lower = asciiLower(word);
    for (const auto& [from, to] : names)
        if (lower == from)
            return std::string(to);
    std::string out = oneLine(word);
    if (!out.empty() && out[0] >= 'a' && out[0] <= 'z')
        out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out;
}

} // namespace flopsmith
