#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/layout/layout.h"

namespace flopsmith {

namespace {

// Type in millimetres of the drawing.
constexpr double titleSize = 9.4;
constexpr double detailSize = 8.2;
constexpr double smallSize = 7.6;

/// Width of a text, on the safe side: where Inter is missing, a wider face takes its place.
double textWidth(std::string_view text, double size, bool bold)
{
    double em = 0;
    for (const char c : text) {
        if ((static_cast<unsigned char>(c) & 0xC0U) == 0x80U)
            continue; // the rest of a character
        if (std::string_view("iljI.,:;|!' ()[]·").find(c) != std::string_view::npos)
            em += 0.32;
        else if (std::string_view("MW@%mw—").find(c) != std::string_view::npos)
            em += 0.86;
        else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            em += 0.66;
        else
            em += static_cast<unsigned char>(c) >= 0xE3U ? 1.0 : 0.57;
    }
    return em * size * (bold ? 1.16 : 1.06);
}

std::string cut(const std::string& text, double room, double size, bool bold)
{
    if (textWidth(text, size, bold) <= room)
        return text;
    std::string out = text;
    while (!out.empty()) {
        while (!out.empty() && (static_cast<unsigned char>(out.back()) & 0xC0U) == 0x80U)
            out.pop_back();
        if (!out.empty())
            out.pop_back();
        while (!out.empty() && out.back() == ' ')
            out.pop_back();
        if (textWidth(out + "…", size, bold) <= room)
            break;
    }
    return out.empty() ? out : out + "…";
}

class SvgPainter {
public:
    SvgPainter(const Layout& layout, const DrawingMarks& marks, const DrawingColors& colors)
        : m_layout(layout)
        , m_marks(marks)
        , m_colors(colors)
    {
    }

    std::string paint()
    {
        m_out = fmt::format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {1}\" width=\"{0}mm\" height=\"{1}mm\" "
            "font-family=\"Inter, sans-serif\">\n",
            number(m_layout.width), number(m_layout.height));
        rect({0, 0, m_layout.width, m_layout.height}, m_colors.surface, "none", 0);
        std::size_t i = 0;
        for (; i < std::min(m_layout.belowLanes, m_layout.boxes.size()); ++i)
            box(m_layout.boxes[i]);
        for (const LayoutLane& one : m_layout.lanes)
            lane(one);
        for (; i < m_layout.boxes.size(); ++i)
            box(m_layout.boxes[i]);
        for (const LayoutText& one : m_layout.texts)
            text(one.at.x, one.at.y, one.text, detailSize, one.muted ? m_colors.muted : m_colors.text, false,
                 one.right ? "end" : "start", one.width);
        m_out += "</svg>\n";
        return std::move(m_out);
    }

private:
    static std::string number(double value) { return formatNumber(value, 2); }

    void rect(const Rect& r, const std::string& fill, const std::string& stroke, double radius, const char* extra = "")
    {
        m_out += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\" fill=\"{}\" stroke=\"{}\" "
                             "stroke-width=\"0.8\"{}/>\n",
                             number(r.x), number(r.y), number(r.w), number(r.h), number(radius), fill, stroke, extra);
    }

    void text(double x, double y, const std::string& words, double size, const std::string& colour, bool bold,
              const char* anchor = "start", double room = 0, const std::string& extra = {})
    {
        const std::string shown = room > 0 ? cut(words, room, size, bold) : words;
        if (shown.empty())
            return;
        m_out += fmt::format("<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\"{}{}{}>{}</text>\n", number(x),
                             number(y), number(size), colour, bold ? " font-weight=\"600\"" : "",
                             std::string_view(anchor) == "start" ? "" : fmt::format(" text-anchor=\"{}\"", anchor),
                             extra, htmlEscaped(shown));
    }

    void lane(const LayoutLane& one)
    {
        std::string points;
        for (const Point& point : one.points)
            points += number(point.x) + "," + number(point.y) + " ";
        if (!points.empty())
            points.pop_back();
        m_out += fmt::format("<polyline points=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"{}/>\n", points,
                             one.chipset ? m_colors.muted : m_colors.accent, one.width >= 16 ? "1.3" : "0.9",
                             one.chipset ? " stroke-dasharray=\"3 2\"" : "");
    }

    [[nodiscard]] std::string outline(const LayoutBox& b) const
    {
        const auto named = [&](const std::vector<std::string>& subjects) {
            return std::any_of(subjects.begin(), subjects.end(), [&](const std::string& s) {
                return (!b.key.empty() && s == b.key.str()) || (!b.slot.empty() && s == b.slot.str());
            });
        };
        if (named(m_marks.errors))
            return m_colors.error;
        if (named(m_marks.warnings))
            return m_colors.warning;
        return {};
    }

    void box(const LayoutBox& b)
    {
        const std::string broken = outline(b);
        const char* dashed = " stroke-dasharray=\"3 2\"";
        switch (b.role) {
        case BoxRole::Chassis:
        case BoxRole::Board: {
            const std::string& fill = b.role == BoxRole::Board ? m_colors.board : m_colors.raised;
            const bool free = b.key.empty() && !b.slot.empty();
            rect(b.rect, free && b.role == BoxRole::Board ? "none" : fill,
                 broken.empty() ? (free ? m_colors.slot : m_colors.line) : broken, 4, free ? dashed : "");
            heading(b);
            break;
        }
        case BoxRole::Group:
            rect(b.rect, m_colors.surface, m_colors.line, 4);
            heading(b);
            break;
        case BoxRole::Connector: rect(b.rect, m_colors.slot, "none", 0.8); break;
        case BoxRole::Chip:
            rect(b.rect, b.muted ? m_colors.surface : m_colors.accentTint, b.muted ? m_colors.line : m_colors.accent,
                 2.5);
            text(b.rect.x + b.rect.w / 2, b.rect.y + b.rect.h / 2 + 2.7, b.title, smallSize,
                 b.muted ? m_colors.muted : m_colors.text, false, "middle", b.rect.w - 4);
            break;
        case BoxRole::Place: place(b, broken, dashed); break;
        }
    }

    void heading(const LayoutBox& b)
    {
        const double room = b.rect.w - 14;
        const double used = std::min(room, textWidth(b.title, detailSize, true));
        text(b.rect.x + 7, b.rect.y + 10, b.title, detailSize, b.key.empty() ? m_colors.muted : m_colors.text, true,
             "start", room);
        if (room - used > 24)
            text(b.rect.x + 7 + used + 6, b.rect.y + 10, b.detail, detailSize, m_colors.muted, false, "start",
                 room - used - 6);
    }

    void place(const LayoutBox& b, const std::string& broken, const char* dashed)
    {
        const bool filled = !b.key.empty();
        const bool plain = b.kind == SlotKind::Psu || b.kind == SlotKind::Ups || b.kind == SlotKind::CpuSocket
            || b.kind == SlotKind::Cooler;
        const std::string line =
            !broken.empty() ? broken : (filled ? (plain ? m_colors.muted : m_colors.accent) : m_colors.slot);
        rect(b.rect, filled ? (plain ? m_colors.surface : m_colors.accentTint) : "none", line, b.rect.w < 12 ? 1.5 : 3,
             filled ? "" : dashed);
        if (b.kind == SlotKind::Fan)
            return fan(b, filled);
        if (b.covered)
            return;
        if (b.vertical)
            return upright(b);
        if (b.rect.h >= 34 && b.rect.w < 100)
            return centred(b);
        double right = b.rect.right() - 5;
        if (filled && b.kind == SlotKind::Pcie && b.rect.h > 34 && b.rect.w > 150)
            right = cooling(b) - 4;
        if (!b.pill.empty())
            right = pill(b, right);
        const double room = right - b.rect.x - 6;
        const double title = b.rect.h < 16 ? smallSize : (filled ? titleSize : smallSize);
        if (b.rect.h < 26) {
            const double middle = b.kind == SlotKind::Pcie && !filled ? b.rect.y + 6.6 : b.rect.y + b.rect.h / 2;
            text(b.rect.x + 5, middle + title * 0.35, b.title, title, filled ? m_colors.text : m_colors.muted, filled,
                 "start", room);
            const double next = textWidth(b.title, title, filled) + 6;
            if (filled && b.kind == SlotKind::Pcie && room - next > 24)
                text(b.rect.x + 5 + next, middle + title * 0.35, b.detail, detailSize, m_colors.muted, false, "start",
                     room - next);
            return;
        }
        const double top = b.rect.h > 34 && b.kind == SlotKind::Pcie ? b.rect.y + b.rect.h / 2 - 12 : b.rect.y + 3;
        text(b.rect.x + 7, top + 9, b.title, titleSize, filled ? m_colors.text : m_colors.muted, true, "start",
             room - 2);
        text(b.rect.x + 7, top + 20.5, b.detail, detailSize, m_colors.muted, false, "start", room - 2);
    }

    void fan(const LayoutBox& b, bool filled)
    {
        m_out +=
            fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"0.8\"/>\n",
                        number(b.rect.x + b.rect.w / 2), number(b.rect.y + b.rect.h / 2), number(b.rect.w * 0.34),
                        filled ? m_colors.accent : m_colors.slot);
    }

    /// Fans or fins at the card's end; returns where they begin.
    double cooling(const LayoutBox& b)
    {
        const double radius = std::min(15.0, b.rect.h * 0.38);
        const double middle = b.rect.y + b.rect.h / 2;
        double x = b.rect.right() - 8;
        if (b.cooling == "passive") {
            for (int i = 0; i < 8; ++i, x -= 3)
                m_out += fmt::format("<path d=\"M{} {}V{}\" stroke=\"{}\" stroke-width=\"0.8\"/>\n", number(x),
                                     number(middle - radius), number(middle + radius), m_colors.metal);
            return x;
        }
        const int fans = b.cooling == "open-air" || b.cooling == "flow-through" ? 2 : (b.cooling == "blower" ? 1 : 0);
        for (int i = 0; i < fans; ++i, x -= 2 * radius + 3)
            m_out += fmt::format(
                "<circle cx=\"{0}\" cy=\"{1}\" r=\"{2}\" fill=\"none\" stroke=\"{4}\" stroke-width=\"0.8\"/>"
                "<circle cx=\"{0}\" cy=\"{1}\" r=\"{3}\" fill=\"{4}\"/>\n",
                number(x - radius), number(middle), number(radius), number(radius * 0.25), m_colors.metal);
        return x;
    }

    double pill(const LayoutBox& b, double right)
    {
        const double width = textWidth(b.pill, smallSize, true) + 8;
        if (width > b.rect.w * 0.6)
            return right;
        const bool filled = !b.key.empty();
        const double height = 11.5;
        const double y = filled ? b.rect.y + b.rect.h / 2 - height / 2 : b.rect.y + 1;
        const std::string& ink = !filled ? m_colors.muted : (b.linkReduced ? m_colors.warning : m_colors.ok);
        if (filled)
            rect({right - width, y, width, height}, b.linkReduced ? m_colors.warningTint : m_colors.okTint, "none",
                 height / 2);
        text(right - width / 2, y + height / 2 + 2.7, b.pill, smallSize, ink, filled, "middle");
        return right - width - 3;
    }

    void upright(const LayoutBox& b)
    {
        const double size = std::min(5.6, b.rect.w * 0.8);
        const double x = b.rect.x + b.rect.w / 2 + size * 0.35;
        text(x, b.rect.bottom() - 4, b.title, size, b.key.empty() ? m_colors.muted : m_colors.text, false, "start",
             b.rect.h - 8, fmt::format(" transform=\"rotate(-90 {} {})\"", number(x), number(b.rect.bottom() - 4)));
    }

    /// Up to three lines of title and one of detail in the middle.
    void centred(const LayoutBox& b)
    {
        const double room = b.rect.w - 8;
        const int most = std::clamp(static_cast<int>((b.rect.h - (b.detail.empty() ? 4 : 15)) / 11), 1, 3);
        std::vector<std::string> lines{{}};
        for (const std::string& word : split(b.title, ' ')) {
            const std::string longer = lines.back().empty() ? word : lines.back() + " " + word;
            const bool last = static_cast<int>(lines.size()) == most;
            if (lines.back().empty() || last || textWidth(longer, titleSize, true) <= room)
                lines.back() = longer;
            else
                lines.push_back(word);
        }
        const auto count = static_cast<double>(lines.size()) + (b.detail.empty() ? 0 : 1);
        double y = b.rect.y + b.rect.h / 2 - (count - 1) * 5.5 + 3.2;
        for (const std::string& line : lines) {
            text(b.rect.x + b.rect.w / 2, y, line, titleSize, b.key.empty() ? m_colors.muted : m_colors.text,
                 !b.key.empty(), "middle", room);
            y += 11;
        }
        text(b.rect.x + b.rect.w / 2, y, b.detail, detailSize, m_colors.muted, false, "middle", room);
    }

    const Layout& m_layout;
    const DrawingMarks& m_marks;
    const DrawingColors& m_colors;
    std::string m_out;
};

} // namespace

std::string layoutSvg(const Layout& layout, const DrawingMarks& marks, const DrawingColors& colors)
{
    return SvgPainter(layout, marks, colors).paint();
}

} // namespace flopsmith
