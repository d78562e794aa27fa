// Fits the estimator's parameters on published measurements: the forms by Levenberg-Marquardt on the logarithm of the
// error, the anchors' weights by coordinate search on what is left out. Deterministic.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "app/workload/anchor.h"

namespace flopsmith {

/// Errors of one family: median and 90th percentile of |predicted / measured - 1| in percent.
struct FamilyScore {
    std::size_t records = 0; // without suspect ones
    std::size_t covered = 0;
    double median = 0;
    double p90 = 0;
};

/// Scores by family, for what was left out of the anchors (and of the fit, where the parameters were fitted anew).
struct ScoreTable {
    std::map<LeaveOut, std::map<std::string, FamilyScore>> families;
};

/// Percentile of unsorted values by linear interpolation; 0 without values.
[[nodiscard]] double percentile(std::vector<double> values, double share);

/// Parameters that were fitted without whole sources and GPUs, by name of the fit and of what was left out.
using LeftOutFits = std::map<LeaveOut, std::map<std::pair<std::string, std::string>, Parameters>>;

/// What a fit finds.
struct FitResult {
    Parameters parameters; // every one that the forms and anchors read
    LeftOutFits leftOut;
};

/// Adds and fits all parameters of all form groups. `progress` hears what is being done.
[[nodiscard]] FitResult fitParameters(const std::vector<Measurement>& measurements,
                                      const std::function<void(const std::string&)>& progress);

/// Scores with whole sources and GPUs left out of fit and anchors.
[[nodiscard]] ScoreTable leaveOutScores(const std::vector<Measurement>& measurements, const FitResult& fitted);

} // namespace flopsmith
