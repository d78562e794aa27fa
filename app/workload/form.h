// A form predicts one quantity of a case as a sum of terms, none of them negative, so that each term's share can be
// shown. Forms of one group are fitted and anchored together. One file per group; listed in CMake.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/workload/parameters.h"
#include "app/workload/question.h"

namespace flopsmith {

struct Term {
    std::string_view name; // compute, memory, dequantization, launch, communication, ... (context "workload")
    double value = 0; // in the form's own unit: seconds, bytes, joules
};

/// Few terms, summed by name.
class Terms {
public:
    void add(std::string_view name, double value);
    [[nodiscard]] double total() const;
    [[nodiscard]] const std::vector<Term>& all() const { return m_terms; }

private:
    std::vector<Term> m_terms;
};

/// In what two cases can differ: the less, the more one tells about the other. Words differ or not; amounts differ by
/// the logarithm of their ratio, at most 3.
enum class Likeness : std::uint8_t {
    // words
    Family,
    Model,
    Gpu,
    Generation,
    Series,
    Form,
    Precision,
    Source,
    Framework,
    Engine,
    Host,
    Mode,
    Link,
    Task,
    GpuTask,
    Parallelism,
    Kind,
    CachePrecision,
    OneOrMany,
    // amounts; a switch is an amount of 0 or 1
    Size,
    Active,
    Batch,
    Sequence,
    Count,
    Intensity,
    Image,
    OutputLength,
    InputLength,
    PowerShare,
    Experts,
    Switch,
};
inline constexpr std::size_t likenessCount = 31;
inline constexpr std::size_t firstAmount = static_cast<std::size_t>(Likeness::Size);
[[nodiscard]] std::string_view likenessName(Likeness likeness);

/// A case reduced to what its likeness to others is judged by. Words are hashes; amounts logarithms.
class Fingerprint {
public:
    void word(Likeness likeness, std::string_view text);
    void amount(Likeness likeness, double value);
    [[nodiscard]] std::uint64_t word(Likeness likeness) const { return m_words[static_cast<std::size_t>(likeness)]; }
    [[nodiscard]] double amount(Likeness likeness) const
    {
        return m_amounts[static_cast<std::size_t>(likeness) - firstAmount];
    }

private:
    std::array<std::uint64_t, firstAmount> m_words{};
    std::array<double, likenessCount - firstAmount> m_amounts{};
};

/// 0 or 1 for words; the size of the logarithm of the ratio for amounts, at most 3.
[[nodiscard]] double fingerprintDifference(const Fingerprint& a, const Fingerprint& b, Likeness likeness);

/// What a form says about a case: value = scale * total^sign, in the unit of the case's metric.
struct FormResult {
    std::string_view group; // of the form
    Terms terms;
    double scale = 1;
    int sign = 1; // -1: a rate
    double most = 0; // the value cannot be more, as memory of a card; 0: no such limit
    Fingerprint likeness;
    std::vector<std::pair<std::string_view, std::string>> taken; // defaults of what the workload does not state

    [[nodiscard]] double value() const;
};

/// A group of forms.
struct FormGroup {
    std::string_view name; // decode, vision, ...
    std::string_view fit; // groups of one fit share parameters
    /// True for cases that the group predicts.
    bool (*covers)(const Question&);
    /// nullopt: something is missing; `why` says what, in one sentence.
    std::optional<FormResult> (*evaluate)(const Question&, const Parameters&, std::string& why);
    std::vector<PriorRule> (*priors)();
    std::vector<Likeness> likeness; // what its anchors are weighed by
};

/// All groups in their order. Generated.
[[nodiscard]] std::span<const FormGroup* const> allForms();
/// The group of a case; nullptr when none covers it.
[[nodiscard]] const FormGroup* formOf(const Question& question);

} // namespace flopsmith
