// The list's answer is the answer of bestFit, for every part of the catalogs and random machines.
#include <QTest>

#include "app/build/fit_list.h"
#include "app/io/catalog_io.h"
#include "tests/property/random_build.h"

using namespace flopsmith;

namespace {

/// Machines of the synthetic catalog over parts of the bundled one: what fits is decided by figures alone.
CatalogPtr bothCatalogs()
{
    static const CatalogPtr both = [] {
        const CatalogPtr bundled = loadCatalog(golden::testsFolder().parent_path() / "catalog").value();
        const Catalog& test = *golden::testCatalog();
        std::vector<Part> parts = bundled->parts();
        parts.insert(parts.end(), test.parts().begin(), test.parts().end());
        return std::make_shared<const Catalog>(std::move(parts), bundled->sources(), bundled->tables(), test.date());
    }();
    return both;
}

} // namespace

class TestFitList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatBestFitSays()
    {
        QVERIFY(rc::check("the list says what bestFit says", [] {
            const Build build = test::randomBuild();
            const CatalogPtr catalog = bothCatalogs();
            const Machine machine(build, *catalog);
            const std::vector<Part>& parts = catalog->parts();
            static FitClasses classes(parts);
            FitList list(machine, parts, classes);
            for (std::size_t i = 0; i < parts.size(); ++i)
                if (list.verdict(i) != bestFit(machine, parts[i]).fit.verdict)
                    RC_FAIL(parts[i].id.str());
            RC_ASSERT(classes.count() < parts.size() / 2);
        }));
    }
};

QTEST_APPLESS_MAIN(TestFitList)
#include "tst_fit_list.moc"
