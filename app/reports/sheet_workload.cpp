// The estimate of the stated workload in the reader's language: fit, memory by term, speed with its band, time, energy,
// cost, what was measured nearby, what was assumed.
#include <algorithm>
#include <cmath>

#include "app/base/text.h"
#include "app/reports/report_text.h"
#include "app/reports/sheet_cells.h"
#include "app/reports/sheet_sections.h"
#include "app/reports/workload_labels.h"
#include "app/reports/workload_text.h"

namespace flopsmith {

namespace {

constexpr double bytesPerGib = 1073741824.0;

std::string wordsOf(std::string_view text)
{
    return reportText("workload", text);
}

std::string filled(std::string_view pattern, const std::vector<Argument>& arguments)
{
    return reportMessage("workload", pattern, arguments);
}

std::string digits(double value)
{
    const double size = std::abs(value);
    // Three digits are known at most: the rest is noise.
    const double step = size >= 1000 ? std::pow(10.0, std::floor(std::log10(size)) - 2) : 1;
    const double rounded = step > 1 ? std::round(value / step) * step : value;
    return formatNumber(rounded, size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.1 ? 3 : 4);
}

std::string cannotTellText(const std::string& why)
{
    if (why.empty())
        return wordsOf(FLOPSMITH_TR("workload", "Cannot tell: nothing that was measured supports an estimate"));
    return filled(FLOPSMITH_TR("workload", "Cannot tell: %1"), {wordsOf(why)});
}

std::string timeText(double seconds)
{
    constexpr double minute = 60;
    constexpr double hour = 3600;
    constexpr double day = 86400;
    constexpr double year = 365.25 * day;
    if (seconds < 1)
        return filled(FLOPSMITH_TR("workload", "%1 ms"), {digits(seconds * 1000)});
    if (seconds < 2 * minute)
        return filled(FLOPSMITH_TR("workload", "%1 s"), {digits(seconds)});
    if (seconds < 2 * hour)
        return filled(FLOPSMITH_TR("workload", "%1 min"), {digits(seconds / minute)});
    if (seconds < 2 * day)
        return filled(FLOPSMITH_TR("workload", "%1 h"), {digits(seconds / hour)});
    if (seconds < 2 * year)
        return filled(FLOPSMITH_TR("workload", "%1 days"), {digits(seconds / day)});
    return filled(FLOPSMITH_TR("workload", "%1 years"), {digits(seconds / year)});
}

std::string fitSentence(const WorkloadAnswer& answer)
{
    const MemoryAnswer& memory = answer.memory;
    const bool host = answer.question.hardware.count == 0;
    const std::string amount =
        filled(host ? FLOPSMITH_TR("workload", "%1 of %2") : FLOPSMITH_TR("workload", "%1 of %2 per GPU"),
               {gibibytesText(memory.needed), gibibytesText(memory.available)});
    std::vector<std::string> changes;
    for (const std::string& change : split(memory.change, ','))
        changes.push_back(wordsOf(trimmed(change)));
    switch (memory.fit) {
    case WorkloadFit::Fits: return filled(FLOPSMITH_TR("workload", "fits: %1"), {amount});
    case WorkloadFit::FitsWith:
        return filled(FLOPSMITH_TR("workload", "does not fit as stated: %1; fits with %2"),
                      {amount, join(changes, ", ")});
    case WorkloadFit::DoesNotFit: return filled(FLOPSMITH_TR("workload", "does not fit: %1"), {amount});
    case WorkloadFit::Unknown: break;
    }
    return cannotTellText(memory.whyNot.empty() ? answer.whyNot : memory.whyNot);
}

std::string rateOf(double value, const std::string& unit)
{
    return digits(value) + " " + wordsOf(unit);
}

std::string bandText(const SpeedAnswer& speed)
{
    if (speed.high <= speed.low)
        return wordsOf(FLOPSMITH_TR("workload", "How far such estimates are off is not known."));
    return filled(FLOPSMITH_TR("workload", "%1 to %2"), {digits(speed.low), rateOf(speed.high, speed.unit)});
}

std::string titleOf(const Workload& workload)
{
    const std::string name =
        workload.model.name.empty() ? sheetText(FLOPSMITH_TR("sheet", "the model")) : oneLine(workload.model.name);
    return workload.mode.empty() ? name : name + ", " + methodText(workload.mode, workload.model);
}

std::string yesOrNo(const std::string& value)
{
    if (value == "true" || value == "false")
        return value == "true" ? sheetText(FLOPSMITH_TR("sheet", "yes")) : sheetText(FLOPSMITH_TR("sheet", "no"));
    return value;
}

class Facts {
public:
    explicit Facts(const std::string& title)
    {
        m_table.title = title;
        m_table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Figure")), false, 40},
                           {sheetText(FLOPSMITH_TR("sheet", "Value")), false, 0}};
    }
    void add(const char* label, SheetCell value) { addRow(m_table, {wordsOf(label), std::move(value)}); }
    SheetTable take() { return std::move(m_table); }

private:
    SheetTable m_table;
};

void addSpeed(Facts& facts, const SpeedAnswer& speed)
{
    facts.add(FLOPSMITH_TR("workload", "Speed"), rateOf(speed.value, speed.unit));
    facts.add(FLOPSMITH_TR("workload", "Band that held 9 of 10 measured cases"), bandText(speed));
    if (speed.stepSeconds)
        facts.add(FLOPSMITH_TR("workload", "Time per step"), timeText(*speed.stepSeconds));
    if (speed.firstTokenSeconds)
        facts.add(FLOPSMITH_TR("workload", "First token after"), timeText(*speed.firstTokenSeconds));
    if (speed.tokenSeconds)
        facts.add(FLOPSMITH_TR("workload", "Between tokens"), timeText(*speed.tokenSeconds));
    if (speed.readNeeded)
        facts.add(FLOPSMITH_TR("workload", "Reads the dataset at"),
                  filled(FLOPSMITH_TR("workload", "%1 MB/s"), {digits(*speed.readNeeded / 1e6)}));
}

void addRun(Facts& facts, const WorkloadAnswer& answer, bool cost)
{
    if (answer.seconds)
        facts.add(FLOPSMITH_TR("workload", "Time of the run"), timeText(*answer.seconds));
    if (answer.watts)
        facts.add(FLOPSMITH_TR("workload", "Power at the wall"), numberCell(*answer.watts, 0, "W"));
    if (answer.energyKwh)
        facts.add(FLOPSMITH_TR("workload", "Energy of the run"),
                  filled(FLOPSMITH_TR("workload", "%1 kWh"), {digits(*answer.energyKwh)}));
    if (answer.gramsCo2)
        facts.add(FLOPSMITH_TR("workload", "CO2 of the run"),
                  filled(FLOPSMITH_TR("workload", "%1 kg"), {digits(*answer.gramsCo2 / 1000)}));
    if (!cost)
        return;
    if (answer.energyCost)
        facts.add(FLOPSMITH_TR("workload", "Energy cost of the run"), moneyCell(*answer.energyCost));
    if (answer.capitalCost)
        facts.add(FLOPSMITH_TR("workload", "Depreciation of the run"), moneyCell(*answer.capitalCost));
    if (answer.costPerUnit)
        facts.add(FLOPSMITH_TR("workload", "Cost"),
                  filled(FLOPSMITH_TR("workload", "%1 per %2"),
                         {unitCostText(*answer.costPerUnit), wordsOf(answer.costUnit)}));
}

SheetTable factTable(const WorkloadAnswer& answer, bool cost)
{
    Facts facts(titleOf(answer.question.workload));
    facts.add(FLOPSMITH_TR("workload", "Memory"), fitSentence(answer));
    const MemoryAnswer& memory = answer.memory;
    if (memory.largestBatch)
        facts.add(FLOPSMITH_TR("workload", "Largest batch that fits"), digits(*memory.largestBatch));
    if (memory.largestSequence)
        facts.add(FLOPSMITH_TR("workload", "Longest sequence that fits"),
                  filled(FLOPSMITH_TR("workload", "%1 tokens"), {formatNumber(*memory.largestSequence, 0)}));
    if (!answer.speed) {
        facts.add(FLOPSMITH_TR("workload", "Speed"), cannotTellText(answer.whyNot));
        return facts.take();
    }
    addSpeed(facts, *answer.speed);
    if (!answer.limitedBy.empty())
        facts.add(FLOPSMITH_TR("workload", "Limited by"), wordsOf(answer.limitedBy));
    addRun(facts, answer, cost);
    return facts.take();
}

SheetTable memoryTable(const MemoryAnswer& memory)
{
    SheetTable table;
    table.title = sheetText(FLOPSMITH_TR("sheet", "Memory by term, per device"));
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Term")), false, 0},
                     {sheetText(FLOPSMITH_TR("sheet", "Memory")), true, 20},
                     {sheetText(FLOPSMITH_TR("sheet", "Share")), true, 15}};
    double all = 0;
    for (const Term& term : memory.terms)
        all += term.value;
    for (const Term& term : withoutSmall(memory.terms))
        addRow(table,
               {wordsOf(term.name), numberCell(term.value / bytesPerGib, 1, "GB"),
                all > 0 ? percentCell(term.value / all) : SheetCell("\u2013")});
    return table;
}

SheetTable neighbourTable(const WorkloadAnswer& answer)
{
    SheetTable table;
    table.title = sheetText(FLOPSMITH_TR("sheet", "Published measurements that are most alike"));
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Measured case")), false, 0},
                     {sheetText(FLOPSMITH_TR("sheet", "Measured")), true, 18},
                     {sheetText(FLOPSMITH_TR("sheet", "Alike")), true, 10},
                     {sheetText(FLOPSMITH_TR("sheet", "Source")), false, 30}};
    constexpr double alike = 0.005; // less is 0 % on paper
    for (const NeighbourAnswer& near : answer.neighbours)
        if (near.likeness >= alike)
            addRow(table,
                   {neighbourText(near), rateOf(near.measured, near.unit), percentCell(near.likeness),
                    near.source.substr(0, near.source.find(" ["))});
    return table;
}

SheetTable assumedTable(const WorkloadAnswer& answer, bool cost)
{
    SheetTable table;
    table.title = sheetText(FLOPSMITH_TR("sheet", "Taken for the estimate"));
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Figure")), false, 40},
                     {sheetText(FLOPSMITH_TR("sheet", "Value")), false, 0}};
    for (const Assumption& one : answer.assumed)
        if (cost || (one.key != "price_kwh" && one.key != "life_years"))
            table.rows.push_back({assumptionText(one.key), yesOrNo(one.value)});
    return table;
}

} // namespace

std::string workloadSentence(const WorkloadAnswer& answer)
{
    std::string text =
        sheetMessage(FLOPSMITH_TR("sheet", "%1: %2."), {titleOf(answer.question.workload), fitSentence(answer)});
    if (!answer.speed)
        return text + " " + sheetMessage(FLOPSMITH_TR("sheet", "Speed: %1."), {cannotTellText(answer.whyNot)});
    const SpeedAnswer& speed = *answer.speed;
    const std::string rate = rateOf(speed.value, speed.unit);
    text += " "
        + (speed.high > speed.low ? sheetMessage(FLOPSMITH_TR("sheet", "It would run at about %1 (%2 to %3)."),
                                                 {rate, digits(speed.low), digits(speed.high)})
                                  : sheetMessage(FLOPSMITH_TR("sheet", "It would run at about %1."), {rate}));
    if (!answer.limitedBy.empty())
        text += " " + sheetMessage(FLOPSMITH_TR("sheet", "What limits it: %1."), {wordsOf(answer.limitedBy)});
    if (answer.seconds)
        text += " " + sheetMessage(FLOPSMITH_TR("sheet", "The run takes %1."), {timeText(*answer.seconds)});
    return text;
}

SheetSection workloadSection(const ReferenceBuild& own, const SheetOptions& options)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Workload"));
    if (!own.workload) {
        section.paragraphs.push_back(
            sheetText(FLOPSMITH_TR("sheet", "No workload is stated, so that fit and speed were not estimated.")));
        return section;
    }
    const WorkloadAnswer& answer = *own.workload;
    section.tables.push_back(factTable(answer, options.cost));
    for (SheetTable& table :
         std::vector{memoryTable(answer.memory), neighbourTable(answer), assumedTable(answer, options.cost)})
        if (!table.rows.empty())
            section.tables.push_back(std::move(table));
    section.notes.push_back(sheetText(FLOPSMITH_TR("sheet",
                                                   "An estimate from published measurements, not a promise: software "
                                                   "and its versions move it.")));
    for (const ChartSpec& chart : options.workloadCharts)
        if (!chart.empty())
            section.charts.push_back(chart);
    return section;
}

} // namespace flopsmith
