// Own or rent in the window: the verdict follows the figures, nonsense is not taken, prices of offers can be stated,
// and each change is an undo step.
#include <algorithm>
#include <set>
#include <utility>

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QtTest>

#include "app/workspace/ownership_service.h"
#include "tests/gui/shell/shell_fixture.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/charts_panel.h"
#include "ui/models/offers_model.h"
#include "ui/ownership/ownership_panel.h"
#include "ui/ownership/ownership_tables.h"
#include "ui/shell/actions.h"
#include "ui/shell/centre.h"

using namespace flopsmith;

namespace {

void open(ShellFixture& fixture)
{
    fixture.openSample("am5-rtx-4070");
    fixture.window->actions().tabs.at(ownershipPage)->trigger();
    QTRY_VERIFY(fixture.workspace->ownership().state() && fixture.workspace->ownership().state()->answer);
}

const OwnershipAnswer& answerOf(ShellFixture& fixture)
{
    return *fixture.workspace->ownership().state()->answer;
}

void type(QLineEdit* field, const char* text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QString::fromLatin1(text));
}

int rowOf(const QAbstractItemModel& offers, const QString& text)
{
    for (int row = 0; row < offers.rowCount(); ++row)
        if (offers.index(row, OffersModel::Name).data().toString().contains(text))
            return row;
    return -1;
}

} // namespace

class TestShellOwnership : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theVerdictFollowsTheFigures()
    {
        ShellFixture fixture;
        open(fixture);
        auto* verdict = fixture.child<QLabel>("ownershipVerdict");
        QVERIFY(!verdict->text().isEmpty());
        type(fixture.child<QLineEdit>("ownership-utilization"), "90");
        QTRY_COMPARE(answerOf(fixture).costs.utilization, 0.9);
        QVERIFY2(verdict->text().contains(QStringLiteral("90 %")), qPrintable(verdict->text()));
        fixture.window->actions().undo->trigger();
        QTRY_COMPARE(answerOf(fixture).costs.utilization, 0.5);
        QTRY_VERIFY(fixture.child<QLineEdit>("ownership-utilization")->placeholderText() == QStringLiteral("50"));
    }

    /// In one wide column as in two: a label's field is right beside it.
    void fieldsStandBesideTheirLabels()
    {
        ShellFixture fixture;
        open(fixture);
        auto* field = fixture.child<QLineEdit>("ownership-utilization");
        const auto* panel = fixture.window->findChild<OwnershipPanel*>();
        QVERIFY(panel);
        const auto labels = panel->findChildren<QLabel*>();
        const auto label =
            std::find_if(labels.begin(), labels.end(), [&](const QLabel* one) { return one->buddy() == field; });
        QVERIFY(label != labels.end());
        for (const int width : {900, 1100, 1440, 1900}) {
            fixture.window->resize(width, 800);
            QCoreApplication::processEvents();
            const int gap = field->x() - (*label)->geometry().right();
            QVERIFY2(gap >= 0 && gap < 16, qPrintable(QString::number(gap)));
            QVERIFY((*label)->width() <= 280);
        }
    }

    void nonsenseIsNotTaken()
    {
        ShellFixture fixture;
        open(fixture);
        auto* field = fixture.child<QLineEdit>("ownership-utilization");
        for (const char* text : {"much", "-3", "%"}) {
            type(field, text);
            QVERIFY2(!field->toolTip().isEmpty(), text);
        }
        QVERIFY(!fixture.document().build().settings.contains("utilization"));
        QCOMPARE(answerOf(fixture).costs.utilization, 0.5);
    }

    void aPriceCanBeStated()
    {
        ShellFixture fixture;
        open(fixture);
        auto* offers = fixture.child<QTableView>("ownershipOffers");
        QAbstractItemModel& model = *offers->model();
        for (int column = 0; column < model.columnCount(); ++column)
            QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole),
                     model.index(0, column).data(Qt::TextAlignmentRole));
        int row = rowOf(model, QStringLiteral("EPYC 7402P"));
        QVERIFY(row >= 0);
        QVERIFY(model.index(row, OffersModel::Name).data(OffersModel::MutedRole).toBool());
        QVERIFY(!model.setData(model.index(row, OffersModel::PerHour), QStringLiteral("cheap")));
        QVERIFY(model.setData(model.index(row, OffersModel::PerHour), QStringLiteral("1.5")));
        row = rowOf(model, QStringLiteral("EPYC 7402P"));
        QVERIFY(model.setData(model.index(row, OffersModel::Accelerators), QStringLiteral("1")));
        row = rowOf(model, QStringLiteral("EPYC 7402P"));
        QTRY_VERIFY(!model.index(rowOf(model, QStringLiteral("EPYC 7402P")), OffersModel::Name)
                         .data(OffersModel::MutedRole)
                         .toBool());
        QVERIFY(fixture.document().build().settings.contains("rent_price.cherry-epyc-7402p-gpu"));
    }

    /// The sample has a part priced in GBP.
    void aRateCanBeStated()
    {
        ShellFixture fixture;
        open(fixture);
        auto* field = fixture.child<QLineEdit>("ownership-rate-GBP");
        QVERIFY(field);
        const double before = answerOf(fixture).costs.purchase;
        type(field, "1.25");
        QTRY_VERIFY(answerOf(fixture).costs.purchase > before);
        const auto& rates = answerOf(fixture).rates;
        QVERIFY(rates.front().stated && rates.front().value == 1.25 && !rates.front().date.empty());
        fixture.window->actions().undo->trigger();
        QTRY_COMPARE(answerOf(fixture).costs.purchase, before);
        type(field, "-1");
        QVERIFY(!field->toolTip().isEmpty());
        QVERIFY(!fixture.document().build().settings.contains("rate.GBP"));
    }

    /// Cost over the years is one of the charts, once own or rent is stated.
    void theChartsPageHasThemToo()
    {
        ShellFixture fixture;
        open(fixture);
        fixture.window->actions().tabs.at(chartsPage)->trigger();
        auto* charts = fixture.window->findChild<ChartsPanel*>();
        QVERIFY(charts);
        charts->showChart("ownership-years");
        const auto at = static_cast<std::size_t>(allCharts().size());
        QTRY_VERIFY(charts->page(at) && charts->page(at)->spec().empty());
        QVERIFY(!charts->page(at)->spec().notes.empty());
        fixture.window->actions().tabs.at(ownershipPage)->trigger();
        type(fixture.child<QLineEdit>("ownership-utilization"), "90");
        QTRY_COMPARE(answerOf(fixture).costs.utilization, 0.9);
        fixture.window->actions().tabs.at(chartsPage)->trigger();
        QTRY_VERIFY(!charts->page(at)->spec().empty());
        QCOMPARE(charts->page(at)->spec().id, std::string("ownership-years"));
    }

    void everyChartSaysSomething()
    {
        ShellFixture fixture;
        open(fixture);
        auto* panel = fixture.window->findChild<OwnershipPanel*>();
        QVERIFY(panel);
        QCOMPARE(panel->charts().size(), fixture.workspace->ownership().state()->charts.size());
        for (ChartView* view : panel->charts())
            QVERIFY2(!view->spec().empty() || !view->spec().notes.empty(), view->spec().id.c_str());
        // Each part of a stack has a colour of its own, however many terms there are.
        for (const auto& [key, figure] :
             {std::pair("loan_share", "50"), std::pair("space_month", "100"), std::pair("admin_hours_month", "4"),
              std::pair("admin_rate", "60"), std::pair("resale_share", "10"), std::pair("price_kwh", "0.2"),
              std::pair("rent_storage_tb", "1")})
            type(fixture.child<QLineEdit>((std::string("ownership-") + key).c_str()), figure);
        QTRY_COMPARE(answerOf(fixture).costs.adminRate, 60.0);
        QTRY_COMPARE(answerOf(fixture).costs.storageTb, 1.0);
        const ChartSpec& terms = panel->charts()[1]->spec();
        QVERIFY(terms.series.size() >= 6);
        std::set<int> colours;
        for (const ChartSeries& series : terms.series)
            QVERIFY2(series.color < 7 && colours.insert(series.color).second, series.name.c_str());
        type(fixture.child<QLineEdit>("ownership-peak_share"), "10");
        type(fixture.child<QLineEdit>("ownership-peak_factor"), "3");
        QTRY_VERIFY(!panel->charts().back()->spec().empty());
    }

    void fieldsHaveNamesAndDataMayStay()
    {
        ShellFixture fixture;
        open(fixture);
        for (const QLineEdit* field : fixture.window->findChildren<QLineEdit*>())
            if (field->objectName().startsWith(QLatin1String("ownership-")))
                QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
        auto* stay = fixture.child<QCheckBox>("ownership-private");
        stay->click();
        QVERIFY(fixture.workspace->ownership().isPrivate());
        fixture.window->actions().undo->trigger();
        QTRY_VERIFY(!stay->isChecked());
    }
};

QTEST_MAIN(TestShellOwnership)
#include "tst_shell_ownership.moc"
