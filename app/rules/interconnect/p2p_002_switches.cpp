// P2P-002, P2P-007, P2P-008, P2P-010: peer-to-peer below switches, firmware settings for it, memory windows, group
// sizes.
#include <algorithm>
#include <array>

#include "app/base/text.h"
#include "app/build/fit.h"
#include "app/build/risers.h"
#include "app/rules/pcie/lanes.h"
#include "app/rules/settings.h"

namespace flopsmith {

namespace {

/// Window onto a card's memory without resizable BAR (rule book P2P-008).
constexpr double smallBarGib = 0.25;
/// Sizes of tensor-parallel groups that divide the heads of common models (rule book P2P-010).
constexpr std::array<std::size_t, 5> goodSizes{1, 2, 4, 8, 16};

void checkBelowSwitch(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const PcieSwitch& one : switchesOf(c.machine)) {
        std::vector<std::string> without;
        Judgement judge = out.judge(c, self, one.cards.empty() ? std::vector<std::string>{one.name} : one.cards);
        for (const std::string& key : one.cards) {
            const Item* item = c.machine.item(InstanceKey(key));
            const auto* gpu = item ? item->part->as<Accelerator>() : nullptr;
            const auto* peer = gpu ? judge.read(gpu->peerToPeer, *item, "peer_to_peer") : nullptr;
            if (peer && !*peer && !isSet(c, "p2p_patch"))
                without.push_back(key);
        }
        judge.conclude(
            without.size() > 1,
            detail({count(static_cast<int>(without.size()))}, atMost("cards", static_cast<int>(without.size()), 1)));
    }
}

std::vector<QuickFix> fixBelowSwitch(const RuleContext& c, const Finding& finding)
{
    const Item* card = subjectItem(c, finding);
    return card ? movesOf(c, *card) : std::vector<QuickFix>{};
}

void checkAccessControl(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto gpus = c.machine.all<Accelerator>();
    if (gpus.size() < 2 || isSet(c, "virtual") || comesComplete(c.machine))
        return;
    Judgement judge = out.judge(c, self, keysOf(gpus));
    const auto acs = flagSetting(c.build().settings, "acs");
    if (acs && !*acs)
        return judge.pass();
    int capable = 0;
    for (const auto& gpu : gpus) {
        const auto* peer = judge.read(gpu->peerToPeer, *gpu.item, "peer_to_peer");
        capable += peer && *peer ? 1 : 0;
    }
    const bool behind = !switchesOf(c.machine).empty();
    const bool fires = acs.value_or(false) || behind || (capable > 1 && !nvLinkMesh(c.machine));
    judge.conclude(
        fires,
        detail({count(static_cast<int>(gpus.size()))}, {},
               acs.value_or(false) ? FLOPSMITH_TR(
                   "rules", "PCIe access control (ACS) is on: it sends traffic between the %1 cards over the CPU.")
                                   : std::string_view()));
}

std::vector<QuickFix> fixAccessControl(const RuleContext&, const Finding&)
{
    return {{FLOPSMITH_TR("rules", "Switch ACS off"), {}, SetOption{"settings.acs", "false"}}};
}

void checkWindow(const RuleContext& c, const RuleInfo& self, Results& out)
{
    if (!isSet(c, "p2p_patch") && !isSet(c, "p2p_required"))
        return;
    const auto rebar = flagSetting(c.build().settings, "rebar");
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        if (!isPcieCard(*gpu.spec))
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        const auto* memory = judge.read(gpu->memory, *gpu.item, "memory_gib");
        std::optional<Capacity> window;
        if (const auto set = numberSetting(gpu.item->settings, "bar1_gib"))
            window = gibibytes(*set);
        else if (rebar && !*rebar && gpu->series.valueOr("") == "geforce")
            window = gibibytes(smallBarGib);
        else if (const auto* stated = judge.read(gpu->bar1, *gpu.item, "bar1_gib"))
            window = *stated;
        const bool small = memory && window && *window < *memory;
        judge.conclude(small,
                       small ? detail({nameOf(*gpu.item), AnyQuantity(*window), AnyQuantity(*memory)},
                                      atLeast("gib", *window, *memory))
                             : Judgement::Detail{});
    }
}

/// The window is the firmware's and the card's: what the document says of it is what will be checked at first boot.
std::vector<QuickFix> fixWindow(const RuleContext& c, const Finding& finding)
{
    const Item* card = subjectItem(c, finding);
    const auto* gpu = card ? card->part->as<Accelerator>() : nullptr;
    std::vector<QuickFix> out;
    if (!isSet(c, "rebar"))
        out.push_back({FLOPSMITH_TR("rules", "Switch resizable BAR on"), {}, SetOption{"settings.rebar", "true"}});
    if (gpu && gpu->memory.known() && own(*card)) {
        const Capacity all = *gpu->memory.get();
        out.push_back(
            {FLOPSMITH_TR("rules", "Switch resizable BAR on, with a VBIOS that shows all %1 of the card"),
             {AnyQuantity(all)},
             Batch{{SetOption{"settings.rebar", "true"},
                    SetOption{settingPath(c, *card, "bar1_gib"), formatNumber(all.in(units::gibibyte), 3)}}}});
    }
    return out;
}

void checkSizes(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto gpus = c.machine.all<Accelerator>();
    const WorkMode mode = workMode(c.build());
    if (gpus.size() < 2 || mode == WorkMode::Single || mode == WorkMode::Inference
        || mode == WorkMode::PipelineInference)
        return;
    const std::size_t n = gpus.size() * static_cast<std::size_t>(std::max(1, c.build().nodes));
    Judgement judge = out.judge(c, self, keysOf(gpus));
    const bool good = std::find(goodSizes.begin(), goodSizes.end(), gpus.size()) != goodSizes.end();
    judge.conclude(!good, detail({count(static_cast<int>(n))}, {{"value", count(static_cast<int>(gpus.size()))}}));
}

} // namespace

extern const Rule p2p002;
const Rule p2p002{
    {.id = "P2P-002",
     .title = FLOPSMITH_TR("rules", "Cards without peer-to-peer below one switch"),
     .message = FLOPSMITH_TR(
         "rules",
         "%1 cards without peer-to-peer hang on one PCIe switch: what they exchange crosses its uplink twice."),
     .severity = Severity::Warning,
     .source = "NVIDIA NCCL issue 1309; rule book P2P-002"},
    &checkBelowSwitch,
    &fixBelowSwitch};

extern const Rule p2p007;
const Rule p2p007{{.id = "P2P-007",
                   .title = FLOPSMITH_TR("rules", "Access control between the cards"),
                   .message = FLOPSMITH_TR("rules",
                                           "For peer-to-peer between the %1 cards switch ACS off in the firmware and "
                                           "set iommu=pt (both remove isolation between devices)."),
                   .severity = Severity::Advice,
                   .source = "rule book P2P-007"},
                  &checkAccessControl,
                  &fixAccessControl};

extern const Rule p2p008;
const Rule p2p008{
    {.id = "P2P-008",
     .title = FLOPSMITH_TR("rules", "Small window onto the card's memory"),
     .message = FLOPSMITH_TR(
         "rules",
         "%1 shows %2 of its %3 through BAR1: peer-to-peer over PCIe wants all of it (resizable BAR, newer VBIOS)."),
     .severity = Severity::Warning,
     .source = "rule book P2P-008"},
    &checkWindow,
    &fixWindow};

extern const Rule p2p010;
const Rule p2p010{{.id = "P2P-010",
                   .title = FLOPSMITH_TR("rules", "Group size divides no model"),
                   .message = FLOPSMITH_TR(
                       "rules", "Tensor parallel wants 2, 4, 8 or 16 cards: of %1 some stay idle or run a pipeline."),
                   .severity = Severity::Advice,
                   .source = "rule book P2P-010"},
                  &checkSizes};

} // namespace flopsmith
