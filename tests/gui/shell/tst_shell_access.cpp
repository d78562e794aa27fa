// The window for everyone: names for screen readers, the keyboard's way through it, both themes, sizes.
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QtTest>

#include "tests/gui/shell/shell_fixture.h"
#include "ui/canvas/canvas_view.h"
#include "ui/charts/chart_view.h"
#include "ui/panels/problems_view.h"
#include "ui/shell/actions.h"
#include "ui/shell/centre.h"

using namespace flopsmith;

class TestShellAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFocusableWidgetHasAName();
    void tabReachesEveryArea();
    void themeSwitchesLive();
    void tabsFollowTheirActions();
    void pagesAreMadeWhenWanted();
    void fitsSmallScreens();
    void stateIsKept();
};

namespace {

QString nameOf(QWidget* widget)
{
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

bool isInnerPart(const QWidget* widget)
{
    // Viewports, spin box editors and scroll bars speak through their owner.
    return widget->objectName().startsWith(u"qt_") || qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
}

} // namespace

void TestShellAccess::everyFocusableWidgetHasAName()
{
    ShellFixture fixture;
    fixture.openSample("trx50-2x-rtx-6000-ada");
    const auto card = fixture.document().evaluation()->machine->first<Accelerator>();
    fixture.area().selection().selectInstance(card.item->key, card.item->slot);
    const auto pages = static_cast<int>(fixture.window->actions().tabs.size());
    for (int page = 0; page < pages; ++page) {
        fixture.area().centre().setCurrent(page);
        const auto widgets = fixture.window->findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isInnerPart(widget))
                continue;
            QVERIFY2(!nameOf(widget).isEmpty(),
                     qPrintable(QStringLiteral("page %1: %2 %3")
                                    .arg(page)
                                    .arg(QLatin1String(widget->metaObject()->className()), widget->objectName())));
        }
    }
}

void TestShellAccess::tabReachesEveryArea()
{
    ShellFixture fixture;
    fixture.openSample("trx50-2x-rtx-6000-ada");
    QApplication::setActiveWindow(fixture.window.get());
    auto* search = fixture.child<QLineEdit>("partsSearch");
    search->setFocus();
    QList<const QWidget*> reached;
    // The drawing takes Tab for its places until the last one.
    for (int i = 0; i < 400 && (i == 0 || QApplication::focusWidget() != search); ++i) {
        reached << QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), search); // all the way round
    const QListView* list = fixture.child<QListView>("partsList");
    QVERIFY(reached.contains(list));
    QVERIFY(reached.contains(reinterpret_cast<const QWidget*>(&fixture.area().canvas())));
    QVERIFY(reached.indexOf(search) < reached.indexOf(list));
}

void TestShellAccess::themeSwitchesLive()
{
    ShellFixture fixture;
    for (QAction* theme : std::as_const(fixture.window->actions().themes)) {
        theme->trigger();
        QCOMPARE(fixture.settings.get(settings::theme), theme->data().toString());
        QVERIFY(theme->isChecked());
        QCoreApplication::processEvents(); // the palette travels by event
        const QColor ground = fixture.window->grab().toImage().pixelColor(6, 400);
        QCOMPARE(ground, Theme::current().colors().surface);
    }
}

void TestShellAccess::tabsFollowTheirActions()
{
    ShellFixture fixture;
    const auto& tabs = fixture.window->actions().tabs;
    for (int page = 0; page < tabs.size(); ++page) {
        tabs.at(page)->trigger();
        QCOMPARE(fixture.area().centre().current(), page);
    }
    fixture.area().centre().setCurrent(0);
    QVERIFY(tabs.front()->isChecked());
}

void TestShellAccess::pagesAreMadeWhenWanted()
{
    ShellFixture fixture;
    const auto views = [&] { return fixture.window->findChildren<ChartView*>().size(); };
    const auto atStart = views();
    Centre& centre = fixture.area().centre();
    QVERIFY(fixture.area().canvas().isVisible());
    centre.setCurrent(chartsPage);
    QVERIFY(views() > atStart);
    const QWidget* charts = &centre.page(chartsPage);
    QVERIFY(charts->isVisible());
    QVERIFY(!fixture.area().canvas().isVisible());
    const auto made = views();
    centre.setCurrent(systemPage);
    centre.setCurrent(chartsPage);
    QCOMPARE(&centre.page(chartsPage), charts);
    QCOMPARE(views(), made);
}

void TestShellAccess::fitsSmallScreens()
{
    ShellFixture fixture;
    QVERIFY(fixture.window->minimumSizeHint().width() <= 1280);
    QVERIFY2(fixture.window->minimumSizeHint().height() <= 768,
             qPrintable(QString::number(fixture.window->minimumSizeHint().height())));
}

void TestShellAccess::stateIsKept()
{
    ShellFixture fixture;
    QVERIFY(fixture.window->close());
    const QByteArray state = fixture.settings.get(settings::windowState);
    QVERIFY(!state.isEmpty());
    fixture.area().restoreState(QByteArray("damaged"));
    fixture.area().restoreState(state);
}

QTEST_MAIN(TestShellAccess)
#include "tst_shell_access.moc"
