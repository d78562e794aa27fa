// The workload that a command line names: a file, a preset with changes, or the build's own.
#pragma once

#include <optional>
#include <string>

#include "app/base/result.h"
#include "app/build/build.h"
#include "app/workload/estimator.h"

namespace CLI {
class App;
}

namespace flopsmith {

struct WorkloadChoice {
    std::string file; // --workload
    std::string preset; // --preset
    std::string mode;
    std::string precision;
    std::optional<double> batch;
    std::optional<double> sequence;

    /// A workload is named, and not only left to the build.
    [[nodiscard]] bool named() const { return !file.empty() || !preset.empty(); }
};

/// Adds --workload, --preset, --mode, --precision, --batch and --sequence.
void addWorkloadOptions(CLI::App& command, WorkloadChoice& choice);

/// The workload that is named, else that of `build`, which `buildFile` holds. An error when there is neither, when a
/// file cannot be read, or when its model is not known.
[[nodiscard]] Result<Workload> chosenWorkload(const WorkloadChoice& choice, const Build& build,
                                              const std::string& buildFile, const Estimator& estimator);

} // namespace flopsmith
