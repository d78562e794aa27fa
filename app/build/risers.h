// What lies between slots and cards: risers, splitters, cabled links, and PCIe switches on or off the board.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/build/gap.h"
#include "app/build/machine.h"

namespace flopsmith {

/// One kind of riser of the build: a `riser` part of the list, or an entry of the setting `risers`.
struct Riser {
    std::string type; // passive, splitter, x1, oculink, mcio, slimsas, thunderbolt, usb4; empty: not stated
    std::optional<int> gen;
    std::optional<int> lanes;
    std::optional<double> lengthMm;
    std::optional<int> connectors; // in the chain
    std::optional<bool> active; // redriver or retimer
    int count = 1;
    std::string power; // plug that feeds it: pcie6, sata, molex, slot; empty: not stated
    int perChain = 1; // that hang on one lead of the supply
    std::string psu; // supply that feeds it
    std::string split; // x8x8, x4x4x4x4: what its slot must offer
    SlotId slot; // empty: not stated
    std::string card; // instance key; empty: not stated
    InstanceKey part; // the part of the list; empty: from the settings
    std::size_t index = 0; // in the setting's list

    /// OCuLink, MCIO, SlimSAS, or of no stated type but with a redriver or retimer: PCIe by cable.
    [[nodiscard]] bool cabled() const;
    /// A way into a machine from outside its case.
    [[nodiscard]] bool external() const;
    /// Card or part that a finding is about; "risers" when neither is named.
    [[nodiscard]] std::string subject() const;
};
[[nodiscard]] std::vector<Riser> risersOf(const Machine& machine);

/// A PCIe switch and the accelerators below it. The setting `pcie_switches` has name, vendor (broadcom, microchip,
/// plx), root, uplink_lanes, uplink_gen, count, parts (virtual switches that one is divided into) and cards (keys
/// joined by +).
struct PcieSwitch {
    std::string name; // switch1
    std::string vendor; // empty: not stated
    std::string root; // cpu1; empty: not stated
    int uplinkLanes = 16; // rule book PCI-020: x16 unless stated
    std::optional<int> uplinkGen;
    int parts = 1;
    std::vector<std::string> cards;
};
/// Whether a card stands at its slot of the board, one position from its neighbours.
enum class Stand {
    InSlot,
    Elsewhere, // behind a switch of its own board, or on a riser that names it
    Unknown // risers name no card, or the frame is open and cards may hang anywhere
};
[[nodiscard]] Stand standOf(const Machine& machine, const Item& card);
/// What would have to be stated for `Stand::Unknown` to be known: the card of a riser, or the risers.
[[nodiscard]] Gap standGap(const Machine& machine);

/// Switches of the board, then those of the settings. Cards that no entry names are spread evenly over those that name
/// none.
[[nodiscard]] std::vector<PcieSwitch> switchesOf(const Machine& machine);

} // namespace flopsmith
