// Published measurements as anchors: a form's prediction is moved by what the form missed on the most alike measured
// cases. prediction = form * exp(sum w_i r_i / (lambda + sum w_i)), r_i = ln(measured_i / form_i),
// w_i = exp(-sum_f p_f * difference_f).
#pragma once

#include <array>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/workload/form.h"

namespace flopsmith {

/// One published measurement.
struct Measurement {
    Question question;
    double value = 0; // in the unit of question.metric
    std::string source; // public repository path or page, and the row
    bool suspect = false; // published but implausible: no anchor, no score
};

/// What may not serve as anchor.
enum class LeaveOut { Repetitions, Source, Gpu, Model };

/// A measured case that is like another.
struct Neighbour {
    const Measurement* measurement = nullptr;
    double weight = 0; // 0..1; 1 is alike in all that counts
    double formRatio = 1; // measured / form
};

class AnchorTable {
public:
    /// Evaluates the forms of all measurements; those that no form covers and suspect ones are left out.
    AnchorTable(std::vector<Measurement> measurements, const Parameters& parameters);

    struct Correction {
        double factor = 1; // on the form's value
        double weight = 0; // sum of the anchors' weights
        std::vector<Neighbour> nearest; // most alike first
    };
    /// What the anchors say about a case. For a record `leaveOut` keeps itself, its repetitions (same hardware, model,
    /// precision, batch) and what else is named out; a question of a user has none of them.
    [[nodiscard]] Correction correct(const Question& question, const FormResult& form, LeaveOut leaveOut,
                                     std::size_t neighbours = 0) const;
    /// The factors for each way of leaving out, by LeaveOut, in one pass.
    [[nodiscard]] std::array<double, 4> factors(const Question& record, const FormResult& form) const;
    [[nodiscard]] const std::vector<Measurement>& measurements() const { return m_measurements; }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    struct Row {
        const Measurement* measurement = nullptr;
        Fingerprint likeness;
        double residual = 0; // ln(measured / form)
        std::uint64_t repetition = 0;
        std::uint64_t source = 0;
        std::uint64_t gpu = 0;
        std::uint64_t model = 0;
    };
    using Weights = std::vector<std::pair<Likeness, double>>;
    struct Group {
        std::vector<Row> rows;
        Weights weights; // above 0
        double lambda = 0.3;
    };
    [[nodiscard]] static double likenessOf(const Weights& weights, const Fingerprint& a, const Fingerprint& b);

    std::vector<Measurement> m_measurements;
    std::map<std::string_view, Group> m_groups;
    std::size_t m_size = 0;
};

/// Hash of what makes two records repetitions of each other.
[[nodiscard]] std::uint64_t repetitionKey(const Question& record);
[[nodiscard]] std::uint64_t wordHash(std::string_view text);

} // namespace flopsmith
