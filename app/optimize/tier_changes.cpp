#include "app/optimize/tier_changes.h"

#include <algorithm>
#include <functional>
#include <map>

#include <fmt/format.h>

#include "app/build/cluster.h"
#include "app/build/fit.h"

namespace flopsmith {

namespace {

using Accept = std::function<bool(const Part&)>;

/// A part that can be bought at a known price.
struct Offer {
    const Part* part = nullptr;
    std::int64_t minor = 0;
};

/// One entry of the build's own list.
struct Line {
    InstanceKey key;
    const Part* part = nullptr;
    int count = 1;
};

class Changes {
public:
    Changes(const Evaluation& from, const TierLevel& level, std::size_t most)
        : m_from(from)
        , m_level(level)
        , m_most(most)
    {
        const auto keys = entryKeys(*from.catalog, *from.build);
        for (std::size_t i = 0; i < keys.size(); ++i)
            if (const Part* part = findPart(*from.catalog, *from.build, from.build->parts[i].part))
                m_lines.push_back({keys[i], part, from.build->parts[i].count});
    }

    [[nodiscard]] std::vector<TierChange> take()
    {
        std::stable_sort(m_out.begin(), m_out.end(),
                         [](const TierChange& a, const TierChange& b) { return a.minor < b.minor; });
        return std::move(m_out);
    }

    void cpus()
    {
        const auto lines = linesOf<Cpu>();
        const auto sockets = static_cast<int>(machine().all<Cpu>().size());
        const Motherboard* board = machine().board();
        const int number = std::max(1, sockets);
        const auto offers = offersOf<Cpu>([&](const Part& part) { return enough(*part.as<Cpu>(), number); });
        for (const Offer& offer : offers) {
            const auto* cpu = offer.part->as<Cpu>();
            const bool same = !board || cpu->socket.valueOr("") == board->socket.valueOr("");
            TierChange change = replaceAll(lines, offer);
            if (lines.empty())
                change = place(offer, 1);
            if (same)
                keep(std::move(change));
            else
                withBoard(std::move(change), *cpu);
        }
        if (sockets == 1 && lines.size() == 1)
            secondCpu(lines.front());
    }

    void accelerators(const TierLevel& way)
    {
        const auto lines = linesOf<Accelerator>();
        const int asked = way.accelerators.value_or(1);
        int meeting = 0;
        for (const auto& gpu : machine().all<Accelerator>())
            meeting += meetsLevel(*gpu.item->part, *gpu.spec, way).value_or(false) ? 1 : 0;
        const auto offers = offersOf<Accelerator>([&](const Part& part) {
            const auto* gpu = part.as<Accelerator>();
            return gpu->form.valueOr("pcie-card") == "pcie-card" && meetsLevel(part, *gpu, way).value_or(false);
        });
        for (const Offer& offer : offers) {
            keep(place(offer, std::max(1, asked - meeting)));
            if (!lines.empty() && meeting == 0) {
                TierChange change = replaceAll(lines, offer);
                if (lines.size() == 1 && lines.front().count < asked)
                    setCount(change, lines.front(), *offer.part, asked);
                keep(std::move(change));
            }
        }
        for (const Line& line : lines)
            if (meeting > 0 && meeting < asked && priceOf(*m_from.catalog, *m_from.build, *line.part)
                && meetsLevel(*line.part, *line.part->as<Accelerator>(), way).value_or(false)) {
                TierChange change;
                setCount(change, line, *line.part, line.count + asked - meeting);
                keep(std::move(change));
            }
    }

    void memory()
    {
        const auto lines = linesOf<Memory>();
        const Motherboard* board = machine().board();
        const Capacity have = m_from.estimate.performance.hostMemory.value;
        const Capacity asked = m_level.memory.value_or(have);
        const auto offers = offersOf<Memory>([&](const Part& part) {
            const auto* kit = part.as<Memory>();
            const std::string type = kit->type.valueOr("");
            return kit->capacity.known() && (m_level.memoryType.empty() || type == m_level.memoryType)
                && (!board || !board->memoryType.known() || type == *board->memoryType.get());
        });
        for (const Offer& offer : offers) {
            const auto* kit = offer.part->as<Memory>();
            const Capacity size = *kit->capacity.get() * std::max(1, kit->modules.valueOr(1));
            const int all = timesToReach(size, asked);
            const int more = timesToReach(size, asked - have);
            if (more >= 1 && more <= maxKits && !lines.empty())
                keep(place(offer, more));
            if (all < 1 || all > maxKits)
                continue;
            TierChange change = lines.empty() ? place(offer, all) : replaceAll({lines.front()}, offer);
            if (!lines.empty())
                setCount(change, lines.front(), *offer.part, all);
            for (std::size_t i = 1; i < lines.size(); ++i)
                remove(change, lines[i]);
            keep(std::move(change));
        }
    }

    void primary()
    {
        const auto lines = linesOf<Storage>();
        const auto offers = offersOf<Storage>([&](const Part& part) {
            const auto* drive = part.as<Storage>();
            return drive->interface.valueOr("") == "nvme"
                && drive->capacity.valueOr({}) >= m_level.storage.value_or(Capacity{})
                && drive->pcieGen.valueOr(0) >= m_level.storageGen.value_or(0);
        });
        for (const Offer& offer : offers) {
            keep(place(offer, 1));
            for (const Line& line : lines)
                if (line.count == 1 && line.part->kind == offer.part->kind)
                    keep(replaceAll({line}, offer));
        }
    }

    void secondary()
    {
        const Capacity asked = m_level.storage.value_or(Capacity{});
        const auto lines = linesOf<Storage>();
        const auto offers = offersOf<Storage>([&](const Part& part) {
            const auto* drive = part.as<Storage>();
            return part.kind != "network" && countsFor(part, *drive, m_level) && drive->capacity.known();
        });
        for (const Offer& offer : offers) {
            const int number = timesToReach(*offer.part->as<Storage>()->capacity.get(), asked);
            if (number < 1 || number > maxDrives)
                continue;
            keep(place(offer, number));
            for (const Line& line : lines)
                if (line.part->kind == "hdd" || line.part->kind == "ssd") {
                    TierChange change = replaceAll({line}, offer);
                    if (line.count < number)
                        setCount(change, line, *offer.part, number);
                    keep(std::move(change));
                }
        }
    }

    /// Two drives alike as the cheapest array of what is asked.
    void arrays()
    {
        const auto lines = linesOf<Storage>();
        const bool mirror = std::find(m_level.arrays.begin(), m_level.arrays.end(), "raid1") != m_level.arrays.end();
        const std::string level = mirror ? "raid1" : m_level.arrays.empty() ? "raid0" : m_level.arrays.front();
        for (const Line& line : lines) {
            if (line.part->kind == "network")
                continue;
            TierChange change;
            if (line.count < 2) {
                if (!priceOf(*m_from.catalog, *m_from.build, *line.part))
                    continue;
                setCount(change, line, *line.part, 2);
            }
            const std::string drives = line.key.str() + "#1+" + line.key.str() + "#2";
            change.steps.push_back({FLOPSMITH_TR("rules", "Join %1 in a RAID %2"),
                                    {line.part->name, level.starts_with("raid") ? level.substr(4) : level},
                                    SetOption{"arrays", level + ":" + drives}});
            keep(std::move(change));
        }
    }

    void supplies()
    {
        const auto lines = linesOf<Psu>();
        const auto offers = offersOf<Psu>([&](const Part& part) {
            const auto* psu = part.as<Psu>();
            return psu->rated.valueOr({}) >= m_level.psu.value_or(Power{})
                && (m_level.psuLevel.empty()
                    || efficiencyRank(psu->level.valueOr("")) >= efficiencyRank(m_level.psuLevel));
        });
        for (const Offer& offer : offers)
            keep(lines.empty() ? place(offer, 1) : replaceAll(lines, offer));
    }

    void coolers(bool watch)
    {
        TierChange watching;
        if (watch)
            watching.steps.push_back(
                {FLOPSMITH_TR("rules", "Temperatures are watched"), {}, SetOption{"settings.telemetry", "true"}});
        if (watch)
            keep(watching);
        const auto lines = linesOf<Cooler>();
        const auto cpu = machine().cpu(1);
        const auto offers = offersOf<Cooler>([&](const Part& part) {
            const auto sockets = part.as<Cooler>()->sockets.valueOr({});
            return !cpu.spec || std::find(sockets.begin(), sockets.end(), cpu->socket.valueOr("")) != sockets.end();
        });
        for (const Offer& offer : offers) {
            TierChange change = lines.empty() ? place(offer, 1) : replaceAll({lines.front()}, offer);
            change.steps.insert(change.steps.end(), watching.steps.begin(), watching.steps.end());
            keep(std::move(change));
        }
    }

private:
    static constexpr int maxKits = 16;
    static constexpr int maxDrives = 4;

    [[nodiscard]] const Machine& machine() const { return *m_from.machine; }

    template <class T>
    [[nodiscard]] std::vector<Line> linesOf() const
    {
        std::vector<Line> out;
        for (const Line& line : m_lines)
            if (line.part->as<T>())
                out.push_back(line);
        return out;
    }

    template <class T>
    [[nodiscard]] std::vector<Offer> offersOf(const Accept& accept) const
    {
        std::vector<Offer> out;
        for (const Part& part : m_from.catalog->parts()) {
            if (!part.as<T>() || part.cloudOnly || !accept(part))
                continue;
            if (const auto minor = priceOf(*m_from.catalog, *m_from.build, part))
                out.push_back({&part, *minor});
        }
        std::stable_sort(out.begin(), out.end(), [](const Offer& a, const Offer& b) { return a.minor < b.minor; });
        return out;
    }

    [[nodiscard]] bool enough(const Cpu& cpu, int number) const
    {
        return cpu.cores.valueOr(0) * number >= m_level.cores.value_or(0)
            && cpu.threads.valueOr(0) * number >= m_level.threads.value_or(0);
    }

    static int timesToReach(Capacity size, Capacity asked)
    {
        if (size <= Capacity{} || asked <= Capacity{})
            return 0;
        return static_cast<int>(std::min<std::int64_t>(1000, (asked.raw() + size.raw() - 1) / size.raw()));
    }

    [[nodiscard]] std::int64_t saved(const Part& part, int count) const
    {
        return priceOf(*m_from.catalog, *m_from.build, part).value_or(0) * count;
    }

    [[nodiscard]] static TierChange place(const Offer& offer, int count)
    {
        TierChange out;
        out.minor = offer.minor * count;
        out.steps.push_back({FLOPSMITH_TR("rules", "Add %1 × %2"),
                             {std::int64_t{count}, offer.part->fullName()},
                             Place{offer.part->id, {}, count, {}}});
        return out;
    }

    [[nodiscard]] TierChange replaceAll(const std::vector<Line>& lines, const Offer& offer) const
    {
        TierChange out;
        for (const Line& line : lines) {
            out.minor += offer.minor * line.count - saved(*line.part, line.count);
            out.steps.push_back({FLOPSMITH_TR("rules", "Replace %1 by %2"),
                                 {line.part->fullName(), offer.part->fullName()},
                                 Replace{line.key, offer.part->id}});
        }
        return out;
    }

    void setCount(TierChange& change, const Line& line, const Part& part, int count) const
    {
        if (count == line.count)
            return;
        change.minor += saved(part, count - line.count);
        change.steps.push_back({FLOPSMITH_TR("rules", "Have %1 of %2"),
                                {std::int64_t{count}, part.fullName()},
                                SetCount{line.key, count}});
    }

    void remove(TierChange& change, const Line& line) const
    {
        change.minor -= saved(*line.part, line.count);
        change.steps.push_back({FLOPSMITH_TR("rules", "Remove %1"), {line.part->fullName()}, Remove{line.key}});
    }

    /// The cheapest board for a CPU of another socket; what else no longer fits is repaired afterwards.
    void withBoard(TierChange change, const Cpu& cpu)
    {
        const auto boards = linesOf<Motherboard>();
        const auto offers = offersOf<Motherboard>(
            [&](const Part& part) { return part.as<Motherboard>()->socket.valueOr("?") == cpu.socket.valueOr(""); });
        if (offers.empty() || boards.size() != 1)
            return;
        const TierChange board = replaceAll(boards, offers.front());
        change.minor += board.minor;
        change.steps.insert(change.steps.begin(), board.steps.begin(), board.steps.end());
        m_out.push_back(std::move(change));
    }

    void secondCpu(const Line& line)
    {
        const auto* cpu = line.part->as<Cpu>();
        const auto price = priceOf(*m_from.catalog, *m_from.build, *line.part);
        const bool place2 = std::any_of(machine().slots().begin(), machine().slots().end(), [&](const Slot& slot) {
            return slot.kind == SlotKind::CpuSocket && !machine().occupant(slot.id);
        });
        if (place2 && price && line.count == 1 && enough(*cpu, 2))
            keep(place({line.part, *price}, 1));
    }

    /// Of each kind of change (its first step) the cheapest few: offers come cheapest first.
    void keep(TierChange change)
    {
        const std::size_t kind = change.steps.empty() ? 0 : change.steps.front().edit.index();
        auto& kept = m_kept[kind];
        if (kept++ < m_most)
            m_out.push_back(std::move(change));
    }

    const Evaluation& m_from;
    const TierLevel& m_level;
    std::size_t m_most;
    std::vector<Line> m_lines;
    std::map<std::size_t, std::size_t> m_kept;
    std::vector<TierChange> m_out;
};

} // namespace

std::optional<std::int64_t> priceOf(const Catalog& catalog, const Build& build, const Part& part)
{
    const Price* price = part.newestPrice();
    if (!price)
        return std::nullopt;
    const auto own = converted(price->money, build.currency, catalog.tables().rates);
    return own ? std::optional(own->money.minor) : std::nullopt;
}

std::vector<TierChange> tierChanges(const Evaluation& from, std::string_view group, const TierLevel& level,
                                    std::size_t most)
{
    Changes changes(from, level, most);
    if (group == "cpu")
        changes.cpus();
    else if (group == "gpu") {
        changes.accelerators(level);
        for (const TierLevel& other : level.anyOf)
            changes.accelerators(other);
    } else if (group == "memory")
        changes.memory();
    else if (group == "storage_primary")
        changes.primary();
    else if (group == "storage_secondary")
        changes.secondary();
    else if (group == "storage_raid")
        changes.arrays();
    else if (group == "psu")
        changes.supplies();
    else if (group == "cooling")
        changes.coolers(level.monitoring);
    return changes.take();
}

} // namespace flopsmith
