// The PCI ID database: names of vendors, devices and subsystems for hardware dumps. No parts come from it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "app/base/result.h"

namespace flopsmith {

/// Most bytes of such a file.
inline constexpr std::size_t maxPciIdBytes = 32U << 20U;

class PciIds {
public:
    /// Reads `pci.ids` or `pci.ids.gz`. Lines that are not understood are passed over; a file without any vendor is an
    /// error.
    [[nodiscard]] static Result<PciIds> read(const std::filesystem::path& file);
    /// The same of its text, which `file` names in messages.
    [[nodiscard]] static Result<PciIds> parse(std::string_view text, const std::string& file);

    /// The vendor's name; empty when it is not listed.
    [[nodiscard]] std::string_view vendor(std::uint16_t vendor) const;
    [[nodiscard]] std::string_view device(std::uint16_t vendor, std::uint16_t device) const;
    /// A card's own name, of the maker `subvendor`.
    [[nodiscard]] std::string_view subsystem(std::uint16_t vendor, std::uint16_t device, std::uint16_t subvendor,
                                             std::uint16_t subdevice) const;
    /// The snapshot's date as its head states it, ISO 8601; empty when it does not.
    [[nodiscard]] const std::string& date() const { return m_date; }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    struct Entry {
        std::uint64_t key = 0; // vendor, device, subvendor, subdevice, 16 bits each
        std::uint8_t level = 0; // 0 vendor, 1 device, 2 subsystem
        std::uint32_t from = 0; // of the name in m_names
        std::uint32_t length = 0;
    };

    [[nodiscard]] std::string_view find(std::uint64_t key, std::uint8_t level) const;
    void add(std::uint64_t key, std::uint8_t level, std::string_view name);

    std::vector<Entry> m_entries; // sorted by level, then key
    std::string m_names;
    std::string m_date;
};

} // namespace flopsmith
