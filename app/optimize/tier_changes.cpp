#include "app/optimize/tier_changes.h"

#include <algorithm>

#include "app/build/cluster.h"
#include "app/optimize/change_list.h"

namespace flopsmith {

namespace {

/// What may bring a group to a level, kind by kind.
class GroupChanges : public ChangeList {
public:
    GroupChanges(const Evaluation& from, const TierLevel& level, std::size_t most)
        : ChangeList(from, most)
        , m_level(level)
    {
    }

    void cpus()
    {
        const auto lines = linesOf<Cpu>();
        const auto sockets = static_cast<int>(machine().all<Cpu>().size());
        const Motherboard* board = machine().board();
        const int number = std::max(1, sockets);
        const auto offers = offersOf<Cpu>([&](const Part& part) { return enough(*part.as<Cpu>(), number); });
        for (const PricedPart& offer : offers) {
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
        for (const PricedPart& offer : offers) {
            keep(place(offer, std::max(1, asked - meeting)));
            if (!lines.empty() && meeting == 0) {
                TierChange change = replaceAll(lines, offer);
                if (lines.size() == 1 && lines.front().count < asked)
                    setCount(change, lines.front(), *offer.part, asked);
                keep(std::move(change));
            }
        }
        for (const ListLine& line : lines)
            if (meeting > 0 && meeting < asked && hasPrice(*line.part)
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
        const Capacity have = from().estimate.performance.hostMemory.value;
        const Capacity asked = m_level.memory.value_or(have);
        const auto offers = offersOf<Memory>([&](const Part& part) {
            const auto* kit = part.as<Memory>();
            const std::string type = kit->type.valueOr("");
            return kit->capacity.known() && (m_level.memoryType.empty() || type == m_level.memoryType)
                && (!board || !board->memoryType.known() || type == *board->memoryType.get())
                && takesModule(kit->module.valueOr(""));
        });
        for (const PricedPart& offer : offers) {
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
        if (board && !m_level.memoryType.empty() && board->memoryType.valueOr("") != m_level.memoryType)
            memoryOfOtherType(lines, asked);
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
        for (const PricedPart& offer : offers) {
            keep(place(offer, 1));
            for (const ListLine& line : lines)
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
        for (const PricedPart& offer : offers) {
            const int number = timesToReach(*offer.part->as<Storage>()->capacity.get(), asked);
            if (number < 1 || number > maxDrives)
                continue;
            keep(place(offer, number));
            for (const ListLine& line : lines)
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
        for (const ListLine& line : lines) {
            if (line.part->kind == "network")
                continue;
            TierChange change;
            if (line.count < 2) {
                if (!hasPrice(*line.part))
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
        for (const PricedPart& offer : offers)
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
        for (const PricedPart& offer : offers) {
            TierChange change = lines.empty() ? place(offer, 1) : replaceAll({lines.front()}, offer);
            change.steps.insert(change.steps.end(), watching.steps.begin(), watching.steps.end());
            keep(std::move(change));
        }
    }

    /// Another offer instead of the rented machine.
    void offers()
    {
        const auto lines = linesOf<Rented>();
        if (lines.size() != 1)
            return;
        for (const PricedPart& offer :
             offersOf<Rented>([&](const Part& part) { return part.id != lines[0].part->id; })) {
            TierChange change;
            change.minor = offer.minor - saved(*lines[0].part, 1);
            change.steps.push_back({FLOPSMITH_TR("rules", "Rent %1 instead of %2"),
                                    {offer.part->fullName(), lines[0].part->fullName()},
                                    Replace{lines[0].key, offer.part->id}});
            keepAlways(std::move(change));
        }
    }

private:
    static constexpr int maxKits = 16;
    static constexpr int maxDrives = 4;

    /// False for modules that the board or the CPU is known not to take.
    [[nodiscard]] bool takesModule(const std::string& module) const
    {
        const auto refuses = [&](const Figure<std::vector<std::string>>& kinds) {
            const auto list = kinds.valueOr({});
            return !list.empty() && !module.empty() && std::find(list.begin(), list.end(), module) == list.end();
        };
        const Motherboard* board = machine().board();
        const auto cpu = machine().first<Cpu>();
        return !(board && refuses(board->memoryModules)) && !(cpu.spec && refuses(cpu->memoryModules));
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

    /// The cheapest CPU, no smaller than what is there, and board with memory of another type.
    [[nodiscard]] std::vector<TierChange> platforms(const std::string& memoryType) const
    {
        const auto cpuLines = linesOf<Cpu>();
        const auto boardLines = linesOf<Motherboard>();
        std::vector<TierChange> out;
        if (cpuLines.size() != 1 || cpuLines[0].count != 1 || boardLines.size() != 1)
            return out;
        const int cores = cpuLines[0].part->as<Cpu>()->cores.valueOr(0);
        const auto cpus = offersOf<Cpu>([&](const Part& part) { return part.as<Cpu>()->cores.valueOr(0) >= cores; });
        std::vector<std::string> seen;
        for (const PricedPart& board : offersOf<Motherboard>(
                 [&](const Part& part) { return part.as<Motherboard>()->memoryType.valueOr("") == memoryType; })) {
            const std::string socket = board.part->as<Motherboard>()->socket.valueOr("?");
            const auto cpu = std::find_if(cpus.begin(), cpus.end(), [&](const PricedPart& offer) {
                return offer.part->as<Cpu>()->socket.valueOr("") == socket;
            });
            if (cpu == cpus.end() || std::find(seen.begin(), seen.end(), socket) != seen.end())
                continue;
            seen.push_back(socket);
            TierChange change = replaceAll(boardLines, board);
            const TierChange core = replaceAll(cpuLines, *cpu);
            change.minor += core.minor;
            change.steps.insert(change.steps.end(), core.steps.begin(), core.steps.end());
            out.push_back(std::move(change));
        }
        return out;
    }

    /// All memory anew, on another platform where the board does not take the type.
    void memoryOfOtherType(const std::vector<ListLine>& lines, Capacity asked)
    {
        const auto kits = offersOf<Memory>([&](const Part& part) {
            const auto* kit = part.as<Memory>();
            return kit->capacity.known() && kit->type.valueOr("") == m_level.memoryType;
        });
        for (const TierChange& platform : platforms(m_level.memoryType))
            for (const PricedPart& offer : kits) {
                const auto* kit = offer.part->as<Memory>();
                const int all = timesToReach(*kit->capacity.get() * std::max(1, kit->modules.valueOr(1)), asked);
                if (lines.size() != 1 || all < 1 || all > 2)
                    continue;
                TierChange change = platform;
                const TierChange memory = replaceAll({lines.front()}, offer);
                change.minor += memory.minor;
                change.steps.insert(change.steps.end(), memory.steps.begin(), memory.steps.end());
                setCount(change, lines.front(), *offer.part, all);
                keepAlways(std::move(change));
            }
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
        keepAlways(std::move(change));
    }

    void secondCpu(const ListLine& line)
    {
        const auto* cpu = line.part->as<Cpu>();
        const bool place2 = std::any_of(machine().slots().begin(), machine().slots().end(), [&](const Slot& slot) {
            return slot.kind == SlotKind::CpuSocket && !machine().occupant(slot.id);
        });
        if (place2 && hasPrice(*line.part) && line.count == 1 && enough(*cpu, 2))
            keep(place({line.part, saved(*line.part, 1)}, 1));
    }

    const TierLevel& m_level;
};

} // namespace

std::vector<TierChange> tierChanges(const Evaluation& from, std::string_view group, const TierLevel& level,
                                    std::size_t most)
{
    GroupChanges changes(from, level, most);
    if (isRented(*from.machine))
        changes.offers();
    else if (group == "cpu")
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
