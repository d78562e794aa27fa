// Clusters and rented machines: systems that are more than one board, or none of one's own.
#include <algorithm>

#include <fmt/format.h>

#include "app/base/quantity_text.h"
#include "app/base/text.h"
#include "app/base/translate.h"
#include "app/build/cluster.h"
#include "app/layout/box_text.h"
#include "app/layout/place.h"

namespace flopsmith {

namespace {

constexpr double machineHeight = 18;
constexpr double sharedHeight = 30;
constexpr double sharedWidth = 130;
constexpr double busGap = 8; // between machines, their common line and the switches
constexpr int mostMachines = 8; // drawn one by one

LayoutBox systemFrame(std::string title, std::string detail)
{
    LayoutBox frame;
    frame.role = BoxRole::Group;
    frame.title = std::move(title);
    frame.detail = std::move(detail);
    return frame;
}

LayoutBox factChip(const Rect& rect, std::string title, bool muted)
{
    LayoutBox chip;
    chip.role = BoxRole::Chip;
    chip.kind = SlotKind::Chassis; // no chipset
    chip.rect = rect;
    chip.title = std::move(title);
    chip.muted = muted;
    return chip;
}

void wire(Layout& out, std::vector<Point> points)
{
    LayoutLane lane;
    lane.points = std::move(points);
    lane.width = 4;
    out.lanes.push_back(std::move(lane));
}

/// Machines of a row: all of a few; of many the first ones and the last. Returns their middles.
std::vector<double> placeMachines(Layout& out, int machines, double x, double y, double width)
{
    const int shown = std::min(machines, mostMachines);
    const double each = (width - (shown - 1) * 4.0) / shown;
    std::vector<double> middles;
    for (int i = 0; i < shown; ++i) {
        const Rect rect{x + i * (each + 4), y, each, machineHeight};
        const bool gap = machines > shown && i == shown - 2;
        const int number = i == shown - 1 ? machines : i + 1;
        out.boxes.push_back(factChip(rect, gap ? "\u2026" : fmt::format("{}", number), gap));
        middles.push_back(rect.x + each / 2);
    }
    return middles;
}

/// Switches, then storage, in rows below the common line; wires from the line to the switches (without one to the
/// storage) and along each row.
double placeSharedParts(Layout& out, const std::vector<const Item*>& shared, double x, double bus, double width,
                        std::vector<double>& drops)
{
    std::vector<const Item*> ordered = shared;
    std::stable_partition(ordered.begin(), ordered.end(), [](const Item* item) { return item->part->as<Network>(); });
    const bool switched = !ordered.empty() && ordered.front()->part->as<Network>();
    const int columns = std::max(1, static_cast<int>((width + busGap) / (sharedWidth + busGap)));
    const double each = (width - (columns - 1) * busGap) / columns;
    double bottom = bus + busGap;
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        const auto column = static_cast<double>(i % static_cast<std::size_t>(columns));
        const auto row = static_cast<double>(i / static_cast<std::size_t>(columns));
        const Rect rect{x + column * (each + busGap), bus + busGap + row * (sharedHeight + 4), each, sharedHeight};
        out.boxes.push_back(looseBox(*ordered[i], rect));
        bottom = rect.bottom();
        const bool direct = row == 0 && (!switched || ordered[i]->part->as<Network>());
        if (direct) {
            drops.push_back(rect.x + each / 2);
            wire(out, {{drops.back(), bus}, {drops.back(), rect.y}});
        } else if (column > 0) {
            wire(out, {{rect.x - busGap, rect.y + sharedHeight / 2}, {rect.x, rect.y + sharedHeight / 2}});
        }
    }
    return bottom;
}

std::string rentText(const Part& part)
{
    const Price* price = part.newestPrice();
    const auto* rented = part.as<Rented>();
    if (!price)
        return FLOPSMITH_TR("layout", "price not known");
    const std::string unit = rented->billing.valueOr("hour") == "month"
        ? translatedText("layout", FLOPSMITH_TR("layout", "month"))
        : std::string("h");
    return fmt::format("{} / {}, {}", moneyText(price->money), unit, price->date);
}

template <class T>
void addFact(Layout& out, const Rect& rect, const Figure<T>& figure, const char* unknown, bool binary = true)
{
    const T* value = figure.get();
    out.boxes.push_back(
        factChip(rect, value ? quantityText(AnyQuantity(*value), binary) : std::string(unknown), !value));
}

/// What the offer states of the machine, or that it does not.
double placeFacts(Layout& out, const Item& item, double x, double y, double width)
{
    constexpr double height = 14;
    constexpr int columns = 4;
    const auto& rented = *item.part->as<Rented>();
    const double each = (width - (columns - 1) * 4.0) / columns;
    const auto at = [&](int column) { return Rect{x + column * (each + 4), y, each, height}; };
    const int* cores = rented.cpuCores.get();
    out.boxes.push_back(
        factChip(at(0),
                 cores ? translatedText("layout", FLOPSMITH_TR("layout", "%1 cores"), {std::to_string(*cores)})
                       : std::string(FLOPSMITH_TR("layout", "cores not stated")),
                 !cores));
    addFact(out, at(1), rented.memory, FLOPSMITH_TR("layout", "memory not stated"));
    addFact(out, at(2), rented.storage, FLOPSMITH_TR("layout", "storage not stated"), false);
    const Bandwidth* network = rented.network.get();
    out.boxes.push_back(
        factChip(at(3), network ? linkRateText(*network) : FLOPSMITH_TR("layout", "network not stated"), !network));
    y += height + 4;
    if (!acceleratorsStated(rented, item.settings)) {
        out.boxes.push_back(
            factChip({x, y, width, height}, FLOPSMITH_TR("layout", "number of accelerators not stated"), true));
        y += height + 4;
    }
    return y;
}

double placeRentedOne(Layout& out, const Measures& m, const Item& item, double y, double width)
{
    const std::size_t frame = out.boxes.size();
    out.boxes.push_back(systemFrame(FLOPSMITH_TR("layout", "Rented machine"), rentText(*item.part)));
    const double x = sizes::outer + sizes::padding;
    const double room = width - 2 * sizes::padding;
    double at = y + headingHeight;
    out.boxes.push_back(looseBox(item, {x, at, room, 32}));
    at = placeFacts(out, item, x, at + 36, room);
    constexpr int columns = 4;
    const double each = (room - (columns - 1) * 4.0) / columns;
    int n = 0;
    for (const Item* part : m.rentedParts) {
        if (part->includedIn != item.key)
            continue;
        out.boxes.push_back(
            looseBox(*part, {x + (n % columns) * (each + 4), at + static_cast<double>(n / columns) * 34, each, 30}));
        ++n;
    }
    at += static_cast<double>((n + columns - 1) / columns) * 34;
    out.boxes[frame].rect = {sizes::outer, y, width, at + 4 - y};
    return at + 4 + sizes::gap;
}

} // namespace

double placeCluster(Layout& out, const Measures& m, double y, double width)
{
    const int machines = machinesOf(m.machine->build());
    if (machines < 2)
        return y;
    const std::size_t frame = out.boxes.size();
    out.boxes.push_back(systemFrame(FLOPSMITH_TR("layout", "Cluster"), fmt::format("{} ×", machines)));
    const double x = sizes::outer + sizes::padding;
    const double room = width - 2 * sizes::padding;
    const std::vector<double> middles = placeMachines(out, machines, x, y + headingHeight, room);
    const double bus = y + headingHeight + machineHeight + busGap;
    std::vector<double> drops = middles;
    double bottom = placeSharedParts(out, m.shared, x, bus, room, drops);
    if (m.shared.empty()) {
        out.boxes.push_back(
            factChip({x, bus + busGap, room, 14}, FLOPSMITH_TR("layout", "no switch on the list"), true));
        bottom = bus + busGap + 14;
    }
    for (const double middle : middles)
        wire(out, {{middle, y + headingHeight + machineHeight}, {middle, bus}});
    const auto [first, last] = std::minmax_element(drops.begin(), drops.end());
    wire(out, {{*first, bus}, {*last, bus}});
    out.boxes[frame].rect = {sizes::outer, y, width, bottom + 6 - y};
    return bottom + 6 + sizes::gap;
}

double placeRented(Layout& out, const Measures& m, double y, double width)
{
    for (const Item* item : m.whole)
        y = placeRentedOne(out, m, *item, y, width);
    return y;
}

} // namespace flopsmith
