// Lines of hardware dumps in their pieces. Each line is read alone.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace flopsmith {

class PciIds;

/// "01:00.0", "0000:01:00.0" and "00000000:01:00.0" as 0000:01:00.0; empty when it is no PCI address.
[[nodiscard]] std::string busAddress(std::string_view text);

/// A line of `lspci -nn`, or of `lspci -n`, which has no names.
struct PciLine {
    std::string bus;
    std::string klass; // 0300
    std::string device; // name with its brackets; only the maker and "Device" when lspci did not know it
    std::string vendor; // 10de
    std::string deviceId; // 2204
};
[[nodiscard]] std::optional<PciLine> pciLine(std::string_view line);

/// True when the line names no device, only its number.
[[nodiscard]] bool isUnnamed(const PciLine& line);
/// Gives a device without a name the one that `ids` has; unchanged when it has none.
[[nodiscard]] PciLine named(PciLine line, const PciIds& ids);

/// "NVIDIA Corporation GA102 [GeForce RTX 3090]" is sold as what stands in the last brackets.
[[nodiscard]] std::string soldName(const std::string& device);

/// "Key : value" or "Key: value"; no value without a colon.
struct KeyValue {
    std::string key;
    std::string value;
};
[[nodiscard]] KeyValue keyValue(std::string_view line);

/// Values that firmware gives when nobody filled them in.
[[nodiscard]] bool isFiller(std::string_view text);

/// The number that a value begins with: "24576 MiB".
[[nodiscard]] std::optional<double> leadingNumber(std::string_view text);

[[nodiscard]] bool hasAny(std::string_view text, std::initializer_list<std::string_view> words);

} // namespace flopsmith
