// One open build: its file, its undo history, its latest evaluation. The only place that changes the current build.
// Texts of errors and names are English; the window translates them in the context "workspace".
#pragma once

#include <memory>
#include <optional>

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUndoStack>

#include "app/base/result.h"
#include "app/build/diff.h"
#include "app/build/edit.h"
#include "app/io/document_io.h"
#include "app/rules/engine.h"
#include "app/workspace/document_lock.h"

namespace flopsmith {

class EvaluationService;
struct Recovery;

/// What to do with a file that another instance has open.
enum class OpenMode {
    Exclusive, // refuse: open() fails with ErrorCode::Conflict, lockOwner() tells who has it
    ReadOnly, // look at it, save elsewhere
    Copy, // its content as an unnamed, modified build
    TakeOver // remove a lock that nobody holds any more, then as Exclusive
};

class Document : public QObject {
    Q_OBJECT

public:
    /// An empty, unnamed build. `service` must outlive the document.
    Document(CatalogPtr catalog, EvaluationService& service, QObject* parent = nullptr);
    ~Document() override;

    [[nodiscard]] const Build& build() const { return *m_build; }
    [[nodiscard]] BuildPtr buildPtr() const { return m_build; }
    [[nodiscard]] const CatalogPtr& catalog() const { return m_catalog; }
    /// Takes figures and prices from another catalog from now on; the build and its history stay. An evaluation follows.
    void setCatalog(CatalogPtr catalog);
    /// The newest evaluation; never null, but may be of an older build while one is under way.
    [[nodiscard]] EvaluationPtr evaluation() const { return m_evaluation; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

    /// Applies an edit as one undo step. Edits with the same non-empty merge key join the step before. A refused edit
    /// changes nothing and emits failed(). Returns whether it was applied.
    bool apply(const Edit& edit, const QString& label, const QString& mergeKey = {});

    /// Replaces the content: file, template, recovery. Clears the history. On failure nothing changes.
    Result<bool> open(const QString& path, OpenMode mode = OpenMode::Exclusive);
    /// Content that came from elsewhere than `path`'s bytes; a path is locked when nobody else has it open.
    void setContent(Build build, const QString& path, bool modified, bool readOnly = false);
    /// What a killed program left behind, as unsaved changes of the file that it belonged to.
    Result<bool> recover(const Recovery& recovery);

    /// Saves to the current path. Fails without one, when the file on disk is not what was loaded or saved last
    /// (ErrorCode::Conflict; `overwrite` does it anyway), or read-only.
    Result<bool> save(bool overwrite = false);
    Result<bool> saveAs(const QString& path);
    /// Where the content that a save replaces is kept; empty (as at first): nowhere.
    void setBackupFolder(const QString& folder) { m_backupFolder = folder; }
    /// Who has `path` open; nullopt when nobody else does.
    [[nodiscard]] std::optional<LockOwner> lockOwner(const QString& path) const;

    [[nodiscard]] QString path() const { return m_path; } // empty: never saved
    [[nodiscard]] QString displayName() const; // file name without suffix, else the build's name, else "Untitled"
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] bool isModified() const;
    /// Parts whose figures in the file differ from the catalog's.
    [[nodiscard]] const std::vector<PartId>& differingParts() const { return m_differing; }
    /// Hash of the file's bytes as loaded or saved last; empty: not on disk.
    [[nodiscard]] QString diskHash() const { return m_diskHash; }

Q_SIGNALS:
    void changed(const flopsmith::BuildChange& change); // after edit, undo, redo, open
    void evaluated(); // a new evaluation() is there
    void catalogChanged(); // before the evaluation() that rests on it is there
    void fileChanged(); // path, name, modified or read-only state
    void failed(const QString& message); // an edit was refused
    void backupFailed(const QString& message); // the save went on without a backup

private:
    friend class SnapshotCommand;
    void setBuild(BuildPtr build);
    void evaluateAgain();
    void load(LoadedBuild loaded, const QString& path, bool modified, const QString& diskHash);
    Result<bool> writeTo(const QString& path, const QByteArray& replaced);

    CatalogPtr m_catalog;
    EvaluationService& m_service;
    QUndoStack m_undo;
    BuildPtr m_build;
    EvaluationPtr m_evaluation;
    QString m_path;
    QString m_diskHash;
    QString m_backupFolder;
    DocumentLock m_lock;
    bool m_readOnly = false;
    bool m_recovered = false; // content that is not on disk although the history is empty
    std::vector<PartId> m_differing;
};

} // namespace flopsmith
