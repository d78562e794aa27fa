// A user's own part as a form: texts to figures and back, sources that stay, and the checks of the catalog while
// typing.
#include <QtTest>

#include "app/io/part_draft.h"
#include "app/io/part_form.h"
#include "tests/support/catalog_folder.h"

using namespace flopsmith;

namespace {

const char* today = "2026-11-27";

CatalogPtr usual()
{
    Accelerator card;
    card.memory = Figure<Capacity>(gibibytes(24), Confidence::Vendor, 1);
    card.powerLimit = Figure<Power>(watts(450), Confidence::Vendor, 1);
    card.powerConnectors = Figure<std::vector<Plug>>({{"12v-2x6", 1, {}}}, Confidence::Vendor, 1);
    card.cooling = Figure<std::string>("blower", Confidence::Vendor, 1);
    card.airflowDirections = Figure<std::vector<std::string>>({"tail", "bracket"}, Confidence::Vendor, 1);
    return test::CatalogBuilder().add("card", card, "gpu", 1000).catalog();
}

PartDraft filled()
{
    PartDraft draft = newDraft("accelerator");
    draft.id = "user:acme-x1";
    draft.vendor = "Acme";
    draft.name = "X1";
    draft.document = "Data sheet X1";
    draft.figures = {{"memory_gib", "48"}, {"power_limit_w", "350"}, {"length_mm", "267,5"}, {"memory_ecc", "true"}};
    return draft;
}

const DraftProblem* problemOf(const DraftReading& reading, const char* key)
{
    for (const DraftProblem& problem : reading.problems)
        if (problem.key == key)
            return &problem;
    return nullptr;
}

} // namespace

class TestPartDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFigureHasAFieldAndComesBack()
    {
        const CatalogPtr catalog = usual();
        for (const std::string_view category : categoryNames())
            QCOMPARE(formFieldsOf(category).size(), figuresOf(category).size());
        const Part& card = *catalog->find("card");
        QCOMPARE(formTextOf(card, "memory_gib"), std::string("24"));
        QCOMPARE(formTextOf(card, "airflow_directions"), std::string("tail, bracket"));
        QCOMPARE(formTextOf(card, "length_mm"), std::string());
        const DraftReading copy = readDraft(copyOf(card, *catalog), *catalog, today);
        QVERIFY(copy.part);
        QVERIFY(*copy.part->as<Accelerator>() == *card.as<Accelerator>()); // sources, too
    }

    void wordsOfTheSchemaAreOffered()
    {
        QCOMPARE(wordsListedIn("consumer or enterprise."), (std::vector<std::string>{"consumer", "enterprise"}));
        QCOMPARE(wordsListedIn("80 PLUS level: white, bronze or ruby."),
                 (std::vector<std::string>{"white", "bronze", "ruby"}));
        QCOMPARE(wordsListedIn("pcie-card, board (integrated) or cloud."),
                 (std::vector<std::string>{"pcie-card", "board", "cloud"}));
        QVERIFY(wordsListedIn("Kind of memory as the maker writes it.").empty());
        QVERIFY(wordsListedIn("Length of the card.").empty());
    }

    void typedFiguresBecomeAPart()
    {
        const CatalogPtr catalog = usual();
        const DraftReading reading = readDraft(filled(), *catalog, today);
        QVERIFY2(reading.mayBeKept(), reading.problems.empty() ? "" : reading.problems.front().message.text().c_str());
        const auto* card = reading.part->as<Accelerator>();
        QCOMPARE(card->memory.get()->raw(), gibibytes(48).raw());
        QVERIFY(std::abs(card->length.get()->in(units::millimetre)-267.5) < 1e-9);
        QCOMPARE(reading.sources[card->memory.source()].title, std::string("Data sheet X1"));
        QCOMPARE(reading.known, 4);
    }

    void faultsNameTheirField()
    {
        const CatalogPtr catalog = usual();
        PartDraft draft = filled();
        draft.figures["memory_gib"] = "lots";
        draft.figures["power_connectors"] = "[{\"kind\": \"pcie8\", \"cont\": 2}";
        draft.figures["power_limit_w"] = "45000"; // not a power of a card
        const DraftReading reading = readDraft(draft, *catalog, today);
        QVERIFY(problemOf(reading, "memory_gib") && problemOf(reading, "power_connectors")
                && problemOf(reading, "power_limit_w"));
        QVERIFY(!reading.mayBeKept());
        QVERIFY(reading.part); // the rest is read
    }

    void identityIsChecked()
    {
        const CatalogPtr catalog = usual();
        PartDraft draft = filled();
        draft.id = "acme";
        draft.name = " ";
        draft.document.clear();
        draft.url = "file:///etc";
        draft.price = "cheap";
        const DraftReading reading = readDraft(draft, *catalog, today);
        for (const char* key : {"id", "name", "source", "prices"})
            QVERIFY2(problemOf(reading, key), key);
        draft = filled();
        draft.document.clear();
        draft.confidence = Confidence::Assumed;
        draft.price = "1299,50";
        const DraftReading assumed = readDraft(draft, *catalog, today);
        QVERIFY(assumed.mayBeKept());
        QVERIFY(assumed.part->as<Accelerator>()->memory.assumed());
        QCOMPARE(assumed.part->newestPrice()->money, Money::of(1299.5, "USD"));
    }

    void aCopyKeepsTheSourcesOfWhatIsUnchanged()
    {
        const CatalogPtr catalog = usual();
        PartDraft draft = copyOf(*catalog->find("card"), *catalog);
        QCOMPARE(draft.id, std::string("user:test-card"));
        draft.document = "Own measurement";
        draft.confidence = Confidence::Measured;
        draft.figures["power_limit_w"] = "400";
        const DraftReading reading = readDraft(draft, *catalog, today);
        QVERIFY(reading.part);
        const auto* card = reading.part->as<Accelerator>();
        QCOMPARE(reading.sources[card->memory.source()].key, std::string("test"));
        QCOMPARE(reading.sources[card->powerLimit.source()].key, draft.id);
        QVERIFY(card->powerLimit.confidence() == Confidence::Measured);
    }

    void idsAreProposedFree()
    {
        std::vector<Part> parts(1);
        parts[0].id = PartId("user:acme-x-1");
        parts[0].spec = *emptySpec("fan");
        const Catalog catalog(parts, {}, {}, today);
        QCOMPARE(proposedId("Acme", "X (1)", catalog), std::string("user:acme-x-1-2"));
        QCOMPARE(proposedId("", "", catalog), std::string("user:part"));
        QVERIFY(isOwnPart(PartId("user:a")) && !isOwnPart(PartId("acme")));
    }
};

QTEST_APPLESS_MAIN(TestPartDraft)
#include "tst_part_draft.moc"
