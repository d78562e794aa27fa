// PCIe links as the finished machine would train them: width and generation by population, and paths between cards.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/base/strong_id.h"

namespace flopsmith {

struct Item;
struct Slot;
struct Motherboard;
class Machine;

/// What set a link's width or generation below what the card could use.
enum class LinkLimit { None, Card, Slot, Sharing, Cpu, Dead, Unknown };

/// The link of one occupied slot. Unknown width or generation stays empty.
struct Link {
    SlotId slot;
    InstanceKey card;
    std::string root; // cpu1, chipset, switch1; empty: unknown
    std::optional<int> width; // lanes; 0: the slot is dead
    std::optional<int> gen;
    std::optional<int> aloneWidth; // width if no other slot were occupied
    LinkLimit limit = LinkLimit::None;
    std::vector<SlotId> sharedWith; // the occupied slots whose population took lanes

    /// "Gen4 x16", "x8", "off".
    [[nodiscard]] std::string text() const;
};

/// Links of all occupied PCIe, M.2 and cabled slots, in the order of `slots`. `board` may be null.
[[nodiscard]] std::vector<Link> linksOf(const std::vector<Item>& items, const std::vector<Slot>& slots,
                                        const Motherboard* board);

/// What is known of the link of a card that has no slot here: the width and generation that the build states for it,
/// and what the CPUs carry. The slot is empty; nullopt: nothing is stated, or the card has a slot.
[[nodiscard]] std::optional<Link> statedLink(const Machine& machine, const Item& card);

/// A root of a CPU socket that is empty while another holds a CPU.
[[nodiscard]] bool socketEmpty(const std::vector<Item>& items, const std::string& root);

/// Names of nvidia-smi's topology matrix, nearest first.
enum class PathKind { Self, NvLink, Pix, Pxb, Phb, Node, Sys, Unknown };
[[nodiscard]] std::string pathName(PathKind kind);

struct Path {
    InstanceKey a;
    InstanceKey b;
    PathKind kind = PathKind::Unknown;
};
/// Paths between every two accelerators, in order.
[[nodiscard]] std::vector<Path> acceleratorPaths(const Machine& machine);
/// NVLink between every two accelerators; false when there are fewer than two.
[[nodiscard]] bool nvLinkMesh(const Machine& machine);

} // namespace flopsmith
