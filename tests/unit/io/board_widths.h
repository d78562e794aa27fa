// Rows of tests/data/board_widths.json, and a board with cards in its places.
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "app/build/links.h"
#include "app/build/machine.h"
#include "app/build/slots.h"
#include "app/parts/part.h"

namespace flopsmith::test {

using Names = std::set<std::string>;

/// When a row holds, and the widths that follow.
struct WidthRow {
    Names filled; // all of them hold something
    Names empty; // none of them does
    std::vector<Names> any; // of each list at least one does
    std::map<std::string, int> widths;
    // A width that the document leaves open: what the catalog makes of it, and in how many populations.
    std::string openSlot;
    std::optional<int> catalog;
    int count = 0;
    int used = 0;
    std::string text;

    [[nodiscard]] bool holdsIn(const Names& population) const
    {
        const auto in = [&](const std::string& name) { return population.contains(name); };
        return std::all_of(filled.begin(), filled.end(), in) && std::none_of(empty.begin(), empty.end(), in)
            && std::all_of(any.begin(), any.end(),
                           [&](const Names& names) { return std::any_of(names.begin(), names.end(), in); });
    }

    [[nodiscard]] Names slots() const
    {
        Names out;
        for (const auto& [slot, width] : widths)
            out.insert(slot);
        if (!openSlot.empty())
            out.insert(openSlot);
        return out;
    }

    /// The places that the condition names.
    [[nodiscard]] Names condition() const
    {
        Names out = filled;
        out.insert(empty.begin(), empty.end());
        for (const Names& group : any)
            out.insert(group.begin(), group.end());
        return out;
    }
};

inline std::vector<WidthRow> rowsOf(const nlohmann::json& document, const char* key)
{
    std::vector<WidthRow> out;
    for (const auto& entry : document.value(key, nlohmann::json::array())) {
        WidthRow row;
        row.filled = entry.value("filled", Names());
        row.empty = entry.value("empty", Names());
        row.any = entry.value("any", std::vector<Names>());
        row.widths = entry.value("widths", std::map<std::string, int>());
        row.openSlot = entry.value("slot", "");
        if (entry.contains("catalog") && !entry["catalog"].is_null())
            row.catalog = entry["catalog"].get<int>();
        row.count = entry.value("count", 0);
        row.text = entry.dump();
        out.push_back(row);
    }
    return out;
}

/// Puts cards of sixteen lanes into places of all kinds and asks what they would train.
class SlotBench {
public:
    SlotBench(const Part& part, const Part& card)
        : m_board(part.as<Motherboard>())
        , m_slots(slotsOf(m_board, nullptr, 1))
        , m_card(card)
    {
    }

    [[nodiscard]] Names places() const
    {
        Names out;
        for (const Slot& slot : m_slots)
            if (slot.kind == SlotKind::Pcie || slot.kind == SlotKind::M2 || slot.kind == SlotKind::Cabled)
                out.insert(slot.id.str());
        return out;
    }

    [[nodiscard]] std::map<std::string, std::optional<int>> widths(const Names& population) const
    {
        std::vector<Item> items;
        for (const std::string& name : population) {
            Item item;
            item.part = &m_card;
            item.key = InstanceKey("in-" + name);
            item.slot = SlotId(name);
            items.push_back(item);
        }
        std::map<std::string, std::optional<int>> out;
        for (const Link& link : linksOf(items, m_slots, m_board))
            out[link.slot.str()] = link.width;
        return out;
    }

private:
    const Motherboard* m_board;
    std::vector<Slot> m_slots;
    const Part& m_card;
};

} // namespace flopsmith::test
