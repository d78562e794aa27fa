#include "app/rules/fingerprint.h"

#include <algorithm>

#include "app/base/text.h"

namespace flopsmith {

std::vector<std::string> stableSubjects(const Machine& machine, const std::vector<std::string>& subjects)
{
    std::vector<std::string> out;
    for (const std::string& subject : subjects) {
        const Item* item = machine.item(InstanceKey(subject));
        out.push_back(item ? item->slot.str() + ":" + item->part->id.str() : subject);
    }
    std::sort(out.begin(), out.end());
    return out;
}

std::string fingerprint(std::string_view rule, std::vector<std::string> subjects)
{
    std::sort(subjects.begin(), subjects.end());
    return std::string(rule) + "|" + join(subjects, "|");
}

} // namespace flopsmith
