// Boards of BuildCores. Their `lanes` are the slots' length, not what is wired; their generations are capped by the
// chipset; neither sharing nor places are known.
#include <algorithm>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/buildcores_parts.h"
#include "app/import/words.h"

namespace flopsmith::buildcores {

namespace {

constexpr int maxSlots = 16;

/// Lowers a generation to what the platform has; true when it had to.
bool cap(std::optional<int>& gen, std::optional<int> highest)
{
    if (!gen || !highest || *gen <= *highest)
        return false;
    gen = highest;
    return true;
}

void readSlots(PartMaker<Motherboard>& maker, const ForeignRecord& record, std::optional<int> highest)
{
    std::vector<PcieSlotSpec> slots;
    bool lowered = false;
    for (const ForeignRecord& entry : record.list("pcie_slots")) {
        const auto lanes = entry.count("lanes");
        auto gen = linkWords("gen " + entry.text("gen")).gen;
        lowered = cap(gen, highest) || lowered;
        const int quantity = entry.count("quantity").value_or(1);
        for (int n = 0; n < quantity && slots.size() < maxSlots; ++n) {
            PcieSlotSpec slot;
            slot.id = fmt::format("pcie{}", slots.size() + 1);
            if (lanes && (*lanes == 1 || *lanes == 4 || *lanes == 8 || *lanes == 16))
                slot.physical = lanes;
            slot.gen = gen;
            slots.push_back(std::move(slot));
        }
    }
    maker.set(maker.spec().pcieSlots, std::move(slots), lowered ? Confidence::Assumed : Confidence::Secondary);
    if (lowered && maker.spec().pcieSlots.known())
        maker.note("pcie_slots", fmt::format("generation lowered to the Gen{} that the chipset has", *highest));
}

std::vector<int> lengthsOf(const std::string& text)
{
    static constexpr int known[] = {2230, 2242, 2260, 2280, 22110, 25110, 2580};
    std::vector<int> out;
    for (const Measure& m : measures(text))
        if (std::find(std::begin(known), std::end(known), m.value) != std::end(known))
            out.push_back(static_cast<int>(m.value));
    // "2242-2280" is a range of lengths.
    if (out.size() == 2 && text.find('-') != std::string::npos && out[0] < out[1] && out[1] <= 22110) {
        const int from = out[0];
        const int to = out[1];
        out.clear();
        for (const int length : {2230, 2242, 2260, 2280, 22110})
            if (length >= from && length <= to)
                out.push_back(length);
    }
    return out;
}

void readM2(PartMaker<Motherboard>& maker, const ForeignRecord& record, std::optional<int> highest)
{
    std::vector<M2SlotSpec> slots;
    bool lowered = false;
    for (const ForeignRecord& entry : record.list("m2_slots")) {
        // Key E is for the radio card, not for drives.
        if (entry.text("key") == "E" || slots.size() == maxSlots)
            continue;
        const std::string interface = entry.text("interface");
        const LinkWords link = linkWords(interface);
        M2SlotSpec slot;
        slot.id = fmt::format("m2-{}", slots.size() + 1);
        slot.gen = link.gen;
        lowered = cap(slot.gen, highest) || lowered;
        if (link.lanes && *link.lanes <= 4)
            slot.width = link.lanes;
        if (interface.find("SATA") != std::string::npos)
            slot.sata = true;
        slot.lengths = lengthsOf(entry.text("size"));
        slots.push_back(std::move(slot));
    }
    maker.set(maker.spec().m2Slots, std::move(slots), lowered ? Confidence::Assumed : Confidence::Secondary);
    if (lowered && maker.spec().m2Slots.known())
        maker.note("m2_slots", fmt::format("generation lowered to the Gen{} that the chipset has", *highest));
}

void readRest(PartMaker<Motherboard>& maker, const ForeignRecord& record)
{
    Motherboard& board = maker.spec();
    const ForeignRecord storage = record.at("storage_devices");
    const auto fast = storage.count("sata_6_gb_s");
    const auto slow = storage.count("sata_3_gb_s");
    if (fast || slow)
        maker.put(board.sataPorts, "sata_ports", fast.value_or(0) + slow.value_or(0));
    std::optional<double> fastest;
    for (const ForeignRecord& port : record.list("onboard_ethernet"))
        if (const auto rate = measuredAs(port.text("speed"), "ethernet_gb_s"); rate)
            fastest = std::max(fastest.value_or(0), *rate);
    maker.put(board.ethernet, "ethernet_gbit_s", fastest);
    std::vector<Plug> plugs;
    for (const std::string& connector : record.at("power_connectors").texts("cpu_power")) {
        const std::string kind = connector.starts_with("8") ? "eps8" : connector.starts_with("4") ? "eps4" : "";
        const auto same = std::find_if(plugs.begin(), plugs.end(), [&](const Plug& p) { return p.kind == kind; });
        if (same != plugs.end())
            ++same->count;
        else if (!kind.empty())
            plugs.push_back({kind, 1, {}});
    }
    maker.set(board.powerConnectors, std::move(plugs));
}

} // namespace

void readBoard(const ForeignRecord& record, std::string_view raw, const std::string& id, ImportRun& run)
{
    PartMaker<Motherboard> maker(run, id);
    if (!readIdentity(maker, record))
        return;
    Motherboard& board = maker.spec();
    const std::string socket = socketWord(record.text("socket"));
    const std::string chipset = chipsetWord(record.text("chipset"));
    maker.set(board.socket, socket);
    maker.put(board.sockets, "sockets",
              socket.empty() ? std::nullopt : std::optional(socketCount(record.text("socket"))));
    maker.set(board.chipset, chipset);
    if (const std::string form = record.text("form_factor"); !form.empty())
        maker.set(board.formFactor, boardForm(form));
    const ForeignRecord memory = record.at("memory");
    maker.set(board.memoryType, memory.text("ram_type"));
    maker.put(board.memoryMax, "memory_max_gib", memory.positive("max"));
    const auto highest = highestSlotGen(chipset, socket);
    readSlots(maker, record, highest);
    // An M.2 slot may hang on the CPU, which on AM5 is ahead of some chipsets.
    readM2(maker, record, socket == "AM5" ? 5 : highest);
    readRest(maker, record);
    maker.add(std::string(raw));
}

} // namespace flopsmith::buildcores
