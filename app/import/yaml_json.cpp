#include "app/import/yaml_json.h"

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include "app/base/text.h"

namespace flopsmith {

namespace {

constexpr std::size_t maxYamlValues = 100'000;

/// Converts a tree; stops at the first thing beyond the bounds.
class Converter {
public:
    bool convert(const YAML::Node& node, Json& out, std::size_t depth)
    {
        if (depth > maxJsonDepth || ++m_values > maxYamlValues)
            return refuse(depth > maxJsonDepth ? "is nested too deeply" : "holds too many values");
        if (node.IsMap())
            return convertMap(node, out, depth);
        if (node.IsSequence()) {
            out = Json::array();
            for (const YAML::Node& item : node)
                if (!convert(item, out.emplace_back(), depth + 1))
                    return false;
            return true;
        }
        if (node.IsScalar())
            return convertScalar(node, out);
        out = nullptr;
        return true;
    }
    [[nodiscard]] const std::string& message() const { return m_message; }

private:
    bool refuse(std::string message)
    {
        m_message = std::move(message);
        return false;
    }
    bool convertMap(const YAML::Node& node, Json& out, std::size_t depth)
    {
        out = Json::object();
        for (const auto& member : node) {
            if (!member.first.IsScalar())
                return refuse("has a key that is no text");
            auto& members = out.get_ref<Json::object_t&>();
            const auto [at, isNew] = members.try_emplace(member.first.Scalar());
            if (!isNew)
                return refuse(fmt::format("has the key '{}' twice", oneLine(member.first.Scalar().substr(0, 64))));
            if (!convert(member.second, at->second, depth + 1))
                return false;
        }
        return true;
    }
    bool convertScalar(const YAML::Node& node, Json& out)
    {
        const std::string& text = node.Scalar();
        if (text.size() > maxJsonString || !isValidUtf8(text))
            return refuse("has a text that is too long or not UTF-8");
        const bool quoted = node.Tag() == "!";
        if (quoted)
            out = text;
        else if (text == "true" || text == "false")
            out = text == "true";
        else if (text.empty() || text == "~" || text == "null")
            out = nullptr;
        else if (const auto number = parseDecimal(text))
            out = *number;
        else
            out = text;
        return true;
    }

    std::size_t m_values = 0;
    std::string m_message;
};

} // namespace

Result<Json> yamlToJson(const std::string& text, const std::string& file)
{
    const auto refused = [&](std::string message) {
        return fail(Error{ErrorCode::Malformed, file, {}, std::move(message), "correct the file, or get it again"});
    };
    try {
        const YAML::Node root = YAML::Load(text);
        Json json;
        Converter converter;
        if (!converter.convert(root, json, 0))
            return refused(converter.message());
        return json;
    } catch (const YAML::Exception& e) {
        return refused(fmt::format("is no valid YAML, line {}: {}", e.mark.line + 1, oneLine(e.msg.substr(0, 120))));
    }
}

} // namespace flopsmith
