#include "ui/shell/file_controller.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "app/io/atomic_file.h"
#include "app/io/document_io.h"
#include "app/layout/layout.h"
#include "app/workspace/workspace.h"
#include "ui/charts/export_file.h"
#include "ui/charts/stated_build.h"
#include "ui/shell/questions.h"

namespace flopsmith {

namespace {

const QString stateTopic = QStringLiteral("state");
const QString fileTopic = QStringLiteral("file");

DrawingMarks marksOf(const Evaluation& evaluation)
{
    DrawingMarks marks;
    for (const Finding& finding : evaluation.findings) {
        if (finding.waived || finding.severity == Severity::Advice)
            continue;
        auto& list = finding.severity == Severity::Error ? marks.errors : marks.warnings;
        list.insert(list.end(), finding.subjects.begin(), finding.subjects.end());
    }
    return marks;
}

QString exportedText(const QString& path)
{
    return FileController::tr("Exported to %1").arg(QDir::toNativeSeparators(path));
}

QString withSuffix(QString path, const QString& suffix)
{
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += QLatin1Char('.') + suffix;
    return path;
}

} // namespace

FileController::FileController(Workspace& workspace, Questions& questions, MessageBar& messages, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_questions(questions)
    , m_messages(messages)
{
    connect(&workspace.document(), &Document::fileChanged, this, &FileController::noticeState);
    connect(&workspace.document(), &Document::backupFailed, this, [this](const QString& message) {
        m_messages.show(Mark::Warning, tr("Saved, but the version before could not be kept: %1").arg(message));
    });
    connect(&workspace, &Workspace::autosaveFailed, this, [this](const QString& message) {
        m_messages.show(Mark::Error, tr("Unsaved work is not being kept safe: %1").arg(message),
                        QStringLiteral("autosave"));
    });
    connect(&workspace, &Workspace::autosaveWorks, this, [this] { m_messages.clear(QStringLiteral("autosave")); });
}

void FileController::report(const Error& error)
{
    m_messages.show(Mark::Error, QString::fromStdString(describe(error)), fileTopic);
}

bool FileController::mayClose()
{
    Document& document = m_workspace.document();
    if (!document.isModified())
        return true;
    switch (m_questions.unsaved(document.displayName())) {
    case UnsavedAnswer::Save: return save();
    case UnsavedAnswer::Discard: m_workspace.discardAutosave(); return true;
    case UnsavedAnswer::Cancel: return false;
    }
    return false;
}

void FileController::newBuild()
{
    if (!mayClose())
        return;
    m_messages.clear(fileTopic);
    m_workspace.document().setContent(Build{}, {}, false);
}

void FileController::newFromTemplate(const QString& path)
{
    if (!mayClose())
        return;
    // Not a copy that counts as changed: closing it untouched need not ask.
    auto loaded = loadBuild(QFileInfo(path).filesystemFilePath(), *m_workspace.catalog());
    if (!loaded)
        return report(loaded.error());
    m_messages.clear(fileTopic);
    m_workspace.document().setContent(std::move(loaded->build), {}, false);
}

void FileController::openAsk()
{
    const QString path = m_questions.fileToOpen(m_workspace.settings().get(settings::lastFolder));
    if (!path.isEmpty())
        open(path);
}

void FileController::open(const QString& path)
{
    if (mayClose())
        load(path);
}

void FileController::load(const QString& path)
{
    Document& document = m_workspace.document();
    auto opened = document.open(path);
    if (!opened && opened.error().code == ErrorCode::Conflict) {
        switch (m_questions.locked(path, document.lockOwner(path))) {
        case LockedAnswer::ReadOnly: opened = document.open(path, OpenMode::ReadOnly); break;
        case LockedAnswer::Copy: opened = document.open(path, OpenMode::Copy); break;
        case LockedAnswer::TakeOver: opened = document.open(path, OpenMode::TakeOver); break;
        case LockedAnswer::Cancel: return;
        }
    }
    if (!opened)
        return report(opened.error());
    m_messages.clear(fileTopic);
    m_workspace.addRecentFile(path);
}

bool FileController::save()
{
    const Document& document = m_workspace.document();
    return document.path().isEmpty() || document.isReadOnly() ? saveAs() : saveResolved(false);
}

bool FileController::saveResolved(bool overwrite)
{
    Document& document = m_workspace.document();
    const auto saved = document.save(overwrite);
    if (saved) {
        m_messages.clear(fileTopic);
        m_workspace.addRecentFile(document.path());
        return true;
    }
    if (saved.error().code != ErrorCode::Conflict || overwrite) {
        report(saved.error());
        return false;
    }
    switch (m_questions.conflict(document.path())) {
    case ConflictAnswer::Overwrite: return saveResolved(true);
    case ConflictAnswer::SaveAs: return saveAs();
    case ConflictAnswer::Reload: load(document.path()); return false;
    case ConflictAnswer::Cancel: return false;
    }
    return false;
}

QString FileController::suggestion(const QString& suffix) const
{
    QString folder = m_workspace.settings().get(settings::lastFolder);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(m_workspace.document().displayName() + QLatin1Char('.') + suffix);
}

bool FileController::saveAs()
{
    const QString chosen =
        m_questions.fileToSave(suggestion(QStringLiteral("rig")), tr("Save as"), tr("Builds (*.rig)"));
    const QString path = withSuffix(chosen, QStringLiteral("rig"));
    if (path.isEmpty())
        return false;
    const auto saved = m_workspace.document().saveAs(path);
    if (!saved) {
        report(saved.error());
        return false;
    }
    m_messages.clear(fileTopic);
    m_workspace.addRecentFile(path);
    return true;
}

void FileController::noticeState()
{
    const Document& document = m_workspace.document();
    m_messages.clear(stateTopic);
    if (document.isReadOnly()) {
        m_messages.show(Mark::Advice, tr("This build is open read-only. Changes can be saved under another name."),
                        stateTopic, {{tr("Save as\u2026"), [this] { saveAs(); }}});
    } else if (!document.differingParts().empty()) {
        QStringList ids;
        for (const PartId& id : document.differingParts())
            ids << QString::fromStdString(id.str());
        m_messages.show(Mark::Advice,
                        tr("%n part(s) had other figures when this build was saved; the catalog's are used: %1",
                           nullptr, static_cast<int>(ids.size()))
                            .arg(ids.mid(0, 4).join(QStringLiteral(", "))),
                        stateTopic);
    }
}

void FileController::write(const QString& path, const std::string& bytes)
{
    const auto written = writeFileAtomically(QFileInfo(path).filesystemFilePath(), bytes);
    if (!written)
        return report(written.error());
    m_messages.show(Mark::Ok, exportedText(path), fileTopic);
}

void FileController::exportDrawing()
{
    const QString path = withSuffix(
        m_questions.fileToSave(suggestion(QStringLiteral("svg")), tr("Export drawing"), tr("Drawings (*.svg)")),
        QStringLiteral("svg"));
    if (path.isEmpty())
        return;
    const EvaluationPtr evaluation = m_workspace.document().evaluation();
    write(path, layoutSvg(layoutOf(*evaluation->machine), marksOf(*evaluation)));
}

void FileController::exportSheet()
{
    const QString filter =
        tr("PDF (*.pdf);;Web page (*.html);;Markdown (*.md);;Tables (*.csv);;Excel workbook (*.xlsx)");
    const QString first = QStringLiteral("pdf");
    const QString path = withSuffix(m_questions.fileToSave(suggestion(first), tr("Export build sheet"), filter), first);
    if (path.isEmpty())
        return;
    const Sheet sheet = buildSheet(openBuild(m_workspace), m_workspace.references(), sheetOptions(m_workspace));
    const auto written = writeSheet(sheet, path, letterPaper(m_workspace));
    if (!written)
        return report(written.error());
    m_messages.show(Mark::Ok, exportedText(path), fileTopic);
}

bool FileController::recover()
{
    for (const Recovery& recovery : m_workspace.recoveries()) {
        switch (m_questions.recovery(recovery)) {
        case RecoveryAnswer::Restore: {
            const auto recovered = m_workspace.recover(recovery);
            if (recovered)
                return true;
            report(recovered.error());
            break;
        }
        case RecoveryAnswer::Discard: Autosave::remove(recovery); break;
        case RecoveryAnswer::Later: break;
        }
    }
    return false;
}

} // namespace flopsmith
