// Guesses a mapping from headings: words of the heading against words that people use for a figure.
#include <algorithm>
#include <array>
#include <set>

#include "app/base/text.h"
#include "app/import/csv_mapper.h"
#include "app/import/words.h"

namespace flopsmith {

namespace {

struct Synonym {
    std::string_view category; // empty: any
    std::string_view words; // the heading without unit, searchKey()
    std::string_view key;
};

constexpr std::array synonyms{
    Synonym{"", "name", "name"},
    Synonym{"", "product", "name"},
    Synonym{"", "productname", "name"},
    Synonym{"", "model", "name"},
    Synonym{"", "modelname", "name"},
    Synonym{"", "item", "name"},
    Synonym{"", "description", "name"},
    Synonym{"", "cpuname", "name"},
    Synonym{"", "gpu", "name"},
    Synonym{"", "artikel", "name"},
    Synonym{"", "bezeichnung", "name"},
    Synonym{"", "modell", "name"},
    Synonym{"", "hersteller", "vendor"},
    Synonym{"", "artikelnummer", "mpn"},
    Synonym{"", "teilenummer", "mpn"},
    Synonym{"", "preis", "price"},
    Synonym{"", "vendor", "vendor"},
    Synonym{"", "manufacturer", "vendor"},
    Synonym{"", "maker", "vendor"},
    Synonym{"", "brand", "vendor"},
    Synonym{"", "mpn", "mpn"},
    Synonym{"", "partnumber", "mpn"},
    Synonym{"", "partno", "mpn"},
    Synonym{"", "sku", "mpn"},
    Synonym{"", "id", "id"},
    Synonym{"", "price", "price"},
    Synonym{"", "unitprice", "price"},
    Synonym{"", "cost", "price"},
    Synonym{"", "notes", "notes"},
    Synonym{"cpu", "#ofcpucores", "cores"},
    Synonym{"cpu", "corecount", "cores"},
    Synonym{"cpu", "totalcores", "cores"},
    Synonym{"cpu", "#ofthreads", "threads"},
    Synonym{"cpu", "threadcount", "threads"},
    Synonym{"cpu", "basefreq", "base_clock_ghz"},
    Synonym{"cpu", "basefrequency", "base_clock_ghz"},
    Synonym{"cpu", "clockspeed", "base_clock_ghz"},
    Synonym{"cpu", "maxturbofreq", "boost_clock_ghz"},
    Synonym{"cpu", "maxboostclock", "boost_clock_ghz"},
    Synonym{"cpu", "turbo", "boost_clock_ghz"},
    Synonym{"cpu", "defaulttdp", "tdp_w"},
    Synonym{"cpu", "power", "tdp_w"},
    Synonym{"cpu", "maxmemorysize", "memory_max_gib"},
    Synonym{"cpu", "maxmemory", "memory_max_gib"},
    Synonym{"cpu", "memorytypes", "memory_type"},
    Synonym{"cpu", "maxmemorychannels", "memory_channels"},
    Synonym{"cpu", "channels", "memory_channels"},
    Synonym{"cpu", "socketssupported", "socket"},
    Synonym{"cpu", "cpusocket", "socket"},
    Synonym{"cpu", "lanes", "pcie_lanes"},
    Synonym{"accelerator", "vram", "memory_gib"},
    Synonym{"accelerator", "memorysize", "memory_gib"},
    Synonym{"accelerator", "memory", "memory_gib"},
    Synonym{"accelerator", "tdp", "power_limit_w"},
    Synonym{"accelerator", "power", "power_limit_w"},
    Synonym{"accelerator", "tgp", "power_limit_w"},
    Synonym{"accelerator", "bandwidth", "memory_bandwidth_gb_s"},
    Synonym{"accelerator", "slotwidth", "slots"},
    Synonym{"psu", "wattage", "rated_w"},
    Synonym{"psu", "power", "rated_w"},
    Synonym{"psu", "efficiency", "level"},
    Synonym{"psu", "formfactor", "form"},
    Synonym{"memory", "size", "capacity_gib"},
    Synonym{"memory", "capacity", "capacity_gib"},
    Synonym{"memory", "speed", "speed_mt_s"},
    Synonym{"memory", "sticks", "modules"},
    Synonym{"storage", "capacity", "capacity_gb"},
    Synonym{"storage", "size", "capacity_gb"},
    Synonym{"storage", "readspeed", "read_mb_s"},
    Synonym{"storage", "writespeed", "write_mb_s"},
    Synonym{"storage", "tbw", "endurance_tb"},
    Synonym{"case", "maxgpulength", "gpu_max_mm"},
    Synonym{"case", "maxcoolerheight", "cooler_max_mm"},
    Synonym{"case", "slots", "expansion_slots"},
    Synonym{"cooler", "tdp", "rating_w"},
};

/// "Max Memory Size(GB)" apart: the words as a key, and the unit; `_gib` at the end is one too.
struct Heading {
    std::string words;
    std::string unit;
};

Heading apart(std::string_view heading)
{
    Heading out;
    if (const Unit* unit = unitOfKey(heading); unit && heading.find(' ') == std::string_view::npos) {
        out.unit = unit->suffix == "gib" ? "GB" : unit->suffix == "mib" ? "MB" : std::string(unit->symbol);
        heading.remove_suffix(unit->suffix.size() + 1);
    } else if (const auto open = heading.find_last_of("(["); open != std::string_view::npos && open > 0) {
        const auto close = heading.find_first_of(")]", open);
        out.unit = trimmed(heading.substr(open + 1, close == std::string_view::npos ? close : close - open - 1));
        heading = heading.substr(0, open);
    }
    out.words = searchKey(heading);
    return out;
}

/// The figure that a heading names by its key or label, with or without the unit.
std::string keyFor(std::string_view category, std::string_view heading, const Heading& words)
{
    const auto keys = mappableKeys(category);
    if (std::find(keys.begin(), keys.end(), heading) != keys.end())
        return std::string(heading);
    for (const Synonym& s : synonyms)
        if ((s.category.empty() || s.category == category) && s.words == words.words
            && std::find(keys.begin(), keys.end(), s.key) != keys.end())
            return std::string(s.key);
    for (const FigureInfo& figure : figuresOf(category)) {
        const bool mappable = std::find(keys.begin(), keys.end(), figure.key) != keys.end();
        if (mappable && (apart(figure.key).words == words.words || searchKey(figure.label) == words.words))
            return std::string(figure.key);
    }
    return {};
}

CsvMapping guessFor(const std::vector<std::string>& headings, std::string_view category)
{
    CsvMapping out;
    out.dataset = "table";
    out.category = category;
    std::set<std::string> used;
    for (const std::string& heading : headings) {
        const Heading words = apart(heading);
        std::string key = keyFor(category, heading, words);
        const bool again = key != "mpn" && key != "notes" && used.contains(key);
        if (key.empty() || again)
            continue;
        used.insert(key);
        const bool fits = !words.unit.empty() && unitOfKey(key) && inUnitOf({1, asciiLower(words.unit)}, key);
        out.columns.push_back({heading, key, fits ? words.unit : std::string(), false});
    }
    return out;
}

std::size_t figuresIn(const CsvMapping& mapping)
{
    const auto& identity = identityKeys();
    return static_cast<std::size_t>(
        std::count_if(mapping.columns.begin(), mapping.columns.end(), [&](const ColumnMapping& c) {
            return std::find(identity.begin(), identity.end(), c.key) == identity.end();
        }));
}

} // namespace

CsvMapping guessMapping(const std::vector<std::string>& headings, std::string_view category)
{
    if (!category.empty())
        return guessFor(headings, category);
    CsvMapping best = guessFor(headings, categoryNames().front());
    for (const std::string_view name : categoryNames())
        if (CsvMapping guess = guessFor(headings, name); figuresIn(guess) > figuresIn(best))
            best = std::move(guess);
    return best;
}

} // namespace flopsmith
