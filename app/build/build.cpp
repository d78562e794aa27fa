#include "app/build/build.h"

#include <set>

namespace flopsmith {

const Part* findPart(const Catalog& catalog, const Build& build, const PartId& id)
{
    if (const Part* part = catalog.find(id))
        return part;
    const auto at = build.embedded.find(id);
    return at == build.embedded.end() ? nullptr : at->second.get();
}

std::string keyPrefix(std::string_view category)
{
    static const std::map<std::string_view, std::string> prefixes{
        {"accelerator", "gpu"}, {"motherboard", "board"}, {"memory", "ram"},    {"storage", "drive"},
        {"network", "nic"},     {"rented", "rented"},     {"server", "server"},
    };
    const auto at = prefixes.find(category);
    return at == prefixes.end() ? std::string(category) : at->second;
}

std::vector<InstanceKey> entryKeys(const Catalog& catalog, const Build& build)
{
    std::set<std::string> taken;
    for (const Entry& entry : build.parts)
        if (!entry.key.empty())
            taken.insert(entry.key.str());
    std::map<std::string, int> last;
    std::vector<InstanceKey> out;
    for (const Entry& entry : build.parts) {
        if (!entry.key.empty()) {
            out.push_back(entry.key);
            continue;
        }
        const Part* part = findPart(catalog, build, entry.part);
        const std::string prefix = part ? keyPrefix(part->category()) : "part";
        std::string key;
        do
            key = prefix + std::to_string(++last[prefix]);
        while (taken.contains(key));
        taken.insert(key);
        out.emplace_back(key);
    }
    return out;
}

std::optional<double> numberSetting(const Settings& settings, std::string_view key)
{
    const auto at = settings.find(key);
    if (at == settings.end())
        return std::nullopt;
    const auto* number = std::get_if<double>(&at->second);
    return number ? std::optional(*number) : std::nullopt;
}

} // namespace flopsmith
