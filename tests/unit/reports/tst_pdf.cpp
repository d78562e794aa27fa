// Sheets on pages: nothing is lost, rows stay whole, both papers work, our own SVG is understood.
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QtTest>

#include "app/pdf/pdf.h"
#include "app/pdf/sheet_document.h"
#include "app/pdf/svg_paint.h"
#include "app/reports/chart_picture.h"
#include "tests/unit/reports/small_build.h"

using namespace flopsmith;
using namespace flopsmith::test;

namespace {

Sheet longSheet(int rows)
{
    Sheet sheet;
    sheet.title = "Long";
    sheet.subtitle = "Test";
    SheetSection section;
    section.title = "Rows";
    SheetTable table;
    table.columns = {{"Number", true, 20}, {"Text", false, 0}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({std::to_string(i), std::string(static_cast<std::size_t>(i % 7) * 60, 'x')});
    section.tables.push_back(table);
    sheet.sections.push_back(section);
    return sheet;
}

bool blank(const QImage& image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2)
            if (image.pixel(x, y) != first)
                return false;
    return true;
}

} // namespace

class TestPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writes();
    void papers();
    void longTable();
    void hugeCell();
    void chartsStandInTwoColumns();
    void svgIsUnderstood();
    void refusesBadPlace();
};

void TestPdf::initTestCase()
{
    if (sheetFontFamily().isEmpty())
        QSKIP("no font is installed");
}

void TestPdf::writes()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet \u00e4.pdf"));
    const auto written =
        writePdf(buildSheet({"", evaluated(smallBuild(2))}, {{"Other", evaluated(smallBuild())}}), path);
    QVERIFY(written.has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(!bytes.contains("/Subtype /Image")); // drawings and charts are vectors
}

void TestPdf::papers()
{
    const Sheet sheet = buildSheet({"", evaluated(smallBuild())}, {});
    const auto a4 = previewPages(sheet, PageSize::A4, 50);
    const auto letter = previewPages(sheet, PageSize::Letter, 50);
    QVERIFY(a4.size() >= 3 && letter.size() >= 3);
    QCOMPARE(letter.front().size(), QSize(425, 550));
    QVERIFY(std::abs(a4.front().width() - 413) <= 1);
    for (const QImage& page : a4)
        QVERIFY(!blank(page));
}

void TestPdf::longTable()
{
    const auto pages = previewPages(longSheet(300), PageSize::A4, 40);
    QVERIFY(pages.size() > 5);
    for (const QImage& page : pages)
        QVERIFY(!blank(page));
}

void TestPdf::hugeCell()
{
    Sheet sheet = longSheet(1);
    sheet.sections.front().tables.front().rows.front()[1] = std::string(60'000, 'w');
    sheet.sections.front().paragraphs.push_back(std::string(60'000, 'v'));
    QVERIFY(previewPages(sheet, PageSize::A4, 30).size() > 10);
}

/// Charts fill both columns of a page; one that is high leaves room beside it, which later ones take.
void TestPdf::chartsStandInTwoColumns()
{
    const auto chart = [](const char* title, int bars) {
        ChartSpec spec;
        spec.title = title;
        spec.kind = ChartKind::Bars;
        spec.series.push_back({"one", {}, {}});
        for (int i = 0; i < bars; ++i) {
            spec.categories.push_back(std::to_string(i));
            spec.series.front().values.emplace_back(i + 1.0);
        }
        return spec;
    };
    Sheet sheet;
    sheet.title = "Charts";
    SheetSection section;
    section.title = "All";
    section.charts = {chart("high", 24)};
    for (int i = 0; i < 3; ++i)
        section.charts.push_back(chart("low", 5));
    sheet.sections.push_back(section);
    const auto pages = previewPages(sheet, PageSize::A4, 40);
    QCOMPARE(pages.size(), std::size_t{1});
    // Ink on both sides of the middle, also in the lower half of the high chart.
    const QImage& page = pages.front();
    const int middle = page.width() / 2;
    QVERIFY(!blank(page.copy(0, page.height() / 2, middle, page.height() / 4)));
    QVERIFY(!blank(page.copy(middle, page.height() / 2, middle, page.height() / 10)));
    for (int i = 0; i < 8; ++i)
        sheet.sections.front().charts.push_back(chart("more", 24));
    QVERIFY(previewPages(sheet, PageSize::A4, 40).size() > 2);
}

void TestPdf::svgIsUnderstood()
{
    QImage image(200, 200, QImage::Format_RGB32);
    QPainter painter(&image);
    const EvaluationPtr evaluation = evaluated(smallBuild(3));
    QVERIFY(
        paintSvg(painter, QRectF(0, 0, 200, 200), layoutSvg(layoutOf(*evaluation->machine), {{"gpu1"}, {"psu1"}}), {}));
    for (const ChartSpec& chart : makeCharts({{{"Mine", evaluation}}, 1}))
        QVERIFY(paintSvg(painter, QRectF(0, 0, 200, 200), chartSvg(chart, 500, chartHeight(chart, 500)), {}));
    QVERIFY(!paintSvg(painter, QRectF(0, 0, 200, 200),
                      "<svg viewBox=\"0 0 1 1\"><image href=\"file:///etc/passwd\"/></svg>", {}));
}

void TestPdf::refusesBadPlace()
{
    const auto written = writePdf(longSheet(1), QStringLiteral("/nowhere/at/all/sheet.pdf"));
    QVERIFY(!written.has_value());
    QVERIFY(!written.error().message.empty());
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
