// What the lane rules share: evidence behind links, lanes of a CPU in use, the default workload.
#pragma once

#include <optional>
#include <vector>

#include "app/rules/fit/judging.h"

namespace flopsmith {

/// A PCIe device: not a SATA drive that merely sits in an M.2 slot.
[[nodiscard]] bool speaksPcie(const Item& item);
/// Links of PCIe devices only.
[[nodiscard]] std::vector<const Link*> pcieLinks(const Machine& machine);
/// Accelerators that sit in a slot with a link, in order.
[[nodiscard]] std::vector<Installed<Accelerator>> linkedAccelerators(const Machine& machine);

/// An accelerator and its link: that of its slot, or what the build and its CPUs say of a card where the
/// slots of the board are not known.
struct CardLink {
    Installed<Accelerator> gpu;
    Link link;
};
[[nodiscard]] std::vector<CardLink> cardLinks(const Machine& machine);

/// What states the slots: the board, else the complete machine; nullptr: neither is there.
[[nodiscard]] const Item* slotOwner(const Machine& machine);
/// The table of that kind of slot, as evidence.
void readSlotTable(const RuleContext& context, SlotKind kind, Evidence& evidence);
/// What the width (and the generation) of a link rests on.
void readWidth(const RuleContext& context, const Link& link, Evidence& evidence);
void readGeneration(const RuleContext& context, const Link& link, Evidence& evidence);
/// Lane sharing is known, or cannot occur because the CPUs have lanes for every slot at once.
void readSharing(const RuleContext& context, Evidence& evidence);

/// Lanes of a CPU less those of the chipset link; nullopt when not known.
[[nodiscard]] std::optional<int> usableLanes(const Cpu& cpu);

/// More than one accelerator is one training group unless the document says otherwise; one runs alone.
[[nodiscard]] bool trainsTogether(const Machine& machine);

[[nodiscard]] bool isM2(const Machine& machine, const SlotId& slot);

} // namespace flopsmith
