// Searching: what is found when a letter is wrong, in which order, and what facets count.
#include <QtTest>

#include "app/parts/near_name.h"
#include "app/parts/search.h"

using namespace flopsmith;

namespace {

struct Card {
    const char* id;
    const char* name;
    int memory = 24;
    double tensor = 100;
    const char* launch = "2024-01-01";
    const char* base = "";
    double price = 0;
    double watts = 300;
};

Part made(const Card& card)
{
    Part part;
    part.id = PartId(card.id);
    part.vendor = "NVIDIA";
    part.name = card.name;
    part.variantOf = PartId(card.base);
    Accelerator figures;
    if (card.memory > 0)
        figures.memory = Figure<Capacity>(gibibytes(card.memory));
    if (card.tensor > 0)
        figures.fp16Tensor = Figure<double>(card.tensor);
    figures.launchDate = Figure<std::string>(card.launch);
    figures.form = Figure<std::string>("pcie-card");
    figures.powerLimit = Figure<Power>(watts(card.watts));
    figures.cooling = Figure<std::string>(card.base[0] ? "blower" : "open-air");
    part.spec = std::make_shared<const Accelerator>(figures);
    if (card.price > 0)
        part.prices.push_back({Money::of(card.price, "USD"), "2026-01-01", PriceKind::List, {}});
    return part;
}

CatalogPtr catalogOf(const std::vector<Card>& cards)
{
    std::vector<Part> parts;
    for (const Card& card : cards)
        parts.push_back(made(card));
    return std::make_shared<const Catalog>(std::move(parts), std::vector<Source>{{}}, Tables{}, "2026-11-21");
}

CatalogPtr usual()
{
    return catalogOf({{"nvidia-4070", "GeForce RTX 4070", 12, 58, "2023-04-01", "", 599, 200},
                      {"nvidia-4080", "GeForce RTX 4080", 16, 97, "2022-11-01", "", 1199, 320},
                      {"nvidia-4090", "GeForce RTX 4090", 24, 165, "2022-10-01", "", 1599, 450},
                      {"nvidia-4090-d", "GeForce RTX 4090 D", 24, 147, "2023-12-01", "", 0, 425},
                      {"acme-4090-turbo", "Turbo RTX 4090", 24, 165, "2022-10-01", "nvidia-4090", 1799, 450},
                      {"nvidia-k80", "Tesla K80", 96, 5, "2014-11-01", "", 0, 300},
                      {"nvidia-x", "Rumoured card", 0, 0, "2026-01-01", "", 100, 100},
                      {"nvidia-6000", "RTX PRO 6000 Blackwell", 96, 500, "2025-03-01", "", 8565, 600}});
}

QStringList ids(const CatalogPtr& catalog, const Found& found)
{
    QStringList out;
    for (const RowIndex row : found.rows)
        out.append(QString::fromStdString(catalog->parts()[row].id.str()));
    return out;
}

Found found(const CatalogPtr& catalog, const char* text, SortKey sort = SortKey::Best)
{
    return PartSearch(catalog).find({text, "accelerator", {}, sort});
}

std::size_t countOf(const std::vector<Facet>& facets, const char* key, const char* value)
{
    for (const Facet& facet : facets)
        for (const FacetValue& one : facet.values)
            if (facet.key == key && one.value == value)
                return one.count;
    return 999;
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneSlipIsForgiven_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("near");
        QTest::newRow("wrong letter") << "NVIDIA GeForce"
                                      << "nvidea" << true;
        QTest::newRow("missing letter") << "GeForce"
                                        << "gefrce" << true;
        QTest::newRow("letter too many") << "Corsair RM1000x"
                                         << "corssair" << true;
        QTest::newRow("swapped in the middle") << "Radeon"
                                               << "raedon" << true;
        QTest::newRow("swapped where halves meet") << "Ryzen X"
                                                   << "ryezn" << true;
        QTest::newRow("first letter") << "Fractal"
                                      << "gractal" << true;
        QTest::newRow("last letter") << "Fractal"
                                     << "fractak" << true;
        QTest::newRow("words as one") << "Fractal Torrent"
                                      << "fracaltorrent" << true;
        QTest::newRow("two slips") << "Corsair"
                                   << "korsajr" << false;
        QTest::newRow("other digit") << "RTX 4080"
                                     << "4090" << false;
        QTest::newRow("digit in a word") << "GeForce4080"
                                         << "geforce4090" << false;
        QTest::newRow("swapped digits") << "RTX 4090"
                                        << "4900" << true;
        QTest::newRow("swapped digits of a word") << "GeForce RTX 4090"
                                                  << "rtx4900" << true;
        QTest::newRow("swapped where digits meet") << "RTX 5080"
                                                   << "rtx5800" << true;
        QTest::newRow("letter and digit") << "RTX 4090"
                                          << "rt4x090" << false;
        QTest::newRow("few digits") << "X 409"
                                    << "490" << false;
        QTest::newRow("part number") << "X-0012345"
                                     << "0021345" << false;
        QTest::newRow("letter before digits") << "GeForce RTX 4090"
                                              << "rtz4090" << true;
        QTest::newRow("slip before digits") << "GeForce 4090"
                                            << "gefroce4090" << true;
        QTest::newRow("within a word") << "supercorsairette"
                                       << "corsiar" << false;
    }
    void oneSlipIsForgiven()
    {
        QFETCH(QString, name);
        QFETCH(QString, word);
        QFETCH(bool, near);
        const std::string typed = word.toStdString();
        QCOMPARE(mayBeMistyped(typed) && namesNearly(name.toStdString(), typed), near);
        if (near) // what is sifted out first must not lose any
            QVERIFY(mayHoldNearly(name.remove(u' ').toLower().toStdString(), typed));
    }

    void nearNamesOnlyWhenNothingMatches()
    {
        const CatalogPtr catalog = usual();
        const Found slip = found(catalog, "gefroce 4090");
        QVERIFY(slip.near);
        QCOMPARE(ids(catalog, slip), (QStringList{QStringLiteral("nvidia-4090"), QStringLiteral("nvidia-4090-d")}));
        QVERIFY(!found(catalog, "geforce").near);
        const Found other = found(catalog, "gefroce 5090");
        QVERIFY(!other.near && other.rows.empty());
        QVERIFY(found(catalog, "4091").rows.empty());
        QVERIFY(found(catalog, "4900").near);
        QVERIFY(search(*catalog, {"gefroce", {}, {}}).empty()); // lists of prices take no near names
    }

    void theModelBeforeItsKin()
    {
        const CatalogPtr catalog = usual();
        const Found all = found(catalog, "4090");
        QCOMPARE(ids(catalog, all),
                 (QStringList{QStringLiteral("nvidia-4090"), QStringLiteral("acme-4090-turbo"),
                              QStringLiteral("nvidia-4090-d")}));
        QCOMPARE(all.beneath, (std::vector<bool>{false, true, false}));
        QCOMPARE(found(catalog, "turbo").beneath, std::vector<bool>{false}); // what it is a variant of is not there
    }

    void usefulBeforeAlphabetical()
    {
        const CatalogPtr catalog = usual();
        const QStringList order = ids(catalog, found(catalog, ""));
        QCOMPARE(order.first(), QStringLiteral("nvidia-6000"));
        QCOMPARE(order.last(), QStringLiteral("nvidia-x")); // its figures are unknown
        QVERIFY(order.indexOf(QStringLiteral("nvidia-4070")) < order.indexOf(QStringLiteral("nvidia-k80"))); // old
    }

    void figuresOrderAndUnknownGoLast()
    {
        const CatalogPtr catalog = usual();
        const QStringList perTflops = ids(catalog, found(catalog, "", SortKey::PricePerTflops));
        QCOMPARE(perTflops.first(), QStringLiteral("nvidia-4090"));
        QVERIFY(perTflops.indexOf(QStringLiteral("nvidia-x")) > 4);
        QCOMPARE(ids(catalog, found(catalog, "", SortKey::TflopsPerWatt)).first(), QStringLiteral("nvidia-6000"));
        QCOMPARE(ids(catalog, found(catalog, "", SortKey::PricePerGb)).first(), QStringLiteral("nvidia-4070"));
        const Found byPrice = found(catalog, "4090", SortKey::Price);
        QCOMPARE(byPrice.beneath, (std::vector<bool>{false, false, false})); // a list by price is flat
    }

    void everyOrderHasAName()
    {
        for (const SortKey key : sortKeysOf({}))
            QVERIFY(sortKeyFrom(sortKeyName(key)) == key);
        QVERIFY(!sortKeyFrom("colour").has_value());
        for (const std::string_view category : categoryNames())
            QVERIFY(sortKeysOf(category).front() == SortKey::Best);
    }

    void favouritesComeFirstWhileNothingIsTyped()
    {
        const CatalogPtr catalog = usual();
        PartSearch searching(catalog);
        SearchQuery query{"", "accelerator", {}};
        query.favourites = {PartId("acme-4090-turbo"), PartId("gone")};
        const Found all = searching.find(query);
        QCOMPARE(ids(catalog, all).first(), QStringLiteral("acme-4090-turbo"));
        QCOMPARE(all.rows.size(), std::size_t{8});
        QVERIFY(!all.beneath.front());
        query.text = "4090";
        QCOMPARE(ids(catalog, searching.find(query)).first(), QStringLiteral("nvidia-4090"));
        query.favouritesOnly = true;
        QCOMPARE(searching.find(query).rows.size(), std::size_t{1});
    }

    void facetsCountWhatWouldRemain()
    {
        const CatalogPtr catalog = usual();
        PartSearch searching(catalog);
        SearchQuery query{"", "accelerator", {}};
        QCOMPARE(countOf(searching.facets(query), "memory_gib", "24..32"), std::size_t{3});
        query.facets["cooling"] = {"blower"};
        const auto facets = searching.facets(query);
        QCOMPARE(countOf(facets, "memory_gib", "24..32"), std::size_t{1});
        QCOMPARE(countOf(facets, "memory_gib", "80..128"), std::size_t{0});
        QCOMPARE(countOf(facets, "cooling", "open-air"), std::size_t{7}); // another choice of the same facet adds
        QCOMPARE(searching.find(query).rows.size(), std::size_t{1});
        query.facets["cooling"].insert("open-air");
        query.facets["memory_gib"] = {"80..128"};
        query.text = "rtx";
        QCOMPARE(ids(catalog, searching.find(query)), QStringList{QStringLiteral("nvidia-6000")});
        QCOMPARE(countOf(searching.facets(query), "memory_gib", "16..24"), std::size_t{1});
    }

    void rangesAreNamedForPeople()
    {
        PartSearch searching(usual());
        for (const Facet& facet : searching.facets({"", "accelerator", {}})) {
            QVERIFY(!facet.label.empty());
            for (const FacetValue& value : facet.values)
                if (facet.key == "memory_gib" && value.value == "24..32")
                    QCOMPARE(QString::fromStdString(value.text), QStringLiteral("24\u201331 GB"));
        }
    }

    /// What a price is in another currency is told by a rate, or not at all.
    void pricesOfOtherCurrencies()
    {
        std::vector<Part> parts{made({"a", "A", 24, 100, "2024-01-01", "", 900}),
                                made({"b", "B", 24, 100, "2024-01-01", "", 0}),
                                made({"c", "C", 24, 100, "2024-01-01", "", 950})};
        parts[0].prices = {{Money::of(1000, "USD"), "2026-01-01", PriceKind::List, {}}};
        parts[1].prices = {{Money::of(120'000, "JPY"), "2026-01-01", PriceKind::List, {}}};
        const auto sorted = [&](const std::vector<ExchangeRate>& rates, SortKey key, const std::string& currency) {
            Tables tables;
            tables.rates = rates;
            const auto catalog =
                std::make_shared<const Catalog>(parts, std::vector<Source>{{}}, std::move(tables), "2026-11-21");
            SearchQuery query{"", "accelerator", {}, key};
            query.currency = currency;
            return ids(catalog, PartSearch(catalog).find(query)).join(u' ');
        };
        for (const SortKey key : {SortKey::Price, SortKey::PricePerTflops}) {
            QCOMPARE(sorted({}, key, "USD"), QStringLiteral("c a b"));
            QCOMPARE(sorted({}, key, "JPY"), QStringLiteral("b a c"));
            QCOMPARE(sorted({{"USD", "JPY", "2026-01-01", 150}}, key, "USD"), QStringLiteral("b c a"));
            QCOMPARE(sorted({{"USD", "JPY", "2026-01-01", 150}}, key, "JPY"), QStringLiteral("b c a"));
        }
    }
};

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
