// What methods of work and figures taken for an estimate are called, in the reader's language.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/workload/workload.h"

namespace flopsmith {

struct WorkloadMethod {
    std::string_view mode;
    std::string_view label; // context "workload"
};
/// The methods of a kind of model, the usual one first.
[[nodiscard]] std::vector<WorkloadMethod> methodsFor(const ModelShape& shape);
/// The name of a method; a mode that is not in the list as it stands.
[[nodiscard]] std::string methodText(const std::string& mode, const ModelShape& shape);

/// The label of a member of a workload: "Gradient accumulation"; of another key its words.
[[nodiscard]] std::string workloadMemberText(std::string_view key);
/// The same for what an answer lists as taken, which is more than members.
[[nodiscard]] std::string assumptionText(std::string_view key);

} // namespace flopsmith
