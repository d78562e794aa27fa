// The records of one fit and the parameters that they share: inside of fit.cpp and fit_anchors.cpp.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/workload/fit.h"

namespace flopsmith {

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
[[nodiscard]] std::optional<double> logError(const Measurement& m, const FormGroup& form, const Parameters& p);
/// The records of a fit; adds the parameters that their forms read and `p` lacks.
[[nodiscard]] System systemOf(std::string_view fit, const std::vector<Measurement>& measurements, Parameters& p);
/// Fits on the records that `in` marks, from the values in `p`.
void fitSystem(const System& s, Parameters& p, const std::vector<char>& in, int iterations);
/// What a record is left out by.
[[nodiscard]] const std::string& keyOf(const Measurement& m, LeaveOut what);
/// ln(measured / form) of all records.
[[nodiscard]] std::vector<double> residualsOf(const System& s, const Parameters& p);

/// Residuals of all records with the parameters fitted without each group in turn.
using Residuals = std::map<std::string, std::vector<double>>;
/// Fits the weights of a form's anchors, where it has records.
void fitAnchors(const System& s, const FormGroup& form, const std::map<LeaveOut, Residuals>& residuals, Parameters& p);

} // namespace flopsmith
