// Boards of PCSlotCheck: wired lanes, origin, sharing and order of population as the maker's manual has them.
#include <algorithm>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/pcslotcheck_kinds.h"
#include "app/import/words.h"

namespace flopsmith::pcslot {

namespace {

constexpr std::size_t maxNoteBytes = 1000;

std::string rootWord(const std::string& source)
{
    return source == "CPU" ? "cpu1" : source == "Chipset" ? "chipset" : std::string();
}

NamedSlot named(const ForeignRecord& slot, std::string id)
{
    NamedSlot out{slot.text("id"), std::move(id), {}};
    // "M2_3 Hyper (Chipset)": the first word is the print on the board; without a digit it is no name.
    const std::string word = split(slot.text("label"), ' ').front();
    if (word.find_first_of("0123456789") != std::string::npos)
        out.words.push_back(searchKey(word));
    return out;
}

std::optional<int> within(std::optional<int> value, int low, int high)
{
    return value && *value >= low && *value <= high ? value : std::nullopt;
}

void readPcie(PartMaker<Motherboard>& maker, const ForeignRecord& record, std::vector<NamedSlot>& names)
{
    auto entries = record.list("pcie_slots");
    std::stable_sort(entries.begin(), entries.end(), [](const ForeignRecord& a, const ForeignRecord& b) {
        return a.count("position").value_or(0) < b.count("position").value_or(0);
    });
    const std::string form = maker.spec().formFactor.valueOr("");
    // `position` is the order. It is the place too when there are as many slots as places, seven on ATX and four on
    // mATX.
    const bool dense = (form == "mATX" && entries.size() == 4) || (form != "mATX" && entries.size() == 7);
    std::vector<PcieSlotSpec> slots;
    for (const ForeignRecord& entry : entries) {
        PcieSlotSpec slot;
        const int number = static_cast<int>(slots.size()) + 1;
        slot.id = fmt::format("pcie{}", number);
        slot.label = entry.text("label");
        slot.physical = within(linkWords(entry.text("physical_size")).lanes, 1, 16);
        slot.wired = within(entry.count("electrical_lanes"), 1, 16);
        slot.gen = within(entry.count("gen"), 1, 7);
        slot.root = rootWord(entry.text("source"));
        if (dense)
            slot.position = number;
        if (slot.physical && slot.wired && *slot.wired > *slot.physical) {
            maker.skip(says(FLOPSMITH_TR("import", "pcie_slots: %1 cannot have %2 lanes in a x%3 slot; left unknown"),
                            slot.id, *slot.wired, *slot.physical));
            slot.wired.reset();
        }
        names.push_back(named(entry, slot.id));
        slots.push_back(std::move(slot));
    }
    maker.set(maker.spec().pcieSlots, std::move(slots));
}

void readM2(PartMaker<Motherboard>& maker, const ForeignRecord& record, std::vector<NamedSlot>& names)
{
    std::vector<M2SlotSpec> slots;
    for (const ForeignRecord& entry : record.list("m2_slots")) {
        M2SlotSpec slot;
        slot.id = fmt::format("m2-{}", slots.size() + 1);
        slot.label = entry.text("label");
        const bool onlySata = entry.text("interface") == "SATA";
        slot.width = onlySata ? std::optional(0) : within(entry.count("lanes"), 1, 4);
        slot.gen = onlySata ? std::nullopt : within(entry.count("gen"), 1, 7);
        slot.root = rootWord(entry.text("source"));
        for (const std::string& form : entry.texts("form_factors"))
            if (const auto length = plainNumber(form); length && *length > 2000 && *length < 30'000)
                slot.lengths.push_back(static_cast<int>(*length));
        slot.sata = entry.flag("supports_sata");
        names.push_back(named(entry, slot.id));
        slots.push_back(std::move(slot));
    }
    maker.set(maker.spec().m2Slots, std::move(slots));
}

/// Slots in the order in which the manual has them filled: its smallest population first.
void readDimms(PartMaker<Motherboard>& maker, const ForeignRecord& memory)
{
    std::vector<std::pair<std::string, DimmSlotSpec>> all;
    for (const ForeignRecord& entry : memory.list("slots")) {
        DimmSlotSpec slot;
        slot.channel = asciiLower(entry.text("channel"));
        slot.place = within(entry.count("position"), 1, 4).value_or(1);
        slot.id = fmt::format("dimm-{}{}", slot.channel, slot.place);
        const bool twice =
            std::any_of(all.begin(), all.end(), [&](const auto& other) { return other.second.id == slot.id; });
        if (slot.channel.size() == 1 && !twice)
            all.emplace_back(entry.text("id"), std::move(slot));
    }
    std::vector<std::string> order;
    const ForeignRecord population = memory.at("recommended_population");
    for (const std::string_view step : {"two_dimm", "four_dimm", "eight_dimm"})
        for (const std::string& id : population.texts(step))
            if (std::find(order.begin(), order.end(), id) == order.end())
                order.push_back(id);
    std::stable_sort(all.begin(), all.end(), [&](const auto& a, const auto& b) {
        return std::find(order.begin(), order.end(), a.first) < std::find(order.begin(), order.end(), b.first);
    });
    std::vector<DimmSlotSpec> slots;
    for (auto& [unused, slot] : all)
        slots.push_back(std::move(slot));
    maker.set(maker.spec().dimmSlots, std::move(slots));
}

void readMemorySide(PartMaker<Motherboard>& maker, const ForeignRecord& memory)
{
    Motherboard& board = maker.spec();
    maker.set(board.memoryType, memory.text("type"));
    maker.put(board.memoryMax, "memory_max_gib", memory.positive("max_capacity_gb"));
    maker.put(board.memorySpeed, "memory_speed_mt_s", memory.positive("max_speed_mhz"));
    const std::string socket = board.socket.valueOr("");
    // On workstation sockets ECC alone does not tell unbuffered from registered.
    if (const auto ecc = memory.flag("ecc_support"); ecc && (socket == "AM5" || socket.starts_with("LGA1")))
        maker.set(board.memoryModules,
                  *ecc ? std::vector<std::string>{"udimm", "ecc-udimm"} : std::vector<std::string>{"udimm"});
    readDimms(maker, memory);
}

/// Links to the manual, and the sharing that is no rule.
std::string notesOf(const ForeignRecord& record, const std::vector<std::string>& sharing)
{
    std::vector<std::string> links;
    for (const ForeignRecord& source : record.list("sources"))
        if (std::string url = source.text("url");
            !url.empty() && std::find(links.begin(), links.end(), url) == links.end())
            links.push_back(std::move(url));
    std::string out = links.empty() ? std::string() : "Read from " + join(links, ", ");
    for (const std::string& words : sharing)
        if (out.size() + words.size() < maxNoteBytes)
            out += (out.empty() ? "" : ". ") + words;
    return out;
}

} // namespace

void readBoard(const ForeignRecord& record, std::string_view raw, ImportRun& run)
{
    PartMaker<Motherboard> maker(run, record.text("id"));
    maker.part.vendor = record.text("manufacturer");
    maker.part.name = record.text("model");
    Motherboard& board = maker.spec();
    maker.set(board.socket, socketWord(record.text("socket")));
    maker.put(board.sockets, "sockets", 1);
    maker.set(board.chipset, chipsetWord(record.text("chipset")));
    if (const std::string form = record.text("form_factor"); !form.empty())
        maker.set(board.formFactor, boardForm(form));
    // Its length runs along the slots' row, as our height does.
    maker.put(board.height, "height_mm", record.positive("length_mm"));
    maker.put(board.width, "width_mm", record.positive("width_mm"));
    std::vector<NamedSlot> names;
    readPcie(maker, record, names);
    readM2(maker, record, names);
    const auto ports = record.list("sata_ports");
    for (std::size_t i = 0; i < ports.size(); ++i)
        names.push_back({ports[i].text("id"), fmt::format("sata{}", i + 1), {}});
    if (record.find("sata_ports"))
        maker.put(board.sataPorts, "sata_ports", static_cast<double>(ports.size()));
    readMemorySide(maker, record.at("memory"));
    std::vector<std::string> unsaid;
    maker.set(board.laneRules, laneRules(record, names, unsaid));
    for (const std::string& words : unsaid)
        maker.skip(says(FLOPSMITH_TR("import", "lane_rules: not understood: %1"), words));
    maker.part.notes = notesOf(record, unsaid);
    maker.add(std::string(raw));
}

} // namespace flopsmith::pcslot
