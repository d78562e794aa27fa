// catalog verify [--coverage]
#include <fmt/format.h>

#include "app/cli/catalog_commands.h"
#include "app/io/catalog_io.h"
#include "app/io/coverage.h"
#include "app/io/json_reader.h"
#include "app/parts/plausibility.h"

namespace flopsmith {

namespace {

constexpr std::size_t mostFaults = 200; // implausible imported figures; their number is always told

/// What is doubtful and may stand: bundled parts on general knowledge alone; of the user's own and imported parts all
/// that cannot be true, because nobody here can correct a dataset.
std::vector<Error> remarksOn(const Catalog& catalog, const Catalog& bundled, const std::string& folder,
                             const std::string& own)
{
    std::vector<Error> out;
    const std::string today = todayText();
    for (const Part& part : catalog.parts()) {
        const bool ours = bundled.find(part.id) != nullptr;
        for (const Implausible& doubt : implausibleFigures(part, catalog.sources(), catalog.tables(), today))
            if (ours ? !doubt.fault : doubt.message.pattern != "has no source" && doubt.key != "figures")
                out.push_back({ErrorCode::Malformed, ours ? folder : own, part.id.str() + "." + doubt.key,
                               doubt.message.text(), doubt.remedy.text()});
    }
    return out;
}

Json errorJson(const Error& error)
{
    return {{"file", error.file}, {"place", error.place}, {"message", error.message}, {"remedy", error.remedy}};
}

int report(VerbContext& context, const std::vector<Error>& faults, const std::vector<Error>& remarks,
           const Catalog* catalog)
{
    if (context.json()) {
        Json out{{"faults", Json::array()}, {"remarks", Json::array()}};
        for (const Error& fault : faults)
            out["faults"].push_back(errorJson(fault));
        for (const Error& remark : remarks)
            out["remarks"].push_back(errorJson(remark));
        if (catalog)
            out.update({{"parts", catalog->parts().size()},
                        {"sources", catalog->sources().size() - 1},
                        {"date", catalog->date()}});
        context.out(jsonText(out));
        return faults.empty() ? exitFine : exitNo;
    }
    for (const Error& fault : faults)
        context.out(describe(fault) + "\n");
    for (std::size_t i = 0; i < remarks.size() && i < mostFaults; ++i)
        context.out("remark: " + describe(remarks[i]) + "\n");
    if (remarks.size() > mostFaults)
        context.out(fmt::format("and {} more remarks; --format json lists all\n", remarks.size() - mostFaults));
    if (!faults.empty())
        return exitNo;
    if (catalog)
        context.out(fmt::format("{} parts, {} sources, newest {}: no fault\n", catalog->parts().size(),
                                catalog->sources().size() - 1, catalog->date()));
    return exitFine;
}

std::vector<EvaluationPtr> samples(VerbContext& context)
{
    std::vector<EvaluationPtr> out;
    std::error_code ignored;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::directory_iterator it(context.templateDir(), ignored), end; it != end; it.increment(ignored))
        if (it->path().extension() == ".rig")
            files.push_back(it->path());
    std::sort(files.begin(), files.end());
    for (const std::filesystem::path& file : files)
        if (auto evaluation = context.evaluated(file.string()))
            out.push_back(*evaluation);
    return out;
}

} // namespace

int verifyTheCatalog(VerbContext& context, const CatalogOptions& options)
{
    const auto folder = findCatalogFolder(context.catalogDir, context.programDir);
    if (!folder)
        return context.bad(folder.error());
    const std::vector<Error> faults = verifyCatalog(*folder);
    if (!faults.empty())
        return report(context, faults, {}, nullptr);
    const auto bundled = context.bundledCatalog();
    const auto catalog = context.catalog();
    if (!bundled || !catalog)
        return context.bad(!bundled ? bundled.error() : catalog.error());
    std::string own;
    if (*catalog != *bundled) {
        const auto sound = context.withUserCatalog(Access::Read, [&](UserCatalog& user) -> Result<bool> {
            own = user.file().string();
            return user.check();
        });
        if (!sound)
            return context.bad(sound.error());
    }
    std::vector<Error> remarks = remarksOn(**catalog, **bundled, folder->string(), own);
    for (const Source* source : staleSources(**catalog, todayText()))
        remarks.push_back({ErrorCode::Malformed, (*folder / "sources.json").string(), source->key,
                           fmt::format("was read on {}, more than two years ago", source->read), "read it again"});
    if (!options.coverage)
        return report(context, faults, remarks, catalog->get());
    const Coverage coverage = coverageOf(**catalog, samples(context), todayText());
    context.out(context.json() ? coverageJson(coverage) : coverageText(coverage));
    return exitFine;
}

} // namespace flopsmith
