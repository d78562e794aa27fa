// What counts beside money: where the data are, how far away the machine is, how an offer is paid for.
#include "app/build/settings_keys.h"
#include "app/ownership/ownership.h"

namespace flopsmith {

namespace {

/// Vendor of a machine's accelerators; empty without any.
std::string acceleratorVendor(const Machine& machine)
{
    const auto gpu = machine.first<Accelerator>();
    return gpu.item ? gpu.item->part->vendor : std::string();
}

/// Vendor of what an offer includes.
std::string rentedVendor(const Machine& machine, const Offer& offer)
{
    for (const Included& in : offer.part->as<Rented>()->included.valueOr({}))
        if (const Part* part = machine.catalog().find(PartId(in.part)); part && part->as<Accelerator>())
            return part->vendor;
    return {};
}

} // namespace

std::vector<Message> considerationsOf(const Machine& machine, const OwnershipAnswer& answer)
{
    const Settings& settings = machine.build().settings;
    std::vector<Message> out;
    if (flagSetting(settings, "data_private").value_or(false))
        out.emplace_back(FLOPSMITH_TR("ownership",
                                      "The data must stay in the house, as the build states: renting is out unless "
                                      "the provider's contract allows for it."));
    else
        out.emplace_back(FLOPSMITH_TR("ownership",
                                      "Not counted: whether the data may leave the house. An owned machine keeps it "
                                      "in; a rented one holds it with a provider."));
    if (const auto latency = numberSetting(settings, "latency_ms"))
        out.push_back(says(FLOPSMITH_TR("ownership",
                                        "Answers within %1 ms are asked for: the way to a rented machine takes part "
                                        "of that, and how much depends on its region."),
                           formatNumber(*latency)));
    else
        out.emplace_back(FLOPSMITH_TR("ownership",
                                      "Not counted: the way to a rented machine and back, which matters where answers "
                                      "must come within milliseconds."));
    if (const RentAnswer* best = answer.cheapest(); best && best->offer.commitment == "reserved")
        out.emplace_back(FLOPSMITH_TR("ownership", "The cheapest offer is reserved: it is paid whether used or not."));
    if (const RentAnswer* best = answer.cheapest(); best && best->offer.commitment == "spot")
        out.emplace_back(FLOPSMITH_TR(
            "ownership", "The cheapest offer is spot: it may be taken away at any time, and prices move."));
    if (const RentAnswer* best = answer.cheapest()) {
        const std::string here = acceleratorVendor(machine);
        const std::string there = rentedVendor(machine, best->offer);
        if (!here.empty() && !there.empty() && here != there)
            out.push_back(says(FLOPSMITH_TR("ownership",
                                            "The cheapest offer has accelerators of %1, the build of %2: the software "
                                            "has to run on them."),
                               there, here));
    }
    return out;
}

} // namespace flopsmith
