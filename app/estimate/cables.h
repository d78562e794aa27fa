// The cable plan: which output of which supply goes into which plug, one output per plug. The rules about plugs ask the
// same plan, so that sheet and findings cannot disagree.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/build/gap.h"
#include "app/build/machine.h"

namespace flopsmith {

/// One cable. `from` is an output of a supply (`psu1.12vhpwr-1`), numbered as the supply lists its plugs: first those
/// that have a lead of their own. `to` is an instance key, or a riser or hub of the settings.
struct PowerCable {
    std::string from;
    std::string to;
    std::string kind; // plug at the part; through an adapter, at the adapter
    InstanceKey adapter; // between output and part; empty: none
    bool chosen = false; // the document's own feed
    std::string lead; // leads of one name are one cable at the supply; empty: the supply does not state them
    std::optional<Power> rating = {}; // what its maker rates the output for; nullopt: not stated
    friend bool operator==(const PowerCable&, const PowerCable&) = default;
};

/// A plug that no cable is left for. `unknown`: a supply does not state its outputs, so that one may be there.
struct UnfedPlug {
    std::string to;
    std::string kind;
    bool unknown = false;
    friend bool operator==(const UnfedPlug&, const UnfedPlug&) = default;
};

struct CablePlan {
    std::vector<PowerCable> cables; // board first, then cards by draw, auxiliary plugs, risers, drives, hub
    std::vector<UnfedPlug> unfed;
    std::vector<std::string> unfit; // feeds of the document that name no free output which fits: "psu1.pcie8-9"
    std::vector<Gap> gaps; // plugs and outputs that are not known or only assumed

    [[nodiscard]] std::vector<PowerCable> of(const std::string& to) const;
    /// Plugs of a part that are certainly not fed; an empty kind counts all.
    [[nodiscard]] int unfedOf(const std::string& to, const std::string& kind = {}) const;
};

/// `rest` is what everything but the accelerators draws (PowerEstimate::rest): it decides which of several supplies
/// feeds the board. Parts that a server or case brings come wired and are left out.
[[nodiscard]] CablePlan planCables(const Machine& machine, Power rest);

/// How many plugs cards and board ask for and the supplies have, by family (supplies.h).
struct PlugNeeds {
    std::map<std::string, int> cards;
    std::map<std::string, int> board;
    std::map<std::string, int> supply;
    std::map<std::string, int> adapted; // made from other plugs by adapters that a card is for
};
/// Counts plugs; reads with `evidence`.
[[nodiscard]] PlugNeeds plugNeeds(const Machine& machine, Evidence& evidence);

} // namespace flopsmith
