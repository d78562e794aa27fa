#include "app/workload/fit_system.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace flopsmith {

namespace {

/// The records of one form group within a system, and how they differ.
struct AnchorFit {
    const FormGroup* form = nullptr;
    std::vector<std::size_t> members; // indices into the system
    std::vector<std::size_t> queries; // indices into members
    std::vector<std::vector<float>> differences; // by likeness: queries x members
    std::vector<float> plain; // residuals of members
    std::map<LeaveOut, std::vector<float>> without; // queries x members residuals
    std::map<LeaveOut, std::vector<char>> allowed; // queries x members
};

constexpr std::size_t mostQueries = 450;

AnchorFit anchorFit(const System& s, const FormGroup& form, const Parameters& p,
                    const std::map<LeaveOut, Residuals>& residuals)
{
    AnchorFit out;
    out.form = &form;
    for (std::size_t i = 0; i < s.records.size(); ++i)
        if (s.forms[i] == &form)
            out.members.push_back(i);
    const std::size_t n = out.members.size();
    for (std::size_t q = 0; q < std::min(n, mostQueries); ++q)
        out.queries.push_back(n <= mostQueries ? q : q * (n - 1) / (mostQueries - 1));
    std::vector<Fingerprint> prints;
    std::vector<std::uint64_t> repetitions;
    std::string why;
    for (const std::size_t i : out.members) {
        prints.push_back(form.evaluate(s.records[i]->question, p, why)->likeness);
        repetitions.push_back(repetitionKey(s.records[i]->question));
    }
    const auto all = residualsOf(s, p);
    for (const std::size_t i : out.members)
        out.plain.push_back(static_cast<float>(all[i]));
    for (const Likeness likeness : form.likeness) {
        auto& matrix = out.differences.emplace_back();
        for (const std::size_t q : out.queries)
            for (std::size_t m = 0; m < n; ++m)
                matrix.push_back(static_cast<float>(fingerprintDifference(prints[q], prints[m], likeness)));
    }
    for (const LeaveOut what : {LeaveOut::Repetitions, LeaveOut::Source, LeaveOut::Gpu, LeaveOut::Model}) {
        auto& allowed = out.allowed[what];
        for (const std::size_t q : out.queries)
            for (std::size_t m = 0; m < n; ++m) {
                const bool whole = what != LeaveOut::Repetitions
                    && keyOf(*s.records[out.members[q]], what) == keyOf(*s.records[out.members[m]], what);
                allowed.push_back(repetitions[q] != repetitions[m] && !whole ? 1 : 0);
            }
        if (residuals.count(what) == 0)
            continue;
        auto& without = out.without[what];
        for (const std::size_t q : out.queries) {
            const auto& values = residuals.at(what).at(keyOf(*s.records[out.members[q]], what));
            for (const std::size_t i : out.members)
                without.push_back(static_cast<float>(values[i]));
        }
    }
    return out;
}

/// How far off the corrected predictions are, over the ways of leaving out. The product of a new GPU or model is not in
/// the data, so leaving them out weighs as much as leaving the repetitions out.
double anchorLoss(const AnchorFit& a, const std::vector<double>& weights, double lambda)
{
    const std::size_t n = a.members.size();
    std::vector<float> likeness(a.queries.size() * n, 0.0F);
    for (std::size_t f = 0; f < weights.size(); ++f)
        if (weights[f] > 0)
            for (std::size_t k = 0; k < likeness.size(); ++k)
                likeness[k] += static_cast<float>(weights[f]) * a.differences[f][k];
    for (float& value : likeness)
        value = std::exp(-value);
    double loss = 0;
    for (const auto& [what, allowed] : a.allowed) {
        const double share = what == LeaveOut::Repetitions || what == LeaveOut::Gpu ? 1.0 : 0.5;
        const auto without = a.without.find(what);
        std::vector<double> errors;
        double mean = 0;
        for (std::size_t q = 0; q < a.queries.size(); ++q) {
            double sum = 0;
            double total = 0;
            for (std::size_t m = 0; m < n; ++m)
                if (allowed[q * n + m]) {
                    const float residual = without == a.without.end() ? a.plain[m] : without->second[q * n + m];
                    total += likeness[q * n + m];
                    sum += likeness[q * n + m] * residual;
                }
            const float own =
                without == a.without.end() ? a.plain[a.queries[q]] : without->second[q * n + a.queries[q]];
            const double error = std::abs(own - sum / (lambda + total));
            errors.push_back(error);
            mean += std::min(error, 0.6) / static_cast<double>(a.queries.size());
        }
        loss += share * (mean + 0.5 * percentile(std::move(errors), 0.5));
    }
    for (const double weight : weights)
        loss += 1e-4 * weight;
    return loss;
}

void fitWeights(const AnchorFit& a, Parameters& p)
{
    static constexpr double grid[] = {0, 0.15, 0.3, 0.5, 0.8, 1.2, 1.8, 2.7, 4, 6, 9};
    static constexpr double lambdas[] = {0.003, 0.01, 0.03, 0.1, 0.2, 0.4, 0.8, 1.5, 3};
    std::vector<double> weights(a.form->likeness.size(), 1.0);
    double lambda = 0.1;
    double best = anchorLoss(a, weights, lambda);
    for (int sweep = 0; sweep < 3; ++sweep) {
        bool changed = false;
        for (double& weight : weights) {
            double kept = weight;
            for (const double value : grid) {
                weight = value;
                if (const double loss = anchorLoss(a, weights, lambda); loss < best - 1e-6) {
                    best = loss;
                    kept = value;
                    changed = true;
                }
            }
            weight = kept;
        }
        double kept = lambda;
        for (const double value : lambdas)
            if (const double loss = anchorLoss(a, weights, value); loss < best - 1e-6) {
                best = loss;
                kept = value;
                changed = true;
            }
        lambda = kept;
        if (!changed)
            break;
    }
    for (std::size_t f = 0; f < weights.size(); ++f)
        p.set(fmt::format("anchor.{}.{}", a.form->name, likenessName(a.form->likeness[f])), weights[f]);
    p.set(fmt::format("anchor.{}.lambda", a.form->name), lambda);
}

} // namespace

void fitAnchors(const System& s, const FormGroup& form, const std::map<LeaveOut, Residuals>& residuals, Parameters& p)
{
    const AnchorFit a = anchorFit(s, form, p, residuals);
    if (!a.members.empty())
        fitWeights(a, p);
}

} // namespace flopsmith
