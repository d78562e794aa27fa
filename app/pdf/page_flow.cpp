#include "app/pdf/page_flow.h"

#include <algorithm>

#include <QPainter>
#include <QTextOption>

#include "app/pdf/svg_paint.h"

namespace flopsmith {

namespace {

constexpr double lineSpacing = 1.12;
/// Longer texts go over pages in pieces of this many lines.
constexpr int mostLines = 30;

std::shared_ptr<QTextLayout> layoutText(const QString& text, const TextStyle& style, double width)
{
    auto layout = std::make_shared<QTextLayout>(text, style.font);
    QTextOption option(style.right ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    double y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() * lineSpacing;
    }
    layout->endLayout();
    return layout;
}

double lineHeight(const QTextLayout& layout)
{
    return layout.lineCount() > 0 ? layout.lineAt(0).height() * lineSpacing : 0;
}

} // namespace

void PageFlow::addText(const QString& text, const TextStyle& style, const FlowSpace& space)
{
    const auto layout = layoutText(text, style, m_width);
    const int lines = layout->lineCount();
    for (int from = 0; from < lines; from += mostLines) {
        const int to = std::min(from + mostLines, lines);
        Strip strip;
        strip.space = space;
        strip.space.above = from == 0 ? space.above : 0;
        strip.space.below = to == lines ? space.below : 0;
        strip.space.newPage = space.newPage && from == 0;
        strip.height = lineHeight(*layout) * (to - from);
        strip.words.push_back({layout, from, to, {0, 0}, style.ink});
        m_strips.push_back(std::move(strip));
    }
}

void PageFlow::addPictures(std::vector<FlowPicture> pictures, const FlowSpace& space)
{
    Strip strip;
    strip.space = space;
    for (const FlowPicture& picture : pictures)
        strip.height = std::max(strip.height, picture.at.bottom());
    strip.pictures = std::move(pictures);
    m_strips.push_back(std::move(strip));
}

void PageFlow::addBeside(FlowPicture picture)
{
    Strip strip;
    strip.beside = picture.at.bottom();
    strip.pictures.push_back(std::move(picture));
    m_strips.push_back(std::move(strip));
}

void PageFlow::endBeside()
{
    Strip strip;
    strip.clears = true;
    m_strips.push_back(std::move(strip));
}

void PageFlow::addSpace(double height, bool keepWithNext)
{
    Strip strip;
    strip.space.keepWithNext = keepWithNext;
    strip.space.above = height;
    m_strips.push_back(std::move(strip));
}

void PageFlow::addHead(const std::vector<FlowCell>& cells, const std::vector<double>& widths, const FlowRow& row)
{
    addCells(cells, widths, row, true);
    m_head = static_cast<int>(m_strips.size()) - 1;
}

void PageFlow::addRow(const std::vector<FlowCell>& cells, const std::vector<double>& widths, const FlowRow& row)
{
    addCells(cells, widths, row, false);
}

void PageFlow::addCells(const std::vector<FlowCell>& cells, const std::vector<double>& widths, const FlowRow& row,
                        bool isHead)
{
    std::vector<std::shared_ptr<QTextLayout>> layouts;
    int lines = 1;
    double height = 0;
    const std::size_t count = std::min(cells.size(), widths.size());
    for (std::size_t i = 0; i < count; ++i) {
        layouts.push_back(layoutText(cells[i].text, cells[i].style, std::max(widths[i] - 2 * row.sidePadding, 1.0)));
        lines = std::max(lines, layouts.back()->lineCount());
        height = std::max(height, lineHeight(*layouts.back()));
    }
    // A head must stay whole, since it repeats.
    const int most = isHead ? lines : mostLines;
    for (int from = 0; from < lines; from += most) {
        const int to = std::min(from + most, lines);
        Strip strip;
        strip.head = isHead ? -1 : m_head;
        strip.space.keepWithNext = isHead || (row.keepWithNext && to == lines);
        strip.height = height * (to - from) + 2 * row.padding;
        double x = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (cells[i].tint.isValid())
                strip.tints.emplace_back(QRectF(x, 0, widths[i], strip.height), cells[i].tint);
            if (from < layouts[i]->lineCount())
                strip.words.push_back({layouts[i],
                                       from,
                                       std::min(to, layouts[i]->lineCount()),
                                       {x + row.sidePadding, row.padding},
                                       cells[i].style.ink});
            x += widths[i];
        }
        strip.rule = to == lines ? row.rule : 0;
        strip.ruleWidth = x;
        strip.ruleColor = row.ruleColor;
        m_strips.push_back(std::move(strip));
    }
}

void PageFlow::put(std::size_t index)
{
    const Strip& strip = m_strips[index];
    if (strip.clears)
        m_y = std::max(m_y, m_besideEnd);
    const double height = std::max(strip.height, strip.beside);
    const bool full = m_y > 0 && m_y + strip.space.above + height > m_pageHeight;
    if (full) {
        ++m_pages;
        m_y = 0;
        m_besideEnd = 0;
    }
    if (m_y == 0 && strip.head >= 0) {
        const auto head = static_cast<std::size_t>(strip.head);
        m_placed.push_back({head, m_pages - 1, 0});
        m_y = m_strips[head].height;
    }
    if (m_y > 0)
        m_y += strip.space.above;
    m_placed.push_back({index, m_pages - 1, m_y});
    if (strip.beside > 0)
        m_besideEnd = m_y + strip.beside;
    m_y += strip.height + strip.space.below;
}

void PageFlow::place()
{
    for (std::size_t i = 0; i < m_strips.size();) {
        std::size_t last = i;
        double together = m_strips[i].space.above + m_strips[i].height;
        while (m_strips[last].space.keepWithNext && last + 1 < m_strips.size()) {
            together += m_strips[last].space.below + m_strips[last + 1].space.above + m_strips[last + 1].height;
            ++last;
        }
        const bool breakNow = m_strips[i].space.newPage || (m_y + together > m_pageHeight && together < m_pageHeight);
        if (m_y > 0 && breakNow) {
            ++m_pages;
            m_y = 0;
        }
        for (; i <= last; ++i)
            put(i);
    }
}

void PageFlow::paint(QPainter& painter, int page, const QString& fontFamily) const
{
    for (const Placed& placed : m_placed) {
        if (placed.page != page)
            continue;
        const Strip& strip = m_strips[placed.strip];
        for (const auto& [rect, color] : strip.tints)
            painter.fillRect(rect.translated(0, placed.y), color);
        for (const FlowPicture& picture : strip.pictures)
            paintSvg(painter, picture.at.translated(0, placed.y), picture.svg, fontFamily);
        for (const Words& words : strip.words) {
            painter.setPen(words.ink);
            const double first = words.layout->lineAt(words.from).position().y();
            for (int line = words.from; line < words.to; ++line)
                words.layout->lineAt(line).draw(&painter, words.at + QPointF(0, placed.y - first));
        }
        if (strip.rule > 0) {
            painter.setPen(QPen(strip.ruleColor, strip.rule));
            const double y = placed.y + strip.height - strip.rule / 2;
            painter.drawLine(QLineF(0, y, strip.ruleWidth, y));
        }
    }
}

} // namespace flopsmith
