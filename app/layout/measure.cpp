#include "app/layout/measure.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <set>

#include "app/build/cluster.h"

namespace flopsmith {

namespace {

constexpr double smallestPitch = 5.5; // of memory modules side by side
constexpr double usualPitch = 9;

struct BoardSize {
    double width;
    double height;
};

/// Sizes of form factors, for boards whose own size is not known.
BoardSize formSize(const std::string& form)
{
    static const std::map<std::string, BoardSize> forms{
        {"ITX", {170, 170}},   {"mATX", {244, 244}}, {"ATX", {244, 305}},     {"CEB", {267, 305}},
        {"E-ATX", {330, 305}}, {"EEB", {330, 305}},  {"SSI-MEB", {330, 411}},
    };
    const auto at = forms.find(form);
    return at == forms.end() ? BoardSize{330, 305} : at->second;
}

double insideHeight(const Measures& m)
{
    const auto rows = (m.inside.size() + sizes::insideColumns - 1) / sizes::insideColumns;
    return std::max(30.0, static_cast<double>(rows) * sizes::insidePitch);
}

BoardSize boardSize(const Measures& m)
{
    const Motherboard* board = m.machine->board();
    if (!board)
        return m.compact ? BoardSize{244, m.complete ? insideHeight(m) : 60} : BoardSize{244, 305};
    BoardSize size = formSize(board->formFactor.valueOr(board->width.known() ? "" : "ATX"));
    // Sizes outside of what boards can be are faults of the data, not drawings.
    if (const Length* width = board->width.get())
        size.width = std::clamp(width->in(units::millimetre), 100.0, 600.0);
    if (const Length* height = board->height.get())
        size.height = std::clamp(height->in(units::millimetre), 100.0, 600.0);
    return size;
}

/// Desktop boards have all memory on one side of the socket, wide ones on both: half of the channels each.
void splitModules(CpuBlock& block, std::vector<const Slot*> modules)
{
    std::stable_sort(modules.begin(), modules.end(), [](const Slot* a, const Slot* b) {
        return a->channel != b->channel ? a->channel < b->channel : a->place < b->place;
    });
    std::set<std::string> channels;
    for (const Slot* slot : modules)
        channels.insert(slot->channel);
    if (channels.size() <= 2 && modules.size() <= 4) {
        block.right = std::move(modules);
        return;
    }
    const std::size_t half = (modules.size() + 1) / 2;
    block.left.assign(modules.begin(), modules.begin() + static_cast<std::ptrdiff_t>(half));
    block.right.assign(modules.begin() + static_cast<std::ptrdiff_t>(half), modules.end());
}

double blockWidth(const CpuBlock& block, double socket, double pitch)
{
    double width = socket;
    if (!block.left.empty())
        width += static_cast<double>(block.left.size()) * pitch + 6;
    if (!block.right.empty())
        width += static_cast<double>(block.right.size()) * pitch + 6;
    return width;
}

double blocksWidth(const Measures& m, double pitch)
{
    double sum = 0;
    for (const CpuBlock& block : m.blocks)
        sum += blockWidth(block, m.socketWidth, pitch) + 12;
    return sum;
}

void measureSockets(Measures& m)
{
    for (const Slot& slot : m.machine->slots())
        if (slot.kind == SlotKind::CpuSocket)
            m.blocks.push_back({slot.cpu, {}, {}, 0});
    for (CpuBlock& block : m.blocks) {
        std::vector<const Slot*> modules;
        // Modules of a socket that the board does not have stand at the first one.
        const bool first = &block == &m.blocks.front();
        for (const Slot& slot : m.machine->slots()) {
            const bool stray = slot.cpu < 1 || slot.cpu > static_cast<int>(m.blocks.size());
            if (slot.kind == SlotKind::Dimm && (slot.cpu == block.number || (first && stray)))
                modules.push_back(&slot);
        }
        splitModules(block, std::move(modules));
    }
    for (const Slot& slot : m.machine->slots()) {
        if (slot.kind == SlotKind::M2)
            m.m2.push_back(&slot);
        m.chipset = m.chipset || slot.root == "chipset";
    }
    m.m2Columns = (static_cast<int>(m.m2.size()) + 5) / 6;
    m.sideWidth = m.m2Columns > 0 ? m.m2Columns * 60.0 : (m.chipset ? 60.0 : 0.0);
    if (m.blocks.size() > 1)
        m.socketWidth = 70;
}

void measureBoard(Measures& m)
{
    const BoardSize size = boardSize(m);
    m.boardHeight = size.height;
    const double room = size.width - 2 * sizes::padding - m.sideWidth;
    double modules = 0;
    for (const CpuBlock& block : m.blocks)
        modules += static_cast<double>(block.left.size() + block.right.size());
    m.modulePitch = usualPitch;
    if (modules > 0) {
        const double fit = (room - blocksWidth(m, 0)) / modules;
        m.modulePitch = std::clamp(std::floor(fit * 10) / 10, smallestPitch, usualPitch);
    }
    m.boardWidth = std::max(size.width, blocksWidth(m, m.modulePitch) + 2 * sizes::padding + m.sideWidth);
    for (CpuBlock& block : m.blocks)
        block.width = blockWidth(block, m.socketWidth, m.modulePitch);
}

int coveredRows(const Item* card)
{
    return card ? std::max(1, static_cast<int>(std::ceil(cardThickness(*card->part) / sizes::rowPitch - 0.01))) : 1;
}

/// Real positions where the board states all of them, else one below the other.
void assignRows(Measures& m)
{
    std::set<int> seen;
    m.numbered = !m.rows.empty();
    for (const SlotRow& row : m.rows)
        m.numbered = m.numbered && row.slot->position && *row.slot->position >= 1 && *row.slot->position <= 16
            && seen.insert(*row.slot->position).second;
    int next = 1;
    for (SlotRow& row : m.rows) {
        row.row = m.numbered ? *row.slot->position : next;
        next += coveredRows(row.card);
    }
    std::stable_sort(m.rows.begin(), m.rows.end(), [](const SlotRow& a, const SlotRow& b) { return a.row < b.row; });
}

void measureSlots(Measures& m)
{
    for (const Slot& slot : m.machine->slots())
        if (slot.kind == SlotKind::Pcie)
            m.rows.push_back({&slot, m.machine->occupant(slot.id), 1, 0, 0, false});
    assignRows(m);
    int coveredTo = 0;
    for (std::size_t i = 0; i < m.rows.size(); ++i) {
        SlotRow& row = m.rows[i];
        m.rowCount = std::max(m.rowCount, row.row + coveredRows(row.card) - 1);
        if (!row.card) {
            row.covered = row.row <= coveredTo;
            continue;
        }
        row.length = cardLength(*row.card->part);
        row.height = cardThickness(*row.card->part);
        m.reach = std::max(m.reach, row.length);
        coveredTo = std::max(coveredTo, row.row + coveredRows(row.card) - 1);
        // Where the user put a card into a place that this one needs, both stay visible.
        for (std::size_t k = i + 1; k < m.rows.size(); ++k)
            if (m.rows[k].card) {
                row.height = std::min(row.height, (m.rows[k].row - row.row) * sizes::rowPitch);
                break;
            }
    }
    if (m.numbered)
        if (const Case* chassis = m.machine->chassis())
            m.rowCount = std::max(m.rowCount, std::clamp(chassis->expansionSlots.valueOr(0), 0, 16));
    int lastSlot = 0;
    for (const SlotRow& row : m.rows)
        lastSlot = std::max(lastSlot, row.row);
    if (!m.blocks.empty())
        m.boardHeight = std::max(m.boardHeight, sizes::cpuArea + (m.rows.empty() ? 0 : lastSlot * sizes::rowPitch + 4));
}

} // namespace

double cardLength(const Part& part)
{
    const Length* length = nullptr;
    double usual = 167.65; // half-length card
    if (const auto* card = part.as<Accelerator>()) {
        length = card->length.get();
        usual = 267;
    } else if (const auto* network = part.as<Network>()) {
        length = network->length.get();
    }
    return std::clamp(length ? length->in(units::millimetre) : usual, 60.0, 500.0);
}

double cardThickness(const Part& part)
{
    double slots = 1;
    if (const auto* card = part.as<Accelerator>()) {
        slots = 2;
        if (card->slots.known())
            slots = *card->slots.get();
        else if (card->thickness.known())
            slots = card->thickness.get()->in(units::millimetre) / sizes::rowPitch;
    } else if (const auto* network = part.as<Network>()) {
        slots = network->slots.valueOr(1);
    }
    return std::clamp(slots, 1.0, 6.0) * sizes::rowPitch;
}

double connectorLength(int lanes)
{
    if (lanes >= 16)
        return 89;
    if (lanes >= 8)
        return 56;
    return lanes >= 4 ? 39 : 25;
}

namespace {

/// A single complete machine is the case that everything is in.
void takeComplete(Measures& m)
{
    if (m.whole.size() != 1 || !m.whole.front()->part->as<Server>() || m.machine->chassis())
        return;
    m.complete = m.whole.front();
    m.whole.clear();
    const auto brought = [&](const Item* item) { return item->includedIn == m.complete->key; };
    std::copy_if(m.loose.begin(), m.loose.end(), std::back_inserter(m.inside), brought);
    std::erase_if(m.loose, brought);
}

} // namespace

Measures measure(const Machine& machine)
{
    Measures m;
    m.machine = &machine;
    m.rented = isRented(machine);
    const bool cluster = machinesOf(machine.build()) > 1;
    for (const Item& item : machine.items()) {
        const Item* whole = m.rented && !item.includedIn.empty() ? machine.item(item.includedIn) : nullptr;
        if (whole && whole->part->as<Rented>())
            m.rentedParts.push_back(&item);
        else if (cluster && isShared(*item.part))
            m.shared.push_back(&item);
        else if (item.part->as<Server>() || item.part->as<Rented>())
            m.whole.push_back(&item);
        else if (item.unplaced())
            m.unplaced.push_back(&item);
        else if (!item.needsSlot)
            m.loose.push_back(&item);
    }
    m.compact = !m.whole.empty() && !machine.board();
    takeComplete(m);
    measureSockets(m);
    measureBoard(m);
    measureSlots(m);
    return m;
}

} // namespace flopsmith
