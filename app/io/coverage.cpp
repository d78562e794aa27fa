#include "app/io/coverage.h"

#include <algorithm>
#include <set>

#include "app/parts/plausibility.h"

namespace flopsmith {

namespace {

/// A rule with the category and key of a figure that it reads.
using Reading = std::pair<std::string_view, std::string_view>;
using Readings = std::map<std::string_view, std::set<Reading>>;

template <class T>
bool forget(Part& part, std::string_view key)
{
    const T* spec = part.as<T>();
    if (!spec)
        return false;
    bool was = false;
    auto without = std::make_shared<T>(*spec);
    forEachField<T>([&](const auto& field) {
        auto& figure = (*without).*(field.member);
        if (field.key == key && figure.known()) {
            figure = {};
            was = true;
        }
    });
    part.spec = std::shared_ptr<const T>(std::move(without));
    return was;
}

template <class... T>
bool forgetAny(TypeList<T...>, Part& part, std::string_view key)
{
    return (forget<T>(part, key) || ...);
}

/// The parts of a machine as a catalog of its own, without one figure of one category; nullptr when none had it.
CatalogPtr catalogWithout(const std::vector<const Part*>& parts, const Catalog& whole, std::string_view category,
                          std::string_view key)
{
    std::vector<Part> out;
    PackedTexts texts; // nobody searches here
    bool changed = false;
    for (const Part* part : parts) {
        out.push_back(*part);
        texts.add("-");
        if (part->category() == category)
            changed = forgetAny(Categories{}, out.back(), key) || changed;
    }
    if (!changed)
        return nullptr;
    return std::make_shared<const Catalog>(std::move(out), std::move(texts), whole.sources(), whole.tables(),
                                           whole.date());
}

std::vector<const Part*> partsOf(const Evaluation& evaluation)
{
    std::set<const Part*> seen;
    std::vector<const Part*> out;
    const auto add = [&](const Part* part) {
        if (part && seen.insert(part).second)
            out.push_back(part);
    };
    for (const Item& item : evaluation.machine->items())
        add(item.part);
    for (const Entry& entry : evaluation.build->parts)
        add(evaluation.catalog->find(entry.part));
    return out;
}

/// Adds what the rules read of a machine's parts: figure by figure is taken away, and what then cannot tell has read
/// it.
void addReadings(Readings& out, const Evaluation& evaluation)
{
    const std::vector<const Part*> parts = partsOf(evaluation);
    std::set<std::string_view> categories;
    for (const Part* part : parts)
        categories.insert(part->category());
    for (const std::string_view category : categories)
        for (const FigureInfo& info : figuresOf(category)) {
            const CatalogPtr catalog = catalogWithout(parts, *evaluation.catalog, category, info.key);
            if (!catalog)
                continue;
            const EvaluationPtr without = evaluate(evaluation.build, catalog);
            for (const CannotTell& unknown : without->unknown)
                for (const Gap& gap : unknown.needs) {
                    const Part* part = catalog->find(gap.part);
                    const Rule* rule = findRule(unknown.rule);
                    if (rule && part && part->category() == category && gap.key == info.key)
                        out[rule->info.id].emplace(category, info.key);
                }
        }
}

CategoryCoverage coverageOfCategory(const Catalog& catalog, std::string_view category, std::string_view today)
{
    CategoryCoverage out{std::string(category), 0, 0, 0, {}};
    for (const FigureInfo& info : figuresOf(category))
        out.fields.push_back({std::string(info.key), 0, 0});
    for (const Part& part : catalog.parts()) {
        if (part.category() != category)
            continue;
        ++out.parts;
        if (const Price* price = part.newestPrice()) {
            ++out.priced;
            out.oldPrices += isOldPrice(price->date, today) ? 1 : 0;
        }
        std::size_t i = 0;
        forEachFigure(part, [&](const auto&, const auto& figure) {
            FieldCoverage& field = out.fields[i++];
            if (figure.known())
                ++(figure.assumed() ? field.assumed : field.known);
        });
    }
    return out;
}

/// Parts with figures, none of them from a source that somebody read.
std::vector<std::string> unsourcedParts(const Catalog& catalog)
{
    std::vector<std::string> out;
    for (const Part& part : catalog.parts()) {
        bool known = false;
        bool sourced = false;
        forEachFigure(part, [&](const auto&, const auto& figure) {
            known = known || figure.known();
            sourced = sourced || (figure.known() && !figure.assumed());
        });
        if (known && !sourced)
            out.push_back(part.id.str());
    }
    return out;
}

} // namespace

Coverage coverageOf(const Catalog& catalog, const std::vector<EvaluationPtr>& builds, std::string_view today)
{
    Coverage out;
    std::map<Reading, std::pair<std::size_t, std::size_t>> missing; // missing, parts
    for (const std::string_view category : categoryNames()) {
        CategoryCoverage one = coverageOfCategory(catalog, category, today);
        if (one.parts == 0)
            continue;
        out.parts += one.parts;
        out.priced += one.priced;
        out.oldPrices += one.oldPrices;
        for (std::size_t i = 0; i < one.fields.size(); ++i)
            missing[{category, figuresOf(category)[i].key}] = {one.parts - one.fields[i].known, one.parts};
        out.categories.push_back(std::move(one));
    }
    Readings readings;
    std::set<std::string> unpriced;
    for (const EvaluationPtr& build : builds) {
        addReadings(readings, *build);
        for (const Entry& entry : build->build->parts)
            if (const Part* part = catalog.find(entry.part); part && !part->newestPrice())
                unpriced.insert(part->id.str());
    }
    out.unpriced.assign(unpriced.begin(), unpriced.end());
    for (const Rule* rule : allRules()) {
        const auto at = readings.find(rule->info.id);
        if (at == readings.end())
            continue;
        RuleCoverage one{std::string(rule->info.id), std::string(rule->info.title), {}};
        for (const Reading& reading : at->second)
            if (const auto [gaps, parts] = missing[reading]; gaps > 0)
                one.needs.push_back({std::string(reading.first), std::string(reading.second), gaps, parts});
        std::stable_sort(one.needs.begin(), one.needs.end(),
                         [](const RuleGap& a, const RuleGap& b) { return a.missing > b.missing; });
        if (!one.needs.empty())
            out.rules.push_back(std::move(one));
    }
    out.unsourced = unsourcedParts(catalog);
    for (const Source* source : staleSources(catalog, today))
        out.stale.push_back(*source);
    return out;
}

} // namespace flopsmith
