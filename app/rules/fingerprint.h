// Stable identity of a finding for waivers: rule and subjects as slot id + part id, never numbers, text or running
// keys.
#pragma once

#include <string>
#include <vector>

#include "app/build/machine.h"

namespace flopsmith {

/// `pcie1:nvidia-rtx-4090-fe` for a placed instance, `:part` for an unplaced one, the text itself for slots and "site".
[[nodiscard]] std::vector<std::string> stableSubjects(const Machine& machine, const std::vector<std::string>& subjects);

/// Rule and sorted stable subjects as one text.
[[nodiscard]] std::string fingerprint(std::string_view rule, std::vector<std::string> stableSubjects);

} // namespace flopsmith
