// Any sequence of edits leaves a build that evaluates, writes and reads back; a refused edit changes nothing.
#include "app/build/apply.h"
#include "app/io/document_io.h"
#include "app/rules/engine.h"
#include "tests/fuzz/fuzz_target.h"

using namespace flopsmith;

namespace {

/// Reads choices from the input; zero when it is used up.
class Choices {
public:
    Choices(const std::uint8_t* data, std::size_t size)
        : m_data(data)
        , m_left(size)
    {
    }

    [[nodiscard]] bool done() const { return m_left == 0; }
    std::size_t next(std::size_t count)
    {
        if (m_left == 0 || count == 0)
            return 0;
        --m_left;
        return *m_data++ % count;
    }

private:
    const std::uint8_t* m_data;
    std::size_t m_left;
};

std::string pick(Choices& choices, std::initializer_list<const char*> words)
{
    return *(words.begin() + choices.next(words.size()));
}

Edit nextEdit(Choices& choices, const Build& build, const Catalog& catalog)
{
    const PartId part = catalog.parts()[(choices.next(256) * 256 + choices.next(256)) % catalog.parts().size()].id;
    const auto keys = entryKeys(catalog, build);
    const InstanceKey key = keys.empty() ? InstanceKey("gpu1") : keys[choices.next(keys.size())];
    const SlotId slot(pick(choices, {"", "pcie1", "pcie2", "cpu1", "dimm-a1", "m2-1", "bay-1", "psu1", "nowhere"}));
    switch (choices.next(7)) {
    case 0:
    case 1: return Place{part, slot, static_cast<int>(choices.next(9)), {}};
    case 2: return Remove{key};
    case 3: return Move{key, slot};
    case 4: return Replace{key, part};
    case 5: return SetCount{key, static_cast<int>(choices.next(80))};
    default:
        return SetOption{pick(choices,
                              {"nodes", "site.mains_v", "site.country", "name", "gpu1.settings.power_limit_w",
                               "policy.severity.PWR-001"}),
                         pick(choices, {"2", "230", "DE", "x", "250", "off", ""})};
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Catalog& catalog = test::fuzzCatalog();
    Choices choices(data, std::min<std::size_t>(size, 600));
    Build build;
    build.name = "fuzz";
    while (!choices.done()) {
        const Build before = build;
        auto after = apply(build, catalog, nextEdit(choices, build, catalog));
        test::require(build == before, "apply leaves its argument alone");
        if (after)
            build = std::move(*after);
    }
    const auto held = std::make_shared<const Build>(build);
    const EvaluationPtr evaluation = evaluate(held, std::shared_ptr<const Catalog>(std::shared_ptr<void>(), &catalog));
    test::require(evaluation != nullptr, "an edited build evaluates");
    const std::string written = writeBuild(build, catalog);
    const auto again = parseBuild(written, catalog, "written");
    test::require(again.has_value(), "an edited build reads back");
    return 0;
}
