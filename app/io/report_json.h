// The command line's JSON answers (product.md section 4), as text with sorted keys.
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "app/rules/engine.h"

namespace flopsmith {

/// `check`: verdict, findings with fixes, unknown, works_if, cables (from, to, kind) and plugs without one (unfed).
/// `fixes` computes them (slower).
[[nodiscard]] std::string checkJson(const Evaluation& evaluation, const std::string& file, bool fixes);
/// Several files: an array of the same.
[[nodiscard]] std::string checkJson(const std::vector<EvaluationPtr>& evaluations,
                                    const std::vector<std::string>& files, bool fixes);
[[nodiscard]] std::string topologyJson(const Evaluation& evaluation);
[[nodiscard]] std::string tiersJson(const Evaluation& evaluation);
/// The same as a tree: tiers by id, groups by name, each with level, reason, next and distance.
[[nodiscard]] nlohmann::json tiersTree(const Evaluation& evaluation);
/// `parts`: the list; `parts show`: one part with every figure, its source and the other sources' values.
/// `near`: nothing matched, these have similar names.
[[nodiscard]] std::string partsJson(const std::vector<const Part*>& parts, bool near);
[[nodiscard]] std::string partJsonWithSources(const Catalog& catalog, const Part& part);

} // namespace flopsmith
