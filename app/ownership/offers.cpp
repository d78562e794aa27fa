#include "app/ownership/offers.h"

#include <algorithm>
#include <array>

#include "app/build/exchange_rates.h"
#include "app/ownership/assumptions.h"
#include "app/ownership/costs.h"

namespace flopsmith {

namespace {

/// What the build does: the workload's speed, else its rates.
struct Yardstick {
    double fp16 = 0; // TFLOPS, all machines
    double fp32 = 0;
    Capacity memory; // of one machine's accelerators
    Capacity each; // of its largest accelerator
};

Yardstick yardstickOf(const Machine& machine, const PerformanceEstimate& performance, int machines)
{
    Yardstick out;
    out.memory = performance.acceleratorMemory.value;
    for (const auto& gpu : machine.all<Accelerator>())
        out.each = std::max(out.each, gpu->memory.valueOr({}));
    const auto known = [&](const Sum<double>& sum) {
        return sum.complete() && performance.accelerators > 0 ? sum.value * machines : 0.0;
    };
    out.fp16 = known(performance.fp16Tensor);
    out.fp32 = known(performance.fp32);
    return out;
}

std::optional<std::string> textSetting(const Settings& settings, const std::string& key)
{
    const auto at = settings.find(key);
    if (at == settings.end())
        return std::nullopt;
    const auto* text = std::get_if<std::string>(&at->second);
    return text ? std::optional<std::string>(*text) : std::nullopt;
}

/// The offer as a machine of one's own: what is included, and the accelerators that are chosen. What is missing for
/// that is asked for.
Build rentedBuild(const Part& part, const Rented& rented, const Build& from, Offer& offer)
{
    Build out;
    out.currency = from.currency;
    out.site = from.site;
    out.embedded = from.embedded;
    for (const Included& in : rented.included.valueOr({}))
        out.parts.push_back({PartId(in.part), {}, {}, std::clamp(in.count, 1, maxCount), {}, {}});
    const auto options = rented.acceleratorOptions.valueOr({});
    if (options.empty())
        return out;
    const std::string id = part.id.str();
    const std::string chosen = textSetting(from.settings, offerKey("accelerator", id)).value_or(options.front());
    const auto stated = numberSetting(from.settings, offerKey("count", id));
    if (!stated && !rented.accelerators.known()) {
        offer.needs.emplace_back(FLOPSMITH_TR("ownership", "The offer does not state how many accelerators it has."));
        offer.asks.push_back(offerKey("count", id));
        return out;
    }
    const int count = stated ? static_cast<int>(*stated) : rented.accelerators.valueOr(1);
    out.parts.push_back({PartId(chosen), {}, {}, std::clamp(count, 1, maxCount), {}, {}});
    return out;
}

void setPrice(Offer& offer, const Rented& rented, const Machine& machine)
{
    const std::string key = offerKey("price", offer.part->id.str());
    offer.commitment = rented.commitment.valueOr("on-demand");
    offer.monthly = rented.billing.valueOr("hour") == "month";
    if (const auto stated = numberSetting(machine.build().settings, key); stated && *stated >= 0) {
        offer.perHour = *stated;
        return;
    }
    const Price* price = offer.part->newestPrice();
    const auto own = price ? inOwnCurrency(price->money, machine) : std::nullopt;
    if (own) {
        offer.perHour = own->money.amount() / (offer.monthly ? hoursOfMonth : 1);
        offer.priceDate = price->date;
        return;
    }
    offer.needs.push_back(price ? says(FLOPSMITH_TR("ownership", "Its price is in %1: state what 1 %1 is in %2."),
                                       price->money.currency, machine.build().currency)
                                : Message(FLOPSMITH_TR("ownership", "Its price is not known.")));
    offer.asks.push_back(price ? rateKey(price->money.currency) : key);
}

/// Against the build, by the same workload. False when it does not run there: then that is said.
bool compareByWorkload(Offer& offer, const Machine& rented, const WorkloadBasis& workload)
{
    const WorkloadAnswer there =
        answer(rented, estimate(rented), workload.answer->question.workload, *workload.estimator);
    if (there.whyNot == infersOnly) {
        offer.needs.emplace_back(
            FLOPSMITH_TR("ownership", "It only infers: its maker's software trains no models on it."));
        return false;
    }
    if (there.memory.fit == WorkloadFit::DoesNotFit) {
        offer.needs.emplace_back(FLOPSMITH_TR("ownership", "The workload does not fit on it."));
        return false;
    }
    if (!there.speed || there.speed->unit != workload.answer->speed->unit || there.speed->value <= 0)
        return true;
    offer.basis = SpeedBasis::Workload;
    offer.speed = there.speed->value / workload.answer->speed->value;
    return true;
}

/// Where something only infers, rates tell nothing of a machine that may train.
bool infersOnlyWhereTrained(const Machine& rented, const Machine& own)
{
    const WorkMode mode = workMode(own.build());
    if (mode == WorkMode::Inference || mode == WorkMode::PipelineInference || mode == WorkMode::TensorInference)
        return false;
    const auto infers = [](const Machine& machine) {
        const auto gpus = machine.all<Accelerator>();
        return std::any_of(gpus.begin(), gpus.end(),
                           [](const auto& gpu) { return !deviceOf(*gpu.item->part).value_or(Device{}).trains; });
    };
    return infers(rented) && !infers(own);
}

void compareByRates(Offer& offer, const Machine& rented, const Yardstick& own)
{
    const Yardstick there = yardstickOf(rented, estimatePerformance(rented), 1);
    // What fits on the build has to fit there; without a workload nobody knows how much of the memory that is.
    if (there.each < own.each && there.memory < own.memory) {
        offer.needs.emplace_back(FLOPSMITH_TR("ownership",
                                              "It has less accelerator memory than the build; a workload would tell "
                                              "whether that is enough."));
        return;
    }
    if (own.fp16 > 0 && there.fp16 > 0) {
        offer.basis = SpeedBasis::TensorRate;
        offer.speed = there.fp16 / own.fp16;
    } else if (own.fp32 > 0 && there.fp32 > 0) {
        offer.basis = SpeedBasis::Fp32Rate;
        offer.speed = there.fp32 / own.fp32;
    }
}

void setSpeed(Offer& offer, const Rented& rented, const Machine& machine, const Yardstick& own,
              const WorkloadBasis& workload)
{
    const std::string key = offerKey("speed", offer.part->id.str());
    if (const auto stated = numberSetting(machine.build().settings, key); stated && *stated > 0) {
        offer.basis = SpeedBasis::Stated;
        offer.speed = *stated;
        return;
    }
    const std::size_t known = offer.needs.size();
    const Build build = rentedBuild(*offer.part, rented, machine.build(), offer);
    if (offer.needs.size() > known)
        return;
    const Machine there(build, machine.catalog());
    const bool answered =
        workload.answer && workload.estimator && workload.answer->speed && workload.answer->speed->value > 0;
    if (answered && !compareByWorkload(offer, there, workload))
        return;
    if (offer.basis == SpeedBasis::Unknown && infersOnlyWhereTrained(there, machine))
        offer.needs.emplace_back(FLOPSMITH_TR("ownership",
                                              "It only infers, and the build may train; a workload of inference would "
                                              "tell whether that is enough."));
    else if (offer.basis == SpeedBasis::Unknown)
        compareByRates(offer, there, own);
    if (offer.basis == SpeedBasis::Unknown && offer.needs.size() == known) {
        offer.needs.emplace_back(
            FLOPSMITH_TR("ownership", "Its speed cannot be compared with the build's: no workload or rate in common."));
        offer.asks.push_back(key);
    }
}

} // namespace

std::string_view speedBasisName(SpeedBasis basis)
{
    static constexpr std::array<std::string_view, 5> names{"unknown", "workload", "tensor_rate", "fp32_rate", "stated"};
    return names[static_cast<std::size_t>(basis)];
}

void addDataPrices(Offer& offer, const CostFigures& figures, DataPrices stated,
                   const std::vector<CloudStorage>& providers, const Machine& machine)
{
    const std::string name = offer.part->as<Rented>()->provider.valueOr(offer.part->vendor);
    const auto at =
        std::find_if(providers.begin(), providers.end(), [&](const CloudStorage& one) { return one.provider == name; });
    const auto listed = [&](std::optional<double> CloudStorage::*price) -> std::optional<double> {
        if (at == providers.end() || !((*at).*price))
            return std::nullopt;
        // Money counts in cents; a gigabyte costs less than that.
        constexpr double fine = 1000;
        const auto own = inOwnCurrency(Money::of(*((*at).*price) * fine, at->currency), machine);
        return own ? std::optional<double>(own->money.amount() / fine) : std::nullopt;
    };
    const auto take = [&](double amount, bool isStated, double statedPrice, std::optional<double> CloudStorage::*price,
                          const char* unknown, const char* key) {
        if (amount <= 0)
            return 0.0;
        const auto value = isStated ? std::optional<double>(statedPrice) : listed(price);
        if (!value) {
            offer.needs.emplace_back(unknown);
            offer.asks.emplace_back(key);
        }
        return value.value_or(0);
    };
    offer.storagePrice =
        take(figures.storageTb, stated.storageStated, figures.storagePrice, &CloudStorage::storagePerTbMonth,
             FLOPSMITH_TR("ownership", "Its price of storage is not known."), "rent_storage_price");
    offer.egressPrice =
        take(figures.egressTb, stated.egressStated, figures.egressPrice, &CloudStorage::egressPerGb,
             FLOPSMITH_TR("ownership", "Its price of data taken out is not known."), "rent_egress_price");
}

std::vector<Offer> rentedOffers(const Machine& machine, const Estimate& estimate, const WorkloadBasis& workload)
{
    const Yardstick own = yardstickOf(machine, estimate.performance, std::max(1, machine.build().nodes));
    std::vector<Offer> out;
    for (const Part& part : machine.catalog().parts()) {
        const auto* rented = part.as<Rented>();
        if (!rented)
            continue;
        Offer offer;
        offer.part = &part;
        setPrice(offer, *rented, machine);
        setSpeed(offer, *rented, machine, own, workload);
        out.push_back(std::move(offer));
    }
    return out;
}

} // namespace flopsmith
