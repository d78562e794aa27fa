// Build sheet and comparison: what stands in them, hostile texts, and the golden text of a small machine.
#include <algorithm>

#include <QFile>
#include <QtTest>

#include "app/reports/csv.h"
#include "app/reports/report_text.h"
#include "app/reports/sheet.h"
#include "tests/unit/reports/small_build.h"

using namespace flopsmith;
using namespace flopsmith::test;

namespace {

const SheetSection* section(const Sheet& sheet, const char* title)
{
    for (const SheetSection& one : sheet.sections)
        if (one.title == title)
            return &one;
    return nullptr;
}

const std::vector<std::string>* row(const Sheet& sheet, const char* title, const std::string& cell)
{
    const SheetSection* found = section(sheet, title);
    if (!found)
        return nullptr;
    for (const SheetTable& table : found->tables)
        for (const auto& cells : table.rows)
            if (std::find(cells.begin(), cells.end(), cell) != cells.end())
                return &cells;
    return nullptr;
}

/// What the rules say changes with the rule book: the golden text leaves it out.
Sheet withoutRules(Sheet sheet)
{
    std::erase_if(sheet.sections, [](const SheetSection& s) {
        return s.title == "Verdict" || s.title == "Findings" || s.title == "What was not checked"
            || s.title == "To check or set by hand";
    });
    return sheet;
}

} // namespace

class TestSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parts();
    void slotPlan();
    void figures();
    void findings();
    void conditions();
    void cablePlan();
    void emptyBuild();
    void arrays();
    void comparison();
    void csvCells_data();
    void csvCells();
    void hostileTexts();
    void translated();
    void golden();
};

void TestSheet::parts()
{
    const Sheet sheet = buildSheet({"", evaluated(smallBuild(2))}, {});
    QCOMPARE(sheet.title, std::string("Small machine"));
    const auto* card = row(sheet, "Parts and prices", "2,000 USD");
    QVERIFY(card); // two entries of the same part are one row
    QCOMPARE((*card)[0], std::string("pcie1, pcie2"));
    QCOMPARE((*card)[3], std::string("2"));
    QCOMPARE((*card)[4], std::string("1,000 USD"));
    QCOMPARE((*card)[5], std::string("2026-01-01"));
    QCOMPARE((*card)[6], std::string("list"));
    const auto* total = row(sheet, "Parts and prices", "Total, at least");
    QVERIFY(total);
    QCOMPARE(total->back(), std::string("2,850 USD"));
    const auto* board = row(sheet, "Parts and prices", "board");
    QVERIFY(board);
    QCOMPARE((*board)[4], std::string("not known"));
}

void TestSheet::slotPlan()
{
    const Sheet sheet = buildSheet({"", evaluated(smallBuild(2))}, {});
    const auto* first = row(sheet, "Slot plan", "pcie1");
    QVERIFY(first);
    QCOMPARE((*first)[2], std::string("cpu1"));
    QCOMPARE((*first)[4], std::string("Gen5 x16"));
    QCOMPARE((*first)[5], std::string("Gen4 x8"));
    QCOMPARE((*first)[7], std::string("shares lanes with pcie2"));
    QVERIFY(section(sheet, "System")->drawing.has_value());
    QCOMPARE(section(sheet, "Memory population")->tables.front().rows.size(), std::size_t(4));
}

void TestSheet::figures()
{
    const Sheet sheet = buildSheet({"", evaluated(smallBuild())}, {});
    const auto value = [&](const char* title, const char* label) {
        const auto* found = row(sheet, title, label);
        return found ? found->back() : std::string();
    };
    QCOMPARE(value("Power", "All parts"), std::string("568 W"));
    QCOMPARE(value("Power", "Rating of the supplies, without spares"), std::string("1000 W"));
    QCOMPARE(value("Power", "Load of the supplies"), std::string("56.8 %"));
    QCOMPARE(value("Power", "Efficiency at that load"), std::string("89.6 %"));
    QCOMPARE(value("Power", "Power at the wall"), std::string("634 W"));
    QCOMPARE(value("Power", "Of that for hours"), std::string("1440 W"));
    QCOMPARE(value("Power", "Peak for 1 ms that cards may draw"), std::string("1018 W")); // 268 + 2.5 * 300
    QCOMPARE(value("Cooling", "The same per hour"), std::string("2163 BTU/h"));
    QCOMPARE(value("Power plugs", "12V-2x6"), std::string("0"));
    QCOMPARE(value("Assumptions and sources", "Country"), std::string("US, assumed"));
    QCOMPARE(value("Assumptions and sources", "Catalog date"), std::string("2026-11-21"));
}

void TestSheet::findings()
{
    Build build = smallBuild(3); // 3 cards of 300 W on a supply with one 12V-2x6 plug
    Waiver unused;
    unused.rule = "PWR-001";
    unused.subjects = {"nothing"};
    unused.reason = "because";
    build.waivers.push_back(unused);
    const EvaluationPtr evaluation = evaluated(build);
    const Sheet sheet = buildSheet({"", evaluation}, {});
    QCOMPARE(row(sheet, "Findings", "Error") != nullptr, evaluation->count(Severity::Error) > 0);
    QVERIFY(row(sheet, "Findings", "PWR-006"));
    QVERIFY(row(sheet, "Accepted findings", "because"));
    const std::string& verdict = section(sheet, "Verdict")->paragraphs.front();
    QVERIFY(verdict.starts_with("Does not work as it stands: "));
}

/// What holds only if somebody sets it is a list of things to do.
void TestSheet::conditions()
{
    Evaluation evaluation = *evaluated(smallBuild());
    evaluation.worksIf = {
        {"SYS-003", "Firmware too old", {"board1"}, "Needs BIOS %1 or newer.", {std::string("1203")}}};
    const Sheet sheet = buildSheet({"", std::make_shared<const Evaluation>(evaluation)}, {});
    const auto* found = row(sheet, "To check or set by hand", "SYS-003");
    QVERIFY(found);
    QCOMPARE((*found)[1], std::string("Firmware too old: Needs BIOS 1203 or newer."));
    QVERIFY(sheetHtml(sheet).find("Needs BIOS 1203 or newer.") != std::string::npos);
    QVERIFY(sheetMarkdown(sheet).find("Needs BIOS 1203 or newer.") != std::string::npos);
    QVERIFY(sheetCsv(sheet).find("Needs BIOS 1203 or newer.") != std::string::npos);
}

void TestSheet::cablePlan()
{
    const Sheet sheet = buildSheet({"", evaluated(smallBuild())}, {});
    const auto* card = row(sheet, "Cable plan", "psu1.12v-2x6-1");
    QVERIFY(card);
    QCOMPARE((*card)[1], std::string("12V-2x6"));
    for (const std::string& text : {sheetHtml(sheet), sheetMarkdown(sheet), sheetCsv(sheet)})
        QVERIFY(text.find("psu1.12v-2x6-1") != std::string::npos);
    const Sheet many = buildSheet({"", evaluated(smallBuild(2))}, {});
    const SheetSection* section2 = section(many, "Cable plan");
    QVERIFY(section2);
    QVERIFY(section2->paragraphs.back().starts_with("No output is left for"));
}

void TestSheet::emptyBuild()
{
    const Sheet sheet = buildSheet({"", evaluated(Build{})}, {});
    QCOMPARE(sheet.title, std::string("Untitled build"));
    QCOMPARE(section(sheet, "Verdict")->paragraphs.front(), std::string("The build has no parts yet."));
    QVERIFY(!sheetHtml(sheet).empty());
}

void TestSheet::arrays()
{
    Build build = smallBuild();
    build.parts[3].count = 2;
    build.parts[3].key = InstanceKey("ssd");
    build.arrays.push_back({"raid1", {"ssd#1", "ssd#2"}, {}});
    build.arrays.push_back({"raid0", {"ssd#1", "ssd#2"}, {}});
    const Sheet sheet = buildSheet({"", evaluated(build)}, {});
    const auto* mirror = row(sheet, "Drives and arrays", "RAID 1");
    QVERIFY(mirror);
    QCOMPARE((*mirror)[2], std::string("2 TB"));
    QCOMPARE((*mirror)[3], std::string("1"));
    const auto* stripe = row(sheet, "Drives and arrays", "RAID 0");
    QVERIFY(stripe);
    QCOMPARE((*stripe)[2], std::string("4 TB"));
    QCOMPARE((*stripe)[3], std::string("0"));
}

void TestSheet::comparison()
{
    Build other = smallBuild(0);
    other.parts.push_back(entry("thick"));
    const Sheet sheet = compareSheet({{"A", evaluated(smallBuild(2))}, {"B", evaluated(other)}});
    const auto* role = row(sheet, "Parts", "2 \u00d7 card");
    QVERIFY(role);
    QCOMPARE((*role)[2], std::string("thick"));
    const SheetTable& parts = section(sheet, "Parts")->tables.front();
    for (std::size_t r = 0; r < parts.rows.size(); ++r)
        QCOMPARE(bool(parts.marked[r][2]), parts.rows[r][1] != parts.rows[r][2]);
    QVERIFY(row(sheet, "Figures", "at least 2,850 USD"));
    QVERIFY(row(sheet, "Figures", "at least 1,850 USD (\u22121,000 USD)"));
    const auto& words = section(sheet, "In short")->paragraphs;
    const bool said = std::any_of(words.begin(), words.end(), [](const std::string& w) {
        return w.find("B against A: costs 1,000 USD less") != std::string::npos
            && w.find("but has 50 % less tensor rate, has 24 GB less accelerator memory") != std::string::npos;
    });
    QVERIFY(said);
    const auto compared = std::count_if(allCharts().begin(), allCharts().end(),
                                        [](const ChartInfo* info) { return !info->alone && !info->workload; });
    QCOMPARE(section(sheet, "Charts")->charts.size(), static_cast<std::size_t>(compared));
    QVERIFY(!compareSheet({}).title.empty());
}

void TestSheet::csvCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << "RTX 4090"
                           << "RTX 4090";
    QTest::newRow("comma") << "a,b"
                           << "\"a,b\"";
    QTest::newRow("quote") << "19\" rack"
                           << "\"19\"\" rack\"";
    QTest::newRow("formula") << "=cmd|' /C calc'!A0"
                             << "'=cmd|' /C calc'!A0";
    QTest::newRow("plus") << "+49"
                          << "+49";
    QTest::newRow("plus formula") << "+A1"
                                  << "'+A1";
    QTest::newRow("minus number") << "-5.5"
                                  << "-5.5";
    QTest::newRow("minus formula") << "-A1"
                                   << "'-A1";
    QTest::newRow("at") << "@SUM(A1)"
                        << "'@SUM(A1)";
    QTest::newRow("blank before") << "  =A1"
                                  << "'  =A1";
    QTest::newRow("tab") << "\tx"
                         << "'\tx";
    QTest::newRow("line") << "a\nb"
                          << "\"a\nb\"";
}

void TestSheet::csvCells()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(QString::fromStdString(csvCell(text.toStdString())), cell);
}

void TestSheet::hostileTexts()
{
    Build build = smallBuild();
    build.name = "<script>alert(1)</script>=1+1|[x](y)";
    const Sheet sheet = buildSheet({"", evaluated(build)}, {});
    QVERIFY(sheetHtml(sheet).find("<script>") == std::string::npos);
    QVERIFY(sheetMarkdown(sheet).find("\\<script\\>") != std::string::npos);
    build.name = "=1+1";
    QVERIFY(sheetCsv(buildSheet({"", evaluated(build)}, {})).starts_with("'=1+1,"));
}

void TestSheet::translated()
{
    setTextTranslator([](std::string_view context, std::string_view text) {
        return context == "sheet" && text == "Parts and prices" ? std::string("Teile und Preise") : std::string(text);
    });
    const Sheet sheet = buildSheet({"", evaluated(smallBuild())}, {});
    setTextTranslator(nullptr);
    QVERIFY(section(sheet, "Teile und Preise"));
}

void TestSheet::golden()
{
    const ReferenceBuild other{"Other", evaluated(smallBuild(2))};
    const std::string text = sheetMarkdown(withoutRules(buildSheet({"", evaluated(smallBuild())}, {other})));
    QFile file(QStringLiteral(FLOPSMITH_TEST_SOURCE_DIR "/tests/golden/sheet/small.md"));
    if (qEnvironmentVariableIsSet("FLOPSMITH_UPDATE_GOLDENS")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), "no golden; FLOPSMITH_UPDATE_GOLDENS=1 writes it");
    QCOMPARE(QString::fromStdString(text), QString::fromUtf8(file.readAll()));
}

QTEST_APPLESS_MAIN(TestSheet)
#include "tst_sheet.moc"
