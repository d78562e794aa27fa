#include "app/workload/anchor.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace flopsmith {

namespace {

double batchOf(const Workload& w)
{
    for (const auto& batch : {w.microBatch, w.batch, w.maxSequences, w.globalBatch})
        if (batch)
            return *batch;
    return 0;
}

/// A framework that a user does not state tells nothing about how alike a measured case is. The source stays: a user's
/// case is of no publication, and leaving whole sources out shows what that costs.
std::vector<std::pair<Likeness, double>> statedWeights(std::vector<std::pair<Likeness, double>> weights,
                                                       const Fingerprint& asked)
{
    if (asked.word(Likeness::Framework) == wordHash({}))
        std::erase_if(weights, [](const auto& one) { return one.first == Likeness::Framework; });
    return weights;
}

} // namespace

std::uint64_t wordHash(std::string_view text)
{
    Fingerprint one;
    one.word(Likeness::Family, text);
    return one.word(Likeness::Family);
}

std::uint64_t repetitionKey(const Question& record)
{
    const Workload& w = record.workload;
    return wordHash(fmt::format("{}|{}|{}|{}|{}|{}", record.hardware.gpu, record.hardware.count,
                                record.hardware.powerLimit.value_or(0), w.model.name, w.precision, batchOf(w)));
}

AnchorTable::AnchorTable(std::vector<Measurement> measurements, const Parameters& parameters)
    : m_measurements(std::move(measurements))
{
    for (const Measurement& measurement : m_measurements) {
        const FormGroup* form = measurement.suspect ? nullptr : formOf(measurement.question);
        if (!form || measurement.value <= 0)
            continue;
        std::string why;
        const auto result = form->evaluate(measurement.question, parameters, why);
        if (!result || !(result->value() > 0))
            continue;
        Group& group = m_groups[form->name];
        if (group.rows.empty()) {
            for (const Likeness likeness : form->likeness)
                if (const double p = parameters(fmt::format("anchor.{}.{}", form->name, likenessName(likeness))); p > 0)
                    group.weights.emplace_back(likeness, p);
            // What tells most comes first, so that most of the table is passed over quickly.
            std::stable_sort(group.weights.begin(), group.weights.end(),
                             [](const auto& a, const auto& b) { return a.second > b.second; });
            group.lambda = parameters(fmt::format("anchor.{}.lambda", form->name));
        }
        const Question& question = measurement.question;
        group.rows.push_back({&measurement, result->likeness, std::log(measurement.value / result->value()),
                              repetitionKey(question), wordHash(question.sourceGroup), wordHash(question.hardware.gpu),
                              wordHash(question.workload.model.name)});
        ++m_size;
    }
}

double AnchorTable::likenessOf(const Weights& weights, const Fingerprint& a, const Fingerprint& b)
{
    constexpr double farthest = 25; // beyond it a case counts for nothing: exp(-25) is 1e-11
    double distance = 0;
    for (const auto& [likeness, weight] : weights) {
        distance += weight * fingerprintDifference(a, b, likeness);
        if (distance > farthest)
            return 0;
    }
    return std::exp(-distance);
}

std::array<double, 4> AnchorTable::factors(const Question& record, const FormResult& form) const
{
    std::array<double, 4> out{1, 1, 1, 1};
    const auto found = m_groups.find(form.group);
    if (found == m_groups.end())
        return out;
    const std::uint64_t repetition = repetitionKey(record);
    const std::uint64_t source = wordHash(record.sourceGroup);
    const std::uint64_t gpu = wordHash(record.hardware.gpu);
    const std::uint64_t model = wordHash(record.workload.model.name);
    std::array<double, 4> sums{};
    std::array<double, 4> weights{};
    const auto add = [&](LeaveOut what, double weight, double residual) {
        sums[static_cast<std::size_t>(what)] += weight * residual;
        weights[static_cast<std::size_t>(what)] += weight;
    };
    for (const Row& row : found->second.rows) {
        if (row.repetition == repetition || row.measurement->question.id == record.id)
            continue;
        const double weight = likenessOf(found->second.weights, form.likeness, row.likeness);
        add(LeaveOut::Repetitions, weight, row.residual);
        if (row.source != source)
            add(LeaveOut::Source, weight, row.residual);
        if (row.gpu != gpu)
            add(LeaveOut::Gpu, weight, row.residual);
        if (row.model != model)
            add(LeaveOut::Model, weight, row.residual);
    }
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = std::exp(sums[i] / (found->second.lambda + weights[i]));
    return out;
}

AnchorTable::Correction AnchorTable::correct(const Question& question, const FormResult& form, LeaveOut leaveOut,
                                             std::size_t neighbours) const
{
    Correction out;
    const auto found = m_groups.find(form.group);
    if (found == m_groups.end())
        return out;
    const Group& group = found->second;
    const bool record = !question.id.empty();
    const std::uint64_t repetition = record ? repetitionKey(question) : 0;
    const std::uint64_t source = wordHash(question.sourceGroup);
    const std::uint64_t gpu = wordHash(question.hardware.gpu);
    const std::uint64_t model = wordHash(question.workload.model.name);
    const Weights weights = record ? group.weights : statedWeights(group.weights, form.likeness);
    double sum = 0;
    for (const Row& row : group.rows) {
        if (record
            && (row.repetition == repetition || row.measurement->question.id == question.id
                || (leaveOut == LeaveOut::Source && row.source == source)
                || (leaveOut == LeaveOut::Gpu && row.gpu == gpu)
                || (leaveOut == LeaveOut::Model && row.model == model)))
            continue;
        const double weight = likenessOf(weights, form.likeness, row.likeness);
        out.weight += weight;
        sum += weight * row.residual;
        if (neighbours > 0)
            out.nearest.push_back({row.measurement, weight, std::exp(row.residual)});
    }
    out.factor = std::exp(sum / (group.lambda + out.weight));
    if (neighbours > 0) {
        const std::size_t kept = std::min(neighbours, out.nearest.size());
        std::partial_sort(out.nearest.begin(), out.nearest.begin() + static_cast<std::ptrdiff_t>(kept),
                          out.nearest.end(),
                          [](const Neighbour& a, const Neighbour& b) { return a.weight > b.weight; });
        out.nearest.resize(kept);
    }
    return out;
}

} // namespace flopsmith
