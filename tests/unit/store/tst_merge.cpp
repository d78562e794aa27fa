// The same part from two sources: recognized, joined, shown with both values, split again.
#include <QTest>

#include "app/store/user_catalog.h"
#include "tests/support/catalog_folder.h"
#include "tests/support/imported_set.h"

using namespace flopsmith;
using test::addPart;
using test::emptySet;
using test::imported;

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", describe(result.error()).c_str());
    return std::move(*result);
}

Part card(const char* id, const char* name, double gib, std::vector<std::string> mpn = {})
{
    Accelerator figures;
    figures.memory = Figure<Capacity>(gibibytes(gib), Confidence::Vendor, 1);
    Part part;
    part.id = PartId(id);
    part.vendor = "NVIDIA";
    part.name = name;
    part.mpn = std::move(mpn);
    part.spec = std::make_shared<const Accelerator>(figures);
    return part;
}

Accelerator importedCard(double gib)
{
    Accelerator figures;
    figures.memory = imported(gibibytes(gib));
    return figures;
}

CatalogPtr catalogOf(std::vector<Part> parts)
{
    return std::make_shared<const Catalog>(
        std::move(parts), std::vector<Source>{{}, {"maker", "Data sheets", "", "", "2026-01-01", Confidence::Vendor}},
        Tables{}, "2026-01-01");
}

} // namespace

class TestMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partNumbersDecideFirst()
    {
        const Part ours = card("ours", "GeForce RTX 4090", 24, {"900-1G136-2530-000"});
        MergeIndex index;
        index.add(ours);
        QCOMPARE(index.find(card("x", "RTX4090 something", 24, {"900 1g136 2530 000"})).part, &ours);
        QCOMPARE(index.find(card("x", "RTX4090 something", 24, {"900 1g136 2530 000"})).reason,
                 MergeReason::PartNumber);
        // The same number on what is another product by its figures is an error of somebody's.
        QVERIFY(!index.find(card("x", "Something", 48, {"900-1G136-2530-000"})).part);
        Part cpu = ours;
        cpu.spec = std::make_shared<const Cpu>();
        QVERIFY(!index.find(cpu).part);
    }

    void thenNameWithKeyFigures()
    {
        const Part ours = card("ours", "GeForce RTX 4090", 24);
        MergeIndex index;
        index.add(ours);
        const MergeMatch match = index.find(card("x", "GeForce RTX-4090", 24));
        QCOMPARE(match.part, &ours);
        QCOMPARE(match.reason, MergeReason::Name);
        QVERIFY(!index.find(card("x", "GeForce RTX 4090", 16)).part);
        QVERIFY(!index.find(card("x", "GeForce RTX 4090 D", 24)).part);
        // Without a figure in common the name alone is not enough.
        Part bare = card("x", "GeForce RTX 4090", 24);
        bare.spec = std::make_shared<const Accelerator>();
        QVERIFY(!index.find(bare).part);
        // Two part numbers are two products.
        const Part numbered = card("numbered", "Suprim", 24, {"V510-001R"});
        index.add(numbered);
        QVERIFY(!index.find(card("x", "Suprim", 24, {"V510-002R"})).part);
        QCOMPARE(index.find(card("x", "Suprim", 24)).part, &numbered);
    }

    void theBetterFigureStandsAndTheOtherIsNoted()
    {
        const std::vector<Source> sources{
            {}, {"maker", "", "", "", "", Confidence::Vendor}, {"press", "", "", "", "", Confidence::Secondary}};
        Accelerator a;
        a.length = Figure<Length>(millimetres(304), Confidence::Secondary, 2);
        a.powerLimit = Figure<Power>(watts(450), Confidence::Vendor, 1);
        Accelerator b;
        b.length = Figure<Length>(millimetres(305), Confidence::Vendor, 1);
        b.powerLimit = Figure<Power>(watts(425), Confidence::Secondary, 2);
        b.slots = Figure<double>(3.0, Confidence::Secondary, 2);
        Part kept = card("kept", "Card", 24, {"A-12345"});
        kept.spec = std::make_shared<const Accelerator>(a);
        Part other = card("import:x:1", "Card", 24, {"B-12345"});
        other.spec = std::make_shared<const Accelerator>(b);
        const Part joined = mergedPart(kept, other, sources);
        const auto* figures = joined.as<Accelerator>();
        QCOMPARE(*figures->length.get(), millimetres(305));
        QCOMPARE(*figures->powerLimit.get(), watts(450));
        QCOMPARE(*figures->slots.get(), 3.0);
        QCOMPARE(joined.figureNotes.size(), std::size_t{2});
        for (const FigureNote& note : joined.figureNotes) {
            QCOMPARE(note.others.size(), std::size_t{1});
            QCOMPARE(note.others.front(),
                     note.key == "length_mm" ? (FigureNote::Other{"press", "304"})
                                             : (FigureNote::Other{"press", "425"}));
        }
        QCOMPARE(joined.mpn, (std::vector<std::string>{"A-12345", "B-12345"}));
        QCOMPARE(joined.aliases, std::vector<std::string>{"import:x:1"});
        QCOMPARE(joined.id, PartId("kept"));
    }

    void mergesAreShownAndCanBeSplit()
    {
        const test::TempFolder folder;
        auto own = must(UserCatalog::open(folder / "own.sqlite", Access::Write));
        const CatalogPtr bundled = catalogOf({card("nvidia-rtx-4090", "GeForce RTX 4090", 24)});
        ImportedSet set = emptySet("open");
        addPart(set, "same", "NVIDIA", "GeForce RTX 4090", importedCard(24));
        addPart(set, "other", "NVIDIA", "GeForce RTX 3090", importedCard(24));
        QCOMPARE(must(own.putDataset(set, *bundled, {})).merged, std::size_t{1});
        QCOMPARE(must(own.overlay(bundled))->parts().size(), std::size_t{2});
        // The imported id still leads to the part.
        QCOMPARE(must(own.overlay(bundled))->find(std::string_view("import:open:same"))->id, PartId("nvidia-rtx-4090"));
        const auto merges = must(own.merges());
        QCOMPARE(merges.size(), std::size_t{1});
        QCOMPARE(merges.front().absorbed, PartId("import:open:same"));
        QCOMPARE(merges.front().kept, PartId("nvidia-rtx-4090"));
        QCOMPARE(merges.front().reason, MergeReason::Name);
        QCOMPARE(must(own.datasets()).front().merged, std::size_t{1});

        must(own.setSplit(PartId("import:open:same"), true));
        QCOMPARE(must(own.overlay(bundled))->parts().size(), std::size_t{3});
        // An update of the dataset keeps what the user decided.
        QCOMPARE(must(own.putDataset(set, *bundled, {})).merged, std::size_t{0});
        QCOMPARE(must(own.overlay(bundled))->parts().size(), std::size_t{3});
        must(own.setSplit(PartId("import:open:same"), false));
        QCOMPARE(must(own.overlay(bundled))->parts().size(), std::size_t{2});
        QVERIFY(!own.setSplit(PartId("import:open:other"), true));
        // Without the bundled part the imported one stands for itself.
        QCOMPARE(must(own.overlay(catalogOf({})))->parts().size(), std::size_t{2});
        must(own.removeDataset("open"));
        QVERIFY(must(own.merges()).empty());
    }

    void threeSourcesBecomeOnePart()
    {
        const test::TempFolder folder;
        auto own = must(UserCatalog::open(folder / "own.sqlite", Access::Write));
        const CatalogPtr bundled = catalogOf({});
        for (const char* name : {"a", "b", "c"}) {
            ImportedSet set = emptySet(name);
            addPart(set, "card", "NVIDIA", "GeForce RTX 4090", importedCard(24), "PN-123456");
            must(own.putDataset(set, *bundled, {}));
        }
        const CatalogPtr all = must(own.overlay(bundled));
        QCOMPARE(all->parts().size(), std::size_t{1});
        for (const char* id : {"import:a:card", "import:b:card", "import:c:card"})
            QVERIFY(all->find(std::string_view(id)));
        // Without the first, the others find each other after their next import and stand for themselves until then.
        must(own.removeDataset("a"));
        QCOMPARE(must(own.overlay(bundled))->parts().size(), std::size_t{2});
        ImportedSet set = emptySet("c");
        addPart(set, "card", "NVIDIA", "GeForce RTX 4090", importedCard(24), "PN-123456");
        must(own.putDataset(set, *bundled, {}));
        QCOMPARE(must(own.overlay(bundled))->parts().size(), std::size_t{1});
        // The same again changes nothing.
        ImportedSet b = emptySet("b");
        addPart(b, "card", "NVIDIA", "GeForce RTX 4090", importedCard(24), "PN-123456");
        must(own.putDataset(b, *bundled, {}));
        QCOMPARE(must(own.overlay(bundled))->parts().size(), std::size_t{1});
        QCOMPARE(must(own.merges()).size(), std::size_t{1});
    }

    void pricesOfAMergedPartGoWithIt()
    {
        const test::TempFolder folder;
        auto own = must(UserCatalog::open(folder / "own.sqlite", Access::Write));
        const CatalogPtr bundled = catalogOf({card("nvidia-rtx-4090", "GeForce RTX 4090", 24)});
        ImportedSet set = emptySet("open");
        addPart(set, "same", "NVIDIA", "GeForce RTX 4090", importedCard(24));
        must(own.putDataset(set, *bundled, {}));
        must(own.addPrices(
            {{PartId("import:open:same"), {Money::of(1700, "USD"), "2026-05-05", PriceKind::Street, ""}}}, {}));
        const Price* price = must(own.overlay(bundled))->find(std::string_view("nvidia-rtx-4090"))->newestPrice();
        QVERIFY(price);
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
