#include "app/cli/verb.h"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <system_error>

#include <QCoreApplication>

#include "app/build/apply.h"
#include "app/import/estimator_files.h"
#include "app/io/catalog_io.h"
#include "app/io/document_io.h"
#include "app/io/own_tiers.h"
#include "app/reports/chart_values.h"

namespace flopsmith {

namespace {

/// Qt loads the driver of the database only for an application. It must be gone before one that paints is made.
class StoreApplication {
public:
    StoreApplication()
    {
        if (!QCoreApplication::instance())
            m_application = std::make_unique<QCoreApplication>(m_count, m_arguments);
    }

private:
    int m_count = 1;
    char m_name[14] = "flopsmith-cli";
    char* m_arguments[2] = {m_name, nullptr};
    std::unique_ptr<QCoreApplication> m_application;
};

} // namespace

Result<CatalogPtr> VerbContext::bundledCatalog()
{
    if (m_bundled)
        return m_bundled;
    const auto folder = findCatalogFolder(catalogDir, programDir);
    if (!folder)
        return fail(folder.error());
    auto loaded = loadCatalog(*folder);
    // The user's own tiers stand beside the user's catalog.
    if (const auto own = userCatalogFile(); loaded && own)
        loaded = withOwnTiersIfAny(*loaded, own->parent_path() / "tiers.json");
    if (loaded)
        m_bundled = *loaded;
    return loaded;
}

Result<CatalogPtr> VerbContext::catalog()
{
    if (m_catalog)
        return m_catalog;
    auto bundled = bundledCatalog();
    if (!bundled)
        return bundled;
    std::error_code ignored;
    const bool none = userCatalog == "none";
    // The standard file is made by the first import; before, there is nothing to lay above the bundled catalog.
    if (none || (userCatalog.empty() && !std::filesystem::exists(standardUserCatalogFile(), ignored))) {
        m_catalog = *bundled;
        return m_catalog;
    }
    const auto laid = withUserCatalog(Access::Read, [&](UserCatalog& own) -> Result<bool> {
        auto overlay = own.overlay(*bundled);
        if (!overlay)
            return fail(overlay.error());
        m_catalog = std::move(*overlay);
        return true;
    });
    if (!laid)
        return fail(laid.error());
    return m_catalog;
}

Result<std::filesystem::path> VerbContext::userCatalogFile() const
{
    if (userCatalog == "none")
        return fail({ErrorCode::Usage, "", "--user-catalog", "'none' has no place to keep anything",
                     "name a file, or leave the option out"});
    return userCatalog.empty() ? standardUserCatalogFile() : std::filesystem::path(userCatalog);
}

Result<bool> VerbContext::withUserCatalog(Access access, const std::function<Result<bool>(UserCatalog&)>& work)
{
    const auto file = userCatalogFile();
    if (!file)
        return fail(file.error());
    const StoreApplication application;
    auto own = UserCatalog::open(*file, access);
    if (!own)
        return fail(own.error());
    if (access == Access::Write)
        m_catalog = nullptr;
    return work(*own);
}

Result<EstimatorPtr> VerbContext::estimator()
{
    if (m_estimator)
        return m_estimator;
    const auto parts = bundledCatalog();
    if (!parts)
        return fail(parts.error());
    const auto folder = findCatalogFolder(catalogDir, programDir);
    if (!folder)
        return fail(folder.error());
    auto loaded = loadEstimator(*folder, **parts);
    if (loaded)
        m_estimator = *loaded;
    return loaded;
}

std::filesystem::path VerbContext::templateDir()
{
    std::error_code ignored;
    const auto installed = programDir / ".." / "share" / "flopsmith" / "templates";
    if (std::filesystem::is_directory(installed, ignored))
        return installed;
    return FLOPSMITH_SOURCE_DIR "/resources/templates";
}

Result<EvaluationPtr> VerbContext::evaluated(const std::string& file)
{
    const auto parts = catalog();
    if (!parts)
        return fail(parts.error());
    auto loaded = loadBuild(file, **parts);
    if (!loaded)
        return fail(loaded.error());
    return evaluate(std::make_shared<const Build>(std::move(loaded->build)), *parts);
}

std::vector<ReferenceBuild> VerbContext::references()
{
    std::vector<ReferenceBuild> out;
    const auto parts = catalog();
    if (!parts)
        return out;
    for (const Tier& tier : (*parts)->tables().tiers)
        for (const auto& [id, recommended] :
             {std::pair{tier.minimumBuild, false}, std::pair{tier.recommendedBuild, true}}) {
            // Of an own tier a build may also be a file.
            const auto file = id.ends_with(".rig") ? std::filesystem::path(id) : templateDir() / (id + ".rig");
            std::error_code ignored;
            if (id.empty() || !std::filesystem::exists(file, ignored))
                continue;
            if (auto evaluation = evaluated(file.string()))
                out.push_back({tierLevelLabel(tier.name, recommended), *evaluation, {}, {}, tier.id});
        }
    return out;
}

void VerbContext::out(std::string_view text) const
{
    std::fwrite(text.data(), 1, text.size(), stdout);
}

int VerbContext::bad(const Error& error) const
{
    const std::string line = "flopsmith-cli: " + describe(error) + "\n";
    std::fwrite(line.data(), 1, line.size(), stderr);
    return exitBadInput;
}

bool isVerb(std::string_view word)
{
    const auto verbs = allVerbs();
    return std::any_of(verbs.begin(), verbs.end(), [&](const Verb* verb) { return verb->name == word; });
}

int editFile(VerbContext& context, const std::string& file, const Edit& edit)
{
    const auto catalog = context.catalog();
    if (!catalog)
        return context.bad(catalog.error());
    const auto loaded = loadBuild(file, **catalog);
    if (!loaded)
        return context.bad(loaded.error());
    if (loaded->readOnly)
        return context.bad(
            {ErrorCode::FutureVersion, file, "version", "was written by a newer program", "open it with that program"});
    auto changed = apply(loaded->build, **catalog, edit);
    if (!changed) {
        Error error = changed.error();
        error.file = file;
        return context.bad(error);
    }
    if (const auto saved = saveBuild(file, *changed, **catalog); !saved)
        return context.bad(saved.error());
    return exitFine;
}

} // namespace flopsmith
