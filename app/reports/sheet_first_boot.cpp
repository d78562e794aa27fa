// What the finished machine must show at its first start: processors, memory, links, accelerators, drives, power.
#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/reports/report_text.h"
#include "app/reports/sheet_sections.h"
#include "app/reports/topology_text.h"

namespace flopsmith {

namespace {

using CheckRows = std::vector<std::vector<std::string>>;

/// What lspci calls the generations (PCI Express Base Specification, transfer rate per lane).
constexpr std::array<std::string_view, 7> linkSpeeds{"", "2.5GT/s", "5GT/s", "8GT/s", "16GT/s", "32GT/s", "64GT/s"};

template <class T>
std::string countedNames(const std::vector<Installed<T>>& parts)
{
    std::vector<std::pair<std::string, int>> counts;
    for (const auto& part : parts) {
        const std::string name = part.item->part->fullName();
        const auto at = std::find_if(counts.begin(), counts.end(), [&](const auto& c) { return c.first == name; });
        if (at == counts.end())
            counts.emplace_back(name, 1);
        else
            ++at->second;
    }
    std::vector<std::string> texts;
    for (const auto& [name, count] : counts)
        texts.push_back(fmt::format("{} \u00d7 {}", count, name));
    return join(texts, ", ");
}

void addCpuCheck(CheckRows& rows, const Machine& machine)
{
    const auto cpus = machine.all<Cpu>();
    if (cpus.empty())
        return;
    std::string text = countedNames(cpus);
    const auto known = [](const auto& cpu) { return cpu->cores.known() && cpu->threads.known(); };
    if (std::all_of(cpus.begin(), cpus.end(), known)) {
        std::int64_t cores = 0;
        std::int64_t threads = 0;
        for (const auto& cpu : cpus) {
            cores += *cpu->cores.get();
            threads += *cpu->threads.get();
        }
        text += "; " + sheetMessage(FLOPSMITH_TR("sheet", "%1 cores, %2 threads"), {cores, threads});
    }
    rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Processors")), "lscpu", text});
}

void addMemoryCheck(CheckRows& rows, const Evaluation& evaluation)
{
    const auto modules = evaluation.machine->all<Memory>();
    if (modules.empty())
        return;
    std::string text = countText(static_cast<std::int64_t>(modules.size()), FLOPSMITH_TR("sheet", "%1 module"),
                                 FLOPSMITH_TR("sheet", "%1 modules"));
    const Sum<Capacity>& total = evaluation.estimate.performance.hostMemory;
    if (std::all_of(modules.begin(), modules.end(), [](const auto& m) { return m->capacity.known(); }))
        text = sheetMessage(FLOPSMITH_TR("sheet", "%1, together %2"), {text, AnyQuantity(total.value)});
    if (const MemorySpeed speed = memorySpeedOf(*evaluation.machine); speed.rate)
        text =
            sheetMessage(FLOPSMITH_TR("sheet", "%1, each at %2 (configured speed)"), {text, AnyQuantity(*speed.rate)});
    rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Memory")), "sudo dmidecode -t memory; free -h", text});
}

void addDriveChecks(CheckRows& rows, const Evaluation& evaluation)
{
    std::vector<std::string> texts;
    bool nvme = false;
    for (const auto& drive : evaluation.machine->all<Storage>()) {
        if (drive.item->part->kind == "network")
            continue;
        nvme = nvme || drive->interface.valueOr("") == "nvme";
        std::string name = drive.item->part->fullName();
        if (drive->capacity.known())
            name += " (" + quantityText(*drive->capacity.get(), false) + ")";
        texts.push_back(std::move(name));
    }
    if (texts.empty())
        return;
    rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Drives")),
                    nvme ? "lsblk -d -o NAME,SIZE,MODEL; sudo nvme list" : "lsblk -d -o NAME,SIZE,MODEL",
                    join(texts, ", ")});
    for (const DriveArray& array : evaluation.build->arrays)
        rows.push_back({arrayLabel(array.level), "cat /proc/mdstat",
                        sheetMessage(FLOPSMITH_TR("sheet", "All of %1 up; or the same in the controller's own tool"),
                                     {join(array.drives, ", ")})});
}

/// Limits that the build sets, by index as the tool counts; the cards' own otherwise.
void addPowerLimits(CheckRows& rows, const std::vector<Installed<Accelerator>>& cards, GpuMaker maker)
{
    std::vector<std::string> commands;
    std::vector<std::string> standard;
    std::set<std::string> seen;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const auto set = numberSetting(cards[i].item->settings, "power_limit_w");
        const auto limit = Machine::powerLimit(cards[i]);
        if (set && maker == GpuMaker::Nvidia)
            commands.push_back(fmt::format("sudo nvidia-smi -i {} -pl {}", i, formatNumber(*set, 0)));
        else if (set)
            commands.push_back(fmt::format("sudo rocm-smi -d {} --setpoweroverdrive {}", i, formatNumber(*set, 0)));
        else if (limit && seen.insert(cards[i].item->part->name).second)
            standard.push_back(cards[i].item->part->name + ": " + quantityText(*limit));
    }
    if (!commands.empty())
        rows.push_back(
            {sheetText(FLOPSMITH_TR("sheet", "Power limits to set")), join(commands, "; "),
             sheetText(FLOPSMITH_TR("sheet", "The new limit; it is lost at a restart unless a service sets it"))});
    if (!standard.empty())
        rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Power limits as delivered")),
                        maker == GpuMaker::Nvidia ? "nvidia-smi -q -d POWER" : "rocm-smi --showmaxpower",
                        join(standard, ", ")});
}

bool hasNvLink(const Machine& machine)
{
    const auto paths = acceleratorPaths(machine);
    return std::any_of(paths.begin(), paths.end(), [](const Path& path) { return path.kind == PathKind::NvLink; });
}

void addCardChecks(CheckRows& rows, const Machine& machine, GpuMaker maker)
{
    std::vector<Installed<Accelerator>> cards;
    for (const auto& gpu : machine.all<Accelerator>())
        if (makerOf(gpu) == maker)
            cards.push_back(gpu);
    if (cards.empty())
        return;
    rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Accelerators")),
                    maker == GpuMaker::Nvidia ? "nvidia-smi -L" : "rocm-smi --showproductname", countedNames(cards)});
    std::vector<std::string> memory;
    std::set<std::string> seen;
    for (const auto& card : cards)
        if (card->memory.known() && seen.insert(card.item->part->name).second)
            memory.push_back(card.item->part->name + ": " + quantityText(*card->memory.get()));
    if (!memory.empty())
        rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Their memory, a little less is normal")),
                        maker == GpuMaker::Nvidia ? "nvidia-smi" : "rocm-smi --showmeminfo vram", join(memory, ", ")});
    addPowerLimits(rows, cards, maker);
    if (maker == GpuMaker::Nvidia && cards.size() > 1)
        rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Paths between the cards")), "nvidia-smi topo -m",
                        sheetText(FLOPSMITH_TR("sheet", "The matrix below"))});
    if (maker == GpuMaker::Amd && cards.size() > 1)
        rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Paths between the cards")), "rocm-smi --showtopo",
                        sheetText(FLOPSMITH_TR("sheet", "Every card sees every other"))});
    if (maker == GpuMaker::Nvidia && hasNvLink(machine))
        rows.push_back({"NVLink", "nvidia-smi nvlink --status",
                        sheetText(FLOPSMITH_TR("sheet", "All links of the bridged cards active"))});
}

void addNetworkChecks(CheckRows& rows, const Machine& machine)
{
    for (const auto& card : machine.all<Network>()) {
        if (card.item->part->kind == "switch" || !card->rate.known())
            continue;
        const bool infiniband = card->standard.valueOr("ethernet") == "infiniband";
        rows.push_back({card.item->part->fullName(), infiniband ? "ibstat" : "sudo ethtool <interface>",
                        sheetMessage(FLOPSMITH_TR("sheet", "Link up at %1"), {AnyQuantity(*card->rate.get())})});
    }
}

void addSensorChecks(CheckRows& rows, const Evaluation& evaluation)
{
    const Machine& machine = *evaluation.machine;
    std::vector<std::string> limits;
    std::set<std::string> seen;
    const auto note = [&](const Item& item, const Figure<Temperature>& most) {
        if (most.known() && seen.insert(item.part->name).second)
            limits.push_back(item.part->name + ": " + quantityText(*most.get()));
    };
    for (const auto& cpu : machine.all<Cpu>())
        note(*cpu.item, cpu->maxTemperature);
    for (const auto& gpu : machine.all<Accelerator>())
        note(*gpu.item, gpu->maxTemperature);
    const Motherboard* board = machine.board();
    const std::string command = board && board->bmc.valueOr(false) ? "sensors; sudo ipmitool sdr" : "sensors";
    std::string text = sheetText(FLOPSMITH_TR("sheet", "All fans turn, no throttling under full load"));
    if (!limits.empty())
        text += "; " + sheetMessage(FLOPSMITH_TR("sheet", "below the highest temperatures: %1"), {join(limits, ", ")});
    rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Temperatures and fans")), command, text});
    const PowerEstimate& power = evaluation.estimate.power;
    if (!power.wall)
        return;
    std::string draw =
        sheetMessage(FLOPSMITH_TR("sheet", "At most about %1 under full load"), {AnyQuantity(*power.wall)});
    if (power.circuitContinuous)
        draw = sheetMessage(FLOPSMITH_TR("sheet", "%1; the circuit carries %2 for hours"),
                            {draw, AnyQuantity(*power.circuitContinuous)});
    rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Power at the wall")),
                    sheetText(FLOPSMITH_TR("sheet", "meter at the plug")), draw});
}

SheetTable linkTable(const Machine& machine)
{
    SheetTable table;
    table.title = sheetText(FLOPSMITH_TR("sheet", "Link widths: sudo lspci -vv, line LnkSta, under load"));
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Slot")), false, 27},
                     {sheetText(FLOPSMITH_TR("sheet", "Device")), false, 0},
                     {sheetText(FLOPSMITH_TR("sheet", "LnkSta must show")), false, 32}};
    for (const Link& link : machine.links()) {
        const Slot* slot = machine.slot(link.slot);
        const Item* item = machine.item(link.card);
        if (!slot || !item || !link.width || !link.gen)
            continue;
        const auto gen = static_cast<std::size_t>(*link.gen);
        const bool trained = *link.width > 0 && gen < linkSpeeds.size() && gen > 0;
        table.rows.push_back({slotText(*slot), sheetItemText(*item),
                              trained ? fmt::format("Speed {}, Width x{}", linkSpeeds[gen], *link.width)
                                      : sheetText(FLOPSMITH_TR("sheet", "nothing: the slot is off"))});
    }
    return table;
}

SheetTable matrixTable(const Machine& machine)
{
    SheetTable table;
    std::vector<const Item*> cards;
    for (const auto& gpu : machine.all<Accelerator>())
        if (makerOf(gpu) == GpuMaker::Nvidia)
            cards.push_back(gpu.item);
    if (cards.size() < 2)
        return table;
    table.title = "nvidia-smi topo -m";
    table.columns.push_back({"", false, 0});
    for (std::size_t i = 0; i < cards.size(); ++i)
        table.columns.push_back({fmt::format("GPU{}", i), false, static_cast<int>(70 / cards.size())});
    const auto matrix = topologyMatrix(machine, cards);
    for (std::size_t i = 0; i < matrix.size(); ++i) {
        std::vector<std::string> row{fmt::format("GPU{} ({})", i, cards[i]->key.str())};
        row.insert(row.end(), matrix[i].begin(), matrix[i].end());
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

GpuMaker makerOf(const Installed<Accelerator>& gpu)
{
    static const std::set<std::string, std::less<>> nvidia{"geforce", "rtx-pro", "quadro", "tesla"};
    static const std::set<std::string, std::less<>> amd{"radeon", "radeon-pro", "instinct"};
    const std::string series = gpu->series.valueOr("");
    if (gpu.item->part->vendor == "NVIDIA" || gpu->computeCapability.known() || nvidia.contains(series))
        return GpuMaker::Nvidia;
    return gpu.item->part->vendor == "AMD" || amd.contains(series) ? GpuMaker::Amd : GpuMaker::Other;
}

SheetSection firstBootSection(const Evaluation& evaluation)
{
    const Machine& machine = *evaluation.machine;
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "First-boot checks"));
    if (evaluation.build->parts.empty())
        return section;
    SheetTable table;
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Check")), false, 20},
                     {sheetText(FLOPSMITH_TR("sheet", "Command")), false, 32},
                     {sheetText(FLOPSMITH_TR("sheet", "Must show")), false, 0}};
    addCpuCheck(table.rows, machine);
    addMemoryCheck(table.rows, evaluation);
    addDriveChecks(table.rows, evaluation);
    addCardChecks(table.rows, machine, GpuMaker::Nvidia);
    addCardChecks(table.rows, machine, GpuMaker::Amd);
    addNetworkChecks(table.rows, machine);
    if (!isRented(machine))
        addSensorChecks(table.rows, evaluation);
    if (table.rows.empty())
        return section;
    section.paragraphs.push_back(
        sheetText(FLOPSMITH_TR("sheet", "Commands of Linux; the figures are those of this sheet.")));
    section.tables.push_back(std::move(table));
    for (SheetTable& one : std::vector{linkTable(machine), matrixTable(machine)})
        if (!one.rows.empty())
            section.tables.push_back(std::move(one));
    if (section.tables.size() > 1)
        section.notes.push_back(
            sheetText(FLOPSMITH_TR("sheet",
                                   "Cards lower their link while idle. The tool counts cards by bus "
                                   "address, so that their order may differ from this sheet's; NV "
                                   "stands for NVLink, followed by the number of links.")));
    return section;
}

} // namespace flopsmith
