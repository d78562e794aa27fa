// MEM-003, MEM-004: channels without modules, and the speed that two modules per channel cost.
#include <algorithm>
#include <array>

#include "app/rules/memory/modules.h"

namespace flopsmith {

namespace {

constexpr double bytesPerTransfer = 8;

/// Official speeds with two modules per channel (rule book MEM-004). Where they differ the platform grants the higher
/// one to single-rank modules, or leaves what is in between to the board.
struct TwoPerChannel {
    std::string_view socket;
    std::string_view type;
    double most;
    double least;
    bool byBoard = false;
};
constexpr std::array<TwoPerChannel, 4> twoPerChannel{{
    {"AM5", "DDR5", 3600, 3600},
    {"LGA1700", "DDR5", 4000, 3600},
    {"SP5", "DDR5", 4400, 3600, true},
    {"SP3", "DDR4", 2933, 2933},
}};

TransferRate megatransfers(double mt)
{
    return TransferRate::of(mt, units::megatransfer);
}

/// Reads the channels of the socket; false when neither CPU nor board states them.
bool readChannels(const RuleContext& c, const SocketMemory& socket, Judgement& judge)
{
    const auto board = c.machine.first<Motherboard>();
    judge.read(socket.cpu->memoryChannels, *socket.cpu.item, "memory_channels");
    if (board.spec)
        judge.read(board->dimmSlots, *board.item, "dimm_slots");
    return socket.channels > 0;
}

Bandwidth bandwidthOf(const SocketMemory& socket)
{
    TransferRate slowest = socket.cpu->memorySpeed.valueOr({});
    for (const Item* module : socket.modules)
        if (const auto* speed = module->part->as<Memory>()->speed.get())
            slowest = slowest.raw() == 0 ? *speed : std::min(slowest, *speed);
    return Bandwidth::of(static_cast<double>(slowest.raw()) * bytesPerTransfer * socket.inUse, 1);
}

void checkChannels(const RuleContext& c, const RuleInfo& self, Results& out)
{
    if (c.machine.all<Memory>().empty() || !c.machine.board())
        return;
    for (const SocketMemory& socket : socketMemory(c.machine)) {
        Judgement judge = out.judge(c, self, {socket.cpu.item->key.str()});
        for (const ModuleGroup& group : moduleGroups(c.machine))
            judge.read(group.spec->modules, group.first(), "modules");
        if (!readChannels(c, socket, judge)) {
            judge.pass();
            continue;
        }
        const int n = static_cast<int>(socket.modules.size());
        // A list that tells only the sum ("128 GB") does not tell on how many channels it is.
        const auto all = moduleGroups(c.machine);
        const bool counted =
            std::all_of(all.begin(), all.end(), [](const ModuleGroup& g) { return g.spec->modules.known(); });
        const bool unevenly = counted && (socket.inUse < socket.channels || n % socket.channels != 0);
        const bool few = socket.inUse * 4 <= socket.channels;
        std::vector<NamedValue> values = atLeast("channels", socket.inUse, socket.channels);
        values.push_back({"modules", count(n)});
        values.push_back({"bandwidth_gb_s", AnyQuantity(bandwidthOf(socket))});
        judge.conclude(unevenly,
                       unevenly ? detail({count(n), count(socket.channels), AnyQuantity(bandwidthOf(socket))}, values,
                                         few ? FLOPSMITH_TR("rules",
                                                            "Modules: %1, channels: %2; three quarters of the memory's "
                                                            "bandwidth and more are lost (%3 remain).")
                                             : std::string_view())
                                : Judgement::Detail{});
    }
}

std::vector<QuickFix> fixChannels(const RuleContext& c, const Finding&)
{
    const auto groups = moduleGroups(c.machine);
    int channels = 0;
    for (const SocketMemory& socket : socketMemory(c.machine))
        channels += socket.channels;
    std::vector<QuickFix> out;
    if (channels == 0)
        return out;
    // Choices of places by hand may be all that is wrong.
    Batch free;
    for (const ModuleGroup& group : groups)
        for (const Item* item : group.items)
            if (item->chosen && own(*item))
                free.edits.emplace_back(Move{item->key, {}});
    if (!free.edits.empty())
        out.push_back({FLOPSMITH_TR("rules", "Place all modules automatically"), {}, free});
    if (groups.size() != 1)
        return out;
    const int n = static_cast<int>(groups.front().items.size());
    append(out, resized(c, groups.front(), (n + channels - 1) / channels * channels));
    append(out, resized(c, groups.front(), n / channels * channels));
    append(out, larger(c, groups.front(), channels));
    return out;
}

const TwoPerChannel* rowFor(const std::string& socket, const std::string& type)
{
    const auto at = std::find_if(twoPerChannel.begin(), twoPerChannel.end(),
                                 [&](const TwoPerChannel& row) { return row.socket == socket && row.type == type; });
    return at == twoPerChannel.end() ? nullptr : at;
}

void checkModulesPerChannel(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const SocketMemory& socket : socketMemory(c.machine)) {
        if (socket.modules.empty())
            continue;
        const Item& module = *socket.modules.front();
        const auto* spec = module.part->as<Memory>();
        const TwoPerChannel* row = rowFor(socket.cpu->socket.valueOr(""), spec->type.valueOr("DDR5"));
        if (!row)
            continue;
        Judgement judge = out.judge(c, self, {socket.cpu.item->key.str()});
        if (socket.mostPerChannel < 2) {
            judge.pass();
            continue;
        }
        judge.read(spec->type, module, "type");
        const auto* speed = judge.read(spec->speed, module, "speed_mt_s");
        if (row->most > row->least && !row->byBoard)
            judge.read(spec->ranks, module, "ranks");
        // Unknown ranks, or a range: only above the better of both speeds is the drop certain.
        const bool better = row->byBoard || spec->ranks.valueOr(1) == 1;
        const std::string name = "MEM-004." + std::string(row->socket);
        const TransferRate least = megatransfers(c.threshold(name + "_2r_mt_s", row->least));
        const TransferRate limit = better ? megatransfers(c.threshold(name + "_mt_s", row->most)) : least;
        const auto board = c.machine.first<Motherboard>();
        if (row->byBoard && speed && *speed > least && board.spec)
            judge.evidence.add({board.item->part->id, "memory_speed_mt_s.two_per_channel", false});
        const bool drops = speed && *speed > limit;
        judge.conclude(drops,
                       drops ? detail({AnyQuantity(*speed), AnyQuantity(limit)}, atMost("mt_s", *speed, limit))
                             : Judgement::Detail{});
    }
}

std::vector<QuickFix> fixSpeed(const RuleContext& c, const Finding&)
{
    const auto groups = moduleGroups(c.machine);
    if (groups.size() != 1)
        return {};
    int channels = 0;
    for (const SocketMemory& socket : socketMemory(c.machine))
        channels += socket.channels;
    std::vector<QuickFix> out = larger(c, groups.front(), channels);
    append(out, resized(c, groups.front(), channels));
    return out;
}

} // namespace

extern const Rule mem003;
const Rule mem003{{.id = "MEM-003",
                   .title = FLOPSMITH_TR("rules", "Memory channels not filled evenly"),
                   .message = FLOPSMITH_TR("rules", "Modules: %1, channels: %2; %3 of bandwidth remain."),
                   .severity = Severity::Warning,
                   .source = "rule book MEM-003"},
                  &checkChannels,
                  &fixChannels};

extern const Rule mem004;
const Rule mem004{{.id = "MEM-004",
                   .title = FLOPSMITH_TR("rules", "Two modules per channel are slower"),
                   .message = FLOPSMITH_TR("rules", "The modules are %1; with two per channel the platform states %2."),
                   .severity = Severity::Warning,
                   .source = "rule book MEM-004"},
                  &checkModulesPerChannel,
                  &fixSpeed};

} // namespace flopsmith
