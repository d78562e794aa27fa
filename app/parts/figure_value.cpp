#include "app/parts/figure_value.h"

#include <fmt/format.h>

#include "app/base/quantity_text.h"
#include "app/base/text.h"

namespace flopsmith {

namespace {

template <class T, class Text>
std::string joined(const std::vector<T>& items, Text text)
{
    if (items.empty())
        return "none";
    std::vector<std::string> out;
    for (const T& item : items)
        out.push_back(text(item));
    return join(out, ", ");
}

std::string lanes(const std::optional<int>& width, const std::optional<int>& gen)
{
    std::string out = width ? "x" + std::to_string(*width) : "x?";
    if (gen)
        out += " Gen" + std::to_string(*gen);
    return out;
}

} // namespace

std::string recordText(const std::vector<Plug>& plugs)
{
    return joined(plugs, [](const Plug& p) {
        const std::string text = fmt::format("{}\u00d7 {}", p.count, p.kind);
        return p.rating ? fmt::format("{} ({})", text, quantityText(*p.rating)) : text;
    });
}
std::string recordText(const std::vector<PcieSlotSpec>& slots)
{
    return joined(slots, [](const PcieSlotSpec& s) { return s.id + " " + lanes(s.wired, s.gen); });
}
std::string recordText(const std::vector<M2SlotSpec>& slots)
{
    return joined(slots, [](const M2SlotSpec& s) { return s.id + " " + lanes(s.width, s.gen); });
}
std::string recordText(const std::vector<DimmSlotSpec>& slots)
{
    return fmt::format("{} slots", slots.size());
}
std::string recordText(const std::vector<CabledPortSpec>& ports)
{
    return joined(ports, [](const CabledPortSpec& s) { return s.id + " " + lanes(s.width, s.gen); });
}
std::string recordText(const std::vector<LaneRule>& rules)
{
    return joined(rules, [](const LaneRule& r) {
        return fmt::format("{} \u2192 {} {}", join(r.when, "+"), r.slot,
                           r.width == 0 ? "off" : fmt::format("x{}", r.width));
    });
}
std::string recordText(const std::vector<BayGroup>& bays)
{
    return joined(bays, [](const BayGroup& b) { return fmt::format("{}\u00d7 {}", b.count, b.kind); });
}
std::string recordText(const std::vector<FanMount>& mounts)
{
    return joined(mounts,
                  [](const FanMount& m) { return m.count ? fmt::format("{} {}", m.place, *m.count) : m.place; });
}
std::string recordText(const std::vector<CoolerClass>& classes)
{
    return joined(classes,
                  [](const CoolerClass& c) { return c.rating ? c.socket + " " + quantityText(*c.rating) : c.socket; });
}
std::string recordText(const std::vector<Included>& included)
{
    return joined(included, [](const Included& i) { return fmt::format("{}\u00d7 {}", i.count, i.part); });
}
std::string recordText(const std::vector<SwitchSpec>& switches)
{
    return joined(switches, [](const SwitchSpec& s) { return s.id + " " + lanes(s.uplinkLanes, s.uplinkGen); });
}
std::string recordText(const std::vector<CpuBios>& firmware)
{
    return joined(firmware, [](const CpuBios& c) { return c.cpu + " " + c.bios; });
}
std::string recordText(const std::vector<BoardRevision>& revisions)
{
    return joined(revisions, [](const BoardRevision& r) { return r.revision + " " + join(r.generations, "+"); });
}
std::string recordText(const std::vector<std::string>& texts)
{
    return joined(texts, [](const std::string& t) { return t; });
}

std::string figureText(std::string_view key, const FigureValue& value)
{
    struct Visitor {
        std::string_view key;
        std::string operator()(std::monostate) const { return "-"; }
        std::string operator()(bool v) const { return v ? "yes" : "no"; }
        std::string operator()(std::int64_t v) const { return std::to_string(v); }
        std::string operator()(double v) const
        {
            if (key.ends_with("_tflops"))
                return formatNumber(v, 1) + " TFLOPS";
            if (key.ends_with("_tops"))
                return formatNumber(v, 1) + " TOPS";
            return formatNumber(v, 2);
        }
        std::string operator()(const std::string& v) const { return v; }
        std::string operator()(const AnyQuantity& v) const
        {
            return quantityText(v, !(key.ends_with("_gb") || key.ends_with("_tb")));
        }
        std::string operator()(const RecordText& v) const { return v.text; }
    };
    return std::visit(Visitor{key}, value);
}

std::optional<double> figureNumber(const FigureValue& value)
{
    if (const auto* i = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*i);
    if (const auto* d = std::get_if<double>(&value))
        return *d;
    if (const auto* q = std::get_if<AnyQuantity>(&value))
        return static_cast<double>(q->raw);
    return std::nullopt;
}

} // namespace flopsmith
