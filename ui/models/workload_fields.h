// What a user can state of a workload beside its method: the two numbers that every method has, and the further
// options, all as texts of fields.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <QString>
#include <QStringList>

#include "app/reports/workload_labels.h"
#include "app/workload/workload.h"

namespace flopsmith {

/// A number of a workload by its key in files.
struct WorkloadNumber {
    std::string_view key;
    const char* label; // context "workload"
};
[[nodiscard]] WorkloadNumber batchNumber(const Workload& workload);
/// nullopt for models without a sequence.
[[nodiscard]] std::optional<WorkloadNumber> sequenceNumber(const Workload& workload);

struct WorkloadOption {
    std::string_view key;
    bool number = false;
    bool (*applies)(const Workload& workload) = nullptr;
};
/// Further options in the order in which they are shown.
[[nodiscard]] std::span<const WorkloadOption> workloadOptions();
/// Usual values of an option for a workload; others may be written.
[[nodiscard]] QStringList optionChoices(std::string_view key, const Workload& workload);

/// The label of a member: "Gradient accumulation".
[[nodiscard]] QString optionLabel(std::string_view key);
/// A value for people: yes and no for switches, numbers in the user's format.
[[nodiscard]] QString optionWords(const std::string& value);
/// A member as text; empty when it is not stated.
[[nodiscard]] QString optionText(const Workload& workload, std::string_view key);
/// Sets a member from a text; an empty one unsets it. False when it is not a number and should be one: nothing changes.
[[nodiscard]] bool setWorkloadOption(Workload& workload, std::string_view key, const QString& text);

/// 4096, 4,096, 4k, 1.5M, 300B: above 0, at most 1e18.
[[nodiscard]] std::optional<double> amountOf(const QString& text);

/// Another method: what belongs to the old one (precision, framework, family, sharding) is not stated any more.
[[nodiscard]] Workload withMethod(Workload workload, const std::string& mode);
/// Another model: of the same kind with everything as it is, else with the usual method and nothing stated.
[[nodiscard]] Workload withModel(const Workload& workload, ModelKind before, ModelShape model);

} // namespace flopsmith
