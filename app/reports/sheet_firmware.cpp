// What must be set in the firmware, from what the build needs, and the conditions that the rules found.
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/build/risers.h"
#include "app/build/settings_keys.h"
#include "app/reports/report_text.h"
#include "app/reports/sheet_sections.h"

namespace flopsmith {

namespace {

using FirmwareRows = std::vector<std::vector<std::string>>;

std::string onWord()
{
    return sheetText(FLOPSMITH_TR("sheet", "on"));
}

std::string offWord()
{
    return sheetText(FLOPSMITH_TR("sheet", "off"));
}

/// The message of a rule that fired, with what it says about this build; nullopt when it did not.
std::optional<std::string> messageOf(const Evaluation& evaluation, std::string_view rule)
{
    for (const Finding& finding : evaluation.findings)
        if (finding.rule == rule && !finding.waived)
            return reportMessage("rules", finding.message, finding.arguments);
    return std::nullopt;
}

void addVersion(FirmwareRows& rows, const Machine& machine)
{
    const auto board = machine.first<Motherboard>();
    const std::string label = sheetText(FLOPSMITH_TR("sheet", "BIOS version"));
    const std::string stated = wordSetting(machine.build().settings, "bios");
    for (const auto& cpu : machine.all<Cpu>()) {
        if (cpu.item->ordinal > 1)
            continue;
        std::string oldest = cpu->minBios.valueOr("");
        for (const CpuBios& one : board->minBios.valueOr({}))
            if (one.cpu == cpu.item->part->id.str() || one.cpu == cpu->generation.valueOr("?"))
                oldest = one.bios;
        if (!oldest.empty())
            rows.push_back({label, sheetMessage(FLOPSMITH_TR("sheet", "%1 or newer"), {oldest}),
                            sheetMessage(FLOPSMITH_TR("sheet", "The oldest that starts %1."), {cpu.item->part->name})});
        else if (stated.empty())
            rows.push_back({label, sheetText(FLOPSMITH_TR("sheet", "the maker's newest")),
                            sheetMessage(FLOPSMITH_TR("sheet",
                                                      "The oldest that starts %1 is not known here: look it up in "
                                                      "the board's list of CPUs before you assemble."),
                                         {cpu.item->part->name})});
    }
    if (!stated.empty())
        rows.push_back({label, stated == "latest" ? sheetText(FLOPSMITH_TR("sheet", "the maker's newest")) : stated,
                        sheetText(FLOPSMITH_TR("sheet", "As this build states."))});
}

/// Cards of desktop series show all of their memory only with a resizable window.
bool wantsResizableBar(const Accelerator& gpu)
{
    static const std::set<std::string, std::less<>> desktop{"geforce", "rtx-pro", "radeon", "radeon-pro", "arc"};
    return desktop.contains(gpu.series.valueOr(""));
}

void addAddresses(FirmwareRows& rows, const Machine& machine, const Motherboard& board)
{
    const auto gpus = machine.all<Accelerator>();
    if (gpus.empty())
        return;
    std::string why = sheetText(FLOPSMITH_TR("sheet", "The windows onto the cards' memory lie above 4 GB."));
    if (!board.above4g.known() || board.above4g.assumed())
        why += " " + sheetText(FLOPSMITH_TR("sheet", "Whether the board offers it is not known here."));
    else if (!*board.above4g.get())
        why += " " + sheetText(FLOPSMITH_TR("sheet", "The board does not offer it."));
    rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Above 4G decoding")), onWord(), why});
    rows.push_back({sheetText(FLOPSMITH_TR("sheet", "CSM (legacy boot)")), offWord(),
                    sheetText(FLOPSMITH_TR("sheet", "With it on, windows above 4 GB are not used."))});
    if (std::any_of(gpus.begin(), gpus.end(), [](const auto& gpu) { return wantsResizableBar(*gpu.spec); }))
        rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Resizable BAR")), onWord(),
                        sheetText(FLOPSMITH_TR("sheet",
                                               "Shows the CPU all memory of the cards; copies between cards over "
                                               "PCIe need it."))});
}

void addIsolation(FirmwareRows& rows, const Evaluation& evaluation)
{
    if (flagSetting(evaluation.build->settings, "virtual").value_or(false)) {
        rows.push_back({sheetText(FLOPSMITH_TR("sheet", "IOMMU")), onWord(),
                        sheetText(FLOPSMITH_TR("sheet", "The cards are passed to virtual machines."))});
        return;
    }
    const auto access = messageOf(evaluation, "P2P-007");
    const auto iommu = messageOf(evaluation, "SYS-008");
    if (access)
        rows.push_back({sheetText(FLOPSMITH_TR("sheet", "PCIe access control (ACS)")), offWord(), *access});
    if (access || iommu)
        rows.push_back({sheetText(FLOPSMITH_TR("sheet", "IOMMU")),
                        sheetText(FLOPSMITH_TR("sheet", "iommu=pt on the kernel's command line, or off")),
                        iommu ? *iommu : *access});
    if (const auto nodes = messageOf(evaluation, "SYS-009"))
        rows.push_back({sheetText(FLOPSMITH_TR("sheet", "NUMA nodes per socket (NPS)")), "NPS1", *nodes});
    if (const auto display = messageOf(evaluation, "PCI-024"))
        rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Primary display")),
                        sheetText(FLOPSMITH_TR("sheet", "the output in use")), *display});
}

std::string placeText(const Machine& machine, const SlotId& id)
{
    const Slot* slot = machine.slot(id);
    return slot ? slotText(*slot) : id.str();
}

void addSlotModes(FirmwareRows& rows, const Machine& machine)
{
    const std::string split = FLOPSMITH_TR("sheet", "Bifurcation of %1");
    std::set<std::string> told;
    for (const auto& [slot, mode] : machine.build().bifurcation) {
        if (mode.empty())
            continue;
        told.insert(slot);
        rows.push_back({sheetMessage(split, {placeText(machine, SlotId(slot))}), mode,
                        sheetText(FLOPSMITH_TR("sheet", "As this build states."))});
    }
    for (const Riser& riser : risersOf(machine)) {
        const Slot* slot = riser.slot.empty() ? nullptr : machine.slot(riser.slot);
        const std::string place = slot ? slotText(*slot) : sheetText(FLOPSMITH_TR("sheet", "the riser's slot"));
        if (!riser.split.empty() && !told.contains(riser.slot.str()))
            rows.push_back({sheetMessage(split, {place}), riser.split,
                            sheetText(FLOPSMITH_TR("sheet", "The splitter in it needs that."))});
        if (riser.gen && (!slot || !slot->gen || *slot->gen > *riser.gen))
            rows.push_back({sheetMessage(FLOPSMITH_TR("sheet", "PCIe generation of %1"), {place}),
                            fmt::format("Gen{}", *riser.gen),
                            sheetText(FLOPSMITH_TR("sheet", "The riser is rated for no more."))});
    }
    for (const Item& item : machine.items())
        if (const auto gen = numberSetting(item.settings, "link_gen"); gen && !item.slot.empty())
            rows.push_back(
                {sheetMessage(FLOPSMITH_TR("sheet", "PCIe generation of %1"), {placeText(machine, item.slot)}),
                 "Gen" + formatNumber(*gen, 0), sheetText(FLOPSMITH_TR("sheet", "As this build states."))});
}

/// Lane sharing that the board's firmware decides, where the slots concerned are in use.
void addLaneModes(FirmwareRows& rows, const Machine& machine, const Motherboard& board)
{
    for (const LaneRule& rule : board.laneRules.valueOr({})) {
        const bool applies = !rule.setting.empty() && !rule.when.empty()
            && std::all_of(rule.when.begin(), rule.when.end(),
                           [&](const std::string& id) { return machine.occupant(SlotId(id)) != nullptr; });
        if (applies)
            rows.push_back(
                {oneLine(rule.setting),
                 sheetMessage(FLOPSMITH_TR("sheet", "as wanted for %1"), {placeText(machine, SlotId(rule.slot))}),
                 sheetMessage(FLOPSMITH_TR("sheet", "It decides who gets the lanes that %1 shares."),
                              {placeText(machine, SlotId(rule.when.front()))})});
    }
}

void addMemoryMode(FirmwareRows& rows, const Machine& machine, const Motherboard& board)
{
    const MemorySpeed speed = memorySpeedOf(machine);
    if (speed.rate) {
        const std::string rate = quantityText(*speed.rate);
        if (speed.stated)
            rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Memory speed")), rate,
                            sheetText(FLOPSMITH_TR("sheet", "As this build states."))});
        else if (!speed.profile.empty())
            rows.push_back(
                {sheetText(FLOPSMITH_TR("sheet", "Memory profile")), speed.profile + ", " + rate,
                 sheetText(FLOPSMITH_TR("sheet", "Without it the modules run at their slower JEDEC speed."))});
        else
            rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Memory speed")),
                            sheetMessage(FLOPSMITH_TR("sheet", "automatic; must show %1"), {rate}),
                            sheetText(FLOPSMITH_TR("sheet", "The slowest of modules, CPU and board."))});
    }
    const auto modules = machine.all<Memory>();
    const bool checked = !modules.empty()
        && std::all_of(modules.begin(), modules.end(), [](const auto& m) { return m->ecc.valueOr(false); });
    const auto cpus = machine.all<Cpu>();
    const bool cpuUses = std::all_of(cpus.begin(), cpus.end(), [](const auto& cpu) { return cpu->ecc.valueOr(false); });
    if (checked && cpuUses && board.ecc.valueOr(false))
        rows.push_back({sheetText(FLOPSMITH_TR("sheet", "ECC")), onWord(),
                        sheetText(FLOPSMITH_TR("sheet", "Modules, CPU and board can correct errors."))});
}

SheetTable firmwareTable(const Evaluation& evaluation)
{
    SheetTable table;
    table.title = sheetText(FLOPSMITH_TR("sheet", "Firmware settings"));
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Setting")), false, 27},
                     {sheetText(FLOPSMITH_TR("sheet", "Set to")), false, 25},
                     {sheetText(FLOPSMITH_TR("sheet", "Why")), false, 0}};
    const Machine& machine = *evaluation.machine;
    const auto board = machine.first<Motherboard>();
    // Complete and rented machines come with their firmware set.
    if (!board.spec || !board.item->includedIn.empty() || isRented(machine))
        return table;
    addVersion(table.rows, machine);
    addAddresses(table.rows, machine, *board.spec);
    addSlotModes(table.rows, machine);
    addLaneModes(table.rows, machine, *board.spec);
    addMemoryMode(table.rows, machine, *board.spec);
    addIsolation(table.rows, evaluation);
    return table;
}

SheetTable conditionTable(const Evaluation& evaluation)
{
    SheetTable table;
    table.title = sheetText(FLOPSMITH_TR("sheet", "Conditions under which it works"));
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Rule")), false, 11},
                     {sheetText(FLOPSMITH_TR("sheet", "Condition")), false, 0},
                     {sheetText(FLOPSMITH_TR("sheet", "About")), false, 30}};
    for (const WorksIf& condition : evaluation.worksIf)
        table.rows.push_back({condition.rule,
                              reportText("rules", condition.title) + ": "
                                  + reportMessage("rules", condition.condition, condition.arguments),
                              reportSubjects(condition.subjects, *evaluation.machine)});
    return table;
}

} // namespace

SheetSection conditionSection(const Evaluation& evaluation)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "To check or set by hand"));
    for (SheetTable& table : std::vector{firmwareTable(evaluation), conditionTable(evaluation)})
        if (!table.rows.empty())
            section.tables.push_back(std::move(table));
    if (section.tables.empty())
        section.paragraphs.push_back(sheetText(FLOPSMITH_TR("sheet", "None.")));
    return section;
}

} // namespace flopsmith
