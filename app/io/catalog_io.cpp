#include "app/io/catalog_io.h"

#include <algorithm>
#include <cstdlib>

#include <fmt/format.h>

#include "app/io/catalog_reader.h"

namespace flopsmith {

namespace fs = std::filesystem;

namespace {

bool isCatalog(const fs::path& folder)
{
    std::error_code ignored;
    return fs::is_regular_file(folder / "sources.json", ignored);
}

Result<fs::path> named(const fs::path& folder, std::string message, std::string remedy)
{
    if (isCatalog(folder))
        return folder;
    return fail({ErrorCode::NotFound, folder.string(), "", std::move(message), std::move(remedy)});
}

} // namespace

Result<fs::path> findCatalogFolder(const fs::path& explicitDir, const fs::path& programDir)
{
    if (!explicitDir.empty())
        return named(explicitDir, "is not a catalog folder",
                     "name the folder that holds sources.json, parts and tables");
    if (const char* folder = std::getenv("FLOPSMITH_CATALOG"); folder && *folder)
        return named(folder, "FLOPSMITH_CATALOG is not a catalog folder", "correct or unset the variable");
    for (const fs::path& folder :
         {programDir / ".." / "share" / "flopsmith" / "catalog", fs::path(FLOPSMITH_SOURCE_DIR) / "catalog"})
        if (isCatalog(folder))
            return folder;
    return fail({ErrorCode::NotFound, programDir.string(), "", "no catalog found",
                 "install the program with its catalog, or name the folder with "
                 "--catalog"});
}

Result<CatalogPtr> loadCatalog(const fs::path& folder)
{
    CatalogReader reader(folder);
    reader.read(CatalogReader::Until::FirstFault);
    if (!reader.faults().empty())
        return fail(reader.faults().front());
    return reader.take();
}

std::vector<Error> verifyCatalog(const fs::path& folder)
{
    CatalogReader reader(folder);
    reader.read(CatalogReader::Until::End);
    reader.checkReferences();
    reader.checkPlausibility();
    return reader.faults();
}

std::string partJson(const Part& part, const Catalog& catalog)
{
    return jsonText(partToJson(part, catalog.sources()));
}

} // namespace flopsmith
