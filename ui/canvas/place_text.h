// Words for places and drops: names for screen readers, tool tips and callouts.
#pragma once

#include <QCoreApplication>
#include <QString>

#include "app/layout/layout.h"
#include "app/rules/engine.h"

namespace flopsmith {

class PlaceText {
    Q_DECLARE_TR_FUNCTIONS(flopsmith::PlaceText)

public:
    /// "PCIe slot 2", "PCIe slot SLOT5", "Memory slot A1", "Bay 3 (3.5 inch)", "CPU".
    [[nodiscard]] static QString placeName(const Slot& slot, const Machine& machine);
    /// "PCIe slot 2, x16 Gen5, RTX 6000, 2 problems"; a free place says so.
    [[nodiscard]] static QString boxName(const LayoutBox& box, const Machine& machine, int problems);
    /// Key figures of the part, and the problems about it.
    [[nodiscard]] static QString boxDescription(const LayoutBox& box, const std::vector<const Finding*>& findings);
    /// "Gen4 x16 from CPU 1".
    [[nodiscard]] static QString linkText(const Link& link);
};

/// Findings that count (not waived) about a box.
[[nodiscard]] std::vector<const Finding*> findingsOf(const Evaluation& evaluation, const LayoutBox& box);

} // namespace flopsmith
