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

constexpr double noteSize = 8.5;
constexpr double noteMargin = 4;

/// Lines that are no wider than `room`, broken at blanks; what has none is broken between characters.
std::vector<std::string> wrapped(const std::string& note, double room)
{
    std::vector<std::string> lines{{}};
    const auto add = [&](const std::string& piece, const char* between) {
        const std::string longer = lines.back().empty() ? piece : lines.back() + between + piece;
        if (lines.back().empty() || textWidth(longer, noteSize) <= room)
            lines.back() = longer;
        else
            lines.push_back(piece);
    };
    for (const std::string& word : split(note, ' ')) {
        if (textWidth(word, noteSize) <= room) {
            add(word, " ");
            continue;
        }
        const char* between = " ";
        for (std::size_t at = 0; at < word.size();) {
            std::size_t end = at + 1;
            while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0U) == 0x80U)
                ++end;
            add(word.substr(at, end - at), between);
            between = "";
            at = end;
        }
    }
    return lines;
}

void addNotes(ChartPicture& picture, const std::vector<std::string>& notes)
{
    for (const std::string& note : notes)
        for (std::string& line : wrapped(note, picture.width - 2 * noteMargin)) {
            picture.height += noteSize + 3;
            picture.texts.push_back({noteMargin, picture.height - 3, std::move(line), noteSize, ChartInk::Muted});
        }
    picture.height += notes.empty() ? 0 : noteMargin;
}

std::string pictureSvg(const ChartPicture& picture, const ChartSpec& chart, const DrawingColors& colors)
{
    const double width = picture.width;
    const double height = picture.height;
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

} // namespace

std::string chartSvg(const ChartSpec& chart, double width, double height, const DrawingColors& colors)
{
    return pictureSvg(chartPicture(chart, width, height), chart, colors);
}

std::string chartFileSvg(const ChartSpec& chart, double width)
{
    ChartPicture picture = chartPicture(chart, width, chartHeight(chart, width));
    addNotes(picture, chart.notes);
    return pictureSvg(picture, chart, {});
}

} // namespace flopsmith
