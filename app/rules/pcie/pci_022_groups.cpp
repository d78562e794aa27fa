// PCI-019, PCI-022, PCI-023, PCI-026, PCI-031: groups over sockets and links, the chipset's uplink, the lowest card.
#include <algorithm>
#include <cmath>
#include <map>

#include "app/base/text.h"
#include "app/build/fit.h"
#include "app/rules/pcie/lanes.h"
#include "app/rules/settings.h"

namespace flopsmith {

namespace {

/// Slowest over fastest link of a group, and the rate from which the difference does not matter (rule book PCI-031).
constexpr double uneven = 0.5;
constexpr double fastEnoughGbS = 15.7;
/// Demand over the rate of the chipset's uplink (rule book PCI-026).
constexpr double uplinkRatio = 2;

/// CPUs that work: those in a socket, or all of them where nobody says how many sockets there are.
int sockets(const RuleContext& c)
{
    const auto* board = c.machine.board();
    const bool stated = board && board->sockets.known();
    int n = 0;
    for (const auto& cpu : c.machine.all<Cpu>())
        n += !cpu.item->slot.empty() || !stated ? 1 : 0;
    return n;
}

/// Socket of an accelerator, 1-based: its setting, else the root of its slot. 0: not known.
int socketOf(const RuleContext& c, const Item& gpu)
{
    if (const auto numa = numberSetting(gpu.settings, "numa"))
        return static_cast<int>(*numa) + 1;
    const Link* link = gpu.slot.empty() ? nullptr : c.machine.link(gpu.slot);
    if (!link || !link->root.starts_with("cpu"))
        return link && link->root == "chipset" ? 1 : 0;
    return static_cast<int>(parseDecimal(link->root.substr(3)).value_or(0));
}

void checkSockets(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto gpus = c.machine.all<Accelerator>();
    if (sockets(c) < 2 || gpus.size() < 2 || !worksAsGroup(c.build()) || c.machine.first<Rented>().spec)
        return;
    Judgement judge = out.judge(c, self, keysOf(gpus));
    std::map<int, int> perSocket;
    for (const auto& gpu : gpus)
        ++perSocket[socketOf(c, *gpu.item)];
    // Where nobody states the socket the cards are split evenly (rule book).
    const bool spans = perSocket.size() > 1 || perSocket.contains(0);
    bool amd = true;
    for (const auto& gpu : gpus)
        amd = amd && gpu.item->part->vendor == "AMD";
    // A card in a slot has a mesh only through bridges on the list; a module may have one that nobody states.
    bool open = false;
    for (const auto& gpu : gpus)
        if (!isPcieCard(*gpu.spec) && !judge.read(gpu->nvlink, *gpu.item, "nvlink"))
            open = true;
    const bool required = amd && isSet(c, "p2p_required");
    judge.conclude(
        spans && !open && !nvLinkMesh(c.machine),
        detail(
            {count(static_cast<int>(gpus.size()))}, {{"value_sockets", count(sockets(c))}, {"limit_sockets", count(1)}},
            required ? FLOPSMITH_TR("rules", "The group of %1 cards spans CPU sockets, where ROCm has no peer-to-peer.")
                     : std::string_view(),
            required ? Severity::Error : Severity::Warning));
}

std::vector<QuickFix> fixSockets(const RuleContext& c, const Finding&)
{
    std::vector<QuickFix> out;
    Batch batch;
    std::vector<SlotId> taken;
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        if (socketOf(c, *gpu.item) == 1 || !own(*gpu.item))
            continue;
        for (const Slot& slot : c.machine.slots())
            if (slot.kind == SlotKind::Pcie && slot.root == "cpu1" && !c.machine.occupant(slot.id)
                && std::find(taken.begin(), taken.end(), slot.id) == taken.end()
                && fits(c.machine, *gpu.item->part, slot).possible()) {
                batch.edits.emplace_back(Move{gpu.item->key, slot.id});
                taken.push_back(slot.id);
                break;
            }
    }
    if (!batch.edits.empty())
        out.push_back({FLOPSMITH_TR("rules", "Move all cards to the slots of CPU 1"), {}, batch});
    out.push_back(
        {FLOPSMITH_TR("rules", "Run one job per card"), {}, SetOption{"settings.workload_mode", "inference"}});
    return out;
}

void checkXgmi(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto cpu = c.machine.first<Cpu>();
    const std::string socket = cpu.spec ? cpu->socket.valueOr("") : std::string();
    if (sockets(c) < 2 || (socket != "SP3" && socket != "SP5"))
        return;
    Judgement judge = out.judge(c, self, {cpu.item->key.str()});
    const auto links = readNumber(c, judge, "xgmi_links");
    const int n = static_cast<int>(links.value_or(4));
    // 128 lanes per socket, 16 for each link between them (rule book PCI-023: 4 links leave 128, 3 leave 160).
    const int lanes = 2 * (128 - 16 * n);
    judge.conclude(links.has_value() && n < 4,
                   detail({count(n), count(lanes)}, {{"value_links", count(n)}, {"limit_links", count(4)}}));
}

std::optional<Bandwidth> rateOf(const RuleContext& c, const Link& link)
{
    return link.width && link.gen ? c.tables().linkBandwidth(*link.width, *link.gen) : std::nullopt;
}

/// Drives of the chipset that belong to one striped array.
bool stripedOnChipset(const RuleContext& c)
{
    for (const DriveArray& array : c.build().arrays) {
        int n = 0;
        for (const auto& drive : c.machine.all<Storage>()) {
            const Link* link = drive.item->slot.empty() ? nullptr : c.machine.link(drive.item->slot);
            const std::string key = drive.item->key.str();
            const bool member = std::any_of(array.drives.begin(), array.drives.end(),
                                            [&](const std::string& d) { return key == d || key.starts_with(d + "#"); });
            n += member && link && link->root == "chipset" ? 1 : 0;
        }
        if (array.level == "raid0" && n > 1)
            return true;
    }
    return false;
}

void checkUplink(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto board = c.machine.first<Motherboard>();
    std::vector<std::string> subjects;
    for (const Link* link : pcieLinks(c.machine)) {
        const Item* item = c.machine.item(link->card);
        if (link->root == "chipset" && item && !item->part->as<Accelerator>())
            subjects.push_back(item->key.str());
    }
    if (!board.spec || subjects.size() < 2)
        return;
    Judgement judge = out.judge(c, self, subjects);
    double sum = 0;
    for (const std::string& key : subjects) {
        const Link& link = *c.machine.link(c.machine.item(InstanceKey(key))->slot);
        readWidth(c, link, judge.evidence);
        readGeneration(c, link, judge.evidence);
        sum += rateOf(c, link).value_or(Bandwidth{}).in(units::gigabytePerSecond);
    }
    const auto* gen = judge.read(board->chipsetUplinkGen, *board.item, "chipset_uplink_gen");
    const auto* lanes = judge.read(board->chipsetUplinkLanes, *board.item, "chipset_uplink_lanes");
    const auto uplink = gen && lanes ? c.tables().linkBandwidth(*lanes, *gen) : std::nullopt;
    const double ratio = uplink ? sum / uplink->in(units::gigabytePerSecond) : 0;
    const bool striped = stripedOnChipset(c);
    const double limit = striped ? 1 : c.threshold("PCI-026.ratio", uplinkRatio);
    judge.conclude(
        ratio > limit,
        detail({ratio, AnyQuantity(uplink.value_or(Bandwidth{}))},
               {{"value", ratio}, {"limit", limit}, {"margin", limit - ratio}},
               striped ? FLOPSMITH_TR(
                   "rules", "A striped array and what else hangs on the chipset ask for %1 times its uplink (%2).")
                       : std::string_view(),
               striped ? Severity::Warning : Severity::Advice));
}

void checkMixed(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto cards = cardLinks(c.machine);
    if (cards.size() < 2 || !worksAsGroup(c.build()) || nvLinkMesh(c.machine)
        || std::none_of(cards.begin(), cards.end(), [](const CardLink& card) { return card.link.width.has_value(); }))
        return;
    std::vector<std::string> keys;
    for (const CardLink& card : cards)
        keys.push_back(card.gpu.item->key.str());
    Judgement judge = out.judge(c, self, std::move(keys));
    std::optional<Bandwidth> slowest;
    std::optional<Bandwidth> fastest;
    std::string slowText;
    std::string fastText;
    for (const auto& [gpu, link] : cards) {
        readWidth(c, link, judge.evidence);
        readGeneration(c, link, judge.evidence);
        const auto rate = rateOf(c, link);
        if (!rate || *rate == Bandwidth{})
            continue; // unknown, or PCI-008
        if (!slowest || *rate < *slowest) {
            slowest = rate;
            slowText = link.text();
        }
        if (!fastest || *rate > *fastest) {
            fastest = rate;
            fastText = link.text();
        }
    }
    const bool fires = slowest && *slowest / *fastest <= c.threshold("PCI-031.ratio", uneven)
        && *slowest < gigabytesPerSecond(c.threshold("PCI-031.min_gb_s", fastEnoughGbS));
    judge.conclude(fires,
                   fires ? detail({slowText, fastText}, atLeast("gb_s", *slowest, *fastest)) : Judgement::Detail{});
}

std::vector<QuickFix> fixMixed(const RuleContext& c, const Finding&)
{
    std::vector<QuickFix> out;
    for (const auto& gpu : linkedAccelerators(c.machine))
        append(out, movesOf(c, *gpu.item));
    append(out, replaceCards(c));
    return out;
}

void checkLowest(const RuleContext& c, const RuleInfo& self, Results& out)
{
    std::optional<int> last;
    for (const Slot& slot : c.machine.slots())
        if (slot.kind == SlotKind::Pcie && slot.position)
            last = std::max(last.value_or(0), *slot.position);
    for (const auto& gpu : linkedAccelerators(c.machine)) {
        const Slot* slot = c.machine.slot(gpu.item->slot);
        if (!slot || !slot->position || !last || *slot->position != *last)
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        readSlotTable(c, SlotKind::Pcie, judge.evidence);
        const auto* thick = judge.read(gpu->slots, *gpu.item, "slots");
        judge.conclude(thick && *thick > 1, detail({labelOf(c.machine, slot->id)}));
    }
}

} // namespace

extern const Rule pci019;
const Rule pci019{
    {.id = "PCI-019",
     .title = FLOPSMITH_TR("rules", "Card over the board's lower edge"),
     .message = FLOPSMITH_TR(
         "rules",
         "The card in %1 reaches over the headers at the lower edge of the board: use flat or angled plugs there."),
     .severity = Severity::Advice,
     .source = "rule book PCI-019"},
    &checkLowest};

extern const Rule pci022;
const Rule pci022{
    {.id = "PCI-022",
     .title = FLOPSMITH_TR("rules", "Group over two CPU sockets"),
     .message = FLOPSMITH_TR(
         "rules",
         "The group of %1 cards spans CPU sockets: traffic between them takes the slower way over UPI or xGMI."),
     .severity = Severity::Warning,
     .source = "rule book PCI-022"},
    &checkSockets,
    &fixSockets};

extern const Rule pci023;
const Rule pci023{{.id = "PCI-023",
                   .title = FLOPSMITH_TR("rules", "Few links between the sockets"),
                   .message = FLOPSMITH_TR("rules",
                                           "%1 xGMI links join the sockets: %2 lanes are left for cards, traffic "
                                           "between sockets is slower than with four."),
                   .severity = Severity::Advice,
                   .source = "rule book PCI-023"},
                  &checkXgmi};

extern const Rule pci026;
const Rule pci026{
    {.id = "PCI-026",
     .title = FLOPSMITH_TR("rules", "Chipset uplink shared by drives"),
     .message = FLOPSMITH_TR("rules", "Drives and cards on the chipset could ask for %1 times its uplink (%2)."),
     .severity = Severity::Advice,
     .source = "rule book PCI-026"},
    &checkUplink};

extern const Rule pci031;
const Rule pci031{{.id = "PCI-031",
                   .title = FLOPSMITH_TR("rules", "Uneven links in one group"),
                   .message = FLOPSMITH_TR("rules", "The group works at its slowest link: %1 beside %2."),
                   .severity = Severity::Warning,
                   .source = "rule book PCI-031"},
                  &checkMixed,
                  &fixMixed};

} // namespace flopsmith
