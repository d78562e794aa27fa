// The parts list with a user's own catalog behind it: favourites.
#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTreeView>
#include <QtTest>

#include "app/workspace/own_catalog.h"
#include "tests/gui/shell/shell_fixture.h"
#include "ui/models/filter_model.h"
#include "ui/models/part_table_model.h"
#include "ui/panels/parts_delegate.h"
#include "ui/panels/parts_panel.h"

using namespace flopsmith;

namespace {

/// The window with a user's catalog that is not there yet.
struct OwnFixture : ShellFixture {
    OwnFixture()
    {
        workspace->own().keepIn(file(), document().catalog(), {});
        // Shortcuts belong to the active window.
        window->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
    }
    std::filesystem::path file() { return std::filesystem::path(folder.filePath(QStringLiteral("own/catalog.sqlite")).toStdString()); }
    PartListModel& model() { return area().parts().model(); }
    QListView* list() { return child<QListView>("partsList"); }
    void type(const char* text)
    {
        auto* field = child<QLineEdit>("partsSearch");
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, QString::fromLatin1(text));
    }
    bool starred(int row) { return model().data(model().index(row), PartListModel::FavouriteRole).toBool(); }
    PartId idAt(int row) { return model().partAt(model().index(row))->id; }
};

} // namespace

class TestShellParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStarIsClickedAndKept()
    {
        OwnFixture f;
        QVERIFY(!std::filesystem::exists(f.file()));
        const QRect row = f.list()->visualRect(f.model().index(2));
        const QPoint star = PartsDelegate::starRect(row, Qt::LeftToRight).center();
        const std::size_t parts = f.document().build().parts.size();
        QTest::mouseClick(f.list()->viewport(), Qt::LeftButton, {}, star);
        QVERIFY(f.starred(2));
        QVERIFY(!f.starred(1));
        const auto kept = readOwn(f.file(), f.document().catalog());
        QVERIFY(kept);
        QCOMPARE(kept->favourites, std::vector<PartId>{f.idAt(2)});
        QTest::mouseDClick(f.list()->viewport(), Qt::LeftButton, {}, star);
        QCOMPARE(f.document().build().parts.size(), parts); // a double click on the star places nothing
    }

    void theKeyAndTheSwitch()
    {
        OwnFixture f;
        f.type("4090");
        QTest::keyClick(f.child<QLineEdit>("partsSearch"), Qt::Key_Down);
        QTest::keyClick(f.list(), Qt::Key_Down);
        const PartId chosen = f.area().parts().current();
        QTest::keyClick(f.list(), Qt::Key_F);
        QVERIFY(f.workspace->own().isFavourite(chosen));
        f.child<QLineEdit>("partsSearch")->clear();
        QCOMPARE(f.idAt(0), chosen); // first while nothing is typed
        QTest::mouseClick(f.child<QAbstractButton>("partsFavourites"), Qt::LeftButton);
        QCOMPARE(f.model().matches(), 1);
        f.list()->setFocus();
        QTest::keyClick(f.list(), Qt::Key_F);
        QCOMPARE(f.model().matches(), 0);
        QVERIFY(!f.list()->isVisible());
        QTest::mouseClick(f.child<QAbstractButton>("partsFavourites"), Qt::LeftButton);
        QVERIFY(f.model().matches() > 20);
    }

    void aFilterLeavesWhatHasTheFigure()
    {
        OwnFixture f;
        const int all = f.model().matches();
        auto* button = f.child<QAbstractButton>("partsFilter");
        QTest::mouseClick(button, Qt::LeftButton);
        auto* tree = f.child<QTreeView>("partsFilterTree");
        QTRY_VERIFY(tree->isVisible());
        const QModelIndex value = tree->currentIndex();
        QVERIFY(value.parent().isValid());
        const int left = value.data(FilterModel::CountRole).toInt();
        QVERIFY(left > 0 && left < all);
        QTest::keyClick(tree, Qt::Key_Space);
        QCOMPARE(f.model().matches(), left);
        QVERIFY(button->text().contains(QStringLiteral("1")));
        QTest::mouseClick(f.child<QAbstractButton>("partsFilterClear"), Qt::LeftButton);
        QCOMPARE(f.model().matches(), all);
        QTest::keyClick(tree, Qt::Key_Space);
        QTest::keyClick(tree, Qt::Key_Escape);
        QVERIFY(!tree->isVisible());
        f.area().parts().setCategory(QStringLiteral("cpu")); // another category has other figures
        QCOMPARE(f.model().matches(), f.model().total());
        QCOMPARE(button->text(), QStringLiteral("Filter"));
    }

    void nearNamesAreSaidToBeSuch()
    {
        OwnFixture f;
        f.type("gefroce");
        auto* note = f.child<QLabel>("partsNote");
        QVERIFY(f.model().matches() > 0);
        QVERIFY(note->isVisible() && note->text().contains(QStringLiteral("gefroce")));
        f.type("geforce");
        QVERIFY(!note->isVisible());
    }

    void theContextMenuOffersIt()
    {
        OwnFixture f;
        f.list()->setCurrentIndex(f.model().index(3));
        const QList<QAction*> actions = f.list()->actions();
        const auto star = std::find_if(actions.begin(), actions.end(), [](QAction* a) { return a->isCheckable(); });
        QVERIFY(star != actions.end());
        (*star)->trigger();
        QVERIFY(f.workspace->own().isFavourite(f.idAt(3)));
        QVERIFY((*star)->isChecked());
    }
};

QTEST_MAIN(TestShellParts)
#include "tst_shell_parts.moc"
