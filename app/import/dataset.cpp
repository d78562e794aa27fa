#include "app/import/dataset.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/importer.h"

namespace flopsmith {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t maxDatasetFiles = 200'000;
constexpr int maxFolderDepth = 8;

Result<std::vector<DatasetFile>> filesBelow(const fs::path& path)
{
    std::error_code failed;
    const auto status = fs::status(path, failed);
    if (status.type() == fs::file_type::not_found)
        return fail({ErrorCode::NotFound, path.string(), {}, "no such file or folder", "check the name"});
    const auto sizeOf = [](const fs::path& file) {
        std::error_code ignored;
        const auto size = fs::file_size(file, ignored);
        return ignored ? std::uint64_t{0} : std::uint64_t{size};
    };
    if (fs::is_regular_file(status))
        return std::vector<DatasetFile>{DatasetFile(path, sizeOf(path))};
    if (failed || !fs::is_directory(status))
        return fail({ErrorCode::Unreadable, path.string(), {}, "is neither a file nor a folder", "name a dataset"});
    std::vector<DatasetFile> files;
    fs::recursive_directory_iterator at(path, fs::directory_options::skip_permission_denied, failed);
    for (; !failed && at != fs::recursive_directory_iterator(); at.increment(failed)) {
        std::error_code ignored;
        if (at->is_directory(ignored) && (at.depth() >= maxFolderDepth || at->path().filename() == ".git"))
            at.disable_recursion_pending();
        if (at->is_symlink(ignored) || !at->is_regular_file(ignored))
            continue;
        if (files.size() == maxDatasetFiles)
            return fail({ErrorCode::TooLarge,
                         path.string(),
                         {},
                         fmt::format("holds more than {} files", maxDatasetFiles),
                         "name the dataset's own folder"});
        files.emplace_back(at->path(), sizeOf(at->path()));
    }
    if (failed)
        return fail({ErrorCode::Unreadable, path.string(), {}, failed.message(), "check its permissions"});
    std::sort(files.begin(), files.end(),
              [](const DatasetFile& a, const DatasetFile& b) { return a.path().native() < b.path().native(); });
    return files;
}

bool isMarkup(const DatasetFile& file)
{
    constexpr std::string_view data[] = {"json", "jsonl", "ndjson", "csv", "tsv", "yaml", "yml", "ids"};
    return std::find(std::begin(data), std::end(data), file.ending()) != std::end(data);
}

struct Choice {
    const Importer* importer = nullptr;
    std::vector<DatasetFile> files;
};

/// Not a dataset that we know.
Error unrecognized(const fs::path& path, std::string_view dataset)
{
    std::vector<std::string> names;
    for (const Importer* importer : allImporters())
        names.emplace_back(importer->dataset);
    const std::string known = "known datasets: " + join(names, ", ");
    if (dataset.empty())
        return {ErrorCode::Malformed,
                path.string(),
                {},
                "no dataset is recognized in it",
                known + "; other tables: map their columns"};
    if (std::find(names.begin(), names.end(), dataset) == names.end())
        return {ErrorCode::Usage,
                path.string(),
                {},
                fmt::format("unknown dataset '{}'", oneLine(dataset.substr(0, 64))),
                known};
    return {ErrorCode::Malformed,
            path.string(),
            {},
            fmt::format("holds no file of the dataset {}", dataset),
            "name its folder in the original layout, or one of its files"};
}

/// Each file goes to the first importer that takes it; all must go to the same one unless a dataset is named.
Result<Choice> choose(const fs::path& path, std::string_view dataset)
{
    auto files = filesBelow(path);
    if (!files)
        return fail(files.error());
    Choice choice;
    std::string others;
    for (DatasetFile& file : *files) {
        if (!isMarkup(file))
            continue;
        for (const Importer* importer : allImporters()) {
            if ((!dataset.empty() && importer->dataset != dataset) || !importer->takes(file))
                continue;
            if (!choice.importer)
                choice.importer = importer;
            if (importer == choice.importer)
                choice.files.push_back(std::move(file));
            else
                others = importer->dataset;
            break;
        }
        if (!others.empty())
            return fail({ErrorCode::Usage,
                         path.string(),
                         {},
                         fmt::format("holds files of {} and of {}", choice.importer->dataset, others),
                         "name one dataset, or its folder"});
    }
    if (!choice.importer)
        return fail(unrecognized(path, dataset));
    if (choice.importer->rank)
        std::stable_sort(choice.files.begin(), choice.files.end(), [&](const DatasetFile& a, const DatasetFile& b) {
            return choice.importer->rank(a) < choice.importer->rank(b);
        });
    return choice;
}

std::string newestDate(const std::vector<DatasetFile>& files)
{
    std::string newest;
    // Thousands of files of one copy have the same date.
    for (std::size_t i = 0; i < files.size(); i += 1 + files.size() / 64)
        newest = std::max(newest, files[i].date());
    return newest;
}

} // namespace

Result<std::string> recognizeDataset(const fs::path& path)
{
    const auto choice = choose(path, {});
    if (!choice)
        return fail(choice.error());
    return std::string(choice->importer->dataset);
}

bool isTableName(const fs::path& path)
{
    const std::string ending = DatasetFile(path).ending();
    return ending == "csv" || ending == "tsv" || ending == "txt";
}

fs::path lastingPath(const fs::path& path)
{
    std::error_code failed;
    fs::path whole = fs::absolute(path, failed).lexically_normal();
    return failed ? path : whole;
}

Result<ImportedSet> importDataset(const fs::path& path, std::string_view dataset, const ImportMonitor& monitor)
{
    const auto choice = choose(path, dataset);
    if (!choice)
        return fail(choice.error());
    const Importer& importer = *choice->importer;
    ImportedSet set;
    set.dataset = importer.dataset;
    set.title = importer.title;
    set.licence = importer.licence;
    set.origin = lastingPath(path);
    set.sources.emplace_back();
    set.sources.push_back({set.dataset, set.title, std::string(importer.publisher), std::string(importer.url),
                           newestDate(choice->files), Confidence::Secondary});
    std::uint64_t total = 0;
    for (const DatasetFile& file : choice->files)
        total += file.bytes();
    ImportRun run(set, monitor, total);
    for (const DatasetFile& file : choice->files) {
        run.begin(file);
        if (const auto read = importer.read(file, run); !read)
            return fail(read.error());
        if (const auto going = run.advance(file.bytes()); !going)
            return fail(going.error());
    }
    if (const auto going = run.finish(); !going)
        return fail(going.error());
    return set;
}

} // namespace flopsmith
