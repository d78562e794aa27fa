// PCI-012, PCI-013, PCI-028, PCI-030: risers, cabled links and ways in from outside.
#include <algorithm>

#include "app/build/risers.h"
#include "app/rules/pcie/lanes.h"
#include "app/rules/settings.h"

namespace flopsmith {

namespace {

/// Longest passive riser at Gen4, and longest cable at Gen4 and Gen5 without a redriver (rule book PCI-012, PCI-013).
constexpr double passiveGen4Mm = 250;
constexpr double cableGen4Mm = 300;
constexpr double cableGen5Mm = 200;
constexpr int mostConnectors = 2;
/// Cards whose transients make an external link drop most often (rule book PCI-030).
constexpr double heavyCard = 450;

/// The generation that the slots and cards behind a riser would run at without it; the fastest of all when no card is
/// named.
std::optional<int> asked(const RuleContext& c, const Riser& riser, Judgement& judge)
{
    std::optional<int> best;
    for (const auto& [gpu, link] : cardLinks(c.machine)) {
        if (!riser.card.empty() && gpu.item->key.str() != riser.card)
            continue;
        readGeneration(c, link, judge.evidence);
        if (link.gen)
            best = std::max(best.value_or(0), *link.gen);
    }
    if (!best && judge.evidence.solid())
        judge.evidence.add({riser.part.empty() ? PartId() : c.machine.item(riser.part)->part->id, "board", false});
    return best;
}

/// The fastest generation that a passive riser carries (rule book PCI-012): its rating, Gen4 at most and only when
/// short; Gen3 when no rating is stated.
int carries(const Riser& riser, double longestMm)
{
    const int rated = std::min(riser.gen.value_or(3), 4);
    return rated >= 4 && riser.lengthMm.value_or(0) > longestMm ? 3 : rated;
}

void checkRating(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const Riser& riser : risersOf(c.machine)) {
        if (riser.cabled() || riser.external() || riser.active.value_or(false))
            continue;
        Judgement judge = out.judge(c, self, {riser.subject()});
        const auto link = asked(c, riser, judge);
        const double longest = c.threshold("PCI-012.gen4_mm", passiveGen4Mm);
        const int allowed = carries(riser, longest);
        if (allowed >= 4 && !riser.lengthMm && link && *link >= 4)
            judge.evidence.add(
                {riser.part.empty() ? PartId() : c.machine.item(riser.part)->part->id, "length_mm", false});
        if (!link)
            return judge.pass();
        const int rated = riser.gen.value_or(0);
        std::string_view text;
        if (!riser.gen)
            text = FLOPSMITH_TR("rules",
                                "The link would run at Gen%2, the riser's rating is not stated: set the slot to Gen%1 "
                                "in the firmware.");
        else if (*link <= rated)
            text = rated >= 5 && allowed == 4
                ? FLOPSMITH_TR("rules",
                               "A passive riser does not carry Gen5 for long: set the slot to Gen%1 in the firmware.")
                : FLOPSMITH_TR(
                    "rules", "A passive riser of %3 at Gen4 is longer than %4: set the slot to Gen%1 in the firmware.");
        judge.conclude(*link > allowed,
                       detail({count(allowed), count(*link), AnyQuantity(millimetres(riser.lengthMm.value_or(0))),
                               AnyQuantity(millimetres(longest))},
                              atMost("gen", *link, allowed), text));
    }
}

/// The slot is set to what the riser carries.
std::vector<QuickFix> fixRating(const RuleContext& c, const Finding& finding)
{
    int rated = 3;
    for (const NamedValue& value : finding.values)
        if (const auto* n = value.name == "limit_gen" ? std::get_if<std::int64_t>(&value.value) : nullptr)
            rated = static_cast<int>(*n);
    Batch batch;
    for (const auto& gpu : linkedAccelerators(c.machine)) {
        const bool named = c.machine.item(InstanceKey(finding.subjects.front())) == gpu.item;
        const bool all = !c.machine.item(InstanceKey(finding.subjects.front()))
            || !c.machine.item(InstanceKey(finding.subjects.front()))->part->as<Accelerator>();
        if ((named || all) && own(*gpu.item))
            batch.edits.emplace_back(SetOption{settingPath(c, *gpu.item, "link_gen"), std::to_string(rated)});
    }
    if (batch.edits.empty())
        return {};
    return {{FLOPSMITH_TR("rules", "Set the slot to Gen%1 in the firmware"), {count(rated)}, batch}};
}

void checkCables(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const Riser& riser : risersOf(c.machine)) {
        const bool longRiser = !riser.cabled() && !riser.external() && riser.lengthMm.value_or(0) > cableGen4Mm;
        if (!riser.cabled() && !longRiser)
            continue;
        Judgement judge = out.judge(c, self, {riser.subject()});
        std::optional<int> gen = riser.gen;
        if (!gen)
            gen = asked(c, riser, judge);
        const double limit = gen.value_or(0) >= 5 ? c.threshold("PCI-013.gen5_mm", cableGen5Mm)
                                                  : c.threshold("PCI-013.gen4_mm", cableGen4Mm);
        const bool fast = gen && *gen >= 4;
        const bool tooLong = riser.lengthMm && *riser.lengthMm > limit;
        const bool chain = riser.connectors.value_or(0) > mostConnectors;
        const bool fires = fast && (tooLong || chain || !riser.lengthMm);
        const bool active = riser.active.value_or(false);
        std::string_view text;
        if (active)
            text = FLOPSMITH_TR(
                "rules", "Gen%1 by cable through a redriver or retimer: watch the corrected errors (AER) of the link.");
        else if (!tooLong)
            text = chain
                ? FLOPSMITH_TR("rules",
                               "Gen%1 by cable through %4 connectors: more than two want a redriver or retimer.")
                : FLOPSMITH_TR("rules", "Gen%1 by cable of unknown length: beyond %3 it wants a redriver or retimer.");
        judge.conclude(fires,
                       detail({count(gen.value_or(0)), AnyQuantity(millimetres(riser.lengthMm.value_or(0))),
                               AnyQuantity(millimetres(limit)), count(riser.connectors.value_or(0))},
                              riser.lengthMm ? atMost("mm", millimetres(*riser.lengthMm), millimetres(limit))
                                             : std::vector<NamedValue>{{"limit_mm", AnyQuantity(millimetres(limit))}},
                              text, active ? Severity::Advice : Severity::Warning));
    }
}

void checkMining(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto gpus = linkedAccelerators(c.machine);
    const WorkMode mode = workMode(c.build());
    const bool alone = gpus.size() == 1 && (mode == WorkMode::Single || mode == WorkMode::Inference);
    const bool together = mode != WorkMode::Unknown && worksAsGroup(c.build());
    for (const auto& gpu : gpus) {
        const Link& link = *c.machine.link(gpu.item->slot);
        if (link.width && *link.width == 0)
            continue; // PCI-008
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        readWidth(c, link, judge.evidence);
        judge.conclude(link.width && *link.width == 1 && !alone,
                       detail({nameOf(*gpu.item)}, atLeast("lanes", link.width.value_or(0), 4), {},
                              together ? Severity::Error : Severity::Warning));
    }
    for (const Riser& riser : risersOf(c.machine)) {
        if (riser.lanes.value_or(riser.type == "x1" ? 1 : 16) != 1 || !riser.card.empty() || alone)
            continue;
        const bool said = std::any_of(gpus.begin(), gpus.end(), [&](const auto& gpu) {
            return c.machine.link(gpu.item->slot)->width == std::optional(1);
        });
        Judgement judge = out.judge(c, self, {riser.subject()});
        judge.conclude(!said,
                       detail({count(riser.count)}, atLeast("lanes", 1, 4),
                              riser.count == 1
                                  ? FLOPSMITH_TR("rules",
                                                 "A riser has one lane: training and tensor parallel are unusable "
                                                 "through it, models load in tens of seconds.")
                                  : FLOPSMITH_TR("rules",
                                                 "%1 risers have one lane each: training and tensor parallel are "
                                                 "unusable through them, models load in tens of seconds."),
                              together ? Severity::Error : Severity::Warning));
    }
}

std::vector<QuickFix> fixMining(const RuleContext& c, const Finding& finding)
{
    const Item* card = subjectItem(c, finding);
    if (!card)
        return {{FLOPSMITH_TR("rules", "Build without the risers"), {}, SetOption{"settings.risers", std::nullopt}}};
    std::vector<QuickFix> out;
    if (card->settings.contains("link_width"))
        out.push_back({FLOPSMITH_TR("rules", "Put the card into its slot"),
                       {},
                       SetOption{settingPath(c, *card, "link_width"), std::nullopt}});
    append(out, movesOf(c, *card));
    append(out, removalOf(*card));
    return out;
}

void checkExternal(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto risers = risersOf(c.machine);
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        std::string way = wordSetting(gpu.item->settings, "link");
        for (const Riser& riser : risers)
            if (riser.external() && (riser.card == gpu.item->key.str() || (riser.card.empty() && way.empty())))
                way = riser.type;
        if (way != "oculink" && way != "thunderbolt" && way != "usb4")
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        const Power limit = Machine::powerLimit(gpu).value_or(Power{});
        const double heavy = c.threshold("PCI-030.w", heavyCard);
        const bool more =
            limit.in(units::watt) > heavy || (workMode(c.build()) != WorkMode::Unknown && worksAsGroup(c.build()));
        judge.conclude(true,
                       detail({nameOf(*gpu.item), way, AnyQuantity(limit)}, words(way, "PCIe slot"),
                              more ? FLOPSMITH_TR("rules",
                                                  "%1 (%3) hangs on %2: links of this kind drop under load (Xid 79), "
                                                  "for training put it into a slot.")
                                   : std::string_view()));
    }
}

} // namespace

extern const Rule pci012;
const Rule pci012{
    {.id = "PCI-012",
     .title = FLOPSMITH_TR("rules", "Riser slower than the link"),
     .message = FLOPSMITH_TR(
         "rules", "The riser is rated Gen%1, the link would run at Gen%2: set the slot to Gen%1 in the firmware."),
     .severity = Severity::Warning,
     .source = "rule book PCI-012"},
    &checkRating,
    &fixRating};

extern const Rule pci013;
const Rule pci013{
    {.id = "PCI-013",
     .title = FLOPSMITH_TR("rules", "Long PCIe cable"),
     .message = FLOPSMITH_TR("rules", "Gen%1 over %2 of cable: beyond %3 it wants a redriver or retimer."),
     .severity = Severity::Warning,
     .source = "rule book PCI-013"},
    &checkCables};

extern const Rule pci028;
const Rule pci028{
    {.id = "PCI-028",
     .title = FLOPSMITH_TR("rules", "Link of one lane"),
     .message = FLOPSMITH_TR(
         "rules",
         "%1 has one lane: training and tensor parallel are unusable through it, models load in tens of seconds."),
     .severity = Severity::Warning,
     .source = "rule book PCI-028"},
    &checkMining,
    &fixMining};

extern const Rule pci030;
const Rule pci030{{.id = "PCI-030",
                   .title = FLOPSMITH_TR("rules", "Accelerator outside the machine"),
                   .message = FLOPSMITH_TR("rules", "%1 hangs on %2: expect dropped links under sustained load."),
                   .severity = Severity::Warning,
                   .source = "rule book PCI-030"},
                  &checkExternal};

} // namespace flopsmith
