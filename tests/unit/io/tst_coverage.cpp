// The coverage report: fill rates, prices, and the rules that lack figures; and that every key of the schema is
// explained.
#include <nlohmann/json.hpp>

#include <QTest>

#include "app/io/catalog_io.h"
#include "app/io/coverage.h"
#include "app/io/document_io.h"
#include "app/io/schema_text.h"
#include "tests/support/catalog_folder.h"
#include "tests/support/paths.h"

using namespace flopsmith;
using nlohmann::json;

namespace {

EvaluationPtr sample(const char* name, const CatalogPtr& catalog)
{
    const auto loaded = loadBuild(test::sourceFolder() / "resources" / "templates" / name, *catalog);
    return loaded ? evaluate(std::make_shared<const Build>(loaded->build), catalog) : nullptr;
}

} // namespace

class TestCoverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsFiguresAndPrices()
    {
        Accelerator full;
        full.memory = Figure<Capacity>(gibibytes(24), Confidence::Vendor, 1);
        full.length = Figure<Length>(millimetres(300), Confidence::Assumed, 1);
        const CatalogPtr catalog =
            test::CatalogBuilder().add("a", full, "gpu", 100).add("b", Accelerator{}).add("c", Fan{}).catalog();
        const Coverage coverage = coverageOf(*catalog, {}, "2028-01-01");
        QCOMPARE(coverage.parts, std::size_t{3});
        QCOMPARE(coverage.priced, std::size_t{1});
        QCOMPARE(coverage.oldPrices, std::size_t{1});
        QCOMPARE(coverage.categories.size(), std::size_t{2});
        for (const FieldCoverage& field : coverage.categories.front().fields) {
            QCOMPARE(field.known, std::size_t{field.key == "memory_gib" ? 1U : 0U});
            QCOMPARE(field.assumed, std::size_t{field.key == "length_mm" ? 1U : 0U});
        }
        QCOMPARE(coverage.stale.size(), std::size_t{0}); // read two years before, to the month
        QCOMPARE(coverageOf(*catalog, {}, "2028-02-01").stale.size(), std::size_t{1});
        const json answer = json::parse(coverageJson(coverage));
        QVERIFY(answer["categories"]["accelerator"]["fields"]["memory_gib"]["share"] == json(0.5));
        QVERIFY(answer["prices"]["priced"] == json(1));
    }

    void namesPartsOnGeneralKnowledgeAlone()
    {
        Accelerator read;
        read.memory = Figure<Capacity>(gibibytes(24), Confidence::Vendor, 1);
        read.length = Figure<Length>(millimetres(300), Confidence::Assumed, 1);
        Accelerator guessed;
        guessed.length = Figure<Length>(millimetres(300), Confidence::Assumed, 1);
        const CatalogPtr catalog =
            test::CatalogBuilder().add("read", read).add("guessed", guessed).add("bare", Accelerator{}).catalog();
        const Coverage coverage = coverageOf(*catalog, {}, "2028-01-01");
        QCOMPARE(coverage.unsourced, std::vector<std::string>{"guessed"});
        QVERIFY(json::parse(coverageJson(coverage))["only_assumed"] == json({"guessed"}));
        QVERIFY(coverageText(coverage).find("general knowledge:\n  guessed\n") != std::string::npos);
    }

    /// A rule that reads a figure is found, with the parts that leave it without.
    void namesTheRulesThatLackFigures()
    {
        const auto catalog = loadCatalog(test::sourceFolder() / "catalog");
        QVERIFY(catalog.has_value());
        const EvaluationPtr build = sample("am5-rtx-4070.rig", *catalog);
        QVERIFY(build);
        const Coverage coverage = coverageOf(**catalog, {build}, todayText());
        const auto rule = std::find_if(coverage.rules.begin(), coverage.rules.end(), [](const RuleCoverage& r) {
            return std::any_of(r.needs.begin(), r.needs.end(), [](const RuleGap& gap) {
                return gap.key == "length_mm" && gap.category == "accelerator";
            });
        });
        QVERIFY(rule != coverage.rules.end());
        for (const RuleCoverage& one : coverage.rules)
            for (const RuleGap& gap : one.needs)
                QVERIFY(gap.missing > 0 && gap.missing <= gap.parts);
        QVERIFY(coverageText(coverage).find(rule->rule) != std::string::npos);
    }

    void everyKeyIsExplained()
    {
        for (const std::string_view category : categoryNames())
            for (const FigureInfo& info : figuresOf(category)) {
                const KeyText* text = keyText(category, info.key);
                QVERIFY2(text && text->description.size() > 8,
                         (std::string(category) + "." + std::string(info.key)).c_str());
            }
    }

    /// Examples are values that the reader takes.
    void examplesAreValid()
    {
        for (const auto texts : {computeKeyTexts(), machineKeyTexts()})
            for (const KeyText& text : texts) {
                if (text.example.empty())
                    continue;
                const json value = json::parse(text.example, nullptr, false);
                QVERIFY2(!value.is_discarded(), std::string(text.example).c_str());
                if (!emptySpec(text.category))
                    continue;
                test::CatalogFolder writable;
                const json part{{"id", "example"},
                                {"category", text.category},
                                {"name", "Example"},
                                {"figures", {{std::string(text.key), {{"value", value}, {"source", "maker"}}}}}};
                writable.parts(text.category, json::array({part}).dump());
                const auto catalog = loadCatalog(writable.path());
                QVERIFY2(catalog.has_value(), catalog ? "" : describe(catalog.error()).c_str());
            }
    }

    void noTextIsForNothing()
    {
        for (const auto texts : {computeKeyTexts(), machineKeyTexts()})
            for (const KeyText& text : texts) {
                if (!emptySpec(text.category))
                    continue;
                const auto& infos = figuresOf(text.category);
                QVERIFY2(std::any_of(infos.begin(), infos.end(),
                                     [&](const FigureInfo& info) { return info.key == text.key; }),
                         (std::string(text.category) + "." + std::string(text.key)).c_str());
            }
    }
};

QTEST_APPLESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
