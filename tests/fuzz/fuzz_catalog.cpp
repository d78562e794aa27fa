// A list of parts is refused with the place of each fault, or every part of it writes and reads back as the same part.
#include "app/io/json_reader.h"
#include "app/io/part_json.h"
#include "tests/fuzz/fuzz_target.h"

using namespace flopsmith;

namespace {

void roundTrip(const Part& part, const std::vector<Source>& sources, const std::string& file)
{
    const Json json = partToJson(part, sources);
    const auto again = parseJson(jsonText(json), file);
    test::require(again.has_value(), "a written part is JSON");
    ReadLog log;
    const auto read = readPart(JsonAt(*again, file), SourceList(sources), log);
    test::require(read.has_value(), "a written part reads back");
    test::require(sameFigures(*read, part), "a written part keeps its figures");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string file = "input";
    const auto json = parseJson({reinterpret_cast<const char*>(data), size}, file);
    if (!json)
        return 0;
    const std::vector<Source>& sources = test::fuzzCatalog().sources();
    const JsonAt root(*json, file);
    const std::size_t count = json->is_array() ? json->size() : 0;
    for (std::size_t i = 0; i < count; ++i) {
        ReadLog log;
        const JsonAt at = root.item(i);
        const auto part = readPart(at, SourceList(sources), log);
        test::require(part.has_value() == log.faults.empty(), "a part or a fault");
        if (part)
            roundTrip(*part, sources, file);
    }
    return 0;
}
