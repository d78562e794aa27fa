#include "app/import/placeholder.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "app/base/text.h"
#include "app/import/card_family.h"
#include "app/import/name_series.h"

namespace flopsmith {

namespace {

/// What a text says is good enough to judge by, and shown as what it is.
constexpr Confidence said = Confidence::Secondary;
/// A limit this much above a card's own cannot be set on it.
constexpr double limitTolerance = 1.1;
constexpr double capacityTolerance = 0.03;

template <class T, class From>
void put(Figure<T>& figure, const std::optional<From>& value)
{
    if (value)
        figure = Figure<T>(T(*value), said);
}

void put(Figure<std::string>& figure, const std::string& value)
{
    if (!value.empty())
        figure = Figure<std::string>(value, said);
}

void fill(Accelerator& out, const Stated& s)
{
    put(out.memory, s.capacity);
    put(out.powerLimit, s.power);
    put(out.slots, s.slots);
    put(out.cooling, s.cooling);
    put(out.length, s.length);
    put(out.pcieGen, s.gen);
    put(out.pcieLanes, s.lanes);
}

void fill(Cpu& out, const Stated& s)
{
    put(out.cores, s.cores);
}

void fill(Motherboard& out, const Stated& s)
{
    put(out.chipset, s.chipset);
    put(out.memoryType, s.memoryType);
}

/// Slowest modules that were sold of each type; general knowledge.
struct SlowestModule {
    std::string_view type;
    double megatransfers;
};
constexpr std::array<SlowestModule, 2> slowestModules{{{"DDR4", 2133}, {"DDR5", 4800}}};

void fill(Memory& out, const Stated& s)
{
    put(out.type, s.memoryType);
    put(out.module, s.module);
    put(out.modules, s.modules);
    // Without a number of modules the capacity is that of all of them: sums stay right, and what depends on the
    // number asks for it.
    put(out.capacity, s.capacity ? s.capacity : s.total);
    put(out.speed, s.speed);
    put(out.ecc, s.ecc);
    put(out.ranks, s.ranks);
    for (const SlowestModule& slowest : slowestModules)
        if (!out.speed.known() && out.type.valueOr("") == slowest.type)
            out.speed =
                Figure<TransferRate>(TransferRate::of(slowest.megatransfers, units::megatransfer), Confidence::Assumed);
}

void fill(Psu& out, const Stated& s)
{
    put(out.rated, s.power);
    put(out.level, s.level);
    put(out.atxVersion, s.atxVersion);
    put(out.redundancy, s.redundancy);
}

void fill(Storage& out, const Stated& s)
{
    put(out.capacity, s.capacity);
    put(out.interface, s.interface);
    put(out.form, s.form);
    put(out.pcieGen, s.gen);
    put(out.pcieLanes, s.lanes);
}

void fill(Case& out, const Stated& s)
{
    put(out.rackHeight, s.rackHeight);
}

void fill(Cooler& out, const Stated& s)
{
    put(out.radiator, s.length);
}

void fill(Network& out, const Stated& s)
{
    if (s.gigabits)
        out.rate = Figure<Bandwidth>(Bandwidth::of(*s.gigabits, 1e9 / 8), said);
    put(out.pcieGen, s.gen);
    put(out.pcieLanes, s.lanes);
}

void fill(Cable& out, const Stated& s)
{
    put(out.pcieGen, s.gen);
    put(out.pcieLanes, s.lanes);
    put(out.length, s.length);
    put(out.active, s.active);
    if (s.kind == "nvlink-bridge" && s.slots)
        out.bridgeSlots = Figure<int>(static_cast<int>(*s.slots), said);
}

template <class T>
void fill(T&, const Stated&)
{
}

std::string kindOf(std::string_view category, const Stated& s)
{
    if (!s.kind.empty())
        return s.kind;
    if (category == "accelerator")
        return "gpu";
    if (category == "storage")
        return s.interface == "nvme" ? "nvme" : s.form == "3.5in" ? "hdd" : "ssd";
    if (category == "network")
        return "nic";
    if (category == "case")
        return s.rackHeight ? "rack" : "tower";
    return {};
}

Part named(std::string_view name)
{
    constexpr std::size_t maxName = 180;
    Part part;
    std::string text = oneLine(name.substr(0, maxName));
    // A cut inside a character would not be UTF-8 any more.
    while (!text.empty() && text.back() == '?' && text.size() == maxName)
        text.pop_back();
    part.name = std::string(trimmed(text));
    if (part.name.empty())
        part.name = "unknown part";
    part.id = PartId(unresolvedId(part.name));
    return part;
}

template <class T>
bool differs(const Figure<T>& figure, const std::optional<T>& stated)
{
    return figure.known() && stated && *figure.get() != *stated;
}

bool differs(const Figure<std::string>& figure, const std::string& stated)
{
    return figure.known() && !stated.empty() && *figure.get() != stated;
}

bool differs(const Figure<Capacity>& figure, const std::optional<Capacity>& stated)
{
    return figure.known() && stated && std::abs(*stated / *figure.get() - 1) > capacityTolerance;
}

bool contradictsMemory(const Memory& memory, const Stated& s)
{
    if (differs(memory.type, s.memoryType) || differs(memory.speed, s.speed) || differs(memory.ranks, s.ranks)
        || differs(memory.module, s.module) || differs(memory.capacity, s.capacity)
        || (s.modules && s.modules != memory.modules.valueOr(1)))
        return true;
    if (!s.total || !memory.capacity.known())
        return false;
    const Capacity whole = *memory.capacity.get() * memory.modules.valueOr(1);
    return std::abs(*s.total / whole - 1) > capacityTolerance;
}

} // namespace

Part placeholderPart(std::string_view category, std::string_view name, const Stated& stated)
{
    Part part = named(name);
    part.spec = emptySpec(category).value_or(*emptySpec("cable"));
    part.kind = kindOf(category, stated);
    std::visit(
        [&](auto& held) {
            auto filled = std::make_shared<std::remove_cvref_t<decltype(*held)>>();
            fill(*filled, stated);
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(*filled)>, Accelerator>)
                part.vendor = addCardFamily(wordsOf(name), *filled);
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(*filled)>, Cpu>)
                part.vendor = processorMaker(name);
            held = filled;
        },
        part.spec);
    return part;
}

std::optional<Part> statedVariant(const Part& base, std::string_view name, const Stated& stated)
{
    const auto* card = base.as<Accelerator>();
    if (!card)
        return std::nullopt;
    Stated beyond;
    if (stated.slots && (!card->slots.known() || card->slots.assumed()))
        beyond.slots = stated.slots;
    if (!card->cooling.known() || card->cooling.assumed())
        beyond.cooling = stated.cooling;
    if (stated.power && stated.power != card->powerLimit.value())
        beyond.power = stated.power;
    if (!card->length.known())
        beyond.length = stated.length;
    if (beyond == Stated{})
        return std::nullopt;
    Part part = named(name);
    auto spec = std::make_shared<Accelerator>(*card);
    fill(*spec, beyond);
    part.spec = std::shared_ptr<const Accelerator>(std::move(spec));
    part.kind = base.kind;
    part.variantOf = base.id;
    return part;
}

namespace {

/// The lowest of figures that differ, assumed: no card of that name has less. What is already too much with it is too
/// much with each of them.
template <class T>
void takeLowest(Accelerator& common, const std::vector<const Part*>& parts, Figure<T> Accelerator::*member)
{
    std::optional<T> lowest;
    for (const Part* part : parts) {
        const auto* card = part->as<Accelerator>();
        if (!card || !(card->*member).known())
            return;
        lowest = lowest ? std::min(*lowest, *(card->*member).get()) : *(card->*member).get();
    }
    if (lowest && !(common.*member).known())
        common.*member = Figure<T>(*lowest, Confidence::Assumed);
}

} // namespace

Part commonPart(const std::vector<const Part*>& parts, std::string_view name, const Stated& stated)
{
    const Part& first = *parts.front();
    Part part = named(name);
    part.kind = first.kind;
    std::visit(
        [&](const auto& held) {
            using T = std::remove_cvref_t<decltype(*held)>;
            auto common = std::make_shared<T>(*held);
            for (const Part* other : parts)
                forEachField<T>([&](const auto& field) {
                    auto& figure = (*common).*(field.member);
                    const auto* spec = other->as<T>();
                    if (!spec || ((*spec).*(field.member)).value() != figure.value())
                        figure = {};
                });
            fill(*common, stated);
            if constexpr (std::is_same_v<T, Accelerator>) {
                takeLowest(*common, parts, &Accelerator::powerLimit);
                takeLowest(*common, parts, &Accelerator::memory);
            }
            part.spec = std::shared_ptr<const T>(std::move(common));
        },
        first.spec);
    return part;
}

bool contradicts(const Part& part, const Stated& stated)
{
    if (const auto* card = part.as<Accelerator>())
        return differs(card->memory, stated.capacity)
            || (card->cooling.known() && (card->cooling.value() == "passive") != (stated.cooling == "passive")
                && !stated.cooling.empty())
            || (stated.setLimit && card->powerLimit.known()
                && *stated.setLimit > *card->powerLimit.get() * limitTolerance);
    if (const auto* cpu = part.as<Cpu>())
        return differs(cpu->cores, stated.cores);
    if (const auto* memory = part.as<Memory>())
        return contradictsMemory(*memory, stated);
    if (const auto* drive = part.as<Storage>())
        return differs(drive->capacity, stated.capacity) || differs(drive->interface, stated.interface);
    if (const auto* psu = part.as<Psu>())
        return differs(psu->rated, stated.power) || differs(psu->level, stated.level)
            || (differs(psu->atxVersion, stated.atxVersion) && stated.atxVersion != "2.x");
    if (const auto* shell = part.as<Case>())
        return differs(shell->rackHeight, stated.rackHeight);
    if (const auto* cable = part.as<Cable>())
        return differs(cable->pcieGen, stated.gen) || differs(cable->pcieLanes, stated.lanes)
            || (part.kind == "nvlink-bridge" && stated.slots && cable->bridgeSlots.known()
                && *cable->bridgeSlots.get() != static_cast<int>(*stated.slots));
    if (const auto* board = part.as<Motherboard>())
        return differs(board->memoryType, stated.memoryType);
    return false;
}

void merge(Stated& into, const Stated& more)
{
    const auto take = [](auto& a, const auto& b) {
        if (b)
            a = b;
    };
    const auto takeText = [](std::string& a, const std::string& b) {
        if (!b.empty())
            a = b;
    };
    take(into.power, more.power);
    take(into.setLimit, more.setLimit);
    take(into.capacity, more.capacity);
    take(into.total, more.total);
    take(into.modules, more.modules);
    take(into.ranks, more.ranks);
    take(into.ecc, more.ecc);
    take(into.speed, more.speed);
    take(into.slots, more.slots);
    take(into.gen, more.gen);
    take(into.lanes, more.lanes);
    take(into.length, more.length);
    take(into.active, more.active);
    take(into.rackHeight, more.rackHeight);
    take(into.cores, more.cores);
    take(into.gigabits, more.gigabits);
    takeText(into.memoryType, more.memoryType);
    takeText(into.module, more.module);
    takeText(into.level, more.level);
    takeText(into.atxVersion, more.atxVersion);
    takeText(into.redundancy, more.redundancy);
    takeText(into.cooling, more.cooling);
    takeText(into.form, more.form);
    takeText(into.interface, more.interface);
    takeText(into.chipset, more.chipset);
    takeText(into.kind, more.kind);
}

} // namespace flopsmith
