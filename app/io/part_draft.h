// A part of the user's own while it is being written: texts as typed, and what they make with the checks of
// `catalog verify`.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/base/message.h"
#include "app/parts/catalog.h"

namespace flopsmith {

/// Where ids of a user's own parts begin.
inline constexpr std::string_view ownPrefix = "user:";
[[nodiscard]] bool isOwnPart(const PartId& id);

struct PartDraft {
    std::string category;
    std::string id;
    std::string vendor;
    std::string name;
    std::string kind;
    std::string mpn; // with commas between them
    std::string notes;
    std::string price; // empty: unknown
    std::string currency = "USD";
    std::map<std::string, std::string, std::less<>> figures; // by key, as formTextOf(); empty: unknown
    std::string document; // what the figures were read in
    std::string url;
    Confidence confidence = Confidence::Vendor;
    /// The part that it began as. Figures that are as they were there keep their sources.
    std::shared_ptr<const Part> base;
    bool isNew = true; // false: it is in the catalog and keeps its id
};

struct DraftProblem {
    std::string key; // of the figure; "id", "name", "mpn", "prices", "source" for what is none
    Message message; // context "checks"
    Message remedy;
    bool fault = true; // false: doubtful, but it may stand
};

struct DraftReading {
    std::optional<Part> part; // with faults, too, as far as it can be read
    std::vector<Source> sources; // of the catalog, and the draft's own at the end
    std::vector<DraftProblem> problems;
    int known = 0; // figures

    [[nodiscard]] bool mayBeKept() const;
};

[[nodiscard]] PartDraft newDraft(std::string category);
/// A part of the user's own to be changed, or a copy of any part under a new id.
[[nodiscard]] PartDraft draftOf(const Part& part, const Catalog& catalog);
[[nodiscard]] PartDraft copyOf(const Part& part, const Catalog& catalog);
/// user:maker-name, free in the catalog.
[[nodiscard]] std::string proposedId(std::string_view vendor, std::string_view name, const Catalog& catalog);

[[nodiscard]] DraftReading readDraft(const PartDraft& draft, const Catalog& catalog, std::string_view today);

} // namespace flopsmith
