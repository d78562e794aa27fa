#include "app/import/record_tree.h"

#include <algorithm>
#include <cmath>

#include "app/base/text.h"
#include "app/import/foreign_record.h"
#include "app/import/words.h"

namespace flopsmith {

namespace {

/// Members up to which each is compared with each to find one that stands twice.
constexpr std::size_t fewMembers = 32;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

std::optional<std::uint32_t> hexDigits(std::string_view text)
{
    std::uint32_t out = 0;
    for (const char c : text) {
        const char lower = static_cast<char>(c | 0x20);
        if (!isDigit(c) && (lower < 'a' || lower > 'f'))
            return std::nullopt;
        out = out * 16 + static_cast<std::uint32_t>(isDigit(c) ? c - '0' : lower - 'a' + 10);
    }
    return text.size() == 4 ? std::optional(out) : std::nullopt;
}

void appendUtf8(std::vector<char>& out, std::uint32_t c)
{
    const auto put = [&](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (c < 0x80U) {
        put(c);
    } else if (c < 0x800U) {
        put(0xC0U | (c >> 6U));
        put(0x80U | (c & 0x3FU));
    } else if (c < 0x10000U) {
        put(0xE0U | (c >> 12U));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    } else {
        put(0xF0U | (c >> 18U));
        put(0x80U | ((c >> 12U) & 0x3FU));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    }
}

} // namespace

/// Goes through a record once. What is nested is kept on a stack of bounded depth, not on the program's.
class RecordParser {
public:
    RecordParser(std::string_view text, RecordTree& tree)
        : m_text(text)
        , m_values(tree.m_values)
        , m_plain(tree.m_plain)
    {
    }

    bool parse()
    {
        if (m_text.starts_with("\xEF\xBB\xBF"))
            m_at = 3;
        if (!value({}))
            return false;
        while (!m_open.empty())
            if (!(m_values[m_open.back()].isObject() ? member() : item()))
                return false;
        skipBlanks();
        return m_at == m_text.size();
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }
    bool take(std::string_view word)
    {
        if (m_text.substr(m_at, word.size()) != word)
            return false;
        m_at += word.size();
        return true;
    }
    /// Whether nothing was read yet of what is open.
    [[nodiscard]] bool atStart() const { return m_values.size() == m_open.back() + 1; }

    bool item()
    {
        skipBlanks();
        if (take("]"))
            return close();
        return (atStart() || take(",")) && value({});
    }
    bool member()
    {
        skipBlanks();
        if (take("}"))
            return close();
        if (!atStart() && !take(","))
            return false;
        skipBlanks();
        std::string_view key;
        if (!string(key))
            return false;
        skipBlanks();
        return take(":") && value(key);
    }
    bool value(std::string_view key)
    {
        skipBlanks();
        RecordValue& v = m_values.emplace_back();
        v.m_key = key;
        switch (peek()) {
        case '{': v.m_kind = RecordKind::Object; return open();
        case '[': v.m_kind = RecordKind::List; return open();
        case '"': v.m_kind = RecordKind::Text; return string(v.m_text);
        case 't': v.m_kind = RecordKind::True; return take("true");
        case 'f': v.m_kind = RecordKind::False; return take("false");
        case 'n': return take("null");
        default: v.m_kind = RecordKind::Number; return number(v.m_number);
        }
    }
    bool open()
    {
        if (m_open.size() >= maxJsonDepth)
            return false;
        ++m_at;
        m_open.push_back(static_cast<std::uint32_t>(m_values.size() - 1));
        return true;
    }
    bool close()
    {
        RecordValue& v = m_values[m_open.back()];
        v.m_extent = static_cast<std::uint32_t>(m_values.size() - m_open.back());
        m_open.pop_back();
        return !v.isObject() || keysDiffer(v);
    }
    bool keysDiffer(const RecordValue& object)
    {
        m_keys.clear();
        for (const RecordValue& member : object)
            m_keys.push_back(member.key());
        if (m_keys.size() <= fewMembers) {
            for (std::size_t i = 1; i < m_keys.size(); ++i)
                for (std::size_t j = 0; j < i; ++j)
                    if (m_keys[i] == m_keys[j])
                        return false;
            return true;
        }
        std::sort(m_keys.begin(), m_keys.end());
        return std::adjacent_find(m_keys.begin(), m_keys.end()) == m_keys.end();
    }
    bool string(std::string_view& out)
    {
        if (!take("\""))
            return false;
        const std::size_t from = m_at;
        bool ascii = true;
        while (m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '\\') {
            const auto byte = static_cast<unsigned char>(m_text[m_at++]);
            if (byte < 0x20U)
                return false;
            ascii = ascii && byte < 0x80U;
        }
        out = m_text.substr(from, m_at - from);
        if (!ascii && !isValidUtf8(out))
            return false;
        if (peek() == '\\' && !escaped(out))
            return false;
        return take("\"") && out.size() <= maxJsonString;
    }
    /// Goes on with a text from its first escape on; `out` is what stands before.
    bool escaped(std::string_view& out)
    {
        // What is written without escapes is shorter: the texts of a record fit in here without being moved.
        m_plain.reserve(m_text.size());
        const std::size_t begin = m_plain.size();
        m_plain.insert(m_plain.end(), out.begin(), out.end());
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            const char c = m_text[m_at++];
            if (static_cast<unsigned char>(c) < 0x20U || (c == '\\' && !escape()))
                return false;
            if (c != '\\')
                m_plain.push_back(c);
        }
        out = std::string_view(m_plain.data() + begin, m_plain.size() - begin);
        return isValidUtf8(out);
    }
    bool escape()
    {
        constexpr std::string_view letters = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        const char c = peek();
        ++m_at;
        if (c == 'u')
            return codepoint();
        const std::size_t which = c == '\0' ? std::string_view::npos : letters.find(c);
        if (which == std::string_view::npos)
            return false;
        m_plain.push_back(meanings[which]);
        return true;
    }
    bool codepoint()
    {
        const auto unit = [&] {
            const auto digits = hexDigits(m_text.substr(std::min(m_at, m_text.size()), 4));
            m_at += 4;
            return digits;
        };
        const auto isLow = [](std::uint32_t u) { return u >= 0xDC00U && u <= 0xDFFFU; };
        auto c = unit();
        if (!c || isLow(*c))
            return false;
        if (*c >= 0xD800U && *c <= 0xDBFFU) {
            const auto low = take("\\u") ? unit() : std::nullopt;
            if (!low || !isLow(*low))
                return false;
            c = 0x10000U + ((*c - 0xD800U) << 10U) + (*low - 0xDC00U);
        }
        appendUtf8(m_plain, *c);
        return true;
    }
    bool digits()
    {
        const std::size_t from = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > from;
    }
    bool number(double& out)
    {
        const std::size_t from = m_at;
        static_cast<void>(take("-"));
        if (!take("0") && !digits())
            return false;
        if (take(".") && !digits())
            return false;
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            if (!take("+"))
                static_cast<void>(take("-"));
            if (!digits())
                return false;
        }
        const auto value = plainNumber(m_text.substr(from, m_at - from));
        out = value.value_or(0);
        return value.has_value();
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<RecordValue>& m_values;
    std::vector<char>& m_plain;
    std::vector<std::uint32_t> m_open; // lists and objects that are not closed yet, outermost first
    std::vector<std::string_view> m_keys; // of the object that was closed last
};

const RecordValue* RecordValue::item(std::size_t index) const
{
    for (const RecordValue& one : *this)
        if (index-- == 0)
            return &one;
    return nullptr;
}

std::size_t RecordValue::count() const
{
    std::size_t out = 0;
    for (auto at = begin(); at != end(); ++at)
        ++out;
    return out;
}

RecordTree::RecordTree(const Json& json)
{
    add(json, {});
}

void RecordTree::add(const Json& json, std::string_view key)
{
    const std::size_t index = m_values.size();
    RecordValue& value = m_values.emplace_back();
    value.m_key = key;
    if (json.is_boolean())
        value.m_kind = json.get<bool>() ? RecordKind::True : RecordKind::False;
    if (json.is_number()) {
        value.m_kind = RecordKind::Number;
        value.m_number = json.get<double>();
    }
    if (json.is_string()) {
        value.m_kind = RecordKind::Text;
        value.m_text = json.get_ref<const std::string&>();
    }
    if (json.is_array()) {
        value.m_kind = RecordKind::List;
        for (const Json& item : json)
            add(item, {});
    }
    if (json.is_object()) {
        value.m_kind = RecordKind::Object;
        for (const auto& [name, member] : json.get_ref<const Json::object_t&>())
            add(member, name);
    }
    m_values[index].m_extent = static_cast<std::uint32_t>(m_values.size() - index);
}

bool RecordTree::read(std::string_view text)
{
    m_values.clear();
    m_plain.clear();
    return RecordParser(text, *this).parse();
}

} // namespace flopsmith
