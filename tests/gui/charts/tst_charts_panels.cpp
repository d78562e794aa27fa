// The panels of charts and comparison: not blank, tables equal to their charts, empty states, exports.
#include <QAbstractBarSeries>
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QGraphicsItem>
#include <QGraphicsView>
#include <QHelpEvent>
#include <QLabel>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolTip>
#include <QtTest>

#include "app/io/document_io.h"
#include "app/reports/ownership_charts.h"
#include "app/workspace/ownership_service.h"
#include "app/workspace/workspace.h"
#include "tests/gui/charts/panel_fixture.h"
#include "ui/charts/chart_factory.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/charts_panel.h"
#include "ui/charts/compare_panel.h"
#include "ui/charts/compared_builds.h"
#include "ui/charts/comparison_table.h"
#include "ui/charts/export_file.h"
#include "ui/common/pill.h"
#include "ui/common/theme.h"
#include "ui/models/compare_model.h"

using namespace flopsmith;
using namespace flopsmith::test;

class TestChartsPanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void charts();
    void pages();
    void emptyCharts();
    void arrowsWalk();
    void hoveredValuesStay();
    void discsTellTheirPart();
    void tableEqualsSpec();
    void keyboardAndNames();
    void htmlInNames();
    void exports();
    void compare();
    void compareAgainst();
    void compareRefusesNonsense();
    void themes();

private:
    Theme m_theme;
};

void TestChartsPanels::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_theme.apply(*qApp, QStringLiteral("light"));
}

void TestChartsPanels::charts()
{
    PanelFixture f;
    open(f, smallBuild(2));
    ChartsPanel panel(f.workspace);
    show(panel);
    QCOMPARE(panel.views().size(), allCharts().size() + ownershipChartInfos().size());
    QCOMPARE(panel.views().front()->spec().id, std::string("tensor"));
    QCOMPARE(*panel.views().front()->spec().series.front().values.front(), 300.0);
    QVERIFY(colours(panel) > 20);
    open(f, smallBuild(1));
    QTRY_COMPARE(*panel.views().front()->spec().series.front().values.front(), 150.0);
}

void TestChartsPanels::pages()
{
    PanelFixture f;
    open(f, smallBuild(2));
    ChartsPanel panel(f.workspace);
    show(panel);
    const auto charts = allCharts();
    const auto flow = static_cast<std::size_t>(
        std::find_if(charts.begin(), charts.end(), [](const ChartInfo* info) { return info->id == "power_flow"; })
        - charts.begin());
    QVERIFY(!panel.page(flow)); // made when it is first chosen
    panel.showChart("power_flow");
    QVERIFY(panel.page(flow)->isVisible());
    QVERIFY(!panel.views().front()->isVisible());
    QCOMPARE(*panel.page(flow)->spec().series.front().values.front(), 600.0);
    QVERIFY(colours(*panel.page(flow)) > 20);
    open(f, smallBuild(1));
    QTRY_COMPARE(*panel.page(flow)->spec().series.front().values.front(), 300.0);
    panel.showChart({});
    QVERIFY(panel.views().front()->isVisible());
    QCOMPARE(*panel.views().front()->spec().series.front().values.front(), 150.0);
    // No workload: the page says what is missing.
    panel.showChart("speed");
    const auto labels = panel.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("No workload is stated"));
    }));
}

void TestChartsPanels::arrowsWalk()
{
    const ChartSpec spec = makeCharts({{{"Mine", evaluated(smallBuild(2))}}, 1}).front();
    ChartView view(nullptr);
    view.setChart(spec);
    show(view);
    const auto widgets = view.findChildren<QWidget*>();
    const auto plot = std::find_if(widgets.begin(), widgets.end(), [](QWidget* w) {
        return w->accessibleName() == QStringLiteral("Chart: Tensor throughput");
    });
    QVERIFY(plot != widgets.end());
    const std::vector<QString> values = valueTexts(spec);
    QTest::keyClick(*plot, Qt::Key_Right);
    QCOMPARE((*plot)->accessibleDescription(), values.front());
    QTest::keyClick(*plot, Qt::Key_Left);
    QCOMPARE((*plot)->accessibleDescription(), values.back());
}

void TestChartsPanels::hoveredValuesStay()
{
    ChartView view(nullptr);
    view.setChart(makeCharts({{{"Mine", evaluated(smallBuild(2))}}, 1}).front());
    show(view);
    QVERIFY(colours(view) > 5);
    auto* plot = view.findChild<QChartView*>();
    auto* bars = qobject_cast<QAbstractBarSeries*>(plot->chart()->series().front());
    QVERIFY(bars);
    const auto wait = [&] {
        QHelpEvent event(QEvent::ToolTip, QPoint(20, 20), plot->viewport()->mapToGlobal(QPoint(20, 20)));
        QCoreApplication::sendEvent(plot->viewport(), &event);
    };
    Q_EMIT bars->hovered(true, 0, bars->barSets().front());
    const QString value = QToolTip::text();
    QVERIFY2(value.contains(QStringLiteral("TFLOPS")), qPrintable(value));
    wait();
    QCOMPARE(QToolTip::text(), value);
    Q_EMIT bars->hovered(false, 0, bars->barSets().front());
    wait();
    QCOMPARE(QToolTip::text(), plot->toolTip());
}

void TestChartsPanels::discsTellTheirPart()
{
    const auto specs = makeCharts({{{"Mine", evaluated(smallBuild())}}, 1});
    const auto market =
        std::find_if(specs.begin(), specs.end(), [](const ChartSpec& spec) { return spec.id == "market"; });
    QVERIFY(market != specs.end());
    ChartView view(nullptr);
    view.setChart(*market);
    show(view);
    QVERIFY(colours(view) > 5);
    const auto items = view.findChild<QGraphicsView*>()->scene()->items();
    QStringList told;
    for (QGraphicsItem* item : items)
        if (!item->toolTip().isEmpty())
            told << item->toolTip();
    told.sort();
    QCOMPARE(told,
             (QStringList{QStringLiteral("card: 1,000 USD / 150 TFLOPS / 24 GB"),
                          QStringLiteral("thick: 1,000 USD / 150 TFLOPS / 24 GB")}));
}

void TestChartsPanels::emptyCharts()
{
    PanelFixture f;
    ChartsPanel panel(f.workspace);
    show(panel);
    const auto labels = panel.findChildren<QLabel*>();
    const bool said = std::any_of(labels.begin(), labels.end(), [](QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("Add parts"));
    });
    QVERIFY(said);
}

void TestChartsPanels::tableEqualsSpec()
{
    const ChartInputs inputs{{{"Mine", evaluated(smallBuild(2))}, {"Other", evaluated(smallBuild())}}, 1};
    for (const ChartSpec& spec : makeCharts(inputs)) {
        ChartView view(nullptr);
        view.setChart(spec);
        show(view);
        view.showTable(true);
        const SheetTable expected = chartTable(spec);
        QCOMPARE(view.table().rowCount(), static_cast<int>(expected.rows.size()));
        for (int r = 0; r < view.table().rowCount(); ++r)
            for (int c = 0; c < view.table().columnCount(); ++c)
                QCOMPARE(view.table().index(r, c).data().toString().toStdString(),
                         expected.rows[static_cast<std::size_t>(r)][static_cast<std::size_t>(c)]);
        QVERIFY(view.findChild<QTableView*>()->isVisible());
    }
}

void TestChartsPanels::keyboardAndNames()
{
    const ChartInputs inputs{{{"Mine", evaluated(smallBuild(2))}}, 1};
    ChartView view(nullptr);
    view.setChart(makeCharts(inputs).front());
    show(view);
    const auto widgets = view.findChildren<QWidget*>();
    const auto plot = std::find_if(widgets.begin(), widgets.end(), [](QWidget* w) {
        return w->accessibleName() == QStringLiteral("Chart: Tensor throughput");
    });
    QVERIFY(plot != widgets.end());
    QVERIFY((*plot)->focusPolicy() & Qt::TabFocus);
    QVERIFY((*plot)->accessibleDescription().contains(QStringLiteral("Mine, FP16 or BF16: 300 TFLOPS")));
}

void TestChartsPanels::htmlInNames()
{
    ChartSpec spec = makeCharts({{{"<img src=x>", evaluated(smallBuild())}}, 1}).front();
    QVERIFY(chartDescription(spec).contains(QStringLiteral("<img"))); // plain text for readers
    ChartView view(nullptr);
    view.setChart(spec);
    show(view);
    QVERIFY(colours(view) > 5);
}

void TestChartsPanels::exports()
{
    QTemporaryDir folder;
    const ChartSpec spec = makeCharts({{{"Mine", evaluated(smallBuild())}}, 1}).front();
    for (const char* suffix : {"png", "svg", "csv"})
        QVERIFY(writeChart(spec, folder.filePath(QStringLiteral("chart.") + QLatin1String(suffix))).has_value());
    QVERIFY(!QImage(folder.filePath(QStringLiteral("chart.png"))).isNull());
    QVERIFY(!writeChart(spec, folder.filePath(QStringLiteral("chart.exe"))).has_value());
    const Sheet sheet = buildSheet({"", evaluated(smallBuild())}, {});
    for (const char* suffix : {"pdf", "html", "md", "csv", "xlsx"})
        QVERIFY(writeSheet(sheet, folder.filePath(QStringLiteral("sheet.") + QLatin1String(suffix)), true).has_value());
}

void TestChartsPanels::compare()
{
    PanelFixture f;
    open(f, smallBuild(2));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other.rig"));
    QVERIFY(saveBuild(path.toStdString(), smallBuild(1), *f.workspace.catalog()).has_value());
    ComparePanel panel(f.workspace);
    show(panel);
    QVERIFY(panel.builds().addFile(path));
    QCOMPARE(panel.builds().count(), 2);
    QVERIFY(panel.table().isVisible());
    QVERIFY(panel.table().isHeading(0));
    QCOMPARE(panel.table().model()->columnCount(), 3);
    const auto builds = panel.builds().builds();
    QVERIFY(builds[0].label != builds[1].label); // both are called "Small machine"
    panel.showCharts(true);
    QCOMPARE(panel.views().front()->spec().categories.size(), std::size_t(2));
    panel.builds().removeAt(0);
    QCOMPARE(panel.builds().count(), 1);
    QVERIFY(!panel.table().isVisible());
}

void TestChartsPanels::compareAgainst()
{
    PanelFixture f;
    open(f, smallBuild(2));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other.rig"));
    QVERIFY(saveBuild(path.toStdString(), smallBuild(1), *f.workspace.catalog()).has_value());
    ComparePanel panel(f.workspace);
    show(panel);
    QVERIFY(panel.builds().addFile(path));
    const auto has = [&](const QString& text) {
        QAbstractItemModel* model = panel.table().model();
        for (int r = 0; r < model->rowCount(); ++r)
            for (int c = 0; c < model->columnCount(); ++c)
                if (model->index(r, c).data().toString() == text)
                    return true;
        return false;
    };
    QVERIFY(has(QStringLiteral("150 TFLOPS (\u221250 %)")));
    panel.setBaseline(1);
    QVERIFY(has(QStringLiteral("300 TFLOPS (+100 %)")));
    const auto said = [&] {
        const auto labels = panel.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("Cheapest to buy: "));
        });
    };
    QVERIFY(said());
    for (auto* pill : panel.findChildren<Pill*>())
        if (pill->text() == QStringLiteral("In words"))
            QTest::mouseClick(pill, Qt::LeftButton);
    QVERIFY(!said());
    // Charts of one build alone are no comparison.
    panel.showCharts(true);
    for (ChartView* view : panel.views())
        QVERIFY(view->spec().id != "power_flow");
}

void TestChartsPanels::compareRefusesNonsense()
{
    PanelFixture f;
    ComparePanel panel(f.workspace);
    show(panel);
    QSignalSpy refused(&panel.builds(), &ComparedBuilds::refused);
    QVERIFY(!panel.builds().addFile(QStringLiteral("/nowhere.rig")));
    QCOMPARE(refused.count(), 1);
    QVERIFY(!panel.builds().addRented(QStringLiteral("card"))); // can be bought only
    QCOMPARE(refused.count(), 2);
}

void TestChartsPanels::themes()
{
    ChartView view(nullptr);
    view.setChart(makeCharts({{{"Mine", evaluated(smallBuild())}}, 1})[3]);
    show(view);
    const QImage light = view.grab().toImage();
    m_theme.apply(*qApp, QStringLiteral("dark"));
    QVERIFY(light != view.grab().toImage());
    m_theme.apply(*qApp, QStringLiteral("light"));
}

QTEST_MAIN(TestChartsPanels)
#include "tst_charts_panels.moc"
