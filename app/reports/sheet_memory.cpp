// Which module and which drive goes where, and what the arrays hold.
#include <algorithm>

#include "app/base/text.h"
#include "app/build/settings_keys.h"
#include "app/reports/report_text.h"
#include "app/reports/sheet_cells.h"
#include "app/reports/sheet_sections.h"
#include "app/rules/storage/arrays.h"

namespace flopsmith {

namespace {

SheetTable moduleTable(const Machine& machine)
{
    SheetTable table;
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "CPU")), false, 8},
                     {sheetText(FLOPSMITH_TR("sheet", "Channel")), false, 11},
                     {sheetText(FLOPSMITH_TR("sheet", "Slot")), false, 24},
                     {sheetText(FLOPSMITH_TR("sheet", "Module")), false, 0}};
    for (const Slot& slot : machine.slots()) {
        if (slot.kind != SlotKind::Dimm)
            continue;
        const Item* item = machine.occupant(slot.id);
        table.rows.push_back({std::to_string(slot.cpu), slot.channel, slotText(slot),
                              item ? sheetItemText(*item) : sheetText(FLOPSMITH_TR("sheet", "leave empty"))});
    }
    std::sort(table.rows.begin(), table.rows.end());
    return table;
}

std::string speedSentence(const MemorySpeed& speed)
{
    if (speed.stated)
        return sheetMessage(FLOPSMITH_TR("sheet", "The firmware must set %1, as this build states."),
                            {AnyQuantity(*speed.rate)});
    if (!speed.profile.empty())
        return sheetMessage(FLOPSMITH_TR("sheet", "They reach %1 with the %2 profile on."),
                            {AnyQuantity(*speed.rate), speed.profile});
    return sheetMessage(FLOPSMITH_TR("sheet", "They run at %1, the slowest of modules, CPU and board."),
                        {AnyQuantity(*speed.rate)});
}

SheetTable driveTable(const Machine& machine)
{
    SheetTable table;
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Place")), false, 22},
                     {sheetText(FLOPSMITH_TR("sheet", "Drive")), false, 0},
                     {sheetText(FLOPSMITH_TR("sheet", "Capacity")), true, 12},
                     {sheetText(FLOPSMITH_TR("sheet", "Interface")), false, 13},
                     {sheetText(FLOPSMITH_TR("sheet", "Link")), false, 12}};
    for (const auto& drive : machine.all<Storage>()) {
        const Slot* slot = machine.slot(drive.item->slot);
        const Link* link = machine.link(drive.item->slot);
        addRow(table,
               {slot ? slotText(*slot) : sheetText(FLOPSMITH_TR("sheet", "no place")), sheetItemText(*drive.item),
                drive->capacity.known() ? quantityCell(*drive->capacity.get(), false) : SheetCell("?"),
                drive->interface.known() ? interfaceLabel(*drive->interface.get()) : std::string("?"),
                link ? link->text() : "\u2013"});
    }
    return table;
}

/// Usable capacity and failures survived need the level and every drive's capacity.
std::vector<SheetCell> arrayRow(const Machine& machine, const DriveArray& array)
{
    const std::string unknown = sheetText(FLOPSMITH_TR("sheet", "not known"));
    const auto drives = drivesOfArray(machine, array);
    const int count = static_cast<int>(drives.size());
    std::vector<SheetCell> row{arrayLabel(array.level), join(array.drives, ", "), unknown, unknown};
    const ArrayLevel* level = arrayLevel(array.level);
    if (!level || count < level->least)
        return row;
    row[3] = countCell(failuresSurvived(array.level, count));
    std::optional<Capacity> each;
    for (const auto& drive : drives) {
        if (!drive->capacity.known())
            return row;
        each = std::min(each.value_or(*drive->capacity.get()), *drive->capacity.get());
    }
    row[2] = quantityCell(usableCapacity(array.level, count, *each), false);
    return row;
}

} // namespace

std::string sheetItemText(const Item& item)
{
    return item.part->name + " (" + item.key.str() + ")";
}

std::string interfaceLabel(const std::string& key)
{
    if (key == "nvme-of")
        return "NVMe-oF";
    if (key == "nvme")
        return "NVMe";
    std::string out = key;
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return out;
}

std::string arrayLabel(const std::string& level)
{
    return level.starts_with("raid") ? "RAID " + level.substr(4) : level;
}

MemorySpeed memorySpeedOf(const Machine& machine)
{
    MemorySpeed out;
    for (const auto& module : machine.all<Memory>()) {
        if (!module->speed.known())
            return {};
        TransferRate rate = *module->speed.get();
        if (const auto set = numberSetting(module.item->settings, "speed_mt_s")) {
            rate = TransferRate::of(*set, units::megatransfer);
            out.stated = true;
        }
        out.rate = std::min(out.rate.value_or(rate), rate);
        const std::string profile = module->profile.valueOr("");
        if (profile == "xmp" || profile == "expo")
            out.profile = profile == "xmp" ? "XMP" : "EXPO";
    }
    if (!out.rate || out.stated || !out.profile.empty())
        return out;
    TransferRate official = *out.rate;
    for (const auto& cpu : machine.all<Cpu>())
        if (cpu->memorySpeed.known())
            official = std::min(official, *cpu->memorySpeed.get());
    if (const Motherboard* board = machine.board(); board && board->memorySpeed.known())
        official = std::min(official, *board->memorySpeed.get());
    out.rate = official;
    return out;
}

SheetSection memorySection(const Evaluation& evaluation)
{
    const Machine& machine = *evaluation.machine;
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Memory population"));
    const PerformanceEstimate& performance = evaluation.estimate.performance;
    if (SheetTable table = moduleTable(machine); !table.rows.empty())
        section.tables.push_back(std::move(table));
    else
        section.paragraphs.push_back(
            sheetText(FLOPSMITH_TR("sheet", "The memory slots of this machine are not known.")));
    if (performance.hostMemory.value > Capacity{} && !(performance.hostBandwidth.value > Bandwidth{}))
        section.notes.push_back(sheetMessage(FLOPSMITH_TR("sheet", "Together %1; its rate is not known."),
                                             {AnyQuantity(performance.hostMemory.value)}));
    else if (performance.hostMemory.value > Capacity{})
        section.notes.push_back(
            sheetMessage(FLOPSMITH_TR("sheet", "Together %1, %2 from the channels in use."),
                         {AnyQuantity(performance.hostMemory.value), AnyQuantity(performance.hostBandwidth.value)}));
    if (const MemorySpeed speed = memorySpeedOf(machine); speed.rate)
        section.notes.push_back(speedSentence(speed));
    return section;
}

SheetSection driveSection(const Evaluation& evaluation)
{
    const Machine& machine = *evaluation.machine;
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Drives and arrays"));
    if (SheetTable table = driveTable(machine); !table.rows.empty())
        section.tables.push_back(std::move(table));
    else
        section.paragraphs.push_back(sheetText(FLOPSMITH_TR("sheet", "No drives.")));
    if (evaluation.build->arrays.empty())
        return section;
    SheetTable table;
    table.title = sheetText(FLOPSMITH_TR("sheet", "Arrays"));
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Array")), false, 22},
                     {sheetText(FLOPSMITH_TR("sheet", "Drives")), false, 0},
                     {sheetText(FLOPSMITH_TR("sheet", "Usable capacity")), true, 18},
                     {sheetText(FLOPSMITH_TR("sheet", "Failed drives survived")), true, 22}};
    for (const DriveArray& array : evaluation.build->arrays)
        addRow(table, arrayRow(machine, array));
    section.tables.push_back(std::move(table));
    return section;
}

} // namespace flopsmith
