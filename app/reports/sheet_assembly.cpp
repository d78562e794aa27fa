// In which order the machine goes together, with the parts and places of each step.
#include <algorithm>
#include <map>

#include "app/base/text.h"
#include "app/build/risers.h"
#include "app/build/slot_name.h"
#include "app/reports/report_text.h"
#include "app/reports/sheet_sections.h"

namespace flopsmith {

namespace {

class Steps {
public:
    explicit Steps(const Evaluation& evaluation)
        : m_evaluation(evaluation)
        , m_machine(*evaluation.machine)
    {
        m_table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Step")), true, 7},
                           {sheetText(FLOPSMITH_TR("sheet", "What to do")), false, 40},
                           {sheetText(FLOPSMITH_TR("sheet", "Parts and places")), false, 0}};
    }

    void add(std::string what, std::string with)
    {
        m_table.rows.push_back(
            {std::to_string(m_table.rows.size() + 1), std::move(what), with.empty() ? "\u2013" : std::move(with)});
    }

    /// Parts of a category that are put in by hand; no step without one.
    template <class T, class Accept>
    void addParts(std::string what, Accept&& accept)
    {
        std::vector<const Item*> items;
        for (const auto& part : m_machine.all<T>())
            if (part.item->includedIn.empty() && accept(part))
                items.push_back(part.item);
        if (!items.empty())
            add(std::move(what), placed(items));
    }
    template <class T>
    void addParts(std::string what)
    {
        addParts<T>(std::move(what), [](const auto&) { return true; });
    }

    /// "8 x Samsung 32 GB into dimm-a1, dimm-b1; ..."
    [[nodiscard]] std::string placed(const std::vector<const Item*>& items) const
    {
        std::vector<std::pair<const Part*, std::vector<std::string>>> groups;
        for (const Item* item : items) {
            auto at = std::find_if(groups.begin(), groups.end(), [&](const auto& g) { return g.first == item->part; });
            if (at == groups.end())
                at = groups.insert(groups.end(), {item->part, {}});
            const Slot* slot = m_machine.slot(item->slot);
            at->second.push_back(slot                   ? slotName(*slot)
                                     : item->unplaced() ? sheetText(FLOPSMITH_TR("sheet", "no place"))
                                                        : std::string());
        }
        std::vector<std::string> texts;
        for (const auto& [part, places] : groups) {
            const std::string name =
                places.size() > 1 ? std::to_string(places.size()) + " \u00d7 " + part->fullName() : part->fullName();
            std::vector<std::string> known;
            std::copy_if(places.begin(), places.end(), std::back_inserter(known),
                         [](const std::string& place) { return !place.empty(); });
            texts.push_back(known.empty() ? name
                                          : sheetMessage(FLOPSMITH_TR("sheet", "%1: %2"), {name, join(known, ", ")}));
        }
        return join(texts, "; ");
    }

    [[nodiscard]] const Evaluation& evaluation() const { return m_evaluation; }
    [[nodiscard]] const Machine& machine() const { return m_machine; }
    SheetTable take() { return std::move(m_table); }

private:
    const Evaluation& m_evaluation;
    const Machine& m_machine;
    SheetTable m_table;
};

bool liquid(const Installed<Cooler>& cooler)
{
    return cooler.item->part->kind == "aio" || cooler.item->part->kind == "custom-loop";
}

bool onBoard(const Machine& machine, const Item& item)
{
    const Slot* slot = machine.slot(item.slot);
    return slot && slot->kind == SlotKind::M2;
}

void addBoardSteps(Steps& steps)
{
    const Machine& machine = steps.machine();
    const auto board = machine.first<Motherboard>();
    const bool loose = board.spec && board.item->includedIn.empty();
    steps.addParts<Cpu>(loose ? sheetText(FLOPSMITH_TR("sheet", "On the bare board: CPU into its socket"))
                              : sheetText(FLOPSMITH_TR("sheet", "CPU into its socket")));
    steps.addParts<Memory>(sheetText(
        FLOPSMITH_TR("sheet", "Memory into exactly these slots, until both latches close; leave the others empty")));
    steps.addParts<Storage>(sheetText(FLOPSMITH_TR("sheet", "M.2 drives under their heat sinks, foil off")),
                            [&](const auto& drive) { return onBoard(machine, *drive.item); });
    steps.addParts<Cooler>(
        sheetText(FLOPSMITH_TR("sheet", "CPU cooler with thermal paste; air in the direction of the case's fans")),
        [](const auto& cooler) { return !liquid(cooler); });
}

void addCaseSteps(Steps& steps)
{
    const Machine& machine = steps.machine();
    steps.addParts<Fan>(sheetText(FLOPSMITH_TR("sheet", "Fans into the case")));
    steps.addParts<Psu>(sheetText(FLOPSMITH_TR("sheet", "Power supply into the case, switched off")));
    const auto board = machine.first<Motherboard>();
    if (board.spec && board.item->includedIn.empty()) {
        const auto chassis = machine.first<Case>();
        std::string with = board.item->part->fullName();
        if (board->formFactor.known())
            with += " (" + *board->formFactor.get() + ")";
        if (chassis.spec)
            with = sheetMessage(FLOPSMITH_TR("sheet", "%1: %2"), {with, chassis.item->part->fullName()});
        steps.add(sheetText(FLOPSMITH_TR("sheet", "Board into the case: stand-offs only where the board has holes")),
                  with);
    }
    steps.addParts<Cooler>(
        sheetText(FLOPSMITH_TR("sheet", "Radiator into the case, cold plate with thermal paste onto the CPU")),
        [](const auto& cooler) { return liquid(cooler); });
    steps.addParts<Storage>(sheetText(FLOPSMITH_TR("sheet", "Drives into their bays")), [&](const auto& drive) {
        return !onBoard(machine, *drive.item) && drive.item->part->kind != "network";
    });
}

void addCardSteps(Steps& steps)
{
    const Machine& machine = steps.machine();
    const CablePlan& plan = steps.evaluation().estimate.cables;
    if (!plan.cables.empty() || !plan.unfed.empty())
        steps.add(
            sheetText(FLOPSMITH_TR("sheet",
                                   "Power cables as the cable plan says, before cards cover the plugs; only cables "
                                   "that came with the supply")),
            plan.cables.empty()
                ? sheetText(FLOPSMITH_TR("sheet", "see the cable plan"))
                : countText(static_cast<std::int64_t>(plan.cables.size()), FLOPSMITH_TR("sheet", "%1 power cable"),
                            FLOPSMITH_TR("sheet", "%1 power cables")));
    steps.addParts<Network>(sheetText(FLOPSMITH_TR("sheet", "Network cards into their slots")),
                            [](const auto& card) { return card.item->part->kind != "switch"; });
    std::vector<const Item*> risers;
    for (const auto& cable : machine.all<Cable>())
        if (cable.item->part->kind == "riser")
            risers.push_back(cable.item);
    if (!risers.empty())
        steps.add(sheetText(FLOPSMITH_TR("sheet", "Risers into their slots, fixed so that nothing pulls on them")),
                  steps.placed(risers));
    steps.addParts<Accelerator>(
        sheetText(FLOPSMITH_TR("sheet",
                               "Accelerators into their slots, screwed to the bracket; push power plugs in until "
                               "they click")));
    std::vector<const Item*> bridges;
    for (const auto& cable : machine.all<Cable>())
        if (cable.item->part->kind == "nvlink-bridge")
            bridges.push_back(cable.item);
    if (!bridges.empty())
        steps.add(sheetText(FLOPSMITH_TR("sheet", "NVLink bridges onto the cards")), steps.placed(bridges));
}

void addPowerSteps(Steps& steps)
{
    const PowerEstimate& power = steps.evaluation().estimate.power;
    steps.addParts<Ups>(sheetText(FLOPSMITH_TR("sheet", "Uninterruptible supply before the machine")));
    std::string circuit = mainsText(steps.evaluation());
    if (power.wall)
        circuit =
            sheetMessage(FLOPSMITH_TR("sheet", "%1; the machine draws up to %2"), {circuit, AnyQuantity(*power.wall)});
    steps.add(sheetText(FLOPSMITH_TR("sheet", "Connect to the circuit that this sheet counts with")), circuit);
    steps.add(sheetText(FLOPSMITH_TR("sheet", "First start: set the firmware, then the first-boot checks")),
              sheetText(FLOPSMITH_TR("sheet", "tables below")));
}

} // namespace

SheetSection assemblySection(const Evaluation& evaluation)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Assembly order"));
    if (isRented(*evaluation.machine)) {
        section.paragraphs.push_back(sheetText(FLOPSMITH_TR("sheet", "A rented machine is not assembled.")));
        return section;
    }
    if (evaluation.build->parts.empty())
        return section;
    Steps steps(evaluation);
    steps.add(sheetText(FLOPSMITH_TR("sheet", "Compare the delivery with the parts list")), {});
    steps.addParts<Server>(
        sheetText(FLOPSMITH_TR("sheet", "Complete machine into its place; what it brings is built in")));
    addBoardSteps(steps);
    addCaseSteps(steps);
    addCardSteps(steps);
    addPowerSteps(steps);
    section.tables.push_back(steps.take());
    return section;
}

} // namespace flopsmith
