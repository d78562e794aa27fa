#include "app/build/diff.h"

#include <map>

namespace flopsmith {

BuildChange diff(const Catalog& catalog, const Build& before, const Build& after)
{
    const auto index = [&](const Build& build) {
        std::map<InstanceKey, const Entry*> out;
        const auto keys = entryKeys(catalog, build);
        for (std::size_t i = 0; i < keys.size(); ++i)
            out.emplace(keys[i], &build.parts[i]);
        return out;
    };
    const auto old = index(before);
    const auto now = index(after);
    BuildChange change;
    for (const auto& [key, entry] : now) {
        const auto at = old.find(key);
        if (at == old.end())
            change.added.push_back(key);
        else if (!(*at->second == *entry))
            change.changed.push_back(key);
    }
    for (const auto& [key, entry] : old)
        if (!now.contains(key))
            change.removed.push_back(key);
    Build a = before;
    Build b = after;
    a.parts.clear();
    b.parts.clear();
    change.settings = !(a == b);
    return change;
}

} // namespace flopsmith
