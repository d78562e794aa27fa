// Reports as plain values: the build sheet and the comparison, and their text forms.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/layout/layout.h"
#include "app/reports/chart_spec.h"

namespace flopsmith {

class Estimator;

struct SheetColumn {
    std::string title;
    bool right = false; // numbers
    int percent = 0; // width; 0: what is left
};

/// A cell's value beside its text, for spreadsheets.
struct SheetNumber {
    double value = 0;
    int decimals = 0;
    std::string unit; // W, GB, %; of money its ISO 4217 currency; empty: a plain number
    bool money = false;
};

struct SheetTable {
    std::vector<SheetColumn> columns;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::vector<bool>> marked; // cells that differ (comparison); empty: none
    std::vector<std::size_t> strong; // rows that sum up
    std::string title; // where a section has several
    std::map<std::pair<std::size_t, std::size_t>, SheetNumber> numbers; // by row and column; what is not here is a text
};

struct SheetSection {
    std::string title;
    std::vector<std::string> paragraphs;
    std::vector<SheetTable> tables;
    std::vector<std::string> notes; // below the tables
    std::vector<ChartSpec> charts;
    std::optional<Layout> drawing;
    DrawingMarks drawingMarks;
    bool newPage = false;
    std::string group; // sections of one group share a worksheet of that name; empty: one of its own
};

/// A report: title block, then sections in order. Texts are plain, escaped by each sink.
struct Sheet {
    std::string title;
    std::string subtitle;
    std::vector<std::pair<std::string, std::string>> facts; // title block: label, value
    std::vector<SheetSection> sections;
    std::string footer; // on every page: which catalog
    bool onePage = false; // set smaller until it fits on one page
};

struct SheetOptions {
    bool cost = true; // false: the version for a customer, without any amount of money
    bool summary = false; // one page: verdict, drawing, parts, key figures, worst findings, charts
    std::vector<ChartSpec> workloadCharts{}; // of the own build's workload (makeWorkloadCharts); empty: none
};

/// What a builder orders and assembles from: verdict, drawing, parts, findings, slot, memory, drive and cable plan,
/// firmware settings, assembly and first-boot checks, power and cooling, the estimate of the workload, tiers, charts,
/// what was not checked, assumptions. `own.evaluation` must not be null.
[[nodiscard]] Sheet buildSheet(const ReferenceBuild& own, const std::vector<ReferenceBuild>& references,
                               const SheetOptions& options = {});

/// Two to six builds side by side: what the differences mean in words, parts aligned by role, differences marked,
/// totals, the workload and the cost of ownership where builds have an answer, problems, tiers, charts. The others are
/// measured against builds[baseline]; the first section ends with one paragraph per build, its verdict.
[[nodiscard]] Sheet compareSheet(const std::vector<ReferenceBuild>& builds, std::size_t baseline = 0);

/// The build that a rented machine of the catalog is by itself, evaluated.
[[nodiscard]] EvaluationPtr evaluateRented(const Part& rented, const CatalogPtr& catalog);
/// Fills what owned builds cost over the years against renting, where it is not there yet. Some dozens of answers each
/// where a workload is stated.
void addOwnership(std::vector<ReferenceBuild>& builds, const Estimator* estimator, const std::string& today);
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
/// A chart as a file of its own, with its notes below: as wide as stated, as high as it needs.
[[nodiscard]] std::string chartFileSvg(const ChartSpec& chart, double width);

} // namespace flopsmith
