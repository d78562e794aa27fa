#include "app/import/pc_part_kinds.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/words.h"

namespace flopsmith::pcpart {

namespace {

/// The day of the dataset's last collection: its prices carry none.
constexpr std::string_view pcPartKindsPrices = "2025-07-23";

/// A maker with the fields that all types have. `distinct` tells apart what shares a name.
template <class T>
PartMaker<T> begin(const ForeignRecord& record, ImportRun& run, std::string_view distinct)
{
    const std::string name = record.text("name");
    std::string id = slug(name);
    for (const std::string& more : {std::string(distinct), record.text("color")})
        if (!more.empty())
            id += "-" + slug(more);
    PartMaker<T> maker(run, run.freeId(std::string(T::category) + "-" + id));
    maker.part.name = name;
    // Names begin with the maker's; two-word makers of the list are few.
    static constexpr std::string_view pairs[] = {"Western Digital", "Cooler Master", "Lian Li",    "be quiet!",
                                                 "Fractal Design",  "Silicon Power", "Mad Catz",   "PNY Technologies",
                                                 "FSP Group",       "Super Flower",  "Team Group", "ID-COOLING"};
    const auto pair =
        std::find_if(std::begin(pairs), std::end(pairs), [&](std::string_view p) { return name.starts_with(p); });
    maker.part.vendor = pair != std::end(pairs) ? std::string(*pair) : name.substr(0, name.find(' '));
    if (const auto price = record.positive("price"))
        maker.price(*price, "USD", std::string(pcPartKindsPrices), PriceKind::Street);
    return maker;
}

/// The upper end of a number or [low, high].
std::optional<double> upper(const ForeignRecord& record, std::string_view key)
{
    const RecordValue* value = record.find(key);
    if (value && value->isList() && value->count() == 2 && value->item(1)->isNumber()) {
        const double high = value->item(1)->number();
        return high > 0 ? std::optional(high) : std::nullopt;
    }
    return record.positive(key);
}

std::optional<double> item(const ForeignRecord& record, std::string_view key, std::size_t i)
{
    const RecordValue* value = record.find(key);
    const RecordValue* found = value && value->isList() ? value->item(i) : nullptr;
    return found && found->isNumber() && found->number() > 0 ? std::optional(found->number()) : std::nullopt;
}

} // namespace

void readCpu(const ForeignRecord& record, std::string_view raw, ImportRun& run)
{
    auto maker = begin<Cpu>(record, run, {});
    Cpu& cpu = maker.spec();
    maker.put(cpu.cores, "cores", record.positive("core_count"));
    maker.put(cpu.baseClock, "base_clock_ghz", record.positive("core_clock"));
    maker.put(cpu.boostClock, "boost_clock_ghz", record.positive("boost_clock"));
    maker.put(cpu.tdp, "tdp_w", record.positive("tdp"));
    // null here may mean none or not known.
    if (!record.text("graphics").empty())
        maker.set(cpu.integratedGraphics, true);
    maker.add(std::string(raw));
}

void readCooler(const ForeignRecord& record, std::string_view raw, ImportRun& run)
{
    auto maker = begin<Cooler>(record, run, {});
    Cooler& cooler = maker.spec();
    const auto size = record.positive("size");
    maker.part.kind = size ? "aio" : "air";
    maker.put(cooler.radiator, "radiator_mm", size);
    maker.put(cooler.noise, "noise_dba", upper(record, "noise_level"));
    maker.add(std::string(raw));
}

void readBoard(const ForeignRecord& record, std::string_view raw, ImportRun& run)
{
    auto maker = begin<Motherboard>(record, run, {});
    Motherboard& board = maker.spec();
    const std::string socket = record.text("socket");
    if (socket.find('/') != std::string::npos)
        maker.skip(says(FLOPSMITH_TR("import", "socket: '%1' names several; left unknown"), socket));
    else if (const std::string word = socketWord(socket); !word.empty()) {
        maker.set(board.socket, word);
        maker.put(board.sockets, "sockets", socketCount(socket));
    }
    if (const std::string form = record.text("form_factor"); !form.empty())
        maker.set(board.formFactor, boardForm(form));
    maker.put(board.memoryMax, "memory_max_gib", record.positive("max_memory"));
    maker.add(std::string(raw));
}

void readMemory(const ForeignRecord& record, std::string_view raw, ImportRun& run)
{
    const auto generation = item(record, "speed", 0);
    const auto speed = item(record, "speed", 1);
    const auto latency = record.positive("cas_latency");
    auto maker = begin<Memory>(record, run,
                               (generation && speed ? fmt::format("ddr{}-{}", *generation, *speed) : std::string())
                                   + (latency ? fmt::format("-cl{}", *latency) : std::string()));
    Memory& kit = maker.spec();
    if (generation && *generation <= 6)
        maker.set(kit.type, fmt::format("DDR{}", *generation));
    maker.put(kit.speed, "speed_mt_s", generation ? speed : record.positive("speed"));
    maker.put(kit.modules, "modules", item(record, "modules", 0));
    maker.put(kit.capacity, "capacity_gib", item(record, "modules", 1));
    maker.add(std::string(raw));
}

void readDrive(const ForeignRecord& record, std::string_view raw, ImportRun& run)
{
    const auto capacity = record.positive("capacity");
    const std::string interface = record.text("interface");
    const std::string form = record.text("form_factor");
    auto maker = begin<Storage>(
        record, run, (capacity ? fmt::format("{}gb", *capacity) : std::string()) + "-" + interface + "-" + form);
    if (interface.starts_with("PATA") || interface == "mSATA" || form == "mSATA")
        return maker.skip(FLOPSMITH_TR("import", "its interface is on no board of today"));
    Storage& drive = maker.spec();
    const bool nvme = interface.find("PCIe") != std::string::npos || interface == "U.2";
    const bool isSsd = record.text("type") == "SSD";
    maker.part.kind = nvme ? "nvme" : isSsd ? "ssd" : record.positive("type") ? "hdd" : "";
    maker.put(drive.capacity, "capacity_gb", capacity);
    if (nvme)
        maker.set(drive.interface, std::string("nvme"));
    else if (interface.find("SATA") != std::string::npos)
        maker.set(drive.interface, std::string("sata"));
    else if (interface.starts_with("SAS"))
        maker.set(drive.interface, std::string("sas"));
    if (form.starts_with("M.2-")) {
        maker.set(drive.form, std::string("m2"));
        maker.put(drive.m2Length, "m2_length", plainNumber(std::string_view(form).substr(4)));
    } else if (interface == "U.2") {
        maker.set(drive.form, std::string("u2"));
    } else if (form == "2.5" || form == "3.5") {
        maker.set(drive.form, form + "in");
    }
    const LinkWords link = nvme ? linkWords(interface) : LinkWords{};
    maker.put(drive.pcieGen, "pcie_gen", link.gen);
    if (!form.starts_with("M.2-") || link.lanes.value_or(0) <= 4)
        maker.put(drive.pcieLanes, "pcie_lanes", link.lanes);
    maker.add(std::string(raw));
}

void readCard(const ForeignRecord& record, std::string_view raw, ImportRun& run)
{
    const std::string chip = record.text("chipset");
    const auto memory = record.positive("memory");
    auto maker = begin<Accelerator>(record, run, chip + (memory ? fmt::format("-{}gb", *memory) : std::string()));
    Accelerator& card = maker.spec();
    maker.part.kind = "gpu";
    // "Sapphire PULSE" alone says nothing.
    if (!chip.empty() && maker.part.name.find(chip) == std::string::npos)
        maker.part.name += " " + chip;
    if (!chip.empty())
        maker.part.notes = "Chip: " + chip;
    maker.set(card.series, chipSeries(chip));
    maker.put(card.memory, "memory_gib", memory);
    maker.put(card.length, "length_mm", record.positive("length"));
    maker.set(card.form, std::string("pcie-card"));
    maker.add(std::string(raw));
}

void readCase(const ForeignRecord& record, std::string_view raw, ImportRun& run)
{
    const std::string type = record.text("type");
    auto maker = begin<Case>(record, run, type + "-" + record.text("side_panel"));
    maker.part.kind = type.find("Test Bench") != std::string::npos ? "open-frame" : "tower";
    if (const auto bays = record.count("internal_35_bays"); bays && *bays > 0 && *bays <= 64)
        maker.set(maker.spec().bays, std::vector<BayGroup>{{"3.5in", *bays}});
    maker.add(std::string(raw));
}

void readPsu(const ForeignRecord& record, std::string_view raw, ImportRun& run)
{
    const auto watts = record.positive("wattage");
    auto maker = begin<Psu>(record, run, watts ? fmt::format("{}w", *watts) : std::string());
    Psu& psu = maker.spec();
    maker.put(psu.rated, "rated_w", watts);
    maker.set(psu.level, efficiencyWord(record.text("efficiency")));
    maker.set(psu.form, psuForm(record.text("type")));
    const std::string modular = record.text("modular");
    if (modular.starts_with("Full"))
        maker.set(psu.modular, std::string("full"));
    else if (modular == "Semi")
        maker.set(psu.modular, std::string("semi"));
    else if (record.flag("modular") == false)
        maker.set(psu.modular, std::string("fixed"));
    maker.add(std::string(raw));
}

void readFan(const ForeignRecord& record, std::string_view raw, ImportRun& run)
{
    const auto size = record.positive("size");
    auto maker = begin<Fan>(record, run, size ? fmt::format("{}mm", *size) : std::string());
    Fan& fan = maker.spec();
    maker.put(fan.size, "size_mm", size);
    maker.put(fan.speed, "speed_rpm", upper(record, "rpm"));
    maker.put(fan.airflow, "airflow_cfm", upper(record, "airflow"));
    maker.put(fan.noise, "noise_dba", upper(record, "noise_level"));
    maker.add(std::string(raw));
}

void readNetworkCard(const ForeignRecord& record, std::string_view raw, ImportRun& run)
{
    const std::string interface = record.text("interface");
    auto maker = begin<Network>(record, run, {});
    if (!interface.starts_with("PCIe"))
        return maker.skip(says(FLOPSMITH_TR("import", "'%1' is not for a PCIe slot"), interface));
    maker.part.kind = "nic";
    maker.set(maker.spec().standard, std::string("ethernet"));
    maker.put(maker.spec().connectorLanes, "connector_lanes", linkWords(interface).lanes);
    maker.add(std::string(raw));
}

void readUps(const ForeignRecord& record, std::string_view raw, ImportRun& run)
{
    auto maker = begin<Ups>(record, run, {});
    maker.put(maker.spec().rated, "rated_w", record.positive("capacity_w"));
    maker.put(maker.spec().apparent, "rated_va", record.positive("capacity_va"));
    maker.add(std::string(raw));
}

} // namespace flopsmith::pcpart
