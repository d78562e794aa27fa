// The drawing's words in the reader's language.
#include <algorithm>

#include <QtTest>

#include "app/base/translation.h"
#include "app/io/catalog_io.h"
#include "app/io/document_io.h"
#include "tests/support/paths.h"
#include "tests/unit/layout/drawing_checks.h"

using namespace flopsmith;
using namespace flopsmith::test;

namespace {

/// A language of capitals: what is left in small letters was not translated.
std::string shouted(std::string_view, std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return out;
}

bool hasWord(const std::string& text)
{
    constexpr int shortestWord = 4; // units are shorter
    int run = 0;
    for (const char c : text) {
        run = c >= 'a' && c <= 'z' ? run + 1 : 0;
        if (run == shortestWord)
            return true;
    }
    return false;
}

/// The first text of the drawing that stayed as it was and is no name.
std::string untranslated(const Layout& layout, const Machine& machine)
{
    const Item* whole = machine.first<Rented>().item;
    for (const LayoutBox& box : layout.boxes) {
        const bool named =
            !box.key.empty() || box.kind == SlotKind::Pcie || box.kind == SlotKind::M2 || box.kind == SlotKind::Cabled;
        if (!named && hasWord(box.title))
            return box.title;
        // Providers and their regions are names.
        if (hasWord(box.detail) && !(whole && box.key == whole->key))
            return box.detail;
    }
    for (const LayoutText& text : layout.texts)
        if (hasWord(text.text))
            return text.text;
    return {};
}

/// The first word of the drawing that is left in English, or place that is called otherwise; empty: none.
std::string leftOut(const Build& build, const Catalog& catalog)
{
    const std::vector<Slot> slots = Machine(build, catalog).slots();
    setTextTranslator(&shouted);
    const Machine machine(build, catalog);
    const Layout layout = layoutOf(machine);
    setTextTranslator(nullptr);
    for (std::size_t i = 0; i < slots.size(); ++i)
        if (slots[i].id != machine.slots()[i].id || slots[i].label != machine.slots()[i].label)
            return "a place is called otherwise: " + slots[i].id.str();
    return untranslated(layout, machine);
}

} // namespace

class TestLayoutWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setTextTranslator(nullptr); }

    /// Every word of the drawing goes through the translator; names of parts and what boards print do not.
    void wordsAreTranslated()
    {
        const auto loaded = loadCatalog(sourceFolder() / "catalog");
        QVERIFY(loaded.has_value());
        const Catalog& catalog = **loaded;
        const std::filesystem::path templates = sourceFolder() / "resources" / "templates";
        int drawn = 0;
        for (const auto& file : std::filesystem::directory_iterator(templates)) {
            if (file.path().extension() != ".rig")
                continue;
            const auto build = loadBuild(file.path(), catalog);
            QVERIFY(build.has_value());
            QCOMPARE(leftOut(build->build, catalog), std::string());
            ++drawn;
        }
        QVERIFY(drawn > 5);
        QCOMPARE(leftOut({}, catalog), std::string());
        for (const char* machine :
             {"lambda-1x-a10", "cherry-epyc-7402p-gpu", "lenovo-thinkstation-px", "nvidia-dgx-h100"}) {
            Build build;
            build.nodes = 3;
            build.parts.push_back({PartId(machine), {}, {}, 1, {}, {}});
            QVERIFY2(catalog.find(machine), machine);
            QCOMPARE(leftOut(build, catalog), std::string());
        }
    }
};

QTEST_APPLESS_MAIN(TestLayoutWords)
#include "tst_layout_words.moc"
