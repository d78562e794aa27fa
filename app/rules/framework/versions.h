// Frameworks and toolkits against accelerators, as the catalog's table has them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/rules/rule.h"

namespace flopsmith {

/// Versions by their numbers: "2.9" < "2.11", "12.8" < "13"; letters are skipped.
[[nodiscard]] bool versionBefore(std::string_view a, std::string_view b);

/// The builds of a framework at a version, the newest row of each toolkit. Empty: the table does not know the framework
/// or only newer versions of it.
[[nodiscard]] std::vector<const FrameworkBuild*> buildsOf(const Tables& tables, std::string_view framework,
                                                          std::string_view version);
/// The newest version that the table knows; empty when it does not know the framework.
[[nodiscard]] std::string newestOf(const Tables& tables, std::string_view framework);

/// Frameworks that the table knows, in its order.
[[nodiscard]] std::vector<std::string> frameworksOf(const Tables& tables);

/// How a build takes a card; nullopt when the card's figures do not say.
[[nodiscard]] std::optional<bool> takes(const FrameworkBuild& build, const Installed<Accelerator>& gpu);

/// CUDA compute capability as a number.
[[nodiscard]] std::optional<double> capabilityOf(const Accelerator& gpu);
/// "cuda", "rocm", "xpu", "gaudi", "tpu", "fpga"; empty when not known.
[[nodiscard]] std::string platformOf(const Installed<Accelerator>& gpu);

} // namespace flopsmith
