// One part to and from JSON: shared by the catalog's files and the copies
// inside documents.
#pragma once

#include <map>
#include <optional>

#include "app/io/value_json.h"
#include "app/parts/catalog.h"

namespace flopsmith {

/// What a part's figures may name as their source.
class SourceList {
public:
    explicit SourceList(const std::vector<Source>& sources);

    /// Place of a key in the list; nullopt when it is not there.
    [[nodiscard]] std::optional<SourceIndex> find(std::string_view key) const;
    [[nodiscard]] Confidence confidence(SourceIndex index) const { return (*m_sources)[index].confidence; }

private:
    const std::vector<Source>* m_sources;
    std::map<std::string_view, SourceIndex> m_byKey;
};

/// Reads a part; nullopt when it has faults. A lenient log takes what a newer
/// program may have written: unknown keys are passed over, and a source that
/// `sources` lacks is kept as the note of another source.
[[nodiscard]] std::optional<Part> readPart(const JsonAt& at, const SourceList& sources, ReadLog& log);

/// `selfContained` states every figure's confidence, for copies that are read
/// without their catalog.
[[nodiscard]] Json partToJson(const Part& part, const std::vector<Source>& sources, bool selfContained = false);

/// True when both have the same figures with the same values, wherever they
/// come from.
[[nodiscard]] bool sameFigures(const Part& a, const Part& b);

[[nodiscard]] std::string_view confidenceName(Confidence confidence);
[[nodiscard]] std::optional<Confidence> confidenceFrom(std::string_view name);
[[nodiscard]] std::string_view priceKindName(PriceKind kind);
[[nodiscard]] bool isCurrency(std::string_view code);

} // namespace flopsmith
