#include "app/io/json_reader.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "app/base/text.h"

namespace flopsmith {

namespace {

constexpr std::size_t maxShownKey = 64;
constexpr int numberOverflow = 406; // of nlohmann's exceptions

/// Builds the tree and stops at the first thing that is not allowed. The names
/// are those that the parser calls.
class TreeBuilder {
public:
    explicit TreeBuilder(const std::string& file)
        : m_file(file)
    {
    }

    bool null() { return put(nullptr); }
    bool boolean(bool v) { return put(v); }
    bool number_integer(Json::number_integer_t v) { return put(v); }
    bool number_unsigned(Json::number_unsigned_t v) { return put(v); }
    bool number_float(Json::number_float_t v, const std::string&)
    {
        return std::isfinite(v) ? put(v) : refuse("a number is out of range", "write a finite number");
    }
    bool string(std::string& v) { return checkedText(v) && put(std::move(v)); }
    bool binary(Json::binary_t&) { return refuse("binary data", "write plain JSON"); }
    bool start_object(std::size_t) { return open(Json::object()); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool key(std::string& k)
    {
        if (!checkedText(k))
            return false;
        Level& level = m_stack.back();
        const auto [at, isNew] = level.container->get_ref<Json::object_t&>().try_emplace(std::move(k));
        level.key = &at->first;
        level.value = &at->second;
        return isNew || refuse("the key stands twice", "keep one of them");
    }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    template <class Exception>
    bool parse_error(std::size_t position, const std::string&, const Exception& e)
    {
        if (e.id == numberOverflow)
            return refuse("a number is out of range", "write a finite number");
        return refuse(fmt::format("not valid JSON at byte {}", position),
                      "the file may be cut off or damaged; restore a copy");
    }

    Json root;
    [[nodiscard]] const Error& error() const { return m_error; }

private:
    struct Level {
        Json* container = nullptr;
        const std::string* key = nullptr; // of an object: the member that is being filled
        Json* value = nullptr;
    };

    bool refuse(std::string message, std::string remedy, ErrorCode code = ErrorCode::Malformed)
    {
        m_error = {code, m_file, path(), std::move(message), std::move(remedy)};
        return false;
    }
    bool checkedText(const std::string& text)
    {
        if (text.size() > maxJsonString)
            return refuse(fmt::format("a text is longer than {} bytes", maxJsonString), "shorten it",
                          ErrorCode::TooLarge);
        return isValidUtf8(text) || refuse("a text is not valid UTF-8", "save the file as UTF-8");
    }
    [[nodiscard]] std::string path() const
    {
        std::string out;
        for (const Level& level : m_stack) {
            if (level.container->is_array())
                out += fmt::format("[{}]", level.container->empty() ? 0 : level.container->size() - 1);
            else if (level.key)
                out += (out.empty() ? "" : ".") + oneLine(level.key->substr(0, maxShownKey));
        }
        return out;
    }
    template <class T>
    Json* store(T&& value)
    {
        if (++m_values > maxJsonValues) {
            refuse(fmt::format("more than {} values", maxJsonValues), "split the file", ErrorCode::TooLarge);
            return nullptr;
        }
        Json* target = &root;
        if (!m_stack.empty() && m_stack.back().container->is_array())
            target = &m_stack.back().container->get_ref<Json::array_t&>().emplace_back();
        else if (!m_stack.empty())
            target = m_stack.back().value;
        *target = std::forward<T>(value);
        return target;
    }
    template <class T>
    bool put(T&& value)
    {
        return store(std::forward<T>(value)) != nullptr;
    }
    bool open(Json container)
    {
        if (m_stack.size() >= maxJsonDepth)
            return refuse(fmt::format("nested deeper than {} levels", maxJsonDepth), "the file is not one of ours",
                          ErrorCode::TooLarge);
        Json* stored = store(std::move(container));
        if (stored)
            m_stack.push_back({stored});
        return stored != nullptr;
    }
    bool close()
    {
        m_stack.pop_back();
        return true;
    }

    const std::string& m_file;
    // Pointers stay valid: a container is complete before its parent grows again.
    std::vector<Level> m_stack;
    std::size_t m_values = 0;
    Error m_error;
};

std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row[b.size()];
}

} // namespace

Result<Json> parseJson(std::string_view text, const std::string& file)
{
    // The parser would take a zero byte for the end of the text.
    if (const auto zero = text.find('\0'); zero != std::string_view::npos)
        return fail({ErrorCode::Malformed, file, "", fmt::format("a zero byte at {}", zero),
                     "the file is damaged; restore a copy"});
    TreeBuilder builder(file);
    if (!Json::sax_parse(text.begin(), text.end(), &builder))
        return fail(builder.error());
    return std::move(builder.root);
}

std::string jsonText(const Json& value)
{
    return value.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

JsonAt JsonAt::member(std::string_view key) const&
{
    JsonAt out;
    out.m_parent = this;
    out.m_file = m_file;
    if (!m_value || !m_value->is_object())
        return out;
    const auto& members = m_value->get_ref<const Json::object_t&>();
    const auto at = members.find(key);
    if (at == members.end())
        return out;
    out.m_value = &at->second;
    out.m_key = &at->first;
    return out;
}

JsonAt JsonAt::item(std::size_t i) const&
{
    JsonAt out;
    out.m_parent = this;
    out.m_file = m_file;
    out.m_index = i;
    if (m_value && m_value->is_array() && i < m_value->size())
        out.m_value = &m_value->get_ref<const Json::array_t&>()[i];
    return out;
}

std::string JsonAt::path() const
{
    if (!m_parent)
        return {};
    std::string out = m_parent->path();
    if (!m_key)
        return out + fmt::format("[{}]", m_index);
    return out + (out.empty() ? "" : ".") + oneLine(m_key->substr(0, maxShownKey));
}

bool ReadLog::refuse(const JsonAt& at, std::string message, std::string remedy, ErrorCode code)
{
    faults.push_back({code, at.file(), at.path(), std::move(message), std::move(remedy)});
    return false;
}

bool isObject(const JsonAt& at, ReadLog& log)
{
    return at.value().is_object() || log.refuse(at, "must be an object", "put it in { }");
}

bool ReadLog::refuseKey(const JsonAt& at, const std::string& key, const std::vector<std::string_view>& known)
{
    std::string remedy = nearestKey(key, known);
    return refuse(at, fmt::format("unknown key '{}'", oneLine(key.substr(0, maxShownKey))),
                  remedy.empty() ? "leave it out" : std::move(remedy));
}

std::string nearestKey(std::string_view key, const std::vector<std::string_view>& known)
{
    std::size_t best = std::max<std::size_t>(3, key.size() / 3) + 1;
    std::string_view nearest;
    for (const std::string_view candidate : known)
        if (const std::size_t d = distance(key.substr(0, 64), candidate); d < best) {
            best = d;
            nearest = candidate;
        }
    return nearest.empty() ? std::string() : fmt::format("did you mean '{}'?", nearest);
}

} // namespace flopsmith
