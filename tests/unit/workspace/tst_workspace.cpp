// Workspace: templates, reference builds, recent files and settings.
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "app/workspace/workspace.h"
#include "tests/unit/machine/small_catalog.h"

using namespace flopsmith;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

CatalogPtr catalogWithTiers()
{
    const Catalog small = test::catalog();
    Tables tables = small.tables();
    Tier tier;
    tier.id = "demanding";
    tier.name = "Demanding";
    tier.minimumBuild = "small";
    tier.recommendedBuild = "absent";
    tables.tiers = {tier};
    return std::make_shared<const Catalog>(small.parts(), std::vector<Source>{{}}, tables, small.date());
}

constexpr char smallRig[] = R"({"format": "flopsmith-rig", "version": [1, 0], "name": "Small machine",
    "parts": [{"part": "board"}, {"part": "cpu"}, {"part": "card"}]})";

} // namespace

class TestWorkspace : public QObject {
    Q_OBJECT

    const CatalogPtr m_catalog = catalogWithTiers();
    InlineExecutor m_executor;

private Q_SLOTS:
    void templatesAreTheFoldersBuilds()
    {
        const QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("small.rig")), smallRig);
        write(dir.filePath(QStringLiteral("broken.rig")), "{");
        write(dir.filePath(QStringLiteral("notes.txt")), "{}");
        UserSettings settings;
        Workspace workspace(m_catalog, dir.path(), m_executor, settings);
        QCOMPARE(workspace.templates().size(), std::size_t{1});
        QCOMPARE(workspace.templates()[0].id, QStringLiteral("small"));
        QCOMPARE(workspace.templates()[0].name, QStringLiteral("Small machine"));
        QVERIFY(workspace.document().open(workspace.templates()[0].path));
    }

    void levelsWithoutATemplateAreLeftOut()
    {
        const QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("small.rig")), smallRig);
        UserSettings settings;
        Workspace workspace(m_catalog, dir.path(), m_executor, settings);
        const auto& references = workspace.references();
        QCOMPARE(references.size(), std::size_t{1});
        QCOMPARE(references[0].label, std::string("Demanding, minimum"));
        QCOMPARE(references[0].evaluation->machine->items().size(), std::size_t{3});
        QCOMPARE(&workspace.references(), &references);
    }

    void recentFilesAreNewestFirstAndExist()
    {
        const QTemporaryDir dir;
        UserSettings settings;
        Workspace workspace(m_catalog, dir.path(), m_executor, settings);
        QSignalSpy spy(&workspace, &Workspace::recentFilesChanged);
        for (int i = 0; i < 12; ++i) {
            const QString path = dir.filePath(QStringLiteral("%1.rig").arg(i));
            write(path, smallRig);
            workspace.addRecentFile(path);
        }
        workspace.addRecentFile(dir.filePath(QStringLiteral("5.rig")));
        QCOMPARE(spy.count(), 13);
        QCOMPARE(workspace.recentFiles().size(), 10);
        QCOMPARE(workspace.recentFiles().first(), dir.filePath(QStringLiteral("5.rig")));
        QCOMPARE(workspace.recentFiles().count(dir.filePath(QStringLiteral("5.rig"))), 1);
        QVERIFY(QFile::remove(dir.filePath(QStringLiteral("5.rig"))));
        QCOMPARE(workspace.recentFiles().first(), dir.filePath(QStringLiteral("11.rig")));
        QCOMPARE(settings.get(settings::lastFolder), dir.path());
    }

    void buildsAreLoadedForComparisonWithoutOpeningThem()
    {
        const QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("small.rig")), smallRig);
        UserSettings settings;
        Workspace workspace(m_catalog, dir.path(), m_executor, settings);
        const auto evaluation = workspace.loadForComparison(dir.filePath(QStringLiteral("small.rig")));
        QVERIFY(evaluation);
        QCOMPARE((*evaluation)->build->name, std::string("Small machine"));
        QVERIFY(workspace.document().build().parts.empty());
        QVERIFY(!workspace.loadForComparison(dir.filePath(QStringLiteral("absent.rig"))));
    }

    void settingsKeepTheirTypes()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("settings.ini"));
        {
            UserSettings settings(std::make_unique<QSettings>(file, QSettings::IniFormat));
            QCOMPARE(settings.get(settings::theme), QStringLiteral("system"));
            settings.set(settings::theme, QStringLiteral("dark"));
            settings.set(settings::fitsOnly, true);
            settings.set(settings::recentFiles, {QStringLiteral("a.rig"), QStringLiteral("b, c.rig")});
        }
        const UserSettings settings(std::make_unique<QSettings>(file, QSettings::IniFormat));
        QCOMPARE(settings.get(settings::theme), QStringLiteral("dark"));
        QCOMPARE(settings.get(settings::fitsOnly), true);
        QCOMPARE(settings.get(settings::reducedMotion), false);
        QCOMPARE(settings.get(settings::recentFiles),
                 (QStringList{QStringLiteral("a.rig"), QStringLiteral("b, c.rig")}));
        UserSettings memory;
        memory.set(settings::language, QStringLiteral("de"));
        QCOMPARE(memory.get(settings::language), QStringLiteral("de"));
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
