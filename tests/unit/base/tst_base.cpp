// Quantities, money, text and errors of the Qt-free base.
#include <algorithm>
#include <atomic>
#include <vector>

#include <QtTest>

#include "app/base/parallel.h"
#include "app/base/quantity_text.h"
#include "app/base/result.h"
#include "app/base/strong_id.h"
#include "app/base/text.h"

using namespace flopsmith;
using namespace flopsmith::literals;

class TestBase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unitsOfKeys()
    {
        QCOMPARE(unitOfKey("power_limit_w")->dimension, Dimension::Power);
        QCOMPARE(unitOfKey("memory_gib")->scale, 1073741824.0);
        QCOMPARE(unitOfKey("capacity_gb")->scale, 1e9);
        QCOMPARE(unitOfKey("memory_bandwidth_gb_s")->dimension, Dimension::Bandwidth);
        QCOMPARE(unitOfKey("rate_gbit_s")->scale, 1e9 / 8);
        QCOMPARE(unitOfKey("base_clock_ghz")->dimension, Dimension::Frequency);
        QVERIFY(!unitOfKey("cores"));
        QVERIFY(!unitOfKey("w")); // a unit alone is not a key
    }

    void memoryAndDriveSizesDiffer()
    {
        QVERIFY(24_GiB > 24_GB);
        QCOMPARE(quantityText(24_GiB), std::string("24 GB"));
        QCOMPARE(argumentText(29477.93), std::string("29478"));
        QCOMPARE(argumentText(-144.26), std::string("-144.3"));
        QCOMPARE(argumentText(1.236), std::string("1.24"));
        QCOMPARE(quantityText(4_TB, false), std::string("4 TB"));
        QCOMPARE(quantityText(960_GB, false), std::string("960 GB"));
    }

    void quantitiesCompareExactly()
    {
        QCOMPARE(450_W + 150_W, 600_W);
        QCOMPARE(450_W * 4, 1800_W);
        QVERIFY(304_mm < millimetres(304.001));
        QCOMPARE(1350_W / 450_W, 3.0);
        QCOMPARE(1_W / Power{}, 0.0);
    }

    void moneyKeepsMinorUnits()
    {
        QCOMPARE(Money::of(1599.99, "USD").minor, 159999);
        QCOMPARE(Money::of(1599, "JPY").minor, 1599);
        MoneySum sum;
        sum.add(Money::of(0.1, "USD"), 3);
        sum.add(Money::of(5, "EUR"));
        sum.addUnknown();
        QCOMPARE(sum.in("USD").minor, 30);
        QCOMPARE(sum.totals().size(), std::size_t(2));
        QCOMPARE(sum.unknown(), 1);
        QCOMPARE(moneyText(Money::of(1234567.5, "USD")), std::string("1,234,567.50 USD"));
        QCOMPARE(moneyText(Money::of(100, "USD")), std::string("100 USD"));
    }

    void decimalsAreOfTheCLocale_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("integer") << QByteArray("12") << true;
        QTest::newRow("fraction") << QByteArray(" 1.5 ") << true;
        QTest::newRow("comma") << QByteArray("1,5") << false;
        QTest::newRow("rest") << QByteArray("12 W") << false;
        QTest::newRow("empty") << QByteArray("") << false;
        QTest::newRow("huge") << QByteArray("1e400") << false;
        QTest::newRow("nan") << QByteArray("nan") << false;
    }
    void decimalsAreOfTheCLocale()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        QCOMPARE(parseDecimal(text.toStdString()).has_value(), valid);
    }

    void numbersDropTrailingZeros()
    {
        QCOMPARE(formatNumber(1.50), std::string("1.5"));
        QCOMPARE(formatNumber(304.0), std::string("304"));
        QCOMPARE(formatNumber(-0.0001), std::string("0"));
    }

    void searchIgnoresCaseAccentsAndHyphens()
    {
        QCOMPARE(searchKey("RTX-4090"), searchKey("rtx 4090"));
        QCOMPARE(searchKey("Noctua NH\u2011D15"), searchKey("noctua nh\u2011d15"));
        QCOMPARE(folded("\u00c9T\u00c9"), folded("ete"));
        // Plain texts take a shorter way to the same.
        for (char c = 1; c < 0x7F; ++c) {
            const std::string plain(3, c);
            QCOMPARE(folded(plain + "\u00e9"), folded(plain) + "e");
            QCOMPARE(searchKey(plain + "\u00e9"), searchKey(plain) + "e");
            QCOMPARE(oneLine(plain + "\u00e9"), oneLine(plain) + "\u00e9");
        }
    }

    void hostileTextStaysOnItsLine()
    {
        QCOMPARE(oneLine("a\nb\tc"), std::string("a b c"));
        QCOMPARE(oneLine("a\u202Eb"), std::string("a b"));
        QCOMPARE(oneLine("a\xff"), std::string("a?"));
        QCOMPARE(htmlEscaped("<img src='x'>&\""), std::string("&lt;img src=&#39;x&#39;&gt;&amp;&quot;"));
    }

    void templatesReorder()
    {
        QCOMPARE(renderTemplate("%2 of %1, %3", {"a", "b"}), std::string("b of a, %3"));
        QCOMPARE(renderTemplate("100 %", {}), std::string("100 %"));
    }

    void errorsNameFilePlaceAndRemedy()
    {
        QCOMPARE(describe({ErrorCode::Malformed, "a.rig", "parts[0].part", "is missing", "add it"}),
                 std::string("a.rig: parts[0].part: is missing; add it"));
    }

    void allIsDoneOnceInParallel()
    {
        for (const std::size_t count : {0, 1, 7, 1000}) {
            for (const std::size_t least : {0, 1, 400}) {
                std::vector<std::atomic<int>> done(count);
                inParallel(count, least, [&](std::size_t i) { ++done[i]; });
                QVERIFY(std::all_of(done.begin(), done.end(), [](const auto& times) { return times == 1; }));
            }
        }
    }

    void utf8IsChecked()
    {
        QVERIFY(isValidUtf8("h\u00e4"));
        QVERIFY(!isValidUtf8("\xc3("));
    }
};

QTEST_APPLESS_MAIN(TestBase)
#include "tst_base.moc"
