// Pictures of charts: nothing crosses or leaves them, and what becomes a file says its notes.
#include <algorithm>

#include <QtTest>

#include "app/reports/chart_picture.h"
#include "app/reports/sheet.h"

using namespace flopsmith;

class TestChartPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void axisTitlesAreApartFromLabels();
    void markLabelsAreNotCrossed();
    void filesBearTheirNotes();
};

/// The title of the value axis and its labels have their own room, also with long figures on narrow charts.
void TestChartPictures::axisTitlesAreApartFromLabels()
{
    ChartSpec spec;
    spec.kind = ChartKind::Lines;
    spec.y.title = "Cost over the years";
    spec.y.unit = "USD";
    spec.series.push_back({"one", {}, {{0, 0}, {1, 1'500'000}}});
    const ChartPicture picture = chartPicture(spec, 240, chartHeight(spec, 240));
    double titleEnd = 0;
    double labelStart = 240;
    for (const PictureText& text : picture.texts) {
        if (text.upwards)
            titleEnd = text.x;
        else if (text.align == PictureAlign::Right)
            labelStart = std::min(labelStart, text.x - textWidth(text.text, text.size));
    }
    QVERIFY(titleEnd > 0 && labelStart < 240);
    QVERIFY2(labelStart > titleEnd + 2, qPrintable(QString::number(labelStart)));
    QVERIFY(chartHeight(spec, 240) < chartHeight(spec, 600));
}

/// Labels of marks stay apart from the lines of others, and titles of axes inside.
void TestChartPictures::markLabelsAreNotCrossed()
{
    ChartSpec spec;
    spec.kind = ChartKind::Bars;
    spec.y.title = "A very long title of the axis, longer than all that the bars take";
    spec.y.unit = "TFLOPS/1000 USD";
    spec.categories = {"one"};
    spec.series.push_back({"one", {1400.0}, {}}); // its value stands where the first mark goes
    spec.marks = {
        {1440, "for hours 1440 W"}, {1800, "circuit 1800 W"}, {2944, "for hours 2944 W"}, {3680, "circuit 3680 W"}};
    const ChartPicture picture = chartPicture(spec, 600, chartHeight(spec, 600));
    QVERIFY(picture.marks.size() >= 4);
    for (const PictureText& text : picture.texts) {
        const double width = textWidth(text.text, text.size);
        const double left = text.align == PictureAlign::Left ? text.x
            : text.align == PictureAlign::Right              ? text.x - width
                                                             : text.x - width / 2;
        QVERIFY2(left >= 0 && left + width <= 600, text.text.c_str());
        for (const PictureLine& line : picture.marks)
            QVERIFY2(line.x1 <= left || line.x1 >= left + width || line.y1 > text.y || line.y2 <= text.y - text.size,
                     text.text.c_str());
    }
}

/// A picture that leaves the program says what is missing, in lines that fit.
void TestChartPictures::filesBearTheirNotes()
{
    ChartSpec spec;
    spec.title = "One bar";
    spec.categories = {"one"};
    spec.series.push_back({"one", {1.0}, {}});
    spec.notes = {"A note of many words that is by far too long for a single line of so narrow a picture.",
                  std::string(400, 'x')};
    const std::string plain = chartSvg(spec, 300, chartHeight(spec, 300));
    const std::string file = chartFileSvg(spec, 300);
    const auto texts = [](const std::string& svg) {
        std::size_t count = 0;
        for (std::size_t at = svg.find("<text"); at != std::string::npos; at = svg.find("<text", at + 1))
            ++count;
        return count;
    };
    QVERIFY(texts(file) > texts(plain) + 8);
    QVERIFY(file.find("\">A note of many words") != std::string::npos);
    QVERIFY(plain.find("\">A note of many words") == std::string::npos); // there it is a description
    QVERIFY(file.find("\">" + std::string(100, 'x')) == std::string::npos);
    spec.notes.clear();
    QCOMPARE(chartFileSvg(spec, 300), chartSvg(spec, 300, chartHeight(spec, 300)));
}

QTEST_APPLESS_MAIN(TestChartPictures)
#include "tst_chart_pictures.moc"
