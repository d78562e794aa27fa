// COOL-009, COOL-012, COOL-013, COOL-021, COOL-024, COOL-030: how the cards get rid of their heat.
#include <algorithm>
#include <cmath>

#include "app/build/fit.h"
#include "app/build/risers.h"
#include "app/build/settings_keys.h"
#include "app/rules/fixes.h"

namespace flopsmith {

using namespace literals;

namespace {

/// Free air that an open-air card wants below it (rule book COOL-012).
constexpr double gapWarn = 20;
constexpr double gapError = 5;
/// Open-air cards in a closed case, and their heat in a mid-tower (rule book COOL-013).
constexpr std::size_t manyOpenAir = 3;
constexpr Power towerHeat = 900_W;
/// Loudest machine of an office, of any room where people work, and the blowers that are louder (rule book COOL-024).
constexpr double officeNoise = 45;
constexpr double roomNoise = 60;
constexpr std::size_t loudBlowers = 3;

double thickness(const Accelerator& gpu, double fallback)
{
    if (gpu.thickness.known())
        return gpu.thickness.get()->in(units::millimetre);
    return gpu.slots.known() ? std::ceil(*gpu.slots.get()) * slotPitch : fallback;
}

void checkPassive(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        if (!isPcieCard(*gpu.spec))
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        const Fit fit = fitsAirflow(c.machine, *gpu.item->part);
        judge.evidence.add(fit.gaps);
        const auto chassis = c.machine.first<Case>();
        if (gpu->cooling.valueOr("") == "passive" && chassis.spec && chassis->ducted.valueOr(false))
            (void)judge.read(chassis->ducted, *chassis.item, "ducted");
        judge.conclude(!fit.possible(),
                       {.arguments = {gpu.item->part->name}, .values = {}, .severity = {}, .message = {}});
    }
}

std::vector<QuickFix> fixPassive(const RuleContext& c, const Finding& finding)
{
    const Item* item = c.machine.item(InstanceKey(finding.subjects.front()));
    if (!item)
        return {};
    std::vector<QuickFix> out;
    const auto* gpu = item->part->as<Accelerator>();
    if (item->includedIn.empty())
        out = replaceBy(item->key, alternatives(c, *item->part, [&](const Part& part) {
                            const auto* other = part.as<Accelerator>();
                            const std::string cooling = other->cooling.valueOr("passive");
                            return isPcieCard(*other) && cooling != "passive" && other->memory.known()
                                && *other->memory.get() >= gpu->memory.valueOr(Capacity{})
                                && other->fp16Tensor.valueOr(0) >= gpu->fp16Tensor.valueOr(0) * 0.7;
                        }));
    const auto chassis = c.machine.first<Case>();
    const auto board = c.machine.first<Motherboard>();
    if (chassis.spec && chassis.item->includedIn.empty())
        for (QuickFix& fix : replaceBy(entryKeyOf(c.machine, *chassis.item),
                                       alternatives(c, *chassis.item->part, [&](const Part& part) {
                                           return part.as<Case>()->ducted.valueOr(false)
                                               && (!board.spec || fitsBoardInCase(*board.item->part, part).possible());
                                       })))
            out.push_back(std::move(fix));
    return out;
}

/// Air between a card and the next occupied position below; nullopt when positions are not known.
std::optional<double> gapBelow(const RuleContext& c, const Item& card, const Accelerator& gpu, Judgement& judge)
{
    const Slot* slot = c.machine.slot(card.slot);
    std::optional<int> next;
    for (const Item& other : c.machine.items()) {
        const Slot* place = c.machine.slot(other.slot);
        if (&other == &card || !slot || !place || place->kind != SlotKind::Pcie)
            continue;
        const auto places = placesBetween(*slot, *place);
        if (!places) {
            const auto board = c.machine.first<Motherboard>();
            judge.evidence.add({board.item ? board.item->part->id : PartId(), "pcie_slots.position", false});
            return std::nullopt;
        }
        if (*places > 0)
            next = std::min(next.value_or(*places), *places);
    }
    if (!next)
        return 1000; // nothing below
    if (!gpu.thickness.known() && !gpu.slots.known())
        judge.evidence.add({card.part->id, "slots", false});
    return *next * slotPitch - thickness(gpu, 2 * slotPitch);
}

void checkGap(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        const std::string cooling = gpu->cooling.valueOr("open-air");
        if (!isPcieCard(*gpu.spec) || (cooling != "open-air" && cooling != "flow-through") || gpu.item->slot.empty())
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        (void)judge.read(gpu->cooling, *gpu.item, "cooling");
        const auto gap = gapBelow(c, *gpu.item, *gpu.spec, judge);
        if (gap && *gap < 900) {
            const auto board = c.machine.first<Motherboard>();
            if (board.spec && board->pcieSlots.assumed())
                (void)judge.read(board->pcieSlots, *board.item, "pcie_slots");
        }
        const double warn = c.threshold("COOL-012.warn_mm", gapWarn);
        const double gapMm = gap.value_or(1000);
        const Stand stand = gapMm < warn ? standOf(c.machine, *gpu.item) : Stand::InSlot;
        if (stand == Stand::Unknown)
            judge.evidence.add(standGap(c.machine));
        if (stand != Stand::InSlot) {
            judge.pass();
            continue;
        }
        judge.conclude(gapMm < warn,
                       {.arguments = {AnyQuantity(millimetres(std::max(gapMm, 0.0))), AnyQuantity(millimetres(warn))},
                        .values = {{"value_mm", millimetres(gapMm)},
                                   {"limit_mm", millimetres(warn)},
                                   {"margin_mm", millimetres(gapMm - warn)}},
                        // Only in training, when both cards work at once, does it end in shut-downs.
                        .severity = gapMm < c.threshold("COOL-012.error_mm", gapError) && worksAsGroup(c.build())
                            ? Severity::Error
                            : Severity::Warning,
                        .message = {}});
    }
}

std::vector<QuickFix> fixGap(const RuleContext& c, const Finding& finding)
{
    const Item* item = c.machine.item(InstanceKey(finding.subjects.front()));
    if (!item || !item->includedIn.empty())
        return {};
    std::vector<QuickFix> out;
    for (const Item& other : c.machine.items()) {
        if (!other.part->as<Accelerator>() || !other.includedIn.empty())
            continue;
        for (const Slot& slot : c.machine.slots())
            if (slot.kind == SlotKind::Pcie && !c.machine.occupant(slot.id))
                out.push_back(
                    {FLOPSMITH_TR("rules", "Move %1 to %2"), {other.part->name, slot.label}, Move{other.key, slot.id}});
    }
    const auto* gpu = item->part->as<Accelerator>();
    for (QuickFix& fix : replaceBy(item->key, alternatives(c, *item->part, [&](const Part& part) {
                                       const auto* other = part.as<Accelerator>();
                                       return other->cooling.valueOr("") == "blower"
                                           && other->memory.valueOr(Capacity{}) >= gpu->memory.valueOr(Capacity{});
                                   })))
        out.push_back(std::move(fix));
    return out;
}

void checkMany(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto chassis = c.machine.first<Case>();
    if (c.machine.isServer() || (chassis.item && chassis.item->part->kind == "open-frame"))
        return;
    std::vector<std::string> open;
    std::vector<Installed<Accelerator>> unclear;
    Power heat;
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        if (!isPcieCard(*gpu.spec))
            continue;
        if (!gpu->cooling.known() || gpu->cooling.assumed())
            unclear.push_back(gpu);
        // A cooler that blows through its card blows into the case as well.
        if (const std::string cooling = gpu->cooling.valueOr(""); cooling == "open-air" || cooling == "flow-through") {
            open.push_back(gpu.item->key.str());
            heat += Machine::powerLimit(gpu).value_or(Power{});
        }
    }
    if (open.empty() && unclear.size() < manyOpenAir)
        return;
    const std::int64_t count = static_cast<std::int64_t>(open.size());
    std::vector<std::string> subjects = open;
    if (open.size() < manyOpenAir)
        for (const auto& gpu : unclear)
            if (std::find(open.begin(), open.end(), gpu.item->key.str()) == open.end())
                subjects.push_back(gpu.item->key.str());
    Judgement judge = out.judge(c, self, std::move(subjects));
    if (open.size() + unclear.size() >= manyOpenAir)
        for (const auto& gpu : unclear)
            (void)judge.read(gpu->cooling, *gpu.item, "cooling");
    const bool tall = chassis.spec && chassis->expansionSlots.valueOr(7) > 8;
    judge.conclude(open.size() >= manyOpenAir,
                   {.arguments = {count, AnyQuantity(heat)},
                    .values = {{"value", count},
                               {"limit", std::int64_t{manyOpenAir - 1}},
                               {"margin", std::int64_t{manyOpenAir - 1} - count},
                               {"heat_w", heat}},
                    .severity = heat > towerHeat && chassis.spec && !tall ? Severity::Error : Severity::Warning,
                    .message = {}});
}

std::vector<QuickFix> fixMany(const RuleContext& c, const Finding& finding)
{
    std::vector<QuickFix> out;
    for (const std::string& subject : finding.subjects)
        out.push_back({FLOPSMITH_TR("rules", "Take one card out"), {}, Remove{InstanceKey(subject)}});
    if (out.size() > 1)
        out.resize(1);
    for (QuickFix& fix : fixGap(c, finding))
        out.push_back(std::move(fix));
    return out;
}

void checkBackMemory(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        const PartId& id = gpu.item->part->variantOf.empty() ? gpu.item->part->id : gpu.item->part->variantOf;
        const WorkMode mode = workMode(c.build());
        const bool light = mode == WorkMode::Single || mode == WorkMode::Inference
            || mode == WorkMode::PipelineInference || mode == WorkMode::TensorInference;
        if (id.str() != "nvidia-rtx-3090" || gpu->cooling.valueOr("") == "liquid" || light)
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        judge.conclude(true, {.arguments = {}, .values = {}, .severity = {}, .message = {}});
    }
}

void readNoise(const RuleContext& c, Judgement& judge)
{
    for (const auto& gpu : c.machine.all<Accelerator>())
        if (gpu->cooling.valueOr("") != "passive" && gpu->cooling.valueOr("") != "liquid")
            (void)judge.read(gpu->noise, *gpu.item, "noise_dba");
    for (const auto& fan : c.machine.all<Fan>())
        (void)judge.read(fan->noise, *fan.item, "noise_dba");
    for (const auto& cooler : c.machine.all<Cooler>())
        (void)judge.read(cooler->noise, *cooler.item, "noise_dba");
}

void checkNoise(const RuleContext& c, const RuleInfo& self, Results& out)
{
    std::size_t blowers = 0;
    for (const auto& gpu : c.machine.all<Accelerator>())
        blowers += gpu->cooling.valueOr("") == "blower" ? 1 : 0;
    const auto server = c.machine.first<Server>();
    const bool rack = (server.spec && server->rackHeight.known())
        || (c.machine.first<Case>().item && c.machine.first<Case>().item->part->kind == "rack");
    const auto noise = c.estimate.cooling.noise;
    const double limit = c.threshold("COOL-024.office_dba", officeNoise);
    const bool loud = blowers >= loudBlowers || rack || (noise && noise->in(units::decibel) > limit);
    const auto gpus = c.machine.all<Accelerator>();
    if (!loud && gpus.empty())
        return; // an ordinary desktop
    Judgement judge = out.judge(c, self, {"site"});
    // The sum is over what states its noise: quiet is certain only when everything that turns does.
    if (!loud)
        readNoise(c, judge);
    std::vector<NamedValue> values;
    if (noise)
        values = {{"value_dba", *noise}, {"limit_dba", Noise::of(limit, units::decibel)}};
    const bool serverRoom = noise && noise->in(units::decibel) > c.threshold("COOL-024.room_dba", roomNoise);
    judge.conclude(loud,
                   {.arguments = {},
                    .values = std::move(values),
                    .severity = {},
                    .message = serverRoom
                        ? FLOPSMITH_TR("rules", "Too loud for any room where people work: it belongs in a server room.")
                        : std::string_view()});
}

} // namespace

extern const Rule cool009;
const Rule cool009{{.id = "COOL-009",
                    .title = FLOPSMITH_TR("rules", "Passive card without ducted airflow"),
                    .message = FLOPSMITH_TR(
                        "rules", "%1 has no fan of its own: it needs a server chassis that forces air through it."),
                    .severity = Severity::Error,
                    .source = "NVIDIA passive card product briefs"},
                   &checkPassive,
                   &fixPassive};

extern const Rule cool012;
const Rule cool012{{.id = "COOL-012",
                    .title = FLOPSMITH_TR("rules", "Open-air card without a gap"),
                    .message = FLOPSMITH_TR("rules", "%1 of air below the card, it wants %2."),
                    .severity = Severity::Warning,
                    .source = "rule book COOL-012"},
                   &checkGap,
                   &fixGap};

extern const Rule cool013;
const Rule cool013{
    {.id = "COOL-013",
     .title = FLOPSMITH_TR("rules", "Many open-air cards in a closed case"),
     .message = FLOPSMITH_TR(
         "rules", "%1 open-air cards heat each other (%2); use blower cards, liquid cooling or an open frame."),
     .severity = Severity::Warning,
     .source = "rule book COOL-013"},
    &checkMany,
    &fixMany};

extern const Rule cool021;
const Rule cool021{{.id = "COOL-021",
                    .title = FLOPSMITH_TR("rules", "Memory on the back of the card"),
                    .message = FLOPSMITH_TR("rules",
                                            "Half of an RTX 3090's memory sits on its back and reaches 104-110 \u00b0"
                                            "C in training; cool the backplate."),
                    .severity = Severity::Warning,
                    .source = "rule book COOL-021"},
                   &checkBackMemory};

extern const Rule cool024;
const Rule cool024{{.id = "COOL-024",
                    .title = FLOPSMITH_TR("rules", "Loud"),
                    .message = FLOPSMITH_TR("rules", "Too loud for an office: plan a separate room."),
                    .severity = Severity::Advice,
                    .source = "rule book COOL-024"},
                   &checkNoise};

} // namespace flopsmith
