#include "app/workload/forms/training.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace flopsmith {

namespace {

/// Corner between work of the device and launches of the host: high enough to be nearly a maximum.
constexpr double overlapNorm = 4;

bool outsideOfOverlap(std::string_view name)
{
    static constexpr std::string_view names[] = {"communication", "network",      "optimizer",
                                                 "offload",       "data loading", "context"};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

} // namespace

void MonomialTerms::add(std::string_view name, double x, const Factors& factors)
{
    if (!(x > 0))
        return;
    for (const Factor& factor : factors) {
        const double value = (*m_parameters)(factor.name);
        x *= factor.exponent == 1 ? value : std::pow(value, factor.exponent);
    }
    m_terms.add(name, x);
}

Terms MonomialTerms::terms() const
{
    double device = 0;
    double launches = 0;
    for (const Term& term : m_terms.all())
        if (term.name == "launch")
            launches += term.value;
        else if (!outsideOfOverlap(term.name))
            device += term.value;
    Terms out;
    for (const Term& term : m_terms.all())
        if (term.name != "launch")
            out.add(term.name, term.value);
    if (launches > 0) {
        const double most = std::max(device, launches);
        const double together = most
            * std::pow(std::pow(device / most, overlapNorm) + std::pow(launches / most, overlapNorm), 1 / overlapNorm);
        out.add("launch", together - device);
    }
    return out;
}

double gradientBytes(std::string_view precision)
{
    return precision == "fp32" || precision == "tf32" ? 4 : 2;
}

double softwareAge(const Workload& workload)
{
    return std::clamp(2023.0 - softwareYear(workload.framework), 0.0, 3.0);
}

void addAllReduce(MonomialTerms& terms, const Question& question, const TrainingDevice& device, double bytes,
                  double items)
{
    const int count = std::max(1, question.hardware.count);
    if (count < 2)
        return;
    const TrainingLink link = trainingLink(question, device);
    const int per = std::max(1, count / link.nodes);
    const double gigabytes = bytes / 1e9 / items;
    if (per > 1) {
        const std::string kind = fmt::format("comm.{}", link.kind);
        terms.add("communication", 2.0 * (per - 1) / per * gigabytes / link.device,
                  {{kind}, {kind + "_doubling", per > 2 ? std::log2(per / 2.0) : 0}});
    }
    if (link.nodes > 1)
        terms.add("communication",
                  2.0 * (link.nodes - 1) / link.nodes * gigabytes / link.network / per * std::min(per, 8),
                  {{"comm.inter"}, {"comm.inter_doubling", link.nodes > 2 ? std::log2(link.nodes / 2.0) : 0}});
}

void addCoreWork(MonomialTerms& terms, const CoreWork& work, const TrainingDevice& device, const TrainingRate& rate,
                 double age, int count)
{
    const std::string family(work.family);
    const std::string& model = work.model;
    const std::string kind = rate.mixed ? "amp" : "fp32";
    const bool cudaOnly = rate.peak <= device.fp32 * 1.01;
    const std::string software = (family.empty() ? std::string("named") : family) + ".software_per_year";
    const auto own = [&](const std::string& what, const std::string& ofModel) {
        Factors out{{what}, {software, age}};
        if (!family.empty())
            out.push_back({family + '.' + what});
        if (!model.empty())
            out.push_back({model + '.' + ofModel});
        return out;
    };
    const auto joined = [](Factors a, const Factors& b) {
        a.insert(a.end(), b.begin(), b.end());
        return a;
    };
    const std::string compute = cudaOnly ? "compute_fp32" : "compute";
    Factors computing = joined(own(compute, compute), work.extra);
    if (!cudaOnly)
        computing.push_back({"eff." + device.generation});
    const std::string traffic = "memory_" + kind;
    Factors reading = joined(own(traffic, work.sameArithmetic || model.empty() ? "memory" : traffic), work.extra);
    reading.push_back({"mem." + device.generation});
    Factors drawing = own("joule_per_tflop", "joule_per_tflop");
    drawing.erase(drawing.begin() + 1); // energy does not depend on the software's age
    drawing.push_back({"watt." + device.generation});
    if (cudaOnly && !work.sameArithmetic)
        drawing.push_back({"power.cuda_cores"});
    else if (!rate.mixed && !work.sameArithmetic)
        drawing.push_back({"power.full_precision"});
    struct Row {
        std::string_view name;
        double x;
        Factors factors;
    };
    Row rows[] = {{"compute", work.tflop / rate.peak, std::move(computing)},
                  {"CUDA cores", work.tflop / device.fp32, own("cuda_cores", "cuda_cores")},
                  {"memory", work.gigabytes / device.bandwidth, std::move(reading)},
                  {"power limit", work.tflop / device.power, std::move(drawing)}};
    for (Row& row : rows) {
        if (age > 2.9)
            row.factors.push_back({(family.empty() ? model : family) + ".pytorch_1_4_" + kind});
        if (device.generation == "pascal" && rate.mixed)
            row.factors.push_back({"pascal_mixed"});
        terms.add(row.name, row.x, row.factors);
        if (count > 1) {
            row.factors.push_back({"sync.loss"});
            terms.add(FLOPSMITH_TR("workload", "stragglers"), row.x, row.factors);
        }
    }
}

} // namespace flopsmith
