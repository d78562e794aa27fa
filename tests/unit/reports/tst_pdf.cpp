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
