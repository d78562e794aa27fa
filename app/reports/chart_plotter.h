// Draws a chart as shapes: the frame in chart_picture.cpp, bars and points in files of their own.
#pragma once

#include <string>
#include <vector>

#include "app/reports/chart_picture.h"

namespace flopsmith {

class ChartPlotter {
public:
    ChartPlotter(const ChartSpec& chart, double width, double height);

    [[nodiscard]] ChartPicture paint();
    [[nodiscard]] double heightNeeded();

    static constexpr double titleSize = 11;
    static constexpr double textSize = 9.5;
    static constexpr double smallSize = 8.5;
    static constexpr double margin = 4;
    /// Room for the names of bars, at most.
    [[nodiscard]] static double labelRoom(double width) { return width * (width < narrow ? 0.45 : 0.3); }
    static constexpr double narrow = 380;
    static constexpr double legendRow = 15;
    static constexpr double barHeight = 13;
    static constexpr double barGap = 2;
    static constexpr double categoryGap = 12;
    static constexpr double axisRoom = 32; // tick labels and the axis' title
    static constexpr double lineChartHeight = 190;
    static constexpr double scatterHeight = 300;
    static constexpr double narrowHeight = 0.75; // of both, where the chart is narrow

private:
    // chart_picture.cpp
    void title();
    void legend();
    void valueTicksBelow(const ChartAxis& axis, const std::vector<double>& ticks, double step);
    [[nodiscard]] double markRows() const;
    [[nodiscard]] double xOf(double value) const;
    [[nodiscard]] double yOf(double value) const;
    /// Below the axis, moved where it would leave the picture.
    void axisTitleBelow(const ChartAxis& axis);
    void markLine(double x, double top);
    /// A mark across the axis below, its label at `y` where no other mark's line goes through it.
    void uprightMark(const ChartMark& mark, double y);
    void text(double x, double y, std::string words, double size, ChartInk ink,
              PictureAlign align = PictureAlign::Left);

    // chart_picture_bars.cpp
    void bars();
    void category(std::size_t index, double top, double height);
    void categoryName(std::size_t index, double middle);
    void barBetween(double from, double to, double top, double high, int color);
    void stack(std::size_t index, double top, double bar);
    void waterfallStep(std::size_t index, double top, double bar);
    void valueText(std::optional<double> value, std::size_t category, double end, double middle);
    void horizontalMarks();

    // chart_picture_points.cpp
    void points();
    [[nodiscard]] std::string yTickText(const std::vector<double>& ticks, double tick) const;
    void axes(const std::vector<double>& xTicks, const std::vector<double>& yTicks);
    void line(const ChartSeries& series, int color);
    void bubbles(const ChartSeries& series, int color);
    void verticalMarks();

    const ChartSpec& m_chart;
    ChartPicture m_out;
    double m_left = 0;
    double m_right = 0;
    double m_top = 0;
    double m_bottom = 0;
    double m_low = 0;
    double m_high = 1;
    double m_yLow = 0;
    double m_yHigh = 1;
};

/// "Memory (GB)".
[[nodiscard]] std::string axisTitle(const ChartAxis& axis);
/// Words of a label on at most two lines, which may still be wider than `room`.
[[nodiscard]] std::vector<std::string> labelLines(const std::string& label, double size, double room);
/// A text that ends with an ellipsis where it would be wider than `room`.
[[nodiscard]] std::string cutText(std::string text, double size, double room);

} // namespace flopsmith
