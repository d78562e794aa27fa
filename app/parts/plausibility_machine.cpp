// CPUs, boards, memory, drives, supplies and network cards: their figures against each other and against the platform.
#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

#include "app/base/quantity_text.h"
#include "app/base/text.h"
#include "app/parts/plausibility.h"

namespace flopsmith::detail {

namespace {

/// Most PCIe lanes of one package, the chipset link and bonus lanes among them.
struct SocketLanes {
    std::string_view socket;
    int most;
};
constexpr std::array socketLanes{
    SocketLanes{"AM4", 24},     SocketLanes{"AM5", 28},      SocketLanes{"LGA1200", 20},   SocketLanes{"LGA1700", 20},
    SocketLanes{"LGA1851", 24}, SocketLanes{"LGA2066", 48},  SocketLanes{"LGA2011-3", 40}, SocketLanes{"LGA3647", 64},
    SocketLanes{"LGA4189", 64}, SocketLanes{"LGA4677", 112}, SocketLanes{"LGA4710", 136},  SocketLanes{"LGA7529", 136},
    SocketLanes{"SP3", 129},    SocketLanes{"SP5", 136},     SocketLanes{"SP6", 104},      SocketLanes{"sTRX4", 72},
    SocketLanes{"sTR5", 136},   SocketLanes{"sWRX8", 136},
};

std::optional<int> lanesOf(std::string_view socket)
{
    const auto at =
        std::find_if(socketLanes.begin(), socketLanes.end(), [&](const SocketLanes& s) { return s.socket == socket; });
    return at == socketLanes.end() ? std::nullopt : std::optional(at->most);
}

template <class T>
bool above(const Figure<T>& a, const Figure<T>& b)
{
    return a.known() && b.known() && *a.get() > *b.get();
}

struct SpeedRange {
    std::string_view type;
    double low;
    double high; // with profiles
};
constexpr std::array memorySpeeds{SpeedRange{"DDR3", 800, 3100}, SpeedRange{"DDR4", 1600, 5400},
                                  SpeedRange{"DDR5", 3200, 12900}};

void doubtSpeed(std::string_view key, std::string_view type, const Figure<TransferRate>& speed, Doubts& doubts)
{
    for (const SpeedRange& range : memorySpeeds)
        if (range.type == type && speed.known()) {
            const double rate = speed.get()->in(units::megatransfer);
            if (rate < range.low || rate > range.high)
                doubts.add(key, says(FLOPSMITH_TR("checks", "%1 MT/s is no speed of %2"), formatNumber(rate, 0), type),
                           FLOPSMITH_TR("checks", "correct the speed or the type"));
        }
}

/// Ids of slots are unique, widths fit their connectors.
class SlotDoubts {
public:
    explicit SlotDoubts(Doubts& doubts)
        : m_doubts(doubts)
    {
    }
    void id(std::string_view key, const std::string& id)
    {
        if (!m_ids.insert(id).second)
            m_doubts.add(key, says(FLOPSMITH_TR("checks", "the slot id '%1' stands twice"), id),
                         FLOPSMITH_TR("checks", "number the slots"));
    }
    void width(std::string_view key, const std::string& id, const std::optional<int>& width, int most)
    {
        static constexpr std::array widths{0, 1, 2, 4, 8, 16, 32};
        if (width && (std::find(widths.begin(), widths.end(), *width) == widths.end() || *width > most))
            m_doubts.add(key, says(FLOPSMITH_TR("checks", "slot %1 cannot have %2 lanes"), id, *width),
                         says(FLOPSMITH_TR("checks", "give 1, 2, 4, 8 or 16, at most %1"), most));
    }
    [[nodiscard]] bool has(const std::string& id) const { return m_ids.contains(id); }

private:
    Doubts& m_doubts;
    std::set<std::string> m_ids;
};

/// Lanes that slots take from the CPUs at once, as far as no rule shares them; nullopt when a root is not known.
std::optional<int> cpuLanes(const Motherboard& board)
{
    int sum = 0;
    const auto add = [&](const std::string& root, const std::optional<int>& width) {
        if (root.starts_with("cpu"))
            sum += width.value_or(0);
        return !root.empty();
    };
    bool known = true;
    for (const PcieSlotSpec& slot : board.pcieSlots.valueOr({}))
        known = add(slot.root, slot.wired) && known;
    for (const M2SlotSpec& slot : board.m2Slots.valueOr({}))
        known = add(slot.root, slot.width) && known;
    for (const CabledPortSpec& port : board.cabledPorts.valueOr({}))
        known = add(port.root, port.width) && known;
    return known ? std::optional(sum) : std::nullopt;
}

void doubtLaneBudget(const Motherboard& board, Doubts& doubts)
{
    if (board.laneRules.known() || !board.pcieSlots.known())
        return;
    const auto budget = lanesOf(board.socket.valueOr({}));
    const auto lanes = cpuLanes(board);
    const int sockets = board.sockets.valueOr(1);
    if (budget && lanes && *lanes > *budget * sockets)
        doubts.add("pcie_slots",
                   says(FLOPSMITH_TR("checks", "slots take %1 lanes from the CPU, the platform has %2"), *lanes,
                        *budget * sockets),
                   FLOPSMITH_TR("checks", "correct widths or roots, or say in lane_rules which slots share lanes"));
}

} // namespace

void doubtCpu(const Cpu& cpu, Doubts& doubts)
{
    if (above(cpu.cores, cpu.threads))
        doubts.add("threads", FLOPSMITH_TR("checks", "fewer threads than cores"),
                   FLOPSMITH_TR("checks", "correct one of them"));
    if (cpu.cores.known() && cpu.threads.known() && *cpu.threads.get() > *cpu.cores.get() * 2)
        doubts.add("threads", FLOPSMITH_TR("checks", "more than two threads to a core"),
                   FLOPSMITH_TR("checks", "correct one of them"));
    if (above(cpu.baseClock, cpu.boostClock))
        doubts.add("boost_clock_ghz", FLOPSMITH_TR("checks", "the boost clock is below the base clock"),
                   FLOPSMITH_TR("checks", "correct one of them"));
    if (above(cpu.tdp, cpu.sustainedPower))
        doubts.add("sustained_power_w", FLOPSMITH_TR("checks", "the sustained limit is below the TDP"),
                   FLOPSMITH_TR("checks", "correct one of them"));
    const auto most = lanesOf(cpu.socket.valueOr({}));
    if (most && cpu.pcieLanes.known() && *cpu.pcieLanes.get() > *most)
        doubts.add("pcie_lanes",
                   says(FLOPSMITH_TR("checks", "%1 lanes, the platform %2 has %3 at most"), *cpu.pcieLanes.get(),
                        *cpu.socket.get(), *most),
                   FLOPSMITH_TR("checks", "correct the lanes or the socket"));
    if (above(cpu.chipsetLanes, cpu.pcieLanes) || above(cpu.pegWidth, cpu.pcieLanes))
        doubts.add("pcie_lanes", FLOPSMITH_TR("checks", "fewer lanes than one of its links takes"),
                   FLOPSMITH_TR("checks", "pcie_lanes counts all lanes of the package"));
    for (const std::string& type : cpu.memoryType.valueOr({}))
        if (cpu.memoryType.valueOr({}).size() == 1)
            doubtSpeed("memory_speed_mt_s", type, cpu.memorySpeed, doubts);
}

void doubtBoard(const Motherboard& board, Doubts& doubts)
{
    SlotDoubts slots(doubts);
    std::set<int> positions;
    for (const PcieSlotSpec& slot : board.pcieSlots.valueOr({})) {
        slots.id("pcie_slots", slot.id);
        slots.width("pcie_slots", slot.id, slot.physical, 16);
        slots.width("pcie_slots", slot.id, slot.wired, slot.physical.value_or(16));
        if (slot.gen && (*slot.gen < 1 || *slot.gen > 7))
            doubts.add("pcie_slots", says(FLOPSMITH_TR("checks", "slot %1 has generation %2"), slot.id, *slot.gen),
                       FLOPSMITH_TR("checks", "give 1 to 7"));
        if (slot.position && !positions.insert(*slot.position).second)
            doubts.add("pcie_slots", says(FLOPSMITH_TR("checks", "two slots at position %1"), *slot.position),
                       FLOPSMITH_TR("checks", "correct one of them"));
    }
    for (const M2SlotSpec& slot : board.m2Slots.valueOr({})) {
        slots.id("m2_slots", slot.id);
        slots.width("m2_slots", slot.id, slot.width, 4);
    }
    for (const CabledPortSpec& port : board.cabledPorts.valueOr({})) {
        slots.id("cabled_ports", port.id);
        slots.width("cabled_ports", port.id, port.width, 16);
    }
    SlotDoubts modules(doubts);
    for (const DimmSlotSpec& slot : board.dimmSlots.valueOr({}))
        modules.id("dimm_slots", slot.id);
    doubtLaneBudget(board, doubts);
    doubtSpeed("memory_speed_mt_s", board.memoryType.valueOr({}), board.memorySpeed, doubts);
}

void doubtMemory(const Memory& memory, Doubts& doubts)
{
    doubtSpeed("speed_mt_s", memory.type.valueOr({}), memory.speed, doubts);
    const std::string module = memory.module.valueOr({});
    const bool registered = module == "rdimm" || module == "lrdimm" || module == "ecc-udimm";
    if (registered && memory.ecc.known() && !*memory.ecc.get())
        doubts.add("ecc", says(FLOPSMITH_TR("checks", "%1 without ECC"), module),
                   FLOPSMITH_TR("checks", "correct one of them"));
    if (module == "udimm" && memory.ecc.known() && *memory.ecc.get())
        doubts.add("module", FLOPSMITH_TR("checks", "a udimm with ECC is an ecc-udimm"),
                   FLOPSMITH_TR("checks", "correct one of them"));
}

void doubtStorage(const Storage& drive, const Tables& tables, Doubts& doubts)
{
    const std::string link = drive.interface.valueOr({});
    std::optional<Bandwidth> most;
    if (link == "nvme" && drive.pcieGen.known())
        most = tables.linkBandwidth(drive.pcieLanes.valueOr(4), *drive.pcieGen.get());
    else if (link == "sata")
        most = gigabytesPerSecond(0.6);
    else if (link == "sas")
        most = gigabytesPerSecond(4.8); // 24G, both ports
    const auto doubtRate = [&](std::string_view key, const Figure<Bandwidth>& rate) {
        if (most && rate.known() && *rate.get() > *most)
            doubts.add(key,
                       says(FLOPSMITH_TR("checks", "%1 is more than the link carries, %2"), quantityText(*rate.get()),
                            quantityText(*most)),
                       FLOPSMITH_TR("checks", "correct the rate, the generation or the lanes"));
    };
    doubtRate("read_mb_s", drive.read);
    doubtRate("write_mb_s", drive.write);
    static constexpr std::array lengths{2230, 2242, 2260, 2280, 22110, 25110};
    if (drive.m2Length.known() && std::find(lengths.begin(), lengths.end(), *drive.m2Length.get()) == lengths.end())
        doubts.add("m2_length", FLOPSMITH_TR("checks", "is no length of M.2"),
                   FLOPSMITH_TR("checks", "give 2230, 2242, 2260, 2280 or 22110"));
}

void doubtPsu(const Psu& psu, const Tables& tables, Doubts& doubts)
{
    if (above(psu.lowLine, psu.rated))
        doubts.add("low_line_w", FLOPSMITH_TR("checks", "more power from a lower voltage"),
                   FLOPSMITH_TR("checks", "correct one of them"));
    if (!psu.outputs.known() || !psu.rated.known())
        return;
    // What the card plugs could carry. Makers fit more than the rating, but not several times as much; and from 1000 W
    // up, a list with plugs for half of it is not the whole list.
    double cards = 0;
    bool full = true;
    for (const Plug& plug : *psu.outputs.get()) {
        if (plug.cables && *plug.cables > plug.count)
            doubts.add("outputs", says(FLOPSMITH_TR("checks", "more cables than plugs of %1"), plug.kind),
                       FLOPSMITH_TR("checks", "count plugs of all cables"));
        const auto limit = tables.plugPower.find(plug.kind);
        const bool isCard = plug.kind.starts_with("pcie") || plug.kind.starts_with("12v");
        if (isCard && limit != tables.plugPower.end())
            cards += limit->second.in(units::watt)*plug.cables.value_or(plug.count);
        full = full && (!isCard || limit != tables.plugPower.end());
    }
    const double rated = psu.rated.get()->in(units::watt);
    const bool desktop = psu.form.known() && (*psu.form.get() == "atx" || psu.form.get()->starts_with("sfx"));
    if (desktop && cards > rated * 3.2)
        doubts.add("outputs",
                   says(FLOPSMITH_TR("checks", "plugs for %1 W of cards at a rating of %2 W"), formatNumber(cards, 0),
                        formatNumber(rated, 0)),
                   FLOPSMITH_TR("checks", "correct the plugs or the rating"));
    if (desktop && full && rated >= 1000 && cards > 0 && cards < rated * 0.3)
        doubts.add("outputs",
                   says(FLOPSMITH_TR("checks", "plugs for only %1 W of cards at a rating of %2 W"),
                        formatNumber(cards, 0), formatNumber(rated, 0)),
                   FLOPSMITH_TR("checks", "the list lacks plugs, or the rating is wrong"));
}

void doubtNetwork(const Network& card, const Tables& tables, Doubts& doubts)
{
    if (!card.rate.known() || !card.pcieGen.known() || !card.pcieLanes.known())
        return;
    const auto link = tables.linkBandwidth(*card.pcieLanes.get(), *card.pcieGen.get());
    // One port has to get through; several may share.
    if (link && *card.rate.get() > *link * 1.1)
        doubts.add("rate_gbit_s", FLOPSMITH_TR("checks", "one port is faster than the card's link"),
                   FLOPSMITH_TR("checks", "correct the rate, the generation or the lanes"));
}

} // namespace flopsmith::detail
