// The readers below the importers: bytes, lines, tables, foreign values and words.
#include <QTest>

#include "app/base/text.h"
#include "app/import/csv_reader.h"
#include "app/import/foreign_record.h"
#include "app/import/input_file.h"
#include "app/import/pci_ids.h"
#include "app/import/words.h"
#include "app/import/yaml_json.h"
#include "tests/unit/import/dataset_fixture.h"

using namespace flopsmith;
using namespace flopsmith::test;

namespace {

/// Cells joined by `|`, rows by `/`; an error in words.
std::string table(std::string_view text)
{
    auto reader = CsvReader::open(text, "f.csv");
    if (!reader)
        return describe(reader.error());
    std::string out = join(reader->headings(), "|");
    while (true) {
        const auto row = reader->next();
        if (!row)
            return out + "/" + describe(row.error());
        if (!*row)
            return out;
        out += "/" + join((*row)->cells(), "|");
    }
}

std::string whole(const std::filesystem::path& file)
{
    const auto text = readUnpacked(file, 1U << 20U);
    return text ? *text : describe(text.error());
}

} // namespace

class TestImportReaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unpacksGzip()
    {
        TempFolder folder;
        const auto file = folder / "a.gz";
        writeBytes(file, gzipped("one\n") + gzipped("two\n"));
        QCOMPARE(whole(file), std::string("one\ntwo\n"));
        writeBytes(file, "plain");
        QCOMPARE(whole(file), std::string("plain"));
        writeBytes(file, "");
        QCOMPARE(whole(file), std::string());
    }

    void refusesBrokenGzip()
    {
        TempFolder folder;
        const auto file = folder / "a.gz";
        std::string text;
        for (int i = 0; i < 5000; ++i)
            text += std::to_string(i * 7919) + "\n";
        const std::string good = gzipped(text);
        for (std::size_t n = 2; n < good.size(); n += n < 40 ? 1 : 997) {
            writeBytes(file, std::string_view(good).substr(0, n));
            QVERIFY2(whole(file).find("cut off; get the file again") != std::string::npos, whole(file).c_str());
        }
        std::string bad = good;
        bad[bad.size() / 2] = static_cast<char>(bad[bad.size() / 2] ^ 0x55);
        writeBytes(file, bad);
        QVERIFY2(whole(file).find("damaged") != std::string::npos, whole(file).c_str());
        writeBytes(file, good + "tail");
        QVERIFY(whole(file).find("something else follows") != std::string::npos);
    }

    void refusesBombs()
    {
        TempFolder folder;
        const auto file = folder / "a.gz";
        writeBytes(file, gzipped(std::string(64U << 20U, 'x')));
        const auto text = readUnpacked(file, 1U << 30U);
        QVERIFY(!text);
        QCOMPARE(text.error().code, ErrorCode::TooLarge);
        QVERIFY(readUnpacked(file, 1000).error().code == ErrorCode::TooLarge);
    }

    void splitsLines()
    {
        TempFolder folder;
        const auto file = folder / "a.jsonl";
        writeBytes(file, "\xEF\xBB\xBFone\r\n\ntwo\n" + std::string(10U << 20U, 'x') + "\nlast");
        LineReader lines(std::move(*InputFile::open(file)));
        std::vector<std::string> seen;
        while (true) {
            const auto line = lines.next();
            QVERIFY(line.has_value());
            if (!*line)
                break;
            seen.push_back((*line)->tooLong ? "too long" : std::string((*line)->text));
        }
        QCOMPARE(join(seen, "|"), std::string("one||two|too long|last"));
    }

    void readsTables_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("cells");
        const auto row = [](const char* name, const char* text, const char* cells) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(cells);
        };
        row("plain", "a,b\n1,2\n3,4", "a|b/1|2/3|4");
        row("CRLF", "a,b\r\n1,2\r\n", "a|b/1|2");
        row("quoted", "a,b\n\"x, \"\"y\"\"\",\"line\nbreak\"\n", "a|b/x, \"y\"|line\nbreak");
        row("semicolons", "a;b\n1,5;2\n", "a|b/1,5|2");
        row("tabs", "a\tb\n1\t2\n", "a|b/1|2");
        row("empty lines", "a,b\n\n1,2\n\n", "a|b/1|2");
        row("empty cells", "a,b,c\n,,\n", "a|b|c/||");
        row("quote does not end", "a,b\n1,\"2\n3,4\n",
            "a|b/f.csv: line 2: a quoted cell does not end; correct the line, or get the file again");
        row("no headings", "\n", "f.csv: has no line of headings; put the columns' names into the first line");
    }
    void readsTables()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, cells);
        QCOMPARE(table(text.toStdString()), cells.toStdString());
    }

    void limitsCells()
    {
        const std::string long_(maxCsvCell + 1, 'x');
        QVERIFY(table("a\n" + long_).find("a cell is too long") != std::string::npos);
        QVERIFY(table("a\n\"" + long_ + "\"").find("a cell is too long") != std::string::npos);
        QVERIFY(table(std::string(3000, ',')).find("more than 2048 cells") != std::string::npos);
    }

    void decodes()
    {
        QCOMPARE(decodeText("\xEF\xBB\xBF"
                            "a\xC3\xA9",
                            "f")
                     ->text,
                 std::string("a\xC3\xA9"));
        const auto latin = decodeText("caf\xE9 \x80", "f");
        QVERIFY(latin->wasLatin1);
        QCOMPARE(latin->text, std::string("caf\xC3\xA9 \xE2\x82\xAC"));
        QVERIFY(describe(decodeText(std::string("\xFF\xFE"
                                                "a\0",
                                                4),
                                    "f")
                             .error())
                    .find("UTF-16")
                != std::string::npos);
        QVERIFY(describe(decodeText(std::string("a\0b", 3), "f").error()).find("zero bytes") != std::string::npos);
    }

    void readsForeignNumbers()
    {
        QCOMPARE(plainNumber(" 12.5 ").value_or(0), 12.5);
        QCOMPARE(plainNumber("-3").value_or(0), -3.0);
        QCOMPARE(plainNumber("1.2e3").value_or(0), 1200.0);
        QVERIFY(!plainNumber("12W") && !plainNumber("") && !plainNumber("-") && !plainNumber("."));
        QCOMPARE(measuredAs("Up to 5.4 GHz", "boost_clock_ghz").value_or(0), 5.4);
        QCOMPARE(measuredAs("2900 MHz", "boost_clock_ghz").value_or(0), 2.9);
        QCOMPARE(measuredAs("1.5 TB", "memory_max_gib").value_or(0), 1536.0);
        QCOMPARE(measuredAs("1.5TiB", "memory_gib").value_or(0), 1536.0);
        QCOMPARE(measuredAs("2 TB", "capacity_gb").value_or(0), 2000.0);
        QCOMPARE(measuredAs("95\u00b0C", "max_temperature_c").value_or(0), 95.0);
        QCOMPARE(measuredAs("Up to 6400 MT/s", "memory_speed_mt_s").value_or(0), 6400.0);
        QCOMPARE(measuredAs("14,813 USD", "x").value_or(0), 14813.0);
        QVERIFY(!measuredAs("155W / 170W", "tdp_w"));
        QVERIFY(!measuredAs("350W", "length_mm"));
        QVERIFY(!measuredAs("DDR5", "memory_max_gib"));
    }

    void readsForeignRecords()
    {
        const Json json = Json::parse(
            R"({"a": "N/A", "b": "12", "c": 0, "d": null, "e": [1, "x", null], "f": 1e300, "g": {"h": true}})");
        const RecordTree tree(json);
        const ForeignRecord record(tree);
        QVERIFY(record.text("a").empty() && record.text("none").empty());
        QCOMPARE(record.positive("b").value_or(0), 12.0);
        QVERIFY(!record.positive("c") && record.number("c") && !record.find("d"));
        QCOMPARE(record.texts("e").size(), std::size_t{2});
        QVERIFY(!record.count("f"));
        QVERIFY(record.at("g").flag("h").value_or(false));
        QVERIFY(!record.at("a").at("b").present());
    }

    void knowsWords()
    {
        QCOMPARE(socketWord("LGA 1151"), std::string("LGA1151"));
        QCOMPARE(socketWord("FCLGA2011-3"), std::string("LGA2011-3"));
        QCOMPARE(socketWord("2 x LGA 2011-3 Narrow"), std::string("LGA2011-3"));
        QCOMPARE(socketCount("2 x LGA 2011"), 2);
        QVERIFY(socketWord("Integrated Atom").empty() && socketWord("FCBGA1440").empty());
        QCOMPARE(boardForm("EATX"), std::string("E-ATX"));
        QCOMPARE(boardForm("Mini ITX"), std::string("ITX"));
        QCOMPARE(efficiencyWord("80+ Gold"), std::string("gold"));
        QCOMPARE(efficiencyWord("plus"), std::string("white"));
        QCOMPARE(slug("Xeon Gold 5515+ (R)"), std::string("xeon-gold-5515-plus-r"));
        QCOMPARE(plainName("AMD Ryzen\u2122  Threadripper\u2122 PRO"), std::string("AMD Ryzen Threadripper PRO"));
        QCOMPARE(isoDate("10/5/2024"), std::string("2024-10-05"));
        QCOMPARE(isoDate("Q3'19"), std::string("2019-07"));
        QVERIFY(isoDate("99/99/2024").empty() && isoDate("soon").empty());
    }

    void readsLinks()
    {
        const auto words = [](std::string_view text) {
            const LinkWords link = linkWords(text);
            return std::to_string(link.gen.value_or(0)) + "x" + std::to_string(link.lanes.value_or(0));
        };
        QCOMPARE(words("PCIe 4.0 x16"), std::string("4x16"));
        QCOMPARE(words("PCIe x8"), std::string("0x8"));
        QCOMPARE(words("PCIe Gen4x4"), std::string("4x4"));
        QCOMPARE(words("M.2 PCIe 5.0 X4"), std::string("5x4"));
        QCOMPARE(words("PCIe\u00ae 5.0 x128"), std::string("5x128"));
        QCOMPARE(words("M.2 SATA"), std::string("0x0"));
        QVERIFY(plugWords("1x 6-pin + 2x 8-pin") == (std::vector<Plug>{{"pcie6", 1, {}}, {"pcie8", 2, {}}}));
        QVERIFY(plugWords("None") && plugWords("None")->empty());
        QVERIFY(!plugWords("7-pin") && !plugWords("0x 8-pin"));
    }

    void readsYaml()
    {
        const auto text = [](const std::string& yaml) {
            const auto json = yamlToJson(yaml, "f.yaml");
            return json ? json->dump() : describe(json.error());
        };
        QCOMPARE(text("a: 1.5\nb: \"1.0\"\nc: [x, null, true]\n"),
                 std::string(R"({"a":1.5,"b":"1.0","c":["x",null,true]})"));
        QVERIFY(text("a: [1\n").find("no valid YAML") != std::string::npos);
        QVERIFY(text("a: 1\na: 2\n").find("twice") != std::string::npos);
        QVERIFY(!yamlToJson(std::string(5000, '['), "f").has_value());
        std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i < 9; ++i) {
            const std::string before = "*a" + std::to_string(i - 1);
            bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [";
            for (int n = 0; n < 10; ++n)
                bomb += (n ? ", " : "") + before;
            bomb += "]\n";
        }
        QVERIFY(text(bomb).find("too many values") != std::string::npos);
    }

    void looksUpPciIds()
    {
        TempFolder folder;
        const auto file = folder / "pci.ids.gz";
        writeBytes(
            file,
            gzipped("#\tDate:    2026-08-22 03:15:01\n10de  NVIDIA Corporation\n\t2684  AD102 [GeForce RTX 4090]\n"
                    "\t\t1043 889a  ASUS TUF\n8086  Intel\n\tzzzz  bad\nC 03  Display controller\n\t00  VGA\n"));
        const auto ids = PciIds::read(file);
        QVERIFY(ids.has_value());
        QCOMPARE(ids->date(), std::string("2026-08-22"));
        QCOMPARE(ids->vendor(0x10de), std::string_view("NVIDIA Corporation"));
        QCOMPARE(ids->device(0x10de, 0x2684), std::string_view("AD102 [GeForce RTX 4090]"));
        QCOMPARE(ids->subsystem(0x10de, 0x2684, 0x1043, 0x889a), std::string_view("ASUS TUF"));
        QVERIFY(ids->device(0x8086, 0x2684).empty());
        QCOMPARE(ids->size(), std::size_t{4});
        writeBytes(file, "nothing here\n");
        QVERIFY(!PciIds::read(file));
    }
};

QTEST_APPLESS_MAIN(TestImportReaders)
#include "tst_import_readers.moc"
