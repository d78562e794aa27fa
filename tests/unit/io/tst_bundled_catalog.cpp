// The catalog that the program ships: no fault, fast enough, and its templates
// open.
#include <algorithm>
#include <iterator>
#include <set>

#include <QElapsedTimer>
#include <QTest>

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

/// Places that rules tie together, of those with a CPU's lanes among them.
std::vector<std::vector<Slot>> sharingGroups(const std::vector<LaneRule>& rules, const std::vector<Slot>& slots)
{
    std::vector<std::set<std::string>> groups;
    for (const LaneRule& rule : rules) {
        std::set<std::string> joined(rule.when.begin(), rule.when.end());
        joined.insert(rule.slot);
        std::erase_if(groups, [&](const std::set<std::string>& group) {
            if (std::none_of(group.begin(), group.end(), [&](const std::string& id) { return joined.contains(id); }))
                return false;
            joined.insert(group.begin(), group.end());
            return true;
        });
        groups.push_back(joined);
    }
    std::vector<std::vector<Slot>> out;
    for (const auto& group : groups) {
        std::vector<Slot> found;
        std::copy_if(slots.begin(), slots.end(), std::back_inserter(found),
                     [&](const Slot& slot) { return group.contains(slot.id.str()); });
        if (std::any_of(found.begin(), found.end(), [](const Slot& slot) { return slot.root.starts_with("cpu"); }))
            out.push_back(found);
    }
    return out;
}

int widest(const std::vector<Slot>& group)
{
    int lanes = 0;
    for (const Slot& slot : group)
        lanes = std::max(lanes, slot.wired.value_or(0));
    return lanes;
}

/// Lanes of all links when the places of `group` that `bits` names hold a card of sixteen lanes.
int lanesGiven(const std::vector<Slot>& group, unsigned bits, const Part& card, const std::vector<Slot>& slots,
               const Motherboard* board)
{
    std::vector<Item> items;
    for (std::size_t i = 0; i < group.size(); ++i) {
        if (!(bits & (1U << i)))
            continue;
        Item item;
        item.part = &card;
        item.key = InstanceKey("in-" + group[i].id.str());
        item.slot = group[i].id;
        items.push_back(item);
    }
    int lanes = 0;
    for (const Link& link : linksOf(items, slots, board))
        lanes += link.width.value_or(0);
    return lanes;
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

    /// No population of places that share a CPU's lanes gets more of them than the widest of the places has alone.
    void sharedLanesAreNotGivenTwice()
    {
        const auto catalog = loadCatalog(folder());
        QVERIFY(catalog.has_value());
        const Part* card = (*catalog)->find(PartId("nvidia-rtx-4090-fe"));
        QVERIFY(card);
        int tried = 0;
        for (const Part& part : (*catalog)->parts()) {
            const auto* board = part.as<Motherboard>();
            if (!board || !board->laneRules.known())
                continue;
            const auto slots = slotsOf(board, nullptr, 1);
            for (const auto& group : sharingGroups(*board->laneRules.get(), slots)) {
                for (unsigned bits = 1; bits < (1U << group.size()); ++bits) {
                    const int lanes = lanesGiven(group, bits, *card, slots, board);
                    QVERIFY2(lanes <= widest(group), (part.id.str() + ": " + std::to_string(lanes)).c_str());
                    ++tried;
                }
            }
        }
        qInfo("%d populations", tried);
        QVERIFY(tried > 100);
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
