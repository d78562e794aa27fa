// What the window asks about files. Real dialogs in the program; tests answer by themselves.
#pragma once

#include <vector>

#include <QString>

#include "app/workspace/autosave.h"
#include "app/workspace/document_lock.h"

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace flopsmith {

enum class UnsavedAnswer { Save, Discard, Cancel };
enum class ConflictAnswer { Overwrite, SaveAs, Reload, Cancel };
enum class LockedAnswer { ReadOnly, Copy, TakeOver, Cancel };
enum class RecoveryAnswer { Restore, Discard, Later };

class Questions {
public:
    virtual ~Questions() = default;
    /// The build has changes that would be lost.
    virtual UnsavedAnswer unsaved(const QString& name) = 0;
    /// The file on disk is not what was loaded.
    virtual ConflictAnswer conflict(const QString& path) = 0;
    /// Another instance has the file open.
    virtual LockedAnswer locked(const QString& path, const std::optional<LockOwner>& owner) = 0;
    /// Work that an earlier program left behind.
    virtual RecoveryAnswer recovery(const Recovery& recovery) = 0;
    /// A dataset with so many parts is to be taken out of the user's catalog.
    virtual bool mayRemove(const QString& title, int parts) = 0;
    /// Paths; empty when the user changed their mind.
    virtual QString fileToOpen(const QString& folder) = 0;
    virtual QString listToOpen(const QString& folder) = 0;
    virtual QString fileToImport(const QString& folder, const QString& title, const QString& filter) = 0;
    virtual QString folderToImport(const QString& folder) = 0;
    virtual QString fileToSave(const QString& suggestion, const QString& title, const QString& filter) = 0;
};

class DialogQuestions final : public Questions {
public:
    /// `window` must outlive this.
    explicit DialogQuestions(QWidget& window)
        : m_window(window)
    {
    }

    UnsavedAnswer unsaved(const QString& name) override;
    ConflictAnswer conflict(const QString& path) override;
    LockedAnswer locked(const QString& path, const std::optional<LockOwner>& owner) override;
    RecoveryAnswer recovery(const Recovery& recovery) override;
    QString fileToOpen(const QString& folder) override;
    QString listToOpen(const QString& folder) override;
    QString fileToImport(const QString& folder, const QString& title, const QString& filter) override;
    QString folderToImport(const QString& folder) override;
    bool mayRemove(const QString& title, int parts) override;
    QString fileToSave(const QString& suggestion, const QString& title, const QString& filter) override;

private:
    QWidget& m_window;
};

} // namespace flopsmith
