// "Fits this build" of a whole catalog: the verdicts of bestFit for all its parts, some hundred times as fast as asking
// it for each.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/build/fit.h"

namespace flopsmith {

/// Parts that are alike in everything that a fit reads, whatever the machine. Kept as long as the catalog, which must
/// outlive it; a part's class is told when it is first wanted: a list shows few of its parts. To be used by one thread.
class FitClasses {
public:
    explicit FitClasses(const std::vector<Part>& parts)
        : m_parts(parts)
        , m_classes(parts.size(), unknown)
    {
    }

    /// Class of the part at a place of the list: 0, 1, ... in the order of asking.
    [[nodiscard]] std::uint32_t of(std::size_t index)
    {
        return m_classes[index] == unknown ? tell(index) : m_classes[index];
    }
    /// How many classes were told so far.
    [[nodiscard]] std::size_t count() const { return m_byKey.size(); }

private:
    static constexpr std::uint32_t unknown = ~std::uint32_t{0};
    std::uint32_t tell(std::size_t index);

    const std::vector<Part>& m_parts;
    std::vector<std::uint32_t> m_classes;
    std::unordered_map<std::string, std::uint32_t> m_byKey;
    std::string m_key; // kept for its memory
};

/// The verdicts of one machine: bestFit is asked once for each class. Machine, parts and classes must outlive it.
class FitList {
public:
    FitList(const Machine& machine, const std::vector<Part>& parts, FitClasses& classes)
        : m_machine(machine)
        , m_parts(parts)
        , m_classes(classes)
    {
    }
    /// As bestFit(machine, parts[index]).fit.verdict.
    [[nodiscard]] FitVerdict verdict(std::size_t index)
    {
        const std::size_t one = m_classes.of(index);
        if (one >= m_known.size())
            m_known.resize(one + 1);
        std::optional<FitVerdict>& known = m_known[one];
        if (!known)
            known = bestFit(m_machine, m_parts[index]).fit.verdict;
        return *known;
    }

private:
    const Machine& m_machine;
    const std::vector<Part>& m_parts;
    FitClasses& m_classes;
    std::vector<std::optional<FitVerdict>> m_known; // by class
};

} // namespace flopsmith
