// The verdict per tier and group against levels made by hand: every kind of cell, its distance, and equivalence by
// figures.
#include <QtTest>

#include "app/build/cluster.h"
#include "app/estimate/tiers.h"
#include "tests/unit/machine/small_catalog.h"

using namespace flopsmith;
using namespace flopsmith::test;
using namespace flopsmith::literals;

namespace {

Part drive(const char* id, const char* kind, const char* interface, double tb, const char* klass, int gen = 0)
{
    Storage s;
    s.capacity = Figure<Capacity>(Capacity::of(tb, units::terabyte));
    s.interface = Figure<std::string>(interface);
    s.klass = Figure<std::string>(klass);
    s.form = Figure<std::string>(std::string(interface) == "nvme" ? "m2" : "3.5in");
    if (gen > 0)
        s.pcieGen = Figure<int>(gen);
    return part(id, s, kind);
}

Part accelerator(const char* id, double tflops, double gib, double gbs)
{
    Accelerator a;
    a.form = Figure<std::string>("pcie-card");
    a.fp16Tensor = Figure<double>(tflops);
    a.memory = Figure<Capacity>(gibibytes(gib));
    a.memoryBandwidth = Figure<Bandwidth>(gigabytesPerSecond(gbs));
    return part(id, a, "gpu");
}

Part cooler(const char* id, const char* kind, double watt)
{
    Cooler c;
    c.sockets = Figure<std::vector<std::string>>({"AM5"});
    if (watt > 0)
        c.rating = Figure<Power>(watts(watt));
    return part(id, c, kind);
}

Tier tierOf(const char* group, const TierLevel& minimum, const std::optional<TierLevel>& recommended = {})
{
    Tier tier;
    tier.id = "t";
    tier.name = "T";
    tier.minimum[group] = minimum;
    if (recommended)
        tier.recommended[group] = *recommended;
    return tier;
}

TierLevel gpuLevel(double tflops, double gib, double gbs, int number = 1)
{
    TierLevel out;
    out.fp16Tensor = tflops;
    out.vram = gibibytes(gib);
    out.vramBandwidth = gigabytesPerSecond(gbs);
    out.accelerators = number;
    out.acceleratorParts = {"named"};
    return out;
}

std::vector<std::string> words(const TierGroupVerdict& verdict)
{
    std::vector<std::string> out;
    for (const TierText& text : verdict.distance)
        out.push_back(text.text());
    return out;
}

using Words = std::vector<std::string>;

} // namespace

class TestTiers : public QObject {
    Q_OBJECT

    static TierReport judged(const Build& build, const Tier& tier, std::vector<Part> more = {})
    {
        std::vector<Part> parts = catalog().parts();
        for (Part& one : more)
            parts.push_back(std::move(one));
        Tables tables = catalog().tables();
        tables.tiers = {tier};
        const Catalog all(std::move(parts), {}, std::move(tables), {});
        const Machine machine(build, all);
        const auto reports = judgeTiers(machine);
        return reports.front();
    }

    static Build of(std::vector<Entry> parts)
    {
        Build build;
        build.parts = std::move(parts);
        return build;
    }

private Q_SLOTS:
    void coresAndThreadsAreCounted()
    {
        TierLevel low;
        low.cores = 16;
        low.threads = 32;
        TierLevel high;
        high.cores = 32;
        const auto verdict = judged(of({entry("cpu")}), tierOf("cpu", low, high)).groups.front();
        QCOMPARE(verdict.verdict, TierVerdict::Minimum);
        QCOMPARE(words(verdict), Words{"16 cores short"});
        low.cores = 24;
        low.threads = 48;
        const auto below = judged(of({entry("cpu")}), tierOf("cpu", low, high)).groups.front();
        QCOMPARE(below.verdict, TierVerdict::Below);
        QCOMPARE(words(below), (Words{"8 cores short", "16 threads short"}));
        const auto none = judged(of({}), tierOf("cpu", low)).groups.front();
        QCOMPARE(none.verdict, TierVerdict::Below);
        QCOMPARE(none.reason.text(), std::string("no CPU"));
    }

    void acceleratorsMeetByFiguresNotByName()
    {
        const TierLevel low = gpuLevel(312, 40, 1555);
        const auto met = judged(of({entry("pro")}), tierOf("gpu", low), {accelerator("pro", 503, 96, 1792)});
        QCOMPARE(met.groups.front().verdict, TierVerdict::Recommended); // no further level
        QCOMPARE(met.groups.front().reason.text(), std::string("1 × pro, by its figures"));
        const auto near = judged(of({entry("card")}), tierOf("gpu", low)).groups.front();
        QCOMPARE(near.verdict, TierVerdict::Below);
        QCOMPARE(words(near), (Words{"48 % of the tensor rate", "60 % of the memory", "64 % of the memory bandwidth"}));
        // By name even with lesser figures.
        const auto named = judged(of({entry("named")}), tierOf("gpu", low), {accelerator("named", 100, 12, 100)});
        QCOMPARE(named.groups.front().verdict, TierVerdict::Recommended);
    }

    void aMissingFigureCannotBeTold()
    {
        Accelerator a;
        a.form = Figure<std::string>("pcie-card");
        a.fp16Tensor = Figure<double>(500);
        const auto unknown = judged(of({entry("dim")}), tierOf("gpu", gpuLevel(312, 40, 1555)), {part("dim", a)});
        QCOMPARE(unknown.groups.front().verdict, TierVerdict::Unknown);
        QCOMPARE(unknown.verdict, TierVerdict::Unknown);
        QVERIFY(unknown.groups.front().distance.empty());
        // One figure that is too small decides whatever the others are.
        a.fp16Tensor = Figure<double>(100);
        const auto below = judged(of({entry("dim")}), tierOf("gpu", gpuLevel(312, 40, 1555)), {part("dim", a)});
        QCOMPARE(below.groups.front().verdict, TierVerdict::Below);
    }

    void twoOfALesserOneAreAnotherWay()
    {
        TierLevel high = gpuLevel(756, 80, 2000);
        high.anyOf = {gpuLevel(140, 24, 900, 2)};
        const Tier tier = tierOf("gpu", gpuLevel(100, 12, 500), high);
        const auto one = judged(of({entry("card")}), tier).groups.front();
        QCOMPARE(one.verdict, TierVerdict::Minimum);
        QCOMPARE(words(one), Words{"accelerators: 1 short"});
        QCOMPARE(judged(of({entry("card", 2, "gpu")}), tier).groups.front().verdict, TierVerdict::Recommended);
    }

    void whatMeetsTheRecommendationMeetsTheMinimum()
    {
        // A level whose recommendation is smaller in one figure: efficient inference.
        const Tier tier = tierOf("gpu", gpuLevel(58, 12, 504), gpuLevel(121, 24, 300));
        const auto small = judged(of({entry("lean")}), tier, {accelerator("lean", 121, 24, 300)});
        QCOMPARE(small.groups.front().verdict, TierVerdict::Recommended);
    }

    void theRecommendationTakesWhatItDoesNotMentionFromTheMinimum()
    {
        TierLevel low;
        low.memory = 32_GiB;
        low.memoryType = "DDR4";
        TierLevel high;
        high.memory = 64_GiB;
        const Tier tier = tierOf("memory", low, high);
        const auto wrongType = judged(of({entry("board"), entry("kit")}), tier).groups.front();
        QCOMPARE(wrongType.verdict, TierVerdict::Below); // 64 GB of DDR5
        QCOMPARE(words(wrongType), Words{"DDR4 instead of DDR5"});
        low.memoryType = "DDR5";
        QCOMPARE(judged(of({entry("board"), entry("kit")}), tierOf("memory", low, high)).groups.front().verdict,
                 TierVerdict::Recommended);
        high.memory = 128_GiB;
        const auto less = judged(of({entry("board"), entry("kit")}), tierOf("memory", low, high)).groups.front();
        QCOMPARE(less.verdict, TierVerdict::Minimum);
        QCOMPARE(words(less), Words{"64 GB short"});
    }

    void primaryStorageIsTheLargestNvmeDrive()
    {
        TierLevel low;
        low.storage = Capacity::of(2, units::terabyte);
        low.storageGen = 4;
        const auto verdict = [&](const Part& one) {
            return judged(of({entry(one.id.str().c_str())}), tierOf("storage_primary", low), {one}).groups.front();
        };
        QCOMPARE(verdict(drive("a", "nvme", "nvme", 2, "consumer", 4)).verdict, TierVerdict::Recommended);
        QCOMPARE(words(verdict(drive("b", "nvme", "nvme", 1, "consumer", 4))), Words{"1 TB short"});
        QCOMPARE(words(verdict(drive("c", "nvme", "nvme", 4, "consumer", 3))), Words{"PCIe 4.0 instead of PCIe 3.0"});
        QCOMPARE(verdict(drive("d", "nvme", "nvme", 4, "consumer")).verdict, TierVerdict::Unknown);
        QCOMPARE(verdict(drive("e", "hdd", "sata", 8, "enterprise")).verdict, TierVerdict::Below);
    }

    void secondaryStorageCountsByKind()
    {
        TierLevel low;
        low.storage = Capacity::of(4, units::terabyte);
        low.storageKinds = {"nvme", "ssd", "enterprise-hdd"};
        const auto verdict = [&](const Part& one) {
            return judged(of({entry("main"), entry(one.id.str().c_str())}), tierOf("storage_secondary", low),
                          {drive("main", "nvme", "nvme", 8, "consumer", 4), one})
                .groups.front();
        };
        QCOMPARE(verdict(drive("a", "hdd", "sata", 8, "enterprise")).verdict, TierVerdict::Recommended);
        QCOMPARE(verdict(drive("b", "ssd", "sata", 4, "consumer")).verdict, TierVerdict::Recommended);
        const auto plain = verdict(drive("c", "hdd", "sata", 8, "consumer"));
        QCOMPARE(plain.verdict, TierVerdict::Below);
        QCOMPARE(words(plain), Words{"4 TB short"});
        QCOMPARE(plain.reason.text(), std::string("8 TB secondary, of another kind"));
        QCOMPARE(words(verdict(drive("d", "ssd", "sata", 1, "consumer"))), Words{"3 TB short"});
    }

    void anOptionIsNoReasonToMissTheTier()
    {
        Tier tier;
        tier.id = "t";
        tier.minimum["cpu"].cores = 8;
        tier.recommended["storage_raid"].arrays = {"raid0", "raid1"};
        tier.recommended["storage_raid"].optional = true;
        Build build = of({entry("cpu")});
        const auto without = judged(build, tier);
        QCOMPARE(without.verdict, TierVerdict::Recommended);
        QCOMPARE(without.groups.back().verdict, TierVerdict::Minimum);
        QVERIFY(without.groups.back().optional && !without.groups.back().next.empty());
        build.arrays = {{"raid10", {"a", "b", "c", "d"}, {}}};
        QCOMPARE(judged(build, tier).groups.back().verdict,
                 TierVerdict::Recommended); // bears a failure as a mirror does
        build.arrays.front().level = "raid0";
        QCOMPARE(judged(build, tier).groups.back().reason.text(), std::string("RAID 0"));
        tier.recommended["storage_raid"].arrays = {"raid1"};
        QCOMPARE(judged(build, tier).groups.back().verdict, TierVerdict::Minimum);
    }

    void supplyByRatingAndGrade()
    {
        TierLevel low;
        low.psu = 1200_W;
        low.psuLevel = "titanium";
        const auto verdict = judged(of({entry("supply")}), tierOf("psu", low)).groups.front();
        QCOMPARE(verdict.verdict, TierVerdict::Below);
        QCOMPARE(verdict.distance.size(), std::size_t(2));
        QCOMPARE(verdict.distance[0].text(), std::string("200 W short"));
    }

    void coolingByRatingAirAndMonitoring()
    {
        TierLevel level;
        level.cooling = "top-air-or-liquid";
        Tier tier;
        tier.id = "t";
        tier.recommended["cooling"] = level;
        const auto verdict = [&](const Part& one, Settings settings = {}) {
            Build build = of({entry("board"), entry("cpu"), entry(one.id.str().c_str())});
            build.settings = std::move(settings);
            return judged(build, tier, {one}).groups.front();
        };
        QCOMPARE(verdict(cooler("a", "air", 250)).verdict, TierVerdict::Recommended); // the CPU takes 200 W
        QCOMPARE(words(verdict(cooler("b", "air", 180))), Words{"20 W short"});
        QCOMPARE(verdict(cooler("c", "aio", 0)).verdict, TierVerdict::Recommended);
        QCOMPARE(verdict(cooler("d", "air", 0)).verdict, TierVerdict::Unknown);
        tier.recommended["cooling"].monitoring = true;
        QCOMPARE(verdict(cooler("e", "air", 250)).verdict, TierVerdict::Minimum);
        QCOMPARE(verdict(cooler("f", "air", 250), {{"telemetry", true}}).verdict, TierVerdict::Recommended);
        tier.recommended["cooling"].monitoring = false;
        tier.recommended["cooling"].airflow = true;
        QCOMPARE(verdict(cooler("g", "air", 250)).verdict, TierVerdict::Unknown); // no fans are known
        QCOMPARE(verdict(cooler("h", "aio", 0)).verdict, TierVerdict::Recommended);
    }

    void whatCannotBeToldMattersOnlyWhereItDecides()
    {
        Tier tier;
        tier.id = "t";
        tier.minimum["cpu"].cores = 16;
        tier.recommended["cpu"].cores = 32;
        tier.recommended["cooling"].cooling = "top-air-or-liquid";
        const Part unknown = cooler("dim", "air", 0);
        const Build build = of({entry("board"), entry("cpu"), entry("dim")});
        // The CPU keeps the tier at its minimum, whatever the cooler can do.
        QCOMPARE(judged(build, tier, {unknown}).verdict, TierVerdict::Minimum);
        tier.recommended["cpu"].cores = 16;
        QCOMPARE(judged(build, tier, {unknown}).verdict, TierVerdict::Unknown);
        tier.minimum["cpu"].cores = 64;
        tier.recommended["cpu"].cores = 96;
        QCOMPARE(judged(build, tier, {unknown}).verdict, TierVerdict::Below);
    }

    void aRentedMachineIsJudgedByWhatItsOfferStates()
    {
        Rented offer;
        offer.cpuCores = Figure<int>(24);
        offer.acceleratorOptions = Figure<std::vector<std::string>>({"card"});
        Tier tier;
        tier.id = "t";
        tier.minimum["cpu"].cores = 16;
        tier.minimum["gpu"] = gpuLevel(150, 24, 1000, 2);
        tier.minimum["memory"].memory = 128_GiB;
        tier.minimum["storage_primary"].storage = Capacity::of(2, units::terabyte);
        tier.minimum["psu"].psu = 1200_W;
        const auto report = judged(of({entry("offer")}), tier, {part("offer", offer)});
        QCOMPARE(report.groups[0].verdict, TierVerdict::Recommended);
        // There may be more than the one that is certain.
        QCOMPARE(report.groups[1].verdict, TierVerdict::Unknown);
        QCOMPARE(report.groups[1].reason.text(), std::string("card, number not stated"));
        QCOMPARE(report.groups[2].verdict, TierVerdict::Unknown);
        QCOMPARE(report.groups[3].verdict, TierVerdict::Unknown);
        QCOMPARE(report.groups[4].reason.text(), std::string("the provider's business"));
        QCOMPARE(report.verdict, TierVerdict::Unknown);
    }
};

QTEST_APPLESS_MAIN(TestTiers)
#include "tst_tiers.moc"
