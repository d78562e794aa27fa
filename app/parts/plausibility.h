// What cannot be true of a part by physics or by its platform, whatever the source says. Used by `catalog verify` and
// by whoever lets people write parts. Finds typing errors, wrong units and sparse rates, not small inaccuracies.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/base/message.h"
#include "app/parts/catalog.h"

namespace flopsmith {

/// One figure that cannot stand.
struct Implausible {
    std::string key; // of the figure; "mpn", "prices" or "figures" for what is no figure
    Message message; // context "checks"
    Message remedy;
    bool fault = true; // false: doubtful, but it may stand
};

/// What only the part itself and the tables tell: ranges per unit, relations between figures, rates that are sparse,
/// connectors against power, prices from the future, no source at all. `today` is an ISO date.
[[nodiscard]] std::vector<Implausible> implausibleFigures(const Part& part, const std::vector<Source>& sources,
                                                          const Tables& tables, std::string_view today);

/// Part numbers that two parts claim: the later one of each pair, by place in `parts`. A variant and its base may share
/// one.
struct SharedNumber {
    std::size_t part = 0;
    std::size_t other = 0;
    std::string mpn;
};
[[nodiscard]] std::vector<SharedNumber> sharedPartNumbers(const std::vector<Part>& parts);

/// Sources that were read more than `months` before `today` and that figures rest on.
[[nodiscard]] std::vector<const Source*> staleSources(const Catalog& catalog, std::string_view today, int months = 24);

namespace detail {

/// Collects complaints about one part.
class Doubts {
public:
    std::vector<Implausible> all;
    void add(std::string_view key, Message message, Message remedy)
    {
        all.push_back({std::string(key), std::move(message), std::move(remedy)});
    }
    void remark(std::string_view key, Message message, Message remedy)
    {
        all.push_back({std::string(key), std::move(message), std::move(remedy), false});
    }
};

void doubtRates(const Part& part, const Accelerator& card, Doubts& doubts);
void doubtAccelerator(const Accelerator& card, const Tables& tables, Doubts& doubts);
void doubtCpu(const Cpu& cpu, Doubts& doubts);
void doubtBoard(const Motherboard& board, Doubts& doubts);
void doubtMemory(const Memory& memory, Doubts& doubts);
void doubtStorage(const Storage& drive, const Tables& tables, Doubts& doubts);
void doubtPsu(const Psu& psu, const Tables& tables, Doubts& doubts);
void doubtNetwork(const Network& card, const Tables& tables, Doubts& doubts);

} // namespace detail

} // namespace flopsmith
