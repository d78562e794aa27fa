#include "app/workload/fit.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <fmt/format.h>

#include "app/workload/fit_system.h"

namespace flopsmith {

namespace {

constexpr int fullIterations = 60;
constexpr int againIterations = 4; // from a solution that is near

/// What the parameters are fitted anew without. A model is left out of the anchors only.
constexpr LeaveOut wholes[] = {LeaveOut::Source, LeaveOut::Gpu};

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
            if (form->fit == fit)
                fitAnchors(s, *form, residuals, p);
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
            out.families[what][family] = {values.size(), values.size(), percentile(values, 0.5),
                                          percentile(values, 0.9)};
    return out;
}

} // namespace flopsmith
