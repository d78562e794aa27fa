// The options of a document that people state in words, numbers and choices: paths, groups, ranges.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <QString>

#include "app/build/build.h"
#include "app/parts/catalog.h"

namespace flopsmith {

enum class OptionKind { YesNo, Number, Choice, Text };

struct DocumentOption {
    std::string_view path; // site.altitude_m
    std::size_t group = 0; // index into optionGroups()
    OptionKind kind = OptionKind::Text;
    double least = 0; // of a number
    double most = 0;
    std::string_view choices = {}; // of a choice, separated by blanks
};

/// In the order in which they are shown, group by group.
[[nodiscard]] std::span<const DocumentOption> documentOptions();
/// "Site", "Use", ...
[[nodiscard]] std::vector<QString> optionGroups();
/// "Altitude", with its unit: "Altitude (m)".
[[nodiscard]] QString optionLabel(const DocumentOption& option);
/// The value as `set` takes it: "1500", "true", "ddp"; nullopt where nothing is stated.
[[nodiscard]] std::optional<std::string> optionValue(const Build& build, const DocumentOption& option);
/// Values of a choice with their words, the catalog's countries for `site.country`.
[[nodiscard]] std::vector<std::pair<QString, QString>> optionChoices(const DocumentOption& option,
                                                                     const Catalog& catalog);

} // namespace flopsmith
