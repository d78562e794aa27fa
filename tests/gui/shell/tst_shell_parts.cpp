// The parts list with a user's own catalog behind it: favourites, filters, near names, and the
// editor of own parts.
#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTreeView>
#include <QtTest>

#include "app/workspace/own_catalog.h"
#include "app/workspace/settings.h"
#include "tests/gui/shell/shell_fixture.h"
#include "ui/models/filter_model.h"
#include "ui/models/part_table_model.h"
#include "ui/panels/part_editor.h"
#include "ui/panels/parts_delegate.h"
#include "ui/panels/parts_panel.h"
#include "ui/shell/actions.h"

using namespace flopsmith;

namespace {

/// The window with a user's catalog that is not there yet.
struct OwnFixture : ShellFixture {
    OwnFixture()
    {
        workspace->ownCatalog().keepIn(file(), document().catalog(), {document().catalog(), {}, {}});
        // Shortcuts belong to the active window.
        window->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
    }
    std::filesystem::path file()
    {
        return std::filesystem::path(folder.filePath(QStringLiteral("own/catalog.sqlite")).toStdString());
    }
    PartListModel& model() { return area().parts().model(); }
    QListView* list() { return child<QListView>("partsList"); }
    void type(const char* text)
    {
        auto* field = child<QLineEdit>("partsSearch");
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, QString::fromLatin1(text));
    }
    void write(QWidget* editor, const char* field, const char* text)
    {
        auto* line = editor->findChild<QWidget*>(QLatin1String(field));
        if (auto* box = qobject_cast<QComboBox*>(line))
            line = box->lineEdit();
        line->setFocus();
        qobject_cast<QLineEdit*>(line)->clear();
        QTest::keyClicks(line, QString::fromLatin1(text));
    }
    /// A key of the list, once the dialog before has given the window back.
    void press(Qt::Key key)
    {
        window->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
        list()->setFocus();
        QTest::keyClick(list(), key);
    }
    bool starred(int row) { return model().data(model().index(row), PartListModel::FavouriteRole).toBool(); }
    PartId idAt(int row) { return model().partAt(model().index(row))->id; }
};

} // namespace

class TestShellParts : public QObject {
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
        const auto kept = readShown({f.file(), f.document().catalog()});
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
        QVERIFY(f.workspace->ownCatalog().isFavourite(chosen));
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

    void variantsOpenByKeyAndByClick()
    {
        OwnFixture f;
        const QModelIndex base = f.model().indexOf(PartId("nvidia-rtx-4090"));
        QVERIFY(base.isValid());
        const int variants = base.data(PartListModel::VariantsRole).toInt();
        const int rows = f.model().rowCount();
        QVERIFY(variants > 0 && rows < f.model().matches());
        f.list()->setCurrentIndex(base);
        f.press(Qt::Key_Right);
        QCOMPARE(f.model().rowCount(), rows + variants);
        QTest::keyClick(f.list(), Qt::Key_Down);
        QVERIFY(f.model().index(base.row() + 1).data(PartListModel::BeneathRole).toBool());
        QTest::keyClick(f.list(), Qt::Key_Left); // to the card that it is a variant of
        QCOMPARE(f.area().parts().current(), PartId("nvidia-rtx-4090"));
        QTest::keyClick(f.list(), Qt::Key_Left);
        QCOMPARE(f.model().rowCount(), rows);
        const std::size_t parts = f.document().build().parts.size();
        f.list()->scrollTo(f.list()->currentIndex());
        const QRect row = f.list()->visualRect(f.list()->currentIndex());
        QTest::mouseDClick(f.list()->viewport(), Qt::LeftButton, {},
                           PartsDelegate::variantsRect(row, Qt::LeftToRight, variants).center());
        QCOMPARE(f.document().build().parts.size(), parts); // no click there places anything
        f.area().parts().showPart(PartId("nvidia-rtx-4090-fe")); // opens its group
        QCOMPARE(f.area().parts().current(), PartId("nvidia-rtx-4090-fe"));
        f.child<QAction>("partsAllVariants")->trigger();
        QCOMPARE(f.model().rowCount(), f.model().matches());
        QVERIFY(f.settings.get(settings::allVariants));
        QCOMPARE(f.area().parts().current(), PartId("nvidia-rtx-4090-fe"));
        f.child<QAction>("partsAllVariants")->trigger();
        QCOMPARE(f.model().rowCount(), rows);
        QCOMPARE(f.area().parts().current(), PartId("nvidia-rtx-4090"));
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

    void aNewPartIsWrittenEditedAndDeleted()
    {
        OwnFixture f;
        f.window->actions().newPart->trigger();
        auto* editor = f.child<PartEditor>("partEditor");
        QTRY_VERIFY(editor->isVisible());
        auto* save = editor->findChild<QPushButton*>(QStringLiteral("partSave"));
        QTRY_VERIFY(!save->isEnabled()); // neither name nor source
        f.write(editor, "partVendor", "Acme");
        f.write(editor, "partName", "X1");
        QCOMPARE(editor->findChild<QLineEdit*>(QStringLiteral("partId"))->text(), QStringLiteral("user:acme-x1"));
        f.write(editor, "partDocument", "Data sheet");
        f.write(editor, "figure.memory_gib", "48");
        f.write(editor, "figure.power_limit_w", "99999");
        QTRY_VERIFY(!editor->draft().figures.empty() && !save->isEnabled()); // no card draws that
        f.write(editor, "figure.power_limit_w", "350");
        QTRY_VERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(f.document().catalog()->find("user:acme-x1"));
        QTRY_COMPARE(f.area().parts().current(), PartId("user:acme-x1")); // the list shows it
        QTRY_VERIFY(!f.window->findChild<PartEditor*>());

        f.press(Qt::Key_F2);
        editor = f.child<PartEditor>("partEditor");
        QVERIFY(!editor->draft().isNew);
        QCOMPARE(editor->draft().document, std::string("Data sheet"));
        f.write(editor, "figure.power_limit_w", "250");
        save = editor->findChild<QPushButton*>(QStringLiteral("partSave"));
        QTRY_VERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(f.document().catalog()->find("user:acme-x1")->as<Accelerator>()->powerLimit.get()->raw(),
                     watts(250).raw());
        QTRY_VERIFY(!f.window->findChild<PartEditor*>());

        f.press(Qt::Key_F2);
        editor = f.child<PartEditor>("partEditor");
        QTest::mouseClick(editor->findChild<QPushButton*>(QStringLiteral("partRemove")), Qt::LeftButton);
        QTRY_VERIFY(!f.document().catalog()->find("user:acme-x1"));
    }

    void aCopyOfAPartOfTheBuild()
    {
        OwnFixture f;
        f.openSample("am5-rtx-4070");
        f.area().selection().selectPart(PartId("nvidia-rtx-4090-fe"));
        QTest::mouseClick(f.child<QAbstractButton>("inspectorOwnPart"), Qt::LeftButton);
        auto* editor = f.child<PartEditor>("partEditor");
        QVERIFY(editor->draft().base);
        QVERIFY(editor->draft().figures.size() > 20);
        f.write(editor, "partName", "RTX 4090 of the lab");
        f.write(editor, "partDocument", "Measured in the lab");
        f.write(editor, "figure.power_limit_w", "380");
        auto* save = editor->findChild<QPushButton*>(QStringLiteral("partSave"));
        QTRY_VERIFY2(save->isEnabled(), qPrintable(editor->findChild<QLabel*>(QStringLiteral("partProblems"))->text()));
        const PartId id(editor->draft().id);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(f.document().catalog()->find(id));
        QVERIFY(f.area().place(id));
        QTRY_VERIFY(!f.window->findChild<PartEditor*>());
        // What the build has stays.
        f.list()->setCurrentIndex(f.model().indexOf(id));
        f.press(Qt::Key_F2);
        editor = f.child<PartEditor>("partEditor");
        QTest::mouseClick(editor->findChild<QPushButton*>(QStringLiteral("partRemove")), Qt::LeftButton);
        QVERIFY(f.document().catalog()->find(id) && editor->isVisible());
    }

    void theContextMenuOffersIt()
    {
        OwnFixture f;
        f.list()->setCurrentIndex(f.model().index(3));
        const QList<QAction*> actions = f.list()->actions();
        const auto star = std::find_if(actions.begin(), actions.end(),
                                       [](QAction* a) { return a->shortcut() == QKeySequence(Qt::Key_F); });
        QVERIFY(star != actions.end());
        (*star)->trigger();
        QVERIFY(f.workspace->ownCatalog().isFavourite(f.idAt(3)));
        QVERIFY((*star)->isChecked());
    }
};

QTEST_MAIN(TestShellParts)
#include "tst_shell_parts.moc"
