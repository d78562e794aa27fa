// PWR-016, PWR-017, PWR-018, PWR-027: several supplies in one machine, and old ones.
#include <algorithm>
#include <set>

#include "app/base/text.h"
#include "app/build/risers.h"
#include "app/estimate/supplies.h"
#include "app/rules/fit/judging.h"
#include "app/rules/settings.h"

namespace flopsmith {

namespace {

/// Share of a supply's rating for days of training, and the rating itself (rule book PWR-018).
constexpr double sharedLoad = 0.8;
constexpr double full = 1.0;
/// Age from which a supply's capacitors have lost some of its power (rule book PWR-027).
constexpr double oldYears = 7;

/// The supply of a riser that names no card, where every card names others: whichever card hangs on it is fed from two.
/// nullptr: cannot be said.
const Item* strangerOf(const RuleContext& c, const Riser& riser)
{
    const Item* supply = riser.card.empty() && !riser.psu.empty() ? supplyNamed(c.machine, riser.psu) : nullptr;
    const auto cards = c.machine.all<Accelerator>();
    if (!supply || cards.empty())
        return nullptr;
    for (const auto& gpu : cards) {
        const auto feeders = feedersOf(c.machine, *gpu.item);
        if (feeders.empty() || feeders.contains(supply->key.str()))
            return nullptr;
    }
    return supply;
}

void checkOneSupply(const RuleContext& c, const RuleInfo& self, Results& out)
{
    if (separateSupplies(c.machine).empty())
        return;
    const auto risers = risersOf(c.machine);
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        const auto feeders = feedersOf(c.machine, *gpu.item);
        if (feeders.empty())
            judge.evidence.add({{}, "feeds", false});
        bool apart = false;
        for (const Riser& riser : risers) {
            const bool its = riser.card == gpu.item->key.str();
            const Item* supply = riser.psu.empty() ? nullptr : supplyNamed(c.machine, riser.psu);
            apart = apart || (its && supply && !feeders.empty() && !feeders.contains(supply->key.str()));
        }
        const bool two = feeders.size() > 1;
        judge.conclude(
            two || apart,
            detail({nameOf(*gpu.item), join({feeders.begin(), feeders.end()}, ", ")},
                   {{"value", count(static_cast<int>(feeders.size()))}, {"limit", count(1)}},
                   two ? std::string_view()
                       : FLOPSMITH_TR(
                           "rules",
                           "%1 is fed by %2, its riser by another supply: ground offsets drop the bus or burn.")));
    }
    for (const Riser& riser : risers)
        if (const Item* supply = strangerOf(c, riser)) {
            Judgement judge = out.judge(c, self, {riser.subject()});
            judge.conclude(true,
                           detail({supply->key.str()}, {{"value", count(2)}, {"limit", count(1)}},
                                  FLOPSMITH_TR("rules",
                                               "A riser is fed by %1, every card by another supply: ground "
                                               "offsets drop the bus or burn.")));
        }
}

std::vector<QuickFix> fixOneSupply(const RuleContext& c, const Finding& finding)
{
    const Item* gpu = subjectItem(c, finding);
    if (!gpu || !own(*gpu))
        return {};
    std::vector<QuickFix> out;
    if (!gpu->part->as<Accelerator>()) {
        std::set<std::string> supplies;
        for (const auto& card : c.machine.all<Accelerator>())
            supplies.merge(feedersOf(c.machine, *card.item));
        for (const std::string& psu : supplies)
            out.push_back({FLOPSMITH_TR("rules", "Feed %1 from %2"),
                           {nameOf(*gpu), psu},
                           SetOption{settingPath(c, *gpu, "psu"), psu}});
        return out;
    }
    for (const std::string& psu : feedersOf(c.machine, *gpu)) {
        Batch batch{{SetOption{"feeds." + gpu->key.str(), psu}, SetOption{settingPath(c, *gpu, "psu"), std::nullopt}}};
        std::vector<SettingEntry> entries = listSetting(c.build().settings, "risers");
        bool changed = false;
        for (SettingEntry& entry : entries)
            for (auto& [key, value] : entry)
                if (key == "psu" && entryWord(entry, "card") == gpu->key.str()) {
                    value = psu;
                    changed = true;
                }
        if (changed)
            batch.edits.emplace_back(SetOption{"settings.risers", listText(entries)});
        for (const Riser& riser : risersOf(c.machine))
            if (!riser.part.empty() && riser.card == gpu->key.str() && !riser.psu.empty())
                batch.edits.emplace_back(SetOption{settingPath(c, *c.machine.item(riser.part), "psu"), psu});
        out.push_back({FLOPSMITH_TR("rules", "Feed %1 and its riser from %2 alone"), {nameOf(*gpu), psu}, batch});
    }
    return out;
}

void checkStart(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto supplies = separateSupplies(c.machine);
    if (supplies.empty())
        return;
    Judgement judge = out.judge(c, self, keysOf(supplies));
    const bool kit = isSet(c, "psu_sync");
    judge.conclude(true,
                   detail({count(static_cast<int>(supplies.size()))},
                          {{"value", count(static_cast<int>(supplies.size()))}},
                          kit ? FLOPSMITH_TR("rules",
                                             "%1 supplies start together through the kit: board and its cards on the "
                                             "first, each card on one supply.")
                              : std::string_view(),
                          kit ? Severity::Advice : Severity::Warning));
}

std::vector<QuickFix> fixStart(const RuleContext& c, const Finding& finding)
{
    const auto psu = c.machine.first<Psu>();
    std::vector<QuickFix> out;
    if (psu.item && own(*psu.item))
        for (const Part* part : alternatives(c, *psu.item->part, [&](const Part& other) {
                 const auto* supply = other.as<Psu>();
                 return supply->rated.known() && c.estimate.power.dcLoad.value <= *supply->rated.get() * sharedLoad
                     && supply->form.valueOr("atx") == psu->form.valueOr("atx");
             })) {
            Batch batch;
            for (const std::string& key : finding.subjects)
                if (const Item* item = c.machine.item(InstanceKey(key)))
                    batch.edits.emplace_back(Remove{item->key});
            batch.edits.emplace_back(Place{part->id, {}, 1, {}});
            out.push_back({FLOPSMITH_TR("rules", "One supply for all: %1"), {part->fullName()}, batch});
        }
    return out;
}

void checkEach(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto supplies = separateSupplies(c.machine);
    if (supplies.empty())
        return;
    Judgement judge = out.judge(c, self, keysOf(supplies));
    judge.evidence.add(c.estimate.power.dcLoad.gaps);
    for (const auto& psu : supplies)
        judge.read(psu->rated, *psu.item, "rated_w");
    const auto loads = supplyLoads(c.machine, c.estimate.power.rest);
    const auto worst = std::max_element(loads.begin(), loads.end(),
                                        [](const SupplyLoad& a, const SupplyLoad& b) { return a.share() < b.share(); });
    if (worst == loads.end())
        return judge.pass();
    const double limit = c.threshold("PWR-018.load", sharedLoad);
    const bool over = worst->share() > full;
    judge.conclude(
        worst->share() > limit,
        detail({nameOf(*worst->psu.item), AnyQuantity(worst->load), AnyQuantity(worst->rated), worst->share() * 100},
               atMost("w", worst->load, worst->rated * limit),
               over ? FLOPSMITH_TR("rules", "%1 would carry %2 of its %3 even in the best split of whole cards.")
                    : std::string_view(),
               over ? Severity::Error : Severity::Warning));
}

std::vector<QuickFix> fixEach(const RuleContext& c, const Finding&)
{
    std::vector<QuickFix> out;
    // Stated feeds may be the cause: without them the best split counts.
    Batch free;
    for (const auto& gpu : c.machine.all<Accelerator>())
        if (!feedersOf(c.machine, *gpu.item).empty() && own(*gpu.item)) {
            free.edits.emplace_back(SetOption{"feeds." + gpu.item->key.str(), std::nullopt});
            free.edits.emplace_back(SetOption{settingPath(c, *gpu.item, "psu"), std::nullopt});
        }
    if (!free.edits.empty())
        out.push_back({FLOPSMITH_TR("rules", "Spread the cards evenly over the supplies"), {}, free});
    const auto loads = supplyLoads(c.machine, c.estimate.power.rest);
    Power cards;
    for (const auto& gpu : c.machine.all<Accelerator>())
        cards += Machine::powerLimit(gpu).value_or(Power{});
    double worst = 0;
    for (const SupplyLoad& load : loads)
        worst = std::max(worst, load.share());
    for (const double wanted : {sharedLoad, full})
        if (worst > wanted)
            for (const double squeeze : {1.0, 0.85, 0.7})
                append(out, capAccelerators(c, cards * (wanted / worst * squeeze)));
    const auto weakest = std::min_element(loads.begin(), loads.end(),
                                          [](const SupplyLoad& a, const SupplyLoad& b) { return a.rated < b.rated; });
    if (weakest != loads.end() && own(*weakest->psu.item))
        append(out,
               replaceBy(entryKeyOf(c.machine, *weakest->psu.item),
                         alternatives(c, *weakest->psu.item->part, [&](const Part& part) {
                             const auto* other = part.as<Psu>();
                             return other->rated.known() && *other->rated.get() > weakest->rated
                                 && other->form.valueOr("atx") == weakest->psu->form.valueOr("atx");
                         })));
    return out;
}

void checkAge(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const auto& psu : c.machine.all<Psu>()) {
        const auto age = numberSetting(psu.item->settings, "age_years");
        if (!age)
            continue; // new
        Judgement judge = out.judge(c, self, {psu.item->key.str()});
        const double limit = c.threshold("PWR-027.years", oldYears);
        judge.conclude(*age > limit, detail({*age}, {{"value", *age}, {"limit", limit}, {"margin", limit - *age}}));
    }
}

} // namespace

extern const Rule pwr016;
const Rule pwr016{
    {.id = "PWR-016",
     .title = FLOPSMITH_TR("rules", "Card fed from two supplies"),
     .message = FLOPSMITH_TR("rules", "%1 is fed by %2: all plugs of a card and its riser belong on one supply."),
     .severity = Severity::Error,
     .source = "rule book PWR-016"},
    &checkOneSupply,
    &fixOneSupply};

extern const Rule pwr017;
const Rule pwr017{{.id = "PWR-017",
                   .title = FLOPSMITH_TR("rules", "Several supplies must start together"),
                   .message = FLOPSMITH_TR("rules",
                                           "%1 supplies: start them together (add2psu or alike), board and its cards "
                                           "on the first, no supply behind another."),
                   .severity = Severity::Warning,
                   .source = "rule book PWR-017"},
                  &checkStart,
                  &fixStart};

extern const Rule pwr018;
const Rule pwr018{
    {.id = "PWR-018",
     .title = FLOPSMITH_TR("rules", "One of the supplies overloaded"),
     .message = FLOPSMITH_TR("rules", "%1 would carry %2 of its %3 (%4 %) in the best split of whole cards."),
     .severity = Severity::Warning,
     .source = "rule book PWR-018"},
    &checkEach,
    &fixEach};

extern const Rule pwr027;
const Rule pwr027{{.id = "PWR-027",
                   .title = FLOPSMITH_TR("rules", "Old supply"),
                   .message = FLOPSMITH_TR(
                       "rules", "The supply is %1 years old: count on 10-15 % less than its rating, or replace it."),
                   .severity = Severity::Advice,
                   .source = "rule book PWR-027"},
                  &checkAge};

} // namespace flopsmith
