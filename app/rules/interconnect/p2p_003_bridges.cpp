// P2P-003, P2P-006: NVLink bridges against the cards.
#include <algorithm>

#include "app/rules/fit/judging.h"
#include "app/rules/framework/versions.h"

namespace flopsmith {

namespace {

std::vector<Installed<Cable>> bridges(const RuleContext& c)
{
    std::vector<Installed<Cable>> out;
    for (const auto& cable : c.machine.all<Cable>())
        if (cable.item->part->kind == "nvlink-bridge")
            out.push_back(cable);
    return out;
}

bool madeFor(const Cable& bridge, const Part& card)
{
    const auto fits = bridge.fits.valueOr({});
    const auto named = [&](const PartId& id) { return std::find(fits.begin(), fits.end(), id.str()) != fits.end(); };
    return named(card.id) || (!card.variantOf.empty() && named(card.variantOf));
}

bool takes(const Cable& bridge, const Installed<Accelerator>& gpu)
{
    return gpu->nvlink.valueOr("none") == "bridge" && (!bridge.fits.known() || madeFor(bridge, *gpu.item->part));
}

void checkBridge(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto gpus = c.machine.all<Accelerator>();
    if (gpus.empty())
        return;
    for (const auto& bridge : bridges(c)) {
        Judgement judge = out.judge(c, self, {bridge.item->key.str()});
        const bool fitted =
            std::any_of(gpus.begin(), gpus.end(), [&](const auto& gpu) { return takes(*bridge.spec, gpu); });
        bool open = false;
        for (const auto& gpu : gpus)
            if (!fitted && !judge.read(gpu->nvlink, *gpu.item, "nvlink"))
                open = true;
        if (fitted && bridge->fits.known())
            judge.read(bridge->fits, *bridge.item, "fits");
        const bool none = !fitted && !open;
        const bool capable =
            std::any_of(gpus.begin(), gpus.end(), [](const auto& g) { return g->nvlink.valueOr("none") == "bridge"; });
        judge.conclude(
            none,
            none ? detail({nameOf(*bridge.item), nameOf(*gpus.front().item)}, {},
                          capable ? FLOPSMITH_TR("rules", "%1 is made for other cards than %2.") : std::string_view())
                 : Judgement::Detail{});
    }
}

std::vector<QuickFix> fixBridge(const RuleContext& c, const Finding& finding)
{
    const Item* bridge = subjectItem(c, finding);
    if (!bridge || !own(*bridge))
        return {};
    const auto gpus = c.machine.all<Accelerator>();
    std::vector<QuickFix> out =
        replaceBy(entryKeyOf(c.machine, *bridge), alternatives(c, *bridge->part, [&](const Part& part) {
                      return part.kind == "nvlink-bridge"
                          && std::any_of(gpus.begin(), gpus.end(),
                                         [&](const auto& gpu) { return takes(*part.as<Cable>(), gpu); });
                  }));
    append(out, removalOf(*bridge));
    return out;
}

/// Cards that bridges join four at a time; all others go in pairs (rule book P2P-006).
bool joinsFour(const Part& card)
{
    return card.id.str().find("h200-nvl") != std::string::npos
        || card.variantOf.str().find("h200-nvl") != std::string::npos;
}

void checkPairs(const RuleContext& c, const RuleInfo& self, Results& out)
{
    auto gpus = c.machine.all<Accelerator>();
    // NVLink is NVIDIA's: what others do not state about it is nothing to ask for.
    std::erase_if(gpus, [](const auto& gpu) {
        const std::string platform = platformOf(gpu);
        return !platform.empty() && platform != "cuda" && !gpu->nvlink.known();
    });
    if (gpus.size() < 2)
        return;
    std::vector<Installed<Accelerator>> capable;
    Judgement judge = out.judge(c, self, keysOf(gpus));
    for (const auto& gpu : gpus) {
        const auto* nvlink = judge.read(gpu->nvlink, *gpu.item, "nvlink");
        if (nvlink && *nvlink == "bridge")
            capable.push_back(gpu);
    }
    const int n = static_cast<int>(capable.size());
    const std::size_t fitted = bridges(c).size();
    if (n > 2 && !joinsFour(*capable.front().item->part))
        return judge.conclude(true, detail({count(n)}, atMost("cards", n, 2)));
    const bool same = n == 2 && capable[0].item->part->id == capable[1].item->part->id;
    const bool missing = same && fitted == 0;
    judge.conclude(missing,
                   missing ? detail({nameOf(*capable.front().item)}, {},
                                    FLOPSMITH_TR("rules", "The two %1 can be joined by an NVLink bridge."))
                           : Judgement::Detail{});
}

std::vector<QuickFix> fixPairs(const RuleContext& c, const Finding& finding)
{
    const Item* card = subjectItem(c, finding);
    std::vector<QuickFix> out;
    if (!card || !bridges(c).empty())
        return out;
    for (const Part& part : c.catalog().parts()) {
        const auto* cable = part.as<Cable>();
        if (cable && part.kind == "nvlink-bridge" && madeFor(*cable, *card->part))
            out.push_back({FLOPSMITH_TR("rules", "Add %1"), {part.fullName()}, Place{part.id, {}, 1, {}}});
    }
    return out;
}

} // namespace

extern const Rule p2p003;
const Rule p2p003{{.id = "P2P-003",
                   .title = FLOPSMITH_TR("rules", "NVLink bridge without a card for it"),
                   .message = FLOPSMITH_TR("rules", "%1 is on the list, but %2 has no NVLink connector."),
                   .severity = Severity::Error,
                   .source = "rule book P2P-003"},
                  &checkBridge,
                  &fixBridge};

extern const Rule p2p006;
const Rule p2p006{
    {.id = "P2P-006",
     .title = FLOPSMITH_TR("rules", "NVLink joins pairs"),
     .message = FLOPSMITH_TR("rules", "Bridges join pairs of the %1 cards; between pairs traffic uses PCIe."),
     .severity = Severity::Advice,
     .source = "rule book P2P-006"},
    &checkPairs,
    &fixPairs};

} // namespace flopsmith
