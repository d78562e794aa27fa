// A chart's picture as SVG text.
#include <fmt/format.h>

#include "app/base/text.h"
#include "app/reports/chart_picture.h"
#include "app/reports/sheet.h"

namespace flopsmith {

namespace {

std::string n(double value)
{
    return formatNumber(value, 2);
}

const std::string& inkColor(ChartInk ink, const DrawingColors& colors)
{
    switch (ink) {
    case ChartInk::Text: return colors.text;
    case ChartInk::Muted: return colors.muted;
    case ChartInk::Line: return colors.line;
    case ChartInk::Error: return colors.error;
    }
    return colors.text;
}

std::string lineSvg(const PictureLine& line, const DrawingColors& colors)
{
    return fmt::format("<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"{}\" stroke-width=\"{}\"{}/>\n",
                       n(line.x1), n(line.y1), n(line.x2), n(line.y2), inkColor(line.ink, colors), n(line.width),
                       line.dashed ? " stroke-dasharray=\"5 3\"" : "");
}

std::string textSvg(const PictureText& text, const DrawingColors& colors)
{
    const char* anchor = text.align == PictureAlign::Left ? "start"
        : text.align == PictureAlign::Centre              ? "middle"
                                                          : "end";
    const std::string turn = text.upwards ? fmt::format(" transform=\"rotate(-90 {} {})\"", n(text.x), n(text.y)) : "";
    return fmt::format("<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\" text-anchor=\"{}\"{}{}>{}</text>\n",
                       n(text.x), n(text.y), n(text.size), inkColor(text.ink, colors), anchor,
                       text.bold ? " font-weight=\"600\"" : "", turn, htmlEscaped(text.text));
}

std::string pathSvg(const PicturePath& path)
{
    std::string points;
    for (const auto& [x, y] : path.points)
        points += n(x) + "," + n(y) + " ";
    if (!points.empty())
        points.pop_back();
    return fmt::format(
        "<polyline points=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"2\" stroke-linejoin=\"round\"/>\n", points,
        seriesLine(path.series));
}

} // namespace

std::string chartSvg(const ChartSpec& chart, double width, double height, const DrawingColors& colors)
{
    const ChartPicture picture = chartPicture(chart, width, height);
    std::string svg = fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" "
                                  "viewBox=\"0 0 {0} {1}\" role=\"img\" font-family=\"Inter, sans-serif\">\n",
                                  n(width), n(height));
    svg += "<title>" + htmlEscaped(chart.title) + "</title>\n";
    if (!chart.notes.empty())
        svg += "<desc>" + htmlEscaped(join(chart.notes, " ")) + "</desc>\n";
    svg += fmt::format("<rect width=\"{}\" height=\"{}\" fill=\"{}\"/>\n", n(width), n(height), colors.surface);
    for (const PictureLine& line : picture.grid)
        svg += lineSvg(line, colors);
    for (const PictureRect& rect : picture.rects)
        svg += fmt::format(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\" stroke=\"{}\" stroke-width=\"0.6\"/>\n",
            n(rect.x), n(rect.y), n(rect.w), n(rect.h), seriesFill(rect.series), colors.text);
    for (const PicturePath& path : picture.paths)
        svg += pathSvg(path);
    for (const PictureDisc& disc : picture.discs)
        svg += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{}\" stroke=\"{}\" stroke-width=\"0.8\"/>\n",
                           n(disc.x), n(disc.y), n(disc.radius), seriesLine(disc.series), colors.text);
    for (const PictureLine& line : picture.marks)
        svg += lineSvg(line, colors);
    for (const PictureText& text : picture.texts)
        svg += textSvg(text, colors);
    return svg + "</svg>\n";
}

} // namespace flopsmith
