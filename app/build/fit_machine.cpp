// What a complete machine takes, and what it brings itself.
#include <algorithm>
#include <array>

#include "app/build/cluster.h"
#include "app/build/fit.h"

namespace flopsmith {

namespace {

/// Forms of boards and supplies that are sold alone; machines have theirs made to measure.
constexpr std::array<std::string_view, 6> boardForms{"ITX", "mATX", "ATX", "CEB", "E-ATX", "EEB"};
constexpr std::array<std::string_view, 6> supplyForms{"atx", "sfx", "sfx-l", "tfx", "flex", "external"};

template <std::size_t N>
bool among(const std::array<std::string_view, N>& forms, const Figure<std::string>& form)
{
    return form.known() && std::find(forms.begin(), forms.end(), *form.get()) != forms.end();
}

Fit brings(std::string_view reason)
{
    return doesNotFit("BLD-002", reason);
}

/// One that is made to measure may be the machine's own: its data do not say.
Fit mayBeItsOwn(const Item& machine, std::string_view reason)
{
    return {FitVerdict::CannotTell, "BLD-002", reason, {}, {{machine.part->id, "included", false}}};
}

Fit unknownPlaces(const Item& machine, std::string_view key, std::string_view reason)
{
    return {FitVerdict::CannotTell, "", reason, {}, {{machine.part->id, std::string(key), false}}};
}

} // namespace

Fit fitsCompleteMachine(const Machine& machine, const Part& part)
{
    const auto server = machine.first<Server>();
    const auto kind = slotKindFor(part);
    if (!server.spec || !kind)
        return {};
    if (kind == SlotKind::Chassis)
        return brings(FLOPSMITH_TR("fit", "the machine has a case of its own"));
    if (kind == SlotKind::Cooler && !machine.board())
        return brings(FLOPSMITH_TR("fit", "the machine has CPU coolers of its own"));
    if (const auto* board = part.as<Motherboard>())
        return among(boardForms, board->formFactor)
            ? brings(FLOPSMITH_TR("fit", "the machine has a board of its own"))
            : mayBeItsOwn(*server.item, FLOPSMITH_TR("fit", "the machine has a board of its own, perhaps this one"));
    if (const auto* supply = part.as<Psu>())
        return among(supplyForms, supply->form)
            ? brings(FLOPSMITH_TR("fit", "the machine has supplies of its own"))
            : mayBeItsOwn(*server.item, FLOPSMITH_TR("fit", "the machine has supplies of its own, perhaps this one"));
    return {};
}

Fit withoutPlaces(const Machine& machine, const Part& part)
{
    const auto kind = slotKindFor(part);
    const auto server = machine.first<Server>();
    const bool first =
        kind == SlotKind::Board || kind == SlotKind::Chassis || kind == SlotKind::Psu || kind == SlotKind::Ups;
    if (first && isRented(machine))
        return {}; // a machine of one's own beside the rented ones begins with it
    const bool onBoard = kind == SlotKind::Pcie || kind == SlotKind::Dimm || kind == SlotKind::M2;
    if (server.spec && !machine.board()) {
        if (kind == SlotKind::Pcie || kind == SlotKind::M2)
            return unknownPlaces(*server.item, "pcie_slots", FLOPSMITH_TR("fit", "slots of the machine not known"));
        if (kind == SlotKind::Dimm)
            return unknownPlaces(*server.item, "dimm_slots",
                                 FLOPSMITH_TR("fit", "memory slots of the machine not known"));
        if (kind == SlotKind::CpuSocket)
            return unknownPlaces(*server.item, "included", FLOPSMITH_TR("fit", "CPU sockets of the machine not known"));
        if (kind == SlotKind::Bay && !machine.chassis())
            return unknownPlaces(*server.item, "bays", FLOPSMITH_TR("fit", "drive bays of the machine not known"));
    }
    // Without a board there are no slots to ask; the part can still be put on the list.
    if (onBoard && !machine.board())
        return {
            FitVerdict::CannotTell, "", FLOPSMITH_TR("fit", "no board chosen yet"), {}, {{part.id, "board", false}}};
    if (!machine.board() && (kind == SlotKind::CpuSocket || kind == SlotKind::Cooler))
        return {};
    if (kind == SlotKind::Bay && !machine.chassis())
        return {FitVerdict::CannotTell, "", FLOPSMITH_TR("fit", "no case chosen yet"), {}, {{part.id, "case", false}}};
    if (kind == SlotKind::Fan)
        return {FitVerdict::CannotTell,
                "",
                FLOPSMITH_TR("fit", "fan places of the case are not known"),
                {},
                {{part.id, "fan_mounts", false}}};
    return doesNotFit("PCI-001", FLOPSMITH_TR("fit", "no free place for it"));
}

} // namespace flopsmith
