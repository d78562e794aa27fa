// Options that state a workload: of estimate and compare.
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

struct WorkloadOptions {
    std::string file; // --workload
    std::string preset;
    std::string mode;
    std::string precision;
    std::optional<double> batch;
    std::optional<double> sequence;

    /// Whether the options state one by themselves.
    [[nodiscard]] bool stated() const { return !file.empty() || !preset.empty(); }
};

/// Adds --workload, --preset, --mode, --precision, --batch and --sequence.
void addWorkloadOptions(CLI::App& command, WorkloadOptions& options);

/// The workload that the options state, else the document's, with what the options say beside it. An error when neither
/// states one. `document`: its file, for messages.
[[nodiscard]] Result<Workload> chosenWorkload(const WorkloadOptions& options, const Build& build,
                                              const std::string& document);
/// An error when nothing is known of the model that the workload names.
[[nodiscard]] Result<bool> checkModel(const Workload& workload, const Estimator& estimator, const std::string& file);

} // namespace flopsmith
