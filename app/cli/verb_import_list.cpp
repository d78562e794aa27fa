// import-list FILE -o F.rig
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/base/text.h"
#include "app/cli/verb.h"
#include "app/import/import_list.h"
#include "app/import/parts_list.h"
#include "app/import/pci_ids.h"
#include "app/io/atomic_file.h"
#include "app/io/document_io.h"

namespace flopsmith {

namespace {

struct ImportListOptions {
    std::string file;
    std::string output;
    std::string name;
    std::string pciIds;
};

std::string runnersUp(const std::vector<RunnerUp>& parts)
{
    std::vector<std::string> out;
    for (const RunnerUp& part : parts)
        out.push_back(fmt::format("{} ({:.2f})", part.id.str(), part.confidence));
    return join(out, ", ");
}

std::string textOf(const ImportedList& list, const std::string& output)
{
    std::string text = fmt::format("{}: read as {}, {} resolved, {} not\n", output, list.kind, list.resolved.size(),
                                   list.unresolved.size());
    for (const ResolvedLine& line : list.resolved)
        text += fmt::format("  {:.2f}  {}x {}  <- {}\n", line.confidence, line.count, line.id.str(), line.line);
    for (const UnresolvedLine& line : list.unresolved) {
        text += fmt::format("  ?     {}x {}  <- {}: {}\n", line.count, line.part.empty() ? "-" : line.part.str(),
                            line.line, line.why.text());
        if (!line.candidates.empty())
            text += "        may be " + runnersUp(line.candidates) + "\n";
    }
    for (const PassedOver& note : list.notes)
        text += fmt::format("  passed over: {}: {}\n", note.line, note.why.text());
    return text;
}

/// What names devices: the file that was named, else the database that was imported.
Result<std::optional<PciIds>> deviceNames(VerbContext& context, const std::string& file)
{
    if (!file.empty()) {
        auto read = PciIds::read(file);
        return read ? Result<std::optional<PciIds>>(std::move(*read)) : fail(read.error());
    }
    std::optional<PciIds> out;
    if (context.userCatalog == "none")
        return out;
    const auto done = context.withUserCatalog(Access::Read, [&](UserCatalog& own) -> Result<bool> {
        auto kept = own.pciIds();
        if (!kept)
            return fail(kept.error());
        out = std::move(*kept);
        return true;
    });
    if (!done && !(context.userCatalog.empty() && done.error().code == ErrorCode::NotFound))
        return fail(done.error());
    return out;
}

int runImportList(VerbContext& context, const ImportListOptions& options)
{
    const auto catalog = context.catalog();
    if (!catalog)
        return context.bad(catalog.error());
    std::error_code ignored;
    if (std::filesystem::exists(options.output, ignored))
        return context.bad(
            {ErrorCode::Conflict, options.output, "", "the file exists already", "choose another name with -o"});
    const auto bytes = readFile(options.file, maxListBytes);
    if (!bytes)
        return context.bad(bytes.error());
    const auto ids = deviceNames(context, options.pciIds);
    if (!ids)
        return context.bad(ids.error());
    auto list = importList(*bytes, **catalog, options.file, *ids ? &**ids : nullptr);
    if (!list)
        return context.bad(list.error());
    if (!options.name.empty())
        list->build.name = oneLine(options.name);
    else if (list->build.name.empty())
        list->build.name = std::filesystem::path(options.output).stem().string();
    if (const auto saved = saveBuild(options.output, list->build, **catalog); !saved)
        return context.bad(saved.error());
    context.out(context.json() ? importListJson(*list, options.file) : textOf(*list, options.output));
    return exitFine;
}

std::function<int()> setUpImportList(CLI::App& command, VerbContext& context)
{
    auto options = std::make_shared<ImportListOptions>();
    command.add_option("file", options->file, "parts list, quote, JSON inventory or hardware dump")->required();
    command.add_option("-o,--output", options->output, "build to write")->required();
    command.add_option("--name", options->name, "name of the build");
    command.add_option("--pci-ids", options->pciIds,
                       "pci.ids file that names devices which lspci could not name; else the imported one");
    return [options, &context] { return runImportList(context, *options); };
}

} // namespace

extern const Verb import_listVerb;
const Verb import_listVerb{"import-list", "make a build from a parts list or a machine's own listing",
                           &setUpImportList};

} // namespace flopsmith
