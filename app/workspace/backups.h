// Earlier contents of saved documents, five per file, in the program's data folder.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "app/base/result.h"

namespace flopsmith {

inline constexpr int backupGenerations = 5;

/// Keeps `bytes`, which a save of `document` is about to replace, below `folder`, unless the newest backup has the same
/// content. Documents of the same name in different folders do not meet: the key is the absolute path's hash.
[[nodiscard]] Result<bool> keepBackup(const QString& folder, const QString& document, const QByteArray& bytes);

/// Paths of a document's backups, newest first.
[[nodiscard]] QStringList backupsOf(const QString& folder, const QString& document);

} // namespace flopsmith
