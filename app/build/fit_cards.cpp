// Cards and PCIe slots: part of fit.h.
#include <cmath>

#include "app/base/text.h"
#include "app/build/fit.h"

namespace flopsmith {

namespace {

/// Why an accelerator that is no card does not go into a PCIe slot.
std::string_view placeOfForm(std::string_view form)
{
    if (form == "sxm")
        return FLOPSMITH_TR("fit", "needs an SXM socket, not a PCIe slot");
    if (form == "oam")
        return FLOPSMITH_TR("fit", "needs an OAM socket, not a PCIe slot");
    if (form == "cloud")
        return FLOPSMITH_TR("fit", "is rented only, it cannot be bought");
    return FLOPSMITH_TR("fit", "comes only as part of a whole machine");
}

} // namespace

bool isPcieCard(const Accelerator& accelerator)
{
    return accelerator.form.valueOr("pcie-card") == "pcie-card";
}

std::optional<int> connectorLanes(const Part& card)
{
    if (const auto* a = card.as<Accelerator>()) {
        if (a->connectorLanes.known())
            return a->connectorLanes.value();
        return card.kind == "gpu" ? std::optional(16) : a->pcieLanes.value();
    }
    if (const auto* n = card.as<Network>())
        return n->connectorLanes.known() ? n->connectorLanes.value() : n->pcieLanes.value();
    return std::nullopt;
}

std::optional<int> coveredPositions(const Part& card)
{
    if (const auto* a = card.as<Accelerator>()) {
        if (a->slots.known())
            return static_cast<int>(std::ceil(*a->slots.get() - 1e-6));
        if (a->thickness.known())
            return static_cast<int>(std::ceil(a->thickness.get()->in(units::millimetre) / slotPitch - 1e-6));
        return std::nullopt;
    }
    if (const auto* n = card.as<Network>())
        return static_cast<int>(std::ceil(n->slots.valueOr(1.0) - 1e-6));
    return std::nullopt;
}

Fit fitsPcie(const Slot& slot, const Part& card)
{
    const auto* accelerator = card.as<Accelerator>();
    if (card.cloudOnly)
        return doesNotFit("SYS-013", FLOPSMITH_TR("fit", "is rented only, it cannot be bought"));
    if (accelerator && !isPcieCard(*accelerator))
        return doesNotFit("PCI-001", placeOfForm(*accelerator->form.get()));
    if (slot.kind != SlotKind::Pcie)
        return doesNotFit("PCI-001", FLOPSMITH_TR("fit", "is not a PCIe slot"));
    const std::optional<int> connector = connectorLanes(card);
    if (connector && slot.physical && *slot.physical < *connector && !slot.openEnded)
        return doesNotFit("PCI-001", FLOPSMITH_TR("fit", "x%1 card, the slot is x%2 and closed"),
                          {std::int64_t{*connector}, std::int64_t{*slot.physical}});
    if (slot.wired && *slot.wired == 0)
        return doesNotFit("PCI-008", FLOPSMITH_TR("fit", "the slot has no lanes"));
    if (accelerator && slot.wired && accelerator->pcieLanes.known() && *slot.wired < *accelerator->pcieLanes.get())
        return {FitVerdict::Degraded,
                "PCI-003",
                FLOPSMITH_TR("fit", "runs at x%1 of x%2"),
                {std::int64_t{*slot.wired}, std::int64_t{*accelerator->pcieLanes.get()}},
                {}};
    return {};
}

} // namespace flopsmith
