// Processors, cards, memory and drives of PCSlotCheck.
#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/pcslotcheck_kinds.h"
#include "app/import/words.h"

namespace flopsmith::pcslot {

namespace {

template <class T>
PartMaker<T> begin(const ForeignRecord& record, ImportRun& run)
{
    PartMaker<T> maker(run, record.text("id"));
    maker.part.vendor = record.text("manufacturer");
    maker.part.name = record.text("model");
    return maker;
}

/// Lanes of the package that the chipset takes: the dataset's counts include them on AMD and leave them out on Intel.
std::optional<int> chipsetLanes(std::string_view socket)
{
    if (socket == "AM5" || socket == "sTR4")
        return 4;
    if (socket == "sTRX4" || socket == "sWRX8")
        return 8;
    return socket.starts_with("LGA") ? std::optional(0) : std::nullopt;
}

} // namespace

void readCpu(const ForeignRecord& record, std::string_view raw, ImportRun& run)
{
    auto maker = begin<Cpu>(record, run);
    Cpu& cpu = maker.spec();
    const std::string socket = socketWord(record.text("socket"));
    maker.set(cpu.socket, socket);
    maker.put(cpu.cores, "cores", record.positive("cores"));
    maker.put(cpu.threads, "threads", record.positive("threads"));
    maker.put(cpu.tdp, "tdp_w", record.positive("tdp_w"));
    const ForeignRecord pcie = record.at("pcie_config");
    maker.put(cpu.pcieGen, "pcie_gen", pcie.positive("cpu_gen"));
    const auto lanes = pcie.positive("cpu_lanes");
    if (socket == "sTR5" && lanes && *lanes < 84) {
        maker.skip(says(FLOPSMITH_TR("import", "pcie_lanes: %1 counts only the Gen5 lanes; left unknown"),
                        formatNumber(*lanes)));
    } else {
        maker.put(cpu.pcieLanes, "pcie_lanes", lanes);
        if (const auto forChipset = chipsetLanes(socket); lanes && forChipset)
            maker.put(cpu.chipsetLanes, "chipset_lanes", *forChipset);
    }
    maker.add(std::string(raw));
}

void readCard(const ForeignRecord& record, std::string_view raw, ImportRun& run)
{
    auto maker = begin<Accelerator>(record, run);
    Accelerator& card = maker.spec();
    maker.part.kind = "gpu";
    const ForeignRecord interface = record.at("interface");
    const ForeignRecord physical = record.at("physical");
    const ForeignRecord power = record.at("power");
    maker.set(card.series, chipSeries(maker.part.name));
    maker.set(card.form, std::string("pcie-card"));
    maker.put(card.pcieGen, "pcie_gen", interface.positive("pcie_gen"));
    maker.put(card.pcieLanes, "pcie_lanes", interface.positive("lanes"));
    maker.put(card.slots, "slots", physical.positive("slot_width"));
    maker.put(card.length, "length_mm", physical.positive("length_mm"));
    maker.put(card.powerLimit, "power_limit_w", power.positive("tdp_w"));
    maker.put(card.recommendedPsu, "recommended_psu_w", power.positive("recommended_psu_w"));
    std::vector<Plug> plugs;
    bool known = power.find("power_connectors") != nullptr;
    for (const ForeignRecord& plug : power.list("power_connectors")) {
        const std::string words = fmt::format("{}x {}", plug.count("count").value_or(1), plug.text("type"));
        const auto read = plugWords(words);
        known = known && read;
        if (read)
            plugs.insert(plugs.end(), read->begin(), read->end());
        else
            maker.skip(says(FLOPSMITH_TR("import", "power_connectors: '%1' is not known; left unknown"),
                            oneLine(words.substr(0, 60))));
    }
    if (known)
        card.powerConnectors = Figure<std::vector<Plug>>(std::move(plugs), Confidence::Secondary, datasetSource);
    maker.add(std::string(raw));
}

void readDrive(const ForeignRecord& record, std::string_view raw, ImportRun& run)
{
    auto maker = begin<Storage>(record, run);
    Storage& drive = maker.spec();
    const std::string type = record.text("type");
    const std::string form = record.text("form_factor");
    maker.part.kind = type == "nvme" ? "nvme" : type == "sata_hdd" ? "hdd" : "ssd";
    maker.set(drive.interface, std::string(type == "nvme" ? "nvme" : "sata"));
    maker.put(drive.capacity, "capacity_gb", record.positive("capacity_gb"));
    if (const auto length = plainNumber(form); length && *length > 2000) {
        maker.set(drive.form, std::string("m2"));
        maker.put(drive.m2Length, "m2_length", *length);
    } else if (form == "2.5" || form == "3.5") {
        maker.set(drive.form, form + "in");
    }
    const ForeignRecord interface = record.at("interface");
    maker.put(drive.pcieGen, "pcie_gen", interface.positive("pcie_gen"));
    maker.put(drive.pcieLanes, "pcie_lanes", interface.positive("lanes"));
    const ForeignRecord performance = record.at("performance");
    maker.put(drive.read, "read_mb_s", performance.positive("seq_read_MBs"));
    maker.put(drive.write, "write_mb_s", performance.positive("seq_write_MBs"));
    maker.add(std::string(raw));
}

void readMemory(const ForeignRecord& record, std::string_view raw, ImportRun& run)
{
    auto maker = begin<Memory>(record, run);
    Memory& kit = maker.spec();
    const ForeignRecord interface = record.at("interface");
    const ForeignRecord capacity = record.at("capacity");
    const auto speed = interface.positive("speed_mhz");
    const auto base = interface.positive("base_speed_mhz");
    maker.set(kit.type, interface.text("type"));
    maker.put(kit.speed, "speed_mt_s", speed);
    // Above its base speed a kit runs by a profile; which one is not said.
    if (speed && base && *speed == *base)
        maker.set(kit.profile, std::string("jedec"));
    maker.put(kit.modules, "modules", capacity.positive("modules"));
    maker.put(kit.capacity, "capacity_gib", capacity.positive("per_module_gb"));
    maker.add(std::string(raw));
}

} // namespace flopsmith::pcslot
