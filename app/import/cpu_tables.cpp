// Two collections of CPU tables that are read by mappings: toUpperCase78's Intel tables and felixsteinke's exports.
#include "app/base/text.h"
#include "app/import/csv_mapper.h"

namespace flopsmith {

namespace {

const CsvMapping& intelProcessors()
{
    // For recent parts the TDP column holds the maximum turbo power: it is what the cooler must carry, not the base
    // power.
    static const CsvMapping mapping{"intel-processors",
                                    "Intel processors",
                                    "cpu",
                                    "Intel",
                                    {},
                                    "USD",
                                    {},
                                    {{"Product", "name", "", false},
                                     {"Cores", "cores", "", false},
                                     {"Threads", "threads", "", false},
                                     {"Max. Turbo Freq.(GHz)", "boost_clock_ghz", "GHz", false},
                                     {"Base Freq.(GHz)", "base_clock_ghz", "GHz", false},
                                     {"TDP(W)", "sustained_power_w", "W", true},
                                     {"Max Memory Size(GB)", "memory_max_gib", "GB", false},
                                     {"Memory Types", "memory_type", "", false},
                                     {"Max Memory Channels", "memory_channels", "", false},
                                     {"Sockets Supported", "socket", "", false},
                                     {"Max Operating Temp.(\u00b0"
                                      "C)",
                                      "max_temperature_c", "", false},
                                     {"Release Date", "launch_date", "", false}}};
    return mapping;
}

const CsvMapping& arkExport()
{
    static const CsvMapping mapping{"cpu-spec-dataset",
                                    "cpu-spec-dataset",
                                    "cpu",
                                    "Intel",
                                    {},
                                    "USD",
                                    {},
                                    {{"CpuName", "name", "", false},
                                     {"CpuId", "id", "", false},
                                     {"CoreCount", "cores", "", false},
                                     {"ThreadCount", "threads", "", false},
                                     {"ClockSpeed", "base_clock_ghz", "GHz", false},
                                     {"ClockSpeedMax", "boost_clock_ghz", "GHz", false},
                                     {"MaxTDP", "tdp_w", "W", false},
                                     {"ProcessorBasePower", "tdp_w", "W", false},
                                     {"MaxTurboPower", "sustained_power_w", "W", false},
                                     {"SocketsSupported", "socket", "", false},
                                     {"MaxCPUs", "max_sockets", "", false},
                                     {"PCIExpressRevision", "pcie_gen", "", false},
                                     {"NumPCIExpressPorts", "pcie_lanes", "", false},
                                     {"MemoryTypes", "memory_type", "", false},
                                     {"NumMemoryChannels", "memory_channels", "", false},
                                     {"MaxMem", "memory_max_gib", "GB", false},
                                     {"ECCMemory", "ecc", "", false},
                                     {"BornOnDate", "launch_date", "", false}}};
    return mapping;
}

const CsvMapping& amdExport()
{
    static const CsvMapping mapping{"cpu-spec-dataset",
                                    "cpu-spec-dataset",
                                    "cpu",
                                    "AMD",
                                    {},
                                    "USD",
                                    {},
                                    {{"Model", "name", "", false},
                                     {"# of CPU Cores", "cores", "", false},
                                     {"# of Threads", "threads", "", false},
                                     {"Base Clock", "base_clock_ghz", "GHz", false},
                                     {"Max. Boost Clock \u00b9 \u00b2", "boost_clock_ghz", "GHz", false},
                                     {"L3 Cache", "l3_cache_mib", "MB", false},
                                     {"Default TDP", "tdp_w", "W", false},
                                     {"CPU Socket", "socket", "", false},
                                     {"PCI Express\u00ae Version", "pcie_gen", "", false},
                                     {"System Memory Type", "memory_type", "", false},
                                     {"System Memory Specification", "memory_speed_mt_s", "MT/s", false},
                                     {"Memory Channels", "memory_channels", "", false},
                                     {"Max. Operating Temperature (Tjmax)", "max_temperature_c", "", false},
                                     {"Product ID Tray", "mpn", "", false},
                                     {"Product ID Boxed", "mpn", "", false},
                                     {"Launch Date", "launch_date", "", false}}};
    return mapping;
}

const CsvMapping& ampereExport()
{
    static const CsvMapping mapping{"cpu-spec-dataset",
                                    "cpu-spec-dataset",
                                    "cpu",
                                    "Ampere",
                                    {},
                                    "USD",
                                    {},
                                    {{"CpuName", "name", "", false},
                                     {"Cores", "cores", "", false},
                                     {"ClockSpeed", "base_clock_ghz", "GHz", false},
                                     {"TDP", "tdp_w", "W", false}}};
    return mapping;
}

bool takesIntel(const DatasetFile& file)
{
    return file.ending() == "csv" && file.head().starts_with("Product,Status,Release Date,") && file.headHas("TDP(W)");
}

Result<void> readIntel(const DatasetFile& file, ImportRun& run)
{
    return readMapped(file, intelProcessors(), run);
}

const CsvMapping* specMapping(const DatasetFile& file)
{
    if (file.ending() != "csv")
        return nullptr;
    if (file.head().starts_with("CpuId,"))
        return &arkExport();
    if (file.head().starts_with("CpuName,ClockSpeed,Cores"))
        return &ampereExport();
    return file.headHas(",Model,Family,Line,Platform,") ? &amdExport() : nullptr;
}

bool takesSpec(const DatasetFile& file)
{
    return specMapping(file) != nullptr;
}

Result<void> readSpec(const DatasetFile& file, ImportRun& run)
{
    const CsvMapping* mapping = specMapping(file);
    return mapping ? readMapped(file, *mapping, run) : Result<void>{};
}

} // namespace

extern const Importer intelProcessorsImporter;
const Importer intelProcessorsImporter{"intel-processors",
                                       "Intel processors",
                                       "GPL-3.0 (toUpperCase78). For your own use only.",
                                       "toUpperCase78",
                                       "https://github.com/toUpperCase78/intel-processors",
                                       &takesIntel,
                                       &readIntel};
extern const Importer cpuSpecDatasetImporter;
const Importer cpuSpecDatasetImporter{"cpu-spec-dataset",
                                      "cpu-spec-dataset",
                                      "AGPL-3.0 (felixsteinke). For your own use only.",
                                      "felixsteinke",
                                      "https://github.com/felixsteinke/cpu-spec-dataset",
                                      &takesSpec,
                                      &readSpec};

} // namespace flopsmith
