// A document is refused in words, or it can be evaluated and written, and reads back as it was written.
#include "app/io/document_io.h"
#include "app/rules/engine.h"
#include "tests/fuzz/fuzz_target.h"

using namespace flopsmith;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Catalog& catalog = test::fuzzCatalog();
    const auto loaded = parseBuild({reinterpret_cast<const char*>(data), size}, catalog, "input");
    if (!loaded) {
        test::require(!loaded.error().message.empty() && loaded.error().file == "input",
                      "an error says what and where");
        return 0;
    }
    const auto build = std::make_shared<const Build>(loaded->build);
    const EvaluationPtr evaluation = evaluate(build, std::shared_ptr<const Catalog>(std::shared_ptr<void>(), &catalog));
    test::require(evaluation != nullptr, "what was read can be evaluated");
    const std::string written = writeBuild(*build, catalog);
    const auto again = parseBuild(written, catalog, "written");
    test::require(again.has_value(), "what was written reads back");
    test::require(writeBuild(again->build, catalog) == written, "writing is stable");
    return 0;
}
