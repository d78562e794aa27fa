#include "app/build/risers.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/build/settings_keys.h"

namespace flopsmith {

namespace {

constexpr int maxSwitches = 16;

std::optional<int> whole(std::optional<double> number)
{
    if (!number || *number < 0 || *number > 100'000)
        return std::nullopt;
    return static_cast<int>(*number);
}

std::optional<bool> yesNo(const std::string& word)
{
    if (word == "true" || word == "yes")
        return true;
    if (word == "false" || word == "no")
        return false;
    return std::nullopt;
}

/// Spellings that people use for one thing.
std::string riserType(const std::string& word)
{
    const auto has = [&](std::string_view part) { return word.find(part) != std::string::npos; };
    for (const char* type : {"oculink", "mcio", "slimsas", "thunderbolt", "usb4", "splitter", "passive"})
        if (has(type))
            return type;
    if (has("sff-8654"))
        return "slimsas";
    return word.starts_with("x1") || has("usb x1") || has("mining") ? "x1" : word;
}

Riser fromPart(const Installed<Cable>& cable)
{
    const Settings& settings = cable.item->settings;
    Riser out;
    out.type = riserType(wordSetting(settings, "type"));
    if (out.type.empty() && cable->bifurcation.known())
        out.type = "splitter";
    else if (out.type.empty() && !cable->active.valueOr(false))
        out.type = "passive";
    out.gen = cable->pcieGen.value();
    out.lanes = cable->pcieLanes.value();
    if (cable->length.known())
        out.lengthMm = cable->length.get()->in(units::millimetre);
    out.active = cable->active.value();
    out.power = wordSetting(settings, "power");
    out.psu = wordSetting(settings, "psu");
    out.split = wordSetting(settings, "split");
    if (out.split.empty())
        out.split = cable->bifurcation.valueOr("");
    out.slot = SlotId(wordSetting(settings, "slot"));
    out.card = wordSetting(settings, "card");
    out.part = cable.item->key;
    return out;
}

Riser fromEntry(const SettingEntry& entry, std::size_t index)
{
    Riser out;
    out.type = riserType(entryWord(entry, "type"));
    out.gen = whole(entryNumber(entry, "gen"));
    out.lanes = whole(entryNumber(entry, "lanes"));
    out.lengthMm = entryNumber(entry, "length_mm");
    out.connectors = whole(entryNumber(entry, "connectors"));
    out.active = yesNo(entryWord(entry, "retimer"));
    out.count = std::clamp(whole(entryNumber(entry, "count")).value_or(1), 1, maxCount);
    out.power = entryWord(entry, "power");
    out.perChain = std::clamp(whole(entryNumber(entry, "per_chain")).value_or(1), 1, maxCount);
    out.psu = entryWord(entry, "psu");
    out.split = entryWord(entry, "split");
    out.slot = SlotId(entryWord(entry, "slot"));
    out.card = entryWord(entry, "card");
    out.index = index;
    return out;
}

void addBoardSwitches(const Machine& machine, std::vector<PcieSwitch>& out)
{
    const Motherboard* board = machine.board();
    for (const Link& link : machine.links()) {
        const Item* card = machine.item(link.card);
        if (!link.root.starts_with("switch") || !card || !card->part->as<Accelerator>())
            continue;
        auto at = std::find_if(out.begin(), out.end(), [&](const PcieSwitch& s) { return s.name == link.root; });
        if (at == out.end()) {
            PcieSwitch one;
            one.name = link.root;
            for (const SwitchSpec& spec : board ? board->switches.valueOr({}) : std::vector<SwitchSpec>{})
                if (spec.id == link.root) {
                    one.vendor = spec.vendor;
                    one.root = spec.root;
                    one.uplinkLanes = spec.uplinkLanes.value_or(16);
                    one.uplinkGen = spec.uplinkGen;
                }
            at = out.insert(out.end(), std::move(one));
        }
        at->cards.push_back(link.card.str());
    }
}

/// Cards without a named switch, one after the other over the switches that name none.
void spread(const Machine& machine, std::vector<PcieSwitch>& switches, std::size_t from)
{
    std::vector<PcieSwitch*> open;
    for (std::size_t i = from; i < switches.size(); ++i)
        if (switches[i].cards.empty())
            open.push_back(&switches[i]);
    if (open.empty())
        return;
    std::vector<std::string> free;
    for (const auto& gpu : machine.all<Accelerator>()) {
        const std::string key = gpu.item->key.str();
        const bool named = std::any_of(switches.begin(), switches.end(), [&](const PcieSwitch& s) {
            return std::find(s.cards.begin(), s.cards.end(), key) != s.cards.end();
        });
        if (!named)
            free.push_back(key);
    }
    const std::size_t each = (free.size() + open.size() - 1) / open.size();
    for (std::size_t i = 0; i < free.size(); ++i)
        open[i / each]->cards.push_back(free[i]);
}

} // namespace

bool Riser::cabled() const
{
    // A riser with a redriver or retimer of its own is a card at either end of a cable.
    return type == "oculink" || type == "mcio" || type == "slimsas" || (type.empty() && active.value_or(false));
}

bool Riser::external() const
{
    return type == "oculink" || type == "thunderbolt" || type == "usb4";
}

std::string Riser::subject() const
{
    if (!card.empty())
        return card;
    return part.empty() ? std::string("risers") : part.str();
}

std::vector<Riser> risersOf(const Machine& machine)
{
    std::vector<Riser> out;
    for (const auto& cable : machine.all<Cable>())
        if (cable.item->part->kind == "riser")
            out.push_back(fromPart(cable));
    std::size_t index = 0;
    for (const SettingEntry& entry : listSetting(machine.build().settings, "risers"))
        out.push_back(fromEntry(entry, index++));
    return out;
}

Stand standOf(const Machine& machine, const Item& card)
{
    const Settings& settings = machine.build().settings;
    if (settings.contains("pcie_switches"))
        for (const PcieSwitch& one : switchesOf(machine)) {
            const bool ofBoard = std::any_of(machine.links().begin(), machine.links().end(),
                                             [&](const Link& l) { return l.card == card.key && l.root == one.name; });
            if (!ofBoard && std::find(one.cards.begin(), one.cards.end(), card.key.str()) != one.cards.end())
                return Stand::Elsewhere;
        }
    bool unnamed = false;
    for (const Riser& riser : risersOf(machine)) {
        if (riser.card == card.key.str() || (!riser.slot.empty() && riser.slot == card.slot))
            return Stand::Elsewhere;
        unnamed = unnamed || (riser.card.empty() && riser.slot.empty());
    }
    const auto chassis = machine.first<Case>();
    const bool open = chassis.item && chassis.item->part->kind == "open-frame";
    return unnamed || open ? Stand::Unknown : Stand::InSlot;
}

Gap standGap(const Machine& machine)
{
    for (const auto& cable : machine.all<Cable>())
        if (cable.item->part->kind == "riser")
            return {cable.item->part->id, "card", false};
    return {{}, "settings.risers", false};
}

std::vector<PcieSwitch> switchesOf(const Machine& machine)
{
    std::vector<PcieSwitch> out;
    addBoardSwitches(machine, out);
    const std::size_t from = out.size();
    for (const SettingEntry& entry : listSetting(machine.build().settings, "pcie_switches")) {
        const int times = std::clamp(whole(entryNumber(entry, "count")).value_or(1), 1, maxSwitches);
        for (int n = 0; n < times && out.size() < from + maxSwitches; ++n) {
            PcieSwitch one;
            const std::string name = entryWord(entry, "name");
            one.name = name.empty() || times > 1 ? fmt::format("switch{}", out.size() + 1) : name;
            one.vendor = entryWord(entry, "vendor");
            one.root = entryWord(entry, "root");
            one.uplinkLanes = std::max(1, whole(entryNumber(entry, "uplink_lanes")).value_or(16));
            one.uplinkGen = whole(entryNumber(entry, "uplink_gen"));
            one.parts = std::clamp(whole(entryNumber(entry, "parts")).value_or(1), 1, 8);
            for (const std::string& card : split(entryWord(entry, "cards"), '+'))
                if (!card.empty())
                    one.cards.push_back(card);
            out.push_back(std::move(one));
        }
    }
    spread(machine, out, from);
    return out;
}

} // namespace flopsmith
