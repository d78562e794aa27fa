// Properties over random builds: reading is the inverse of writing, and writing
// has one form.
#include <rapidcheck.h>

#include <QTest>

#include "app/io/catalog_io.h"
#include "app/io/document_io.h"
#include "app/io/value_json.h"
#include "tests/support/paths.h"

using namespace flopsmith;

namespace {

const Catalog& catalog()
{
    static const CatalogPtr loaded = loadCatalog(test::testCatalogFolder()).value();
    return *loaded;
}

rc::Gen<std::string> word()
{
    return rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::elementOf(std::string("abcxyz0189-_\"\\{}é"))));
}

std::string cleaned(std::string text)
{
    text = oneLine(text);
    return text.size() > 60 ? std::string("long") : text;
}

Settings settings()
{
    Settings out;
    const int n = *rc::gen::inRange(0, 4);
    for (int i = 0; i < n; ++i) {
        Setting value;
        switch (*rc::gen::inRange(0, 3)) {
        case 0: value = *rc::gen::arbitrary<bool>(); break;
        case 1: value = *rc::gen::inRange(-1000000, 1000000) / 64.0; break;
        default: value = cleaned(*word());
        }
        out["s" + std::to_string(i)] = value;
    }
    return out;
}

std::string extra()
{
    return *rc::gen::arbitrary<bool>() ? std::string() : Json{{"x-later", {{"n", *rc::gen::inRange(0, 9)}}}}.dump();
}

Entry entry(int n)
{
    Entry out;
    out.part = (*rc::gen::elementOf(catalog().parts())).id;
    if (*rc::gen::arbitrary<bool>())
        out.key = InstanceKey("k" + std::to_string(n));
    if (*rc::gen::arbitrary<bool>())
        out.slot = SlotId("pcie" + std::to_string(*rc::gen::inRange(1, 9)));
    out.count = *rc::gen::inRange(1, maxCount + 1);
    out.settings = settings();
    if (*rc::gen::arbitrary<bool>())
        out.settings["power_limit_w"] = *rc::gen::inRange(1, 5001) * 1.0;
    out.extra = extra();
    return out;
}

Site site()
{
    Site out;
    if (*rc::gen::arbitrary<bool>())
        out.country = *rc::gen::element<std::string>("US", "DE", "JP");
    if (*rc::gen::arbitrary<bool>())
        out.mains = Voltage(*rc::gen::inRange(90'000, 480'001));
    if (*rc::gen::arbitrary<bool>())
        out.circuit = Current(*rc::gen::inRange(1'000, 400'001));
    if (*rc::gen::arbitrary<bool>())
        out.inlet = Temperature(*rc::gen::inRange(-10'000, 60'001));
    if (*rc::gen::arbitrary<bool>())
        out.altitude = *rc::gen::inRange(-500, 6000) + 0.25;
    if (*rc::gen::arbitrary<bool>())
        out.circuitShared = *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>())
        out.circuitCount = *rc::gen::inRange(1, maxCount + 1);
    if (*rc::gen::arbitrary<bool>())
        out.plug = cleaned(*word());
    out.extra = extra();
    return out;
}

Build randomBuild()
{
    Build build;
    build.version.second = *rc::gen::inRange(0, 5);
    build.name = cleaned(*word());
    build.currency = *rc::gen::element<std::string>("USD", "EUR", "JPY");
    const int n = *rc::gen::inRange(0, 12);
    for (int i = 0; i < n; ++i)
        build.parts.push_back(entry(i));
    build.site = site();
    build.settings = settings();
    if (*rc::gen::arbitrary<bool>())
        build.bifurcation["pcie1"] = "x8x8";
    build.nodes = *rc::gen::inRange(1, 100);
    if (*rc::gen::arbitrary<bool>())
        build.arrays.push_back({"raid1", {"ssd#1", cleaned(*word())}, extra()});
    if (*rc::gen::arbitrary<bool>())
        build.feeds.push_back({"psu1.pcie8-1", cleaned(*word()), extra()});
    if (*rc::gen::arbitrary<bool>())
        build.waivers.push_back({"CIR-005", {cleaned(*word())}, cleaned(*word()), "", "2026-11-21", extra()});
    if (*rc::gen::arbitrary<bool>())
        build.policy = {{{"COOL-024", "off"}}, {{"PWR-002.load", *rc::gen::inRange(0, 1000) / 1000.0}}, extra()};
    build.extra = extra();
    return build;
}

} // namespace

class TestIoProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readingIsTheInverseOfWriting()
    {
        QVERIFY(rc::check([] {
            const Build build = randomBuild();
            const std::string text = writeBuild(build, catalog());
            auto loaded = parseBuild(text, catalog(), "f");
            if (!loaded)
                RC_FAIL(describe(loaded.error()));
            RC_ASSERT(loaded->differing.empty());
            RC_ASSERT(writeBuild(loaded->build, catalog()) == text);
            loaded->build.embedded.clear();
            RC_ASSERT(loaded->build == build);
        }));
    }

    void quantitiesReadBackExactly()
    {
        QVERIFY(rc::check([](std::uint64_t bits) {
            for (const char* key :
                 {"a_w", "a_mm", "a_gib", "a_tb", "a_gb_s", "a_gbit_s", "a_ghz", "a_c", "a_dba", "a_min"}) {
                const Unit* unit = unitOfKey(key);
                const AnyQuantity quantity(unit->dimension, static_cast<std::int64_t>(bits % 9'000'000'000ULL));
                const Json number = Json::parse(quantityJson(quantity, key).dump());
                RC_ASSERT(std::llround(number.get<double>() * unit->scale) == quantity.raw);
            }
        }));
    }

    void anyTextIsHandled()
    {
        QVERIFY(rc::check([](const std::string& text) { RC_ASSERT(!parseBuild(text, catalog(), "f").has_value()); }));
    }
};

QTEST_APPLESS_MAIN(TestIoProperties)
#include "tst_io_properties.moc"
