// The same part from two sources: how it is recognized and what the joined part says. Decides nothing about keeping.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "app/parts/catalog.h"

namespace flopsmith {

/// How two parts were recognized as the same.
enum class MergeReason { PartNumber, Name };

struct MergeMatch {
    const Part* part = nullptr; // nullptr: none
    MergeReason reason = MergeReason::PartNumber;
};

/// Parts to be recognized, by part number and by name.
class MergeIndex {
public:
    /// `part` must live as long as the index. What is added first is found first.
    void add(const Part& part);
    /// A part of the same category with one of the same part numbers, else with the same full name and key figures of
    /// which one at least is known in both. Key figures that differ, and part numbers that exclude each other, are no
    /// match.
    [[nodiscard]] MergeMatch find(const Part& part) const;

private:
    using Candidates = std::vector<const Part*>;
    std::unordered_map<std::string, Candidates> m_byNumber;
    std::unordered_map<std::string, Candidates> m_byName;
};

/// `kept` with the figures that only `other` has. Of two that differ the one of better confidence stands, on a tie that
/// of `kept`; the other is noted with its source. Part numbers and prices are joined, the id of `other` becomes an
/// alias. Both must be of the same category and name sources of `sources`.
[[nodiscard]] Part mergedPart(const Part& kept, const Part& other, const std::vector<Source>& sources);

} // namespace flopsmith
