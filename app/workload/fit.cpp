#include "app/workload/fit.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <fmt/format.h>

namespace flopsmith {

namespace {

constexpr double softness = 0.1; // errors beyond this count by their size instead of its square
constexpr double largestStep = 1.5; // of a parameter's logarithm
constexpr double probe = 1e-4; // of a parameter's logarithm, for the derivative
constexpr int fullIterations = 60;
constexpr int againIterations = 4; // from a solution that is near

/// Records of one fit with the parameters that they share.
struct System {
    std::vector<const Measurement*> records;
    std::vector<const FormGroup*> forms;
    std::vector<double> weights;
    std::vector<std::size_t> free; // places of the parameters that are fitted
    std::vector<double> start; // logarithms of the priors
    std::vector<double> sigma;
    std::vector<double> least; // logarithms; -1e9: no limit
    std::vector<double> most; // logarithms; 1e9: no limit
    std::vector<std::vector<std::size_t>> used; // by record, indices into free
};

/// ln(form / measured); nullopt when the form does not cover the record.
std::optional<double> logError(const Measurement& m, const FormGroup& form, const Parameters& p)
{
    std::string why;
    const auto result = form.evaluate(m.question, p, why);
    if (!result)
        return std::nullopt;
    const double value = result->value();
    if (!(value > 0) || !std::isfinite(value) || m.value <= 0)
        return std::nullopt;
    return std::log(value / m.value);
}

/// Priors of every group of a fit, first match first.
std::vector<PriorRule> priorsOf(std::string_view fit)
{
    std::vector<PriorRule> all;
    for (const FormGroup* form : allForms())
        if (form->fit == fit) {
            const auto own = form->priors();
            all.insert(all.end(), own.begin(), own.end());
        }
    return all;
}

System systemOf(std::string_view fit, const std::vector<Measurement>& measurements, Parameters& p)
{
    System out;
    std::map<std::string, std::size_t> sizes;
    const auto rules = priorsOf(fit);
    p.setPriors([&rules](std::string_view name) { return priorOf(rules, name); });
    std::vector<std::string> missing;
    p.noteMissing(&missing);
    for (const Measurement& m : measurements) {
        const FormGroup* form = m.suspect ? nullptr : formOf(m.question);
        if (!form || form->fit != fit || !logError(m, *form, p))
            continue;
        out.records.push_back(&m);
        out.forms.push_back(form);
        ++sizes[m.question.workload.family];
    }
    p.noteMissing(nullptr);
    for (const std::string& name : missing)
        p.set(name, priorOf(rules, name).start);
    // What no record reads, such as an engine that nobody measured, is still asked for by users' questions.
    for (const PriorRule& rule : rules)
        if (rule.pattern.find('*') == std::string_view::npos && !p.has(rule.pattern))
            p.set(rule.pattern, rule.prior.start);
    p.setPriors({});
    // A large family does not drown a small one.
    constexpr double even = 60;
    for (const Measurement* m : out.records)
        out.weights.push_back(
            std::min(1.0, std::pow(even / static_cast<double>(sizes[m->question.workload.family]), 0.25)));
    std::vector<char> flags(p.values().size(), 0);
    std::vector<std::vector<std::size_t>> read;
    std::vector<char> any(flags.size(), 0);
    p.noteUsed(&flags);
    for (std::size_t i = 0; i < out.records.size(); ++i) {
        std::fill(flags.begin(), flags.end(), 0);
        (void)logError(*out.records[i], *out.forms[i], p);
        auto& places = read.emplace_back();
        for (std::size_t k = 0; k < flags.size(); ++k)
            if (flags[k]) {
                places.push_back(k);
                any[k] = 1;
            }
    }
    p.noteUsed(nullptr);
    std::vector<std::size_t> index(flags.size(), flags.size());
    for (std::size_t k = 0; k < any.size(); ++k) {
        const Prior prior = priorOf(rules, p.values()[k].first);
        if (!any[k] || prior.sigma <= 0)
            continue;
        index[k] = out.free.size();
        out.free.push_back(k);
        out.start.push_back(std::log(prior.start));
        out.sigma.push_back(prior.sigma);
        out.least.push_back(prior.least > 0 ? std::log(prior.least) : -1e9);
        out.most.push_back(prior.most > 0 ? std::log(prior.most) : 1e9);
    }
    for (const auto& places : read) {
        auto& own = out.used.emplace_back();
        for (const std::size_t k : places)
            if (index[k] < flags.size())
                own.push_back(index[k]);
    }
    return out;
}

double softCost(double error)
{
    return 2 * (std::sqrt(1 + (error / softness) * (error / softness)) - 1);
}

double costOf(const System& s, const Parameters& p, const std::vector<char>& in, const std::vector<double>& logs)
{
    double cost = 0;
    for (std::size_t i = 0; i < s.records.size(); ++i)
        if (in[i])
            cost += s.weights[i] * softCost(logError(*s.records[i], *s.forms[i], p).value_or(3));
    for (std::size_t k = 0; k < logs.size(); ++k)
        cost += std::pow((logs[k] - s.start[k]) / s.sigma[k], 2);
    return cost;
}

/// Solves A x = b for a symmetric positive definite A (row by row) by Cholesky; false when it is not.
bool solve(std::vector<double> a, std::vector<double>& b)
{
    const std::size_t n = b.size();
    for (std::size_t j = 0; j < n; ++j) {
        for (std::size_t k = 0; k < j; ++k)
            for (std::size_t i = j; i < n; ++i)
                a[i * n + j] -= a[i * n + k] * a[j * n + k];
        if (a[j * n + j] <= 0)
            return false;
        const double root = std::sqrt(a[j * n + j]);
        for (std::size_t i = j; i < n; ++i)
            a[i * n + j] /= root;
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            b[i] -= a[i * n + k] * b[k];
        b[i] /= a[i * n + i];
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k)
            b[i] -= a[k * n + i] * b[k];
        b[i] /= a[i * n + i];
    }
    return true;
}

void apply(const System& s, Parameters& p, const std::vector<double>& logs)
{
    for (std::size_t k = 0; k < logs.size(); ++k)
        p.setAt(s.free[k], std::exp(logs[k]));
}

/// Fits on the records that `in` marks, from the values in `p`.
void fitSystem(const System& s, Parameters& p, const std::vector<char>& in, int iterations)
{
    const std::size_t n = s.free.size();
    if (n == 0)
        return;
    std::vector<double> logs(n);
    for (std::size_t k = 0; k < n; ++k)
        logs[k] = std::log(std::max(p.values()[s.free[k]].second, 1e-300));
    double damping = 1e-2;
    double cost = costOf(s, p, in, logs);
    for (int step = 0; step < iterations; ++step) {
        std::vector<double> normal(n * n, 0);
        std::vector<double> gradient(n, 0);
        std::vector<double> slope;
        for (std::size_t i = 0; i < s.records.size(); ++i) {
            if (!in[i])
                continue;
            const double error = logError(*s.records[i], *s.forms[i], p).value_or(3);
            const double weight =
                s.weights[i] / std::sqrt(1 + (error / softness) * (error / softness)) / (softness * softness);
            slope.assign(s.used[i].size(), 0);
            for (std::size_t u = 0; u < s.used[i].size(); ++u) {
                const std::size_t k = s.used[i][u];
                p.setAt(s.free[k], std::exp(logs[k] + probe));
                slope[u] = (logError(*s.records[i], *s.forms[i], p).value_or(error) - error) / probe;
                p.setAt(s.free[k], std::exp(logs[k]));
            }
            for (std::size_t u = 0; u < slope.size(); ++u) {
                gradient[s.used[i][u]] += weight * error * slope[u];
                for (std::size_t v = 0; v < slope.size(); ++v)
                    normal[s.used[i][u] * n + s.used[i][v]] += weight * slope[u] * slope[v];
            }
        }
        for (std::size_t k = 0; k < n; ++k) {
            normal[k * n + k] += 1 / (s.sigma[k] * s.sigma[k]);
            gradient[k] += (logs[k] - s.start[k]) / (s.sigma[k] * s.sigma[k]);
        }
        bool better = false;
        double next = cost;
        std::vector<double> moved;
        for (int attempt = 0; attempt < 8 && !better; ++attempt) {
            std::vector<double> damped = normal;
            std::vector<double> move(n);
            for (std::size_t k = 0; k < n; ++k) {
                damped[k * n + k] *= 1 + damping;
                move[k] = -gradient[k];
            }
            if (solve(std::move(damped), move)) {
                moved = logs;
                for (std::size_t k = 0; k < n; ++k)
                    moved[k] =
                        std::clamp(moved[k] + std::clamp(move[k], -largestStep, largestStep), s.least[k], s.most[k]);
                apply(s, p, moved);
                next = costOf(s, p, in, moved);
                better = next < cost;
            }
            damping = better ? std::max(damping / 4, 1e-7) : damping * 5;
        }
        if (!better) {
            apply(s, p, logs);
            return;
        }
        const bool done = cost - next < 1e-6 * (1 + cost);
        logs = moved;
        cost = next;
        if (done)
            return;
    }
}

const std::string& keyOf(const Measurement& m, LeaveOut what)
{
    switch (what) {
    case LeaveOut::Source: return m.question.sourceGroup;
    case LeaveOut::Gpu: return m.question.hardware.gpu;
    case LeaveOut::Model: return m.question.workload.model.name;
    case LeaveOut::Repetitions: break;
    }
    return m.question.id;
}

/// What the parameters are fitted anew without. A model is left out of the anchors only.
constexpr LeaveOut wholes[] = {LeaveOut::Source, LeaveOut::Gpu};

/// Logarithms of measured / form for all records of `s`, with the parameters fitted without each group in turn.
using Residuals = std::map<std::string, std::vector<double>>;

std::vector<double> residualsOf(const System& s, const Parameters& p)
{
    std::vector<double> out;
    for (std::size_t i = 0; i < s.records.size(); ++i)
        out.push_back(-logError(*s.records[i], *s.forms[i], p).value_or(0));
    return out;
}

Residuals residualsWithout(const System& s, const Parameters& fitted, LeaveOut what, std::string_view fit,
                           LeftOutFits& fits)
{
    Residuals out;
    std::set<std::string> keys;
    for (const Measurement* m : s.records)
        keys.insert(keyOf(*m, what));
    for (const std::string& key : keys) {
        std::vector<char> in(s.records.size(), 1);
        std::size_t left = 0;
        for (std::size_t i = 0; i < in.size(); ++i) {
            in[i] = keyOf(*s.records[i], what) == key ? 0 : 1;
            left += in[i] ? 1U : 0U;
        }
        Parameters p = fitted;
        if (left >= 12)
            fitSystem(s, p, in, againIterations);
        out[key] = residualsOf(s, p);
        fits[what].insert_or_assign({std::string(fit), key}, std::move(p));
    }
    return out;
}

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

void fitAnchors(const AnchorFit& a, Parameters& p)
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

std::vector<std::string_view> fitsInOrder()
{
    std::vector<std::string_view> out;
    for (const FormGroup* form : allForms())
        if (std::find(out.begin(), out.end(), form->fit) == out.end())
            out.push_back(form->fit);
    return out;
}

/// Six significant digits are kept in the file, so the values that a fit goes on with are those.
void roundValues(Parameters& p)
{
    for (std::size_t k = 0; k < p.values().size(); ++k)
        p.setAt(k, parseDecimal(fmt::format("{:.6g}", p.values()[k].second)).value_or(p.values()[k].second));
}

} // namespace

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const double place = share * static_cast<double>(values.size() - 1);
    const auto low = static_cast<std::size_t>(place);
    const std::size_t high = std::min(low + 1, values.size() - 1);
    return values[low] + (place - static_cast<double>(low)) * (values[high] - values[low]);
}

FitResult fitParameters(const std::vector<Measurement>& measurements,
                        const std::function<void(const std::string&)>& progress)
{
    FitResult out;
    Parameters& p = out.parameters;
    for (const std::string_view fit : fitsInOrder()) {
        const System s = systemOf(fit, measurements, p);
        progress(fmt::format("{}: {} records, {} parameters", fit, s.records.size(), s.free.size()));
        fitSystem(s, p, std::vector<char>(s.records.size(), 1), fullIterations);
        roundValues(p);
        std::map<LeaveOut, Residuals> residuals;
        for (const LeaveOut what : wholes) {
            progress(fmt::format("{}: without each {}", fit, what == LeaveOut::Gpu ? "GPU" : "source"));
            residuals[what] = residualsWithout(s, p, what, fit, out.leftOut);
        }
        for (const FormGroup* form : allForms())
            if (form->fit == fit) {
                const AnchorFit a = anchorFit(s, *form, p, residuals);
                if (!a.members.empty())
                    fitAnchors(a, p);
            }
    }
    return out;
}

namespace {

/// Errors of the records that `what` names by `key`, predicted with what was fitted without them.
void judgeLeftOut(const System& s, LeaveOut what, const std::string& key, const Parameters& without,
                  std::map<std::string, std::vector<double>>& errors)
{
    std::vector<Measurement> kept;
    for (const Measurement* m : s.records)
        if (keyOf(*m, what) != key)
            kept.push_back(*m);
    const AnchorTable table(std::move(kept), without);
    std::string why;
    for (std::size_t i = 0; i < s.records.size(); ++i) {
        const Measurement& m = *s.records[i];
        if (keyOf(m, what) != key)
            continue;
        const auto result = s.forms[i]->evaluate(m.question, without, why);
        const double value = result->value() * table.correct(m.question, *result, what).factor;
        errors[m.question.workload.family].push_back(100 * std::abs(value / m.value - 1));
    }
}

} // namespace

ScoreTable leaveOutScores(const std::vector<Measurement>& measurements, const FitResult& fitted)
{
    std::map<LeaveOut, std::map<std::string, std::vector<double>>> errors;
    for (const std::string_view fit : fitsInOrder()) {
        Parameters p = fitted.parameters;
        const System s = systemOf(fit, measurements, p);
        for (const auto& [what, fits] : fitted.leftOut)
            for (const auto& [name, without] : fits) {
                if (name.first != fit)
                    continue;
                // The anchors' weights are those of the whole fit.
                Parameters complete = fitted.parameters;
                for (const auto& [parameter, value] : without.values())
                    complete.set(parameter, value);
                judgeLeftOut(s, what, name.second, complete, errors[what]);
            }
    }
    ScoreTable out;
    for (auto& [what, families] : errors)
        for (auto& [family, values] : families)
            out.families[what][family] = {values.size(), values.size(), percentile(values, 0.5), percentile(values, 0.9)};
    return out;
}

} // namespace flopsmith
