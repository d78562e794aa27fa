// Price lists: columns in any order, parts by id, number or name, amounts and days as people write them, refusals by
// line.
#include <QTest>

#include "app/store/price_list.h"
#include "tests/support/catalog_folder.h"

using namespace flopsmith;

namespace {

CatalogPtr smallCatalog()
{
    std::vector<Part> parts;
    for (const auto& [id, name, mpn] : {std::tuple{"nvidia-rtx-4090", "GeForce RTX 4090", "900-1G136-2530-000"},
                                        std::tuple{"nvidia-rtx-3090", "GeForce RTX 3090", "900-1G136-2510-000"},
                                        std::tuple{"a-twin", "Twin", ""}, std::tuple{"b-twin", "Twin", ""}}) {
        Part part;
        part.id = PartId(id);
        part.vendor = std::string_view(name) == "Twin" ? "" : "NVIDIA";
        part.name = name;
        if (*mpn)
            part.mpn.emplace_back(mpn);
        part.spec = std::make_shared<const Accelerator>();
        parts.push_back(part);
    }
    return std::make_shared<const Catalog>(std::move(parts), std::vector<Source>{{}}, Tables{}, "2026-01-01");
}

Result<PriceList> read(std::string_view text, std::string currency = {})
{
    static const CatalogPtr catalog = smallCatalog();
    return readPriceList(text, "list.csv", *catalog,
                         {std::move(currency), "2026-11-20", "2026-11-27", PriceKind::User, "list.csv"});
}

std::string only(const Result<PriceList>& list)
{
    if (!list)
        return describe(list.error());
    if (list->prices.size() == 1 && list->refused.empty()) {
        const PriceEntry& entry = list->prices.front();
        return fmt::format("{} {} {} {} {}", entry.part.str(), entry.price.money.minor, entry.price.money.currency,
                           entry.price.date, static_cast<int>(entry.price.kind));
    }
    return list->refused.size() == 1 ? list->refused.front().record + ": " + list->refused.front().why.text()
                                     : "several";
}

} // namespace

class TestPriceList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsInAnyOrder_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("result");
        const QByteArray good = "nvidia-rtx-4090 159900 USD 2026-10-01 3";
        QTest::newRow("plain") << QByteArray("id,price,currency,date\nnvidia-rtx-4090,1599.00,USD,2026-10-01\n")
                               << good;
        QTest::newRow("turned") << QByteArray("Date,Currency,Remark,Price,ID\n2026-10-01,usd,x,1599,nvidia-rtx-4090")
                                << good;
        QTest::newRow("number") << QByteArray(
            "Part Number;Unit price;Date;Currency\n900-1g136-2530-000;1.599,00;01.10.2026;USD\r\n")
                                << good;
        QTest::newRow("name") << QByteArray(
            "\xEF\xBB\xBFName\tPrice USD\tDate\nnvidia GEFORCE rtx-4090\t$1,599.00\t2026-10-01T12:00\n")
                              << good;
        QTest::newRow("quoted") << QByteArray("name,price,date\n\"GeForce RTX 4090\",\"$1,599\",2026-10-01\n") << good;
        QTest::newRow("head names the currency") << QByteArray("id,Price (EUR)\nnvidia-rtx-4090,1 599")
                                                 << QByteArray("nvidia-rtx-4090 159900 EUR 2026-11-20 3");
        QTest::newRow("kind") << QByteArray("id,price,currency,kind\nnvidia-rtx-4090,1599,JPY,Street")
                              << QByteArray("nvidia-rtx-4090 1599 JPY 2026-11-20 1");
        QTest::newRow("unknown number, known name")
            << QByteArray("mpn,name,price,currency\nXX-99999,GeForce RTX 4090,1599,USD")
            << QByteArray("nvidia-rtx-4090 159900 USD 2026-11-20 3");
    }
    void columnsInAnyOrder()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, result);
        QCOMPARE(QByteArray::fromStdString(only(read(text.toStdString()))), result);
    }

    void refusalsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("unknown id") << QByteArray("nvidia-rtx-9999,,1,USD,")
                                    << QByteArray("no part has the id 'nvidia-rtx-9999'");
        QTest::newRow("near id") << QByteArray("rtx-4090,,1,USD,") << QByteArray("did you mean nvidia-rtx-4090?");
        QTest::newRow("two of a name") << QByteArray(",Twin,1,USD,") << QByteArray("several parts");
        QTest::newRow("no part") << QByteArray(",,1,USD,") << QByteArray("names no part");
        QTest::newRow("no price") << QByteArray("a-twin,,,USD,") << QByteArray("has no price");
        QTest::newRow("words") << QByteArray("a-twin,,on request,USD,") << QByteArray("'on request' is not a price");
        QTest::newRow("two ways") << QByteArray("a-twin,,1.299,USD,") << QByteArray("in two ways");
        QTest::newRow("zero") << QByteArray("a-twin,,0,USD,") << QByteArray("price of 0");
        QTest::newRow("negative") << QByteArray("a-twin,,-5,USD,") << QByteArray("is not a price");
        QTest::newRow("infinite") << QByteArray("a-twin,,1e400,USD,") << QByteArray("is not a price");
        QTest::newRow("no currency") << QByteArray("a-twin,,5,,") << QByteArray("names no currency");
        QTest::newRow("odd currency") << QByteArray("a-twin,,5,Dollar,") << QByteArray("is no currency");
        QTest::newRow("odd date") << QByteArray("a-twin,,5,USD,2026-02-30") << QByteArray("is not a date");
        QTest::newRow("date of two meanings") << QByteArray("a-twin,,5,USD,10/11/2026") << QByteArray("is not a date");
        QTest::newRow("future") << QByteArray("a-twin,,5,USD,2026-11-28") << QByteArray("still to come");
    }
    void refusalsAreNamed()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, why);
        const std::string told = only(read("id,name,price,currency,date\n" + row.toStdString() + "\n"));
        QVERIFY2(told.starts_with("line 2: ") && told.find(why.toStdString()) != std::string::npos, told.c_str());
    }

    void linesCountQuotedBreaks()
    {
        const auto list = read("name,price,currency\n\"Twin\nbed\",1,USD\nGeForce RTX 4090,2,USD\nnone,3,USD\n");
        QVERIFY(list.has_value());
        QCOMPARE(list->rows, std::size_t{3});
        QCOMPARE(list->prices.size(), std::size_t{1});
        QCOMPARE(list->refused.size(), std::size_t{2});
        QCOMPARE(list->refused[0].record, std::string("line 2"));
        QCOMPARE(list->refused[1].record, std::string("line 5"));
    }

    void severalCurrenciesWithDatedRates()
    {
        const auto list = read("id,price,currency,rate,rate_currency,rate_date\n"
                               "a-twin,100,EUR,1.08,USD,2026-11-01\nb-twin,90,EUR,1.08,USD,2026-11-01\n"
                               "nvidia-rtx-4090,80,GBP,1.3,,\nnvidia-rtx-3090,70,GBP,zero,USD,\n");
        QVERIFY(list.has_value());
        QCOMPARE(list->prices.size(), std::size_t{3});
        QCOMPARE(list->rates,
                 (std::vector<ExchangeRate>{{"EUR", "USD", "2026-11-01", 1.08}, {"GBP", "USD", "2026-11-20", 1.3}}));
        QCOMPARE(list->refused.size(), std::size_t{1});
    }

    void whatIsNoTableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no head") << QByteArray("nvidia-rtx-4090,1599\n");
        QTest::newRow("no price") << QByteArray("id,name\na,b\n");
        QTest::newRow("zero byte") << QByteArray("id,price\na,1\0,x\n", 16);
        QTest::newRow("not UTF-8") << QByteArray("id,price\n\xe9,1\n");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfei\0d\0,\0", 8);
        QTest::newRow("open quote") << QByteArray("id,price\n\"a,1\n");
    }
    void whatIsNoTableIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto list = read(text.toStdString());
        QVERIFY(!list);
        QVERIFY(describe(list.error()).starts_with("list.csv: "));
        QVERIFY(!list.error().remedy.empty());
    }

    void amounts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("amount");
        QTest::addColumn<QByteArray>("currency");
        QTest::newRow("plain") << QByteArray("1299.5") << 1299.5 << QByteArray();
        QTest::newRow("comma") << QByteArray("1299,50") << 1299.5 << QByteArray();
        QTest::newRow("thousands") << QByteArray("1,299") << 1299.0 << QByteArray();
        QTest::newRow("millions") << QByteArray("1.299.000,5") << 1299000.5 << QByteArray();
        QTest::newRow("swiss") << QByteArray("CHF 1'299.50") << 1299.5 << QByteArray("CHF");
        QTest::newRow("euro") << QByteArray("1.299,-\xe2\x82\xac") << 1299.0 << QByteArray("EUR");
        QTest::newRow("one mark, three digits") << QByteArray("1.299") << -1.0 << QByteArray();
        QTest::newRow("euro, plain") << QByteArray("1299,- \xe2\x82\xac") << 1299.0 << QByteArray("EUR");
        QTest::newRow("no-break") << QByteArray("1\xc2\xa0"
                                                "299,50 EUR")
                                  << 1299.5 << QByteArray("EUR");
        QTest::newRow("cents") << QByteArray("0.526") << 0.526 << QByteArray();
        QTest::newRow("odd groups") << QByteArray("12,99,1") << -1.0 << QByteArray();
        QTest::newRow("minus") << QByteArray("-4") << -1.0 << QByteArray();
        QTest::newRow("words") << QByteArray("4 apples") << -1.0 << QByteArray();
    }
    /// Other amounts of a table tell how those are to be read that have two readings.
    void decimalMarks()
    {
        QCOMPARE(readPriceText("1.299 EUR", ',')->amount, 1299.0);
        QCOMPARE(readPriceText("1.299 EUR", '.')->amount, 1.299);
        QCOMPARE(readPriceText("1,299", ',')->amount, 1.299);
        const auto agreed = [](std::initializer_list<std::string_view> texts) {
            DecimalMarks marks;
            for (const std::string_view text : texts)
                marks.see(text);
            return marks.agreed();
        };
        QCOMPARE(agreed({"1.299", "99", "1.299,00 EUR"}), ',');
        QCOMPARE(agreed({"3.5", "12.00"}), '.');
        QCOMPARE(agreed({"1.299.000"}), ',');
        QCOMPARE(agreed({"1.299", "2,500", "words"}), '\0');
        QCOMPARE(agreed({"1,5", "2.5"}), '\0');
    }

    void theTableTellsItsDecimalMark()
    {
        const auto german = read(
            "id;price;currency;date\nnvidia-rtx-4090;1.299;EUR;2026-11-01\nnvidia-rtx-4090;1.199,50;EUR;2026-11-02\n");
        QVERIFY(german.has_value());
        QCOMPARE(german->prices.size(), std::size_t{2});
        QCOMPARE(german->prices[0].price.money.minor, std::int64_t{129900});
        const auto alone = read("id;price;currency;date\nnvidia-rtx-4090;1.299;EUR;2026-11-01\n");
        QCOMPARE(alone->refused.size(), std::size_t{1});
    }

    void amounts()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, amount);
        QFETCH(QByteArray, currency);
        const auto read = readPriceText(text.toStdString());
        QCOMPARE(read.has_value(), amount >= 0);
        if (!read)
            return;
        QCOMPARE(read->amount, amount);
        QCOMPARE(QByteArray::fromStdString(read->currency), currency);
    }
};

QTEST_APPLESS_MAIN(TestPriceList)
#include "tst_price_list.moc"
