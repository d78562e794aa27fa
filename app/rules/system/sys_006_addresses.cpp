// SYS-006, SYS-008, SYS-009, SYS-011: address space of the cards, IOMMU, NUMA and remote management.
#include <algorithm>
#include <array>

#include "app/rules/fit/judging.h"
#include "app/rules/settings.h"

namespace flopsmith {

namespace {

/// A window that does not fit below 4 GiB beside everything else; numbers of cards and windows that make the question
/// worth asking where nobody knows (rule book SYS-006).
constexpr double largeWindowGib = 1;
constexpr std::size_t cardsAtRisk = 2;
constexpr int cardsToAsk = 4;
constexpr double windowToAskGib = 16;
constexpr std::string_view oldBoards = "2018";
/// Chipsets of desktop boards before 2018 that are known to stop at a few cards.
constexpr std::array<std::string_view, 6> oldChipsets{"X79", "X99", "Z97", "Z170", "Z270", "X299"};

/// Windows of data-centre cards show all of their memory; desktop cards do so only with resizable BAR.
Capacity windowOf(const RuleContext& c, const Installed<Accelerator>& gpu)
{
    if (const auto set = numberSetting(gpu.item->settings, "bar1_gib"))
        return gibibytes(*set);
    if (gpu->bar1.known())
        return *gpu->bar1.get();
    const std::string series = gpu->series.valueOr("");
    const bool whole =
        series == "datacenter" || series == "tesla" || series == "instinct" || series == "gaudi" || isSet(c, "rebar");
    return whole ? gpu->memory.valueOr(Capacity{}) : gibibytes(0.25);
}

bool oldBoard(const Motherboard& board)
{
    const std::string chipset = board.chipset.valueOr("");
    const bool named = std::find(oldChipsets.begin(), oldChipsets.end(), chipset) != oldChipsets.end();
    const bool dated = board.launchDate.known() && board.launchDate.get()->substr(0, 4) < oldBoards;
    return (named || dated) && !board.bmc.valueOr(false) && chipset != "X299";
}

struct Space {
    Capacity sum;
    Capacity largest;
    std::size_t cards = 0;
};

Space spaceOf(const RuleContext& c)
{
    Space out;
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        const Capacity window = windowOf(c, gpu);
        out.sum += window;
        out.largest = std::max(out.largest, window);
        ++out.cards;
    }
    return out;
}

/// Whether decoding above 4 GiB is on: the document's word, else what the board can.
std::optional<bool> decoding(const RuleContext& c, const Installed<Motherboard>& board, Judgement& judge)
{
    const auto set = flagSetting(c.build().settings, "above_4g");
    if (set && !*set)
        return false;
    if (board->above4g.known() && !board->above4g.assumed() && !*board->above4g.get())
        return false;
    if (set)
        return true;
    const auto* able = judge.read(board->above4g, *board.item, "above_4g");
    return able && judge.evidence.solid() ? std::optional(*able) : std::nullopt;
}

void checkSpace(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto board = c.machine.first<Motherboard>();
    const Space space = spaceOf(c);
    if (!board.spec || space.cards == 0)
        return;
    Judgement judge = out.judge(c, self, {board.item->key.str()});
    const bool csm = isSet(c, "csm");
    const auto above = decoding(c, board, judge);
    const bool risk = space.largest >= gibibytes(largeWindowGib) || space.cards >= cardsAtRisk;
    const int cards = static_cast<int>(space.cards);
    if (!risk)
        return Judgement(out, c, self, {board.item->key.str()}).pass();
    if (csm || above == std::optional(false))
        return judge.conclude(
            true,
            detail({count(cards), AnyQuantity(space.sum)}, {{"value_gib", space.sum}, {"cards", count(cards)}},
                   csm ? FLOPSMITH_TR("rules",
                                      "With CSM on, cards get no addresses above 4 GB: %1 here, with windows of %2.")
                       : std::string_view()));
    std::optional<Capacity> window = board->mmioWindow.value();
    if (const auto set = settingOf(c, "mmio_window_gib"))
        window = gibibytes(*set);
    if (window && space.sum > *window)
        return judge.conclude(
            true,
            detail({count(cards), AnyQuantity(space.sum), AnyQuantity(*window)}, atMost("gib", space.sum, *window),
                   FLOPSMITH_TR("rules", "The windows of %1 cards need %2 of address space, the firmware offers %3.")));
    const bool ask = cards >= c.threshold("SYS-006.gpus", cardsToAsk)
        || (oldBoard(*board.spec) && (space.cards >= cardsAtRisk || space.largest >= gibibytes(windowToAskGib)));
    judge.conclude(
        !above && ask,
        detail({count(cards)}, {{"value", count(cards)}},
               FLOPSMITH_TR(
                   "rules",
                   "%1 cards: whether the board decodes above 4 GB is not known, ask its maker and switch CSM off."),
               Severity::Warning));
}

std::vector<QuickFix> fixSpace(const RuleContext& c, const Finding&)
{
    std::vector<QuickFix> out{{FLOPSMITH_TR("rules", "Switch Above 4G decoding on and CSM off"),
                               {},
                               Batch{{SetOption{"settings.above_4g", "true"}, SetOption{"settings.csm", "false"}}}}};
    const auto gpus = c.machine.all<Accelerator>();
    const auto board = c.machine.first<Motherboard>();
    if (board.spec && own(*board.item))
        append(out,
               replaceBy(entryKeyOf(c.machine, *board.item), alternatives(c, *board.item->part, [&](const Part& part) {
                             const auto* other = part.as<Motherboard>();
                             return other->socket == board->socket && other->above4g.valueOr(false)
                                 && !other->above4g.assumed();
                         })));
    const Space space = spaceOf(c);
    const auto window = settingOf(c, "mmio_window_gib");
    if (window && space.sum > gibibytes(*window))
        out.push_back({FLOPSMITH_TR("rules", "Set the firmware's window to %1"),
                       {AnyQuantity(space.sum)},
                       SetOption{"settings.mmio_window_gib",
                                 std::to_string(static_cast<int>(space.sum.in(units::gibibyte)) + 1)}});
    if (!gpus.empty())
        append(out, removalOf(*gpus.back().item));
    return out;
}

void checkIommu(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto gpus = c.machine.all<Accelerator>();
    const auto cpu = c.machine.first<Cpu>();
    if (gpus.size() < 2 || !cpu.spec || cpu.item->part->vendor != "AMD" || isSet(c, "virtual")
        || comesComplete(c.machine))
        return;
    Judgement judge = out.judge(c, self, {cpu.item->key.str()});
    const std::string set = wordOf(c, "iommu");
    judge.conclude(set != "pt" && set != "off", detail({count(static_cast<int>(gpus.size()))}));
}

std::vector<QuickFix> fixIommu(const RuleContext&, const Finding&)
{
    return {{FLOPSMITH_TR("rules", "Start Linux with iommu=pt"), {}, SetOption{"settings.iommu", "pt"}}};
}

void checkNuma(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto gpus = c.machine.all<Accelerator>();
    const auto cpu = c.machine.first<Cpu>();
    const std::string socket = cpu.spec ? cpu->socket.valueOr("") : std::string();
    if (gpus.size() < 2 || (socket != "SP3" && socket != "SP5" && socket != "SP6"))
        return;
    Judgement judge = out.judge(c, self, {cpu.item->key.str()});
    const auto nps = settingOf(c, "nps");
    judge.conclude(!nps || *nps != 1, detail({}));
}

std::vector<QuickFix> fixNuma(const RuleContext&, const Finding&)
{
    return {{FLOPSMITH_TR("rules", "Set NPS1 in the firmware"), {}, SetOption{"settings.nps", "1"}}};
}

void checkRemote(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto board = c.machine.first<Motherboard>();
    if (!board.spec || !isSet(c, "headless"))
        return;
    Judgement judge = out.judge(c, self, {board.item->key.str()});
    const auto* bmc = judge.read(board->bmc, *board.item, "bmc");
    judge.conclude(bmc && !*bmc, detail({}));
}

} // namespace

extern const Rule sys006;
const Rule sys006{
    {.id = "SYS-006",
     .title = FLOPSMITH_TR("rules", "No address space for the cards"),
     .message = FLOPSMITH_TR(
         "rules", "With Above 4G decoding off, cards get no addresses above 4 GB: %1 here, with windows of %2."),
     .severity = Severity::Error,
     .source = "board manuals; rule book SYS-006"},
    &checkSpace,
    &fixSpace};

extern const Rule sys008;
const Rule sys008{
    {.id = "SYS-008",
     .title = FLOPSMITH_TR("rules", "IOMMU setting"),
     .message = FLOPSMITH_TR(
         "rules",
         "With %1 cards on an AMD CPU set iommu=pt (or off): translated transfers between cards fault or hang."),
     .severity = Severity::Advice,
     .source = "rule book SYS-008"},
    &checkIommu,
    &fixIommu};

extern const Rule sys009;
const Rule sys009{
    {.id = "SYS-009",
     .title = FLOPSMITH_TR("rules", "NUMA setting"),
     .message = FLOPSMITH_TR(
         "rules", "Set NPS1 in the firmware: one NUMA domain keeps the cards of a socket next to each other."),
     .severity = Severity::Advice,
     .source = "rule book SYS-009"},
    &checkNuma,
    &fixNuma};

extern const Rule sys011;
const Rule sys011{
    {.id = "SYS-011",
     .title = FLOPSMITH_TR("rules", "No remote management"),
     .message = FLOPSMITH_TR(
         "rules", "The machine runs without a screen and its board has no BMC: add an IP-KVM to reach the firmware."),
     .severity = Severity::Advice,
     .source = "rule book SYS-011"},
    &checkRemote};

} // namespace flopsmith
