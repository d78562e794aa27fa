// The catalog that the program ships: no fault, fast enough, and its templates
// open.
#include <QElapsedTimer>
#include <QTest>

#include "app/io/catalog_io.h"
#include "app/io/document_io.h"
#include "tests/support/paths.h"
#include "tests/support/temp_folder.h"

using namespace flopsmith;

namespace {

std::filesystem::path folder()
{
    return test::sourceFolder() / "catalog";
}

} // namespace

class TestBundledCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasNoFault()
    {
        std::string all;
        for (const Error& fault : verifyCatalog(folder()))
            all += describe(fault) + "\n";
        QVERIFY2(all.empty(), all.c_str());
    }

    void loadsFast()
    {
        qint64 best = 1'000'000;
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            const auto catalog = loadCatalog(folder());
            best = std::min(best, timer.elapsed());
            QVERIFY2(catalog.has_value(), catalog ? "" : describe(catalog.error()).c_str());
            QVERIFY(!(*catalog)->parts().empty());
        }
        qInfo("bundled catalog: %lld ms", static_cast<long long>(best));
#if defined(NDEBUG) && defined(__OPTIMIZE__)
        QVERIFY(best < 120); // 60 ms on an idle machine
#endif
    }

    void templatesAreCanonical()
    {
        const auto catalog = loadCatalog(folder());
        QVERIFY(catalog.has_value());
        for (const auto& entry :
             std::filesystem::directory_iterator(test::sourceFolder() / "resources" / "templates")) {
            if (entry.path().extension() != ".rig")
                continue;
            const auto loaded = loadBuild(entry.path(), **catalog);
            QVERIFY2(loaded.has_value(), loaded ? "" : describe(loaded.error()).c_str());
            // Templates do without the copies that documents embed.
            std::string text = writeBuild(loaded->build, **catalog);
            const auto embedded = text.find("  \"embedded\": {");
            const auto after = text.find("\n  },\n", embedded);
            QVERIFY(embedded != std::string::npos && after != std::string::npos);
            text.erase(embedded, after + 6 - embedded);
            QCOMPARE(QByteArray::fromStdString(test::bytesOf(entry.path())), QByteArray::fromStdString(text));
        }
    }
};

QTEST_APPLESS_MAIN(TestBundledCatalog)
#include "tst_bundled_catalog.moc"
