#include "app/import/pci_ids.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "app/base/text.h"
#include "app/import/csv_reader.h"
#include "app/import/input_file.h"

namespace flopsmith {

namespace {

constexpr std::size_t maxPciName = 300;

std::optional<std::uint64_t> hex4(std::string_view text)
{
    if (text.size() < 4)
        return std::nullopt;
    std::uint64_t value = 0;
    for (const char c : text.substr(0, 4)) {
        const int digit = c >= '0' && c <= '9' ? c - '0'
            : c >= 'a' && c <= 'f'             ? c - 'a' + 10
            : c >= 'A' && c <= 'F'             ? c - 'A' + 10
                                               : -1;
        if (digit < 0)
            return std::nullopt;
        value = value << 4U | static_cast<std::uint64_t>(digit);
    }
    return value;
}

std::uint64_t keyOf(std::uint64_t vendor, std::uint64_t device, std::uint64_t subvendor, std::uint64_t subdevice)
{
    return vendor << 48U | device << 32U | subvendor << 16U | subdevice;
}

} // namespace

Result<PciIds> PciIds::read(const std::filesystem::path& file)
{
    auto bytes = readUnpacked(file, maxPciIdBytes);
    if (!bytes)
        return fail(bytes.error());
    const auto text = decodeText(std::move(*bytes), file.string());
    return text ? parse(text->text, file.string()) : Result<PciIds>(fail(text.error()));
}

Result<PciIds> PciIds::parse(std::string_view text, const std::string& file)
{
    PciIds ids;
    std::optional<std::uint64_t> vendor;
    std::optional<std::uint64_t> device;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        at = end + 1;
        if (line.starts_with("#\tDate:"))
            ids.m_date = trimmed(line.substr(7)).substr(0, 10);
        if (line.empty() || line.front() == '#')
            continue;
        const std::size_t level = std::min(line.find_first_not_of('\t'), line.size());
        const auto number = hex4(line.substr(level));
        if (level == 0) {
            // Classes stand at the end, each line with a C in front.
            vendor = line.size() > 5 && line[4] == ' ' ? number : std::nullopt;
            device.reset();
            if (vendor)
                ids.add(keyOf(*vendor, 0, 0, 0), 0, line.substr(5));
        } else if (level == 1 && vendor && number && line.size() > 6) {
            device = number;
            ids.add(keyOf(*vendor, *device, 0, 0), 1, line.substr(6));
        } else if (level == 2 && vendor && device && number && line.size() > 12) {
            if (const auto sub = hex4(line.substr(7)))
                ids.add(keyOf(*vendor, *device, *number, *sub), 2, line.substr(12));
        }
    }
    if (ids.m_entries.empty())
        return fail({ErrorCode::Malformed, file, {}, "holds no PCI ids", "name the file pci.ids"});
    std::sort(ids.m_entries.begin(), ids.m_entries.end(),
              [](const Entry& a, const Entry& b) { return std::tie(a.level, a.key) < std::tie(b.level, b.key); });
    return ids;
}

void PciIds::add(std::uint64_t key, std::uint8_t level, std::string_view name)
{
    const std::string clean = oneLine(trimmed(name).substr(0, maxPciName));
    m_entries.push_back(
        {key, level, static_cast<std::uint32_t>(m_names.size()), static_cast<std::uint32_t>(clean.size())});
    m_names += clean;
}

std::string_view PciIds::find(std::uint64_t key, std::uint8_t level) const
{
    const Entry wanted{key, level, 0, 0};
    const auto at = std::lower_bound(m_entries.begin(), m_entries.end(), wanted, [](const Entry& a, const Entry& b) {
        return std::tie(a.level, a.key) < std::tie(b.level, b.key);
    });
    if (at == m_entries.end() || at->key != key || at->level != level)
        return {};
    return std::string_view(m_names).substr(at->from, at->length);
}

std::string_view PciIds::vendor(std::uint16_t vendor) const
{
    return find(keyOf(vendor, 0, 0, 0), 0);
}

std::string_view PciIds::device(std::uint16_t vendor, std::uint16_t device) const
{
    return find(keyOf(vendor, device, 0, 0), 1);
}

std::string_view PciIds::subsystem(std::uint16_t vendor, std::uint16_t device, std::uint16_t subvendor,
                                   std::uint16_t subdevice) const
{
    return find(keyOf(vendor, device, subvendor, subdevice), 2);
}

} // namespace flopsmith
