#include <fmt/format.h>

#include "app/io/catalog_io.h"
#include "app/io/part_json.h"

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
            properties[std::string(field.key)] = typeSchema<Member>(field.key);
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
        Json figure = object({{"value", value},
                              {"source", text()},
                              {"at", text()},
                              {"confidence", confidence()},
                              {"others", listOf(object({{"value", value}, {"source", text()}}, {"value", "source"}))}},
                             {"value", "source"});
        figure["title"] = field.label;
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
    return object({{"amount", {{"type", "number"}, {"minimum", 0}}},
                   {"currency", {{"type", "string"}, {"pattern", "^[A-Z]{3}$"}}},
                   {"date", date()},
                   {"kind", {{"enum", {"list", "street", "quote", "user"}}}},
                   {"source", text()}},
                  {"amount", "currency", "date"});
}

} // namespace

std::string schemaJson(std::string_view category)
{
    Json part = object({{"id", partId()},
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
                       {"id", "category", "name"});
    return jsonText({{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                     {"title", fmt::format("Flopsmith catalog: {}", category)},
                     {"type", "array"},
                     {"items", std::move(part)}});
}

} // namespace flopsmith
