// MEM-011, MEM-012, MEM-014: how modules spread over channels, and what ranks a channel carries.
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "app/rules/fit/judging.h"
#include "app/rules/memory/modules.h"

namespace flopsmith {

namespace {

/// Modules per socket over which a server interleaves (rule book MEM-012).
struct Interleave {
    std::string_view socket;
    std::array<int, 7> counts; // 0: unused
};
constexpr std::array<Interleave, 5> interleaves{{{"SP3", {1, 2, 4, 6, 8, 0, 0}},
                                                 {"SP5", {1, 2, 4, 6, 8, 10, 12}},
                                                 {"sWRX8", {1, 2, 4, 6, 8, 0, 0}},
                                                 {"LGA4677", {1, 2, 4, 6, 8, 0, 0}},
                                                 {"LGA4189", {1, 2, 4, 6, 8, 0, 0}}}};
/// Ranks that a channel carries: registered modules, and load-reduced or stacked ones (rule book MEM-014).
constexpr int ranksRegistered = 4;
constexpr int ranksReduced = 8;
/// Sockets of client DDR5, which take no load-reduced modules (rule book MEM-014).
constexpr std::array<std::string_view, 3> clientSockets{"AM5", "LGA1700", "LGA1851"};

void checkEqual(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const SocketMemory& socket : socketMemory(c.machine)) {
        if (socket.modules.size() < 2)
            continue;
        std::map<std::string, Capacity> channels;
        std::vector<std::string> keys;
        Judgement judge = [&] {
            for (const Item* module : socket.modules)
                keys.push_back(module->key.str());
            return out.judge(c, self, keys);
        }();
        for (const Item* module : socket.modules) {
            const auto* capacity = judge.read(module->part->as<Memory>()->capacity, *module, "capacity_gib");
            const Slot* slot = c.machine.slot(module->slot);
            if (capacity && slot)
                channels[slot->channel] += *capacity;
        }
        if (channels.empty()) {
            judge.pass();
            continue;
        }
        const auto [least, most] = std::minmax_element(
            channels.begin(), channels.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        judge.conclude(least->second < most->second,
                       detail({AnyQuantity(least->second), AnyQuantity(most->second)},
                              atLeast("gib", least->second, most->second)));
    }
}

void checkCounts(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto sockets = socketMemory(c.machine);
    std::set<std::size_t> counts;
    for (const SocketMemory& socket : sockets)
        counts.insert(socket.modules.size());
    for (const SocketMemory& socket : sockets) {
        if (!socket.cpu.spec || socket.modules.empty())
            continue;
        const std::string name = socket.cpu->socket.valueOr("");
        const auto rule =
            std::find_if(interleaves.begin(), interleaves.end(), [&](const Interleave& i) { return i.socket == name; });
        if (rule == interleaves.end() && socket.cpu->socket.known())
            continue;
        std::vector<std::string> keys;
        for (const Item* module : socket.modules)
            keys.push_back(module->key.str());
        Judgement judge = out.judge(c, self, keys);
        judge.read(socket.cpu->socket, *socket.cpu.item, "socket");
        if (rule == interleaves.end()) {
            judge.pass();
            continue;
        }
        const int n = static_cast<int>(socket.modules.size());
        // Two modules per channel count like one.
        const int counted = socket.channels > 0 && n > socket.channels && n % 2 == 0 ? n / 2 : n;
        const bool legal = std::find(rule->counts.begin(), rule->counts.end(), counted) != rule->counts.end();
        const bool differ = counts.size() > 1;
        judge.conclude(!legal || differ,
                       detail({count(n), name}, {{"value", count(n)}},
                              legal ? FLOPSMITH_TR("rules", "The sockets have different numbers of modules.")
                                    : std::string_view()));
    }
}

std::vector<QuickFix> fixCounts(const RuleContext& c, const Finding&)
{
    std::vector<QuickFix> out;
    const auto groups = moduleGroups(c.machine);
    if (groups.size() != 1)
        return out;
    const int sockets = std::max<int>(1, static_cast<int>(socketMemory(c.machine).size()));
    const int n = static_cast<int>(groups.front().items.size());
    for (const int per : {8, 12, 6, 4, 2})
        if (per * sockets != n && std::abs(per * sockets - n) <= 4)
            append(out, resized(c, groups.front(), per * sockets));
    return out;
}

bool client(const std::string& socket)
{
    return std::find(clientSockets.begin(), clientSockets.end(), socket) != clientSockets.end();
}

void checkRanks(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const SocketMemory& socket : socketMemory(c.machine)) {
        if (socket.modules.empty())
            continue;
        std::vector<std::string> keys;
        for (const Item* module : socket.modules)
            keys.push_back(module->key.str());
        Judgement judge = out.judge(c, self, keys);
        std::map<std::string, int> ranks;
        bool reduced = false;
        bool foreign = false;
        int most = 0;
        for (const Item* module : socket.modules) {
            const auto* spec = module->part->as<Memory>();
            const std::string kind = spec->module.valueOr("");
            const auto* n = judge.read(spec->ranks, *module, "ranks");
            const Slot* slot = c.machine.slot(module->slot);
            reduced = reduced || kind == "lrdimm" || (n && *n > 2);
            foreign = foreign || (kind == "lrdimm" && socket.cpu.spec && client(socket.cpu->socket.valueOr("")));
            if (n && slot)
                most = std::max(most, ranks[slot->channel] += *n);
        }
        const int limit = reduced ? ranksReduced : ranksRegistered;
        judge.conclude(foreign || most > limit,
                       detail({count(most), count(limit)}, atMost("ranks", most, limit),
                              foreign ? FLOPSMITH_TR("rules", "Load-reduced modules do not run on desktop CPUs.")
                                      : std::string_view()));
    }
}

} // namespace

extern const Rule mem011;
const Rule mem011{{.id = "MEM-011",
                   .title = FLOPSMITH_TR("rules", "Channels of unequal size"),
                   .message = FLOPSMITH_TR("rules", "Channels hold %1 and %2: part of the memory runs on one channel."),
                   .severity = Severity::Advice,
                   .source = "ASUS Q670 manual; rule book MEM-011"},
                  &checkEqual};

extern const Rule mem012;
const Rule mem012{{.id = "MEM-012",
                   .title = FLOPSMITH_TR("rules", "Number of modules does not interleave"),
                   .message = FLOPSMITH_TR("rules", "%2 does not interleave over %1 modules of a socket."),
                   .severity = Severity::Warning,
                   .source = "rule book MEM-012"},
                  &checkCounts,
                  &fixCounts};

extern const Rule mem014;
const Rule mem014{{.id = "MEM-014",
                   .title = FLOPSMITH_TR("rules", "Too many ranks on a channel"),
                   .message = FLOPSMITH_TR("rules", "%1 ranks on a channel, which carries %2."),
                   .severity = Severity::Warning,
                   .source = "rule book MEM-014"},
                  &checkRanks};

} // namespace flopsmith
