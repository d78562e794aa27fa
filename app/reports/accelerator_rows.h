// The build's accelerator beside others of the catalog and beside what a published comparison states, for charts.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/reports/chart_spec.h"

namespace flopsmith {

/// One accelerator as a chart shows it.
struct AcceleratorRow {
    std::string name;
    const Part* part = nullptr; // null: stated by the published comparison
    const ComparedAccelerator* stated = nullptr; // null: figures of the catalog
    bool own = false; // in a build of the user's
    std::optional<double> rate; // TFLOPS; dense FP16 tensor (BF16 where that is not stated), or as stated
    std::optional<double> power; // W, default board limit
    std::optional<double> memory; // GiB
    std::optional<double> bandwidth; // GB/s
    std::optional<Money> price; // newest known, in the currency of the charts
    std::string priceDate; // ISO 8601

    /// "NVIDIA A100, as stated" or the part's name.
    [[nodiscard]] std::string label() const;
};

/// Figures of a part; assumed ones are left out. The price only where it can be told in `currency`.
[[nodiscard]] AcceleratorRow acceleratorRow(const Part& part, const std::string& currency,
                                            const std::vector<ExchangeRate>& rates);

/// The currency of the first build, USD without one.
[[nodiscard]] std::string currencyOfCharts(const ChartInputs& inputs);

/// Each once: those of the user's builds; the rows of the published comparison, each followed by its parts; those that
/// the workload tiers name.
[[nodiscard]] std::vector<AcceleratorRow> comparedAccelerators(const ChartInputs& inputs);
/// Those of the user's builds and the published comparison only.
[[nodiscard]] std::vector<AcceleratorRow> publishedAccelerators(const ChartInputs& inputs);
/// All of the catalog that can be bought.
[[nodiscard]] std::vector<AcceleratorRow> catalogAccelerators(const ChartInputs& inputs);

/// A bar per row in the colour of its kind: of this build, of the catalog's datasheets, as stated. `value` may be
/// unknown; then `blank` says why, or nothing.
void fillAcceleratorBars(ChartSpec& chart, const std::vector<AcceleratorRow>& rows,
                         std::optional<double> (*value)(const AcceleratorRow&),
                         std::string (*blank)(const AcceleratorRow&));
/// Says what is missing where the chart has no value.
void addNoAcceleratorNote(ChartSpec& chart);
/// What the published comparison is, as a note.
void addComparisonNote(ChartSpec& chart, const ChartInputs& inputs);

} // namespace flopsmith
