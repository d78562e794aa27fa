// Drops on the System view: one edit each, nothing refused, and the drag says beforehand what it will do.
#include "tests/gui/canvas/canvas_fixture.h"
#include "tests/support/drop_on.h"
#include "ui/canvas/callout_item.h"
#include "ui/models/part_mime.h"

using namespace flopsmith;
using namespace flopsmith::test;

namespace {

std::unique_ptr<QMimeData> newPart(const char* id)
{
    return makePartMime({PartId(id), {}}, QString::fromLatin1(id));
}

std::unique_ptr<QMimeData> installed(const std::string& key, const char* id)
{
    return makePartMime({PartId(id), InstanceKey(key)}, QString::fromLatin1(id));
}

} // namespace

class TestCanvasDrops : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesPartInSlot()
    {
        Canvas c({entry("board")});
        QVERIFY(dropOn(*c.view, c.middleOf("pcie2"), *newPart("card")));
        QCOMPARE(c.partIn("pcie2"), std::string("card"));
        QCOMPARE(c.steps(), 1);
        c.document.undoStack().undo();
        QCOMPARE(c.partIn("pcie2"), std::string());
    }

    void placesAnywhereElseAutomatically()
    {
        Canvas c({entry("board")});
        const QPoint nowhere = c.view->mapFromScene(c.place("board")->rect().bottomRight() - QPointF(20, 20));
        QVERIFY(dropOn(*c.view, nowhere, *newPart("card")));
        QCOMPARE(c.partIn("pcie1"), std::string("card"));
        QCOMPARE(c.steps(), 1);
    }

    void emptyBuildTakesABoard()
    {
        Canvas c({});
        QVERIFY(c.place("board") && !c.place("board")->filled());
        QVERIFY(dropOn(*c.view, c.middleOf("board"), *newPart("board")));
        QCOMPARE(c.partIn("board"), std::string("board"));
        QVERIFY(c.place("pcie1"));
    }

    void movesPart()
    {
        Canvas c({entry("board"), entry("card", 1, "gpu1", "pcie1")});
        QVERIFY(dropOn(*c.view, c.middleOf("pcie2"), *installed("gpu1", "card")));
        QCOMPARE(c.keyIn("pcie2"), std::string("gpu1"));
        QCOMPARE(c.keyIn("pcie1"), std::string());
        QCOMPARE(c.steps(), 1);
    }

    void swapsParts()
    {
        Canvas c({entry("board"), entry("card", 1, "gpu1", "pcie1"), entry("thick", 1, "gpu2", "pcie2")});
        QVERIFY(dropOn(*c.view, c.middleOf("pcie2"), *installed("gpu1", "card")));
        QCOMPARE(c.keyIn("pcie2"), std::string("gpu1"));
        QCOMPARE(c.keyIn("pcie1"), std::string("gpu2"));
        QCOMPARE(c.steps(), 1);
    }

    void replacesByNewPart()
    {
        Canvas c({entry("board"), entry("card", 1, "gpu1", "pcie1")});
        QVERIFY(dropOn(*c.view, c.middleOf("pcie1"), *newPart("thick")));
        QCOMPARE(c.partIn("pcie1"), std::string("thick"));
        QCOMPARE(c.document.build().parts.size(), std::size_t(2));
        QCOMPARE(c.steps(), 1);
    }

    void replacesWhereItWasDropped()
    {
        // Both are placed automatically, and so would the new one be; but the user chose.
        Canvas c({entry("board"), entry("card", 2, "gpu")});
        const std::string other = c.partIn("pcie1");
        QVERIFY(dropOn(*c.view, c.middleOf("pcie2"), *newPart("thick")));
        QCOMPARE(c.partIn("pcie2"), std::string("thick"));
        QCOMPARE(c.partIn("pcie1"), other);
        QCOMPARE(c.steps(), 1);
    }

    void takesOutOverTheBin()
    {
        Canvas c({entry("board"), entry("card", 1, "gpu1", "pcie1")});
        QVERIFY(dragOver(*c.view, c.middleOf("pcie1"), *installed("gpu1", "card")));
        const QPoint bin = c.view->mapFromScene(c.scene().drop().binRect().center());
        QVERIFY(dropOn(*c.view, bin, *installed("gpu1", "card")));
        QCOMPARE(c.document.build().parts.size(), std::size_t(1));
        QCOMPARE(c.steps(), 1);
    }

    void unfitDropIsAllowed()
    {
        Canvas c({entry("board")});
        // The small catalog's only x4 slot behind the chipset: worse than the card could use, and still the user's
        // choice.
        QVERIFY(dragOver(*c.view, c.middleOf("pcie3"), *newPart("thick")));
        QVERIFY(c.place("pcie3")->look().target.has_value());
        QVERIFY(dropOn(*c.view, c.middleOf("pcie3"), *newPart("thick")));
        QCOMPARE(c.partIn("pcie3"), std::string("thick"));
    }

    void dragLightsUpAllTargets()
    {
        Canvas c({entry("board"), entry("cpu"), entry("supply")});
        QVERIFY(dragOver(*c.view, c.middleOf("pcie2"), *newPart("card")));
        for (const char* slot : {"pcie1", "pcie2", "pcie3"})
            QVERIFY2(c.place(slot)->look().target.has_value(), slot);
        QVERIFY(!c.place("dimm-a1")->look().target);
        QVERIFY(c.place("dimm-a1")->look().dimmed);
        QVERIFY(c.place("pcie2")->look().aimed);
        QVERIFY(!c.place("pcie1")->look().aimed);
        const CalloutItem& callout = c.scene().drop().callout();
        QVERIFY(callout.isVisible());
        QVERIFY2(callout.title().contains(QStringLiteral("PCIe slot 2")), qPrintable(callout.title()));
        QVERIFY2(callout.title().contains(QStringLiteral("Gen")), qPrintable(callout.title()));
        QVERIFY(!callout.lines().empty());
        QCOMPARE(c.steps(), 0);
        dragLeave(*c.view);
        QVERIFY(!callout.isVisible());
        QVERIFY(!c.place("pcie1")->look().target);
        QVERIFY(!c.place("dimm-a1")->look().dimmed);
    }

    void foreignDragIsRefused()
    {
        Canvas c({entry("board")});
        QMimeData text;
        text.setText(QStringLiteral("nvidia-rtx-4090"));
        QVERIFY(!dragOver(*c.view, c.middleOf("pcie1"), text));
        QCOMPARE(c.steps(), 0);
    }

    void itemsStayOverEdits()
    {
        Canvas c({entry("board")});
        PlaceItem* const before = c.place("pcie1");
        QVERIFY(dropOn(*c.view, c.middleOf("pcie2"), *newPart("card")));
        QCOMPARE(c.place("pcie1"), before);
    }

    void problemsMarkBoxes()
    {
        Canvas c({entry("board"), entry("cpu"), entry("thick", 3), entry("redundant")});
        c.settle();
        QTRY_VERIFY(c.scene().placeOf(SlotId("psu1"))->look().mark.has_value());
    }

    void paintsInBothSchemes()
    {
        Canvas c({entry("board"), entry("cpu"), entry("kit"), entry("card", 2), entry("supply"), entry("ssd")});
        for (const char* scheme : {"light", "dark"}) {
            c.theme.apply(*qApp, QString::fromLatin1(scheme));
            for (const CanvasLayer layer : {CanvasLayer::Lanes, CanvasLayer::Power, CanvasLayer::Air})
                c.view->setLayer(layer, true);
            const QImage image = c.view->grab().toImage();
            QCOMPARE(image.pixelColor(2, 2).rgb(), c.theme.colors().background.rgb());
        }
    }
};

QTEST_MAIN(TestCanvasDrops)
#include "tst_canvas_drops.moc"
