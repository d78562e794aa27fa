// Fixes as they are offered: what they cost is the difference that they make. tst_rules holds each to what it clears.
#include <algorithm>

#include <QTest>

#include "tests/unit/rules/golden.h"

using namespace flopsmith;
using golden::json;

namespace {

/// One graphics card on a supply that is too small for it.
golden::Case weakSupply()
{
    return golden::makeCase(json::parse(R"({"build": "am5-one-gpu", "edits": [
        {"catalog": {"test-psu-400": {"like": "test-psu-1200",
            "figures": {"rated_w": {"value": 400, "source": "test"}},
            "prices": [{"amount": 60, "currency": "USD", "date": "2026-01-01", "kind": "list", "source": "test"}]}}},
        {"replace": "psu", "by": "test-psu-400"}]})"));
}

const Finding* findingOf(const Evaluation& evaluation, std::string_view rule)
{
    const auto at = std::find_if(evaluation.findings.begin(), evaluation.findings.end(),
                                 [&](const Finding& f) { return f.rule == rule; });
    return at == evaluation.findings.end() ? nullptr : &*at;
}

double amountOf(const CatalogPtr& catalog, const char* id)
{
    return catalog->find(PartId(id))->newestPrice()->money.amount();
}

} // namespace

class TestFixes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void costsWhatItChanges()
    {
        const golden::Case one = weakSupply();
        const EvaluationPtr evaluation = evaluate(one.build, one.catalog);
        const Finding* finding = findingOf(*evaluation, "PWR-001");
        QVERIFY(finding);
        bool seen = false;
        for (const CheckedFix& fix : fixesFor(*evaluation, *finding)) {
            const auto* replace = std::get_if<Replace>(&fix.fix.edit);
            if (!replace)
                continue;
            const auto difference = fix.priceDifference("USD");
            QVERIFY(difference);
            const double wanted =
                amountOf(one.catalog, replace->part.str().c_str()) - amountOf(one.catalog, "test-psu-400");
            QCOMPARE(difference->amount(), wanted);
            seen = true;
        }
        QVERIFY2(seen, "no fix replaces the supply");
    }

    void costsNothingWhereNothingIsBought()
    {
        const golden::Case one = weakSupply();
        const EvaluationPtr evaluation = evaluate(one.build, one.catalog);
        const Finding* finding = findingOf(*evaluation, "PWR-001");
        QVERIFY(finding);
        bool seen = false;
        for (const CheckedFix& fix : fixesFor(*evaluation, *finding)) {
            if (!std::holds_alternative<SetOption>(fix.fix.edit) && !std::holds_alternative<Batch>(fix.fix.edit))
                continue;
            const auto difference = fix.priceDifference("USD");
            QVERIFY(difference);
            QCOMPARE(difference->minor, std::int64_t{0});
            seen = true;
        }
        QVERIFY2(seen, "no fix sets anything");
    }

    void savesThePriceOfWhatGoes()
    {
        const golden::Case one =
            golden::makeCase(json::parse(R"({"build": "sp3-four-gpu", "edits": [{"set": "gpu.count=8"}]})"));
        const EvaluationPtr evaluation = evaluate(one.build, one.catalog);
        bool seen = false;
        for (const Finding& finding : evaluation->findings)
            for (const CheckedFix& fix : fixesFor(*evaluation, finding)) {
                const auto* fewer = std::get_if<SetCount>(&fix.fix.edit);
                if (!fewer || fewer->key.str() != "gpu" || fewer->count >= 8)
                    continue;
                const auto difference = fix.priceDifference("USD");
                QVERIFY(difference);
                QCOMPARE(difference->amount(), (fewer->count - 8) * amountOf(one.catalog, "test-gpu-blower"));
                seen = true;
            }
        QVERIFY2(seen, "no fix takes cards off");
    }
};

QTEST_APPLESS_MAIN(TestFixes)
#include "tst_fixes.moc"
