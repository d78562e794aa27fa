// Sharing of lanes in PCSlotCheck's words: "M.2_3 or M.2_4 is enabled", "PCIEX16(G5) will run at x8 only". The
// structured members name one trigger and one target; the sentences say more, and are right where both differ.
#include <algorithm>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/pcslotcheck_kinds.h"
#include "app/import/words.h"

namespace flopsmith::pcslot {

namespace {

bool has(std::string_view text, std::string_view word)
{
    return text.find(word) != std::string_view::npos;
}

/// The sentence in small words, each of them as searchKey() writes it.
std::vector<std::string> keysOf(std::string_view sentence)
{
    std::vector<std::string> keys;
    for (const std::string& word : split(sentence, ' '))
        keys.push_back(searchKey(word));
    return keys;
}

/// Ids of the slots that a sentence names, in its order.
std::vector<std::string> slotsIn(std::string_view sentence, const std::vector<NamedSlot>& slots)
{
    std::vector<std::string> out;
    for (const std::string& key : keysOf(sentence))
        for (const NamedSlot& slot : slots)
            if (std::find(slot.words.begin(), slot.words.end(), key) != slot.words.end()
                && std::find(out.begin(), out.end(), slot.id) == out.end())
                out.push_back(slot.id);
    return out;
}

/// The width of "runs at x8": a word of its own, not the X16 of a slot's name.
std::optional<int> widthIn(std::string_view sentence)
{
    std::optional<int> width;
    for (const std::string& word : split(sentence, ' '))
        for (const int lanes : {1, 2, 4, 8, 16})
            if (trimmed(word) == fmt::format("x{}", lanes))
                width = lanes;
    return width;
}

std::vector<std::string> clauses(std::string_view sentence)
{
    std::vector<std::string> out;
    std::size_t from = 0;
    while (true) {
        const auto to = sentence.find(" and ", from);
        out.emplace_back(sentence.substr(from, to == std::string_view::npos ? to : to - from));
        if (to == std::string_view::npos)
            return out;
        from = to + 5;
    }
}

/// One sharing entry with the slot that carries it.
class Entry {
public:
    Entry(const ForeignRecord& rule, const std::vector<NamedSlot>& slots)
        : m_rule(rule)
        , m_slots(slots)
        , m_condition(rule.text("condition"))
        , m_effect(rule.text("effect"))
    {
        // "... when M.2_2 and/or PCI_E2 are populated" says the condition better than the condition.
        if (const auto when = m_effect.find(" when "); when != std::string::npos) {
            m_condition = m_effect.substr(when + 6);
            m_effect.resize(when);
        }
    }

    /// False when it cannot be said as rules.
    bool rules(std::vector<LaneRule>& out) const
    {
        const std::string lower = asciiLower(m_condition);
        // A slot's rule cannot ask for a SATA drive in it, an active port or a CPU.
        if (has(lower, "sata") || has(lower, "usb4") || has(lower, "threadripper") || m_rule.find("device_filter"))
            return false;
        const auto changes = this->changes();
        for (const auto& [slot, width] : changes)
            for (const std::vector<std::string>& when : conditions(slot))
                if (LaneRule rule{when, slot, width, has(lower, "bios") ? m_condition : std::string()};
                    !when.empty() && std::find(out.begin(), out.end(), rule) == out.end())
                    out.push_back(std::move(rule));
        return !changes.empty();
    }
    [[nodiscard]] std::string words() const { return m_condition + ": " + m_effect; }

private:
    [[nodiscard]] std::string ours(const std::string& foreign) const
    {
        const auto at =
            std::find_if(m_slots.begin(), m_slots.end(), [&](const NamedSlot& s) { return s.foreignId == foreign; });
        return at == m_slots.end() ? std::string() : at->id;
    }
    /// Which slots get which width.
    [[nodiscard]] std::vector<std::pair<std::string, int>> changes() const
    {
        std::vector<std::pair<std::string, int>> out;
        std::vector<std::string> targets = m_rule.texts("targets");
        if (const std::string one = m_rule.text("target"); !one.empty())
            targets.push_back(one);
        if (m_rule.text("type") == "disables") {
            for (const std::string& target : targets)
                if (const std::string slot = ours(target); !slot.empty())
                    out.emplace_back(slot, 0);
            return out;
        }
        for (const std::string& clause : clauses(m_effect))
            if (const auto width = widthIn(clause))
                for (const std::string& slot : slotsIn(clause, m_slots))
                    out.emplace_back(slot, *width);
        const auto stated = m_rule.count("degraded_lanes");
        const auto width = stated ? stated : widthIn(m_effect);
        if (out.empty() && width && slotsIn(m_effect, m_slots).empty())
            for (const std::string& target : targets)
                if (const std::string slot = ours(target); !slot.empty())
                    out.emplace_back(slot, *width);
        return out;
    }
    /// Each inner list is one way to bring it about: all of its slots occupied.
    [[nodiscard]] std::vector<std::vector<std::string>> conditions(const std::string& changed) const
    {
        std::vector<std::string> named = slotsIn(m_condition, m_slots);
        std::erase(named, changed);
        if (named.empty())
            for (const std::string& foreign : m_rule.at("trigger").texts("slot_ids"))
                if (std::string slot = ours(foreign); !slot.empty() && slot != changed)
                    named.push_back(std::move(slot));
        // "M.2_2 and M.2_3 are both occupied" is how manuals list them: one in use is enough to split a x16 link.
        if (m_rule.at("trigger").text("logic") == "and" || named.size() <= 1)
            return {named};
        std::vector<std::vector<std::string>> out;
        for (std::string& slot : named)
            out.push_back({std::move(slot)});
        return out;
    }

    const ForeignRecord& m_rule;
    const std::vector<NamedSlot>& m_slots;
    std::string m_condition;
    std::string m_effect;
};

} // namespace

std::vector<LaneRule> laneRules(const ForeignRecord& board, const std::vector<NamedSlot>& slots,
                                std::vector<std::string>& notes)
{
    std::vector<LaneRule> out;
    for (const std::string_view key : {"pcie_slots", "m2_slots", "sata_ports"})
        for (const ForeignRecord& slot : board.list(key))
            for (const ForeignRecord& rule : slot.list("sharing"))
                if (const Entry entry(rule, slots);
                    !entry.rules(out) && std::find(notes.begin(), notes.end(), entry.words()) == notes.end())
                    notes.push_back(entry.words());
    return out;
}

} // namespace flopsmith::pcslot
