// The user's catalog: datasets, own parts, prices and favourites above the bundled parts.
#include <algorithm>

#include <QTest>

#include "app/import/csv_mapper.h"
#include "app/import/pci_ids.h"
#include "app/parts/search.h"
#include "app/store/user_catalog.h"
#include "tests/support/catalog_folder.h"
#include "tests/support/imported_set.h"
#include "tests/support/temp_folder.h"

using namespace flopsmith;
using test::addPart;
using test::emptySet;
using test::imported;

namespace {

UserCatalog opened(const std::filesystem::path& file, Access access = Access::Write)
{
    auto own = UserCatalog::open(file, access);
    if (!own)
        qFatal("%s", describe(own.error()).c_str());
    return std::move(*own);
}

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", describe(result.error()).c_str());
    return std::move(*result);
}

CatalogPtr smallCatalog()
{
    Accelerator card;
    card.memory = Figure<Capacity>(gibibytes(24), Confidence::Vendor, 1);
    return test::CatalogBuilder().add("card", card, "gpu", 1500).catalog();
}

} // namespace

class TestUserCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyOneChangesNothing()
    {
        const test::TempFolder folder;
        UserCatalog own = opened(folder / "deep/er/own.sqlite");
        const CatalogPtr bundled = smallCatalog();
        QCOMPARE(must(own.overlay(bundled)), bundled);
        QVERIFY(must(own.datasets()).empty());
        QVERIFY(must(own.check()));
    }

    void aDatasetIsKeptWhole()
    {
        const test::TempFolder folder;
        const ImportedSet set = test::largeSet("open", 2000);
        const CatalogPtr bundled = smallCatalog();
        {
            UserCatalog own = opened(folder / "own.sqlite");
            const ImportReport report = must(own.putDataset(set, *bundled, {}));
            QCOMPARE(report.imported, std::size_t{2000});
            QCOMPARE(report.merged, std::size_t{0});
        }
        UserCatalog own = opened(folder / "own.sqlite", Access::Read);
        const CatalogPtr all = must(own.overlay(bundled));
        QCOMPARE(all->parts().size(), std::size_t{2001});
        QVERIFY(std::is_sorted(all->parts().begin(), all->parts().end(), catalogOrder));
        for (const ImportedPart& one : set.parts) {
            const Part* part = all->find(one.part.id);
            QVERIFY(part);
            QCOMPARE(part->name, one.part.name);
            if (const auto* card = part->as<Accelerator>())
                QCOMPARE(all->source(card->memory.source()).key, std::string("open"));
        }
        // Search texts are those that the catalog would make.
        for (std::size_t i = 0; i < all->parts().size(); i += 97)
            QCOMPARE(std::string(all->searchText(i)), searchTextOf(all->parts()[i]));
        const auto datasets = must(own.datasets());
        QCOMPARE(datasets.size(), std::size_t{1});
        QCOMPARE(datasets.front().title, set.title);
        QCOMPARE(datasets.front().licence, set.licence);
        for (const std::size_t i : {std::size_t{0}, std::size_t{777}, std::size_t{1999}})
            QCOMPARE(must(own.rawRecord(set.parts[i].part.id)), set.parts[i].raw);
        QVERIFY(must(own.rawRecord(PartId("import:open:none"))).empty());
        QVERIFY(must(own.rawRecord(PartId("card"))).empty());
    }

    void anUpdateReplacesTheWholeDataset()
    {
        const test::TempFolder folder;
        UserCatalog own = opened(folder / "own.sqlite");
        const CatalogPtr bundled = smallCatalog();
        must(own.putDataset(test::largeSet("open", 600), *bundled, {}));
        must(own.putDataset(test::largeSet("other", 50), *bundled, {}));
        ImportedSet next = test::largeSet("open", 3);
        next.skipped.push_back({"line 7", "no name"});
        next.skipped.push_back({"line 8", says("%1: '%2' is no figure", "tdp_w", "100 %1")});
        must(own.putDataset(next, *bundled, {}));
        QCOMPARE(must(own.overlay(bundled))->parts().size(),
                 std::size_t{1 + 50 + 3 - 3}); // the same three are in the other
        const auto skipped = must(own.skippedOf("open"));
        QCOMPARE(skipped.size(), std::size_t{2});
        QVERIFY(skipped[0].why == next.skipped[0].why && skipped[1].why == next.skipped[1].why);
        QCOMPARE(skipped[1].why.text(), std::string("tdp_w: '100 %1' is no figure"));
        QVERIFY(must(own.removeDataset("open")));
        QCOMPARE(must(own.overlay(bundled))->parts().size(), std::size_t{51});
        QVERIFY(!own.removeDataset("open"));
    }

    void keepsAPciIdDatabase()
    {
        const test::TempFolder folder;
        test::writeBytes(folder / "pci.ids",
                         "# List of PCI ID's\n10de  NVIDIA Corporation\n\t2b85  GB202\n"
                         "C 03  Display controller\n");
        UserCatalog own = opened(folder / "own.sqlite");
        const CatalogPtr bundled = smallCatalog();
        QVERIFY(!must(own.pciIds()));
        const ImportedSet set = must(importDataset(folder / "pci.ids", {}, {}));
        QCOMPARE(set.dataset, std::string("pci-ids"));
        QVERIFY(set.skipped.empty());
        const ImportReport report = must(own.putDataset(set, *bundled, {}));
        QCOMPARE(report.imported, std::size_t{0});
        QCOMPARE(report.deviceNames, std::size_t{2});
        QCOMPARE(must(own.pciIds())->device(0x10de, 0x2b85), std::string_view("GB202"));
        QVERIFY(must(own.datasets()).front().namesDevices);
        test::writeBytes(folder / "pci.ids", "10de  NVIDIA Corporation\n\t2b85  GB202 [GeForce RTX 5090]\n");
        const ImportedSet next = must(importDataset(folder / "pci.ids", {}, {}));
        QCOMPARE(next.skipped.size(), std::size_t{1}); // its end is missing
        must(own.putDataset(next, *bundled, {}));
        QCOMPARE(must(own.pciIds())->device(0x10de, 0x2b85), std::string_view("GB202 [GeForce RTX 5090]"));
        must(own.removeDataset("pci-ids"));
        QVERIFY(!must(own.pciIds()));
    }

    void aCancelledImportChangesNothing()
    {
        const test::TempFolder folder;
        UserCatalog own = opened(folder / "own.sqlite");
        const CatalogPtr bundled = smallCatalog();
        must(own.putDataset(test::largeSet("open", 10), *bundled, {}));
        for (const int last : {100, 300, 850}) {
            int told = 0;
            const auto put = own.putDataset(test::largeSet("open", 2000), *bundled, [&](int permille) {
                told = permille;
                return permille < last;
            });
            QVERIFY(!put);
            QCOMPARE(put.error().code, ErrorCode::Cancelled);
            QVERIFY(told >= last);
            QCOMPARE(must(own.overlay(bundled))->parts().size(), std::size_t{11});
        }
    }

    void unusablePartsAreSkippedWithAReason()
    {
        const test::TempFolder folder;
        UserCatalog own = opened(folder / "own.sqlite");
        ImportedSet set = emptySet("open");
        addPart(set, "good", "V", "Good", Cpu{});
        addPart(set, "good", "V", "Twice", Cpu{});
        addPart(set, "with blank", "V", "Bad", Cpu{});
        addPart(set, "with#mark", "V", "Bad", Cpu{});
        addPart(set, std::string(300, 'x'), "V", "Bad", Cpu{});
        set.parts.emplace_back();
        set.parts.back().part.id = PartId("nvidia-rtx-4090");
        const ImportReport report = must(own.putDataset(set, *smallCatalog(), {}));
        QCOMPARE(report.imported, std::size_t{1});
        QCOMPARE(report.skipped.size(), std::size_t{5});
        for (const SkippedRecord& record : report.skipped)
            QVERIFY(!record.why.empty());
        set.dataset = "../evil";
        QVERIFY(!own.putDataset(set, *smallCatalog(), {}));
    }

    void sourcesOfDatasetsAreToldApart()
    {
        const test::TempFolder folder;
        UserCatalog own = opened(folder / "own.sqlite");
        const CatalogPtr bundled = smallCatalog();
        ImportedSet a = emptySet("a");
        a.sources[1].key = "test"; // the bundled catalog's, with another meaning
        addPart(a, "one", "V", "One", test::someCard(1));
        ImportedSet b = emptySet("b");
        b.sources[1] = bundled->sources()[1]; // the very same
        addPart(b, "two", "V", "Two", test::someCard(2));
        must(own.putDataset(a, *bundled, {}));
        must(own.putDataset(b, *bundled, {}));
        const CatalogPtr all = must(own.overlay(bundled));
        const auto sourceOf = [&](const char* id) {
            return all->source(all->find(std::string_view(id))->as<Accelerator>()->memory.source());
        };
        QCOMPARE(sourceOf("import:a:one").key, std::string("a/test"));
        QCOMPARE(sourceOf("import:b:two").key, std::string("test"));
        QCOMPARE(all->sources().size(), bundled->sources().size() + 1);
    }

    void ownPartsAreAboveAll()
    {
        const test::TempFolder folder;
        UserCatalog own = opened(folder / "own.sqlite");
        const CatalogPtr bundled = smallCatalog();
        Part part = *bundled->find(std::string_view("card"));
        part.id = PartId("user:my-card");
        part.name = "My card";
        must(own.putPart(part, bundled->sources()));
        part.name = "My second card";
        must(own.putPart(part, bundled->sources()));
        const CatalogPtr all = must(own.overlay(bundled));
        QCOMPARE(all->parts().size(), std::size_t{2});
        QCOMPARE(all->find(std::string_view("user:my-card"))->name, std::string("My second card"));
        QCOMPARE(all->find(std::string_view("user:my-card"))->as<Accelerator>()->memory,
                 part.as<Accelerator>()->memory);
        QCOMPARE(search(*all, {"second card", {}, {}, SortKey::Name}).size(), std::size_t{1});
        part.id = PartId("card");
        QVERIFY(!own.putPart(part, bundled->sources()));
        must(own.removePart(PartId("user:my-card")));
        QCOMPARE(must(own.overlay(bundled))->parts().size(), std::size_t{1});
    }

    void pricesAreHistoryAndTheUsersOwnWin()
    {
        const test::TempFolder folder;
        UserCatalog own = opened(folder / "own.sqlite");
        const CatalogPtr bundled = smallCatalog(); // with a price of 1500 USD
        const PartId card("card");
        const auto price = [](double amount, const char* date, PriceKind kind) {
            return Price{Money::of(amount, "USD"), date, kind, "shop"};
        };
        QCOMPARE(must(own.addPrices({{card, price(1400, "2026-05-01", PriceKind::Street)},
                                     {card, price(1450, "2026-03-01", PriceKind::Street)}},
                                    {})),
                 std::size_t{2});
        QCOMPARE(must(own.addPrices({{card, price(1400, "2026-05-01", PriceKind::Street)}}, {})), std::size_t{0});
        QCOMPARE(must(own.overlay(bundled))->find(card)->newestPrice()->money, Money::of(1400, "USD"));
        must(own.addPrices({{card, price(1234, "2026-02-01", PriceKind::User)}}, {}));
        QCOMPARE(must(own.overlay(bundled))->find(card)->newestPrice()->money, Money::of(1234, "USD"));
        const auto history = must(own.priceHistory(card));
        QCOMPARE(history.size(), std::size_t{3});
        QCOMPARE(history.front().date, std::string("2026-02-01"));
        must(own.removeUserPrices(card));
        QCOMPARE(must(own.overlay(bundled))->find(card)->newestPrice()->money, Money::of(1400, "USD"));
        // The bundled catalog itself is as it was.
        QCOMPARE(bundled->find(card)->prices.size(), std::size_t{1});
    }

    void ratesReachTheCatalog()
    {
        const test::TempFolder folder;
        UserCatalog own = opened(folder / "own.sqlite");
        must(own.addPrices({}, {{"EUR", "USD", "2026-10-01", 1.1}, {"EUR", "USD", "2026-11-01", 1.2}}));
        const CatalogPtr all = must(own.overlay(smallCatalog()));
        QCOMPARE(all->tables().rates.size(), std::size_t{2});
        const auto there = converted(Money::of(100, "EUR"), "USD", all->tables().rates);
        QVERIFY(there.has_value());
        QCOMPARE(there->money, Money::of(120, "USD"));
        QCOMPARE(there->date, std::string("2026-11-01"));
        QCOMPARE(converted(Money::of(120, "USD"), "EUR", all->tables().rates)->money, Money::of(100, "EUR"));
        QVERIFY(!converted(Money::of(1, "GBP"), "USD", all->tables().rates));
    }

    void originsAndMappingsAreRemembered()
    {
        const test::TempFolder folder;
        UserCatalog own = opened(folder / "own.sqlite");
        ImportedSet set = emptySet("open");
        set.origin = folder / "open";
        addPart(set, "a", "Maker", "Thing", Accelerator{});
        must(own.putDataset(set, *smallCatalog(), {}));
        QCOMPARE(must(own.datasets()).front().origin, set.origin);
        CsvMapping mapping;
        mapping.dataset = "cards";
        mapping.category = "accelerator";
        mapping.columns = {{"Card", "name", "", false}, {"TGP", "power_limit_w", "kW", false}};
        must(own.putMapping({"Card", "TGP"}, mapping));
        QCOMPARE(must(own.mappingFor({"Card", "TGP"})).value(), mapping);
        QVERIFY(!must(own.mappingFor({"TGP", "Card"})).has_value());
        mapping.title = "Cards";
        must(own.putMapping({"Card", "TGP"}, mapping));
        QCOMPARE(must(own.mappingFor({"Card", "TGP"}))->title, std::string("Cards"));
    }

    void favouritesStay()
    {
        const test::TempFolder folder;
        {
            UserCatalog own = opened(folder / "own.sqlite");
            must(own.setFavourite(PartId("card"), true));
            must(own.setFavourite(PartId("card"), true));
            must(own.setFavourite(PartId("import:open:gone"), true));
            must(own.setFavourite(PartId("import:open:gone"), false));
        }
        UserCatalog own = opened(folder / "own.sqlite", Access::Read);
        QCOMPARE(must(own.favourites()), std::vector<PartId>{PartId("card")});
    }
};

QTEST_GUILESS_MAIN(TestUserCatalog)
#include "tst_user_catalog.moc"
