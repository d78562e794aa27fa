// The parts of compared builds, aligned by their role.
#include <map>

#include "app/base/text.h"
#include "app/reports/compare_sections.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

using Counts = std::map<PartId, int>;

Counts countsOf(const Evaluation& evaluation, std::string_view category)
{
    Counts counts;
    for (const Entry& entry : evaluation.build->parts) {
        const Part* part = findPart(*evaluation.catalog, *evaluation.build, entry.part);
        if (part && part->category() == category)
            counts[part->id] += entry.count;
    }
    return counts;
}

std::string partText(const Evaluation& evaluation, const PartId& id, int count)
{
    const Part* part = findPart(*evaluation.catalog, *evaluation.build, id);
    const std::string name = part ? part->name : id.str();
    return count > 1 ? std::to_string(count) + " \u00d7 " + name : name;
}

/// One line of a category: for each build the part that stands there, or none.
using Line = std::vector<std::optional<PartId>>;

/// One line for each part that several builds have, in the order in which they have them.
std::vector<Line> sharedLines(const std::vector<Counts>& builds, std::map<PartId, std::size_t>& owners)
{
    std::vector<PartId> order;
    for (const Counts& counts : builds)
        for (const auto& [id, count] : counts)
            if (owners[id]++ == 0)
                order.push_back(id);
    std::vector<Line> rows;
    for (const PartId& id : order) {
        if (owners[id] < 2)
            continue;
        Line line(builds.size());
        for (std::size_t b = 0; b < builds.size(); ++b)
            if (builds[b].contains(id))
                line[b] = id;
        rows.push_back(std::move(line));
    }
    return rows;
}

/// The same part of several builds shares a line; what is left fills rows from above.
std::vector<Line> alignParts(const std::vector<Counts>& builds)
{
    std::map<PartId, std::size_t> owners;
    std::vector<Line> rows = sharedLines(builds, owners);
    std::vector<std::size_t> next(builds.size(), 0);
    for (std::size_t b = 0; b < builds.size(); ++b)
        for (const auto& [id, count] : builds[b]) {
            if (owners[id] > 1)
                continue;
            while (next[b] < rows.size() && rows[next[b]][b])
                ++next[b];
            if (next[b] == rows.size())
                rows.emplace_back(builds.size());
            rows[next[b]][b] = id;
        }
    return rows;
}

} // namespace

SheetSection partComparison(const Comparison& comparison)
{
    const auto& builds = comparison.builds;
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Parts"));
    SheetTable table = comparisonTable(comparison, sheetText(FLOPSMITH_TR("sheet", "Role")));
    for (const std::string_view category : categoryNames()) {
        std::vector<Counts> counts;
        for (const ReferenceBuild& build : builds)
            counts.push_back(countsOf(*build.evaluation, category));
        for (const Line& line : alignParts(counts)) {
            std::vector<std::string> row{reportText("categories", categoryLabel(category))};
            for (std::size_t b = 0; b < builds.size(); ++b)
                row.push_back(line[b] ? partText(*builds[b].evaluation, *line[b], counts[b][*line[b]]) : "\u2013");
            addComparedTexts(table, comparison, std::move(row));
        }
    }
    section.tables.push_back(std::move(table));
    return section;
}

} // namespace flopsmith
