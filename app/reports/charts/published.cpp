// A published comparison of accelerators: what it states, what the datasheets say, and where this build stands.
#include "app/base/text.h"
#include "app/reports/accelerator_rows.h"
#include "app/reports/chart_values.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

ChartSpec makePublished(const ChartInputs& inputs);

} // namespace

extern const ChartInfo publishedChart;
const ChartInfo publishedChart{"published", FLOPSMITH_TR("charts", "Published comparison of accelerators"),
                               &makePublished};

namespace {

std::optional<double> peakOf(const AcceleratorRow& row)
{
    return row.rate;
}

std::string whyNoPeak(const AcceleratorRow& row)
{
    return row.stated && row.stated->dependsOnDesign ? chartText(FLOPSMITH_TR("charts", "depends on the design"))
                                                     : chartText(FLOPSMITH_TR("charts", "rate not known"));
}

/// Prices and bandwidths that the comparison states, and what the datasheet says to the latter.
void addStatedNotes(ChartSpec& chart, const std::vector<AcceleratorRow>& rows)
{
    for (const AcceleratorRow& row : rows) {
        if (!row.stated)
            continue;
        std::vector<std::string> words;
        if (row.bandwidth)
            words.push_back(formatNumber(*row.bandwidth, 0) + " GB/s");
        if (row.stated->price)
            words.push_back(argumentText(Money::of(*row.stated->price, row.stated->currency)));
        if (row.stated->service)
            words.push_back(chartText(FLOPSMITH_TR("charts", "sold as a service")));
        std::vector<std::string> datasheets;
        for (const AcceleratorRow& other : rows)
            for (const std::string& id : row.stated->parts)
                if (other.part && other.part->id.str() == id && other.bandwidth)
                    datasheets.push_back(other.name + " " + formatNumber(*other.bandwidth, 0) + " GB/s");
        if (!words.empty())
            addNote(chart, row.label() + ": " + join(words, ", ") + ".");
        if (!datasheets.empty())
            addNote(chart, chartMessage(FLOPSMITH_TR("charts", "Datasheets: %1."), {join(datasheets, ", ")}));
    }
}

ChartSpec makePublished(const ChartInputs& inputs)
{
    ChartSpec chart;
    chart.id = std::string(publishedChart.id);
    chart.title = chartText(publishedChart.title);
    chart.x.title = chartText(FLOPSMITH_TR("charts", "Accelerator"));
    chart.y = {chartText(FLOPSMITH_TR("charts", "Peak rate")), "TFLOPS", 0.0, {}};
    const std::vector<AcceleratorRow> rows = publishedAccelerators(inputs);
    fillAcceleratorBars(chart, rows, &peakOf, &whyNoPeak);
    addComparisonNote(chart, inputs);
    addStatedNotes(chart, rows);
    addNoAcceleratorNote(chart);
    return chart;
}

} // namespace

} // namespace flopsmith
