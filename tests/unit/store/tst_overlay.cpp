// Layers of parts above the bundled ones, whatever their order: all are there once, in catalog order.
#include <algorithm>
#include <map>
#include <random>

#include <QTest>

#include "app/store/content.h"
#include "tests/support/catalog_folder.h"

using namespace flopsmith;

namespace {

Part somePart(const std::string& id, int category, const std::string& name)
{
    Part part;
    part.id = PartId(id);
    part.name = name;
    part.spec = *emptySpec(categoryNames()[static_cast<std::size_t>(category)]);
    return part;
}

PartChunk chunkOf(std::vector<Part> parts, bool known)
{
    PartChunk out;
    for (Part& part : parts) {
        out.searchTexts.add("text of " + part.name);
        out.parts.push_back(std::move(part));
    }
    out.ordered = known;
    return out;
}

/// Ids of one layer, a few of which other layers have, too.
std::vector<Part> layer(std::mt19937& random, const std::string& name, int count)
{
    std::map<std::pair<int, std::string>, Part> parts;
    for (int i = 0; i < count; ++i) {
        const int category = static_cast<int>(random() % 5);
        const std::string id = (random() % 4 == 0 ? "shared-" : name + "-") + std::to_string(random() % 40);
        parts.emplace(std::pair(category, id), somePart(id, category, name));
    }
    std::vector<Part> out;
    for (auto& [key, part] : parts)
        out.push_back(std::move(part));
    return out;
}

std::vector<PartChunk> chunked(std::mt19937& random, std::vector<Part> parts, bool known)
{
    std::vector<PartChunk> out;
    for (std::size_t at = 0; at < parts.size();) {
        const std::size_t end = std::min(parts.size(), at + random() % 9);
        out.push_back(
            chunkOf({parts.begin() + static_cast<std::ptrdiff_t>(at), parts.begin() + static_cast<std::ptrdiff_t>(end)},
                    known));
        at = end;
    }
    return out;
}

} // namespace

class TestOverlay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsThereOnceInOrder()
    {
        for (unsigned seed = 0; seed < 200; ++seed) {
            std::mt19937 random(seed);
            std::map<std::pair<std::size_t, std::string>, std::string> wanted; // the lowest layer of each
            const auto note = [&](const std::vector<Part>& parts) {
                for (const Part& part : parts)
                    wanted.emplace(std::pair(part.spec.index(), part.id.str()), part.name);
            };
            auto base = layer(random, "base", 30);
            note(base);
            const auto bundled = std::make_shared<const Catalog>(base, std::vector<Source>(1), Tables(), "2026-01-01");
            StoreContent content;
            content.sources.resize(1);
            for (const char* name : {"one", "two", "three"}) {
                auto parts = layer(random, name, static_cast<int>(random() % 60));
                note(parts);
                const bool sorted = random() % 3 != 0;
                if (!sorted)
                    std::shuffle(parts.begin(), parts.end(), random);
                content.datasets.push_back(chunked(random, std::move(parts), sorted && random() % 2 == 0));
            }
            const CatalogPtr shown = makeOverlay(bundled, std::move(content));
            QCOMPARE(shown->parts().size(), wanted.size());
            auto at = wanted.begin();
            for (std::size_t row = 0; row < shown->parts().size(); ++row, ++at) {
                const Part& part = shown->parts()[row];
                QCOMPARE(std::pair(part.spec.index(), part.id.str()), at->first);
                QCOMPARE(part.name, at->second);
                if (part.name != "base")
                    QCOMPARE(std::string(shown->searchText(row)), "text of " + part.name);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestOverlay)
#include "tst_overlay.moc"
