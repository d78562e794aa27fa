// The JSON reader takes what the standard says and refuses what could hurt,
// naming file and place.
#include <QTest>

#include "app/io/value_json.h"

using namespace flopsmith;

namespace {

std::string complaint(const std::string& text)
{
    const auto json = parseJson(text, "f.json");
    return json ? std::string("fine") : describe(json.error());
}

std::string nested(std::size_t depth)
{
    return std::string(depth, '[') + std::string(depth, ']');
}

} // namespace

class TestJsonReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsJson()
    {
        const auto json = parseJson(R"({"a": [1, -2.5, true, null, "é"], "b": {}})", "f.json");
        QVERIFY(json.has_value());
        QCOMPARE(json->dump(), std::string(R"({"a":[1,-2.5,true,null,"é"],"b":{}})"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("empty") << QByteArray("") << QByteArray("not valid JSON at byte");
        QTest::newRow("cut off") << QByteArray(R"({"a": [1, 2)") << QByteArray("f.json: a[1]: not valid JSON");
        QTest::newRow("trailing") << QByteArray("{} x") << QByteArray("not valid JSON");
        QTest::newRow("two documents") << QByteArray("{}{}") << QByteArray("not valid JSON");
        QTest::newRow("comment") << QByteArray("{} // x") << QByteArray("not valid JSON");
        QTest::newRow("NaN") << QByteArray("[NaN]") << QByteArray("not valid JSON");
        QTest::newRow("infinite") << QByteArray("[1e400]") << QByteArray("out of range");
        QTest::newRow("duplicate") << QByteArray(R"({"x": {"a": 1, "a": 2}})")
                                   << QByteArray("x.a: the key stands twice");
        QTest::newRow("bad UTF-8") << QByteArray("[\"\xff\xfe\"]") << QByteArray("not valid JSON");
        QTest::newRow("lone surrogate") << QByteArray(R"(["\ud800"])") << QByteArray("not valid JSON");
        QTest::newRow("overlong") << QByteArray("[\"\xc0\xaf\"]") << QByteArray("not valid JSON");
        QTest::newRow("long text") << QByteArray("[\"" + QByteArray(5000, 'x') + "\"]")
                                   << QByteArray("longer than 4096 bytes");
        QTest::newRow("long key") << QByteArray("{\"" + QByteArray(5000, 'x') + "\": 1}")
                                  << QByteArray("longer than 4096 bytes");
        QTest::newRow("deep") << QByteArray::fromStdString(nested(65)) << QByteArray("nested deeper than 64 levels");
        QTest::newRow("very deep") << QByteArray(1'000'000, '[') << QByteArray("nested deeper than 64 levels");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, part);
        const std::string said = complaint(text.toStdString());
        QVERIFY2(said.find(part.toStdString()) != std::string::npos, said.c_str());
    }

    void takesTheDeepestAllowed() { QCOMPARE(complaint(nested(64)), std::string("fine")); }

    void replacesControlCharacters()
    {
        const auto json = parseJson("[\"a\\u0000b\\u202ec\\nd\"]", "f");
        QVERIFY(json.has_value());
        ReadLog log;
        const std::string file = "f";
        const JsonAt root(*json, file);
        const JsonAt item = root.item(0);
        std::string text;
        QVERIFY(readText(item, text, log));
        QCOMPARE(text, std::string("a b c d"));
    }

    void namesThePlace()
    {
        const Json json = Json::parse(R"({"parts": [{}, {"figures": {"length_mm": 3}}]})");
        const std::string file = "f";
        const JsonAt root(json, file);
        const JsonAt parts = root.member("parts");
        const JsonAt second = parts.item(1);
        const JsonAt figures = second.member("figures");
        QCOMPARE(figures.member("length_mm").path(), std::string("parts[1].figures.length_mm"));
        QVERIFY(!figures.has("mass_g"));
        QVERIFY(!parts.item(2).present());
        QVERIFY(!root.member("parts").has("x"));
    }

    void findsTheNearestKey()
    {
        QCOMPARE(nearestKey("lenght_mm", {"length_mm", "height_mm"}), std::string("did you mean 'length_mm'?"));
        QCOMPARE(nearestKey("colour", {"length_mm", "height_mm"}), std::string());
    }

    void writesShortNumbers_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("whole") << 450.0 << QByteArray("power_limit_w") << QByteArray("450");
        QTest::newRow("fraction") << 61.5 << QByteArray("thickness_mm") << QByteArray("61.5");
        QTest::newRow("GiB") << 24.0 << QByteArray("memory_gib") << QByteArray("24");
        QTest::newRow("part of a GiB") << 1.9 << QByteArray("memory_gib") << QByteArray("1.9");
        QTest::newRow("Gbit/s") << 2.5 << QByteArray("ethernet_gbit_s") << QByteArray("2.5");
        QTest::newRow("TB") << 7.68 << QByteArray("capacity_tb") << QByteArray("7.68");
        QTest::newRow("below zero") << -5.0 << QByteArray("inlet_c") << QByteArray("-5");
    }
    void writesShortNumbers()
    {
        QFETCH(double, number);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, text);
        const Unit* unit = unitOfKey(key.toStdString());
        QVERIFY(unit);
        const AnyQuantity quantity(unit->dimension, std::llround(number * unit->scale));
        QCOMPARE(quantityJson(quantity, key.toStdString()).dump(), text.toStdString());
    }

    void quantitiesHaveLimits()
    {
        for (const char* text : {"-1", "1e30", "\"450\"", "null", "true"}) {
            const Json json = Json::parse(text);
            const std::string file = "f";
            ReadLog log;
            std::int64_t raw = 0;
            QVERIFY2(!readQuantity(JsonAt(json, file), "power_w", Dimension::Power, raw, log), text);
            QCOMPARE(log.faults.size(), std::size_t{1});
            QVERIFY(!log.faults.front().remedy.empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestJsonReader)
#include "tst_json_reader.moc"
