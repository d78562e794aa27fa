#include "app/import/cell_value.h"

#include <algorithm>
#include <array>

#include "app/base/text.h"
#include "app/import/foreign_record.h"
#include "app/import/words.h"

namespace flopsmith {

std::optional<double> cellNumber(std::string_view key, std::string_view cell, std::string_view unit)
{
    if (key == "pcie_gen") {
        const auto gen = linkWords("gen " + std::string(cell)).gen;
        return gen ? std::optional<double>(*gen) : std::nullopt;
    }
    auto measure = oneMeasure(cell);
    if (!measure)
        return std::nullopt;
    if (measure->unit.empty() || !inUnitOf(*measure, key))
        measure->unit = measure->unit.empty() ? asciiLower(unit) : measure->unit;
    // "19.25 MB Intel Smart Cache" and the like keep their unit, counts of things have none.
    return inUnitOf(*measure, key);
}

std::optional<bool> cellFlag(std::string_view cell)
{
    static constexpr std::array<std::string_view, 6> yes{"yes", "true", "1", "y", "x", "supported"};
    static constexpr std::array<std::string_view, 6> no{"no", "false", "0", "n", "not supported", "without"};
    const std::string word = asciiLower(trimmed(cell));
    if (std::find(yes.begin(), yes.end(), word) != yes.end())
        return true;
    if (std::find(no.begin(), no.end(), word) != no.end())
        return false;
    return std::nullopt;
}

std::string cellText(std::string_view key, std::string_view cell)
{
    if (key == "socket")
        return cell.find(',') == std::string_view::npos ? socketWord(plainName(cell)) : std::string();
    if (key == "launch_date")
        return isoDate(cell);
    if (key == "form_factor")
        return boardForm(cell);
    if (key == "form")
        if (std::string form = psuForm(cell); !form.empty())
            return form;
    if (key == "level")
        return efficiencyWord(cell);
    if (key == "chipset")
        return chipsetWord(cell);
    return plainName(oneLine(cell));
}

std::vector<std::string> cellTexts(std::string_view key, std::string_view cell)
{
    if (key == "memory_type")
        return memoryTypes(cell);
    std::vector<std::string> out;
    const char separator = cell.find(';') != std::string_view::npos ? ';' : ',';
    for (const std::string& item : split(cell, separator)) {
        const std::string text = oneLine(trimmed(item));
        if (isUnknownWord(text) || out.size() >= 64)
            continue;
        out.push_back(key == "sockets"         ? socketWord(text)
                          : key == "forms"     ? boardForm(text)
                          : key == "psu_forms" ? psuForm(text)
                                               : text);
        if (out.back().empty())
            out.pop_back();
    }
    return out;
}

} // namespace flopsmith
