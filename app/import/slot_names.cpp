#include "app/import/slot_names.h"

#include "app/base/text.h"

namespace flopsmith {

namespace {

/// A shorter word than this does not name a bay.
constexpr std::size_t shortestBay = 5;

} // namespace

const std::vector<PcieSlotSpec>* slotTable(const Part& part)
{
    if (const auto* board = part.as<Motherboard>())
        return board->pcieSlots.get();
    const auto* server = part.as<Server>();
    return server ? server->pcieSlots.get() : nullptr;
}

std::string slotNamed(std::string_view words, const std::vector<PcieSlotSpec>& slots,
                      const std::set<std::string>& taken)
{
    const std::string key = searchKey(words);
    for (const PcieSlotSpec& slot : slots)
        if (searchKey(slot.id) == key || (!slot.label.empty() && searchKey(slot.label) == key)
            || slot.id == "pcie" + key)
            return slot.id;
    if (key.size() >= shortestBay)
        for (const PcieSlotSpec& slot : slots)
            if (searchKey(slot.label).starts_with(key) && !taken.contains(slot.id))
                return slot.id;
    return {};
}

} // namespace flopsmith
