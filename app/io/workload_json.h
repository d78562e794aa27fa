// Workloads, model presets and a Hugging Face config.json as values (format.md, "Workload").
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "app/base/result.h"
#include "app/io/json_reader.h"
#include "app/workload/workload.h"

namespace flopsmith {

/// Reads the members of a workload object; false with faults in the log. A lenient log passes over unknown members.
[[nodiscard]] bool readWorkload(const JsonAt& at, Workload& out, ReadLog& log);

/// A workload file or the workload of a document. `config` names a Hugging Face config.json beside `file` (below its
/// folder); its shape is taken where the workload states none.
[[nodiscard]] Result<Workload> parseWorkload(std::string_view text, const std::string& file);

/// The workload of a document: unknown members are passed over, and nothing else is read.
[[nodiscard]] Result<Workload> documentWorkload(std::string_view text, const std::string& file);

/// The same as a JSON object text in one line, without members that are absent. Members of the object text `before`
/// that no workload has are kept.
[[nodiscard]] std::string workloadText(const Workload& workload, std::string_view before = {});

/// The shape that a Hugging Face config.json describes, with the parameters that follow from it. An error names what is
/// missing.
[[nodiscard]] Result<ModelShape> parseModelConfig(std::string_view text, const std::string& file);

/// catalog/workloads/models.json.
[[nodiscard]] bool readModelPresets(const JsonAt& at, std::vector<ModelPreset>& out, ReadLog& log);

} // namespace flopsmith
