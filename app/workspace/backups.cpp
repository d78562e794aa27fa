#include "app/workspace/backups.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include "app/io/atomic_file.h"
#include "app/io/document_io.h"

namespace flopsmith {

namespace {

QString folderOf(const QString& folder, const QString& document)
{
    const QFileInfo info(document);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray key = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QDir(folder).filePath(QString::fromLatin1(key));
}

/// Sorts by time as text. Two saves within a millisecond get a number, so that no backup replaces another.
QString freeName(const QDir& dir)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz"));
    for (int i = 0;; ++i) {
        const QString name = QStringLiteral("%1-%2.rig").arg(stamp).arg(i, 3, 10, QLatin1Char('0'));
        if (!dir.exists(name))
            return name;
    }
}

} // namespace

QStringList backupsOf(const QString& folder, const QString& document)
{
    const QDir dir(folderOf(folder, document));
    QStringList out;
    const QStringList names = dir.entryList({QStringLiteral("*.rig")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString& name : names)
        out.append(dir.filePath(name));
    return out;
}

Result<bool> keepBackup(const QString& folder, const QString& document, const QByteArray& bytes)
{
    QStringList present = backupsOf(folder, document);
    if (!present.isEmpty()) {
        const auto newest = readFile(QFileInfo(present.first()).filesystemFilePath(), maxDocumentBytes);
        if (newest && *newest == std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())))
            return true;
    }
    const QDir dir(folderOf(folder, document));
    if (!dir.mkpath(QStringLiteral("."))) {
        return fail({ErrorCode::Unwritable, dir.path().toStdString(), "", "the folder for backups cannot be made",
                     "check its permissions"});
    }
    const QString target = dir.filePath(freeName(dir));
    auto kept = writeFileAtomically(QFileInfo(target).filesystemFilePath(),
                                    std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!kept)
        return kept;
    present.prepend(target);
    while (present.size() > backupGenerations)
        QFile::remove(present.takeLast());
    return true;
}

} // namespace flopsmith
