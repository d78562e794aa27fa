// What a document states of its site and use: options with what is taken otherwise and who asks for them, and changes
// that the document takes.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include "app/build/apply.h"
#include "tests/unit/machine/small_catalog.h"
#include "ui/models/document_options.h"
#include "ui/models/settings_model.h"

using namespace flopsmith;

namespace {

EvaluationPtr evaluated(Build build)
{
    if (build.parts.empty())
        build.parts = {test::entry("board"), test::entry("cpu"), test::entry("card", 2), test::entry("supply")};
    return evaluate(std::make_shared<const Build>(build), std::make_shared<const Catalog>(test::catalog()));
}

} // namespace

class TestSettingsModel : public QObject {
    Q_OBJECT

    using Model = SettingsModel;
    static QModelIndex cell(const Model& model, const char* path, int column = Model::ValueColumn)
    {
        return model.index(model.rowOf(QString::fromLatin1(path)), column);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyOptionHasALabelAndAGroup()
    {
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvaluation(evaluated({}));
        int headings = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            headings += model.index(row, 0).data(HeadingRole).toBool() ? 1 : 0;
            const QString label = model.index(row, 0).data().toString();
            QVERIFY2(!label.isEmpty() && !label.contains(QLatin1Char('_'))
                         && !label.startsWith(QStringLiteral("site.")),
                     qPrintable(label));
        }
        QCOMPARE(headings, static_cast<int>(optionGroups().size()));
        QCOMPARE(model.rowCount() - headings, static_cast<int>(documentOptions().size()));
        QCOMPARE(cell(model, "site.altitude_m", Model::NameColumn).data().toString(), QStringLiteral("Altitude (m)"));
    }

    /// Each path is one that a document takes, with a value of its kind.
    void documentsTakeEveryOption()
    {
        const Catalog catalog = test::catalog();
        for (const DocumentOption& option : documentOptions()) {
            const auto choices = optionChoices(option, catalog);
            const std::string value = option.path == "arrays" ? "raid1:ssd#1+ssd#2;raid0:hdd#1+hdd#2"
                : option.kind == OptionKind::Number           ? std::to_string(static_cast<int>(option.most))
                : option.kind == OptionKind::Text             ? "v2.10"
                : choices.size() > 1                          ? choices[1].first.toStdString()
                                                              : "US";
            const auto changed = apply(Build{}, catalog, SetOption{std::string(option.path), value});
            QVERIFY2(changed.has_value(), std::string(option.path).c_str());
            QCOMPARE(QString::fromStdString(*optionValue(*changed, option)), QString::fromStdString(value));
            const auto back = apply(*changed, catalog, SetOption{std::string(option.path), std::nullopt});
            QVERIFY(back.has_value() && !optionValue(*back, option));
        }
    }

    void saysWhoAsks()
    {
        Model model;
        model.setEvaluation(evaluated({}));
        QVERIFY(
            cell(model, "site.altitude_m", Model::AskedColumn).data().toString().contains(QStringLiteral("COOL-017")));
        model.setFiltered(true);
        QVERIFY(cell(model, "site.altitude_m").isValid());
        QCOMPARE(model.rowOf(QStringLiteral("settings.shelf_load_kg")), -1);
        Build stated;
        stated.site.altitude = 1200;
        stated.settings["shelf_load_kg"] = 40.0;
        model.setEvaluation(evaluated(stated));
        QVERIFY(cell(model, "site.altitude_m", Model::AskedColumn).data().toString().isEmpty());
        QCOMPARE(cell(model, "settings.shelf_load_kg").data().toString(), QStringLiteral("40"));
        QVERIFY(cell(model, "settings.shelf_load_kg").data(StatedRole).toBool());
        model.setFiltered(false);
        model.setSearch(QStringLiteral("altitude"));
        QCOMPARE(model.rowCount(), 2); // with its heading
    }

    void announcesWhatIsStated()
    {
        Build build;
        build.settings["telemetry"] = true;
        Model model;
        model.setEvaluation(evaluated(build));
        QVERIFY(!(model.index(0, Model::ValueColumn).flags() & Qt::ItemIsEditable)); // a heading
        std::vector<std::pair<QString, std::optional<std::string>>> changes;
        connect(&model, &Model::changeWanted, this, [&](const QString& path, const std::optional<std::string>& value) {
            changes.push_back({path, value});
        });
        QVERIFY(model.setData(cell(model, "site.altitude_m"), QStringLiteral("1500")));
        QVERIFY(!model.setData(cell(model, "site.altitude_m"), QStringLiteral("high")));
        QVERIFY(!model.setData(cell(model, "site.altitude_m"), QStringLiteral("20000")));
        QVERIFY(model.setData(cell(model, "settings.telemetry"), QString()));
        QVERIFY(model.setData(cell(model, "settings.acs"), QStringLiteral("false")));
        QVERIFY(model.setData(cell(model, "settings.csm"), QString())); // was not stated
        QCOMPARE(changes.size(), std::size_t(3));
        QCOMPARE(changes[0].first, QStringLiteral("site.altitude_m"));
        QCOMPARE(changes[0].second, std::optional<std::string>("1500"));
        QVERIFY(!changes[1].second);
        QCOMPARE(changes[2].second, std::optional<std::string>("false"));
        QCOMPARE(cell(model, "settings.acs").data(ChoicesRole).toList().size(), 3);
        QVERIFY(cell(model, "site.altitude_m").data(ChoicesRole).toList().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSettingsModel)
#include "tst_settings_model.moc"
