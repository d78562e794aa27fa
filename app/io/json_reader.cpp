#include "app/io/json_reader.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "app/base/text.h"

namespace flopsmith {

namespace {

/// Builds the tree and stops at the first thing that is not allowed.
class TreeBuilder : public nlohmann::json_sax<Json> {
public:
    explicit TreeBuilder(std::string file) : m_file(std::move(file)) {}

    bool null() override { return put(nullptr) != nullptr; }
    bool boolean(bool v) override { return put(v) != nullptr; }
    bool number_integer(number_integer_t v) override { return put(v) != nullptr; }
    bool number_unsigned(number_unsigned_t v) override { return put(v) != nullptr; }
    bool number_float(number_float_t v, const string_t&) override
    {
        return std::isfinite(v) ? put(v) != nullptr : refuse("a number is out of range", "write a finite number");
    }
    bool string(string_t& v) override { return checkedText(v) && put(v) != nullptr; }
    bool binary(binary_t&) override { return refuse("binary data", "write plain JSON"); }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool key(string_t& k) override
    {
        if (!checkedText(k))
            return false;
        if (m_stack.back()->contains(k))
            return refuse(fmt::format("the key '{}' stands twice", oneLine(k)), "keep one of them");
        m_keys.back() = k;
        return true;
    }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override
    {
        m_error = {ErrorCode::Malformed, m_file, place(), fmt::format("not valid JSON at byte {}", position), "the file may be cut off or damaged; restore a copy"};
        return false;
    }

    Json root;
    [[nodiscard]] const Error& error() const { return m_error; }

private:
    bool refuse(std::string message, std::string remedy)
    {
        m_error = {ErrorCode::Malformed, m_file, place(), std::move(message), std::move(remedy)};
        return false;
    }
    bool checkedText(const std::string& text)
    {
        if (text.size() > maxJsonString)
            return refuse(fmt::format("a text is longer than {} bytes", maxJsonString), "shorten it");
        return isValidUtf8(text) || refuse("a text is not valid UTF-8", "save the file as UTF-8");
    }
    [[nodiscard]] std::string place() const
    {
        std::string out;
        for (std::size_t i = 0; i < m_stack.size(); ++i) {
            if (m_stack[i]->is_array())
                out += fmt::format("[{}]", m_stack[i]->empty() ? 0 : m_stack[i]->size() - (i + 1 < m_stack.size() ? 1 : 0));
            else if (!m_keys[i].empty())
                out += (out.empty() ? "" : ".") + oneLine(m_keys[i]);
        }
        return out;
    }
    Json* put(Json value)
    {
        if (m_stack.empty()) {
            root = std::move(value);
            return &root;
        }
        Json& top = *m_stack.back();
        if (top.is_array()) {
            top.push_back(std::move(value));
            return &top.back();
        }
        Json& place = top[m_keys.back()];
        place = std::move(value);
        return &place;
    }
    bool open(Json container)
    {
        if (m_stack.size() >= static_cast<std::size_t>(maxJsonDepth))
            return refuse(fmt::format("nested deeper than {} levels", maxJsonDepth), "the file is not one of ours");
        m_stack.push_back(put(std::move(container)));
        m_keys.emplace_back();
        return true;
    }
    bool close()
    {
        m_stack.pop_back();
        m_keys.pop_back();
        return true;
    }

    std::string m_file;
    // Pointers stay valid: a container is complete before its parent grows again.
    std::vector<Json*> m_stack;
    std::vector<std::string> m_keys;
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
    TreeBuilder builder(file);
    if (!Json::sax_parse(text.begin(), text.end(), &builder))
        return fail(builder.error());
    return std::move(builder.root);
}

std::string nearestKey(std::string_view key, const std::vector<std::string_view>& known)
{
    std::size_t best = 4;
    std::string_view nearest;
    for (const std::string_view candidate : known)
        if (const std::size_t d = distance(key.substr(0, 64), candidate); d < best) {
            best = d;
            nearest = candidate;
        }
    return nearest.empty() ? std::string() : fmt::format("did you mean '{}'?", nearest);
}

} // namespace flopsmith
