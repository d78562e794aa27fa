#include "app/workload/side_by_side.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "app/build/exchange_rates.h"
#include "app/parts/accelerator.h"
#include "app/parts/cpu.h"
#include "app/parts/rented.h"
#include "app/workload/answer_parts.h"

namespace flopsmith {

namespace {

constexpr int mostDevices = 8;
/// Nothing of its kind was measured: as uncertain as the worst family.
constexpr double unmeasuredBand = 1.6;
constexpr double secondsPerHour = 3600;

/// Everything that is the same for all rows.
struct SideContext {
    const Machine& machine;
    const Estimator& estimator;
    Workload workload; // without what depends on the device
    CostBasis basis;
    std::set<std::string, std::less<>> measured; // ids of parts
};

/// The inference of what is trained, in its usual form.
Workload inferenceOfModel(const Workload& trained)
{
    Workload out;
    out.model = trained.model;
    out.mode = "inference";
    if (trained.model.kind == ModelKind::Transformer && trained.model.causal.value_or(true)) {
        out.mode = "inference-decode";
        out.prefill = trained.prefill;
        out.decode = trained.decode;
    }
    return out;
}

/// Without what settle() takes from the device.
Workload unsettled(Workload w)
{
    w.family.clear();
    w.parallelism.clear();
    w.multiGpu.clear();
    w.memoryLayout.clear();
    return w;
}

/// The workload as it would be run on another kind of device.
Workload suited(const SideContext& context, const Hardware& hardware, bool own)
{
    Workload out = context.workload;
    if (own)
        return out;
    if (hardware.device.cpu) {
        out.framework.clear();
        out.options.clear();
        if (out.model.kind == ModelKind::Vision)
            out.precision.clear();
    } else if (out.precision == "fp32") {
        out.precision.clear();
    }
    return out;
}

std::string kindOf(const Part* part, const Device& device)
{
    if (device.cpu)
        return "cpu";
    return part && !part->kind.empty() ? part->kind : "gpu";
}

bool needsDesign(const SideRow& row)
{
    return row.kind == "fpga";
}

void addSideSpeed(SideRow& row, const SideContext& context, const Question& q)
{
    const auto p = context.estimator.predict(q, LeaveOut::Repetitions, 0, row.whyNot);
    if (!p)
        return;
    const SpeedAnswer speed = speedAnswer(*p, q);
    row.speed = speed.value;
    row.low = row.measured ? speed.low : std::min(speed.low, speed.value / unmeasuredBand);
    row.high = row.measured ? speed.high : std::max(speed.high, speed.value * unmeasuredBand);
    std::vector<Assumption> ignored;
    if (const double watts = drawnPower(q, speed, context.estimator, ignored); watts > 0) {
        row.watts = watts;
        row.perWatt = speed.value / watts;
    }
}

/// Speed and power on `hardware`, whose `part` is not there when the catalog does not know it.
SideRow rowOf(const SideContext& context, const Hardware& hardware, const Part* part, bool own)
{
    SideRow row;
    row.kind = kindOf(part, hardware.device);
    row.own = own;
    row.part = part ? part->id.str() : std::string();
    row.name = hardware.gpu;
    row.count = std::max(1, hardware.count);
    row.measured =
        context.measured.count(hardware.device.part) > 0 || (part && context.measured.count(part->variantOf.str()) > 0);
    if (needsDesign(row)) {
        row.whyNot = FLOPSMITH_TR("workload", "depends on the design that the FPGA is given");
        if (hardware.device.power > 0)
            row.watts = hardware.device.power * row.count;
        return row;
    }
    Workload w = suited(context, hardware, own);
    std::vector<Assumption> ignored;
    settle(w, hardware, context.estimator, ignored);
    row.precision = w.precision;
    if (w.family.empty()) {
        row.whyNot = FLOPSMITH_TR("workload", "no inference of this kind of model was measured");
        return row;
    }
    std::string why;
    const auto need = memoryPerDevice(w, hardware, context.estimator, why);
    if (need && hardware.device.memory > 0 && need->value > hardware.device.memory) {
        row.whyNot = FLOPSMITH_TR("workload", "does not fit into the memory");
        return row;
    }
    addSideSpeed(row, context, speedQuestion(w, hardware));
    return row;
}

/// As many devices as it takes.
SideRow fittingRow(const SideContext& context, Hardware hardware, const Part& part)
{
    SideRow out;
    for (int count = 1; count <= mostDevices; count *= 2) {
        hardware.count = hardware.perNode = hardware.device.cpu ? 0 : count;
        out = rowOf(context, hardware, &part, false);
        if (out.speed || hardware.device.cpu || needsDesign(out))
            break;
    }
    return out;
}

/// Energy, and the purchase spread over the years of use.
void addOwnedCost(SideRow& row, const SideContext& context, const Part* part)
{
    if (!row.speed || !row.watts || !context.basis.perKwh || !part || !part->newestPrice())
        return;
    const auto price = inOwnCurrency(part->newestPrice()->money, context.machine);
    if (!price)
        return;
    constexpr double kwhInJoules = 3.6e6;
    const double perSecond = *row.watts * context.basis.pue * *context.basis.perKwh / kwhInJoules
        + price->money.amount() * row.count / context.basis.lifeSeconds;
    row.cost = UnitCost{perSecond / *row.speed, context.basis.currency};
}

Hardware aloneOf(const Part& part)
{
    Hardware out;
    out.device = deviceOf(part).value_or(Device{});
    out.gpu = part.name;
    if (out.device.cpu) {
        out.host = out.device;
        out.hostName = part.name;
        out.count = 0;
    }
    return out;
}

/// Most per watt and least cost, which may be one row.
void keepBest(std::vector<SideRow>& all, std::vector<SideRow>& out)
{
    const auto better = [](const auto& member, bool least) {
        return [member, least](const SideRow& a, const SideRow& b) {
            const auto x = member(a);
            const auto y = member(b);
            if (!x || !y)
                return x.has_value() > y.has_value();
            return least ? *x < *y : *x > *y;
        };
    };
    const auto perWatt = [](const SideRow& row) { return row.perWatt; };
    const auto cost = [](const SideRow& row) {
        return row.cost ? std::optional<double>(row.cost->value) : std::nullopt;
    };
    std::erase_if(all, [](const SideRow& row) { return !row.speed; });
    if (all.empty())
        return;
    const auto efficient = std::min_element(all.begin(), all.end(), better(perWatt, false));
    const auto cheap = std::min_element(all.begin(), all.end(), better(cost, true));
    if (efficient->perWatt || !cheap->cost)
        out.push_back(*efficient);
    if (cheap->cost && (cheap != efficient || !efficient->perWatt))
        out.push_back(*cheap);
}

/// Why there is nothing of a kind.
SideRow noRow(std::string kind, std::string why)
{
    SideRow out;
    out.kind = std::move(kind);
    out.count = 0;
    out.whyNot = std::move(why);
    return out;
}

void addKind(SideBySide& out, const SideContext& context, const std::string& kind)
{
    std::vector<SideRow> all;
    for (const Part& part : context.machine.catalog().parts()) {
        const bool cpu = kind == "cpu";
        if (part.category() != (cpu ? "cpu" : "accelerator") || (!cpu && part.kind != kind) || part.cloudOnly
            || (!cpu && context.measured.count(part.id.str()) == 0) || !part.variantOf.str().empty())
            continue;
        SideRow row = fittingRow(context, aloneOf(part), part);
        addOwnedCost(row, context, &part);
        all.push_back(std::move(row));
    }
    const std::size_t before = out.rows.size();
    keepBest(all, out.rows);
    if (out.rows.size() == before)
        out.rows.push_back(
            noRow(kind, FLOPSMITH_TR("workload", "no device of this kind was measured with such a workload")));
}

/// The FPGA that calculates most: an example of the kind.
void addDesigned(SideBySide& out, const SideContext& context)
{
    const Part* most = nullptr;
    for (const Part& part : context.machine.catalog().parts()) {
        const auto* gpu = part.as<Accelerator>();
        if (gpu && part.kind == "fpga"
            && (!most || gpu->int8Tensor.valueOr(0) > most->as<Accelerator>()->int8Tensor.valueOr(0)))
            most = &part;
    }
    if (most)
        out.rows.push_back(rowOf(context, aloneOf(*most), most, false));
}

/// The TPUs of a rented slice; nullptr when it holds something else.
const Included* sliceOf(const Rented& offer, const Catalog& catalog)
{
    const auto* included = offer.included.get();
    if (!included || included->size() != 1)
        return nullptr;
    const Part* chip = catalog.find(included->front().part);
    return chip && chip->kind == "tpu" ? &included->front() : nullptr;
}

void addSlices(SideBySide& out, const SideContext& context)
{
    const Catalog& catalog = context.machine.catalog();
    std::vector<SideRow> all;
    std::string why;
    for (const Part& part : catalog.parts()) {
        const auto* offer = part.as<Rented>();
        const Included* slice = offer ? sliceOf(*offer, catalog) : nullptr;
        if (!slice || !part.newestPrice())
            continue;
        Hardware hardware = aloneOf(*catalog.find(slice->part));
        hardware.count = hardware.perNode = std::max(1, slice->count);
        SideRow row = rowOf(context, hardware, catalog.find(slice->part), false);
        row.part = part.id.str();
        row.name = part.name;
        row.rented = true;
        const auto price = inOwnCurrency(part.newestPrice()->money, context.machine);
        if (row.speed && price)
            row.cost = UnitCost{price->money.amount() / secondsPerHour / *row.speed, context.basis.currency};
        if (!row.speed)
            why = row.whyNot;
        all.push_back(std::move(row));
    }
    const std::size_t before = out.rows.size();
    keepBest(all, out.rows);
    if (out.rows.size() == before)
        out.rows.push_back(
            noRow("tpu", why.empty() ? FLOPSMITH_TR("workload", "the catalog has no price of a TPU slice") : why));
}

/// Devices that were measured with a workload of this family.
std::set<std::string, std::less<>> measuredWith(const Estimator& estimator, std::string_view family)
{
    std::set<std::string, std::less<>> out;
    if (estimator.table)
        for (const Measurement& m : estimator.table->measurements())
            if (!m.suspect && m.question.workload.family == family)
                out.insert(m.question.hardware.device.part);
    out.erase(std::string());
    return out;
}

} // namespace

SideBySide sideBySide(const Machine& machine, const WorkloadAnswer& answer, const Estimator& estimator)
{
    SideBySide out;
    const Workload& stated = answer.question.workload;
    const Hardware& own = answer.question.hardware;
    out.nearest = !isInference(stated);
    out.workload = out.nearest ? inferenceOfModel(stated) : unsettled(stated);
    SideContext context{machine, estimator, out.workload, costBasis(machine, estimator, out.assumed), {}};
    settle(out.workload, own, estimator, out.assumed);
    if (out.workload.family.empty()) {
        out.whyNot = FLOPSMITH_TR("workload", "no inference of this kind of model was measured");
        return out;
    }
    if (out.nearest) // every device gets the batch and the lengths that the build's own would get
        context.workload = unsettled(out.workload);
    for (const std::string_view family :
         {std::string_view(out.workload.family), std::string_view("cnn-infer-cpu"), std::string_view("vit-infer-cpu"),
          std::string_view("cnn-infer"), std::string_view("vit-infer")}) {
        const bool picture = stated.model.kind == ModelKind::Vision;
        if (picture || family == out.workload.family)
            context.measured.merge(measuredWith(estimator, family));
    }
    const Question q = speedQuestion(out.workload, own);
    out.unit = q.metric.name == "latency_batch" ? "images/s" : q.metric.unit;
    const CostUnits units = costUnitsOf(out.unit);
    out.costUnit = units.name;
    const Part* part = machine.catalog().find(own.device.part);
    if (!own.gpu.empty()) {
        out.rows.push_back(rowOf(context, own, part, true));
        if (own.device.cpu)
            out.rows.back().count = static_cast<int>(machine.all<Cpu>().size());
        addOwnedCost(out.rows.back(), context, part);
    }
    addKind(out, context, "gpu");
    addSlices(out, context);
    addKind(out, context, "cpu");
    addDesigned(out, context);
    for (SideRow& row : out.rows)
        if (row.cost)
            row.cost->value *= units.count;
    return out;
}

} // namespace flopsmith
