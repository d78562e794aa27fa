// Roles of tables in which a document's options are changed; one delegate edits all of them.
#pragma once

#include <Qt>

namespace flopsmith {

enum OptionRole {
    HeadingRole = Qt::UserRole + 1, // bool: a group's heading
    StatedRole, // bool: the document says it
    ChoicesRole, // QVariantList of [value, text] pairs; invalid for what is typed
    QuietRole, // bool: what stands there is not the document's
    firstOwnRole // of a model's own roles
};

} // namespace flopsmith
