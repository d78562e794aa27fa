// Processors, memory and drives of BuildCores.
#include <algorithm>

#include "app/base/text.h"
#include "app/import/buildcores_parts.h"
#include "app/import/words.h"

namespace flopsmith::buildcores {

void readCpu(const ForeignRecord& record, std::string_view raw, const std::string& id, ImportRun& run)
{
    PartMaker<Cpu> maker(run, id);
    if (!readIdentity(maker, record))
        return;
    Cpu& cpu = maker.spec();
    const ForeignRecord cores = record.at("cores");
    const ForeignRecord clocks = record.at("clocks").at("performance");
    const ForeignRecord spec = record.at("specifications");
    const ForeignRecord memory = spec.at("memory");
    maker.put(cpu.cores, "cores", cores.positive("total"));
    maker.put(cpu.threads, "threads", cores.positive("threads"));
    maker.put(cpu.baseClock, "base_clock_ghz", clocks.positive("base"));
    maker.put(cpu.boostClock, "boost_clock_ghz", clocks.positive("boost"));
    maker.put(cpu.l3Cache, "l3_cache_mib", record.at("cache").positive("l3"));
    maker.put(cpu.tdp, "tdp_w", spec.positive("tdp"));
    maker.put(cpu.sustainedPower, "sustained_power_w", spec.positive("ppt"));
    maker.set(cpu.socket, socketWord(record.text("socket")));
    maker.set(cpu.memoryType, memory.texts("types"));
    maker.put(cpu.memoryChannels, "memory_channels", memory.positive("channels"));
    maker.put(cpu.memoryMax, "memory_max_gib", memory.positive("maxSupport"));
    maker.set(cpu.ecc, spec.flag("eccSupport"));
    const RecordValue* graphics = spec.at("integratedGraphics").find("model");
    if (graphics && graphics->isText())
        maker.set(cpu.integratedGraphics, !spec.at("integratedGraphics").text("model").empty());
    maker.add(std::string(raw));
}

void readMemory(const ForeignRecord& record, std::string_view raw, const std::string& id, ImportRun& run)
{
    PartMaker<Memory> maker(run, id);
    if (!readIdentity(maker, record))
        return;
    if (record.text("form_factor").find("SO-DIMM") != std::string::npos)
        return maker.skip(FLOPSMITH_TR("import", "a module for notebooks"));
    Memory& kit = maker.spec();
    const std::string ecc = record.text("ecc");
    const std::string registered = record.text("registered");
    maker.set(kit.type, record.text("ram_type"));
    if (registered == "Registered")
        maker.set(kit.module, std::string("rdimm"));
    else if (registered == "Unbuffered" && !ecc.empty())
        maker.set(kit.module, std::string(ecc == "ECC" ? "ecc-udimm" : "udimm"));
    if (!ecc.empty())
        maker.set(kit.ecc, ecc == "ECC");
    const ForeignRecord modules = record.at("modules");
    maker.put(kit.modules, "modules", modules.positive("quantity"));
    maker.put(kit.capacity, "capacity_gib", modules.positive("capacity_gb"));
    maker.put(kit.speed, "speed_mt_s", record.positive("speed"));
    const auto profiles = record.texts("profile_support");
    if (!profiles.empty())
        maker.set(kit.profile, asciiLower(profiles.front()));
    // 0.12 for 1.2 and the like are in the data; the range turns them away.
    maker.put(kit.voltage, "voltage_v", record.positive("voltage"));
    maker.put(kit.height, "height_mm", record.positive("height"));
    maker.add(std::string(raw));
}

void readStorage(const ForeignRecord& record, std::string_view raw, const std::string& id, ImportRun& run)
{
    PartMaker<Storage> maker(run, id);
    if (!readIdentity(maker, record))
        return;
    Storage& drive = maker.spec();
    const std::string interface = record.text("interface");
    const std::string form = record.text("form_factor");
    const std::string type = record.text("storage_type");
    const bool nvme = record.flag("nvme").value_or(false) || interface.find("PCIe") != std::string::npos;
    if (interface.starts_with("PATA") || interface == "mSATA" || form == "mSATA")
        return maker.skip(FLOPSMITH_TR("import", "its interface is on no board of today"));
    maker.part.kind = nvme ? "nvme" : type == "SSD" ? "ssd" : type.empty() ? "" : "hdd";
    maker.put(drive.capacity, "capacity_gb", record.positive("capacity"));
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
    } else if (form == "2.5\"" || form == "3.5\"") {
        maker.set(drive.form, form == "2.5\"" ? std::string("2.5in") : std::string("3.5in"));
    }
    const LinkWords link = nvme ? linkWords(interface) : LinkWords{};
    maker.put(drive.pcieGen, "pcie_gen", link.gen);
    if (const bool wide = form.starts_with("M.2-") && link.lanes.value_or(0) > 4; wide)
        maker.skip(FLOPSMITH_TR("import", "pcie_lanes: an M.2 drive has at most 4; left unknown"));
    else
        maker.put(drive.pcieLanes, "pcie_lanes", link.lanes);
    maker.add(std::string(raw));
}

} // namespace flopsmith::buildcores
