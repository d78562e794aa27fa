// Files in the window: save, open, unsaved changes, conflicts, read-only, dropped files, exports.
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QtTest>

#include "tests/gui/shell/shell_fixture.h"
#include "ui/shell/actions.h"
#include "ui/shell/file_controller.h"
#include "ui/shell/message_bar.h"

using namespace flopsmith;

class TestShellFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saveAndOpen();
    void unsavedChanges();
    void conflictOnDisk();
    void unreadableFile();
    void readOnly();
    void droppedFile();
    void exports();
    void recovery();
};

namespace {

QString pathIn(ShellFixture& fixture, const char* name)
{
    return fixture.folder.filePath(QString::fromLatin1(name));
}

void change(ShellFixture& fixture)
{
    QVERIFY(fixture.area().place(PartId("nvidia-rtx-4090-fe")));
}

void touch(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("\n");
}

} // namespace

void TestShellFiles::saveAndOpen()
{
    ShellFixture fixture;
    fixture.openSample("am5-rtx-4070");
    change(fixture);
    fixture.answers.save = pathIn(fixture, "first"); // the suffix is added
    fixture.window->actions().save->trigger();
    QVERIFY(QFile::exists(pathIn(fixture, "first.rig")));
    QVERIFY(!fixture.window->isWindowModified());
    QVERIFY(fixture.window->windowTitle().contains(QLatin1String("first")));
    const auto saved = fixture.document().build().parts;
    fixture.window->actions().newBuild->trigger();
    QVERIFY(fixture.document().build().parts.empty());
    fixture.answers.open = pathIn(fixture, "first.rig");
    fixture.window->actions().open->trigger();
    QVERIFY(fixture.document().build().parts == saved);
    QCOMPARE(fixture.workspace->recentFiles().value(0), QFileInfo(pathIn(fixture, "first.rig")).absoluteFilePath());
}

void TestShellFiles::unsavedChanges()
{
    ShellFixture fixture;
    fixture.openSample("am5-rtx-4070");
    change(fixture);
    const auto parts = fixture.document().build().parts;
    fixture.answers.unsaved = UnsavedAnswer::Cancel;
    fixture.window->actions().newBuild->trigger();
    QVERIFY(fixture.document().build().parts == parts);
    QVERIFY(!fixture.window->close());
    // Saving fails when no name is given: the build stays.
    fixture.answers.unsaved = UnsavedAnswer::Save;
    fixture.window->actions().newBuild->trigger();
    QVERIFY(fixture.document().build().parts == parts);
    fixture.answers.unsaved = UnsavedAnswer::Discard;
    fixture.window->actions().newBuild->trigger();
    QVERIFY(fixture.document().build().parts.empty());
    const int asked = fixture.answers.asked;
    QVERIFY(fixture.window->close());
    QCOMPARE(fixture.answers.asked, asked); // nothing to lose, nothing to ask
}

void TestShellFiles::conflictOnDisk()
{
    ShellFixture fixture;
    const QString path = pathIn(fixture, "a.rig");
    fixture.answers.save = path;
    fixture.window->actions().save->trigger();
    change(fixture);
    touch(path);
    fixture.answers.conflict = ConflictAnswer::Cancel;
    QVERIFY(!fixture.window->files()->save());
    QVERIFY(fixture.document().isModified());
    fixture.answers.conflict = ConflictAnswer::Overwrite;
    QVERIFY(fixture.window->files()->save());
    QVERIFY(!fixture.document().isModified());
}

void TestShellFiles::unreadableFile()
{
    ShellFixture fixture;
    fixture.openSample("am5-rtx-4070");
    const auto parts = fixture.document().build().parts;
    const QString path = pathIn(fixture, "broken.rig");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ this is no build");
    file.close();
    fixture.window->files()->open(path);
    QCOMPARE(fixture.window->messages().texts().size(), 1);
    QVERIFY(fixture.window->messages().texts().front().contains(QLatin1String("broken.rig")));
    QVERIFY(fixture.document().build().parts == parts);
}

void TestShellFiles::readOnly()
{
    ShellFixture fixture;
    const QString path = pathIn(fixture, "b.rig");
    fixture.answers.save = path;
    QVERIFY(fixture.window->files()->save());
    QVERIFY(fixture.document().open(path, OpenMode::ReadOnly));
    QVERIFY(fixture.document().isReadOnly());
    QCOMPARE(fixture.window->messages().texts().size(), 1);
    fixture.answers.save = pathIn(fixture, "c.rig");
    QVERIFY(fixture.window->files()->save()); // becomes "save as"
    QVERIFY(!fixture.document().isReadOnly());
    QVERIFY(QFile::exists(pathIn(fixture, "c.rig")));
    QVERIFY(fixture.window->messages().texts().isEmpty());
}

void TestShellFiles::droppedFile()
{
    ShellFixture fixture;
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(fixture.workspace->templates().front().path)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(fixture.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    const QString copy = pathIn(fixture, "dropped.rig");
    QVERIFY(QFile::copy(fixture.workspace->templates().front().path, copy));
    mime.setUrls({QUrl::fromLocalFile(copy)});
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(fixture.window.get(), &drop);
    QTRY_VERIFY(!fixture.document().build().parts.empty());
}

void TestShellFiles::exports()
{
    ShellFixture fixture;
    fixture.openSample("am5-rtx-4070");
    fixture.answers.save = pathIn(fixture, "drawing.svg");
    fixture.window->actions().exportDrawing->trigger();
    QVERIFY(QFileInfo(pathIn(fixture, "drawing.svg")).size() > 500);
    for (const char* name : {"sheet.html", "sheet.md", "sheet.csv", "sheet.xlsx", "sheet.pdf"}) {
        fixture.answers.save = pathIn(fixture, name);
        fixture.window->actions().exportSheet->trigger();
        QVERIFY2(QFileInfo(pathIn(fixture, name)).size() > 200, name);
    }
}

void TestShellFiles::recovery()
{
    QTemporaryDir data;
    {
        ShellFixture killed;
        killed.workspace->keepDataIn(data.path());
        change(killed);
        // The program ends without closing its build.
    }
    ShellFixture fixture;
    fixture.workspace->keepDataIn(data.path());
    fixture.answers.recovery = RecoveryAnswer::Later;
    QVERIFY(!fixture.window->files()->recover());
    fixture.answers.recovery = RecoveryAnswer::Restore;
    QVERIFY(fixture.window->files()->recover());
    QCOMPARE(fixture.document().build().parts.size(), std::size_t{1});
    QVERIFY(fixture.document().isModified());
}

QTEST_MAIN(TestShellFiles)
#include "tst_shell_files.moc"
