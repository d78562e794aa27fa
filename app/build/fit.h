// The one answer to "may this part go into this slot, and if not why?": used by the list filter, the drop highlight,
// the rules and automatic placement alike.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/base/quantity_text.h"
#include "app/build/gap.h"
#include "app/build/machine.h"

namespace flopsmith {

enum class FitVerdict { Fits, Degraded, CannotTell, DoesNotFit };

/// Verdict with the reason as a template and its arguments (translation context "fit"). `rule` is the id of the rule
/// that would report it; empty for Fits.
struct Fit {
    FitVerdict verdict = FitVerdict::Fits;
    std::string_view rule;
    std::string_view reason;
    std::vector<Argument> arguments;
    std::vector<Gap> gaps; // what is missing or assumed; never empty for CannotTell

    [[nodiscard]] std::string text() const; // English
    [[nodiscard]] bool possible() const { return verdict != FitVerdict::DoesNotFit; }
};

/// The answer of a fit function that says no.
[[nodiscard]] Fit doesNotFit(std::string_view rule, std::string_view reason, std::vector<Argument> arguments = {});

/// Whether `part` mechanically and electrically goes into `slot` of the machine, whatever else sits there. Concerns
/// only the part, the slot and the parts that the slot depends on (board, CPU, case); sums such as power are rules.
[[nodiscard]] Fit fits(const Machine& machine, const Part& part, const Slot& slot);

/// The best of all slots of the part's kind that are free (or any when none is); a part that needs no place fits.
struct BestFit {
    Fit fit;
    std::vector<SlotId> slots; // free slots with that verdict, in board order
};
[[nodiscard]] BestFit bestFit(const Machine& machine, const Part& part);

// Single questions, for rules and tests. Parts must be of the category that the name says.
[[nodiscard]] Fit fitsSocket(const Part& board, const Part& cpu);
[[nodiscard]] Fit fitsDimm(const Part& board, const Part& memory);
[[nodiscard]] Fit fitsPcie(const Slot& slot, const Part& card);
[[nodiscard]] Fit fitsM2(const Slot& slot, const Part& drive);
[[nodiscard]] Fit fitsBay(const Slot& slot, const Part& drive);
[[nodiscard]] Fit fitsCooler(const Part& cooler, const std::string& socket);
[[nodiscard]] Fit fitsBoardInCase(const Part& board, const Part& chassis);
[[nodiscard]] Fit fitsPsuInCase(const Part& psu, const Part& chassis);
[[nodiscard]] Fit fitsCardInCase(const Part& card, const Part& chassis);
[[nodiscard]] Fit fitsCoolerInCase(const Part& cooler, const Part& chassis);
/// A complete machine brings board, case, coolers and supplies; of a board or supply made to measure nobody can tell
/// whether it is the machine's own. Fits where there is no complete machine, and for all other parts.
[[nodiscard]] Fit fitsCompleteMachine(const Machine& machine, const Part& part);
/// The answer for a part for which the machine has no place of its kind; `part` needs one.
[[nodiscard]] Fit withoutPlaces(const Machine& machine, const Part& part);
/// Passive cards need a chassis that forces air through them.
[[nodiscard]] Fit fitsAirflow(const Machine& machine, const Part& card);

[[nodiscard]] bool isPcieCard(const Accelerator& accelerator); // one of unknown form counts as a card
/// Width of the card's edge connector in lanes: stated, else 16 for GPUs, else its lanes.
[[nodiscard]] std::optional<int> connectorLanes(const Part& card);
/// Expansion positions that a card covers, rounded up: 3.5 slots cover 4. nullopt: not known.
[[nodiscard]] std::optional<int> coveredPositions(const Part& card);

} // namespace flopsmith
