// Figures that the text about a part states itself, and parts that hold nothing but them: `unresolved:<slug>`. Knows
// nothing about the catalog's parts by name.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/import/name_words.h"
#include "app/parts/part.h"

namespace flopsmith {

/// What a text states about a part. Each is absent when the text does not say.
struct Stated {
    std::optional<Power> power; // rating of a supply, board power of a card
    std::optional<Power> setLimit; // the owner's power limit, not a figure of the card
    std::optional<Capacity> capacity; // GPU memory, one memory module, one drive
    std::optional<Capacity> total; // memory of the whole machine when the modules are not told
    std::optional<int> modules; // memory: "8x32 GB"
    std::optional<int> ranks;
    std::optional<bool> ecc;
    std::optional<TransferRate> speed;
    std::optional<double> slots; // thickness of a card
    std::optional<int> gen; // PCIe
    std::optional<int> lanes;
    std::optional<Length> length;
    std::optional<bool> active; // retimer or redriver
    std::optional<int> rackHeight;
    std::optional<int> cores;
    std::optional<double> gigabits; // of a network port, Gbit/s
    std::string memoryType; // DDR4, DDR5
    std::string module; // udimm, ecc-udimm, rdimm, lrdimm
    std::string level; // 80 PLUS: bronze ... titanium
    std::string atxVersion; // 2.x, 3.0, 3.1
    std::string redundancy; // 1+1
    std::string cooling; // open-air, blower, passive, liquid
    std::string form; // of a drive: m2, u2, 2.5in, 3.5in
    std::string interface; // of a drive: nvme, sata, sas
    std::string chipset; // of a board: X870E
    std::string kind; // within the category: riser, nvlink-bridge, pcie-switch, open-frame, workstation, ...

    friend bool operator==(const Stated&, const Stated&) = default;
};

/// Reads the figures that words about a part of `category` state; words that were read, and words that only name the
/// category ("power supply"), become used.
[[nodiscard]] Stated takeStated(Words& words, std::string_view category);

/// Adds what `more` states; it wins where both state something.
void merge(Stated& into, const Stated& more);

/// Category that the words of a line point at ("750 W Gold PSU"); empty when they do not.
[[nodiscard]] std::string guessCategory(std::string_view text);

/// A part of `category` (a known one) named `name` that has the stated figures and no other, but for the least rate of
/// memory of a stated type, which is assumed. Its id is a slug of the name.
[[nodiscard]] Part placeholderPart(std::string_view category, std::string_view name, const Stated& stated);

/// `base` with what the text states beyond the base's figures (a maker's own cooling, thickness, power): an embedded
/// variant of it under an id of its own. nullopt when the text adds nothing.
[[nodiscard]] std::optional<Part> statedVariant(const Part& base, std::string_view name, const Stated& stated);

/// Figures on which all of `parts` (of one category, at least one) agree, as a part named `name`: what holds whichever
/// of them is meant. Of power limits and memories of cards that differ the lowest is taken as assumed. Stated figures
/// win.
[[nodiscard]] Part commonPart(const std::vector<const Part*>& parts, std::string_view name, const Stated& stated);

/// True when a known figure of the part and a stated one cannot both be right: the text means another part.
[[nodiscard]] bool contradicts(const Part& part, const Stated& stated);

} // namespace flopsmith
