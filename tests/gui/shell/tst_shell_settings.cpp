// What the document states and what it says of the rules, changed in the window; settings of one of several alike.
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QtTest>

#include "tests/gui/shell/shell_fixture.h"
#include "ui/models/rules_model.h"
#include "ui/models/selection.h"
#include "ui/models/settings_model.h"
#include "ui/panels/problems_panel.h"
#include "ui/panels/rules_dialog.h"
#include "ui/panels/settings_dialog.h"
#include "ui/shell/actions.h"

using namespace flopsmith;

class TestShellSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A check that lacks a datum of the site tells once the datum is stated, in one undo step.
    void statingWhatACheckAsksFor()
    {
        ShellFixture fixture;
        fixture.openSample("lga1700-rtx-4090");
        const auto asks = [&] {
            const auto& unknown = fixture.document().evaluation()->unknown;
            return std::any_of(unknown.begin(), unknown.end(),
                               [](const CannotTell& one) { return one.rule == "COOL-017"; });
        };
        QVERIFY(asks());
        fixture.window->actions().settings->trigger();
        auto* dialog = fixture.window->findChild<SettingsDialog*>();
        QVERIFY(dialog);
        dialog->showOption(QStringLiteral("site.altitude_m"));
        const QModelIndex cell = dialog->table().currentIndex();
        QVERIFY(dialog->model().setData(cell, QStringLiteral("2400")));
        QVERIFY(!asks());
        QVERIFY(fixture.finding("COOL-017"));
        QCOMPARE(dialog->table().currentIndex().data().toString(), QLocale().toString(2400));
        QCOMPARE(fixture.document().undoStack().count(), 1);
        fixture.document().undoStack().undo();
        QVERIFY(asks());
        dialog->close();
    }

    /// A rule that the document makes milder, and a threshold that it moves.
    void changingARule()
    {
        ShellFixture fixture;
        fixture.openSample("lga1700-rtx-4090");
        const Build before = fixture.document().build();
        fixture.area().problems().showRules(QStringLiteral("CIR-005"));
        auto* dialog = fixture.window->findChild<RulesDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->table().currentIndex().siblingAtColumn(RulesModel::RuleColumn).data().toString(),
                 QStringLiteral("CIR-005"));
        QVERIFY(dialog->model().setData(dialog->table().currentIndex(), QStringLiteral("error")));
        QCOMPARE(fixture.document().build().policy.severity.at("CIR-005"), std::string("error"));
        const int row = dialog->model().rowOf(QStringLiteral("CIR-005")) + 1;
        QVERIFY(dialog->model().setData(dialog->model().index(row, RulesModel::DocumentColumn), QStringLiteral("100")));
        QCOMPARE(fixture.document().build().policy.thresholds.at("CIR-005.w"), 100.0);
        const Finding* found = fixture.finding("CIR-005");
        QVERIFY(found && found->severity == Severity::Error);
        QCOMPARE(fixture.document().undoStack().count(), 2);
        fixture.document().undoStack().undo();
        fixture.document().undoStack().undo();
        QVERIFY(fixture.document().build() == before);
        dialog->close();
    }

    /// One of several cards gets a limit of its own, the others keep theirs.
    void oneOfSeveralStandsApart()
    {
        ShellFixture fixture;
        fixture.openSample("trx50-2x-rtx-6000-ada");
        const auto cards = fixture.document().evaluation()->machine->all<Accelerator>();
        QVERIFY(cards.size() > 1);
        Build alike = fixture.document().build();
        const auto first = std::find_if(alike.parts.begin(), alike.parts.end(),
                                        [&](const Entry& entry) { return entry.part == cards[0].item->part->id; });
        const InstanceKey key = first->key;
        for (const auto& card : cards)
            if (card.item->key != key)
                QVERIFY(fixture.document().apply(Remove{card.item->key}, QStringLiteral("one line for all")));
        QVERIFY(fixture.document().apply(SetCount{key, 2}, QStringLiteral("two")));
        fixture.area().selection().selectInstance(InstanceKey(key.str() + "#2"), {});
        auto* limit = fixture.child<QSpinBox>("inspectorPowerLimit");
        limit->setValue(260); // of both
        auto* apart = fixture.child<QPushButton>("inspectorApart");
        QVERIFY(apart->isVisibleTo(fixture.window.get()));
        apart->click();
        QVERIFY(!apart->isVisibleTo(fixture.window.get()));
        limit->setValue(200);
        std::vector<double> limits;
        for (const auto& card : fixture.document().evaluation()->machine->all<Accelerator>())
            limits.push_back(numberSetting(card.item->settings, "power_limit_w").value_or(0));
        QCOMPARE(limits, (std::vector<double>{260, 200}));
    }
};

QTEST_MAIN(TestShellSettings)

#include "tst_shell_settings.moc"
