// The coverage report as JSON and as text.
#include <algorithm>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/io/coverage.h"
#include "app/io/json_reader.h"

namespace flopsmith {

namespace {

double share(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

double rounded(std::size_t part, std::size_t whole)
{
    return static_cast<double>(static_cast<int>(share(part, whole) * 1000 + 0.5)) / 1000;
}

Json categoryJson(const CategoryCoverage& category)
{
    Json fields = Json::object();
    for (const FieldCoverage& field : category.fields)
        fields[field.key] = {
            {"known", field.known}, {"assumed", field.assumed}, {"share", rounded(field.known, category.parts)}};
    return {{"parts", category.parts},
            {"priced", category.priced},
            {"old_prices", category.oldPrices},
            {"fields", std::move(fields)}};
}

std::string percent(std::size_t part, std::size_t whole)
{
    return fmt::format("{:.0f} %", share(part, whole) * 100);
}

} // namespace

std::string coverageJson(const Coverage& coverage)
{
    Json out{{"parts", coverage.parts},
             {"prices",
              {{"priced", coverage.priced}, {"old", coverage.oldPrices}, {"unpriced_in_samples", coverage.unpriced}}},
             {"categories", Json::object()},
             {"rules", Json::array()},
             {"only_assumed", coverage.unsourced},
             {"stale_sources", Json::array()}};
    for (const CategoryCoverage& category : coverage.categories)
        out["categories"][category.category] = categoryJson(category);
    for (const RuleCoverage& rule : coverage.rules) {
        Json needs = Json::array();
        for (const RuleGap& gap : rule.needs)
            needs.push_back(
                {{"category", gap.category}, {"key", gap.key}, {"missing", gap.missing}, {"parts", gap.parts}});
        out["rules"].push_back({{"rule", rule.rule}, {"title", rule.title}, {"needs", std::move(needs)}});
    }
    for (const Source& source : coverage.stale)
        out["stale_sources"].push_back({{"key", source.key}, {"title", source.title}, {"read", source.read}});
    return jsonText(out);
}

std::string coverageText(const Coverage& coverage)
{
    std::string out =
        fmt::format("{} parts, {} with a price ({}), {} of the prices older than 12 months\n", coverage.parts,
                    coverage.priced, percent(coverage.priced, coverage.parts), coverage.oldPrices);
    for (const CategoryCoverage& category : coverage.categories) {
        out += fmt::format("\n{}: {} parts, {} with a price, {} of them old\n", category.category, category.parts,
                           category.priced, category.oldPrices);
        for (const FieldCoverage& field : category.fields)
            out += fmt::format("  {:<26} {:>5} of {:<5} {:>6}{}\n", field.key, field.known, category.parts,
                               percent(field.known, category.parts),
                               field.assumed > 0 ? fmt::format("  and {} only assumed", field.assumed) : "");
    }
    out += "\nRules that cannot tell for parts without a figure:\n";
    for (const RuleCoverage& rule : coverage.rules) {
        out += fmt::format("  {:<9} {}\n", rule.rule, rule.title);
        for (const RuleGap& gap : rule.needs)
            out +=
                fmt::format("    {:<38} missing for {} of {}\n", gap.category + "." + gap.key, gap.missing, gap.parts);
    }
    const auto list = [&out](const char* heading, const std::vector<std::string>& ids) {
        if (!ids.empty())
            out += fmt::format("\n{}:\n  {}\n", heading, join(ids, "\n  "));
    };
    list("Parts of which every figure is only general knowledge", coverage.unsourced);
    list("Parts of the samples without a price", coverage.unpriced);
    if (!coverage.stale.empty()) {
        out += "\nSources that were read more than two years ago:\n";
        for (const Source& source : coverage.stale)
            out += fmt::format("  {:<30} {}  {}\n", source.key, source.read, source.title);
    }
    return out;
}

} // namespace flopsmith
