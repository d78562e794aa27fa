// Epoch AI, Data on Machine Learning Hardware: one table in base units.
#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/known_faults.h"
#include "app/import/part_maker.h"
#include "app/import/words.h"

namespace flopsmith {

namespace {

constexpr std::string_view tensorFp16 = "Tensor-FP16/BF16 performance (FLOP/s)";

bool takesEpoch(const DatasetFile& file)
{
    return file.ending() == "csv" && file.headHas("Hardware name,") && file.headHas("(FLOP/s)");
}

class RowReader {
public:
    RowReader(const CsvRow& row, ImportRun& run)
        : m_row(row)
        , m_name(oneLine(row.text("Hardware name")))
        , m_maker(run, run.freeId(slug(m_name)))
    {
    }

    void read()
    {
        Accelerator& card = m_maker.spec();
        const std::string type(m_row.text("Type"));
        m_maker.part.name = m_name;
        m_maker.part.vendor = m_row.text("Manufacturer");
        m_maker.part.kind = type == "TPU" ? "tpu" : type.find("GPU") != std::string::npos ? "gpu" : "asic";
        m_maker.set(card.series, chipSeries(m_name));
        const std::string lower = asciiLower(m_name);
        if (lower.find("pcie") != std::string::npos)
            m_maker.set(card.form, std::string("pcie-card"));
        else if (lower.find("sxm") != std::string::npos || lower.find("oam") != std::string::npos)
            m_maker.set(card.form, std::string(lower.find("sxm") != std::string::npos ? "sxm" : "oam"));
        const bool newName = !m_row.text("Memory (bytes)").empty();
        put(card.memory, "memory_gib", newName ? "Memory (bytes)" : "Memory size per board (Byte)", 1e9);
        put(card.memoryBandwidth, "memory_bandwidth_gb_s", "Memory bandwidth (byte/s)", 1e9);
        // Google publishes no power of its chips: what stands there was estimated.
        put(card.powerLimit, "power_limit_w", "TDP (W)", 1,
            type == "TPU" ? Confidence::Assumed : Confidence::Secondary);
        put(card.fp64, "fp64_tflops", "FP64 (double precision) performance (FLOP/s)", 1e12);
        put(card.fp32, "fp32_tflops", "FP32 (single precision) performance (FLOP/s)", 1e12);
        put(card.tf32Tensor, "tf32_tensor_tflops", "TF32 (TensorFloat-32) performance (FLOP/s)", 1e12);
        put(card.fp16Tensor, "fp16_tensor_tflops", tensorFp16, 1e12);
        put(card.fp8Tensor, "fp8_tensor_tflops", "FP8 performance (FLOP/s)", 1e12);
        put(card.fp4Tensor, "fp4_tensor_tflops", "FP4 performance (FLOP/s)", 1e12);
        // The INT8 column holds shader rates for GPUs without tensor units.
        if (type.find("GPU") == std::string::npos || !m_row.text(tensorFp16).empty())
            put(card.int8Tensor, "int8_tensor_tops", "INT8 performance (OP/s)", 1e12);
        const std::string day = isoDate(m_row.text("Release date"));
        m_maker.set(card.launchDate, day);
        if (const auto price = plainNumber(m_row.text("Release price (USD)")))
            m_maker.price(*price, "USD", day, PriceKind::List);
        m_maker.add(m_row.json());
    }

private:
    template <class V>
    void put(Figure<V>& figure, std::string_view key, std::string_view heading, double scale,
             Confidence confidence = Confidence::Secondary)
    {
        const auto value = plainNumber(m_row.text(heading));
        if (!value || *value == 0)
            return;
        if (const auto fault = knownFault("epoch-ml-hardware", m_name, key); !fault.empty())
            return m_maker.skip(says(FLOPSMITH_TR("import", "%1: %2; left unknown"), key, fault));
        m_maker.put(figure, key, *value / scale, confidence);
    }

    const CsvRow& m_row;
    std::string m_name;
    PartMaker<Accelerator> m_maker;
};

Result<void> readEpoch(const DatasetFile& file, ImportRun& run)
{
    return forEachRow(file, run, [&](const CsvRow& row) {
        if (row.text("Hardware name").empty())
            return run.skip(fmt::format("line {}", row.line()), FLOPSMITH_TR("import", "has no name"));
        RowReader(row, run).read();
    });
}

} // namespace

extern const Importer epochImporter;
const Importer epochImporter{"epoch-ml-hardware",
                             "Epoch AI, Data on Machine Learning Hardware",
                             "CC BY 4.0. Epoch AI, \"Data on Machine Learning Hardware\", epoch.ai.",
                             "Epoch AI",
                             "https://epoch.ai/data/machine-learning-hardware",
                             &takesEpoch,
                             &readEpoch};

} // namespace flopsmith
