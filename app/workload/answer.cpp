#include "app/workload/answer.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "app/build/cluster.h"
#include "app/build/settings_keys.h"
#include "app/workload/answer_parts.h"

namespace flopsmith {

namespace {

constexpr double hoursPerYear = 8760;
/// Usual depreciation of IT equipment: three years (German AfA table and US practice of 3-5 years).
constexpr double lifeYears = 3;
/// Power that accelerators draw against their limit: near it when training dense models, about three quarters when
/// generating tokens (estimates.md, M11).
constexpr double trainingPowerShare = 0.95;
constexpr double servingPowerShare = 0.75;
constexpr std::size_t shownNeighbours = 5;

struct MetricRow {
    std::string_view family;
    std::string_view name;
    std::string_view unit;
};
/// How the speed of a family is measured and shown.
constexpr MetricRow metrics[] = {
    {"llm-serving", "output_tokens_per_s_total", "tokens/s"},
    {"llm-e2e-batch1", "tokens_per_s_total", "(prompt+gen) tokens/s"},
    {"llm-decode", "tokens_per_s", "tokens/s"},
    {"llm-prefill", "tokens_per_s", "tokens/s"},
    {"finetune-full", "tokens_per_s_total", "tokens/s"},
    {"finetune-lora", "tokens_per_s_total", "tokens/s"},
    {"finetune-qlora", "tokens_per_s_total", "tokens/s"},
    {"transformer-train", "throughput_total", "tokens/s"},
    {"transformer-infer", "samples_per_s", "samples/s"},
    {"cnn-train", "throughput_total", "images/s"},
    {"vit-train", "throughput_total", "images/s"},
    {"cnn-infer", "samples_per_s", "images/s"},
    {"vit-infer", "samples_per_s", "images/s"},
    {"cnn-infer-cpu", "samples_per_s", "images/s"},
    {"vit-infer-cpu", "samples_per_s", "images/s"},
    {"diffusion-infer", "latency_batch", "s"},
    {"rnn-train", "throughput_total", "tokens/s"},
    {"recsys-train", "throughput_total", "samples/s"},
    {"recsys-infer", "samples_per_s", "samples/s"},
};

/// Speech models are measured in what they make.
MetricRow speechMetric(const Workload& w)
{
    return {"speech-train", "throughput_total",
            searchKey(w.model.name) == "waveglow" ? "audio-samples/s" : "mel-items/s"};
}

/// Images and sequences of a training step, tokens of one where they count.
double tokensPerSample(const Workload& w)
{
    return w.model.kind == ModelKind::Transformer ? w.sequence.value_or(1) : 1;
}

double throughput(const Question& q, double value)
{
    // A latency of a batch is shown as images per second.
    return q.metric.name == "latency_batch" ? q.workload.batch.value_or(1) / value : value;
}

void addReading(SpeedAnswer& speed, const Workload& w, const Hardware& hardware, WorkloadAnswer& out)
{
    const double perSample = w.bytesPerSample.value_or(0);
    if (perSample <= 0)
        return;
    const double samples = speed.value / tokensPerSample(w);
    speed.readNeeded = samples * perSample;
    if (hardware.storageBandwidth <= 0)
        return;
    speed.readAvailable = hardware.storageBandwidth;
    if (*speed.readNeeded <= *speed.readAvailable)
        return;
    // The step waits for the data set: step = max(compute, load).
    const double slower = *speed.readAvailable / *speed.readNeeded;
    for (Term& term : speed.terms)
        term.value *= slower;
    speed.terms.push_back({"storage", 1 - slower});
    speed.value *= slower;
    speed.low *= slower;
    speed.high *= slower;
    out.limitedBy = "storage";
}

SpeedAnswer speedAnswer(const Prediction& p, const Question& q)
{
    const Workload& w = q.workload;
    SpeedAnswer out;
    out.unit = q.metric.name == "latency_batch" ? "images/s" : q.metric.unit;
    const double ends[] = {throughput(q, p.low), throughput(q, p.high)};
    out.value = throughput(q, p.value);
    out.low = std::min(ends[0], ends[1]);
    out.high = std::max(ends[0], ends[1]);
    out.terms = scaledTerms(p.result.terms, 1 / p.result.terms.total());
    std::sort(out.terms.begin(), out.terms.end(), [](const Term& a, const Term& b) { return a.value > b.value; });
    if (!isInference(w))
        out.stepSeconds = w.globalBatch.value_or(1) * tokensPerSample(w) / out.value;
    else if (q.metric.name == "latency_batch")
        out.stepSeconds = p.value;
    else if (w.family == "llm-decode")
        out.tokenSeconds = w.batch.value_or(1) / out.value;
    else if (w.family == "llm-serving")
        out.tokenSeconds = w.batchAverage.value_or(1) / out.value;
    else if (w.family == "llm-prefill")
        out.firstTokenSeconds = w.prefill.value_or(1) * w.batch.value_or(1) / out.value;
    else
        out.stepSeconds = w.batch.value_or(1) / out.value;
    return out;
}

/// Time to the first token of a workload that also generates.
void addFirstToken(SpeedAnswer& speed, const Workload& w, const Hardware& hardware, const Estimator& estimator)
{
    if ((w.family != "llm-decode" && w.family != "llm-e2e-batch1" && w.family != "llm-serving") || !w.prefill)
        return;
    Workload prompt = w;
    prompt.family = "llm-prefill";
    prompt.mode = "inference-prefill";
    prompt.batch = 1;
    std::string why;
    const Question q = speedQuestion(prompt, hardware);
    if (const auto p = estimator.predict(q, LeaveOut::Repetitions, 0, why); p && p->value > 0)
        speed.firstTokenSeconds = *w.prefill / p->value;
}

/// Work of the whole run in the unit of the speed; nullopt when the workload does not say.
std::optional<double> amountOfWork(const Workload& w)
{
    if (w.tokens)
        return w.tokens;
    if (w.datasetSamples)
        return *w.datasetSamples * w.epochs.value_or(1) * tokensPerSample(w);
    return std::nullopt;
}

/// Electric power at the wall of all machines while the workload runs.
std::optional<double> wallPower(const Machine& machine, const Estimate& estimate, const WorkloadAnswer& answer,
                                std::vector<Assumption>& assumed)
{
    const PowerEstimate& power = estimate.power;
    if (!power.dcLoad.complete() && power.dcLoad.value.raw() == 0)
        return std::nullopt;
    const bool training = !isInference(answer.question.workload);
    const double share = training ? trainingPowerShare : servingPowerShare;
    const double load = power.accelerators.in(1000) * share + power.rest.in(1000);
    assumed.push_back({"accelerator_power_share", formatNumber(share)});
    double efficiency = power.efficiency.value_or(0);
    if (power.psuRated.value.raw() > 0)
        efficiency = psuEfficiency(machine, load / power.psuRated.value.in(1000)).value_or(efficiency);
    if (efficiency <= 0)
        return std::nullopt;
    return load / efficiency * estimate.cluster.machines + estimate.cluster.shared.value.in(1000);
}

/// How many units costs are told for; names them.
double costUnits(WorkloadAnswer& out)
{
    const bool tokens = out.speed->unit.find("tokens") != std::string::npos;
    out.costUnit = tokens ? "million tokens" : "thousand images";
    if (!tokens && out.speed->unit != "images/s")
        out.costUnit = "thousand samples";
    return tokens ? 1e6 : 1e3;
}

/// What a rented machine costs; energy and its price are its provider's.
void addRent(WorkloadAnswer& out, const Estimate& estimate)
{
    const MoneySum& rent = estimate.cost.rentPerHour;
    if (!out.speed || rent.unknown() > 0 || rent.totals().size() != 1)
        return;
    const Money& perHour = rent.totals().front();
    const double perSecond = perHour.amount() / 3600;
    out.costPerUnit = Money::of(perSecond * costUnits(out) / out.speed->value, perHour.currency);
    if (out.seconds)
        out.rentCost = Money::of(perSecond * *out.seconds, perHour.currency);
}

void addEnergyAndCost(WorkloadAnswer& out, const Machine& machine, const Estimate& estimate, const Estimator& estimator)
{
    if (isRented(machine))
        return addRent(out, estimate);
    const Settings& settings = machine.build().settings;
    out.watts = wallPower(machine, estimate, out, out.assumed);
    if (!out.speed || !out.watts)
        return;
    double pue = 1;
    if (const auto stated = numberSetting(settings, "pue"))
        pue = *stated;
    else
        out.assumed.push_back({"pue", "1"});
    const std::string country = machine.country();
    std::optional<Money> perKwh;
    const std::string& currency = machine.build().currency;
    if (const auto price = numberSetting(settings, "price_kwh")) {
        perKwh = Money::of(*price * 1000, currency); // per MWh, so that cents are not rounded away
    } else if (const ElectricityPrice* tariff = estimator.tariffOf(country)) {
        const auto own =
            converted(Money::of(tariff->perKwh * 1000, tariff->currency), currency, machine.catalog().tables().rates);
        if (own)
            perKwh = own->money;
        out.assumed.push_back({"price_kwh",
                               fmt::format("{} {} ({}, {})", formatNumber(tariff->perKwh, 4), tariff->currency,
                                           tariff->kind, tariff->period)});
    }
    const double joules = *out.watts * pue / out.speed->value;
    out.joulesPerUnit = joules;
    const double units = costUnits(out);
    const double kwhPerUnits = joules * units / 3.6e6;
    const Money purchase = estimate.cost.purchase.in(currency);
    const double hours = numberSetting(settings, "hours_year").value_or(hoursPerYear);
    const double capitalPerSecond = purchase.amount() / (lifeYears * hours * 3600);
    if (purchase.minor > 0)
        out.assumed.push_back({"life_years", formatNumber(lifeYears)});
    if (perKwh)
        out.costPerUnit =
            Money::of(perKwh->amount() / 1000 * kwhPerUnits + capitalPerSecond * units / out.speed->value, currency);
    if (!out.seconds)
        return;
    out.energyKwh = *out.watts * pue * *out.seconds / 3.6e6;
    if (const GridIntensity* grid = estimator.gridOf(country)) {
        out.gramsCo2 = *out.energyKwh * grid->gramsPerKwh;
        out.assumed.push_back(
            {"g_co2_per_kwh", fmt::format("{} ({}, {})", formatNumber(grid->gramsPerKwh), grid->name, grid->year)});
    }
    if (perKwh)
        out.energyCost = Money::of(perKwh->amount() / 1000 * *out.energyKwh, currency);
    if (purchase.minor > 0)
        out.capitalCost = Money::of(capitalPerSecond * *out.seconds, currency);
}

NeighbourAnswer neighbourAnswer(const Neighbour& n)
{
    const Question& q = n.measurement->question;
    NeighbourAnswer out;
    out.text = fmt::format("{}, {}, {}x {}", q.workload.model.name, q.workload.precision, std::max(1, q.hardware.count),
                           q.hardware.gpu);
    const double batch = q.workload.microBatch.value_or(q.workload.batch.value_or(0));
    if (batch > 0)
        out.text += fmt::format(", batch {}", formatNumber(batch));
    if (!q.workload.framework.empty())
        out.text += ", " + q.workload.framework;
    out.measured = n.measurement->value;
    out.unit = q.metric.unit;
    out.likeness = n.weight;
    out.source = n.measurement->source;
    return out;
}

} // namespace

bool isInference(const Workload& w)
{
    return w.mode.starts_with("inference");
}

std::vector<Term> scaledTerms(const Terms& terms, double factor)
{
    std::vector<Term> out = terms.all();
    for (Term& term : out)
        term.value *= factor;
    return out;
}

std::string_view workloadFitName(WorkloadFit fit)
{
    static constexpr std::array<std::string_view, 4> names{"unknown", "fits", "fits-with", "does-not-fit"};
    return names[static_cast<std::size_t>(fit)];
}

Question speedQuestion(const Workload& workload, const Hardware& hardware)
{
    Question out;
    out.workload = workload;
    out.hardware = hardware;
    const auto found = std::find_if(std::begin(metrics), std::end(metrics),
                                    [&](const MetricRow& row) { return row.family == workload.family; });
    const MetricRow row = found != std::end(metrics) ? *found : speechMetric(workload);
    out.metric = {std::string(row.name), std::string(row.unit)};
    return out;
}

WorkloadAnswer answer(const Machine& machine, const Estimate& estimate, const Workload& workload,
                      const Estimator& estimator)
{
    WorkloadAnswer out;
    const Hardware hardware = hardwareOf(machine, out.assumed);
    Workload settled = workload;
    settle(settled, hardware, estimator, out.assumed);
    out.question = speedQuestion(settled, hardware);
    if (settled.family.empty()) {
        out.whyNot = "this method with this kind of model was never measured, and no formula covers it";
        return out;
    }
    if (hardware.gpu.empty()) {
        out.whyNot = "the machine has neither accelerator nor CPU";
        return out;
    }
    out.memory = memoryAnswer(settled, hardware, estimator);
    const auto prediction = estimator.predict(out.question, LeaveOut::Repetitions, shownNeighbours, out.whyNot);
    if (prediction) {
        out.speed = speedAnswer(*prediction, out.question);
        if (!out.speed->terms.empty())
            out.limitedBy = std::string(out.speed->terms.front().name);
        addReading(*out.speed, settled, hardware, out);
        addFirstToken(*out.speed, settled, hardware, estimator);
        for (const Neighbour& neighbour : prediction->correction.nearest)
            out.neighbours.push_back(neighbourAnswer(neighbour));
        for (const auto& [key, value] : prediction->result.taken)
            out.assumed.push_back({std::string(key), value});
        if (const auto amount = amountOfWork(settled))
            out.seconds = *amount / out.speed->value;
    }
    if (out.memory.fit == WorkloadFit::DoesNotFit || out.memory.fit == WorkloadFit::FitsWith)
        out.limitedBy = "memory";
    addEnergyAndCost(out, machine, estimate, estimator);
    return out;
}

} // namespace flopsmith
