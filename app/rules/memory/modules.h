// What the memory rules share: modules grouped by line of the list, by socket and by channel.
#pragma once

#include <string>
#include <vector>

#include "app/rules/fit/judging.h"

namespace flopsmith {

/// The modules of one line of the list.
struct ModuleGroup {
    const Memory* spec = nullptr;
    std::vector<const Item*> items;
    [[nodiscard]] std::vector<std::string> keys() const;
    [[nodiscard]] const Item& first() const { return *items.front(); }
};
[[nodiscard]] std::vector<ModuleGroup> moduleGroups(const Machine& machine);

/// One CPU socket and what sits in its channels.
struct SocketMemory {
    int socket = 1;
    Installed<Cpu> cpu; // spec may be nullptr without a board
    std::vector<const Item*> modules;
    int channels = 0; // that both CPU and board have; 0: not known
    int inUse = 0; // channels with at least one module
    int mostPerChannel = 0;
};
/// Sockets that hold a CPU, in order. Modules without a slot are not counted.
[[nodiscard]] std::vector<SocketMemory> socketMemory(const Machine& machine);

/// The line with as many more or fewer pieces that `modules` in total result; nothing when kits forbid it.
[[nodiscard]] std::vector<QuickFix> resized(const RuleContext& context, const ModuleGroup& group, int modules);

/// Fewer, larger modules of the same kind with at least the capacity of the group.
[[nodiscard]] std::vector<QuickFix> larger(const RuleContext& context, const ModuleGroup& group, int modules);

} // namespace flopsmith
