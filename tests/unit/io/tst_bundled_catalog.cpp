// The catalog that the program ships: no fault, fast enough, and its templates
// open.
#include <algorithm>
#include <fstream>

#include <QElapsedTimer>
#include <QTest>

#include <nlohmann/json.hpp>

#include "app/build/links.h"
#include "app/build/slots.h"
#include "app/io/catalog_io.h"
#include "app/io/coverage.h"
#include "app/io/document_io.h"
#include "app/parts/plausibility.h"
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

    /// Width of every slot for every population of boards, against what their makers (or, failing that, reviews) say.
    void widthsAreThoseOfTheManuals()
    {
        const auto catalog = loadCatalog(folder());
        QVERIFY(catalog.has_value());
        const Part* card = (*catalog)->find(PartId("nvidia-rtx-4090-fe"));
        const Part* drive = (*catalog)->find(PartId("samsung-990-pro-1tb"));
        QVERIFY(card && drive);
        std::ifstream file(test::sourceFolder() / "tests/data/board_widths.json");
        const auto manuals = nlohmann::json::parse(file);
        int compared = 0;
        for (const auto& manual : manuals["boards"]) {
            const auto id = manual["board"].get<std::string>();
            const Part* part = (*catalog)->find(PartId(id));
            QVERIFY2(part, id.c_str());
            const auto* board = part->as<Motherboard>();
            const auto slots = slotsOf(board, nullptr, 1);
            for (const auto& population : manual["populations"]) {
                std::vector<Item> items;
                for (const auto& slot : population["filled"]) {
                    const auto name = slot.get<std::string>();
                    Item item;
                    item.part = name.starts_with("pcie") ? card : drive;
                    item.key = InstanceKey("in-" + name);
                    item.slot = SlotId(name);
                    items.push_back(item);
                }
                const auto links = linksOf(items, slots, board);
                for (const auto& [name, width] : population["widths"].items()) {
                    const auto at =
                        std::find_if(links.begin(), links.end(), [&](const Link& l) { return l.slot.str() == name; });
                    const std::string where = id + " " + name + " in " + population["filled"].dump();
                    QVERIFY2(at != links.end() && at->width, where.c_str());
                    QVERIFY2(*at->width == width.get<int>(), (where + ": x" + std::to_string(*at->width)).c_str());
                    ++compared;
                }
            }
        }
        QVERIFY(compared >= 100);
    }

    /// Tensor rates are dense with FP32 accumulate: none is doubted, and twice of any that can be compared would be.
    void tensorRatesAreDense()
    {
        const auto catalog = loadCatalog(folder());
        QVERIFY(catalog.has_value());
        const auto& sources = (*catalog)->sources();
        std::size_t guarded = 0;
        for (const Part& part : (*catalog)->parts()) {
            const auto* card = part.as<Accelerator>();
            if (!card)
                continue;
            for (const Implausible& doubt : implausibleFigures(part, sources, (*catalog)->tables(), todayText()))
                QVERIFY2(doubt.key.find("_tensor_") == std::string::npos,
                         (part.id.str() + ": " + doubt.message.text()).c_str());
            if (!card->fp16Tensor.known() || !card->fp32.known() || card->architecture.valueOr({}).empty())
                continue;
            Accelerator sparse = *card;
            sparse.fp16Tensor =
                Figure<double>(*card->fp16Tensor.get() * 2, Confidence::Vendor, card->fp16Tensor.source());
            Part doubled = part;
            doubled.spec = std::make_shared<const Accelerator>(sparse);
            bool found = false;
            for (const Implausible& doubt : implausibleFigures(doubled, sources, (*catalog)->tables(), todayText()))
                found = found || doubt.key.find("_tensor_") != std::string::npos;
            guarded += found ? 1 : 0;
            if (!found)
                qInfo("%s: twice its FP16 rate would pass", part.id.str().c_str());
        }
        QVERIFY(guarded > 80);
    }

    /// A figure without a source has no place here, nor a part of which nothing was read in a source: general knowledge
    /// may fill a gap, it makes no part. Prices always have a source that was read.
    void everyPartHasASource()
    {
        const auto catalog = loadCatalog(folder());
        QVERIFY(catalog.has_value());
        for (const Part& part : (*catalog)->parts()) {
            bool sourced = false;
            forEachFigure(part, [&](const auto& field, const auto& figure) {
                const std::string place = part.id.str() + "." + std::string(field.key);
                QVERIFY2(!figure.known() || figure.source() != 0, place.c_str());
                sourced = sourced || (figure.known() && figure.confidence() != Confidence::Assumed);
            });
            QVERIFY2(sourced, part.id.str().c_str());
            for (const Price& price : part.prices)
                QVERIFY2(!price.source.empty() && price.source != "general", part.id.str().c_str());
        }
        QVERIFY(coverageOf(**catalog, {}, todayText()).unsourced.empty());
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

    /// What comes with a case or a server is in its price.
    void everyPartOfATemplateHasADatedPrice()
    {
        const auto catalog = loadCatalog(folder());
        QVERIFY(catalog.has_value());
        int parts = 0;
        for (const auto& entry :
             std::filesystem::directory_iterator(test::sourceFolder() / "resources" / "templates")) {
            if (entry.path().extension() != ".rig")
                continue;
            const auto loaded = loadBuild(entry.path(), **catalog);
            QVERIFY2(loaded.has_value(), loaded ? "" : describe(loaded.error()).c_str());
            for (const Entry& line : loaded->build.parts) {
                const Part* part = (*catalog)->find(line.part);
                const std::string where = entry.path().filename().string() + ": " + line.part.str();
                QVERIFY2(part && !part->prices.empty(), where.c_str());
                for (const Price& price : part->prices)
                    QVERIFY2(price.date.size() >= 7, where.c_str()); // a year and a month at least
                ++parts;
            }
        }
        QVERIFY(parts > 50);
    }
};

QTEST_APPLESS_MAIN(TestBundledCatalog)
#include "tst_bundled_catalog.moc"
