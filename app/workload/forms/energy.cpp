// Energy of inference: each part of the time draws its share of the power limit, all of it the idle share. Joules per
// output token or image.
#include "app/workload/forms/diffusion.h"
#include "app/workload/forms/serving.h"

#include <algorithm>
#include <cmath>

namespace flopsmith {

namespace {

/// Share of the power limit that a part of a step draws.
constexpr std::array<std::string_view, servingPartCount> drawnShares{"energy.weights", "energy.kv",   "energy.compute",
                                                                     "energy.launch",  "energy.host", "energy.comm"};

std::optional<FormResult> tokenEnergy(const Question& question, const Parameters& p, std::string& why)
{
    const auto served = servingCase(question, p, why);
    if (!served)
        return std::nullopt;
    FormResult out;
    out.group = "energy";
    const ServingTerms terms = servingTerms(*served, p);
    const double power = served->llm.devices * served->llm.rates.power;
    double seconds = 0;
    for (std::size_t i = 0; i < terms.count; ++i) {
        const auto& [name, part, time] = terms.entries[i];
        out.terms.add(name, time * p(drawnShares[static_cast<std::size_t>(part)]) * power);
        seconds += time;
    }
    out.terms.add(FLOPSMITH_TR("workload", "idle"), seconds * p("energy.idle") * power);
    addServingLikeness(out, question, *served);
    out.likeness.word(Likeness::Kind, "llm");
    out.likeness.amount(Likeness::Image, 1);
    out.taken = served->llm.taken;
    return out;
}

std::string_view drawnShareOf(std::string_view term)
{
    if (term == "attention" || term == "memory")
        return "energy.d_elem";
    if (term == "decoding")
        return "energy.d_vae";
    if (term == "launch")
        return "energy.d_launch";
    return term == "communication" ? "energy.d_comm" : "energy.d_compute";
}

std::optional<FormResult> imageEnergy(const Question& question, const Parameters& p, std::string& why)
{
    auto time = diffusionTerms(question, p, why);
    if (!time)
        return std::nullopt;
    FormResult out;
    out.group = "energy";
    const double batch = std::max(1.0, question.workload.batch.value_or(1));
    const double devices = std::max(1, question.hardware.count);
    const double power = devices * ratesOf(question.hardware).power / batch;
    for (const Term& term : time->terms.all())
        out.terms.add(term.name, term.value * p(drawnShareOf(term.name)) * power);
    out.terms.add(FLOPSMITH_TR("workload", "idle"), time->terms.total() * p("energy.idle") * power);
    out.likeness = time->likeness;
    out.likeness.word(Likeness::Kind, "diff");
    out.likeness.word(Likeness::Task, "img");
    out.likeness.word(Likeness::GpuTask, "x");
    out.likeness.word(Likeness::Parallelism, "x");
    out.likeness.amount(Likeness::OutputLength, 1);
    out.likeness.amount(Likeness::Experts, 0);
    out.likeness.amount(Likeness::Active, question.workload.model.params.value_or(1e9));
    out.taken = std::move(time->taken);
    return out;
}

std::optional<FormResult> evaluateEnergy(const Question& question, const Parameters& p, std::string& why)
{
    const ModelShape& model = question.workload.model;
    const bool image = model.kind == ModelKind::Diffusion || (model.imageSize && !model.layers);
    return image ? imageEnergy(question, p, why) : tokenEnergy(question, p, why);
}

/// The times under the energy are those of the forms of serving and diffusion: their parameters stay.
std::vector<PriorRule> energyPriors()
{
    constexpr double sigma = 2;
    constexpr double most = 1.1; // cards exceed their limit for moments
    return {
        {"energy.idle", cappedPrior(0.2, sigma, most)},
        {"energy.weights", cappedPrior(0.6, sigma, most)},
        {"energy.kv", cappedPrior(0.6, sigma, most)},
        {"energy.compute", cappedPrior(0.9, sigma, most)},
        {"energy.launch", cappedPrior(0.35, sigma, most)},
        {"energy.host", cappedPrior(0.3, sigma, most)},
        {"energy.comm", cappedPrior(0.3, sigma, most)},
        {"energy.d_compute", cappedPrior(0.9, sigma, most)},
        {"energy.d_elem", cappedPrior(0.8, sigma, most)},
        {"energy.d_launch", cappedPrior(0.2, sigma, most)},
        {"energy.d_comm", cappedPrior(0.5, sigma, most)},
        {"energy.d_vae", cappedPrior(0.8, sigma, most)},
        {"serving.*", {1, 0}},
        {"diff.*", {1, 0}},
    };
}

} // namespace

extern const FormGroup energyForm;
const FormGroup energyForm{
    "energy",
    "energy",
    [](const Question& q) { return q.workload.family == "energy-infer"; },
    &evaluateEnergy,
    &energyPriors,
    {Likeness::Model, Likeness::Size, Likeness::Gpu, Likeness::Generation, Likeness::Precision, Likeness::Batch,
     Likeness::OutputLength, Likeness::Count, Likeness::Task, Likeness::GpuTask, Likeness::Parallelism, Likeness::Image,
     Likeness::Kind, Likeness::Experts, Likeness::Active},
};

} // namespace flopsmith
