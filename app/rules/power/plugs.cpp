#include "app/rules/power/plugs.h"

#include "app/build/risers.h"
#include "app/estimate/supplies.h"
#include "app/rules/fixes.h"
#include "app/rules/settings.h"

namespace flopsmith {

int spareEps(const PlugNeeds& needs)
{
    const auto of = [](const std::map<std::string, int>& plugs, const char* kind) {
        const auto at = plugs.find(kind);
        return at == plugs.end() ? 0 : at->second;
    };
    return of(needs.supply, "eps8") + of(needs.adapted, "eps8") - of(needs.board, "eps8");
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
                         for (const Plug& plug : *other->outputs.get())
                             with.supply[plugFamily(plug.kind)] += plug.count * count;
                         return enough(with) && *other->rated.get() * count >= c.estimate.power.dcLoad.value;
                     }));
}

QuickFix risersOn6Pin(const RuleContext& c)
{
    Batch batch;
    auto entries = listSetting(c.build().settings, "risers");
    for (SettingEntry& entry : entries)
        for (auto& [key, value] : entry)
            if (key == "power")
                value = "pcie6";
    if (!entries.empty())
        batch.edits.emplace_back(SetOption{"settings.risers", listText(entries)});
    for (const Riser& riser : risersOf(c.machine))
        if (!riser.part.empty() && !riser.power.empty())
            batch.edits.emplace_back(SetOption{settingPath(c, *c.machine.item(riser.part), "power"), "pcie6"});
    return {FLOPSMITH_TR("rules", "Feed the risers by 6-pin PCIe plugs"), {}, batch};
}

} // namespace flopsmith
