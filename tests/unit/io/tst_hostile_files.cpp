// Damaged and hostile documents: an error in words, never a crash, never half a
// build.
#include <QTest>

#include <random>

#include "app/io/catalog_io.h"
#include "app/io/document_io.h"
#include "tests/support/paths.h"
#include "tests/support/temp_folder.h"

using namespace flopsmith;

namespace {

const Catalog& catalog()
{
    static const CatalogPtr loaded = loadCatalog(test::testCatalogFolder()).value();
    return *loaded;
}

/// A saved build with its embedded parts.
const std::string& sample()
{
    static const std::string text = [] {
        const auto file = test::sourceFolder() / "tests" / "data" / "rigs" / "sp3-four-gpu.rig";
        return writeBuild(loadBuild(file, catalog()).value().build, catalog());
    }();
    return text;
}

/// What a text may become: an error with words, or a build that writes and
/// reads back.
bool isHandled(const std::string& text)
{
    const auto loaded = parseBuild(text, catalog(), "f");
    if (!loaded)
        return !loaded.error().message.empty() && loaded.error().file == "f";
    const std::string written = writeBuild(loaded->build, catalog());
    const auto again = parseBuild(written, catalog(), "f");
    return again && writeBuild(again->build, catalog()) == written;
}

} // namespace

class TestHostileFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPrefixIsAnError()
    {
        const std::string& text = sample();
        // The last byte is a newline that the document can do without.
        for (std::size_t n = 0; n + 1 < text.size(); n += n < 600 ? 1 : 61)
            QVERIFY2(!parseBuild(text.substr(0, n), catalog(), "f"), std::to_string(n).c_str());
    }

    void flippedBitsAreHandled()
    {
        std::mt19937 random(20261121);
        std::string text = sample();
        for (int i = 0; i < 300; ++i) {
            const std::size_t at = random() % text.size();
            const char before = text[at];
            text[at] = static_cast<char>(static_cast<unsigned char>(before) ^ (1U << (random() % 8)));
            QVERIFY2(isHandled(text), (std::to_string(at) + ": " + text.substr(at, 20)).c_str());
            text[at] = before;
        }
    }

    void zeroesAreAnError()
    {
        QVERIFY(!parseBuild(std::string(20'000, '\0'), catalog(), "f"));
        QVERIFY(!parseBuild(sample().substr(0, 500) + std::string(500, '\0'), catalog(), "f"));
        QVERIFY(!parseBuild(sample() + std::string(10, '\0'), catalog(), "f"));
    }

    /// Every value of the sample replaced by values of every other type.
    void everyMemberWithEveryType()
    {
        const std::vector<std::string> values{
            "null", "true", "-1",   "1e300",   "99999999999999999999", "\"\"", "\"\\u0000\"",
            "[]",   "{}",   "[[]]", "\"<b>\"", "\"../../etc/passwd\""};
        const std::string base =
            R"({"format": "flopsmith-rig", "version": [1, 0], "parts": [{"part": "test-gpu-blower")";
        for (const std::string& value : values) {
            for (const char* key : {"part2", "key", "slot", "count", "settings"})
                QVERIFY2(isHandled(base + ", \"" + key + "\": " + value + "}]}"), (key + value).c_str());
            for (const char* key : {"name", "currency", "arrays", "feeds", "site", "settings", "nodes", "workload",
                                    "policy", "waivers", "embedded", "extra"})
                QVERIFY2(isHandled(base + "}], \"" + key + "\": " + value + "}"), (key + value).c_str());
            for (const char* key : {"arrays", "feeds", "waivers"})
                QVERIFY2(isHandled(base + "}], \"" + key + "\": [" + value + "]}"), (key + value).c_str());
            for (const char* key : {"country", "mains_v", "circuit_a", "circuit_shared", "inlet_c", "altitude_m"})
                QVERIFY2(isHandled(base + "}], \"site\": {\"" + key + "\": " + value + "}}"), (key + value).c_str());
            for (const char* key : {"severity", "thresholds"})
                QVERIFY2(isHandled(base + "}], \"policy\": {\"" + key + "\": {\"A\": " + value + "}}}"),
                         (key + value).c_str());
        }
    }

    void largeFilesAreRefusedUnread()
    {
        const test::TempFolder folder;
        test::writeBytes(folder / "big.rig", "{");
        std::filesystem::resize_file(folder / "big.rig", maxDocumentBytes + 1);
        const auto loaded = loadBuild(folder / "big.rig", catalog());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::TooLarge);
    }

    void otherThanFilesAreRefused()
    {
        const test::TempFolder folder;
        QCOMPARE(loadBuild(folder.path(), catalog()).error().code, ErrorCode::Unreadable);
#ifdef Q_OS_UNIX
        QCOMPARE(loadBuild("/dev/zero", catalog()).error().code, ErrorCode::Unreadable);
#endif
    }

    void messagesAreOneSafeLine()
    {
        const auto loaded = parseBuild("{\"format\": \"flopsmith-rig\", \"version\": [1, 0], \"parts\": "
                                       "[{\"part\": \"a\\n\\u001b[31m\\u202e\"}]}",
                                       catalog(), "evil\nname.rig");
        QVERIFY(!loaded);
        const std::string said = describe(loaded.error());
        QVERIFY(said.find('\n') == std::string::npos && said.find('\x1b') == std::string::npos);
        QVERIFY(said.find("\xe2\x80\xae") == std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestHostileFiles)
#include "tst_hostile_files.moc"
