// Workbooks read back: worksheets, numbers as numbers with their currency, frozen heads, texts that look like formulas.
#include <map>

#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>
#include <zlib.h>

#include "app/xlsx/xlsx.h"
#include "app/xlsx/xlsx_text.h"
#include "tests/unit/reports/small_build.h"

using namespace flopsmith;
using namespace flopsmith::test;

namespace {

quint32 number(const QByteArray& bytes, qsizetype at, int size)
{
    const char* from = bytes.constData() + at;
    return size == 2 ? qFromLittleEndian<quint16>(from) : qFromLittleEndian<quint32>(from);
}

QByteArray inflated(const QByteArray& packed, quint32 size)
{
    QByteArray out(static_cast<qsizetype>(size), '\0');
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = size;
    inflateInit2(&stream, -MAX_WBITS);
    inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return out;
}

/// The files of a ZIP archive by name, from its central directory.
std::map<QString, QString> unpacked(const QByteArray& zip)
{
    std::map<QString, QString> out;
    const QByteArray entry("PK\x01\x02", 4);
    for (qsizetype at = zip.indexOf(entry); at >= 0; at = zip.indexOf(entry, at + 4)) {
        const auto nameSize = static_cast<qsizetype>(number(zip, at + 28, 2));
        const auto local = static_cast<qsizetype>(number(zip, at + 42, 4));
        const qsizetype data = local + 30 + number(zip, local + 26, 2) + number(zip, local + 28, 2);
        const QByteArray packed = zip.mid(data, number(zip, at + 20, 4));
        const bool stored = number(zip, at + 10, 2) == 0;
        out[QString::fromUtf8(zip.mid(at + 46, nameSize))] =
            QString::fromUtf8(stored ? packed : inflated(packed, number(zip, at + 24, 4)));
    }
    return out;
}

std::map<QString, QString> workbook(const Sheet& sheet)
{
    const Result<std::string> bytes = renderXlsx(sheet);
    return bytes ? unpacked(QByteArray::fromStdString(*bytes)) : std::map<QString, QString>{};
}

} // namespace

class TestXlsx : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names();
    void formats();
    void sheets();
    void formulas();
    void writes();
};

void TestXlsx::names()
{
    const std::vector<std::string> titles{"Parts",
                                          "parts",
                                          "a/b:c",
                                          "",
                                          "'quoted'",
                                          std::string(40, 'x'),
                                          std::string(40, 'x'),
                                          "\xe4\xb8\xad\xe6\x96\x87"};
    const std::vector<std::string> names = worksheetNames(titles);
    QCOMPARE(names[0], std::string("Parts"));
    QCOMPARE(names[1], std::string("parts 2")); // alike without regard to case
    QCOMPARE(names[2], std::string("a-b-c"));
    QVERIFY(!names[3].empty());
    QCOMPARE(names[4], std::string("quoted"));
    QCOMPARE(names[5].size(), std::size_t(31));
    QVERIFY(names[6] != names[5] && names[6].size() <= 31);
    QCOMPARE(names[7], titles[7]);
}

void TestXlsx::formats()
{
    QCOMPARE(numberFormat({8565, 2, "USD", true}), std::string("#,##0.00 \"USD\""));
    QCOMPARE(numberFormat({0.873, 1, "%", false}), std::string("0.0%"));
    QCOMPARE(numberFormat({634, 0, "W", false}), std::string("0 \"W\""));
    QCOMPARE(numberFormat({4, 0, "", false}), std::string("0"));
    QCOMPARE(cellText(std::string("a\nb")), std::string("a b"));
    QCOMPARE(cellText(std::string(40'000, 'x')).size(), std::size_t(32'767));
    QCOMPARE(cellText("\xff\xfe"), std::string());
}

void TestXlsx::sheets()
{
    const Sheet sheet = buildSheet({"", evaluated(smallBuild(2))}, {{"Other", evaluated(smallBuild())}});
    const auto files = workbook(sheet);
    QVERIFY(files.contains(QStringLiteral("xl/workbook.xml")));
    const QString& book = files.at(QStringLiteral("xl/workbook.xml"));
    QVERIFY(book.contains(QStringLiteral("name=\"Overview\"")));
    QVERIFY(book.contains(QStringLiteral("name=\"Parts\"")));
    QVERIFY(book.contains(QStringLiteral("name=\"Setting up\"")));
    const QString& parts = files.at(QStringLiteral("xl/worksheets/sheet2.xml"));
    QVERIFY(parts.contains(QStringLiteral("<pane ySplit=\"4\""))); // title, blank, section, head of the only table
    QVERIFY(parts.contains(QStringLiteral("state=\"frozen\"")));
    QVERIFY(parts.contains(QStringLiteral("<v>1000</v>"))); // of a card, a number
    QVERIFY(parts.contains(QStringLiteral("<v>2850</v>"))); // the total
    QVERIFY(files.at(QStringLiteral("xl/styles.xml")).contains(QStringLiteral("#,##0.00 &quot;USD&quot;")));
    for (const auto& [name, text] : files)
        QVERIFY2(!text.contains(QStringLiteral("<f>")), qPrintable(name));
}

void TestXlsx::formulas()
{
    Build build = smallBuild();
    build.name = "=HYPERLINK(\"http://x\")";
    const auto files = workbook(buildSheet({"", evaluated(build)}, {}));
    QVERIFY(files.at(QStringLiteral("xl/sharedStrings.xml")).contains(QStringLiteral("=HYPERLINK(")));
    for (const auto& [name, text] : files) {
        QVERIFY2(!text.contains(QStringLiteral("<f>")), qPrintable(name));
        QVERIFY2(!text.contains(QStringLiteral("<hyperlink")), qPrintable(name));
    }
    QVERIFY(!workbook(buildSheet({"", evaluated(Build{})}, {})).empty());
}

void TestXlsx::writes()
{
    const QTemporaryDir folder;
    const Sheet sheet = buildSheet({"", evaluated(smallBuild())}, {});
    const std::filesystem::path path(folder.filePath(QStringLiteral("sheet \u00e4.xlsx")).toStdU16String());
    QVERIFY(writeXlsx(sheet, path).has_value());
    QVERIFY(std::filesystem::file_size(path) > 2000);
    QVERIFY(!writeXlsx(sheet, path / "below" / "a.xlsx").has_value());
}

QTEST_APPLESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
