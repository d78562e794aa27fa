// Machines as a whole: clusters of equal machines with what they share, and machines that are rented.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/build/gap.h"
#include "app/build/machine.h"

namespace flopsmith {

/// Switches and networked storage stand once for all machines of a build; everything else stands in each of them.
[[nodiscard]] bool isShared(const Part& part);

/// Number of equal machines, 1 and more.
[[nodiscard]] int machinesOf(const Build& build);
/// How many of an entry's part the build holds: its count in each machine, or once where it is shared.
[[nodiscard]] int countOf(const Build& build, const Entry& entry, const Part& part);

/// True when the machine is a rented one and brings no board, case or supply of one's own.
[[nodiscard]] bool isRented(const Machine& machine);

/// What a rented machine is made of: its included parts, and of the accelerators to choose from the one that the
/// entry's setting `accelerator` names, else the first. Where the number is neither stated by the offer nor by the
/// setting `accelerators` there is at least one.
[[nodiscard]] std::vector<Included> partsOfRented(const Rented& rented, const Settings& settings);
/// False when a rented machine has accelerators to choose from and nobody states how many.
[[nodiscard]] bool acceleratorsStated(const Rented& rented, const Settings& settings);

/// The links from one machine to the others: of each network card its fastest port, else the board's own port, else
/// what a rented machine offers. A switch with slower ports slows them down.
struct NodeNetwork {
    std::vector<const Item*> cards; // empty: the board's own port, or a rented machine's
    std::optional<Bandwidth> port; // one link; absent: not known
    std::optional<Bandwidth> total; // all links of a machine
    std::vector<Gap> gaps;
};
[[nodiscard]] NodeNetwork nodeNetwork(const Machine& machine);

} // namespace flopsmith
