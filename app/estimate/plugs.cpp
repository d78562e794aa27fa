#include "app/estimate/plugs.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/base/translation.h"

namespace flopsmith {

namespace {

bool makes(const Installed<Cable>& cable, std::string_view family)
{
    const auto to = cable->toPlugs.valueOr({});
    return cable.item->part->kind == "adapter"
        && std::any_of(to.begin(), to.end(), [&](const Plug& p) { return plugFamily(p.kind) == family; });
}

void addAdapterUses(std::vector<AdapterUse>& out, const Machine& machine, const std::string& family)
{
    std::vector<Installed<Cable>> adapters;
    for (const auto& cable : machine.all<Cable>())
        if (makes(cable, family))
            adapters.push_back(cable);
    if (adapters.empty())
        return;
    const auto inputs = [](const Installed<Cable>& cable) {
        int n = 0;
        for (const Plug& plug : cable->fromPlugs.valueOr({}))
            n += plug.count;
        return n;
    };
    std::stable_sort(adapters.begin(), adapters.end(),
                     [&](const auto& a, const auto& b) { return inputs(a) < inputs(b); });
    std::vector<Installed<Accelerator>> cards;
    for (const auto& gpu : machine.all<Accelerator>()) {
        const auto plugs = gpu->powerConnectors.valueOr({});
        if (std::any_of(plugs.begin(), plugs.end(), [&](const Plug& p) { return plugFamily(p.kind) == family; }))
            cards.push_back(gpu);
    }
    std::stable_sort(cards.begin(), cards.end(), [](const auto& a, const auto& b) {
        return Machine::powerLimit(a).value_or(Power{}) < Machine::powerLimit(b).value_or(Power{});
    });
    if (cards.size() > adapters.size())
        cards.resize(adapters.size());
    // The widest adapters are used where there are more than cards.
    for (std::size_t i = 0; i < cards.size(); ++i)
        out.push_back({cards[i], adapters[adapters.size() - cards.size() + i]});
}

} // namespace

std::string plugFamily(std::string_view kind)
{
    return kind == "12vhpwr" || kind == "12v-2x6" ? "16pin" : std::string(kind);
}

std::string plugLabel(const std::string& kind)
{
    static const std::map<std::string, std::string> names{
        {"16pin", "12V-2x6/12VHPWR"},
        {"12vhpwr", "12VHPWR"},
        {"12v-2x6", "12V-2x6"},
        {"pcie8", FLOPSMITH_TR("plugs", "8-pin PCIe")},
        {"pcie6", FLOPSMITH_TR("plugs", "6-pin PCIe")},
        {"eps8", FLOPSMITH_TR("plugs", "8-pin EPS")},
        {"eps4", FLOPSMITH_TR("plugs", "4-pin EPS")},
        {"atx24", FLOPSMITH_TR("plugs", "24-pin ATX")},
        {"sata", "SATA"},
        {"molex", "Molex"},
    };
    const auto at = names.find(kind);
    return at == names.end() ? kind : translatedText("plugs", at->second);
}

std::vector<std::string> cablesForPlug(std::string_view kind)
{
    if (kind == "pcie6")
        return {"pcie6", "pcie8"};
    if (kind == "eps4")
        return {"eps4", "eps8"};
    return {plugFamily(kind)};
}

std::vector<AdapterUse> adapterUses(const Machine& machine)
{
    std::vector<AdapterUse> out;
    std::set<std::string> families;
    for (const auto& cable : machine.all<Cable>())
        if (cable.item->part->kind == "adapter")
            for (const Plug& plug : cable->toPlugs.valueOr({}))
                families.insert(plugFamily(plug.kind));
    for (const std::string& family : families)
        addAdapterUses(out, machine, family);
    return out;
}

} // namespace flopsmith
