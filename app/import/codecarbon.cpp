// CodeCarbon's CPU tables: AMD's specification exports, Intel ARK, and a list of names with their power.
#include <algorithm>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/part_maker.h"
#include "app/import/words.h"

namespace flopsmith {

namespace {

/// The day of the table: its list prices carry none.
constexpr std::string_view codecarbonPrices = "2026-08-08";

enum class Table { AmdServer, AmdDesktop, Intel, Power, None };

Table tableOf(const DatasetFile& file)
{
    if (file.ending() != "csv")
        return Table::None;
    if (file.headHas(",Model,Family,Line,Platform,")) // AMD's export as cpu-spec-dataset has it
        return Table::None;
    if (file.headHas("\"1kU Pricing\"") && file.headHas("\"Workload Affinity\"") && file.headHas("\"Socket Count\""))
        return Table::AmdServer;
    if (file.headHas("\"Thermal Solution (PIB)\"") && file.headHas("\"# of CPU Cores\""))
        return Table::AmdDesktop;
    if (file.head().starts_with("cpu_name,launch_date,total_cores"))
        return Table::Intel;
    return file.head().starts_with("Name,TDP\n") || file.head().starts_with("Name,TDP\r\n") ? Table::Power
                                                                                            : Table::None;
}

std::string cpuName(std::string_view text)
{
    std::string name = plainName(oneLine(text));
    if (name.ends_with(" Processor"))
        name.resize(name.size() - 10);
    return name;
}

/// One cell as a figure; a range or an alternative is noted, because it is no figure.
template <class V>
void putCell(PartMaker<Cpu>& maker, Figure<V>& figure, std::string_view key, std::string_view cell)
{
    if (isUnknownWord(cell))
        return;
    if (measures(cell).size() > 1)
        return maker.skip(says(FLOPSMITH_TR("import", "%1: '%2' is no single figure; left unknown"), key,
                               oneLine(cell.substr(0, 60))));
    maker.put(figure, key, measuredAs(cell, key));
}

void readAmd(const CsvRow& row, bool server, ImportRun& run)
{
    const std::string name = cpuName(row.text("Name"));
    PartMaker<Cpu> maker(run, slug(name));
    maker.part.name = name;
    maker.part.vendor = "AMD";
    const std::string_view form = row.text("Form Factor");
    if (!server && form.find("Desktop") == std::string_view::npos && form.find("Boxed") == std::string_view::npos)
        return maker.skip(FLOPSMITH_TR("import", "for notebooks and handhelds"));
    for (const std::string_view heading : {"Product ID Boxed", "Product ID Tray"})
        if (const auto id = row.text(heading); !id.empty())
            maker.part.mpn.emplace_back(oneLine(id));
    Cpu& cpu = maker.spec();
    putCell(maker, cpu.cores, "cores", row.text("# of CPU Cores"));
    putCell(maker, cpu.threads, "threads", row.text("# of Threads"));
    putCell(maker, cpu.baseClock, "base_clock_ghz", row.text("Base Clock"));
    putCell(maker, cpu.boostClock, "boost_clock_ghz", row.text("Max. Boost Clock"));
    putCell(maker, cpu.l3Cache, "l3_cache_mib", row.text("L3 Cache"));
    putCell(maker, cpu.tdp, "tdp_w", row.text("Default TDP"));
    putCell(maker, cpu.maxTemperature, "max_temperature_c", row.text("Max. Operating Temperature (Tjmax)"));
    putCell(maker, cpu.memoryChannels, "memory_channels", row.text("Memory Channels"));
    putCell(maker, cpu.memorySpeed, "memory_speed_mt_s", row.text("System Memory Specification"));
    maker.set(cpu.memoryType, memoryTypes(row.text("System Memory Type")));
    // FP and FT packages are soldered.
    const std::string socket = socketWord(row.text("CPU Socket"));
    const bool soldered = socket.starts_with("FP") || socket.starts_with("FT") || socket.find(',') != std::string::npos;
    maker.set(cpu.socket, soldered ? std::string() : socket);
    const LinkWords link = linkWords(row.text("PCI Express\u00ae Version"));
    maker.put(cpu.pcieGen, "pcie_gen", link.gen);
    // On desktop parts the width is that of the graphics port.
    if (server)
        maker.put(cpu.pcieLanes, "pcie_lanes", link.lanes);
    if (const auto count = row.text("Socket Count"); !count.empty())
        maker.put(cpu.maxSockets, "max_sockets", count.find("2P") != std::string_view::npos ? 2 : 1);
    if (const std::string_view graphics = row.text("Graphics Model"); !graphics.empty())
        maker.set(cpu.integratedGraphics, graphics != "Discrete Graphics Card Required");
    maker.set(cpu.launchDate, isoDate(row.text("Launch Date")));
    if (const auto price = oneMeasure(row.text("1kU Pricing")); price && price->unit == "usd")
        maker.price(price->value, "USD", std::string(codecarbonPrices), PriceKind::List);
    maker.add(row.json());
}

void readIntel(const CsvRow& row, ImportRun& run)
{
    const std::string name = cpuName(row.text("cpu_name"));
    PartMaker<Cpu> maker(run, slug(name));
    maker.part.name = name;
    maker.part.vendor = "Intel";
    Cpu& cpu = maker.spec();
    putCell(maker, cpu.cores, "cores", row.text("total_cores"));
    putCell(maker, cpu.baseClock, "base_clock_ghz", row.text("processor_base_frequency"));
    putCell(maker, cpu.boostClock, "boost_clock_ghz", row.text("max_turbo_frequency"));
    // A plain "6 MB" may be the second level.
    if (const auto cache = row.text("cache"); cache.find("Smart Cache") != std::string_view::npos)
        putCell(maker, cpu.l3Cache, "l3_cache_mib", cache.substr(0, cache.find("Intel")));
    putCell(maker, cpu.tdp, "tdp_w", row.text("tdp"));
    maker.set(cpu.launchDate, isoDate(row.text("launch_date")));
    maker.add(row.json());
}

void readPower(const CsvRow& row, ImportRun& run)
{
    const std::string name = cpuName(row.text("Name"));
    PartMaker<Cpu> maker(run, slug(name));
    maker.part.name = name;
    for (const std::string_view vendor : {"AMD", "Intel"})
        if (name.starts_with(vendor))
            maker.part.vendor = vendor;
    if (maker.part.vendor.empty())
        return maker.skip(FLOPSMITH_TR("import", "its maker is not named"));
    putCell(maker, maker.spec().tdp, "tdp_w", row.text("TDP"));
    maker.add(row.json());
}

bool takesCodecarbon(const DatasetFile& file)
{
    return tableOf(file) != Table::None;
}

/// The list with power only comes last, so that fuller records of a name win.
int rank(const DatasetFile& file)
{
    return tableOf(file) == Table::Power ? 1 : 0;
}

Result<void> readCodecarbon(const DatasetFile& file, ImportRun& run)
{
    const Table table = tableOf(file);
    const std::string_view nameColumn = table == Table::Intel ? "cpu_name" : "Name";
    return forEachRow(file, run, [&](const CsvRow& row) {
        if (slug(row.text(nameColumn)).empty())
            return run.skip(fmt::format("{} line {}", file.stem(), row.line()), FLOPSMITH_TR("import", "has no name"));
        if (table == Table::Intel)
            readIntel(row, run);
        else if (table == Table::Power)
            readPower(row, run);
        else
            readAmd(row, table == Table::AmdServer, run);
    });
}

} // namespace

extern const Importer codecarbonImporter;
const Importer codecarbonImporter{"codecarbon-cpu",
                                  "CodeCarbon CPU tables",
                                  "MIT (the repository). The facts are AMD's and Intel's.",
                                  "mlco2",
                                  "https://github.com/mlco2/codecarbon",
                                  &takesCodecarbon,
                                  &readCodecarbon,
                                  &rank};

} // namespace flopsmith
