// Keeps unsaved work on disk, so that a killed program loses two seconds of it at most, and finds what is left behind.
#pragma once

#include <chrono>
#include <memory>
#include <vector>

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QTimer>

#include "app/base/result.h"

QT_BEGIN_NAMESPACE
class QLockFile;
QT_END_NAMESPACE

namespace flopsmith {

class Document;
class Executor;

/// Unsaved work of a program that ended without closing its document.
struct Recovery {
    QString file; // autosaved build
    QString path; // the document it belongs to; empty: never saved
    QString diskHash; // of the document when it was loaded
    QString name; // for people
    QDateTime time; // of the last autosave
    bool documentIsNewer = false; // somebody wrote the document after that
    std::shared_ptr<QLockFile> lock; // keeps other instances from offering it too
};

struct AutosaveDelays {
    std::chrono::milliseconds write{2'000}; // after the first edit that is not on disk
    std::chrono::milliseconds retry{5'000}; // after a failure
    std::chrono::milliseconds pause{30'000}; // after failures that the user was told about
};

class Autosave : public QObject {
    Q_OBJECT

public:
    /// Watches `document`; writes `<folder>/<id>.rig` on `executor`. Both must outlive this.
    Autosave(Document& document, Executor& executor, const QString& folder, const AutosaveDelays& delays = {},
             QObject* parent = nullptr);
    /// Removes the file when everything is saved or discarded, else writes it a last time for the next start.
    ~Autosave() override;

    /// Writes now, on this thread. Nothing to do when the document is not modified.
    Result<bool> flush();
    /// The user does not want the unsaved changes.
    void discard();
    [[nodiscard]] const QString& file() const { return m_file; }

    /// Builds in `folder` whose program is gone, newest first.
    [[nodiscard]] static std::vector<Recovery> orphans(const QString& folder);
    /// Deletes the files of an orphan and gives up its lock.
    static void remove(const Recovery& recovery);

Q_SIGNALS:
    void failed(const QString& message); // written neither at the first nor at the second try
    void works(); // written again after failed()

private:
    struct Shared;
    void schedule();
    void write();
    void written(const QString& error);
    void removeFile();

    Document& m_document;
    Executor& m_executor;
    AutosaveDelays m_delays;
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_timer;
    std::shared_ptr<Shared> m_shared;
    int m_failures = 0;
    bool m_discarded = false;
};

} // namespace flopsmith
