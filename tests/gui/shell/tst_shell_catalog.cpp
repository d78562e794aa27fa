// Catalog data in the window: a table through the column mapper into the parts list, cancelling, removal, prices,
// merges.
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include "app/workspace/own_catalog.h"
#include "tests/gui/shell/shell_fixture.h"
#include "ui/common/labels.h"
#include "ui/datasets/catalog_dialog.h"
#include "ui/datasets/mapper_dialog.h"
#include "ui/datasets/prices_dialog.h"
#include "ui/models/mapping_model.h"
#include "ui/models/part_table_model.h"
#include "ui/panels/parts_panel.h"
#include "ui/shell/actions.h"

using namespace flopsmith;

namespace {

constexpr char table[] =
    "Thing;Watts;Level\nVolt 1600;1600;80+ Platinum\nVolt 1.2k;1.2 kW;Gold\nVolt Mini;plenty;Gold\n";
const PartId volt("import:supplies:volt-1600");

QString written(const ShellFixture& fixture, const char* name, const QByteArray& bytes)
{
    const QString path = fixture.folder.filePath(QLatin1String(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return path;
}

template <class T>
T* dialogOf(ShellFixture& fixture)
{
    const auto found = fixture.window->findChildren<T*>();
    return found.isEmpty() ? nullptr : found.back();
}

CatalogDialog* openData(ShellFixture& fixture)
{
    fixture.window->actions().catalogData->trigger();
    const bool idle = QTest::qWaitFor([&] { return !fixture.workspace->ownCatalog().busy(); });
    return idle ? dialogOf<CatalogDialog>(fixture) : nullptr;
}

void press(QWidget& dialog, const char* button)
{
    auto* found = dialog.findChild<QPushButton*>(QLatin1String(button));
    QVERIFY2(found && found->isEnabled(), button);
    QTest::mouseClick(found, Qt::LeftButton);
}

QString said(const CatalogDialog& dialog)
{
    return dialog.findChild<MarkLabel*>(QStringLiteral("catalogState"))->text();
}

/// Chooses in the box of a column as a user does with the keyboard.
void choose(MapperDialog& mapper, int row, const QString& key)
{
    auto* view = mapper.findChild<QTableView*>(QStringLiteral("mapperColumns"));
    const QModelIndex index = view->model()->index(row, MappingModel::FieldColumn);
    auto* box = view->indexWidget(index)->findChild<QComboBox*>();
    const int wanted = box->findData(key);
    QVERIFY(wanted >= 0);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < wanted; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(view->model()->index(row, MappingModel::FieldColumn).data(Qt::EditRole).toString(), key);
}

/// Imports the table above by the mapper as "Supplies".
void importTable(ShellFixture& fixture, CatalogDialog& data)
{
    fixture.answers.import = written(fixture, "psus.csv", table);
    press(data, "importFile");
    QTRY_VERIFY(dialogOf<MapperDialog>(fixture));
    auto* mapper = dialogOf<MapperDialog>(fixture);
    QVERIFY(!mapper->findChild<QPushButton*>(QStringLiteral("mapperImport"))->isEnabled()); // nothing is the name yet
    auto* category = mapper->findChild<QComboBox*>(QStringLiteral("mapperCategory"));
    category->setFocus();
    QTest::keyClick(category, Qt::Key_Home);
    for (int i = category->findData(QStringLiteral("psu")); i > 0; --i)
        QTest::keyClick(category, Qt::Key_Down);
    choose(*mapper, 0, QStringLiteral("name"));
    choose(*mapper, 1, QStringLiteral("rated_w"));
    choose(*mapper, 2, QStringLiteral("level"));
    auto* title = mapper->findChild<QLineEdit*>(QStringLiteral("mapperTitle"));
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Supplies"));
    auto* preview = mapper->findChild<QTableView*>(QStringLiteral("mapperPreview"))->model();
    QCOMPARE(preview->index(1, 2).data().toString(), QStringLiteral("1200 W"));
    press(*mapper, "mapperImport");
    QTRY_VERIFY(fixture.workspace->catalog()->find(volt));
    QTRY_VERIFY(!fixture.workspace->ownCatalog().busy());
}

} // namespace

class TestShellCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mapsATableIntoTheList()
    {
        ShellFixture fixture;
        CatalogDialog* data = openData(fixture);
        QVERIFY(data);
        importTable(fixture, *data);
        QVERIFY2(said(*data).contains(QStringLiteral("3 parts taken")), qPrintable(said(*data)));
        QCOMPARE(data->names(), QStringList{QStringLiteral("supplies")});
        // It can be found and placed without a restart.
        PartsPanel& parts = fixture.area().parts();
        parts.showPart(volt);
        QCOMPARE(parts.current(), volt);
        QVERIFY(fixture.area().place(volt));
        // The same headings again: the mapping is remembered.
        fixture.answers.import = written(fixture, "more.csv", "Thing;Watts;Level\nVolt 850;850;Gold\n");
        press(*data, "importFile");
        QTRY_VERIFY(dialogOf<MapperDialog>(fixture));
        const CsvMapping again = dialogOf<MapperDialog>(fixture)->mapping();
        QCOMPARE(again.title, std::string("Supplies"));
        QCOMPARE(again.columns.size(), std::size_t{3});
    }

    void removesADatasetAndKeepsTheBuild()
    {
        ShellFixture fixture;
        CatalogDialog* data = openData(fixture);
        QVERIFY(data);
        importTable(fixture, *data);
        QVERIFY(fixture.area().place(volt));
        const auto watts = [&] {
            return fixture.document().evaluation()->machine->first<Psu>().spec->rated.get()->raw();
        };
        const auto before = watts();
        fixture.answers.remove = false;
        press(*data, "removeDataset");
        QCOMPARE(data->names().size(), 1);
        fixture.answers.remove = true;
        press(*data, "removeDataset");
        QTRY_VERIFY(data->names().isEmpty());
        QVERIFY(!fixture.workspace->catalog()->find(volt));
        QVERIFY(!fixture.area().parts().model().indexOf(volt).isValid());
        QCOMPARE(watts(), before);
        fixture.document().undoStack().undo();
        fixture.document().undoStack().redo();
        QCOMPARE(watts(), before);
    }

    void cancelsAnImport()
    {
        ShellFixture fixture;
        CatalogDialog* data = openData(fixture);
        QVERIFY(data);
        importTable(fixture, *data);
        const CatalogPtr before = fixture.workspace->catalog();
        fixture.executor.hold = true;
        press(*data, "updateDataset");
        QVERIFY(!data->findChild<QPushButton*>(QStringLiteral("importFile"))->isEnabled());
        Q_EMIT fixture.workspace->ownCatalog().progressed(10); // as it comes from a job that has begun
        press(*data, "cancelImport");
        fixture.executor.letGo();
        QTRY_VERIFY(!fixture.workspace->ownCatalog().busy());
        QVERIFY2(said(*data).startsWith(QStringLiteral("Cancelled")), qPrintable(said(*data)));
        QCOMPARE(fixture.workspace->catalog(), before);
        QCOMPARE(data->names().size(), 1);
        press(*data, "updateDataset"); // and now in earnest
        QTRY_VERIFY2(said(*data).contains(QStringLiteral("3 parts taken")), qPrintable(said(*data)));
    }

    void refusesWithOneMessage()
    {
        ShellFixture fixture;
        CatalogDialog* data = openData(fixture);
        QVERIFY(data);
        const CatalogPtr before = fixture.workspace->catalog();
        fixture.answers.import = written(fixture, "strange.json", "[1, 2, 3]");
        press(*data, "importFile");
        QTRY_VERIFY2(said(*data).contains(QStringLiteral("no dataset is recognized")), qPrintable(said(*data)));
        fixture.answers.import = written(fixture, "empty.csv", "Name,Watts\n");
        press(*data, "importFile");
        QTRY_VERIFY2(said(*data).contains(QStringLiteral("has headings only")), qPrintable(said(*data)));
        QVERIFY(!dialogOf<MapperDialog>(fixture));
        QCOMPARE(fixture.workspace->catalog(), before);
        QVERIFY(!QFile::exists(fixture.folder.filePath(QStringLiteral("own.sqlite"))));
    }

    void importsPricesWithARate()
    {
        ShellFixture fixture;
        CatalogDialog* data = openData(fixture);
        QVERIFY(data);
        fixture.answers.import =
            written(fixture, "prices.csv",
                    "price;id;currency;date\n1111;nvidia-rtx-4090-fe;SEK;2026-11-01\n5;nothing-like-it;SEK;\n");
        press(*data, "importPrices");
        QTRY_VERIFY(dialogOf<PricesDialog>(fixture));
        auto* prices = dialogOf<PricesDialog>(fixture);
        auto* rate = prices->findChild<QLineEdit*>(QStringLiteral("rateSEK"));
        QVERIFY(rate);
        QTest::keyClicks(rate, QStringLiteral("0.1"));
        press(*prices, "pricesImport");
        QTRY_VERIFY2(said(*data).contains(QStringLiteral("1 new price")), qPrintable(said(*data)));
        const auto& rates = fixture.workspace->catalog()->tables().rates;
        QVERIFY(std::any_of(rates.begin(), rates.end(),
                            [](const ExchangeRate& one) { return one.base == "SEK" && one.value == 0.1; }));
        const Part* part = fixture.workspace->catalog()->find(PartId("nvidia-rtx-4090-fe"));
        QVERIFY(std::any_of(part->prices.begin(), part->prices.end(),
                            [](const Price& one) { return one.money.currency == "SEK"; }));
    }
};

QTEST_MAIN(TestShellCatalog)
#include "tst_shell_catalog.moc"
