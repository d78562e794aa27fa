// Builds side by side. The first one is the baseline: what differs from it is marked.
#include <algorithm>
#include <map>
#include <set>

#include "app/base/text.h"
#include "app/reports/report_text.h"
#include "app/reports/sheet_sections.h"

namespace flopsmith {

namespace {

using Builds = std::vector<ReferenceBuild>;

SheetTable startTable(const Builds& builds, std::string first)
{
    SheetTable table;
    table.columns.push_back({std::move(first), false, builds.size() > 3 ? 16 : 20});
    for (const ReferenceBuild& build : builds)
        table.columns.push_back({build.label, false, 0});
    return table;
}

/// Adds a row and marks the cells that are not as in the first build.
void addRow(SheetTable& table, std::vector<std::string> row)
{
    std::vector<bool> marked(row.size(), false);
    for (std::size_t i = 2; i < row.size(); ++i)
        marked[i] = row[i] != row[1];
    table.rows.push_back(std::move(row));
    table.marked.push_back(std::move(marked));
}

template <class Cell>
void addFigure(SheetTable& table, const Builds& builds, std::string label, Cell cell)
{
    std::vector<std::string> row{std::move(label)};
    for (const ReferenceBuild& build : builds)
        row.push_back(cell(*build.evaluation));
    addRow(table, std::move(row));
}

// --- Parts ---

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

/// The same part of several builds shares a line; what is left fills rows from above.
std::vector<Line> alignParts(const std::vector<Counts>& builds)
{
    std::map<PartId, std::size_t> owners;
    std::vector<PartId> order; // as the builds have them, the baseline's first
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

SheetSection partComparison(const Builds& builds)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Parts"));
    SheetTable table = startTable(builds, sheetText(FLOPSMITH_TR("sheet", "Role")));
    for (const std::string_view category : categoryNames()) {
        std::vector<Counts> counts;
        for (const ReferenceBuild& build : builds)
            counts.push_back(countsOf(*build.evaluation, category));
        for (const Line& line : alignParts(counts)) {
            std::vector<std::string> row{reportText("categories", categoryLabel(category))};
            for (std::size_t b = 0; b < builds.size(); ++b)
                row.push_back(line[b] ? partText(*builds[b].evaluation, *line[b], counts[b][*line[b]]) : "\u2013");
            addRow(table, std::move(row));
        }
    }
    section.tables.push_back(std::move(table));
    return section;
}

// --- Figures ---

template <class T>
std::string sumText(const Sum<T>& sum, const std::string& text, double value)
{
    const bool missing = std::any_of(sum.gaps.begin(), sum.gaps.end(), [](const Gap& g) { return !g.assumed; });
    if (!missing)
        return text;
    return value > 0 ? sheetMessage(FLOPSMITH_TR("sheet", "at least %1"), {text})
                     : sheetText(FLOPSMITH_TR("sheet", "not known"));
}

std::string rateText(const Sum<double>& sum)
{
    return sumText(sum, formatNumber(sum.value, 0) + " TFLOPS", sum.value);
}

template <class T>
std::string quantitySumText(const Sum<T>& sum)
{
    return sumText(sum, quantityText(sum.value), static_cast<double>(sum.value.raw()));
}

template <class T>
std::string maybe(const std::optional<T>& value)
{
    return value ? quantityText(*value) : sheetText(FLOPSMITH_TR("sheet", "not known"));
}

SheetSection figureComparison(const Builds& builds)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Figures"));
    SheetTable table = startTable(builds, sheetText(FLOPSMITH_TR("sheet", "Figure")));
    const auto add = [&](const char* label, auto cell) { addFigure(table, builds, sheetText(label), cell); };
    add(FLOPSMITH_TR("sheet", "Price"), [](const Evaluation& e) { return moneySumText(e.estimate.cost.purchase); });
    add(FLOPSMITH_TR("sheet", "FP16 or BF16 tensor"),
        [](const Evaluation& e) { return rateText(e.estimate.performance.fp16Tensor); });
    add(FLOPSMITH_TR("sheet", "FP8 tensor"),
        [](const Evaluation& e) { return rateText(e.estimate.performance.fp8Tensor); });
    add(FLOPSMITH_TR("sheet", "Accelerator memory"),
        [](const Evaluation& e) { return quantitySumText(e.estimate.performance.acceleratorMemory); });
    add(FLOPSMITH_TR("sheet", "Accelerator memory bandwidth"),
        [](const Evaluation& e) { return quantitySumText(e.estimate.performance.memoryBandwidth); });
    add(FLOPSMITH_TR("sheet", "Host memory"),
        [](const Evaluation& e) { return quantitySumText(e.estimate.performance.hostMemory); });
    add(FLOPSMITH_TR("sheet", "Host memory bandwidth"),
        [](const Evaluation& e) { return quantitySumText(e.estimate.performance.hostBandwidth); });
    add(FLOPSMITH_TR("sheet", "Full load of all parts"),
        [](const Evaluation& e) { return powerText(e.estimate.power.dcLoad); });
    add(FLOPSMITH_TR("sheet", "Load of the supplies"), [](const Evaluation& e) {
        const auto& load = e.estimate.power.load;
        return load ? percentText(*load) : sheetText(FLOPSMITH_TR("sheet", "not known"));
    });
    add(FLOPSMITH_TR("sheet", "Power at the wall"), [](const Evaluation& e) { return maybe(e.estimate.power.wall); });
    add(FLOPSMITH_TR("sheet", "Circuit limit for hours"),
        [](const Evaluation& e) { return maybe(e.estimate.power.circuitContinuous); });
    add(FLOPSMITH_TR("sheet", "Heat"),
        [](const Evaluation& e) { return formatNumber(e.estimate.cooling.btuPerHour, 0) + " BTU/h"; });
    add(FLOPSMITH_TR("sheet", "Airflow needed"),
        [](const Evaluation& e) { return quantityText(e.estimate.cooling.airflowNeeded); });
    add(FLOPSMITH_TR("sheet", "Airflow of the case"),
        [](const Evaluation& e) { return maybe(e.estimate.cooling.airflow); });
    add(FLOPSMITH_TR("sheet", "Site"), [](const Evaluation& e) { return mainsText(e); });
    section.tables.push_back(std::move(table));
    return section;
}

// --- Problems and tiers ---

/// What a rule says about a build; a dash for nothing.
std::string findingsText(const Evaluation& evaluation, const std::string& rule)
{
    std::vector<std::string> texts;
    for (const Finding& finding : evaluation.findings)
        if (finding.rule == rule && !finding.waived)
            texts.push_back(severityLabel(finding.severity) + ": "
                            + reportMessage("rules", finding.message, finding.arguments));
    return texts.empty() ? "\u2013" : join(texts, "; ");
}

SheetSection problemComparison(const Builds& builds)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Problems"));
    SheetTable counts = startTable(builds, sheetText(FLOPSMITH_TR("sheet", "Count")));
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice})
        addFigure(counts, builds, severityLabel(severity),
                  [&](const Evaluation& e) { return std::to_string(e.count(severity)); });
    addFigure(counts, builds, sheetText(FLOPSMITH_TR("sheet", "Cannot tell")),
              [](const Evaluation& e) { return std::to_string(e.unknown.size()); });
    section.tables.push_back(std::move(counts));
    // One row per rule that finds something in any of the builds, worst first as the builds list them.
    SheetTable list = startTable(builds, sheetText(FLOPSMITH_TR("sheet", "Finding")));
    std::vector<std::pair<std::string, std::string_view>> rules;
    for (const Severity severity : {Severity::Error, Severity::Warning})
        for (const ReferenceBuild& build : builds)
            for (const Finding& finding : build.evaluation->findings) {
                const std::pair rule(finding.rule, finding.title);
                const bool known = std::find(rules.begin(), rules.end(), rule) != rules.end();
                if (!finding.waived && finding.severity == severity && !known)
                    rules.push_back(rule);
            }
    for (const auto& rule : rules)
        addFigure(list, builds, rule.first + " " + reportText("rules", rule.second),
                  [&](const Evaluation& e) { return findingsText(e, rule.first); });
    if (!list.rows.empty())
        section.tables.push_back(std::move(list));
    return section;
}

SheetSection tierComparison(const Builds& builds)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Workload tiers"));
    for (std::size_t t = 0; t < builds.front().evaluation->tiers.size(); ++t) {
        const TierReport& first = builds.front().evaluation->tiers[t];
        SheetTable table = startTable(builds, first.name);
        const auto cell = [&](std::size_t group) {
            return [t, group](const Evaluation& e) {
                const bool there = t < e.tiers.size() && group < e.tiers[t].groups.size();
                return there ? verdictLabel(e.tiers[t].groups[group].verdict) : std::string("\u2013");
            };
        };
        addFigure(table, builds, sheetText(FLOPSMITH_TR("sheet", "All groups")), [t](const Evaluation& e) {
            return t < e.tiers.size() ? verdictLabel(e.tiers[t].verdict) : std::string("\u2013");
        });
        for (std::size_t g = 0; g < first.groups.size(); ++g)
            addFigure(table, builds, reportText("tiers", tierGroupLabel(first.groups[g].group)), cell(g));
        section.tables.push_back(std::move(table));
    }
    return section;
}

// --- Summary ---

std::string moreOrLess(double difference, const std::string& amount, std::string_view more, std::string_view less)
{
    return sheetMessage(difference > 0 ? more : less, {amount});
}

void addDifferences(std::vector<std::string>& out, const Evaluation& base, const Evaluation& other)
{
    const std::string& currency = base.build->currency;
    const Money price{other.estimate.cost.purchase.in(currency).minor - base.estimate.cost.purchase.in(currency).minor,
                      currency};
    if (price.minor != 0)
        out.push_back(moreOrLess(price.amount(), moneyText({std::abs(price.minor), currency}),
                                 FLOPSMITH_TR("sheet", "costs %1 more"), FLOPSMITH_TR("sheet", "costs %1 less")));
    if (base.estimate.power.wall && other.estimate.power.wall
        && *base.estimate.power.wall != *other.estimate.power.wall) {
        const double watt = (*other.estimate.power.wall - *base.estimate.power.wall).in(units::watt);
        out.push_back(moreOrLess(watt, formatNumber(std::abs(watt), 0) + " W",
                                 FLOPSMITH_TR("sheet", "draws %1 more at the wall"),
                                 FLOPSMITH_TR("sheet", "draws %1 less at the wall")));
    }
    const PerformanceEstimate& a = base.estimate.performance;
    const PerformanceEstimate& b = other.estimate.performance;
    if (a.acceleratorMemory.value != b.acceleratorMemory.value) {
        const Capacity difference = b.acceleratorMemory.value - a.acceleratorMemory.value;
        const Capacity size = difference > Capacity{} ? difference : Capacity{} - difference;
        out.push_back(moreOrLess(static_cast<double>(difference.raw()), quantityText(size),
                                 FLOPSMITH_TR("sheet", "has %1 more accelerator memory"),
                                 FLOPSMITH_TR("sheet", "has %1 less accelerator memory")));
    }
    if (a.fp16Tensor.value > 0 && b.fp16Tensor.value > 0 && a.fp16Tensor.value != b.fp16Tensor.value)
        out.push_back(sheetMessage(FLOPSMITH_TR("sheet", "has %1 times the FP16 tensor rate"),
                                   {formatNumber(b.fp16Tensor.value / a.fp16Tensor.value, 2)}));
}

SheetSection summarySection(const Builds& builds)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "In short"));
    for (const ReferenceBuild& build : builds)
        section.paragraphs.push_back(build.label + ": " + verdictText(*build.evaluation));
    for (std::size_t i = 1; i < builds.size(); ++i) {
        std::vector<std::string> differences;
        addDifferences(differences, *builds.front().evaluation, *builds[i].evaluation);
        section.paragraphs.push_back(
            differences.empty() ? sheetMessage(
                FLOPSMITH_TR("sheet", "%1 against %2: the same price, power and performance as far as they are known."),
                {builds[i].label, builds.front().label})
                                : sheetMessage(FLOPSMITH_TR("sheet", "%1 against %2: %3."),
                                               {builds[i].label, builds.front().label, join(differences, ", ")}));
    }
    const bool partial = std::any_of(builds.begin(), builds.end(), [](const ReferenceBuild& b) {
        return b.evaluation->estimate.cost.purchase.unknown() > 0;
    });
    if (partial)
        section.paragraphs.push_back(sheetText(
            FLOPSMITH_TR("sheet", "Some parts have no known price: differences in price count the known ones only.")));
    return section;
}

SheetSection chartComparison(const Builds& builds)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Charts"));
    section.newPage = true;
    section.charts = makeCharts({builds, builds.size()});
    return section;
}

} // namespace

Sheet compareSheet(const Builds& builds)
{
    Sheet sheet;
    sheet.title = countText(static_cast<std::int64_t>(builds.size()), FLOPSMITH_TR("sheet", "%1 build"),
                            FLOPSMITH_TR("sheet", "Comparison of %1 builds"));
    if (builds.empty())
        return sheet;
    std::vector<std::string> labels;
    for (const ReferenceBuild& build : builds)
        labels.push_back(build.label);
    sheet.subtitle = join(labels, ", ");
    sheet.footer = sheetMessage(FLOPSMITH_TR("sheet", "Catalog of %1"), {builds.front().evaluation->catalog->date()});
    sheet.facts = {{sheetText(FLOPSMITH_TR("sheet", "Baseline")), builds.front().label},
                   {sheetText(FLOPSMITH_TR("sheet", "Catalog date")), builds.front().evaluation->catalog->date()}};
    sheet.sections = {summarySection(builds),    partComparison(builds), figureComparison(builds),
                      problemComparison(builds), tierComparison(builds), chartComparison(builds)};
    return sheet;
}

} // namespace flopsmith
