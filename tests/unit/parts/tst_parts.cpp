// Part model, catalog, search and tables.
#include <set>

#include <QtTest>

#include "app/parts/catalog.h"
#include "app/parts/choice_words.h"
#include "app/parts/search.h"

using namespace flopsmith;
using namespace flopsmith::literals;

namespace {

Part gpu(const char* id, const char* name, double price, int memory, double tflops)
{
    Part part;
    part.id = PartId(id);
    part.vendor = "NVIDIA";
    part.name = name;
    Accelerator figures;
    figures.memory = Figure<Capacity>(gibibytes(memory));
    figures.fp16Tensor = Figure<double>(tflops);
    part.spec = std::make_shared<const Accelerator>(figures);
    if (price > 0)
        part.prices.push_back({Money::of(price, "USD"), "2026-01-01", PriceKind::List, {}});
    return part;
}

Catalog small()
{
    std::vector<Part> parts{gpu("nvidia-b", "GeForce RTX 4090", 1599, 24, 165.2), gpu("nvidia-a", "L4", 0, 24, 121),
                            gpu("nvidia-c", "GeForce RTX 4070", 599, 12, 58.3)};
    parts.back().aliases = {"old-4070"};
    return {parts, {}, {}, "2026-11-21"};
}

std::vector<std::string> ids(const Catalog& catalog, const std::vector<RowIndex>& rows)
{
    std::vector<std::string> out;
    for (const RowIndex row : rows)
        out.push_back(catalog.parts()[row].id.str());
    return out;
}

} // namespace

class TestParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMakerIsNamedOnce()
    {
        Part part;
        part.name = "Asus TUF Gaming";
        QCOMPARE(part.fullName(), std::string("Asus TUF Gaming"));
        part.vendor = "ASUS";
        QCOMPARE(part.fullName(), std::string("Asus TUF Gaming"));
        part.vendor = "Astral";
        QCOMPARE(part.fullName(), std::string("Astral Asus TUF Gaming"));
        part.name = "A";
        QCOMPARE(part.fullName(), std::string("Astral A"));
    }

    void wordsOfTheCatalogAsPeopleWriteThem()
    {
        QCOMPARE(choiceText("pcie-card"), std::string_view("PCIe card"));
        QCOMPARE(choiceText("12vhpwr"), std::string_view("12VHPWR"));
        QCOMPARE(choiceText("LGA1700"), std::string_view("LGA1700"));
    }

    void copiesOfAFigureAreIndependent()
    {
        const Figure<std::string> unknown;
        QVERIFY(!unknown.known() && unknown.get() == nullptr && unknown.value() == std::nullopt);
        Figure<std::string> first("GDDR6X", Confidence::Assumed, 3);
        Figure<std::string> second = first;
        QCOMPARE(second.get(), first.get()); // texts are shared
        QVERIFY(second == first && second.assumed());
        first = Figure<std::string>("HBM3", Confidence::Vendor, 3);
        QCOMPARE(*second.get(), "GDDR6X");
        QVERIFY(second != first);
        first = unknown;
        QVERIFY(!first.known() && first == unknown && second != unknown);
        Figure<std::string> moved = std::move(second);
        QCOMPARE(moved.valueOr("none"), "GDDR6X");
        QCOMPARE(moved.source(), SourceIndex{3});

        Figure<int> number(0, Confidence::Measured, 4);
        QVERIFY(number.known() && number != Figure<int>() && number != Figure<int>(0, Confidence::Vendor, 4));
        QCOMPARE(number.value(), std::optional(0));
        number = {};
        QVERIFY(!number.known() && number == Figure<int>());
    }

    void anAliasHidesNoPart()
    {
        std::vector<Part> parts{gpu("a", "A", 1, 24, 1), gpu("b", "B", 1, 24, 1), gpu("c", "C", 1, 24, 1)};
        parts[0].aliases = {"b", "old", "older"};
        parts[1].aliases = {"old", "c"};
        const Catalog catalog{parts, {}, {}, "2026-11-21"};
        const auto named = [&](const char* id) { return catalog.find(std::string_view(id))->id.str(); };
        QCOMPARE(named("a"), "a");
        QCOMPARE(named("b"), "b");
        QCOMPARE(named("c"), "c");
        QCOMPARE(named("old"), "a");
        QCOMPARE(named("older"), "a");
        QVERIFY(!catalog.find(std::string_view("oldest")));
    }

    void everyFieldHasLabelAndUniqueKey()
    {
        for (const std::string_view category : categoryNames()) {
            std::set<std::string_view> keys;
            QVERIFY(!figuresOf(category).empty());
            QVERIFY(emptySpec(category).has_value());
            for (const FigureInfo& info : figuresOf(category)) {
                QVERIFY2(!info.label.empty(), std::string(info.key).c_str());
                QVERIFY2(keys.insert(info.key).second, std::string(info.key).c_str());
            }
        }
        QVERIFY(!emptySpec("toaster").has_value());
    }

    void quantityFieldsCarryTheirUnit()
    {
        // A quantity member without a unit in its key could not be read or written.
        for (const std::string_view category : categoryNames()) {
            Part part;
            part.spec = *emptySpec(category);
            forEachFigure(part, [&](const auto& field, const auto& figure) {
                using Value = typename std::remove_cvref_t<decltype(figure)>::Value;
                if constexpr (requires { Value::dimension; }) {
                    const Unit* unit = unitOfKey(field.key);
                    QVERIFY2(unit, std::string(field.key).c_str());
                    QVERIFY2(unit->dimension == Value::dimension, std::string(field.key).c_str());
                }
            });
        }
    }

    void unknownIsNotZero()
    {
        const Part part = gpu("a", "A", 0, 24, 1);
        QVERIFY(std::holds_alternative<std::monostate>(figureOf(part, "power_limit_w").value));
        QCOMPARE(figureText("power_limit_w", figureOf(part, "power_limit_w").value), std::string("-"));
        QCOMPARE(figureText("memory_gib", figureOf(part, "memory_gib").value), std::string("24 GB"));
    }

    void findsByIdAndAlias()
    {
        const Catalog catalog = small();
        QVERIFY(catalog.find("nvidia-a"));
        QCOMPARE(catalog.find("old-4070")->id.str(), std::string("nvidia-c"));
        QVERIFY(!catalog.find("nvidia-z"));
    }

    void searchFoldsAndCombinesWords()
    {
        const Catalog catalog = small();
        QCOMPARE(ids(catalog, search(catalog, {"rtx4090", {}, {}, SortKey::Name})),
                 std::vector<std::string>{"nvidia-b"});
        QCOMPARE(ids(catalog, search(catalog, {"RTX-40 geforce", {}, {}, SortKey::Name})).size(), std::size_t(2));
        QVERIFY(search(catalog, {"radeon", {}, {}, SortKey::Name}).empty());
        QVERIFY(search(catalog, {{}, "cpu", {}, SortKey::Name}).empty());
    }

    void unknownPricesSortLast()
    {
        const Catalog catalog = small();
        QCOMPARE(ids(catalog, search(catalog, {{}, "accelerator", {}, SortKey::Price})),
                 (std::vector<std::string>{"nvidia-c", "nvidia-b", "nvidia-a"}));
        QCOMPARE(ids(catalog, search(catalog, {{}, "accelerator", {}, SortKey::PricePerTflops})).front(),
                 std::string("nvidia-b"));
    }

    void newestPriceWins()
    {
        Part part = gpu("a", "A", 100, 24, 1);
        part.prices.push_back({Money::of(80, "USD"), "2026-06-01", PriceKind::Street, {}});
        QCOMPARE(part.newestPrice()->money, Money::of(80, "USD"));
    }

    void efficiencyInterpolates()
    {
        EfficiencyTable table;
        table.loads = {0.05, 0.1, 0.2, 0.5, 1.0};
        table.levels["gold"] = {{0, 0, 0.87, 0.90, 0.87}, {0, 0, 0.90, 0.92, 0.89}};
        QCOMPARE(*table.at("gold", 0.5, 120_V), 0.90);
        QCOMPARE(*table.at("gold", 0.5, 230_V), 0.92);
        QVERIFY(std::abs(*table.at("gold", 0.75, 120_V) - 0.885) < 1e-9);
        QVERIFY(*table.at("gold", 0.1, 120_V) < 0.87); // below the lowest point it falls
        QCOMPARE(*table.at("gold", 1.5, 120_V), 0.87);
        QVERIFY(!table.at("copper", 0.5, 120_V).has_value());
    }

    void linksByGeneration()
    {
        Tables tables;
        tables.laneGbS[4] = 1.969;
        QCOMPARE(tables.linkBandwidth(16, 4)->in(1e9), 31.504);
        QVERIFY(!tables.linkBandwidth(16, 7).has_value());
        QVERIFY(efficiencyRank("titanium") > efficiencyRank("gold"));
        QCOMPARE(efficiencyRank("?"), 0);
    }
};

QTEST_APPLESS_MAIN(TestParts)
#include "tst_parts.moc"
