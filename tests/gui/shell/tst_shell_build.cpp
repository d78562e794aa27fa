// Building in the window: search, place, undo, problems, fixes, waivers, settings of a part.
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

#include "app/build/cluster.h"
#include "tests/gui/shell/shell_fixture.h"
#include "ui/common/bars.h"
#include "ui/common/labels.h"
#include "ui/models/part_table_model.h"
#include "ui/panels/parts_panel.h"
#include "ui/panels/problems_panel.h"
#include "ui/panels/problems_view.h"
#include "ui/panels/problems_waive.h"
#include "ui/shell/actions.h"
#include "ui/shell/command_palette.h"

using namespace flopsmith;

class TestShellBuild : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void searchNarrows();
    void enterPlacesIntoTheBestPlace();
    void undoAndRedo();
    void problemsFollowTheBuild();
    void waiveAndUnwaive();
    void fixIsOneUndoStep();
    void powerLimit();
    void moveAndRemove();
    void partForOnePlace();
    void tierWayIsOneUndoStep();
    void machinesOfAKind();
    void rentedMachine();
    void palette();
};

namespace {

void type(QLineEdit* field, const char* text)
{
    field->setFocus();
    field->clear();
    QTest::keyClicks(field, QString::fromLatin1(text));
}

QModelIndex rowOf(ProblemsPanel& panel, const std::string& fingerprint)
{
    return panel.model().indexOfKey(QString::fromStdString(fingerprint));
}

} // namespace

void TestShellBuild::searchNarrows()
{
    ShellFixture fixture;
    PartListModel& model = fixture.area().parts().model();
    const int all = model.matches();
    QVERIFY(all > 20);
    auto* field = fixture.child<QLineEdit>("partsSearch");
    type(field, "rtx 4090");
    QVERIFY(model.matches() > 0 && model.matches() < all);
    QVERIFY(model.countText().contains(QString::number(model.matches())));
    type(field, "no such part at all");
    QCOMPARE(model.matches(), 0);
    field->clear();
    QCOMPARE(model.matches(), all);
}

void TestShellBuild::enterPlacesIntoTheBestPlace()
{
    ShellFixture fixture;
    fixture.openSample("trx50-2x-rtx-6000-ada");
    const std::size_t cards = fixture.document().evaluation()->machine->all<Accelerator>().size();
    auto* field = fixture.child<QLineEdit>("partsSearch");
    type(field, "rtx 4090");
    QTest::keyClick(field, Qt::Key_Down);
    auto* list = fixture.child<QListView>("partsList");
    QVERIFY(list->currentIndex().isValid());
    QTest::keyClick(list, Qt::Key_Return);
    const Machine& machine = *fixture.document().evaluation()->machine;
    QCOMPARE(machine.all<Accelerator>().size(), cards + 1);
    const Item* placed = machine.item(fixture.area().selection().instance());
    QVERIFY(placed);
    QVERIFY(QString::fromStdString(placed->part->name).contains(QLatin1String("4090")));
}

void TestShellBuild::undoAndRedo()
{
    ShellFixture fixture;
    Actions& actions = fixture.window->actions();
    QVERIFY(!actions.undo->isEnabled());
    fixture.openSample("am5-rtx-4070");
    QVERIFY(!actions.undo->isEnabled());
    const Build before = fixture.document().build();
    QVERIFY(fixture.area().place(fixture.document().catalog()->parts().front().id));
    QVERIFY(actions.undo->isEnabled());
    QVERIFY(fixture.window->isWindowModified());
    actions.undo->trigger();
    QVERIFY(fixture.document().build() == before);
    QVERIFY(!fixture.window->isWindowModified());
    actions.redo->trigger();
    QCOMPARE(fixture.document().build().parts.size(), before.parts.size() + 1);
}

void TestShellBuild::problemsFollowTheBuild()
{
    ShellFixture fixture;
    fixture.openSample("wrx90-4x-rtx-pro-6000-max-q");
    ProblemsPanel& panel = fixture.area().problems();
    const int errors = panel.model().count(ProblemKind::Error);
    fixture.starve();
    QVERIFY(panel.model().count(ProblemKind::Error) > errors);
    const Finding* finding = fixture.finding("PWR-001");
    QVERIFY(finding);
    const QModelIndex row = rowOf(panel, finding->fingerprint);
    QVERIFY(row.isValid());
    panel.view().setCurrentIndex(row);
    QTest::keyClick(&panel.view(), Qt::Key_Return);
    QVERIFY(!fixture.area().selection().instance().empty());
    fixture.document().undoStack().undo();
    QCOMPARE(panel.model().count(ProblemKind::Error), errors);
}

void TestShellBuild::waiveAndUnwaive()
{
    ShellFixture fixture;
    fixture.openSample("wrx90-4x-rtx-pro-6000-max-q");
    fixture.starve();
    const Finding* finding = fixture.finding("PWR-001");
    QVERIFY(finding);
    const std::string fingerprint = finding->fingerprint;
    const int errors = fixture.document().evaluation()->count(Severity::Error);
    ProblemsPanel& panel = fixture.area().problems();
    panel.view().setCurrentIndex(rowOf(panel, fingerprint));
    panel.waiveOrNot();
    auto* dialog = panel.findChild<WaiveDialog*>();
    QVERIFY(dialog);
    auto* accept = dialog->findChild<QPushButton*>();
    QVERIFY(!accept->isEnabled()); // a reason is needed
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("waiveReason")),
                     QStringLiteral("tested on the bench"));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("waiveAuthor")), QStringLiteral("Kim"));
    dialog->accept();
    QCOMPARE(fixture.document().evaluation()->count(Severity::Error), errors - 1);
    QCOMPARE(fixture.document().build().waivers.size(), std::size_t{1});
    QCOMPARE(fixture.document().build().waivers.front().author, std::string("Kim"));
    panel.view().setCurrentIndex(rowOf(panel, fingerprint));
    panel.waiveOrNot();
    QCOMPARE(fixture.document().evaluation()->count(Severity::Error), errors);
}

void TestShellBuild::fixIsOneUndoStep()
{
    ShellFixture fixture;
    fixture.openSample("wrx90-4x-rtx-pro-6000-max-q");
    fixture.starve();
    const Finding* finding = fixture.finding("PWR-001");
    QVERIFY(finding);
    const auto fixes = fixesFor(*fixture.document().evaluation(), *finding);
    QVERIFY(!fixes.empty());
    ProblemsPanel& panel = fixture.area().problems();
    const QModelIndex row = rowOf(panel, finding->fingerprint);
    QTRY_VERIFY(!row.siblingAtColumn(ProblemsModel::FixColumn).data().toString().isEmpty());
    const Build before = fixture.document().build();
    const int steps = fixture.document().undoStack().count();
    panel.applyFix(fixes.front());
    QVERIFY(!fixture.finding("PWR-001"));
    QCOMPARE(fixture.document().undoStack().count(), steps + 1);
    fixture.document().undoStack().undo();
    QVERIFY(fixture.document().build() == before);
}

void TestShellBuild::powerLimit()
{
    ShellFixture fixture;
    fixture.openSample("lga1700-rtx-4090");
    const auto card = fixture.document().evaluation()->machine->first<Accelerator>();
    const InstanceKey key = card.item->key;
    fixture.area().selection().selectInstance(key, card.item->slot);
    auto* limit = fixture.child<QSpinBox>("inspectorPowerLimit");
    QVERIFY(limit->isVisibleTo(fixture.window.get()));
    QCOMPARE(limit->value(), 450);
    limit->setValue(400);
    limit->setValue(380);
    QCOMPARE(fixture.document().undoStack().count(), 1);
    const Item* item = fixture.document().evaluation()->machine->item(key);
    QCOMPARE(numberSetting(item->settings, "power_limit_w"), std::optional<double>(380));
}

void TestShellBuild::moveAndRemove()
{
    ShellFixture fixture;
    fixture.openSample("trx50-2x-rtx-6000-ada");
    const auto card = fixture.document().evaluation()->machine->first<Accelerator>();
    const InstanceKey key = card.item->key;
    const SlotId old = card.item->slot;
    fixture.area().selection().selectInstance(key, old);
    auto* places = fixture.child<QComboBox>("inspectorPlace");
    QVERIFY(places->count() > 2);
    int other = 1;
    while (places->itemData(other).toString().toStdString() == old.str())
        ++other;
    places->setCurrentIndex(other);
    Q_EMIT places->activated(other);
    QCOMPARE(fixture.document().evaluation()->machine->item(key)->slot.str(),
             places->itemData(other).toString().toStdString());
    const std::size_t cards = fixture.document().evaluation()->machine->all<Accelerator>().size();
    fixture.window->actions().remove->trigger();
    QCOMPARE(fixture.document().evaluation()->machine->all<Accelerator>().size(), cards - 1);
}

void TestShellBuild::partForOnePlace()
{
    ShellFixture fixture;
    fixture.openSample("trx50-2x-rtx-6000-ada");
    const Machine& machine = *fixture.document().evaluation()->machine;
    SlotId free;
    for (const Slot& slot : machine.slots())
        if (slot.kind == SlotKind::Pcie && !machine.occupant(slot.id))
            free = slot.id;
    QVERIFY(!free.empty());
    fixture.area().selection().selectSlot(free);
    fixture.area().choosePart(free);
    const Part* card = fixture.document().catalog()->find("nvidia-rtx-4090-fe");
    QVERIFY(card);
    QVERIFY(fixture.area().place(card->id));
    const Item* there = fixture.document().evaluation()->machine->occupant(free);
    QVERIFY(there && there->part->id == card->id);
}

void TestShellBuild::tierWayIsOneUndoStep()
{
    ShellFixture fixture;
    fixture.openSample("am5-rtx-4070");
    const Build before = fixture.document().build();
    // The CPU against the first tier: eight cores of sixteen.
    auto* bar = fixture.window->findChildren<TierBar*>().value(0);
    QVERIFY(bar && bar->verdict() == TierVerdict::Below);
    QVERIFY(bar->accessibleDescription().contains(QStringLiteral("short")));
    auto* take = fixture.child<QPushButton>("tierWayTake");
    QVERIFY(!take->isVisibleTo(take->parentWidget()));
    bar->click();
    QTRY_VERIFY(take->isVisibleTo(take->parentWidget()));
    auto* way = fixture.child<TextLabel>("tierWay");
    QVERIFY(way->text().contains(QStringLiteral("USD")));
    take->click();
    QVERIFY(fixture.document().build() != before);
    QCOMPARE(bar->verdict(), TierVerdict::Minimum);
    fixture.document().undoStack().undo();
    QVERIFY(fixture.document().build() == before);
}

void TestShellBuild::machinesOfAKind()
{
    ShellFixture fixture;
    fixture.openSample("am5-rtx-4070");
    const Money one = fixture.document().evaluation()->estimate.cost.purchase.in("USD");
    auto* machines = fixture.child<QSpinBox>("verdictMachines");
    QCOMPARE(machines->value(), 1);
    machines->setValue(4);
    QCOMPARE(fixture.document().build().nodes, 4);
    QCOMPARE(fixture.document().evaluation()->estimate.cost.purchase.in("USD").minor, 4 * one.minor);
    fixture.document().undoStack().undo();
    QCOMPARE(machines->value(), 1);
}

void TestShellBuild::rentedMachine()
{
    ShellFixture fixture;
    fixture.document().apply(Place{PartId("cherry-epyc-7402p-gpu"), {}, 1, {}}, QStringLiteral("Rent"));
    const InstanceKey key = fixture.document().evaluation()->machine->first<Rented>().item->key;
    fixture.area().selection().selectInstance(key, {});
    auto* accelerator = fixture.child<QComboBox>("rentedAccelerator");
    QCOMPARE(accelerator->count(), 2);
    accelerator->setCurrentIndex(1);
    Q_EMIT accelerator->activated(1);
    auto* number = fixture.child<QSpinBox>("rentedAccelerators");
    QCOMPARE(number->value(), 0); // the offer is silent
    number->setValue(2);
    const Machine& machine = *fixture.document().evaluation()->machine;
    QVERIFY(isRented(machine));
    QCOMPARE(machine.all<Accelerator>().size(), std::size_t(2));
    QCOMPARE(machine.first<Accelerator>().item->part->id, PartId("nvidia-a2"));
    // No price is published: it is asked for, not taken for nothing.
    const auto saysSo = [&] {
        for (const QLabel* label : fixture.window->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QStringLiteral("ask the provider")))
                return true;
        return false;
    };
    QTRY_VERIFY(saysSo());
    auto* price = fixture.child<QLineEdit>("rentedPrice");
    QTest::keyClicks(price, QStringLiteral("1.5"));
    QTest::keyClick(price, Qt::Key_Return);
    QCOMPARE(fixture.document().evaluation()->estimate.cost.rentPerHour.in("USD").minor, 150);
    QTRY_VERIFY(!saysSo());
}

void TestShellBuild::palette()
{
    ShellFixture fixture;
    fixture.window->actions().find->trigger();
    CommandPalette& palette = fixture.window->palette();
    QVERIFY(palette.isVisible());
    auto* field = palette.findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("7970x"));
    QVERIFY(palette.results().model()->rowCount() > 0);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!palette.isVisible());
    QVERIFY(fixture.area().parts().current().str().find("7970x") != std::string::npos);
}

QTEST_MAIN(TestShellBuild)
#include "tst_shell_build.moc"
