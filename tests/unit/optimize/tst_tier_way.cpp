// The cheapest way to a tier's next level: of every template, tier and group it is applied and judged again.
#include <algorithm>
#include <filesystem>
#include <set>

#include <QTest>

#include "app/build/apply.h"
#include "app/build/cluster.h"
#include "app/estimate/tier_texts.h"
#include "app/io/catalog_io.h"
#include "app/io/document_io.h"
#include "app/optimize/tier_way.h"
#include "tests/support/paths.h"

using namespace flopsmith;

namespace {

const CatalogPtr& bundled()
{
    static const CatalogPtr loaded = loadCatalog(test::sourceFolder() / "catalog").value();
    return loaded;
}

EvaluationPtr judge(Build build)
{
    return evaluate(std::make_shared<const Build>(std::move(build)), bundled());
}

Build templateBuild(const std::string& name)
{
    return loadBuild(test::sourceFolder() / "resources/templates" / (name + ".rig"), *bundled()).value().build;
}

const TierGroupVerdict* groupOf(const Evaluation& evaluation, std::string_view tier, std::string_view group)
{
    for (const TierReport& report : evaluation.tiers)
        if (report.tier == tier)
            for (const TierGroupVerdict& verdict : report.groups)
                if (verdict.group == group)
                    return &verdict;
    return nullptr;
}

std::set<std::string> errorsOf(const Evaluation& evaluation)
{
    std::set<std::string> out;
    for (const Finding& finding : evaluation.findings)
        if (finding.severity == Severity::Error && !finding.waived)
            out.insert(finding.fingerprint);
    return out;
}

} // namespace

class TestTierWay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waysHoldWhatTheyPromise_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto& file : std::filesystem::directory_iterator(test::sourceFolder() / "resources/templates"))
            if (file.path().extension() == ".rig")
                QTest::addRow("%s", file.path().stem().string().c_str())
                    << QString::fromStdString(file.path().stem().string());
    }
    void waysHoldWhatTheyPromise()
    {
        QFETCH(QString, name);
        const EvaluationPtr from = judge(templateBuild(name.toStdString()));
        const auto errors = errorsOf(*from);
        for (const TierReport& tier : from->tiers)
            for (const TierGroupVerdict& group : tier.groups) {
                const auto way = cheapestWay(*from, tier.tier, group.group);
                QVERIFY2(!way || group.verdict != TierVerdict::Recommended, "a way on from the top");
                if (!way)
                    continue;
                const auto applied = apply(*from->build, *bundled(), Batch{way->edits});
                QVERIFY(applied.has_value() && *applied == way->build);
                const EvaluationPtr after = judge(*applied);
                const TierGroupVerdict* reached = groupOf(*after, tier.tier, group.group);
                QVERIFY(reached && reached->verdict == way->level);
                QVERIFY2(reached->verdict > group.verdict, (tier.tier + " " + group.group).c_str());
                for (const std::string& error : errorsOf(*after))
                    QVERIFY2(errors.contains(error), (tier.tier + " " + group.group + ": " + error).c_str());
                QVERIFY(!way->steps.empty() && !way->edits.empty());
                if (way->difference && from->estimate.cost.purchase.unknown() == 0)
                    QCOMPARE(way->difference->minor,
                             after->estimate.cost.purchase.in("USD").minor
                                 - from->estimate.cost.purchase.in("USD").minor);
            }
    }

    /// On its own a step says what it replaces.
    void stepsSayWhatTheyReplace()
    {
        int replacing = 0;
        for (const char* name : {"am5-rtx-4070", "lga1700-rtx-4090", "tier-less-demanding-minimum"}) {
            const EvaluationPtr from = judge(templateBuild(name));
            for (const TierReport& tier : from->tiers)
                for (const TierGroupVerdict& group : tier.groups)
                    if (const auto way = cheapestWay(*from, tier.tier, group.group))
                        for (const QuickFix& step : way->steps)
                            if (std::holds_alternative<Replace>(step.edit)) {
                                ++replacing;
                                QCOMPARE(step.arguments.size(), std::size_t(2));
                            }
        }
        QVERIFY(replacing > 0);
    }

    /// Names and reasons of the bundled tiers are marked for the translations.
    void publishedTextsAreMarked()
    {
        const auto texts = publishedTierTexts();
        const auto marked = [&](const std::string& text) {
            return std::find(texts.begin(), texts.end(), text) != texts.end();
        };
        std::size_t reasons = 0;
        for (const Tier& tier : bundled()->tables().tiers) {
            QVERIFY2(marked(tier.name), tier.name.c_str());
            for (const auto* levels : {&tier.minimum, &tier.recommended})
                for (const auto& [group, level] : *levels) {
                    ++reasons;
                    QVERIFY2(marked(level.reason), level.reason.c_str());
                }
        }
        QVERIFY(reasons > 20);
    }

    void theCheapestOfSeveralIsTaken()
    {
        const EvaluationPtr from = judge(templateBuild("am5-rtx-4070"));
        const auto way = cheapestWay(*from, "demanding", "memory");
        QVERIFY(way && way->difference);
        // No single kit of the catalog that reaches 128 GB in this board costs less.
        const Machine& machine = *from->machine;
        const InstanceKey key = entryKeys(*bundled(), *from->build)[machine.first<Memory>().item->entry];
        for (const Part& part : bundled()->parts()) {
            const auto* kit = part.as<Memory>();
            if (!kit || !part.newestPrice() || part.newestPrice()->money.currency != "USD")
                continue;
            const auto changed = apply(*from->build, *bundled(), Replace{key, part.id});
            QVERIFY(changed.has_value());
            const EvaluationPtr after = judge(*changed);
            const TierGroupVerdict* reached = groupOf(*after, "demanding", "memory");
            if (reached->verdict == TierVerdict::Below || errorsOf(*after) != errorsOf(*from))
                continue;
            const auto cost = costOf(*bundled(), *from->build, *changed, {Replace{key, part.id}});
            QVERIFY2(cost.lost > 0 || way->difference->minor <= cost.minor, part.id.str().c_str());
        }
    }

    void watchingTemperaturesCostsNothing()
    {
        Build build = templateBuild("lga1700-rtx-4090");
        build.settings.erase("telemetry");
        const EvaluationPtr from = judge(build);
        const TierGroupVerdict* cooling = groupOf(*from, "less_demanding", "cooling");
        QVERIFY(cooling && cooling->verdict == TierVerdict::Minimum);
        const auto way = cheapestWay(*from, "less_demanding", "cooling");
        QVERIFY(way && way->difference);
        QCOMPARE(way->difference->minor, std::int64_t(0));
        QCOMPARE(way->edits.size(), std::size_t(1));
    }

    void whatAClusterBuysItBuysForAllMachines()
    {
        Build build = templateBuild("am5-rtx-4070");
        const auto one = cheapestWay(*judge(build), "demanding", "memory");
        build.nodes = 3;
        const auto three = cheapestWay(*judge(build), "demanding", "memory");
        QVERIFY(one && three && one->difference && three->difference);
        QCOMPARE(three->difference->minor, 3 * one->difference->minor);
    }

    void insteadOfARentedMachineAnotherIsRented()
    {
        Build build;
        build.parts.push_back({PartId("cherry-epyc-7402p-gpu"), InstanceKey("rented"), {}, 1, {}, {}});
        const EvaluationPtr from = judge(build);
        QVERIFY(isRented(*from->machine));
        const auto way = cheapestWay(*from, "demanding", "gpu");
        QVERIFY(way && way->perHour);
        QVERIFY(!way->difference); // what it replaces has no known price
        QVERIFY(way->bought.minor > 0);
        QVERIFY(isRented(*judge(way->build)->machine));
    }

    void withoutAPriceInTheCurrencyThereIsNoWay()
    {
        Build build = templateBuild("am5-rtx-4070");
        build.currency = "XXX";
        QVERIFY(!cheapestWay(*judge(build), "demanding", "memory"));
    }

    void unknownTiersAndGroupsHaveNone()
    {
        const EvaluationPtr from = judge(templateBuild("am5-rtx-4070"));
        QVERIFY(!cheapestWay(*from, "nothing", "memory"));
        QVERIFY(!cheapestWay(*from, "demanding", "nothing"));
    }

    void aCancelledSearchEnds()
    {
        const EvaluationPtr from = judge(templateBuild("am5-rtx-4070"));
        const auto cancel = std::make_shared<std::atomic<bool>>(true);
        QVERIFY(!cheapestWay(*from, "demanding", "memory", {}, cancel));
    }

    void referenceBuildsHaveNoErrors_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("tier");
        QTest::addColumn<bool>("recommended");
        for (const Tier& tier : bundled()->tables().tiers) {
            QTest::addRow("%s", tier.minimumBuild.c_str())
                << QString::fromStdString(tier.minimumBuild) << QString::fromStdString(tier.id) << false;
            QTest::addRow("%s", tier.recommendedBuild.c_str())
                << QString::fromStdString(tier.recommendedBuild) << QString::fromStdString(tier.id) << true;
        }
    }
    void referenceBuildsHaveNoErrors()
    {
        QFETCH(QString, name);
        QFETCH(QString, tier);
        QFETCH(bool, recommended);
        const EvaluationPtr evaluation = judge(templateBuild(name.toStdString()));
        QCOMPARE(evaluation->count(Severity::Error), 0);
        for (const TierReport& report : evaluation->tiers)
            if (report.tier == tier.toStdString())
                QVERIFY2(report.verdict >= (recommended ? TierVerdict::Recommended : TierVerdict::Minimum)
                             && report.verdict != TierVerdict::Unknown,
                         std::string(tierVerdictName(report.verdict)).c_str());
    }
};

QTEST_APPLESS_MAIN(TestTierWay)
#include "tst_tier_way.moc"
