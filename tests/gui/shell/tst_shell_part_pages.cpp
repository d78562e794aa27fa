// A part's page and the comparison of parts, by keys and clicks as a user gives them.
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QtTest>

#include "tests/gui/shell/shell_fixture.h"
#include "ui/charts/chart_view.h"
#include "ui/models/compared_parts.h"
#include "ui/models/part_comparison.h"
#include "ui/models/part_page_model.h"
#include "ui/panels/data_error_dialog.h"
#include "ui/panels/part_compare_dialog.h"
#include "ui/panels/part_page_dialog.h"
#include "ui/panels/parts_panel.h"
#include "ui/shell/message_bar.h"

using namespace flopsmith;

namespace {

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

void press(QWidget* widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

/// Stands on a part in the list, as after a search, and gives a shortcut of the window.
void onPart(ShellFixture& fixture, const char* id, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
{
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    fixture.area().parts().showPart(PartId(id));
    QTest::keyClick(fixture.child<QListView>("partsList"), key, modifiers);
}

} // namespace

class TestShellPartPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAllFigures()
    {
        ShellFixture fixture;
        onPart(fixture, "nvidia-rtx-4090-fe", Qt::Key_I);
        auto* page = fixture.window->findChild<PartPageDialog*>();
        QVERIFY(page && page->isVisible());
        QCOMPARE(page->part().str(), std::string("nvidia-rtx-4090-fe"));
        auto* table = page->findChild<QTableView*>(QStringLiteral("partPageTable"));
        QVERIFY(table->model()->rowCount() > 25);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keySequence(table, QKeySequence::Copy);
        QVERIFY2(!clipboardText().isEmpty() && !clipboardText().contains(u'\n'),
                 qPrintable(clipboardText())); // one row
        press(page->findChild<QPushButton*>(QStringLiteral("partPageCopy")));
        QVERIFY(clipboardText().contains(QStringLiteral("RTX 4090")) && clipboardText().contains(QStringLiteral("GB")));
        QVERIFY(!page->findChild<QTextBrowser*>(QStringLiteral("partPagePrices"))->toPlainText().isEmpty());
        auto* variants = page->findChild<QListWidget*>(QStringLiteral("partPageVariants"));
        QVERIFY(variants->count() > 0);
        variants->setCurrentRow(0);
        QTest::keyClick(variants, Qt::Key_Return);
        QVERIFY(page->part().str() != "nvidia-rtx-4090-fe");
        QTest::keyClick(page, Qt::Key_Escape);
        QVERIFY(!page->isVisible());
    }

    void opensFromTheInspector()
    {
        ShellFixture fixture;
        fixture.openSample("am5-rtx-4070");
        fixture.area().parts().showPart(PartId("nvidia-rtx-4090-fe"));
        press(fixture.child<QPushButton>("inspectorAllFigures"));
        QVERIFY(fixture.window->findChild<PartPageDialog*>());
    }

    void pricesOverTime()
    {
        ShellFixture fixture;
        onPart(fixture, "runpod-pod-h100-sxm", Qt::Key_I);
        auto* page = fixture.window->findChild<PartPageDialog*>();
        auto* chart = page->findChild<ChartView*>(QStringLiteral("partPageHistory"));
        QVERIFY(chart->isVisible());
        chart->showTable(true);
        QVERIFY(chart->findChild<QTableView*>()->isVisible());
        onPart(fixture, "nvidia-rtx-4090-fe", Qt::Key_I);
        QVERIFY(!chart->isVisible()); // one price is no history
    }

    void reportsADataError()
    {
        ShellFixture fixture;
        onPart(fixture, "nvidia-rtx-4090-fe", Qt::Key_I);
        auto* page = fixture.window->findChild<PartPageDialog*>();
        auto* table = page->findChild<QTableView*>(QStringLiteral("partPageTable"));
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data(PartPageModel::KeyRole).toString() == u"memory_gib")
                table->setCurrentIndex(table->model()->index(row, 0));
        press(page->findChild<QPushButton*>(QStringLiteral("partPageReport")));
        auto* report = page->findChild<DataErrorDialog*>();
        QVERIFY(report && report->isVisible());
        QVERIFY(clipboardText().contains(QStringLiteral("Field: memory_gib")));
        QVERIFY(clipboardText().contains(QStringLiteral("nvidia-rtx-4090-fe")));
        QTest::keyClicks(report->findChild<QLineEdit*>(QStringLiteral("dataErrorRight")), QStringLiteral("25 GB"));
        QVERIFY(!clipboardText().contains(QStringLiteral("25 GB")));
        press(report->findChild<QPushButton*>(QStringLiteral("dataErrorCopy")));
        QVERIFY(clipboardText().contains(QStringLiteral("Right is: 25 GB")));
        report->findChild<QComboBox*>(QStringLiteral("dataErrorField"))->setCurrentIndex(0);
        QVERIFY(report->findChild<QPlainTextEdit*>(QStringLiteral("dataErrorText"))
                    ->toPlainText()
                    .contains(QStringLiteral("Field: name")));
    }

    void comparesParts()
    {
        ShellFixture fixture;
        onPart(fixture, "nvidia-rtx-4090-fe", Qt::Key_B);
        QTest::keyClick(fixture.child<QListView>("partsList"), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!fixture.window->findChild<PartCompareDialog*>()); // one alone
        QVERIFY(!fixture.window->messages().texts().isEmpty());
        onPart(fixture, "nvidia-rtx-5090-fe", Qt::Key_B);
        QVERIFY(fixture.child<QPushButton>("compareTrayShow")->isVisible());
        press(fixture.child<QPushButton>("compareTrayShow"));
        auto* dialog = fixture.window->findChild<PartCompareDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->activateWindow(); // the press came after; Delete in the main window is another command
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(dialog));
        auto* table = dialog->findChild<QTableView*>(QStringLiteral("partCompareTable"));
        QCOMPARE(table->model()->columnCount(), 3);
        press(dialog->findChild<QPushButton*>(QStringLiteral("partCompareCsv")));
        QVERIFY(clipboardText().startsWith(QStringLiteral("Figure,")));
        table->setCurrentIndex(table->model()->index(0, 1));
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(table->model()->columnCount(), 2);
        fixture.area().parts().setCategory(QStringLiteral("cpu"));
        QVERIFY(!fixture.child<QPushButton>("compareTrayShow")->isVisible());
    }
};

QTEST_MAIN(TestShellPartPages)
#include "tst_shell_part_pages.moc"
