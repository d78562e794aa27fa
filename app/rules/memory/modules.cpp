#include "app/rules/memory/modules.h"

#include <algorithm>
#include <map>
#include <set>

namespace flopsmith {

std::vector<std::string> ModuleGroup::keys() const
{
    std::vector<std::string> out;
    for (const Item* item : items)
        out.push_back(item->key.str());
    return out;
}

std::vector<ModuleGroup> moduleGroups(const Machine& machine)
{
    std::vector<ModuleGroup> out;
    std::map<std::pair<std::size_t, const Part*>, std::size_t> at;
    for (const auto& module : machine.all<Memory>()) {
        const auto [place, fresh] = at.try_emplace({module.item->entry, module.item->part}, out.size());
        if (fresh)
            out.push_back({module.spec, {}});
        out[place->second].items.push_back(module.item);
    }
    return out;
}

std::vector<SocketMemory> socketMemory(const Machine& machine)
{
    std::vector<SocketMemory> out;
    const auto* board = machine.board();
    const int sockets = board ? std::max(1, board->sockets.valueOr(1)) : 1;
    for (int n = 1; n <= sockets; ++n) {
        SocketMemory one;
        one.socket = n;
        one.cpu = machine.cpu(n);
        if (!one.cpu.spec)
            continue;
        std::set<std::string> wired;
        std::map<std::string, int> held;
        for (const Slot& slot : machine.slots()) {
            if (slot.kind != SlotKind::Dimm || slot.cpu != n)
                continue;
            wired.insert(slot.channel);
            const Item* module = machine.occupant(slot.id);
            if (!module || !module->part->as<Memory>())
                continue;
            one.modules.push_back(module);
            one.mostPerChannel = std::max(one.mostPerChannel, ++held[slot.channel]);
        }
        one.inUse = static_cast<int>(held.size());
        const int onBoard = static_cast<int>(wired.size());
        const int onCpu = one.cpu->memoryChannels.valueOr(0);
        if (onBoard == 0 && sockets == 1 && onCpu > 0) { // an unknown board has the CPU's channels all the same
            for (const auto& module : machine.all<Memory>())
                one.modules.push_back(module.item);
            const int fitted = static_cast<int>(one.modules.size());
            one.inUse = std::min(fitted, onCpu);
            one.mostPerChannel = (fitted + onCpu - 1) / onCpu;
        }
        one.channels = onBoard > 0 && onCpu > 0 ? std::min(onBoard, onCpu) : std::max(onBoard, onCpu);
        out.push_back(one);
    }
    return out;
}

std::vector<QuickFix> resized(const RuleContext& context, const ModuleGroup& group, int modules)
{
    const Item& item = group.first();
    const int pieces = std::max(1, group.spec->modules.valueOr(1));
    const int wanted = modules / pieces;
    if (!own(item) || wanted < 1 || wanted > maxCount || modules % pieces != 0
        || modules == static_cast<int>(group.items.size()))
        return {};
    const InstanceKey key = entryKeyOf(context.machine, item);
    return {{FLOPSMITH_TR("rules", "Have %1 modules of %2"), {count(modules), nameOf(item)}, SetCount{key, wanted}}};
}

std::vector<QuickFix> larger(const RuleContext& context, const ModuleGroup& group, int modules)
{
    std::vector<QuickFix> out;
    const Item& item = group.first();
    if (!own(item) || modules < 1 || !group.spec->capacity.known())
        return out;
    const Capacity total = *group.spec->capacity.get() * static_cast<int>(group.items.size());
    const InstanceKey key = entryKeyOf(context.machine, item);
    const auto parts = alternatives(context, *item.part, [&](const Part& part) {
        const auto* other = part.as<Memory>();
        const int pieces = std::max(1, other->modules.valueOr(1));
        return other->type == group.spec->type && other->module.valueOr("") == group.spec->module.valueOr("?")
            && modules % pieces == 0 && other->capacity.known() && *other->capacity.get() * modules >= total;
    });
    for (const Part* part : parts) {
        const int pieces = std::max(1, part->as<Memory>()->modules.valueOr(1));
        Batch batch;
        batch.edits.emplace_back(Replace{key, part->id});
        batch.edits.emplace_back(SetCount{key, modules / pieces});
        out.push_back({FLOPSMITH_TR("rules", "Have %1 modules of %2"), {count(modules), part->fullName()}, batch});
    }
    return out;
}

} // namespace flopsmith
