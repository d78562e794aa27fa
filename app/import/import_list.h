// A parts list of any kind to a build: recognizes the kind, resolves names, embeds a placeholder for what it could not
// resolve, and says what it did with every line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/base/result.h"
#include "app/build/build.h"
#include "app/import/parts_list.h"
#include "app/import/resolve.h"

namespace flopsmith {

class PciIds;

/// A part of the catalog that was considered for a line.
struct RunnerUp {
    PartId id;
    double confidence = 0; // 0..1
    friend bool operator==(const RunnerUp&, const RunnerUp&) = default;
};

struct ResolvedLine {
    std::string line;
    PartId id; // in the catalog
    double confidence = 0; // resolveThreshold..1
    int count = 1;
    /// The part that stands in the build: `id`, or an embedded variant of it with figures that the text states
    /// beyond the catalog's ("blower", "2 slots").
    PartId part;
    std::vector<RunnerUp> others;
};

struct UnresolvedLine {
    std::string line;
    PartId part; // the placeholder in the build; empty when not even the category is known
    std::string category;
    int count = 1;
    Message why; // context "import"
    std::vector<RunnerUp> candidates; // best first
};

struct ImportedList {
    Build build;
    std::string kind; // what the text was read as
    std::vector<ResolvedLine> resolved;
    std::vector<UnresolvedLine> unresolved;
    std::vector<PassedOver> notes; // lines that name no part
};

/// Reads a parts list (see parts_list.h, hardware_dump.h, inventory.h). Text is UTF-8, UTF-16 with a mark, or else
/// Windows-1252. `file` is for messages; `ids` name what lspci could not name. Errors: nothing in it, binary, too
/// large, a Flopsmith build.
[[nodiscard]] Result<ImportedList> importList(std::string_view text, const Catalog& catalog, const std::string& file,
                                              const PciIds* ids = nullptr);

/// As above with a resolver that is kept for several lists over one catalog.
[[nodiscard]] Result<ImportedList> importList(std::string_view text, const Catalog& catalog, const Resolver& resolver,
                                              const std::string& file, const PciIds* ids = nullptr);

/// The command line's answer: resolved, unresolved, notes, kind.
[[nodiscard]] std::string importListJson(const ImportedList& list, const std::string& file);

} // namespace flopsmith
