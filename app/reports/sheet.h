// Reports as plain values: the build sheet and the comparison, and their text forms.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/layout/layout.h"
#include "app/reports/chart_spec.h"

namespace flopsmith {

struct SheetColumn {
    std::string title;
    bool right = false; // numbers
    int percent = 0; // width; 0: what is left
};

struct SheetTable {
    std::vector<SheetColumn> columns;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::vector<bool>> marked; // cells that differ (comparison); empty: none
    std::vector<std::size_t> strong; // rows that sum up
};

struct SheetSection {
    std::string title;
    std::vector<std::string> paragraphs;
    std::vector<SheetTable> tables;
    std::vector<ChartSpec> charts;
    std::optional<Layout> drawing;
    DrawingMarks drawingMarks;
    bool newPage = false;
};

/// A report: title block, then sections in order. Texts are plain, escaped by each sink.
struct Sheet {
    std::string title;
    std::string subtitle;
    std::vector<std::pair<std::string, std::string>> facts; // title block: label, value
    std::vector<SheetSection> sections;
    std::string footer; // on every page: which catalog
};

/// Parts with prices and dates, slot plan with drawing, memory and drives, power and cooling figures, circuit, tiers,
/// findings, waivers, what was not checked, charts, catalog date.
[[nodiscard]] Sheet buildSheet(const Evaluation& evaluation, const std::vector<ReferenceBuild>& references);

/// Two to six builds side by side: what the differences mean in words, parts aligned by role, differences marked,
/// totals, the workload and the cost of ownership where builds have an answer, problems, tiers, charts. The others are measured against
/// builds[baseline]; the first section ends with one paragraph per build, its verdict.
[[nodiscard]] Sheet compareSheet(const std::vector<ReferenceBuild>& builds, std::size_t baseline = 0);

/// The build that a rented machine of the catalog is by itself, evaluated.
[[nodiscard]] EvaluationPtr evaluateRented(const Part& rented, const CatalogPtr& catalog);
/// Numbers labels that stand there already: "Lab", "Lab (2)".
void makeLabelsDiffer(std::vector<ReferenceBuild>& builds);

/// A chart's values as a table: one row per category or point.
[[nodiscard]] SheetTable chartTable(const ChartSpec& chart);

[[nodiscard]] std::string sheetHtml(const Sheet& sheet); // a whole page; drawing and charts as inline SVG
[[nodiscard]] std::string sheetMarkdown(const Sheet& sheet);
[[nodiscard]] std::string sheetCsv(const Sheet& sheet); // the tables, one after the other
/// A chart as SVG, with the same geometry as in the PDF.
[[nodiscard]] std::string chartSvg(const ChartSpec& chart, double width, double height,
                                   const DrawingColors& colors = {});

} // namespace flopsmith
