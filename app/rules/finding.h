// What a rule found: ids, typed figures, no text. Text is made by rendering the rule's template with the arguments.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/base/quantity_text.h"
#include "app/build/edit.h"
#include "app/build/gap.h"

namespace flopsmith {

enum class Severity : std::uint8_t { Advice, Warning, Error };
[[nodiscard]] std::string_view severityName(Severity severity); // advice, warning, error
[[nodiscard]] std::optional<Severity> severityFrom(std::string_view name);

/// A named figure of a finding: {"load_w", 1494 W}. The name's last word is the unit (format.md).
struct NamedValue {
    std::string name;
    Argument value;
    friend bool operator==(const NamedValue&, const NamedValue&) = default;
};

struct Finding {
    std::string rule; // PWR-001
    std::string_view title; // template texts, translation context "rules"
    std::string_view message;
    Severity severity = Severity::Error; // after the document's policy
    std::vector<std::string> subjects; // instance keys or slot ids, or "site"
    std::vector<Argument> arguments; // of the message
    std::vector<NamedValue> values; // value, limit, margin and others, for JSON and tables
    std::string fingerprint; // rule + stable subjects, see fingerprint.h
    std::optional<Waiver> waived;

    [[nodiscard]] std::string text() const; // the English message
};

/// A check that could not be concluded, with the data that it would need.
struct CannotTell {
    std::string rule;
    std::string_view title;
    std::vector<std::string> subjects;
    std::vector<Gap> needs;
};

/// A condition that must be checked or set by hand for the build to work.
struct WorksIf {
    std::string rule;
    std::string_view title;
    std::vector<std::string> subjects;
    std::string_view condition; // template, context "rules"
    std::vector<Argument> arguments;

    [[nodiscard]] std::string text() const;
};

/// A change that clears a finding; computed only on demand.
struct QuickFix {
    std::string_view title; // template, context "rules"
    std::vector<Argument> arguments;
    Edit edit;

    [[nodiscard]] std::string text() const;
};

} // namespace flopsmith
