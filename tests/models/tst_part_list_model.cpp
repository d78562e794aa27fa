// The parts list: searching, fitting, dragging, and that its size does not matter.
#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

#include "tests/unit/machine/small_catalog.h"
#include "ui/models/part_mime.h"
#include "ui/models/part_table_model.h"

using namespace flopsmith;

namespace {

using Tester = QAbstractItemModelTester;
constexpr auto fatal = Tester::FailureReportingMode::QtTest;

CatalogPtr smallCatalog()
{
    return std::make_shared<const Catalog>(test::catalog());
}

CatalogPtr largeCatalog()
{
    std::vector<Part> parts;
    for (int i = 0; i < 100'000; ++i) {
        Part part = test::gpu("card", 100 + i % 500);
        part.id = PartId("maker-card-" + std::to_string(i));
        part.name = "Card " + std::to_string(i);
        part.vendor = i % 3 == 0 ? "Alpha" : "Beta";
        parts.push_back(std::move(part));
    }
    return std::make_shared<const Catalog>(std::move(parts), std::vector<Source>{{}}, Tables{}, "2026-01-01");
}

/// Two reference cards, one with two variants of a maker; a second maker's card whose price is its own.
CatalogPtr groupedCatalog()
{
    const auto card = [](const char* id, const char* base, double price) {
        Part part = test::gpu(id);
        part.name = id;
        part.variantOf = PartId(base);
        part.prices = {{Money::of(price, "USD"), "2026-01-01", PriceKind::List, {}}};
        return part;
    };
    return std::make_shared<const Catalog>(std::vector<Part>{card("alpha", "", 1000), card("alpha-duo", "alpha", 1000),
                                                             card("alpha-trio", "alpha", 1500), card("beta", "", 1200)},
                                           std::vector<Source>{{}}, Tables{}, "2026-01-01");
}

/// The ids of the rows, with blanks between.
QString shown(const PartListModel& model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out << model.index(row).data(PartListModel::PartIdRole).toString();
    return out.join(u' ');
}

EvaluationPtr evaluated(const CatalogPtr& catalog, const std::vector<const char*>& ids)
{
    Build build;
    for (const char* id : ids)
        build.parts.push_back(test::entry(id));
    return evaluate(std::make_shared<const Build>(build), catalog);
}

SearchQuery words(const char* text, const char* category = "")
{
    SearchQuery query;
    query.text = text;
    query.category = category;
    return query;
}

} // namespace

class TestPartListModel : public QObject {
    Q_OBJECT

    const CatalogPtr m_large = largeCatalog();

    static QVariant dataOf(const PartListModel& model, const char* id, int role)
    {
        return model.data(model.indexOf(PartId(id)), role);
    }

private Q_SLOTS:
    void followsItsQuery()
    {
        PartListModel model;
        Tester tester(&model, fatal);
        QCOMPARE(model.rowCount(), 0);
        model.setCatalog(smallCatalog(), model.query());
        QCOMPARE(model.rowCount(), 8);
        model.setQuery(words("", "accelerator"));
        QCOMPARE(model.matches(), 2);
        QCOMPARE(model.total(), 2);
        model.setQuery(words("thick", "accelerator"));
        QCOMPARE(model.countText(), QStringLiteral("1 of 2"));
        QVERIFY(model.indexOf(PartId("thick")).isValid());
        QVERIFY(!model.indexOf(PartId("card")).isValid());
        QVERIFY(!model.indexOf(PartId("nothing")).isValid());
        model.setQuery(words("no such part"));
        QCOMPARE(model.rowCount(), 0);
        model.setCatalog({}, model.query());
        QCOMPARE(model.total(), 0);
    }

    void rowsSayWhatAListShows()
    {
        PartListModel model(smallCatalog());
        QCOMPARE(dataOf(model, "card", PartListModel::PartIdRole).toString(), QStringLiteral("card"));
        QCOMPARE(dataOf(model, "card", PartListModel::CategoryRole).toString(), QStringLiteral("accelerator"));
        QCOMPARE(dataOf(model, "card", PartListModel::PriceDateRole).toString(), QStringLiteral("2026-01-01"));
        QVERIFY(dataOf(model, "card", PartListModel::PriceRole).toString().contains(QStringLiteral("2026-01-01")));
        QCOMPARE(dataOf(model, "ssd", PartListModel::PriceRole).toString(), QStringLiteral("\u2014"));
        QVERIFY(
            dataOf(model, "card", PartListModel::KeyFiguresRole).toStringList().contains(QStringLiteral("24\u00a0GB")));
        QCOMPARE(dataOf(model, "card", PartListModel::FitVerdictRole).toInt(), -1);
        QVERIFY(dataOf(model, "card", PartListModel::FitTextRole).toString().isEmpty());
    }

    void fitsFollowTheBuild()
    {
        const CatalogPtr catalog = smallCatalog();
        PartListModel model(catalog);
        Tester tester(&model, fatal);
        model.setEvaluation(evaluated(catalog, {"board"}));
        QCOMPARE(dataOf(model, "kit", PartListModel::FitVerdictRole).toInt(), static_cast<int>(FitVerdict::Fits));
        QVERIFY(!dataOf(model, "kit", PartListModel::FitTextRole).toString().isEmpty());
        QSignalSpy changed(&model, &PartListModel::dataChanged);
        model.setEvaluation(evaluated(catalog, {"board", "kit", "kit"}));
        QCOMPARE(changed.count(), 1);
        // Both kits are in, no place is left for a third.
        QCOMPARE(dataOf(model, "kit", PartListModel::FitVerdictRole).toInt(), static_cast<int>(FitVerdict::DoesNotFit));
    }

    void dimsAndCountsWhatDoesNotFit()
    {
        const CatalogPtr catalog = smallCatalog();
        PartListModel model(catalog);
        model.setQuery(words("", "memory"));
        model.setEvaluation(evaluated(catalog, {"board", "kit", "kit"}));
        QCOMPARE(dataOf(model, "kit", PartListModel::DimmedRole).toBool(), false);
        model.setFitsOnly(true);
        QCOMPARE(dataOf(model, "kit", PartListModel::DimmedRole).toBool(), true);
        QCOMPARE(model.rowCount(), 1);
        QTRY_VERIFY(model.fitting().has_value());
        QCOMPARE(*model.fitting(), 0);
        QCOMPARE(model.countText(), QStringLiteral("0 of 1 fit"));
        model.setEvaluation(evaluated(catalog, {"board"}));
        QTRY_COMPARE(model.countText(), QStringLiteral("1 of 1 fit"));
    }

    void aHundredThousandRowsSearchAndReset()
    {
        PartListModel model(m_large);
        Tester tester(&model, fatal);
        QCOMPARE(model.rowCount(), 100'000);
        QSignalSpy resets(&model, &PartListModel::modelReset);
        QSignalSpy removals(&model, &PartListModel::rowsRemoved);
        const PartId kept("maker-card-77777");
        QVERIFY(model.indexOf(kept).isValid());
        model.setQuery(words("card 7"));
        QVERIFY(model.rowCount() > 0 && model.rowCount() < 100'000);
        QCOMPARE(model.partAt(model.indexOf(kept))->id.str(), kept.str());
        SearchQuery byPrice = words("");
        byPrice.vendor = "Alpha";
        byPrice.sort = SortKey::Watts;
        model.setQuery(byPrice);
        QCOMPARE(model.rowCount(), 33'334);
        QCOMPARE(resets.count(), 2);
        QCOMPARE(removals.count(), 0);
        QCOMPARE(model.data(model.index(model.rowCount() - 1), PartListModel::VendorRole).toString(),
                 QStringLiteral("Alpha"));
    }

    void fitsOfAHundredThousandAreFoundOnDemandOnly()
    {
        PartListModel model(m_large);
        model.setEvaluation(evaluated(m_large, {"maker-card-1"}));
        model.setFitsOnly(true);
        QVERIFY(!model.fitting().has_value()); // counting goes on beside the window
        QVERIFY(model.data(model.index(99'999), PartListModel::FitVerdictRole).toInt() >= 0);
        model.setFitsOnly(false);
        QVERIFY(model.countText().startsWith(QLocale().toString(100'000) + u' '));
        QVERIFY(!model.countText().contains(QStringLiteral(" of ")));
    }

    void variantsAreShownWhenTheirGroupIsOpen()
    {
        PartListModel model(groupedCatalog());
        Tester tester(&model, fatal);
        QSignalSpy resets(&model, &PartListModel::modelReset);
        QCOMPARE(shown(model), QStringLiteral("alpha beta"));
        QCOMPARE(model.matches(), 4); // variants count as parts
        QCOMPARE(dataOf(model, "alpha", PartListModel::VariantsRole).toInt(), 2);
        QCOMPARE(dataOf(model, "beta", PartListModel::VariantsRole).toInt(), 0);
        QVERIFY(!dataOf(model, "alpha", PartListModel::OpenRole).toBool());
        QVERIFY(dataOf(model, "alpha", Qt::AccessibleTextRole).toString().contains(QStringLiteral("2 variant")));
        QVERIFY(!model.indexOf(PartId("alpha-duo")).isValid());
        model.setOpen(model.indexOf(PartId("beta")), true); // has none
        QCOMPARE(model.rowCount(), 2);
        model.setOpen(model.indexOf(PartId("alpha")), true);
        QCOMPARE(shown(model), QStringLiteral("alpha alpha-duo alpha-trio beta"));
        QCOMPARE(model.baseOf(model.index(2)), model.index(0));
        QCOMPARE(model.baseOf(model.index(3)), model.index(3));
        QVERIFY(model.index(2).data(PartListModel::BeneathRole).toBool());
        QVERIFY(dataOf(model, "alpha", PartListModel::OpenRole).toBool());
        model.setOpen(model.index(0), false);
        QCOMPARE(shown(model), QStringLiteral("alpha beta"));
        QCOMPARE(resets.count(), 0); // a view keeps its place
        model.reveal(PartId("alpha-trio"));
        QCOMPARE(model.indexOf(PartId("alpha-trio")).row(), 2);
        model.setQuery(words("", "accelerator"));
        QCOMPARE(model.rowCount(), 4); // stays open
        model.setAllOpen(false);
        QCOMPARE(model.rowCount(), 2);
        model.setAllOpen(true);
        QCOMPARE(model.rowCount(), 4);
    }

    void aSearchOpensWhatMatches()
    {
        PartListModel model(groupedCatalog());
        Tester tester(&model, fatal);
        model.setQuery(words("trio"));
        QCOMPARE(shown(model), QStringLiteral("alpha-trio"));
        model.setQuery(words("alpha"));
        QCOMPARE(shown(model), QStringLiteral("alpha alpha-duo alpha-trio"));
        model.setOpen(model.index(0), false);
        QCOMPARE(shown(model), QStringLiteral("alpha"));
        model.setQuery(words("alph"));
        QCOMPARE(model.rowCount(), 3); // another search
        model.setQuery(words(""));
        QCOMPARE(shown(model), QStringLiteral("alpha beta"));
    }

    void variantsWithAFigureOfTheirOwnStandWhereItBelongs()
    {
        PartListModel model(groupedCatalog());
        SearchQuery byPrice = words("");
        byPrice.sort = SortKey::Price;
        model.setQuery(byPrice);
        QCOMPARE(shown(model), QStringLiteral("alpha beta alpha-trio"));
        QCOMPARE(dataOf(model, "alpha", PartListModel::VariantsRole).toInt(), 1);
    }

    void aRowIsDraggedByItsId()
    {
        PartListModel model(smallCatalog());
        const QModelIndex row = model.indexOf(PartId("card"));
        QVERIFY(model.flags(row).testFlag(Qt::ItemIsDragEnabled));
        QCOMPARE(model.flags({}), Qt::ItemFlags(Qt::NoItemFlags));
        const std::unique_ptr<QMimeData> mime(model.mimeData({row}));
        QVERIFY(mime);
        const auto dragged = readPartMime(mime.get());
        QVERIFY(dragged);
        QCOMPARE(dragged->part.str(), std::string("card"));
        QVERIFY(dragged->instance.empty());
        QVERIFY(!model.mimeData({}));
    }

    void toolTipsAreEscaped()
    {
        Part evil = test::gpu();
        evil.name = "<img src=x> & co";
        const auto catalog =
            std::make_shared<const Catalog>(std::vector<Part>{evil}, std::vector<Source>{{}}, Tables{}, "");
        const PartListModel model(catalog);
        const QString tip = model.data(model.index(0), Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(QStringLiteral("<img")));
        QVERIFY(tip.contains(QStringLiteral("&lt;img src=x&gt; &amp; co")));
    }
};

QTEST_GUILESS_MAIN(TestPartListModel)
#include "tst_part_list_model.moc"
