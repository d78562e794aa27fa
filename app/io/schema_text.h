// What the keys of parts mean, for contributors: text of the JSON Schema. Every key has one; a test holds it to that.
#pragma once

#include <span>
#include <string_view>

namespace flopsmith {

struct KeyText {
    std::string_view category; // or the record's name: plug, pcie_slot, ...; empty: of every part
    std::string_view key;
    std::string_view description;
    std::string_view example = {}; // JSON; empty: the description says it
};

/// Texts of the parts that hold the computing, and of the rest.
[[nodiscard]] std::span<const KeyText> computeKeyTexts();
[[nodiscard]] std::span<const KeyText> machineKeyTexts();

/// nullptr when the key has no text.
[[nodiscard]] const KeyText* keyText(std::string_view category, std::string_view key);

} // namespace flopsmith
