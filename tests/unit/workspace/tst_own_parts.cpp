// The user's own catalog in the window: favourites and own parts, kept at once, and a document that follows.
#include <QSignalSpy>
#include <QtTest>

#include "app/io/part_draft.h"
#include "app/workspace/workspace.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/machine/small_catalog.h"

using namespace flopsmith;

namespace {

struct OwnWorkspace {
    OwnWorkspace() { workspace.ownCatalog().keepIn(file, bundled, {bundled, {}, {}}); }
    DraftReading reading(const char* watt)
    {
        PartDraft draft = newDraft("accelerator");
        draft.id = "user:x1";
        draft.name = "X1";
        draft.document = "Data sheet";
        draft.isNew = !workspace.catalog()->find("user:x1");
        draft.figures = {{"memory_gib", "48"}, {"power_limit_w", watt}};
        return readDraft(draft, *workspace.catalog(), "2026-11-27");
    }
    bool put(const char* watt)
    {
        const DraftReading made = reading(watt);
        return made.mayBeKept() && workspace.ownCatalog().putPart(*made.part, made.sources).has_value();
    }
    test::TempFolder folder;
    std::filesystem::path file = folder / "new" / "catalog.sqlite";
    CatalogPtr bundled = std::make_shared<const Catalog>(test::catalog());
    InlineExecutor executor;
    UserSettings settings;
    Workspace workspace{bundled, {}, executor, settings};
};

} // namespace

class TestOwnParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void favouritesAreKeptAtOnce()
    {
        OwnWorkspace w;
        QVERIFY(!std::filesystem::exists(w.file));
        QSignalSpy changed(&w.workspace.ownCatalog(), &OwnCatalog::favouritesChanged);
        QVERIFY(w.workspace.ownCatalog().setFavourite(PartId("kit"), true));
        QVERIFY(w.workspace.ownCatalog().setFavourite(PartId("card"), true));
        QVERIFY(w.workspace.ownCatalog().setFavourite(PartId("card"), true)); // nothing new
        QCOMPARE(changed.count(), 2);
        QCOMPARE(readShown({w.file, w.bundled})->favourites, (std::vector<PartId>{PartId("card"), PartId("kit")}));
        QVERIFY(w.workspace.ownCatalog().setFavourite(PartId("kit"), false));
        QCOMPARE(readShown({w.file, w.bundled})->favourites, std::vector<PartId>{PartId("card")});
    }

    void anOwnPartReachesTheDocument()
    {
        OwnWorkspace w;
        Document& document = w.workspace.document();
        QSignalSpy changed(&document, &Document::catalogChanged);
        QVERIFY(w.put("350"));
        QTRY_COMPARE(changed.count(), 1);
        const Part* part = document.catalog()->find("user:x1");
        QVERIFY(part);
        const auto& memory = part->as<Accelerator>()->memory;
        QCOMPARE(document.catalog()->source(memory.source()).title, std::string("Data sheet"));
        QVERIFY(memory.confidence() == Confidence::Vendor);
        QVERIFY(document.apply(Place{PartId("user:x1"), {}, 1, {}}, QStringLiteral("add")));
        QVERIFY(w.put("250")); // edited: the build follows
        QTRY_COMPARE(changed.count(), 2);
        const Item* item = document.evaluation()->machine->first<Accelerator>().item;
        QVERIFY(item);
        QVERIFY(item->part->as<Accelerator>()->powerLimit.get()->raw() == watts(250).raw());
        QVERIFY(document.undoStack().canUndo()); // the history stays
        QVERIFY(w.workspace.ownCatalog().removePart(PartId("user:x1")));
        QTRY_COMPARE(changed.count(), 3);
        QVERIFY(!document.catalog()->find("user:x1"));
    }

    void withoutAFileNothingIsKept()
    {
        InlineExecutor executor;
        OwnCatalog own(executor);
        QVERIFY(own.setFavourite(PartId("card"), true)); // for as long as the program runs
        QVERIFY(own.isFavourite(PartId("card")));
        QVERIFY(!own.putPart(test::gpu("user:x"), {{}}));
    }
};

QTEST_GUILESS_MAIN(TestOwnParts)
#include "tst_own_parts.moc"
