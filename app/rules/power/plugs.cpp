#include "app/rules/power/plugs.h"
#include "app/build/fit.h"

#include <algorithm>

#include "app/rules/fixes.h"

namespace flopsmith {

namespace {

std::string family(const std::string& kind)
{
    return kind == "12vhpwr" || kind == "12v-2x6" ? "16pin" : kind;
}

void addPlugs(std::map<std::string, int>& into, const std::vector<Plug>* plugs, int times = 1)
{
    if (plugs)
        for (const Plug& plug : *plugs)
            into[family(plug.kind)] += plug.count * times;
}

} // namespace

PlugNeeds plugNeeds(const Machine& machine, Evidence& evidence)
{
    PlugNeeds out;
    for (const auto& gpu : machine.all<Accelerator>())
        if (isPcieCard(*gpu.spec))
            addPlugs(out.cards, evidence.read(gpu->powerConnectors, gpu.item->part->id, "power_connectors"));
    for (const auto& board : machine.all<Motherboard>())
        addPlugs(out.board, evidence.read(board->powerConnectors, board.item->part->id, "power_connectors"));
    for (const auto& psu : machine.all<Psu>())
        addPlugs(out.supply, evidence.read(psu->outputs, psu.item->part->id, "outputs"));
    for (const auto& cable : machine.all<Cable>()) {
        if (cable.item->part->kind != "adapter")
            continue;
        addPlugs(out.adapted, cable->toPlugs.get());
        addPlugs(out.cards, cable->fromPlugs.get());
    }
    return out;
}

int spareEps(const PlugNeeds& needs)
{
    const auto of = [](const std::map<std::string, int>& plugs, const char* kind) {
        const auto at = plugs.find(kind);
        return at == plugs.end() ? 0 : at->second;
    };
    return of(needs.supply, "eps8") + of(needs.adapted, "eps8") - of(needs.board, "eps8");
}

std::string plugFamilyName(const std::string& kind)
{
    static const std::map<std::string, std::string> names{
        {"16pin", "12V-2x6/12VHPWR"}, {"pcie8", "8-pin PCIe"}, {"pcie6", "6-pin PCIe"}, {"eps8", "8-pin EPS"},
        {"eps4", "4-pin EPS"},        {"atx24", "24-pin ATX"}, {"sata", "SATA"},        {"molex", "Molex"},
    };
    const auto at = names.find(kind);
    return at == names.end() ? kind : at->second;
}

std::vector<QuickFix> otherSupplies(const RuleContext& c, bool (*enough)(const PlugNeeds&))
{
    const auto psu = c.machine.first<Psu>();
    if (!psu.item || !psu.item->includedIn.empty())
        return {};
    Evidence ignored;
    const PlugNeeds present = plugNeeds(c.machine, ignored);
    const int count = static_cast<int>(c.machine.all<Psu>().size());
    return replaceBy(entryKeyOf(c.machine, *psu.item), alternatives(c, *psu.item->part, [&](const Part& part) {
                         const auto* other = part.as<Psu>();
                         if (!other->outputs.known() || !other->rated.known()
                             || other->form.valueOr("") != psu->form.valueOr(""))
                             return false;
                         PlugNeeds with = present;
                         with.supply.clear();
                         addPlugs(with.supply, other->outputs.get(), count);
                         return enough(with) && *other->rated.get() * count >= c.estimate.power.dcLoad.value;
                     }));
}

} // namespace flopsmith
