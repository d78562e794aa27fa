// A build resolved against the catalog: every single part, every place, who sits where, and the links that result.
// Derived and immutable; made anew from each build.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/build/build.h"
#include "app/build/links.h"
#include "app/build/slots.h"

namespace flopsmith {

/// One physical part of the machine.
struct Item {
    InstanceKey key; // gpu1, ssd#2
    const Part* part = nullptr; // never null
    std::size_t entry = 0; // index into Build::parts
    int ordinal = 1; // within the entry
    InstanceKey includedIn; // the server or case that brings it; empty: on the list itself
    SlotId slot; // empty: unplaced, or needs no place
    bool chosen = false; // the slot is the user's choice
    bool needsSlot = false;
    Settings settings;

    [[nodiscard]] bool unplaced() const { return needsSlot && slot.empty(); }
};

/// An item together with its typed figures.
template <class T>
struct Installed {
    const Item* item = nullptr;
    const T* spec = nullptr;
    const T* operator->() const { return spec; }
};

class Machine {
public:
    /// Resolves `build`. Every part id must be known (findPart); unknown ones are skipped and listed in missing().
    /// The result points into `catalog` and `build`, which must outlive it.
    Machine(const Build& build, const Catalog& catalog);

    [[nodiscard]] const Build& build() const { return *m_build; }
    [[nodiscard]] const Catalog& catalog() const { return *m_catalog; }
    [[nodiscard]] const std::vector<Item>& items() const { return m_items; }
    [[nodiscard]] const std::vector<Slot>& slots() const { return m_slots; }
    [[nodiscard]] const std::vector<PartId>& missing() const { return m_missing; }

    [[nodiscard]] const Item* item(const InstanceKey& key) const;
    [[nodiscard]] const Slot* slot(const SlotId& id) const;
    /// The part in a slot; nullptr when free or no such slot.
    [[nodiscard]] const Item* occupant(const SlotId& id) const;
    /// The link of a PCIe, M.2 or cabled slot that is occupied; nullopt otherwise.
    [[nodiscard]] const Link* link(const SlotId& id) const;
    [[nodiscard]] const std::vector<Link>& links() const { return m_links; }

    template <class T>
    [[nodiscard]] std::vector<Installed<T>> all() const
    {
        std::vector<Installed<T>> out;
        for (const Item& item : m_items)
            if (const T* spec = item.part->as<T>())
                out.push_back({&item, spec});
        return out;
    }
    /// The first of a kind; spec is nullptr when there is none.
    template <class T>
    [[nodiscard]] Installed<T> first() const
    {
        for (const Item& item : m_items)
            if (const T* spec = item.part->as<T>())
                return {&item, spec};
        return {};
    }
    [[nodiscard]] const Motherboard* board() const { return first<Motherboard>().spec; }
    [[nodiscard]] const Case* chassis() const { return first<Case>().spec; }
    /// The CPU in socket n (1-based); spec is nullptr when the socket is empty.
    [[nodiscard]] Installed<Cpu> cpu(int socket) const;
    /// True when the machine is, or is built from, a server chassis or a rack case that ducts air.
    [[nodiscard]] bool isServer() const;

    [[nodiscard]] Voltage mains() const; // the site's, else the country's, else 120 V
    [[nodiscard]] std::optional<Current> circuit() const;
    [[nodiscard]] std::string country() const; // the site's, else US
    /// The limit that a GPU runs at: its own setting, else its default board power. nullopt: not known.
    [[nodiscard]] static std::optional<Power> powerLimit(const Installed<Accelerator>& gpu);

private:
    void addItems(const Part& part, const InstanceKey& key, std::size_t entry, int ordinal, const InstanceKey& owner,
                  const Entry& from);
    void expandEntries();

    const Build* m_build;
    const Catalog* m_catalog;
    std::vector<Item> m_items;
    std::vector<Slot> m_slots;
    std::vector<Link> m_links;
    std::vector<PartId> m_missing;
};

} // namespace flopsmith
