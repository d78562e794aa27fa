// "Fits this build" of a whole catalog: the verdicts of bestFit for all its parts, some hundred times as fast as asking
// it for each.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "app/build/fit.h"

namespace flopsmith {

/// Parts that are alike in everything that a fit reads, whatever the machine. Made once for a catalog.
class FitClasses {
public:
    explicit FitClasses(const std::vector<Part>& parts);

    /// Class of the part at a place of the list.
    [[nodiscard]] std::uint32_t of(std::size_t index) const { return m_classes[index]; }
    [[nodiscard]] std::size_t count() const { return m_count; }

private:
    std::vector<std::uint32_t> m_classes;
    std::size_t m_count = 0;
};

/// The verdicts of one machine: bestFit is asked once for each class. Machine, parts and classes must outlive it.
class FitList {
public:
    FitList(const Machine& machine, const std::vector<Part>& parts, const FitClasses& classes)
        : m_machine(machine)
        , m_parts(parts)
        , m_classes(classes)
        , m_known(classes.count())
    {
    }
    /// As bestFit(machine, parts[index]).fit.verdict.
    [[nodiscard]] FitVerdict verdict(std::size_t index)
    {
        std::optional<FitVerdict>& known = m_known[m_classes.of(index)];
        if (!known)
            known = bestFit(m_machine, m_parts[index]).fit.verdict;
        return *known;
    }

private:
    const Machine& m_machine;
    const std::vector<Part>& m_parts;
    const FitClasses& m_classes;
    std::vector<std::optional<FitVerdict>> m_known; // by class
};

} // namespace flopsmith
