#include "app/io/document_io.h"

#include <fmt/format.h>

#include "app/io/atomic_file.h"
#include "app/io/document_json.h"

namespace flopsmith {

Result<LoadedBuild> parseBuild(std::string_view text, const Catalog& catalog, const std::string& file)
{
    const auto json = parseJson(text, file);
    if (!json)
        return fail(json.error());
    // Documents may come from a newer program: what it added to parts is passed
    // over.
    ReadLog log;
    log.lenient = true;
    LoadedBuild loaded = readDocument(JsonAt(*json, file), catalog, log);
    if (log.faults.empty())
        return loaded;
    Error first = std::move(log.faults.front());
    if (loaded.readOnly) {
        first.code = ErrorCode::FutureVersion;
        first.remedy = "a newer program wrote the file: open it with that program";
    }
    return fail(std::move(first));
}

Result<LoadedBuild> loadBuild(const std::filesystem::path& file, const Catalog& catalog)
{
    const auto bytes = readFile(file, maxDocumentBytes);
    if (!bytes)
        return fail(bytes.error());
    return parseBuild(*bytes, catalog, file.string());
}

std::string writeBuild(const Build& build, const Catalog& catalog)
{
    return jsonText(documentJson(build, catalog));
}

Result<bool> saveBuild(const std::filesystem::path& file, const Build& build, const Catalog& catalog)
{
    if (build.version.first > documentMajor)
        return fail({ErrorCode::FutureVersion, file.string(), "version",
                     fmt::format("version {} is newer than this program", build.version.first),
                     "save it with the program that wrote it"});
    const std::string bytes = writeBuild(build, catalog);
    if (bytes.size() > maxDocumentBytes)
        return fail({ErrorCode::TooLarge, file.string(), "", "the build is too large to be opened again", "split it"});
    // What would not open again must not replace what does.
    if (const auto again = parseBuild(bytes, catalog, file.string()); !again)
        return fail(again.error());
    return writeFileAtomically(file, bytes);
}

} // namespace flopsmith
