#include "app/reports/chart_spec.h"

#include <algorithm>
#include <cmath>

#include "app/base/text.h"
#include "app/reports/chart_days.h"
#include "app/reports/chart_picture.h"
#include "app/reports/csv.h"
#include "app/reports/report_text.h"
#include "app/reports/sheet.h"
#include "app/reports/sheet_cells.h"

namespace flopsmith {

namespace {

std::string withUnit(const std::string& title, const std::string& unit)
{
    return unit.empty() || title == unit ? title : title + " (" + unit + ")";
}

/// Watts and dollars need no cents.
int cellDecimals(double value)
{
    return std::abs(value) < 100 ? std::max(2, valueDecimals(value)) : 0;
}

SheetTable pointTable(const ChartSpec& chart)
{
    SheetTable table;
    table.columns = {{chartText(FLOPSMITH_TR("charts", "Series")), false, 0},
                     {withUnit(chart.x.title, chart.x.unit), true, 0},
                     {withUnit(chart.y.title, chart.y.unit), true, 0}};
    const bool named = std::any_of(chart.series.begin(), chart.series.end(),
                                   [](const ChartSeries& series) { return !series.names.empty(); });
    const bool sized = chart.kind == ChartKind::Scatter && !chart.size.title.empty();
    if (named)
        table.columns.insert(table.columns.begin() + 1, {chartText(FLOPSMITH_TR("charts", "Name")), false, 0});
    if (sized)
        table.columns.push_back({withUnit(chart.size.title, chart.size.unit), true, 0});
    for (const ChartSeries& series : chart.series)
        for (std::size_t i = 0; i < series.points.size(); ++i) {
            const auto& [x, y] = series.points[i];
            std::vector<SheetCell> row{SheetCell(series.name)};
            if (named)
                row.emplace_back(i < series.names.size() ? series.names[i] : std::string());
            row.push_back(chart.x.days ? SheetCell(axisText(chart.x, x, 2)) : numberCell(x, 2, {}));
            row.push_back(numberCell(y, 2, {}));
            if (sized)
                row.push_back(i < series.sizes.size() && series.sizes[i] ? numberCell(*series.sizes[i], 2, {})
                                                                         : SheetCell(""));
            addRow(table, std::move(row));
        }
    return table;
}

} // namespace

std::string axisText(const ChartAxis& axis, double value, int decimals)
{
    return axis.days ? dayText(value) : formatNumber(value, decimals);
}

std::string ChartSpec::blank(std::size_t category) const
{
    const bool own = category < blanks.size() && !blanks[category].empty();
    return own ? blanks[category] : chartText(FLOPSMITH_TR("charts", "not known"));
}

bool ChartSpec::empty() const
{
    return std::none_of(series.begin(), series.end(), [](const ChartSeries& s) {
        return !s.points.empty()
            || std::any_of(s.values.begin(), s.values.end(), [](const auto& v) { return v.has_value(); });
    });
}

bool isForReport(const ChartInfo& info, const ChartInputs& inputs)
{
    if (info.alone && inputs.own > 1)
        return false;
    return !info.workload || std::any_of(inputs.builds.begin(), inputs.builds.end(), [](const ReferenceBuild& build) {
        return build.workload != nullptr;
    });
}

std::vector<ChartSpec> makeCharts(const ChartInputs& inputs)
{
    std::vector<ChartSpec> charts;
    for (const ChartInfo* info : allCharts())
        if (isForReport(*info, inputs))
            charts.push_back(info->make(inputs));
    return charts;
}

SheetTable chartTable(const ChartSpec& chart)
{
    if (hasPoints(chart.kind))
        return pointTable(chart);
    SheetTable table;
    table.columns.push_back(
        {chart.x.title.empty() ? chartText(FLOPSMITH_TR("charts", "Build")) : chart.x.title, false, 0});
    for (const ChartSeries& series : chart.series)
        table.columns.push_back({withUnit(series.name, chart.y.unit), true, 0});
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        std::vector<SheetCell> row{SheetCell(chart.categories[i])};
        for (const ChartSeries& series : chart.series) {
            const bool known = i < series.values.size() && series.values[i];
            row.push_back(known ? numberCell(*series.values[i], cellDecimals(*series.values[i]), {}) : SheetCell(""));
        }
        // Where a reason stands for the value, the table says it too.
        if (i < chart.blanks.size() && !chart.blanks[i].empty() && row.size() > 1)
            row[1] = SheetCell(chart.blanks[i]);
        addRow(table, std::move(row));
    }
    return table;
}

std::string chartCsv(const ChartSpec& chart)
{
    const SheetTable table = chartTable(chart);
    std::vector<std::string> cells;
    for (const SheetColumn& column : table.columns)
        cells.push_back(column.title);
    std::string text = csvRow(cells);
    for (const auto& row : table.rows)
        text += csvRow(row);
    for (const ChartMark& mark : chart.marks) {
        cells.assign(table.columns.size(), {});
        cells.front() = mark.label;
        cells.back() = formatNumber(mark.value, 2);
        text += csvRow(cells);
    }
    return text;
}

} // namespace flopsmith
