#include <fmt/format.h>

#include "app/io/catalog_io.h"
#include "app/io/part_json.h"
#include "app/io/schema_text.h"

namespace flopsmith {

namespace {

Json text(std::size_t longest = maxJsonString)
{
    return {{"type", "string"}, {"maxLength", longest}};
}

Json listOf(Json items)
{
    return {{"type", "array"}, {"items", std::move(items)}, {"maxItems", maxListItems}};
}

Json object(Json properties, std::vector<std::string> required)
{
    Json out{{"type", "object"}, {"additionalProperties", false}, {"properties", std::move(properties)}};
    if (!required.empty())
        out["required"] = std::move(required);
    return out;
}

Json partId()
{
    return {{"type", "string"}, {"pattern", "^[a-z0-9.-]+$"}, {"maxLength", maxNameBytes}};
}

Json confidence()
{
    return {{"enum", {"vendor", "measured", "secondary", "assumed"}}};
}

Json date()
{
    return {{"type", "string"}, {"pattern", "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$"}};
}

/// Adds what a key means, with an example.
Json documented(Json schema, std::string_view category, std::string_view key)
{
    const KeyText* text = keyText(category, key);
    if (!text)
        return schema;
    // A unit stands there already.
    const std::string unit = schema.value("description", std::string());
    schema["description"] = std::string(text->description) + (unit.empty() ? "" : " Given " + unit + ".");
    if (!text->example.empty())
        schema["examples"] = Json::array({Json::parse(text->example, nullptr, false)});
    return schema;
}

Json documentedAll(Json properties, std::string_view category)
{
    for (auto& [key, schema] : properties.get_ref<Json::object_t&>())
        schema = documented(std::move(schema), category, key);
    return properties;
}

/// The name that the texts of a record stand under.
template <class T>
constexpr std::string_view recordName = "record"; // without texts
template <>
constexpr std::string_view recordName<Plug> = "plug";
template <>
constexpr std::string_view recordName<PcieSlotSpec> = "pcie_slot";
template <>
constexpr std::string_view recordName<SwitchSpec> = "pcie_switch";
template <>
constexpr std::string_view recordName<CpuBios> = "cpu_bios";
template <>
constexpr std::string_view recordName<BoardRevision> = "board_revision";

template <class T>
Json typeSchema(std::string_view key)
{
    if constexpr (isOptional<T>) {
        return typeSchema<typename T::value_type>(key);
    } else if constexpr (isVector<T>) {
        return listOf(typeSchema<typename T::value_type>(key));
    } else if constexpr (std::is_same_v<T, bool>) {
        return {{"type", "boolean"}};
    } else if constexpr (std::is_same_v<T, int>) {
        return {{"type", "integer"}, {"minimum", 0}};
    } else if constexpr (std::is_same_v<T, double>) {
        return {{"type", "number"}, {"minimum", 0}};
    } else if constexpr (std::is_same_v<T, std::string>) {
        return text();
    } else if constexpr (IsQuantity<T>) {
        Json out{{"type", "number"}};
        if (T::dimension != Dimension::Temperature)
            out["minimum"] = 0;
        if (const Unit* unit = unitOfKey(key))
            out["description"] = fmt::format("in {}", unit->suffix);
        return out;
    } else {
        Json properties = Json::object();
        std::vector<std::string> required;
        forEachField<T>([&](const auto& field) {
            using Member = std::remove_cvref_t<decltype(std::declval<T>().*(field.member))>;
            Json member = documented(typeSchema<Member>(field.key), recordName<T>, field.key);
            member["title"] = field.label;
            properties[std::string(field.key)] = std::move(member);
            if (std::is_same_v<Member, std::string> && identifies(field.key))
                required.emplace_back(field.key);
        });
        return object(std::move(properties), std::move(required));
    }
}

template <class T>
Json figuresSchema()
{
    Json figures = Json::object();
    forEachField<T>([&](const auto& field) {
        using Value = typename std::remove_cvref_t<decltype(std::declval<T>().*(field.member))>::Value;
        const Json value = typeSchema<Value>(field.key);
        const Json described = documented(value, T::category, field.key);
        Json members =
            documentedAll({{"source", text()},
                           {"at", text()},
                           {"confidence", confidence()},
                           {"others", listOf(object({{"value", value}, {"source", text()}}, {"value", "source"}))}},
                          "figure");
        members["value"] = described;
        Json figure = object(std::move(members), {"value", "source"});
        figure["title"] = field.label;
        if (const KeyText* meaning = keyText(T::category, field.key))
            figure["description"] = meaning->description;
        figures[std::string(field.key)] = std::move(figure);
    });
    return object(std::move(figures), {});
}

template <class... T>
Json anyFiguresSchema(TypeList<T...>, std::string_view category)
{
    Json out;
    ((T::category == category ? (void)(out = figuresSchema<T>()) : (void)0), ...);
    return out;
}

Json priceSchema()
{
    return object(documentedAll({{"amount", {{"type", "number"}, {"minimum", 0}}},
                                 {"currency", {{"type", "string"}, {"pattern", "^[A-Z]{3}$"}}},
                                 {"date", date()},
                                 {"kind", {{"enum", {"list", "street", "quote", "user"}}}},
                                 {"source", text()}},
                                "price"),
                  {"amount", "currency", "date"});
}

} // namespace

std::string schemaJson(std::string_view category)
{
    Json part = object(documentedAll({{"id", partId()},
                                      {"category", {{"const", category}}},
                                      {"kind", text()},
                                      {"vendor", text()},
                                      {"name", text(maxNameBytes)},
                                      {"mpn", listOf(text())},
                                      {"aliases", listOf(partId())},
                                      {"variant_of", partId()},
                                      {"cloud_only", {{"type", "boolean"}}},
                                      {"notes", text()},
                                      {"figures", anyFiguresSchema(Categories{}, category)},
                                      {"prices", listOf(priceSchema())}},
                                     ""),
                       {"id", "category", "name"});
    return jsonText({{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                     {"title", fmt::format("Flopsmith catalog: {}", category)},
                     {"type", "array"},
                     {"items", std::move(part)}});
}

} // namespace flopsmith
