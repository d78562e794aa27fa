// The System view without a mouse, and what a screen reader hears.
#include <set>

#include <QAccessible>
#include <QSignalSpy>

#include "tests/gui/canvas/canvas_fixture.h"

using namespace flopsmith;
using namespace flopsmith::test;

class TestCanvasKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<SlotId>(); }

    void tabReachesEveryPlace()
    {
        Canvas c({entry("board"), entry("card")});
        c.view->setFocus(Qt::TabFocusReason);
        c.scene().setFocusItem(c.scene().places().front());
        std::set<const PlaceItem*> seen{c.scene().currentPlace()};
        for (std::size_t i = 1; i < c.scene().places().size(); ++i) {
            QTest::keyClick(c.view.get(), Qt::Key_Tab);
            seen.insert(c.scene().currentPlace());
        }
        QCOMPARE(seen.size(), c.scene().places().size());
    }

    void arrowsWalk()
    {
        Canvas c({entry("board")});
        c.scene().select(c.place("pcie1"));
        QTest::keyClick(c.view.get(), Qt::Key_Down);
        QCOMPARE(c.scene().currentPlace(), c.place("pcie2"));
        QTest::keyClick(c.view.get(), Qt::Key_Up);
        QCOMPARE(c.scene().currentPlace(), c.place("pcie1"));
        QCOMPARE(c.selection.slot(), SlotId("pcie1"));
        c.scene().select(c.place("dimm-a1"));
        QTest::keyClick(c.view.get(), Qt::Key_Right);
        QCOMPARE(c.scene().currentPlace(), c.place("dimm-a2"));
    }

    void enterOnFreePlaceAsksForParts()
    {
        Canvas c({entry("board")});
        QSignalSpy asked(c.view.get(), &CanvasView::placeActivated);
        c.scene().select(c.place("pcie2"));
        QTest::keyClick(c.view.get(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).value<SlotId>(), SlotId("pcie2"));
    }

    void doubleClickAsksForParts()
    {
        Canvas c({entry("board")});
        QSignalSpy asked(c.view.get(), &CanvasView::placeActivated);
        QTest::mouseDClick(c.view->viewport(), Qt::LeftButton, Qt::NoModifier, c.middleOf("m2-1"));
        QCOMPARE(asked.size(), 1);
    }

    void clickSelects()
    {
        Canvas c({entry("board"), entry("card", 1, "gpu1", "pcie1")});
        QTest::mouseClick(c.view->viewport(), Qt::LeftButton, Qt::NoModifier, c.middleOf("pcie1"));
        QCOMPARE(c.selection.instance(), InstanceKey("gpu1"));
        QVERIFY(c.place("pcie1")->look().selected);
    }

    void deleteTakesOut()
    {
        Canvas c({entry("board"), entry("card", 1, "gpu1", "pcie1")});
        c.scene().select(c.place("pcie1"));
        QTest::keyClick(c.view.get(), Qt::Key_Delete);
        QCOMPARE(c.partIn("pcie1"), std::string());
        QCOMPARE(c.steps(), 1);
        QTest::keyClick(c.view.get(), Qt::Key_Delete); // free now
        QCOMPARE(c.steps(), 1);
    }

    void listPartIsPlacedHere()
    {
        Canvas c({entry("board")});
        c.selection.selectPart(PartId("card"));
        c.scene().select(c.place("pcie2"));
        QTest::keyClick(c.view.get(), Qt::Key_P);
        QCOMPARE(c.partIn("pcie2"), std::string("card"));
        QCOMPARE(c.steps(), 1);
    }

    void moveModeMoves()
    {
        Canvas c({entry("board"), entry("card", 1, "gpu1", "pcie1")});
        c.scene().select(c.place("pcie1"));
        QTest::keyClick(c.view.get(), Qt::Key_M);
        QVERIFY(c.scene().drop().active());
        QTest::keyClick(c.view.get(), Qt::Key_Down);
        QVERIFY(c.scene().drop().aimed() != c.place("pcie1"));
        const std::string target = c.scene().drop().aimed()->box().slot.str();
        QTest::keyClick(c.view.get(), Qt::Key_Return);
        QVERIFY(!c.scene().drop().active());
        QCOMPARE(c.keyIn(target.c_str()), std::string("gpu1"));
        QCOMPARE(c.steps(), 1);
    }

    void keysActOnWhatIsSelectedAfterUndo()
    {
        Canvas c({entry("board"), entry("card", 1, "gpu1", "pcie1")});
        c.scene().select(c.place("pcie1"));
        QTest::keyClick(c.view.get(), Qt::Key_M);
        QTest::keyClick(c.view.get(), Qt::Key_Down);
        QTest::keyClick(c.view.get(), Qt::Key_Return);
        c.settle();
        c.document.undoStack().undo();
        c.settle();
        QCOMPARE(c.selection.instance(), InstanceKey("gpu1"));
        QCOMPARE(c.scene().currentPlace(), c.place("pcie1"));
        QTest::keyClick(c.view.get(), Qt::Key_Delete);
        QCOMPARE(c.keyIn("pcie1"), std::string());
    }

    void escapeEndsMoveMode()
    {
        Canvas c({entry("board"), entry("card", 1, "gpu1", "pcie1")});
        c.scene().select(c.place("pcie1"));
        QTest::keyClick(c.view.get(), Qt::Key_M);
        QTest::keyClick(c.view.get(), Qt::Key_Down);
        QTest::keyClick(c.view.get(), Qt::Key_Escape);
        QVERIFY(!c.scene().drop().active());
        QCOMPARE(c.keyIn("pcie1"), std::string("gpu1"));
        QCOMPARE(c.steps(), 0);
    }

    void screenReaderHearsPlaces()
    {
        Canvas c({entry("board"), entry("cpu"), entry("card", 1, "gpu1", "pcie1")});
        QAccessibleInterface* view = QAccessible::queryAccessibleInterface(c.view.get());
        QVERIFY(view);
        QCOMPARE(view->role(), QAccessible::List);
        QCOMPARE(view->childCount(), static_cast<int>(c.scene().places().size()));
        QStringList names;
        for (int i = 0; i < view->childCount(); ++i) {
            QAccessibleInterface* child = view->child(i);
            QVERIFY(child);
            QCOMPARE(view->indexOfChild(child), i);
            QVERIFY(child->parent() == view);
            QVERIFY(!child->rect().isEmpty());
            names.append(child->text(QAccessible::Name));
            QVERIFY(!names.back().isEmpty());
        }
        const QString all = names.join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QStringLiteral("PCIe slot 1, x16 Gen4, card")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("PCIe slot 3, x4 Gen4, free")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("Memory slot A1, free")), qPrintable(all));
        c.scene().select(c.place("pcie1"));
        QVERIFY(QAccessible::queryAccessibleInterface(c.place("pcie1"))->state().selected);
    }

    void zooms()
    {
        Canvas c({entry("board")});
        const qreal fitted = c.view->transform().m11();
        QTest::keyClick(c.view.get(), Qt::Key_Plus);
        QVERIFY(c.view->transform().m11() > fitted);
        QTest::keyClick(c.view.get(), Qt::Key_F);
        QCOMPARE(c.view->transform().m11(), fitted);
    }
};

QTEST_MAIN(TestCanvasKeyboard)
#include "tst_canvas_keyboard.moc"
