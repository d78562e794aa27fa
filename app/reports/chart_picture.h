// A chart as plain shapes: what the SVG text and the PDF both paint, so that they agree. Must not know any painter.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/reports/chart_spec.h"

namespace flopsmith {

/// Colours by their part in the drawing; the painter has the values.
enum class ChartInk { Text, Muted, Line, Error };

struct PictureRect {
    double x = 0;
    double y = 0;
    double w = 0;
    double h = 0;
    int series = 0; // colour; outlined in the text colour
};

struct PictureLine {
    double x1 = 0;
    double y1 = 0;
    double x2 = 0;
    double y2 = 0;
    ChartInk ink = ChartInk::Line;
    double width = 1;
    bool dashed = false;
};

struct PicturePath {
    std::vector<std::pair<double, double>> points;
    int series = 0;
};

struct PictureDisc {
    double x = 0;
    double y = 0;
    double radius = 0;
    int series = 0; // outlined in the text colour
};

enum class PictureAlign { Left, Centre, Right };

struct PictureText {
    double x = 0;
    double y = 0; // baseline
    std::string text;
    double size = 10;
    ChartInk ink = ChartInk::Text;
    PictureAlign align = PictureAlign::Left;
    bool bold = false;
    bool upwards = false; // turned by a quarter, read from below
};

/// Painted in the order of the members.
struct ChartPicture {
    double width = 0;
    double height = 0;
    std::vector<PictureLine> grid;
    std::vector<PictureRect> rects;
    std::vector<PicturePath> paths;
    std::vector<PictureDisc> discs;
    std::vector<PictureLine> marks;
    std::vector<PictureText> texts;
};

/// Shapes of a chart in a rectangle of `width` x `height`, in points or pixels.
[[nodiscard]] ChartPicture chartPicture(const ChartSpec& chart, double width, double height);

/// The height at which bars and labels have their room.
[[nodiscard]] double chartHeight(const ChartSpec& chart, double width);

/// Whether the names of all bars, lines and points have their room at this width, none cut.
[[nodiscard]] bool namesFit(const ChartSpec& chart, double width);

/// Round values from at or below `low` to at or above `high`, about `count` steps of 1, 2 or 5 times a power of ten.
[[nodiscard]] std::vector<double> roundTicks(double low, double high, int count);
/// Ticks of an axis: roundTicks(), or the powers of a logarithmic axis' base around `low` and `high`.
[[nodiscard]] std::vector<double> axisTicks(const ChartAxis& axis, double low, double high, int count);
/// A tick as text with as many places as the step needs.
[[nodiscard]] std::string tickText(double value, double step);

/// Decimals of a value beside its bar: none from 10 on, below 1 two digits that count.
[[nodiscard]] int valueDecimals(double value);
/// The text beside a bar.
[[nodiscard]] std::string barText(const ChartSpec& chart, std::size_t category, const std::optional<double>& value);

/// The parts of a category's stack; what is below zero is stacked to the other side.
struct StackedBar {
    struct Part {
        std::size_t series = 0;
        double from = 0;
        double to = 0;
    };
    std::vector<Part> parts;
    std::optional<double> sum; // nullopt when nothing is known of it
    double low = 0;
    double high = 0;
};
[[nodiscard]] StackedBar stackedBar(const ChartSpec& chart, std::size_t category);

/// Range of the value axis: what the chart says, else what its values and marks need.
struct ChartRange {
    double low = 0;
    double high = 1;
};
[[nodiscard]] ChartRange valueRange(const ChartSpec& chart);
[[nodiscard]] ChartRange xRange(const ChartSpec& chart);

/// Where the bar of each category of a Waterfall begins and ends.
struct WaterfallSpan {
    double from = 0;
    double to = 0;
    bool total = false;
};
[[nodiscard]] std::vector<WaterfallSpan> waterfallSpans(const ChartSpec& chart);

/// Whether the points of a series of a Lines chart bear their names: operating points of several builds would cover
/// each other's.
[[nodiscard]] bool namesPoints(const ChartSpec& chart, const ChartSeries& series);

/// Of a Scatter: the largest size of all points; 0 when none is known.
[[nodiscard]] double largestSize(const ChartSpec& chart);
/// The radius of a point, its area in proportion to its size; 3 to 16 pixels.
[[nodiscard]] double bubbleRadius(const std::optional<double>& size, double largest);

/// Colour of a series of a chart: an index into the theme's series colours.
[[nodiscard]] int seriesColor(const ChartSpec& chart, std::size_t series);

/// Series colours on light ground (look.md): fills, and the darker ones for lines and markers.
[[nodiscard]] const char* seriesFill(int color);
[[nodiscard]] const char* seriesLine(int color);

/// Estimated width of a text in a sans-serif type.
[[nodiscard]] double textWidth(std::string_view text, double size);

} // namespace flopsmith
