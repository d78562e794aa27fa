#include "app/build/settings_keys.h"

#include <algorithm>

#include "app/base/text.h"

namespace flopsmith {

namespace {

constexpr std::size_t maxListEntries = 64;

std::string lower(std::string_view text)
{
    std::string out(trimmed(text));
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

} // namespace

std::optional<bool> flagSetting(const Settings& settings, std::string_view key)
{
    const auto at = settings.find(key);
    const auto* flag = at == settings.end() ? nullptr : std::get_if<bool>(&at->second);
    return flag ? std::optional(*flag) : std::nullopt;
}

std::string wordSetting(const Settings& settings, std::string_view key)
{
    const auto at = settings.find(key);
    if (at == settings.end())
        return {};
    if (const auto* text = std::get_if<std::string>(&at->second))
        return lower(*text);
    const auto* number = std::get_if<double>(&at->second);
    return number ? formatNumber(*number, 6) : std::string();
}

std::vector<SettingEntry> listSetting(const Settings& settings, std::string_view key)
{
    const auto at = settings.find(key);
    const auto* text = at == settings.end() ? nullptr : std::get_if<std::string>(&at->second);
    std::vector<SettingEntry> out;
    if (!text)
        return out;
    for (const std::string& part : split(*text, ';')) {
        SettingEntry entry;
        for (const std::string& pair : split(part, ',')) {
            const auto equals = pair.find('=');
            if (equals != std::string::npos)
                entry.emplace_back(lower(pair.substr(0, equals)), lower(pair.substr(equals + 1)));
        }
        if (!entry.empty() && out.size() < maxListEntries)
            out.push_back(std::move(entry));
    }
    return out;
}

std::string listText(const std::vector<SettingEntry>& entries)
{
    std::vector<std::string> parts;
    for (const SettingEntry& entry : entries) {
        std::vector<std::string> pairs;
        for (const auto& [key, value] : entry)
            pairs.push_back(key + "=" + value);
        parts.push_back(join(pairs, ","));
    }
    return join(parts, ";");
}

std::string entryWord(const SettingEntry& entry, std::string_view key)
{
    const auto at = std::find_if(entry.begin(), entry.end(), [&](const auto& pair) { return pair.first == key; });
    return at == entry.end() ? std::string() : at->second;
}

std::optional<double> entryNumber(const SettingEntry& entry, std::string_view key)
{
    return parseDecimal(entryWord(entry, key));
}

} // namespace flopsmith
