// Which parts of the list show their variants beneath them.
#pragma once

#include <set>

#include "app/base/strong_id.h"

namespace flopsmith {

/// All groups are open or closed alike but for those that were turned one by one. While words are searched for, every
/// group begins open, so that what matches is seen; what is closed then is closed for that search only.
class VariantGroups {
public:
    [[nodiscard]] bool isOpen(const PartId& base) const;
    void setOpen(const PartId& base, bool open);
    /// Forgets what was turned one by one.
    void setAllOpen(bool open);
    [[nodiscard]] bool allOpen() const { return m_allOpen; }
    /// Another text is searched for; empty: none.
    void searched(bool anything);

private:
    bool m_allOpen = false;
    bool m_searching = false;
    std::set<PartId> m_turned;
    std::set<PartId> m_turnedInSearch;
};

} // namespace flopsmith
