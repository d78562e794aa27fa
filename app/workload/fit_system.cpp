#include "app/workload/fit_system.h"

#include <algorithm>
#include <cmath>

namespace flopsmith {

namespace {

constexpr double softness = 0.1; // errors beyond this count by their size instead of its square
constexpr double largestStep = 1.5; // of a parameter's logarithm
constexpr double probe = 1e-4; // of a parameter's logarithm, for the derivative

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

/// Adds the records of a fit, and to `p` what their forms read and it lacks.
void gatherRecords(System& out, std::string_view fit, const std::vector<PriorRule>& rules,
                   const std::vector<Measurement>& measurements, Parameters& p)
{
    p.setPriors([&rules](std::string_view name) { return priorOf(rules, name); });
    std::vector<std::string> missing;
    p.noteMissing(&missing);
    for (const Measurement& m : measurements) {
        const FormGroup* form = m.suspect ? nullptr : formOf(m.question);
        if (!form || form->fit != fit || !logError(m, *form, p))
            continue;
        out.records.push_back(&m);
        out.forms.push_back(form);
    }
    p.noteMissing(nullptr);
    for (const std::string& name : missing)
        p.set(name, priorOf(rules, name).start);
    // What no record reads, such as an engine that nobody measured, is still asked for by users' questions.
    for (const PriorRule& rule : rules)
        if (rule.pattern.find('*') == std::string_view::npos && !p.has(rule.pattern))
            p.set(rule.pattern, rule.prior.start);
    p.setPriors({});
}

/// By record, the places of the parameters that its form reads.
std::vector<std::vector<std::size_t>> placesRead(const System& s, Parameters& p)
{
    std::vector<char> flags(p.values().size(), 0);
    std::vector<std::vector<std::size_t>> out;
    p.noteUsed(&flags);
    for (std::size_t i = 0; i < s.records.size(); ++i) {
        std::fill(flags.begin(), flags.end(), 0);
        (void)logError(*s.records[i], *s.forms[i], p);
        auto& places = out.emplace_back();
        for (std::size_t k = 0; k < flags.size(); ++k)
            if (flags[k])
                places.push_back(k);
    }
    p.noteUsed(nullptr);
    return out;
}

/// J'WJ with the priors' curvature, and J'We with their pull, at the logarithms of the parameters.
struct NormalEquations {
    std::vector<double> matrix; // row by row
    std::vector<double> gradient;
};

NormalEquations normalEquations(const System& s, Parameters& p, const std::vector<char>& in,
                                const std::vector<double>& logs)
{
    const std::size_t n = logs.size();
    NormalEquations out{std::vector<double>(n * n, 0), std::vector<double>(n, 0)};
    std::vector<double> slope;
    for (std::size_t i = 0; i < s.records.size(); ++i) {
        if (!in[i])
            continue;
        const auto& used = s.used[i];
        const double error = logError(*s.records[i], *s.forms[i], p).value_or(3);
        const double weight =
            s.weights[i] / std::sqrt(1 + (error / softness) * (error / softness)) / (softness * softness);
        slope.assign(used.size(), 0);
        for (std::size_t u = 0; u < used.size(); ++u) {
            p.setAt(s.free[used[u]], std::exp(logs[used[u]] + probe));
            slope[u] = (logError(*s.records[i], *s.forms[i], p).value_or(error) - error) / probe;
            p.setAt(s.free[used[u]], std::exp(logs[used[u]]));
        }
        for (std::size_t u = 0; u < used.size(); ++u) {
            out.gradient[used[u]] += weight * error * slope[u];
            for (std::size_t v = 0; v < used.size(); ++v)
                out.matrix[used[u] * n + used[v]] += weight * slope[u] * slope[v];
        }
    }
    for (std::size_t k = 0; k < n; ++k) {
        out.matrix[k * n + k] += 1 / (s.sigma[k] * s.sigma[k]);
        out.gradient[k] += (logs[k] - s.start[k]) / (s.sigma[k] * s.sigma[k]);
    }
    return out;
}

/// Where Levenberg-Marquardt stands.
struct FitStep {
    std::vector<double> logs;
    double cost = 0;
    double damping = 1e-2;
};

/// Moves to a cheaper place, trying heavier damping; false when there is none. `p` holds what was tried last.
bool improve(FitStep& at, const NormalEquations& equations, const System& s, Parameters& p, const std::vector<char>& in)
{
    constexpr int attempts = 8;
    const std::size_t n = at.logs.size();
    for (int attempt = 0; attempt < attempts; ++attempt) {
        std::vector<double> damped = equations.matrix;
        std::vector<double> move(n);
        for (std::size_t k = 0; k < n; ++k) {
            damped[k * n + k] *= 1 + at.damping;
            move[k] = -equations.gradient[k];
        }
        if (solve(std::move(damped), move)) {
            std::vector<double> moved = at.logs;
            for (std::size_t k = 0; k < n; ++k)
                moved[k] = std::clamp(moved[k] + std::clamp(move[k], -largestStep, largestStep), s.least[k], s.most[k]);
            apply(s, p, moved);
            if (const double next = costOf(s, p, in, moved); next < at.cost) {
                at.logs = std::move(moved);
                at.cost = next;
                at.damping = std::max(at.damping / 4, 1e-7);
                return true;
            }
        }
        at.damping *= 5;
    }
    return false;
}

} // namespace

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

System systemOf(std::string_view fit, const std::vector<Measurement>& measurements, Parameters& p)
{
    System out;
    const auto rules = priorsOf(fit);
    gatherRecords(out, fit, rules, measurements, p);
    // A large family does not drown a small one.
    constexpr double even = 60;
    std::map<std::string, std::size_t> sizes;
    for (const Measurement* m : out.records)
        ++sizes[m->question.workload.family];
    for (const Measurement* m : out.records)
        out.weights.push_back(
            std::min(1.0, std::pow(even / static_cast<double>(sizes[m->question.workload.family]), 0.25)));
    const auto read = placesRead(out, p);
    std::vector<std::size_t> index(p.values().size(), p.values().size()); // of a place among the free ones
    std::vector<char> any(p.values().size(), 0);
    for (const auto& places : read)
        for (const std::size_t k : places)
            any[k] = 1;
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
            if (index[k] < index.size())
                own.push_back(index[k]);
    }
    return out;
}

void fitSystem(const System& s, Parameters& p, const std::vector<char>& in, int iterations)
{
    if (s.free.empty())
        return;
    FitStep at;
    for (const std::size_t place : s.free)
        at.logs.push_back(std::log(std::max(p.values()[place].second, 1e-300)));
    at.cost = costOf(s, p, in, at.logs);
    for (int step = 0; step < iterations; ++step) {
        const double before = at.cost;
        if (!improve(at, normalEquations(s, p, in, at.logs), s, p, in)) {
            apply(s, p, at.logs);
            return;
        }
        if (before - at.cost < 1e-6 * (1 + before))
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

std::vector<double> residualsOf(const System& s, const Parameters& p)
{
    std::vector<double> out;
    for (std::size_t i = 0; i < s.records.size(); ++i)
        out.push_back(-logError(*s.records[i], *s.forms[i], p).value_or(0));
    return out;
}

} // namespace flopsmith
