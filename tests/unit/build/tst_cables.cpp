// The cable plan: one output for each plug, cards whole on one supply, the document's own feeds, adapters, several
// supplies, redundant sets; and that the rules about plugs say the same.
#include <set>

#include <QTest>

#include "app/base/text.h"
#include "app/estimate/supplies.h"
#include "tests/unit/rules/golden.h"

using namespace flopsmith;
using golden::json;

namespace {

EvaluationPtr of(const char* description)
{
    const golden::Case one = golden::makeCase(json::parse(description));
    return evaluate(one.build, one.catalog);
}

/// "psu1.eps8-1>board" and so on, in the order of the plan.
std::vector<std::string> texts(const CablePlan& plan)
{
    std::vector<std::string> out;
    for (const PowerCable& cable : plan.cables)
        out.push_back(cable.from + ">" + cable.to + (cable.adapter.empty() ? "" : " by " + cable.adapter.str()));
    return out;
}

bool fires(const Evaluation& evaluation, const char* rule)
{
    for (const Finding& finding : evaluation.findings)
        if (finding.rule == rule)
            return true;
    return false;
}

std::string supplyOf(const CablePlan& plan, const std::string& to)
{
    std::set<std::string> out;
    for (const PowerCable& cable : plan.of(to))
        out.insert(cable.from.substr(0, cable.from.find('.')));
    return out.size() == 1 ? *out.begin() : "?";
}

} // namespace

class TestCables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneOutputForEachPlug()
    {
        const auto e = of(R"({"build": "am5-one-gpu", "edits": [{"add": "test-ssd-sata", "key": "disk"}]})");
        const std::vector<std::string> wanted{"psu1.eps8-1>board",   "psu1.eps8-2>board", "psu1.atx24-1>board",
                                              "psu1.12vhpwr-1>gpu1", "psu1.sata-1>hdd",   "psu1.sata-2>disk"};
        QCOMPARE(QString::fromStdString(join(texts(e->estimate.cables), " ")),
                 QString::fromStdString(join(wanted, " ")));
        QVERIFY(e->estimate.cables.unfed.empty() && e->estimate.cables.unfit.empty());
        QCOMPARE(e->estimate.cables.of("gpu1").front().kind, std::string("12vhpwr"));
    }

    /// 12V-2x6 and 12VHPWR mate; the output keeps the name that the supply gives it.
    void sixteenPinPlugsMate()
    {
        const auto e = of(R"({"build": "am5-one-gpu", "edits": [{"catalog": {"test-gpu-geforce": {"figures":
            {"power_connectors": {"value": [{"kind": "12v-2x6", "count": 1}], "source": "test"}}}}}]})");
        QCOMPARE(e->estimate.cables.of("gpu1").front().from, std::string("psu1.12vhpwr-1"));
        QCOMPARE(e->estimate.cables.of("gpu1").front().kind, std::string("12v-2x6"));
    }

    void whatIsNotFedIsWhatTheRuleSays()
    {
        const auto e = of(R"({"build": "am5-one-gpu", "edits": [{"replace": "psu", "by": "test-psu-850-atx2"}]})");
        QCOMPARE(e->estimate.cables.unfedOf("gpu1", "12vhpwr"), 1);
        QVERIFY(fires(*e, "PWR-006"));
    }

    void unknownOutputsAreNotMissing()
    {
        const auto e = of(R"({"build": "am5-one-gpu",
            "edits": [{"catalog": {"test-psu-1200": {"figures": {"outputs": null}}}}]})");
        QVERIFY(e->estimate.cables.cables.empty());
        QCOMPARE(e->estimate.cables.unfedOf("gpu1"), 0);
        QVERIFY(!e->estimate.cables.unfed.empty() && e->estimate.cables.unfed.front().unknown);
        QVERIFY(!fires(*e, "PWR-006") && !fires(*e, "PWR-013"));
    }

    void feedsOfTheDocumentStay()
    {
        const auto e = of(R"({"build": "am5-one-gpu", "edits": [{"merge": {"feeds": [
            {"from": "psu1.12vhpwr-2", "to": "gpu1"}, {"from": "psu1.pcie8-9", "to": "gpu1"},
            {"from": "psu1.molex-1", "to": "gpu1"}]}}]})");
        const auto cables = e->estimate.cables.of("gpu1");
        QCOMPARE(cables.size(), std::size_t{1});
        QCOMPARE(cables.front().from, std::string("psu1.12vhpwr-2"));
        QVERIFY(cables.front().chosen);
        const std::vector<std::string> unfit{"psu1.pcie8-9", "psu1.molex-1"};
        QCOMPARE(e->estimate.cables.unfit, unfit);
    }

    void aSixPinPlugTakesASixPlusTwoCable()
    {
        const auto e = of(R"({"build": "lga1700-one-gpu", "edits": [{"replace": "gpu1", "by": "test-gpu-small"},
            {"catalog": {"test-gpu-small": {"figures": {"power_connectors": {"source": "test",
            "value": [{"kind": "pcie8", "count": 1}, {"kind": "pcie6", "count": 1}]}}}}}]})");
        QCOMPARE(e->estimate.cables.of("gpu1").size(), std::size_t{2});
        QCOMPARE(e->estimate.cables.of("gpu1").back().from, std::string("psu1.pcie8-2"));
    }

    void leadsOfTheirOwnComeFirst()
    {
        const auto e = of(R"({"build": "lga1700-one-gpu", "edits": [{"replace": "gpu1", "by": "test-gpu-bridge"},
            {"catalog": {"test-psu-1200": {"figures": {"outputs": {"source": "test", "value": [
            {"kind": "atx24", "count": 1}, {"kind": "eps8", "count": 2},
            {"kind": "pcie8", "count": 4, "cables": 2}]}}}}}]})");
        const auto cables = e->estimate.cables.of("gpu1");
        QCOMPARE(cables.size(), std::size_t{2});
        QVERIFY(cables[0].lead != cables[1].lead);
        QVERIFY(!fires(*e, "PWR-007"));
    }

    /// Of outputs with ratings the strongest card gets one that carries it, whatever their order.
    void ratedOutputs()
    {
        const auto e = of(R"({"build": "am5-one-gpu", "edits": [
            {"add": "test-gpu-blower", "key": "small"},
            {"catalog": {"test-psu-1200": {"figures": {"outputs": {"source": "test", "value": [
            {"kind": "atx24", "count": 1}, {"kind": "eps8", "count": 2}, {"kind": "sata", "count": 4},
            {"kind": "12vhpwr", "count": 1, "rating_w": 300}, {"kind": "12v-2x6", "count": 1, "rating_w": 600}]}}}}}]})");
        QCOMPARE(e->estimate.cables.of("gpu1").front().from, std::string("psu1.12v-2x6-1"));
        QCOMPARE(e->estimate.cables.of("gpu1").front().rating, std::optional(watts(600)));
        QCOMPARE(e->estimate.cables.of("small").front().from, std::string("psu1.12vhpwr-1"));
        QVERIFY(!fires(*e, "PWR-008"));
    }

    /// Where no output carries a card it takes the strongest, and the rule says so.
    void ratedTooLow()
    {
        const auto e = of(R"({"build": "am5-one-gpu", "edits": [
            {"catalog": {"test-psu-1200": {"figures": {"outputs": {"source": "test", "value": [
            {"kind": "atx24", "count": 1}, {"kind": "eps8", "count": 2}, {"kind": "sata", "count": 4},
            {"kind": "12vhpwr", "count": 1, "rating_w": 150}, {"kind": "12v-2x6", "count": 1, "rating_w": 300}]}}}}}]})");
        QCOMPARE(e->estimate.cables.of("gpu1").front().from, std::string("psu1.12v-2x6-1"));
        QVERIFY(fires(*e, "PWR-008"));
    }

    /// The second card's plugs hang on leads of the first: both carry two plugs.
    void leadsSharedByTwoCards()
    {
        const auto e = of(R"({"build": "sp3-four-gpu", "edits": [{"replace": "gpu", "by": "test-gpu-bridge"},
            {"set": "gpu.count=2"},
            {"catalog": {"test-psu-2500": {"figures": {"outputs": {"source": "test", "value": [
            {"kind": "atx24", "count": 1}, {"kind": "eps8", "count": 2},
            {"kind": "pcie8", "count": 6, "cables": 3}]}}}}},
            {"replace": "psu", "by": "test-psu-2500"}]})");
        QCOMPARE(e->estimate.cables.of("gpu#2").size(), std::size_t{2});
        QVERIFY(fires(*e, "PWR-007"));
    }

    void adaptersTakeTheirInputs()
    {
        const auto e = of(R"({"build": "am5-one-gpu", "edits": [{"replace": "psu", "by": "test-psu-850-atx2"},
            {"catalog": {"test-adapter": {"like": "test-riser", "kind": "adapter", "figures": {
            "from_plugs": {"source": "test", "value": [{"kind": "pcie8", "count": 3}]},
            "to_plugs": {"source": "test", "value": [{"kind": "12vhpwr", "count": 1}]}}}}},
            {"add": "test-adapter", "key": "adapter"}]})");
        const auto cables = e->estimate.cables.of("gpu1");
        QCOMPARE(cables.size(), std::size_t{3});
        for (const PowerCable& cable : cables) {
            QCOMPARE(cable.adapter.str(), std::string("adapter"));
            QCOMPARE(cable.kind, std::string("pcie8"));
        }
        QVERIFY(!fires(*e, "PWR-006"));
    }

    /// Five outputs of 8 pins in all, three and two: a third card of two plugs finds one on each supply.
    void cardsStayWholeOnOneSupply()
    {
        const auto e = of(R"({"build": "sp3-four-gpu", "edits": [{"replace": "gpu", "by": "test-gpu-bridge"},
            {"set": "gpu.count=3"}, {"replace": "psu", "by": "test-psu-1600"}, {"set": "psu.count=2"},
            {"catalog": {"test-psu-1600": {"figures": {"outputs": {"source": "test", "value": [
            {"kind": "atx24", "count": 1}, {"kind": "eps8", "count": 2}, {"kind": "pcie8", "count": 3}]}}}}}]})");
        const CablePlan& plan = e->estimate.cables;
        int whole = 0;
        int unfed = 0;
        for (const char* key : {"gpu#1", "gpu#2", "gpu#3"}) {
            QVERIFY(supplyOf(plan, key) != "?");
            whole += plan.of(key).size() == 2 ? 1 : 0;
            unfed += plan.unfedOf(key);
        }
        QCOMPARE(whole, 2);
        QCOMPARE(unfed, 1);
        QVERIFY(fires(*e, "PWR-006"));
    }

    /// A card goes to the supply that has its plug, though the other carries less.
    void plugsDecideTheSupply()
    {
        const auto e = of(R"({"build": "sp3-four-gpu", "edits": [{"set": "gpu.count=2"}, {"remove": "psu"},
            {"add": "test-psu-2500", "key": "big"}, {"add": "test-psu-850-atx2", "key": "old"}]})");
        const CablePlan& plan = e->estimate.cables;
        QVERIFY(plan.unfed.empty());
        const std::string big = e->machine->item(InstanceKey("big"))->slot.str();
        for (const char* key : {"gpu#1", "gpu#2"})
            QVERIFY(supplyOf(plan, key) == "big" || supplyOf(plan, key) == big);
        for (const SupplyLoad& load : supplyLoads(*e->machine, e->estimate.power.rest))
            if (load.psu.item->key.str() == "old")
                QVERIFY(load.load <= e->estimate.power.rest);
    }

    /// Modules of a redundant set feed one backplane: a card may hang on any of its outputs.
    void redundantSetsFeedTogether()
    {
        const auto e = of(R"({"build": "sp3-passive-rack"})");
        QVERIFY(e->estimate.cables.unfed.empty());
        QCOMPARE(splitSupplies(*e->machine, {}).groups.size(), std::size_t{1});
        for (const auto& gpu : e->machine->all<Accelerator>())
            QCOMPARE(e->estimate.cables.of(gpu.item->key.str()).size(), std::size_t{1});
    }

    void noOutputTwice()
    {
        for (const char* rig :
             {"am5-one-gpu", "lga1700-one-gpu", "sp3-four-gpu", "sp3-passive-rack", "sp3-two-socket"}) {
            const auto e = evaluate(golden::testRig(rig), golden::testCatalog());
            std::set<std::string> seen;
            for (const PowerCable& cable : e->estimate.cables.cables)
                QVERIFY2(seen.insert(cable.from).second, cable.from.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestCables)
#include "tst_cables.moc"
