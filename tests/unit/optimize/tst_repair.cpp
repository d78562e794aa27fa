// Repairs: of the sample builds broken in one way, and of a machine that cannot work at all.
#include <algorithm>
#include <filesystem>
#include <map>

#include <QTest>

#include "app/build/apply.h"
#include "app/io/catalog_io.h"
#include "app/io/document_io.h"
#include "app/optimize/repair.h"
#include "tests/support/paths.h"

using namespace flopsmith;

namespace {

const CatalogPtr& catalog()
{
    static const CatalogPtr loaded = loadCatalog(test::sourceFolder() / "catalog").value();
    return loaded;
}

EvaluationPtr evaluated(Build build)
{
    return evaluate(std::make_shared<const Build>(std::move(build)), catalog());
}

Build read(const char* text)
{
    return parseBuild(text, *catalog(), "test").value().build;
}

Build sample(const std::string& name)
{
    return loadBuild(test::sourceFolder() / "resources/templates" / (name + ".rig"), *catalog()).value().build;
}

/// The entry of a category, and the part of the same category that is worst by `figure` (less is worse).
template <class T, class Figure>
std::optional<Edit> worst(const Build& build, Figure figure)
{
    const Machine machine(build, *catalog());
    const auto present = machine.first<T>();
    if (!present.item || !present.item->includedIn.empty())
        return std::nullopt;
    const Part* least = nullptr;
    double value = 1e18;
    for (const Part& part : catalog()->parts())
        if (const T* spec = part.as<T>(); spec && !part.cloudOnly && part.kind == present.item->part->kind)
            if (const auto found = figure(*spec); found && *found < value) {
                value = *found;
                least = &part;
            }
    if (!least || least == present.item->part)
        return std::nullopt;
    return Replace{entryKeys(*catalog(), build)[present.item->entry], least->id};
}

/// Ways to break a build, by name.
std::map<std::string, std::optional<Edit>> faults(const Build& build)
{
    std::map<std::string, std::optional<Edit>> out;
    out["supply"] = worst<Psu>(build, [](const Psu& p) {
        return p.rated.known() && p.outputs.known() ? std::optional(p.rated.get()->in(units::watt)) : std::nullopt;
    });
    out["cooler"] = worst<Cooler>(build, [](const Cooler& c) {
        return c.rating.known() ? std::optional(c.rating.get()->in(units::watt)) : std::nullopt;
    });
    out["case"] = worst<Case>(build, [](const Case& c) {
        return c.gpuMax.known() ? std::optional(c.gpuMax.get()->in(units::millimetre)) : std::nullopt;
    });
    out["memory"] = worst<Memory>(build, [](const Memory& m) {
        return m.speed.known() ? std::optional(static_cast<double>(m.speed.get()->raw())) : std::nullopt;
    });
    out["branch"] = SetOption{"site.circuit_a", "6"};
    return out;
}

void checkRepairs(const Evaluation& broken, const RepairResult& result)
{
    QVERIFY(!result.repairs.empty());
    for (const Repair& repair : result.repairs) {
        const auto applied = apply(*broken.build, *catalog(), Batch{repair.edits});
        QVERIFY2(applied.has_value(), applied ? "" : describe(applied.error()).c_str());
        QVERIFY(*applied == repair.build);
        QCOMPARE(evaluated(*applied)->count(Severity::Error), 0);
        QVERIFY(repair.cost.changes > 0 && !repair.steps.empty());
        for (const QuickFix& step : repair.steps)
            QVERIFY(!step.text().empty());
    }
    QVERIFY(std::is_sorted(result.repairs.begin(), result.repairs.end(),
                           [](const Repair& a, const Repair& b) { return a.cost < b.cost; }));
    QCOMPARE(result.repairs.front().cost.lost, result.repairs.back().cost.lost);
}

} // namespace

class TestRepair : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingToFix()
    {
        const RepairResult result = findRepairs(*evaluated(sample("am5-rtx-4070")));
        QVERIFY(result.nothingToFix && result.repairs.empty());
    }

    void samplesBrokenInOneWay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("fault");
        int rows = 0;
        for (const auto& file : std::filesystem::directory_iterator(test::sourceFolder() / "resources/templates")) {
            if (file.path().extension() != ".rig")
                continue;
            const std::string name = file.path().stem().string();
            for (const auto& [fault, edit] : faults(sample(name)))
                if (edit && evaluated(*apply(sample(name), *catalog(), *edit))->count(Severity::Error) > 0) {
                    QTest::newRow((name + " " + fault).c_str())
                        << QString::fromStdString(name) << QString::fromStdString(fault);
                    ++rows;
                }
        }
        QVERIFY(rows >= 30);
    }
    void samplesBrokenInOneWay()
    {
        QFETCH(QString, name);
        QFETCH(QString, fault);
        const Build good = sample(name.toStdString());
        const auto bad = apply(good, *catalog(), *faults(good).at(fault.toStdString()));
        QVERIFY(bad.has_value());
        const EvaluationPtr broken = evaluated(*bad);
        checkRepairs(*broken, findRepairs(*broken));
    }

    void theImpossibleMachine()
    {
        const EvaluationPtr broken = evaluated(read(
            R"({"format":"flopsmith-rig","version":[1,0],"site":{"country":"US"},"parts":[{"part":"fractal-torrent"},
            {"part":"asus-proart-x670e-creator"},{"part":"amd-ryzen-7-7700x"},{"part":"deepcool-ak620"},
            {"part":"kingston-fury-beast-ddr5-6000-2x16"},{"part":"nvidia-rtx-4090-fe","count":4},
            {"part":"nvidia-a100-pcie-80gb"},{"part":"samsung-990-pro-1tb"},{"part":"msi-mag-a850gl-pcie5"}]})"));
        QVERIFY(broken->count(Severity::Error) > 8);
        const RepairResult result = findRepairs(*broken);
        checkRepairs(*broken, result);
        // Not by emptying it.
        QVERIFY(!Machine(result.repairs.front().build, *catalog()).all<Accelerator>().empty());
    }

    void theSameEachTime()
    {
        const auto bad = apply(sample("lga1700-rtx-4090"), *catalog(), *faults(sample("lga1700-rtx-4090"))["supply"]);
        const EvaluationPtr broken = evaluated(*bad);
        const RepairResult first = findRepairs(*broken);
        const RepairResult second = findRepairs(*broken);
        QCOMPARE(first.repairs.size(), second.repairs.size());
        for (std::size_t i = 0; i < first.repairs.size(); ++i)
            QVERIFY(first.repairs[i].build == second.repairs[i].build);
    }

    /// A waived error is accepted: no repair is wanted.
    void waivedErrorsStay()
    {
        Build build = sample("am5-rtx-4070");
        build = *apply(build, *catalog(), SetOption{"site.circuit_a", "2"});
        const EvaluationPtr broken = evaluated(build);
        QVERIFY(broken->count(Severity::Error) > 0);
        for (const Finding& finding : broken->findings)
            if (finding.severity == Severity::Error)
                build.waivers.push_back({finding.rule, finding.subjects, "known", "me", "2026-11-28", {}});
        QVERIFY(findRepairs(*evaluated(build)).nothingToFix);
    }

    void pricesOfWhatChanges()
    {
        Build before = sample("am5-rtx-4070");
        const Edit edit = SetOption{"site.mains_v", "230"};
        const Build after = *apply(before, *catalog(), edit);
        const ChangeCost cost = costOf(*catalog(), before, after, {edit});
        QCOMPARE(cost.minor, std::int64_t{0});
        QCOMPARE(cost.changes, 1);
        QCOMPARE(priceDifference(cost, before)->minor, std::int64_t{0});
    }

    void laterEditsSupersede()
    {
        const std::vector<Edit> edits =
            flattened({Batch{{SetOption{"a.b", "1"}, Replace{InstanceKey("psu"), PartId("x")}}},
                       Replace{InstanceKey("psu"), PartId("y")}});
        QCOMPARE(edits.size(), std::size_t{2});
        QCOMPARE(std::get<Replace>(edits.back()).part.str(), std::string("y"));
    }
};

QTEST_APPLESS_MAIN(TestRepair)
#include "tst_repair.moc"
