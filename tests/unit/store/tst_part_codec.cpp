// Chunks of parts: what goes in comes out, whatever the bytes are nothing breaks.
#include <limits>

#include <QTest>

#include "app/io/catalog_io.h"
#include "app/store/byte_stream.h"
#include "app/store/part_codec.h"
#include "tests/support/imported_set.h"
#include "tests/support/paths.h"

using namespace flopsmith;

namespace {

std::vector<SourceIndex> sameSources(std::size_t count)
{
    std::vector<SourceIndex> out;
    for (std::size_t i = 0; i < count; ++i)
        out.push_back(static_cast<SourceIndex>(i));
    return out;
}

std::vector<const Part*> pointersTo(const std::vector<Part>& parts)
{
    std::vector<const Part*> out;
    for (const Part& part : parts)
        out.push_back(&part);
    return out;
}

} // namespace

class TestPartCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Every category, record and note that the bundled catalog has.
    void theBundledCatalogComesBack()
    {
        const auto catalog = loadCatalog(test::sourceFolder() / "catalog");
        QVERIFY(catalog.has_value());
        const auto& parts = (*catalog)->parts();
        PackedTexts texts;
        for (std::size_t i = 0; i < parts.size(); ++i)
            texts.add((*catalog)->searchText(i));
        const std::string bytes = encodeParts(pointersTo(parts), texts);
        const auto back = decodeParts(bytes, sameSources((*catalog)->sources().size()));
        QVERIFY(back.has_value());
        QCOMPARE(back->parts.size(), parts.size());
        for (std::size_t i = 0; i < parts.size(); ++i)
            QVERIFY2(back->parts[i] == parts[i], parts[i].id.str().c_str());
        QCOMPARE(back->searchTexts.size(), texts.size());
        for (std::size_t i = 0; i < texts.size(); ++i)
            QCOMPARE(std::string(back->searchTexts[i]), std::string(texts[i]));
    }

    void orderIsKnown()
    {
        const auto catalog = loadCatalog(test::sourceFolder() / "catalog");
        QVERIFY(catalog.has_value());
        auto parts = pointersTo((*catalog)->parts());
        const auto sources = sameSources((*catalog)->sources().size());
        QVERIFY(decodeParts(encodeParts(parts, {}), sources)->ordered);
        std::swap(parts[3], parts[4]);
        QVERIFY(!decodeParts(encodeParts(parts, {}), sources)->ordered);
        parts[3] = parts[4];
        QVERIFY(!decodeParts(encodeParts(parts, {}), sources)->ordered); // twice the same
    }

    void sourcesAreMapped()
    {
        const ImportedSet set = test::largeSet("some", 8);
        const Part* part = &set.parts.front().part;
        const std::string bytes = encodeParts({&part, 1}, {});
        const std::vector<SourceIndex> places{0, 77};
        const auto back = decodeParts(bytes, places);
        QVERIFY(back.has_value());
        QCOMPARE(back->parts.front().as<Accelerator>()->memory.source(), SourceIndex{77});
        // A source that is not in the list is none.
        QCOMPARE(decodeParts(bytes, {})->parts.front().as<Accelerator>()->memory.source(), SourceIndex{0});
    }

    /// Search texts of another way of folding are made anew by the catalog.
    void missingSearchTextsAreEmpty()
    {
        const ImportedSet set = test::largeSet("some", 8);
        const Part* part = &set.parts.front().part;
        const auto back = decodeParts(encodeParts({&part, 1}, {}), sameSources(2));
        QCOMPARE(back->searchTexts.size(), std::size_t{1});
        QVERIFY(back->searchTexts[0].empty());
    }

    void truncatedAndChangedBytesAreSafe()
    {
        const ImportedSet set = test::largeSet("some", 16);
        std::vector<const Part*> parts;
        for (const ImportedPart& one : set.parts)
            parts.push_back(&one.part);
        const std::string bytes = encodeParts(parts, {});
        for (std::size_t size = 0; size < bytes.size(); ++size)
            QVERIFY(!decodeParts(std::string_view(bytes).substr(0, size), sameSources(2)));
        // Not all changes can be seen without the checksum; none may crash or fill the memory.
        for (std::size_t i = 0; i < bytes.size(); ++i)
            for (const char mask : {'\x01', '\x80', '\xff'}) {
                std::string changed = bytes;
                changed[i] = static_cast<char>(changed[i] ^ mask);
                static_cast<void>(decodeParts(changed, sameSources(2)));
                QVERIFY(checksum(changed) != checksum(bytes));
            }
    }

    void numbersOfAllSizes()
    {
        const std::vector<std::int64_t> numbers{0,
                                                1,
                                                -1,
                                                127,
                                                128,
                                                -64,
                                                1'000'000'007,
                                                std::numeric_limits<std::int64_t>::max(),
                                                std::numeric_limits<std::int64_t>::min()};
        ByteWriter out;
        for (const std::int64_t number : numbers)
            out.signedNumber(number);
        out.real(-0.1);
        const std::string bytes = out.take();
        ByteReader in(bytes);
        for (const std::int64_t number : numbers)
            QCOMPARE(in.signedNumber(), number);
        QCOMPARE(in.real(), -0.1);
        QVERIFY(in.good() && in.atEnd());
        QCOMPARE(in.number(), std::uint64_t{0});
        QVERIFY(!in.good());
    }
};

QTEST_APPLESS_MAIN(TestPartCodec)
#include "tst_part_codec.moc"
