#include "app/build/machine.h"

#include <algorithm>
#include <map>
#include <string>

#include <fmt/format.h>

#include "app/build/cluster.h"
#include "app/build/placement.h"

namespace flopsmith {

using namespace literals;

Machine::Machine(const Build& build, const Catalog& catalog)
    : m_build(&build)
    , m_catalog(&catalog)
{
    expandEntries();
    const auto psus = static_cast<int>(all<Psu>().size());
    // What stands at a provider's has no places of one's own.
    if (!isRented(*this))
        m_slots = slotsOf(board(), chassis(), psus, first<Server>().spec);
    placeItems(m_items, m_slots, build, catalog);
    // Modules on a machine's own base board and what else it brings sit where its maker put them.
    for (Item& item : m_items)
        if (item.slot.empty() && !item.includedIn.empty() && this->item(item.includedIn)->part->as<Server>())
            item.needsSlot = false;
    m_links = linksOf(m_items, m_slots, board());
}

void Machine::expandEntries()
{
    const std::vector<InstanceKey> keys = entryKeys(*m_catalog, *m_build);
    for (std::size_t i = 0; i < m_build->parts.size(); ++i) {
        const Entry& entry = m_build->parts[i];
        const Part* part = findPart(*m_catalog, *m_build, entry.part);
        if (!part) {
            m_missing.push_back(entry.part);
            continue;
        }
        const int count = std::clamp(entry.count, 1, maxCount);
        // A memory kit is several modules, each in a slot of its own.
        const auto* memory = part->as<Memory>();
        const int pieces = memory ? std::clamp(memory->modules.valueOr(1), 1, 16) : 1;
        const int total = count * pieces;
        for (int n = 1; n <= total; ++n) {
            const InstanceKey key = total == 1 ? keys[i] : InstanceKey(fmt::format("{}#{}", keys[i].str(), n));
            addItems(*part, key, i, n, {}, entry);
        }
    }
}

void Machine::addItems(const Part& part, const InstanceKey& key, std::size_t entry, int ordinal,
                       const InstanceKey& owner, const Entry& from)
{
    Item item;
    item.key = key;
    item.part = &part;
    item.entry = entry;
    item.ordinal = ordinal;
    item.includedIn = owner;
    // Where the parts of a rented machine sit is its provider's business.
    const Item* whole = owner.empty() ? nullptr : this->item(owner);
    item.needsSlot = slotKindFor(part).has_value() && !(whole && whole->part->as<Rented>());
    if (owner.empty()) {
        item.settings = from.settings;
        if (from.count == 1 && ordinal == 1 && item.needsSlot && !from.slot.empty()) {
            item.slot = from.slot;
            item.chosen = true;
        }
    }
    m_items.push_back(item);
    std::vector<Included> included;
    if (const auto* server = part.as<Server>())
        included = server->included.valueOr({});
    else if (const auto* rented = part.as<Rented>())
        included = partsOfRented(*rented, from.settings);
    else if (const auto* chassis = part.as<Case>())
        included = chassis->includedFans.valueOr({});
    std::map<std::string, int> numbers; // a case may bring fans of two kinds
    for (const Included& in : included) {
        const Part* inner = findPart(*m_catalog, *m_build, PartId(in.part));
        // One level is all that the catalog's checks allow; a second would be a loop.
        if (!inner || !owner.empty())
            continue;
        const std::string prefix = keyPrefix(inner->category());
        for (int n = 1; n <= std::clamp(in.count, 1, maxCount); ++n) {
            const int number = ++numbers[prefix];
            addItems(*inner, InstanceKey(fmt::format("{}.{}#{}", key.str(), prefix, number)), entry, number, key, from);
        }
    }
}

const Item* Machine::item(const InstanceKey& key) const
{
    const auto at = std::find_if(m_items.begin(), m_items.end(), [&](const Item& i) { return i.key == key; });
    return at == m_items.end() ? nullptr : &*at;
}

const Slot* Machine::slot(const SlotId& id) const
{
    const auto at = std::find_if(m_slots.begin(), m_slots.end(), [&](const Slot& s) { return s.id == id; });
    return at == m_slots.end() ? nullptr : &*at;
}

const Item* Machine::occupant(const SlotId& id) const
{
    const auto at = std::find_if(m_items.begin(), m_items.end(), [&](const Item& i) { return i.slot == id; });
    return at == m_items.end() ? nullptr : &*at;
}

const Link* Machine::link(const SlotId& id) const
{
    const auto at = std::find_if(m_links.begin(), m_links.end(), [&](const Link& l) { return l.slot == id; });
    return at == m_links.end() ? nullptr : &*at;
}

Installed<Cpu> Machine::cpu(int socket) const
{
    const Item* held = occupant(SlotId(fmt::format("cpu{}", socket)));
    if (!held && socket == 1 && !board())
        return first<Cpu>();
    return held ? Installed<Cpu>{held, held->part->as<Cpu>()} : Installed<Cpu>{};
}

bool Machine::isServer() const
{
    if (first<Server>().spec || first<Rented>().spec)
        return true;
    const Case* shell = chassis();
    return shell && shell->ducted.valueOr(false);
}

std::string Machine::country() const
{
    return m_build->site.country.value_or("US");
}

Voltage Machine::mains() const
{
    if (m_build->site.mains)
        return *m_build->site.mains;
    const Circuit* usual = m_catalog->tables().circuitOf(country());
    return usual ? usual->mains : 120_V;
}

std::optional<Current> Machine::circuit() const
{
    if (m_build->site.circuit)
        return m_build->site.circuit;
    const Circuit* usual = m_catalog->tables().circuitOf(country());
    return usual ? std::optional(usual->rating) : std::nullopt;
}

std::optional<Power> Machine::powerLimit(const Installed<Accelerator>& gpu)
{
    if (const auto set = numberSetting(gpu.item->settings, "power_limit_w"))
        return watts(*set);
    return gpu->powerLimit.value();
}

} // namespace flopsmith
