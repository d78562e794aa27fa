// What the sheet adds to the bare figures: settings in words, firmware, assembly, first boot, the version for a
// customer, the summary, the estimate of a workload.
#include <algorithm>

#include <QRegularExpression>
#include <QtTest>

#include "app/reports/setting_label.h"
#include "app/reports/sheet.h"
#include "app/workload/answer.h"
#include "tests/unit/reports/small_build.h"

using namespace flopsmith;
using namespace flopsmith::test;

namespace {

const std::vector<std::string>* rowOf(const Sheet& sheet, const std::string& cell)
{
    for (const SheetSection& section : sheet.sections)
        for (const SheetTable& table : section.tables)
            for (const auto& cells : table.rows)
                if (std::find(cells.begin(), cells.end(), cell) != cells.end())
                    return &cells;
    return nullptr;
}

const SheetTable* tableOf(const Sheet& sheet, const std::string& title)
{
    for (const SheetSection& section : sheet.sections)
        for (const SheetTable& table : section.tables)
            if (table.title == title || (table.title.empty() && section.title == title))
                return &table;
    return nullptr;
}

/// All that a reader of any form gets to see.
QString everything(const Sheet& sheet)
{
    return QString::fromStdString(sheetMarkdown(sheet) + sheetHtml(sheet) + sheetCsv(sheet));
}

bool namesMoney(const QString& text)
{
    static const QRegularExpression money(
        QStringLiteral("[$\u20ac\u00a3\u00a5]|\\b(USD|EUR|CHF|GBP|CNY)\\b|[Pp]rice|\\bcosts?\\b"));
    return money.match(text).hasMatch();
}

/// A run of a small fine-tuning that fits, in round figures.
std::shared_ptr<WorkloadAnswer> answered()
{
    auto out = std::make_shared<WorkloadAnswer>();
    out->question.workload.model.name = "Llama 3 8B";
    out->question.workload.mode = "qlora";
    out->question.hardware.count = 1;
    out->memory.fit = WorkloadFit::Fits;
    out->memory.needed = 12.0 * 1073741824;
    out->memory.available = 24.0 * 1073741824;
    out->memory.terms = {{"weights", 9.0 * 1073741824}, {"activations", 3.0 * 1073741824}};
    out->speed = SpeedAnswer{};
    out->speed->value = 2625;
    out->speed->low = 2000;
    out->speed->high = 3000;
    out->speed->unit = "tokens/s";
    out->limitedBy = "memory";
    out->seconds = 86400;
    out->energyCost = Money::of(12.5, "USD");
    out->costPerUnit = UnitCost{0.2, "EUR"};
    out->costUnit = "million tokens";
    out->neighbours = {{"A case", {}, {}, 2400, "tokens/s", 0.5, "somewhere [1]"}};
    out->assumed = {{"lora_rank", "64"}, {"price_kwh", "0.3 EUR (household, 2024)"}};
    return out;
}

} // namespace

class TestSheetSetup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingsInWords();
    void firmware();
    void assembly();
    void firstBoot();
    void amdMachine();
    void workload();
    void customer();
    void summary();
    void numbers();
};

void TestSheetSetup::settingsInWords()
{
    Build build = smallBuild();
    build.settings = {{"above_4g", true},
                      {"ac_btu_h", 9000.0},
                      {"workload_mode", std::string("ddp")},
                      {"my_own_key", std::string("x")}};
    build.parts.back().settings["power_limit_w"] = 250.0;
    const Sheet sheet = buildSheet({"", evaluated(build)}, {});
    const SheetTable* table = tableOf(sheet, "Assumptions and sources");
    QVERIFY(table);
    const auto value = [&](const std::string& label) {
        for (const auto& cells : table->rows)
            if (cells.front() == label)
                return cells.back();
        return std::string();
    };
    QCOMPARE(value("Above 4G decoding"), std::string("yes"));
    QCOMPARE(value("Cooling of the room"), std::string("9000 BTU/h"));
    QCOMPARE(value("What the accelerators do"), std::string("data-parallel training"));
    QCOMPARE(value("my own key"), std::string("x"));
    QCOMPARE(value("gpu1: Power limit"), std::string("250 W"));
    QVERIFY(!everything(sheet).contains(QStringLiteral("ac_btu_h")));
}

void TestSheetSetup::firmware()
{
    Build build = smallBuild(2);
    build.bifurcation["pcie2"] = "x4x4";
    const Sheet sheet = buildSheet({"", evaluated(build)}, {});
    const auto* decoding = rowOf(sheet, "Above 4G decoding");
    QVERIFY(decoding && (*decoding)[1] == "on");
    QVERIFY((*decoding)[2].find("not known") != std::string::npos); // the small board does not say
    const auto* split = rowOf(sheet, "Bifurcation of pcie2");
    QVERIFY(split && (*split)[1] == "x4x4");
    const auto* speed = rowOf(sheet, "Memory speed"); // modules of 6000 on a CPU of 5600 MT/s
    QVERIFY(speed && (*speed)[1] == "automatic; must show 5600 MT/s");
    build.parts[2].settings["speed_mt_s"] = 5200.0;
    const Sheet stated = buildSheet({"", evaluated(build)}, {});
    QCOMPARE((*rowOf(stated, "Memory speed"))[1], std::string("5200 MT/s"));
    Build bare;
    bare.parts = {entry("board"), entry("cpu")};
    QVERIFY(!rowOf(buildSheet({"", evaluated(bare)}, {}), "Above 4G decoding")); // no card needs it
}

void TestSheetSetup::assembly()
{
    const Sheet sheet = buildSheet({"", evaluated(smallBuild(2))}, {});
    const SheetTable* steps = tableOf(sheet, "Assembly order");
    QVERIFY(steps);
    const auto at = [&](const char* words) {
        const auto found = std::find_if(steps->rows.begin(), steps->rows.end(), [&](const auto& cells) {
            return (cells[1] + cells[2]).find(words) != std::string::npos;
        });
        return found - steps->rows.begin();
    };
    const auto count = static_cast<std::ptrdiff_t>(steps->rows.size());
    QVERIFY(at("CPU into its socket") < at("Memory into exactly"));
    QVERIFY(at("Memory into exactly") < at("Board into the case"));
    QVERIFY(at("Power cables") < at("2 \u00d7 card: pcie1, pcie2"));
    QVERIFY(at("2 \u00d7 card: pcie1, pcie2") < count);
    QCOMPARE(at("Risers"), count); // there are none
    for (std::size_t i = 0; i < steps->rows.size(); ++i)
        QCOMPARE(steps->rows[i][0], std::to_string(i + 1));
}

void TestSheetSetup::firstBoot()
{
    const Sheet sheet = buildSheet({"", evaluated(smallBuild(2))}, {});
    const SheetTable* links = tableOf(sheet, "Link widths: sudo lspci -vv, line LnkSta, under load");
    QVERIFY(links);
    QCOMPARE(links->rows.front()[2], std::string("Speed 16GT/s, Width x8")); // shared with the second card
    QVERIFY(rowOf(sheet, "1 \u00d7 cpu; 16 cores, 32 threads"));
    QVERIFY(rowOf(sheet, "2 modules, together 64 GB, each at 5600 MT/s (configured speed)"));
    // Nobody says whose the cards are: no tool is named.
    QVERIFY(!everything(sheet).contains(QStringLiteral("nvidia-smi")));
    QVERIFY(!everything(sheet).contains(QStringLiteral("rocm-smi")));
}

void TestSheetSetup::amdMachine()
{
    const auto withSeries = [](const char* series, double limit) {
        const Catalog known = catalog();
        std::vector<Part> parts = known.parts();
        for (Part& one : parts)
            if (one.id.str() == "card") {
                Accelerator figures = *one.as<Accelerator>();
                figures.series = Figure<std::string>(series);
                one.spec = std::make_shared<const Accelerator>(figures);
            }
        Build build = smallBuild(2);
        build.parts.back().settings["power_limit_w"] = limit;
        const auto made =
            std::make_shared<const Catalog>(std::move(parts), known.sources(), known.tables(), known.date());
        return buildSheet({"", evaluate(std::make_shared<const Build>(build), made)}, {});
    };
    const QString amd = everything(withSeries("instinct", 200));
    QVERIFY(amd.contains(QStringLiteral("sudo rocm-smi -d 1 --setpoweroverdrive 200")));
    QVERIFY(!amd.contains(QStringLiteral("nvidia-smi")));
    const Sheet nvidia = withSeries("geforce", 200);
    QVERIFY(everything(nvidia).contains(QStringLiteral("sudo nvidia-smi -i 1 -pl 200")));
    QVERIFY(!everything(nvidia).contains(QStringLiteral("rocm-smi")));
    const SheetTable* matrix = tableOf(nvidia, "nvidia-smi topo -m");
    QVERIFY(matrix);
    QCOMPARE(matrix->rows[0], (std::vector<std::string>{"GPU0 (gpu1)", "X", "PHB"}));
    QVERIFY(rowOf(nvidia, "Resizable BAR"));
}

void TestSheetSetup::workload()
{
    const ReferenceBuild own{"", evaluated(smallBuild()), answered()};
    const Sheet sheet = buildSheet(own, {});
    const std::string& verdict = sheet.sections.front().paragraphs.front();
    QVERIFY(verdict.find("Llama 3 8B, QLoRA fine-tuning: fits: 12 GB of 24 GB per GPU.") != std::string::npos);
    QVERIFY(verdict.find("about 2630 tokens/s (2000 to 3000)") != std::string::npos);
    QVERIFY(verdict.find("What limits it: memory.") != std::string::npos);
    const auto* share = rowOf(sheet, "weights");
    QVERIFY(share && (*share)[1] == "9 GB" && (*share)[2] == "75 %");
    QVERIFY(rowOf(sheet, "2000 to 3000 tokens/s"));
    QVERIFY(rowOf(sheet, "0.2 EUR per million tokens"));
    QVERIFY(rowOf(sheet, "A case"));
    const Sheet none = buildSheet({"", evaluated(smallBuild())}, {});
    QVERIFY(none.sections.front().paragraphs.front().find("No workload is stated") != std::string::npos);
}

void TestSheetSetup::customer()
{
    Build build = smallBuild(2);
    // Figures of own or rent are amounts without their currency.
    build.settings = {{"price_kwh", 0.3},    {"hours_year", 4000.0},     {"admin_rate", 77.7},
                      {"purchase", 12345.0}, {"rent_price.pod", 8765.0}, {"rate.EUR", std::string("1.3371@2026-11-20")}};
    const ReferenceBuild own{"", evaluated(build), answered()};
    const std::vector<ReferenceBuild> others{{"Other", evaluated(smallBuild())}};
    QVERIFY(namesMoney(everything(buildSheet(own, others))));
    for (const bool summary : {false, true}) {
        const Sheet sheet = buildSheet(own, others, {false, summary});
        const QString text = everything(sheet);
        QVERIFY2(!namesMoney(text), qPrintable(text));
        for (const char* amount : {"77.7", "12345", "8765", "1.3371"})
            QVERIFY2(!text.contains(QLatin1String(amount)), amount);
        for (const SheetSection& section : sheet.sections)
            for (const ChartSpec& chart : section.charts)
                QVERIFY(chart.id != "cost");
        QVERIFY(rowOf(sheet, "card"));
    }
}

void TestSheetSetup::summary()
{
    Build build = smallBuild(2);
    for (int i = 0; i < 60; ++i)
        build.parts.push_back(entry("ssd"));
    build.name = std::string(400, 'n');
    const Sheet sheet = buildSheet({"", evaluated(build)}, {{"Other", evaluated(smallBuild())}}, {true, true});
    QVERIFY(sheet.onePage);
    QVERIFY(sheet.title.size() < 300);
    QVERIFY(rowOf(sheet, "Total, at least"));
    const SheetTable* findings = tableOf(sheet, "Worst findings");
    QVERIFY(findings && findings->rows.size() <= 3);
    QCOMPARE(findings->rows.front().front(), std::string("Error")); // worst first
    std::size_t charts = 0;
    for (const SheetSection& section : sheet.sections)
        charts += section.charts.size();
    QVERIFY(charts == 1 || charts == 2);
}

void TestSheetSetup::numbers()
{
    const Sheet sheet = buildSheet({"", evaluated(smallBuild(2))}, {});
    const SheetTable* parts = tableOf(sheet, "Parts and prices");
    QVERIFY(parts);
    for (std::size_t r = 0; r < parts->rows.size(); ++r)
        if (parts->rows[r][1] == "card") {
            const SheetNumber& unit = parts->numbers.at({r, 4});
            QCOMPARE(unit.value, 1000.0);
            QCOMPARE(unit.unit, std::string("USD"));
            QVERIFY(unit.money);
            QCOMPARE(parts->numbers.at({r, 3}).value, 2.0);
        }
    const SheetTable* power = tableOf(sheet, "Power");
    QVERIFY(power);
    QCOMPARE(power->numbers.at({0, 2}).value, 600.0); // two cards
    QCOMPARE(power->numbers.at({0, 2}).unit, std::string("W"));
}

QTEST_APPLESS_MAIN(TestSheetSetup)
#include "tst_sheet_setup.moc"
