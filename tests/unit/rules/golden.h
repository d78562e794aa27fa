// Golden cases of the rules: a base build and a few edits, read from tests/golden/rules/<ID>.json. The format stands on
// top of tst_rules.cpp.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "app/rules/engine.h"

namespace golden {

using nlohmann::json;

/// tests/ of the source tree.
[[nodiscard]] std::filesystem::path testsFolder();
[[nodiscard]] json readJson(const std::filesystem::path& file);

/// The synthetic catalog as it stands, read once.
[[nodiscard]] flopsmith::CatalogPtr testCatalog();
/// A rig of tests/data/rigs over the test catalog.
[[nodiscard]] flopsmith::BuildPtr testRig(const std::string& name);

/// A build with the catalog that it stands on.
struct Case {
    flopsmith::BuildPtr build;
    flopsmith::CatalogPtr catalog;
};

/// Reads a case's "build" and applies its "edits". Throws std::runtime_error with what is wrong.
[[nodiscard]] Case makeCase(const json& description);

/// What one rule alone says about a case, and everything else about it.
struct Outcome {
    flopsmith::EvaluationPtr evaluation;
    flopsmith::Results results; // of the one rule
};
[[nodiscard]] Outcome run(const flopsmith::Rule& rule, const Case& one);

} // namespace golden
