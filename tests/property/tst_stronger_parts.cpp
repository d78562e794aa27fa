// A part that is better in one figure, all else equal, adds no error and no warning.
#include <algorithm>
#include <functional>
#include <map>

#include <QTest>

#include "tests/property/random_build.h"

using namespace flopsmith;

namespace {

/// One figure of every part of a category made better.
struct Stronger {
    const char* name;
    std::function<void(Part&)> part; // empty: the site
    std::function<void(Build&)> build = {};
};

template <class T, class Change>
std::function<void(Part&)> figures(Change change)
{
    return [change](Part& part) {
        if (const T* spec = part.as<T>()) {
            auto changed = std::make_shared<T>(*spec);
            change(*changed);
            part.spec = std::shared_ptr<const T>(std::move(changed));
        }
    };
}

template <class T>
void scale(Figure<T>& figure, double factor)
{
    if (figure.known())
        figure = Figure<T>(*figure.get() * factor, figure.confidence(), figure.source());
}

const std::vector<Stronger>& ways()
{
    static const std::vector<Stronger> all{
        {"supplies of higher rating", figures<Psu>([](Psu& p) {
             scale(p.rated, 1.2);
             scale(p.lowLine, 1.2);
         })},
        {"quieter supplies", figures<Psu>([](Psu& p) { scale(p.noise, 0.8); })},
        {"shorter supplies", figures<Psu>([](Psu& p) { scale(p.length, 0.8); })},
        {"coolers that carry more", figures<Cooler>([](Cooler& c) { scale(c.rating, 1.5); })},
        {"lower coolers", figures<Cooler>([](Cooler& c) { scale(c.height, 0.8); })},
        {"cases with more airflow", figures<Case>([](Case& c) { scale(c.airflow, 1.5); })},
        {"longer cases", figures<Case>([](Case& c) { scale(c.gpuMax, 1.3); })},
        {"wider cases", figures<Case>([](Case& c) {
             scale(c.coolerMax, 1.3);
             scale(c.gpuMaxHeight, 1.3);
         })},
        {"fans that move more", figures<Fan>([](Fan& f) { scale(f.airflow, 1.5); })},
        {"cards of fewer watts", figures<Accelerator>([](Accelerator& a) { scale(a.powerLimit, 0.8); })},
        {"shorter cards", figures<Accelerator>([](Accelerator& a) { scale(a.length, 0.8); })},
        {"lighter cards", figures<Accelerator>([](Accelerator& a) { scale(a.mass, 0.5); })},
        {"CPUs of fewer watts", figures<Cpu>([](Cpu& c) {
             scale(c.sustainedPower, 0.8);
             scale(c.tdp, 0.8);
         })},
        {"drives that last longer", figures<Storage>([](Storage& s) { scale(s.endurance, 2); })},
        {"drives of fewer watts", figures<Storage>([](Storage& s) { scale(s.power, 0.5); })},
        {"higher mains", {}, [](Build& b) { b.site.mains = Voltage::of(230, units::volt); }},
        {"a stronger branch", {}, [](Build& b) { b.site.circuit = Current::of(30, units::ampere); }},
        {"cooler air", {}, [](Build& b) { b.site.inlet = Temperature::of(15, units::celsius); }},
    };
    return all;
}

CatalogPtr changed(const std::function<void(Part&)>& change)
{
    const Catalog& catalog = *golden::testCatalog();
    std::vector<Part> parts = catalog.parts();
    if (change)
        for (Part& part : parts)
            change(part);
    return std::make_shared<const Catalog>(std::move(parts), catalog.sources(), catalog.tables(), catalog.date());
}

} // namespace

class TestStrongerParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addNoFinding_data()
    {
        QTest::addColumn<int>("way");
        for (std::size_t i = 0; i < ways().size(); ++i)
            QTest::newRow(ways()[i].name) << static_cast<int>(i);
    }
    void addNoFinding()
    {
        QFETCH(int, way);
        const auto index = static_cast<std::size_t>(way);
        const CatalogPtr better = changed(ways()[index].part);
        QVERIFY(rc::check(ways()[index].name, [index, better] {
            const Stronger& stronger = ways()[index];
            Build build = test::randomBuild();
            build.site.mains = Voltage::of(120, units::volt);
            build.site.circuit = Current::of(15, units::ampere);
            build.site.inlet = Temperature::of(25, units::celsius);
            const auto before = evaluate(std::make_shared<const Build>(build), golden::testCatalog());
            if (stronger.build)
                stronger.build(build);
            const auto after = evaluate(std::make_shared<const Build>(build), better);
            // A warning may have been an error, also one of the rule beyond whose limit it keeps silent.
            static const std::map<std::string, std::string> milder{{"PWR-002", "PWR-001"}};
            const auto had = test::findingsOf(*before, Severity::Warning);
            for (const Finding& finding : after->findings) {
                const bool weaker =
                    finding.severity == Severity::Warning && had.contains(finding.fingerprint + " error");
                const auto sibling = milder.find(finding.rule);
                const bool beyond = sibling != milder.end()
                    && std::any_of(before->findings.begin(), before->findings.end(),
                                   [&](const Finding& f) { return f.rule == sibling->second; });
                if (finding.severity == Severity::Advice || weaker || beyond
                    || had.contains(finding.fingerprint + " " + std::string(severityName(finding.severity))))
                    continue;
                std::string parts;
                for (const Entry& entry : build.parts)
                    parts += " " + std::to_string(entry.count) + "x" + entry.part.str();
                RC_FAIL(finding.rule + " " + finding.text() + " in" + parts);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestStrongerParts)
#include "tst_stronger_parts.moc"
