// The places that a build offers, derived from its board, case and supplies.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/base/strong_id.h"
#include "app/parts/part.h"

namespace flopsmith {

/// From one expansion position to the next, mm (PCIe Card Electromechanical specification, ATX).
inline constexpr double slotPitch = 20.32;
/// What a x16 slot supplies to a card, W (PCIe Card Electromechanical specification).
inline constexpr double slotWatts = 75;

enum class SlotKind { Board, Chassis, Psu, CpuSocket, Cooler, Dimm, Pcie, M2, Cabled, Bay, Fan, Ups };

/// A place for one part. Geometry of a PCIe slot is `position` (20.32 mm units from the case's topmost expansion slot).
struct Slot {
    SlotId id;
    SlotKind kind = SlotKind::Board;
    std::string label; // as printed on the board, or a name for people
    std::string root; // PCIe root: cpu1, chipset, switch1; empty: unknown
    int cpu = 1; // socket that a DIMM or cooler belongs to
    std::string channel; // DIMM
    int place = 1; // DIMM: within its channel
    std::optional<int> physical;
    std::optional<int> wired;
    std::optional<int> gen;
    std::optional<int> position;
    std::optional<int> offset; // places below the first slot of the list, where the steps are known
    bool openEnded = false;
    std::vector<std::string> bifurcation;
    std::vector<int> lengths; // M.2
    bool sata = false; // M.2 takes SATA drives too
    std::string bay; // kind of bay
    std::string area; // fan place: front, top, ...
};

/// Which kind of slot a part of `category` goes into; nullopt for what needs no place (cables, switches, rented
/// servers).
[[nodiscard]] std::optional<SlotKind> slotKindFor(const Part& part);

/// The places of a machine with this board, case and number of supplies. Pointers may be null. Without a board those
/// that a complete machine states itself, with the sockets that its slots name; it has none for a board, a case,
/// coolers and, while none is listed, supplies, which it brings.
[[nodiscard]] std::vector<Slot> slotsOf(const Motherboard* board, const Case* chassis, int psuCount,
                                        const Server* server = nullptr);

/// Places from slot `a` down to slot `b`, negative when b is above; nullopt when not known.
[[nodiscard]] std::optional<int> placesBetween(const Slot& a, const Slot& b);

} // namespace flopsmith
