// Structured values inside figures: slots, plugs, places. Plain members of a record are optional unless they identify
// it.
#pragma once

#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "app/base/quantity.h"
#include "app/parts/field.h"

namespace flopsmith {

/// Power plugs of one kind: `pcie6`, `pcie8`, `12vhpwr`, `12v-2x6`, `eps8`, `eps4`, `sata`, `molex`, `atx24`.
struct Plug {
    std::string kind;
    int count = 1;
    /// Plugs of this kind that the supply drives by cables of their own (two plugs on one cable are a pigtail).
    std::optional<int> cables;
    /// What one plug is rated for where the maker states less than its kind allows: the sense pins of a 16-pin cable
    /// announce 150, 300, 450 or 600 W (PCIe CEM 5.0).
    std::optional<Power> rating = {};

    static constexpr auto fields()
    {
        return std::make_tuple(Field{"kind", &Plug::kind, "Kind"}, Field{"count", &Plug::count, "Count"},
                               Field{"cables", &Plug::cables, "Cables"}, Field{"rating_w", &Plug::rating, "Rating"});
    }
    friend bool operator==(const Plug&, const Plug&) = default;
};

/// A PCIe slot as wired on the board.
struct PcieSlotSpec {
    std::string id; // `pcie1`, numbered from the CPU downwards as in the manual
    std::string label; // as printed on the board: `PCIEX16_1`
    std::optional<int> physical; // connector length in lanes: 1, 4, 8, 16
    std::optional<int> wired; // lanes connected when nothing else takes them
    std::optional<int> gen; // PCIe generation of the slot
    std::string root; // `cpu1`, `cpu2`, `chipset`, `switch1`; empty: unknown
    std::optional<int> position; // place of the card's bracket, 1 = the case's topmost expansion slot, pitch 20.32 mm
    std::optional<int> below = {}; // places below the slot before it in the list, where the position is not known
    std::optional<bool> openEnded;
    std::vector<std::string> bifurcation; // modes that the firmware offers: `x8x8`, `x4x4x4x4`

    static constexpr auto fields()
    {
        return std::make_tuple(
            Field{"id", &PcieSlotSpec::id, "Slot"}, Field{"label", &PcieSlotSpec::label, "Label"},
            Field{"physical", &PcieSlotSpec::physical, "Physical"}, Field{"wired", &PcieSlotSpec::wired, "Wired"},
            Field{"gen", &PcieSlotSpec::gen, "Generation"}, Field{"root", &PcieSlotSpec::root, "Root"},
            Field{"position", &PcieSlotSpec::position, "Position"}, Field{"below", &PcieSlotSpec::below, "Below"},
            Field{"open_ended", &PcieSlotSpec::openEnded, "Open-ended"},
            Field{"bifurcation", &PcieSlotSpec::bifurcation, "Bifurcation"});
    }
    friend bool operator==(const PcieSlotSpec&, const PcieSlotSpec&) = default;
};

/// An M.2 slot.
struct M2SlotSpec {
    std::string id; // `m2-1`
    std::string label; // `M.2_1`
    std::optional<int> gen;
    std::optional<int> width; // PCIe lanes; 0: SATA only
    std::string root; // as PcieSlotSpec::root
    std::vector<int> lengths; // mm codes: 2242, 2260, 2280, 22110
    std::optional<bool> sata; // takes SATA M.2 drives too

    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &M2SlotSpec::id, "Slot"}, Field{"label", &M2SlotSpec::label, "Label"},
                               Field{"gen", &M2SlotSpec::gen, "Generation"},
                               Field{"width", &M2SlotSpec::width, "Lanes"}, Field{"root", &M2SlotSpec::root, "Root"},
                               Field{"lengths", &M2SlotSpec::lengths, "Lengths"},
                               Field{"sata", &M2SlotSpec::sata, "SATA"});
    }
    friend bool operator==(const M2SlotSpec&, const M2SlotSpec&) = default;
};

/// A memory slot. The order in the list is the population order that the manual recommends.
struct DimmSlotSpec {
    std::string id; // `dimm-a1`; on two sockets `cpu2.dimm-a1`
    std::string channel; // `a`
    int place = 1; // within the channel
    int cpu = 1; // socket number

    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &DimmSlotSpec::id, "Slot"},
                               Field{"channel", &DimmSlotSpec::channel, "Channel"},
                               Field{"place", &DimmSlotSpec::place, "Place"}, Field{"cpu", &DimmSlotSpec::cpu, "CPU"});
    }
    friend bool operator==(const DimmSlotSpec&, const DimmSlotSpec&) = default;
};

/// A cabled NVMe port on the board (SlimSAS, MCIO, OCuLink, U.2).
struct CabledPortSpec {
    std::string id; // `u2-1`
    std::string label;
    std::optional<int> gen;
    std::optional<int> width;
    std::string root;

    static constexpr auto fields()
    {
        return std::make_tuple(
            Field{"id", &CabledPortSpec::id, "Port"}, Field{"label", &CabledPortSpec::label, "Label"},
            Field{"gen", &CabledPortSpec::gen, "Generation"}, Field{"width", &CabledPortSpec::width, "Lanes"},
            Field{"root", &CabledPortSpec::root, "Root"});
    }
    friend bool operator==(const CabledPortSpec&, const CabledPortSpec&) = default;
};

/// Lane sharing: while all of `when` are occupied, `slot` has `width` lanes (0: dead). `slot` may be `sata3` (then 0
/// only). `setting` names the firmware setting that makes it so, when it is the user's choice.
struct LaneRule {
    std::vector<std::string> when;
    std::string slot;
    int width = 0;
    std::string setting;

    static constexpr auto fields()
    {
        return std::make_tuple(Field{"when", &LaneRule::when, "When"}, Field{"slot", &LaneRule::slot, "Slot"},
                               Field{"width", &LaneRule::width, "Lanes"},
                               Field{"setting", &LaneRule::setting, "Setting"});
    }
    friend bool operator==(const LaneRule&, const LaneRule&) = default;
};

/// Drive bays of one kind: `3.5in`, `2.5in`, `u2` (hot-swap 2.5-inch NVMe), `u3` (tri-mode), `e1s`, `sas`
/// (hot-swap 3.5/2.5-inch SATA or SAS).
struct BayGroup {
    std::string kind;
    int count = 0;

    static constexpr auto fields()
    {
        return std::make_tuple(Field{"kind", &BayGroup::kind, "Kind"}, Field{"count", &BayGroup::count, "Count"});
    }
    friend bool operator==(const BayGroup&, const BayGroup&) = default;
};

/// Places for fans of a case, with the radiator they take instead.
struct FanMount {
    std::string place; // `front`, `top`, `rear`, `bottom`, `side`, `mid` (server fan wall)
    std::optional<int> count;
    std::optional<Length> size; // edge of the largest fan
    std::optional<Length> radiator; // longest radiator (120, 240, 280, 360, 420)

    static constexpr auto fields()
    {
        return std::make_tuple(Field{"place", &FanMount::place, "Place"}, Field{"count", &FanMount::count, "Count"},
                               Field{"size_mm", &FanMount::size, "Size"},
                               Field{"radiator_mm", &FanMount::radiator, "Radiator"});
    }
    friend bool operator==(const FanMount&, const FanMount&) = default;
};

/// What a maker states a cooler can carry for one CPU or socket.
struct CoolerClass {
    std::string socket;
    std::optional<Power> rating;

    static constexpr auto fields()
    {
        return std::make_tuple(Field{"socket", &CoolerClass::socket, "Socket"},
                               Field{"rating_w", &CoolerClass::rating, "Rating"});
    }
    friend bool operator==(const CoolerClass&, const CoolerClass&) = default;
};

/// A part that comes with a machine or a rented server, and how many.
struct Included {
    std::string part; // catalog id
    int count = 1;

    static constexpr auto fields()
    {
        return std::make_tuple(Field{"part", &Included::part, "Part"}, Field{"count", &Included::count, "Count"});
    }
    friend bool operator==(const Included&, const Included&) = default;
};

} // namespace flopsmith
