// What a drag carries: ids, never pointers.
#pragma once

#include <memory>
#include <optional>

#include <QString>

#include "app/base/strong_id.h"

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace flopsmith {

inline constexpr char partMimeType[] = "application/x-flopsmith-parts";

/// A new part from the list, or an installed one that is moved (then `instance` is set).
struct DraggedPart {
    PartId part;
    InstanceKey instance;
};

/// Mime data with the versioned JSON form and the name as plain text.
[[nodiscard]] std::unique_ptr<QMimeData> makePartMime(const DraggedPart& dragged, const QString& name);
[[nodiscard]] std::optional<DraggedPart> readPartMime(const QMimeData* mime);

} // namespace flopsmith
