// Parts lists in the window: from a file and from the clipboard, what is said of them, and choosing for what was not
// certain.
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QTableWidget>
#include <QtTest>

#include "tests/gui/shell/shell_fixture.h"
#include "ui/shell/actions.h"
#include "ui/shell/list_controller.h"
#include "ui/shell/list_review.h"
#include "ui/shell/message_bar.h"

using namespace flopsmith;

namespace {

bool has(const Build& build, const char* part)
{
    return std::any_of(build.parts.begin(), build.parts.end(),
                       [&](const Entry& entry) { return entry.part == PartId(part); });
}

} // namespace

class TestShellLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAFile()
    {
        ShellFixture fixture;
        const QString path = fixture.folder.filePath(QStringLiteral("quote.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "2x GeForce RTX 4090 Founders Edition\nAMD Ryzen 9 7950X\nFrobnicator 9000 power supply 1200 W Platinum\n");
        file.close();
        fixture.answers.open = path;
        fixture.window->actions().openList->trigger();
        const Build& build = fixture.document().build();
        QVERIFY(has(build, "nvidia-rtx-4090-fe"));
        QVERIFY(has(build, "amd-ryzen-9-7950x"));
        QVERIFY(fixture.document().isModified());
        QCOMPARE(QString::fromStdString(build.name), QStringLiteral("quote"));
        const QString said = fixture.window->messages().texts().join(u'\n');
        QVERIFY2(said.contains(QStringLiteral("2 line")) && said.contains(QStringLiteral("1 not certain")),
                 qPrintable(said));
    }

    void pastesFromTheClipboard()
    {
        ShellFixture fixture;
        QGuiApplication::clipboard()->setText(QStringLiteral("1x AMD Ryzen 9 7950X\n"));
        fixture.window->actions().pasteList->trigger();
        QVERIFY(has(fixture.document().build(), "amd-ryzen-9-7950x"));
        QGuiApplication::clipboard()->clear();
        fixture.window->actions().pasteList->trigger();
        QVERIFY(has(fixture.document().build(), "amd-ryzen-9-7950x")); // what is there stays
    }

    void knowsDevicesByAnImportedDatabase()
    {
        ShellFixture fixture;
        const QString path = fixture.folder.filePath(QStringLiteral("pci.ids"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("10de  NVIDIA Corporation\n\t2684  AD102 [GeForce RTX 4090]\nC 03  Display\n");
        file.close();
        fixture.workspace->ownCatalog().importFrom(path);
        QTRY_VERIFY(!fixture.workspace->ownCatalog().busy());
        QGuiApplication::clipboard()->setText(QStringLiteral(
            "01:00.0 VGA compatible controller [0300]: NVIDIA Corporation Device [10de:2684] (rev a1)\n"));
        fixture.window->actions().pasteList->trigger();
        const Build& build = fixture.document().build();
        QCOMPARE(build.parts.size(), std::size_t{1});
        QVERIFY(build.parts.front().part.str().find("4090") != std::string::npos);
    }

    void keepsABuildThatTheUserWantsToKeep()
    {
        ShellFixture fixture;
        fixture.openSample("am5-rtx-4070");
        QVERIFY(fixture.area().place(PartId("nvidia-rtx-4090-fe")));
        const auto before = fixture.document().build().parts;
        QGuiApplication::clipboard()->setText(QStringLiteral("AMD Ryzen 9 7950X\n"));
        fixture.answers.unsaved = UnsavedAnswer::Cancel;
        fixture.window->actions().pasteList->trigger();
        QVERIFY(fixture.document().build().parts == before);
    }

    void choosesForWhatWasNotCertain()
    {
        ShellFixture fixture;
        // Names one of several alike: a tie.
        QGuiApplication::clipboard()->setText(QStringLiteral("AMD Ryzen 9 7950X\nNVIDIA RTX PRO 6000 Blackwell\n"));
        fixture.window->actions().pasteList->trigger();
        fixture.window->lists()->review();
        auto* review = fixture.window->findChild<ListReview*>();
        QVERIFY(review);
        auto* box = review->findChild<QComboBox*>();
        QVERIFY(box);
        QVERIFY(box->count() > 2);
        const QString chosen = box->itemData(1).toString();
        QVERIFY(!has(fixture.document().build(), qPrintable(chosen)));
        box->setCurrentIndex(1);
        review->accept();
        QVERIFY(has(fixture.document().build(), qPrintable(chosen)));
        fixture.document().undoStack().undo(); // one step
        QVERIFY(!has(fixture.document().build(), qPrintable(chosen)));
    }
};

QTEST_MAIN(TestShellLists)
#include "tst_shell_lists.moc"
