// A datum that a check would need: absent, or present only as an assumption.
#pragma once

#include <string>
#include <vector>

#include "app/base/strong_id.h"
#include "app/parts/figure.h"

namespace flopsmith {

/// `part` may be empty for data of the site or document ("site.circuit_a").
struct Gap {
    PartId part;
    std::string key;
    bool assumed = false;
    friend bool operator==(const Gap&, const Gap&) = default;
};

/// Reads figures and remembers what was missing or merely assumed.
class Evidence {
public:
    /// The value, or nullptr (and a gap) when unknown. An assumed value is returned, and remembered as a gap.
    template <class T>
    const T* read(const Figure<T>& figure, const PartId& part, std::string_view key)
    {
        if (!figure.known() || figure.assumed())
            add({part, std::string(key), figure.known()});
        return figure.get();
    }
    void add(Gap gap)
    {
        for (const Gap& known : m_gaps)
            if (known == gap)
                return;
        m_gaps.push_back(std::move(gap));
    }
    void add(const std::vector<Gap>& gaps)
    {
        for (const Gap& gap : gaps)
            add(gap);
    }
    [[nodiscard]] const std::vector<Gap>& gaps() const { return m_gaps; }
    [[nodiscard]] bool solid() const { return m_gaps.empty(); }

private:
    std::vector<Gap> m_gaps;
};

} // namespace flopsmith
