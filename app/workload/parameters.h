// The estimator's fitted parameters: positive numbers under names such as "decode.e_w", with the date and source of the
// fit. While a fit runs, a parameter that nobody has set yet starts at its prior.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace flopsmith {

/// Where a parameter starts and how firmly it is held there: `sigma` is the standard deviation of its logarithm. 0: it
/// is not fitted.
struct Prior {
    double start = 1;
    double sigma = 2;
    double least = 0; // nor smaller: 1 for what a doubling costs
    double most = 0; // nor larger: an efficiency; 0: no such limit
};

/// What is expected of parameters whose name matches `pattern`, where * stands for any text. The first match counts.
struct PriorRule {
    std::string_view pattern;
    Prior prior;
};

class Parameters {
public:
    /// The value; for a name that is not there the prior's start.
    double operator()(std::string_view name) const;
    void set(std::string_view name, double value);
    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] const std::vector<std::pair<std::string, double>>& values() const { return m_values; }

    /// Notes names that are asked for and are not there, so that a fit can add them; nullptr ends it.
    void noteMissing(std::vector<std::string>* names) { m_missing = names; }
    /// Notes the places in values() that are read: a flag each; nullptr ends it. Not for use from several threads.
    void noteUsed(std::vector<char>* flags) { m_used = flags; }
    void setPriors(std::function<Prior(std::string_view)> priors) { m_priors = std::move(priors); }
    void setAt(std::size_t place, double value) { m_values[place].second = value; }

    std::string fitted; // ISO 8601 date of the fit; empty: not fitted
    std::string source; // what they were fitted on

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::vector<std::pair<std::string, double>> m_values;
    std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> m_places;
    std::function<Prior(std::string_view)> m_priors;
    std::vector<std::string>* m_missing = nullptr;
    std::vector<char>* m_used = nullptr;
};

/// The prior of the first rule whose pattern matches.
[[nodiscard]] Prior priorOf(const std::vector<PriorRule>& rules, std::string_view name);

} // namespace flopsmith
