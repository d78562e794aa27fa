// One part to and from JSON: shared by the catalog's files and the copies inside documents.
#pragma once

#include <map>

#include "app/io/value_json.h"
#include "app/parts/catalog.h"

namespace flopsmith {

/// Source keys to their places in the catalog's list.
using SourceKeys = std::map<std::string, SourceIndex, std::less<>>;

struct PartReading {
    const SourceKeys& keys;
    const std::vector<Source>& sources;
    bool lenient = false; // documents: a source that this catalog lacks is no fault
};

[[nodiscard]] Result<Part> readPart(const JsonAt& at, const PartReading& reading);
[[nodiscard]] Json partToJson(const Part& part, const std::vector<Source>& sources);
[[nodiscard]] std::string_view confidenceName(Confidence confidence);
[[nodiscard]] std::optional<Confidence> confidenceFrom(std::string_view name);
[[nodiscard]] std::string_view priceKindName(PriceKind kind);

} // namespace flopsmith
