#include "app/reports/accelerator_rows.h"

#include <algorithm>

#include "app/base/text.h"
#include "app/reports/chart_values.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

template <class T>
std::optional<double> sure(const Figure<T>& figure, double (*number)(const T&))
{
    return figure.known() && !figure.assumed() ? std::optional(number(*figure.get())) : std::nullopt;
}

double same(const double& value)
{
    return value;
}

const Catalog* catalogOf(const ChartInputs& inputs)
{
    return inputs.builds.empty() ? nullptr : inputs.builds.front().evaluation->catalog.get();
}

/// Collects rows, each part once.
class RowList {
public:
    explicit RowList(const ChartInputs& inputs)
        : m_inputs(inputs)
        , m_catalog(catalogOf(inputs))
        , m_currency(currencyOfCharts(inputs))
    {
    }

    void addOwn()
    {
        for (std::size_t i = 0; i < std::min(m_inputs.own, m_inputs.builds.size()); ++i)
            for (const auto& gpu : m_inputs.builds[i].evaluation->machine->all<Accelerator>())
                if (AcceleratorRow* row = add(*gpu.item->part))
                    row->own = true;
    }
    void addPublished()
    {
        if (!m_catalog)
            return;
        for (const ComparedAccelerator& one : m_catalog->tables().comparison) {
            addStated(one);
            for (const std::string& id : one.parts)
                addById(id);
        }
    }
    void addOfTiers()
    {
        if (!m_catalog)
            return;
        for (const Tier& tier : m_catalog->tables().tiers)
            for (const auto* levels : {&tier.minimum, &tier.recommended})
                if (const auto level = levels->find("gpu"); level != levels->end())
                    for (const std::string& id : level->second.acceleratorParts)
                        addById(id);
    }
    AcceleratorRow* add(const Part& part)
    {
        const auto there = std::find_if(m_rows.begin(), m_rows.end(),
                                        [&](const AcceleratorRow& r) { return r.part && r.part->id == part.id; });
        if (there != m_rows.end())
            return nullptr;
        m_rows.push_back(acceleratorRow(part, m_currency, m_catalog->tables().rates));
        return &m_rows.back();
    }
    std::vector<AcceleratorRow> take() { return std::move(m_rows); }

private:
    void addById(const std::string& id)
    {
        if (const Part* part = m_catalog->find(PartId(id)))
            add(*part);
    }
    void addStated(const ComparedAccelerator& one)
    {
        AcceleratorRow row;
        row.name = one.name;
        row.stated = &one;
        row.rate = one.peak;
        if (one.memoryBandwidth)
            row.bandwidth = one.memoryBandwidth->in(units::gigabytePerSecond);
        if (one.price)
            if (const auto inOwn =
                    converted(Money::of(*one.price, one.currency), m_currency, m_catalog->tables().rates))
                row.price = inOwn->money;
        m_rows.push_back(std::move(row));
    }

    const ChartInputs& m_inputs;
    const Catalog* m_catalog;
    std::string m_currency;
    std::vector<AcceleratorRow> m_rows;
};

} // namespace

std::string AcceleratorRow::label() const
{
    if (!stated)
        return name;
    return chartMessage(stated->approximate ? FLOPSMITH_TR("charts", "%1, stated (about)")
                                            : FLOPSMITH_TR("charts", "%1, stated"),
                        {name});
}

AcceleratorRow acceleratorRow(const Part& part, const std::string& currency, const std::vector<ExchangeRate>& rates)
{
    AcceleratorRow row;
    row.name = part.name;
    row.part = &part;
    if (const Accelerator* figures = part.as<Accelerator>()) {
        row.rate = sure<double>(figures->fp16Tensor.known() ? figures->fp16Tensor : figures->bf16Tensor, &same);
        row.power = sure<Power>(figures->powerLimit, [](const Power& p) { return p.in(units::watt); });
        row.memory = sure<Capacity>(figures->memory, [](const Capacity& c) { return c.in(units::gibibyte); });
        row.bandwidth = sure<Bandwidth>(figures->memoryBandwidth,
                                        [](const Bandwidth& b) { return b.in(units::gigabytePerSecond); });
    }
    if (const Price* price = part.newestPrice())
        if (const auto inOwn = converted(price->money, currency, rates)) {
            row.price = inOwn->money;
            row.priceDate = price->date;
        }
    return row;
}

std::string currencyOfCharts(const ChartInputs& inputs)
{
    const std::string currency = inputs.builds.empty() ? "" : inputs.builds.front().evaluation->build->currency;
    return currency.empty() ? "USD" : currency;
}

std::vector<AcceleratorRow> comparedAccelerators(const ChartInputs& inputs)
{
    RowList rows(inputs);
    rows.addOwn();
    rows.addPublished();
    rows.addOfTiers();
    return rows.take();
}

std::vector<AcceleratorRow> publishedAccelerators(const ChartInputs& inputs)
{
    RowList rows(inputs);
    rows.addOwn();
    rows.addPublished();
    return rows.take();
}

std::vector<AcceleratorRow> catalogAccelerators(const ChartInputs& inputs)
{
    RowList rows(inputs);
    rows.addOwn();
    std::vector<AcceleratorRow> out = rows.take();
    const Catalog* catalog = catalogOf(inputs);
    if (!catalog)
        return out;
    const std::string currency = currencyOfCharts(inputs);
    const std::size_t own = out.size();
    for (const Part& part : catalog->parts()) {
        if (!part.as<Accelerator>() || part.cloudOnly)
            continue;
        const bool there = std::any_of(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(own),
                                       [&](const AcceleratorRow& r) { return r.part && r.part->id == part.id; });
        if (!there)
            out.push_back(acceleratorRow(part, currency, catalog->tables().rates));
    }
    return out;
}

void fillAcceleratorBars(ChartSpec& chart, const std::vector<AcceleratorRow>& rows,
                         std::optional<double> (*value)(const AcceleratorRow&),
                         std::string (*blank)(const AcceleratorRow&))
{
    struct Kind {
        std::string_view name;
        bool (*has)(const AcceleratorRow&);
        int color;
    };
    static constexpr Kind kinds[] = {
        {FLOPSMITH_TR("charts", "Of this build"), [](const AcceleratorRow& r) { return r.own; }, 0},
        {FLOPSMITH_TR("charts", "Datasheet"), [](const AcceleratorRow& r) { return !r.own && !r.stated; }, 2},
        {FLOPSMITH_TR("charts", "As stated by the published comparison"),
         [](const AcceleratorRow& r) { return r.stated != nullptr; }, 1},
    };
    // Stacked, so that the one bar of a row has the colour of its kind.
    chart.kind = ChartKind::StackedBars;
    for (const AcceleratorRow& row : rows) {
        chart.categories.push_back(row.label());
        chart.blanks.push_back(value(row) ? std::string() : blank(row));
    }
    for (const Kind& kind : kinds) {
        ChartSeries series;
        series.name = chartText(kind.name);
        series.color = kind.color;
        bool any = false;
        for (const AcceleratorRow& row : rows) {
            series.values.push_back(kind.has(row) ? value(row) : std::nullopt);
            any = any || series.values.back();
        }
        if (any)
            chart.series.push_back(std::move(series));
    }
}

void addNoAcceleratorNote(ChartSpec& chart)
{
    if (chart.empty())
        addNote(chart,
                chartText(FLOPSMITH_TR("charts",
                                       "No accelerator in the build, and none to set beside it whose figures "
                                       "are known.")));
}

void addComparisonNote(ChartSpec& chart, const ChartInputs& inputs)
{
    const Catalog* catalog = catalogOf(inputs);
    if (!catalog || catalog->tables().comparison.empty())
        return;
    const std::string& key = catalog->tables().comparisonSource;
    const auto source = std::find_if(catalog->sources().begin(), catalog->sources().end(),
                                     [&](const Source& one) { return one.key == key; });
    const bool known = source != catalog->sources().end();
    addNote(chart,
            chartMessage(FLOPSMITH_TR("charts",
                                      "Stated figures are those of \u201c%1\u201d (%2), which names neither precision "
                                      "nor board; datasheet figures are the makers' for dense FP16 or BF16 tensors."),
                         {known ? source->title : key, known ? source->publisher : std::string("\u2013")}));
}

} // namespace flopsmith
