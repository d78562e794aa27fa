// A mapping as JSON: {"category": "cpu", "columns": [{"heading": "TDP(W)", "key": "tdp_w"}], ...}
#include "app/import/csv_mapper.h"
#include "app/io/part_json.h"

namespace flopsmith {

namespace {

bool readColumn(const JsonAt& at, ColumnMapping& out, ReadLog& log)
{
    static const std::vector<std::string_view> known{"heading", "key", "unit", "assumed"};
    if (!isObject(at, log))
        return false;
    if (!at.has("heading") || !at.has("key"))
        return log.refuse(at, "a column needs 'heading' and 'key'", "add them");
    return readMember(at, "heading", out.heading, log) && readMember(at, "key", out.key, log)
        && readMember(at, "unit", out.unit, log) && readMember(at, "assumed", out.assumed, log)
        && knowsAllKeys(at, known, log);
}

bool readColumns(const JsonAt& at, std::vector<ColumnMapping>& out, ReadLog& log)
{
    const JsonAt columns = at.member("columns");
    if (!columns.present())
        return log.refuse(at, "'columns' is missing", "add the list of columns");
    if (!isList(columns, log))
        return false;
    out.resize(columns.value().size());
    for (std::size_t i = 0; i < out.size(); ++i) {
        const JsonAt column = columns.item(i);
        if (!readColumn(column, out[i], log))
            return false;
    }
    return true;
}

} // namespace

std::string mappingJson(const CsvMapping& mapping)
{
    Json columns = Json::array();
    for (const ColumnMapping& column : mapping.columns) {
        Json entry{{"heading", column.heading}, {"key", column.key}};
        if (!column.unit.empty())
            entry["unit"] = column.unit;
        if (column.assumed)
            entry["assumed"] = true;
        columns.push_back(std::move(entry));
    }
    Json out{{"dataset", mapping.dataset}, {"category", mapping.category}, {"columns", std::move(columns)}};
    for (const auto& [key, text] : {std::pair{"title", &mapping.title}, std::pair{"vendor", &mapping.vendor},
                                    std::pair{"licence", &mapping.licence}, std::pair{"price_date", &mapping.priceDate},
                                    std::pair{"currency", &mapping.currency}, std::pair{"decimal", &mapping.decimal}})
        if (!text->empty())
            out[key] = *text;
    return jsonText(out);
}

Result<CsvMapping> readMapping(std::string_view json, const std::string& file)
{
    static const std::vector<std::string_view> known{"dataset",    "category", "columns",  "title",  "vendor",
                                                     "price_date", "licence",  "currency", "decimal"};
    const auto tree = parseJson(json, file);
    if (!tree)
        return fail(tree.error());
    ReadLog log;
    const JsonAt root(*tree, file);
    CsvMapping out;
    const bool good = isObject(root, log) && readMember(root, "dataset", out.dataset, log)
        && readMember(root, "category", out.category, log) && readMember(root, "title", out.title, log)
        && readMember(root, "vendor", out.vendor, log) && readMember(root, "licence", out.licence, log)
        && readMember(root, "price_date", out.priceDate, log) && readMember(root, "decimal", out.decimal, log)
        && readMember(root, "currency", out.currency, log) && knowsAllKeys(root, known, log)
        && readColumns(root, out.columns, log);
    if (!good)
        return fail(log.faults.front());
    if (const auto sound = checkMapping(out); !sound) {
        Error error = sound.error();
        error.file = file;
        return fail(std::move(error));
    }
    return out;
}

} // namespace flopsmith
