#include "tests/unit/rules/golden.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

#include <QTemporaryDir>

#include "app/build/apply.h"
#include "app/io/catalog_io.h"
#include "app/io/document_io.h"

namespace golden {

using namespace flopsmith;

namespace {

template <class T>
T orThrow(Result<T> result)
{
    if (!result)
        throw std::runtime_error(describe(result.error()));
    return std::move(*result);
}

void writeJson(const std::filesystem::path& file, const json& value)
{
    std::filesystem::create_directories(file.parent_path());
    std::ofstream out(file);
    out << value.dump(1);
    if (!out)
        throw std::runtime_error("cannot write " + file.string());
}

json figuresMerged(json part, const json& change)
{
    part.merge_patch(change);
    return part;
}

/// The test catalog with `changes` (part id -> merge patch; "like" clones another part) in a folder of its own.
CatalogPtr catalogWith(const json& changes)
{
    const std::filesystem::path from = testsFolder() / "data" / "test-catalog";
    QTemporaryDir folder;
    const std::filesystem::path to = folder.path().toStdString();
    std::filesystem::copy(from, to, std::filesystem::copy_options::recursive);
    json open = changes;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(from / "parts")) {
        if (entry.path().extension() != ".json")
            continue;
        const json before = readJson(entry.path());
        json after = json::array();
        for (const json& part : before) {
            const std::string id = part.at("id");
            after.push_back(changes.contains(id) ? figuresMerged(part, changes[id]) : part);
            open.erase(id);
            for (const auto& [fresh, change] : changes.items())
                if (change.value("like", "") == id) {
                    json clone = part;
                    clone["id"] = fresh;
                    json patch = change;
                    patch.erase("like");
                    after.push_back(figuresMerged(clone, patch));
                    open.erase(fresh);
                }
        }
        if (after != before)
            writeJson(to / std::filesystem::relative(entry.path(), from), after);
    }
    if (!open.empty())
        throw std::runtime_error("no such part in the test catalog: " + open.begin().key());
    return orThrow(loadCatalog(to));
}

json baseDocument(const json& description)
{
    const json& build = description.at("build");
    if (build.is_string() || build.contains("base"))
        return readJson(
            testsFolder() / "data" / "rigs"
            / (build.is_string() ? build.get<std::string>() : build["base"].get<std::string>()).append(".rig"));
    json document = build;
    document["format"] = "flopsmith-rig";
    document["version"] = {1, 0};
    return document;
}

Edit editFrom(const json& edit)
{
    if (edit.contains("set")) {
        const std::string text = edit["set"];
        const auto at = text.find('=');
        if (at == std::string::npos)
            return SetOption{text, std::nullopt};
        return SetOption{text.substr(0, at), text.substr(at + 1)};
    }
    if (edit.contains("add")) {
        const std::string text = edit["add"];
        const auto at = text.find('@');
        const SlotId slot(at == std::string::npos ? std::string() : text.substr(at + 1));
        return Place{PartId(text.substr(0, at)), slot, edit.value("count", 1), InstanceKey(edit.value("key", ""))};
    }
    if (edit.contains("remove"))
        return Remove{InstanceKey(edit["remove"].get<std::string>())};
    if (edit.contains("replace"))
        return Replace{InstanceKey(edit["replace"].get<std::string>()), PartId(edit.at("by").get<std::string>())};
    if (edit.contains("move"))
        return Move{InstanceKey(edit["move"].get<std::string>()), SlotId(edit.value("to", ""))};
    throw std::runtime_error("unknown edit " + edit.dump());
}

} // namespace

std::filesystem::path testsFolder()
{
    return FLOPSMITH_TESTS_FOLDER;
}

json readJson(const std::filesystem::path& file)
{
    std::ifstream in(file);
    if (!in)
        throw std::runtime_error("cannot read " + file.string());
    return json::parse(in);
}

CatalogPtr testCatalog()
{
    static const CatalogPtr catalog = orThrow(loadCatalog(testsFolder() / "data" / "test-catalog"));
    return catalog;
}

BuildPtr testRig(const std::string& name)
{
    const auto file = testsFolder() / "data" / "rigs" / (name + ".rig");
    return std::make_shared<const Build>(orThrow(loadBuild(file, *testCatalog())).build);
}

Case makeCase(const json& description)
{
    json document = baseDocument(description);
    json changes = json::object();
    const json edits = description.value("edits", json::array());
    for (const json& edit : edits) {
        if (edit.contains("catalog"))
            changes.merge_patch(edit["catalog"]);
        // merge_patch drops nulls inside new members: keep a removed figure as it was written.
        if (edit.contains("catalog"))
            for (const auto& [id, change] : edit["catalog"].items())
                if (change.contains("figures"))
                    for (const auto& [key, figure] : change["figures"].items())
                        changes[id]["figures"][key] = figure;
        if (edit.contains("merge"))
            document.merge_patch(edit["merge"]);
    }
    Case one;
    one.catalog = changes.empty() ? testCatalog() : catalogWith(changes);
    Build build = orThrow(parseBuild(document.dump(), *one.catalog, "golden")).build;
    for (const json& edit : edits)
        if (!edit.contains("catalog") && !edit.contains("merge"))
            build = orThrow(apply(build, *one.catalog, editFrom(edit)));
    one.build = std::make_shared<const Build>(std::move(build));
    return one;
}

Outcome run(const Rule& rule, const Case& one)
{
    Outcome out;
    out.evaluation = evaluate(one.build, one.catalog);
    const RuleContext context{*out.evaluation->machine, out.evaluation->estimate};
    rule.check(context, rule.info, out.results);
    return out;
}

} // namespace golden
