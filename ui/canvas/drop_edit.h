// Which edit a drop means. Nothing is refused here: what does not fit is reported by the rules afterwards.
#pragma once

#include <optional>

#include <QCoreApplication>
#include <QString>

#include "app/build/edit.h"
#include "app/build/machine.h"
#include "ui/models/part_mime.h"

namespace flopsmith {

class DropEdit {
    Q_DECLARE_TR_FUNCTIONS(flopsmith::DropEdit)

public:
    Edit edit;
    QString label; // of the undo step

    /// The drop of `dragged` (its part is `part`) on `slot`: a new part takes the place or replaces one of its category
    /// there, an installed one moves or swaps. An empty slot places automatically. nullopt when nothing would change.
    [[nodiscard]] static std::optional<DropEdit> of(const Machine& machine, const DraggedPart& dragged,
                                                    const Part& part, const SlotId& slot);
    [[nodiscard]] static std::optional<DropEdit> removal(const Machine& machine, const InstanceKey& key);
};

} // namespace flopsmith
