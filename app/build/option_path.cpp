#include "app/build/option_path.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/base/text.h"

namespace flopsmith {

namespace {

tl::unexpected<Error> bad(const std::string& path, std::string message, std::string remedy = {})
{
    return fail({ErrorCode::Usage, "", path, std::move(message), std::move(remedy)});
}

Result<double> numberIn(const SetOption& option, double low, double high)
{
    const auto value = parseDecimal(*option.value);
    if (!value || *value < low || *value > high)
        return bad(
            option.path,
            fmt::format("'{}' is not a number from {} to {}", *option.value, formatNumber(low), formatNumber(high)));
    return *value;
}

/// Sets an optional quantity or clears it.
template <class Q>
Result<bool> setQuantity(std::optional<Q>& member, const SetOption& option, double scale, double low, double high)
{
    if (!option.value) {
        member.reset();
        return true;
    }
    const auto value = numberIn(option, low, high);
    if (!value)
        return fail(value.error());
    member = Q::of(*value, scale);
    return true;
}

Result<bool> setSite(Site& site, const std::string& key, const SetOption& option)
{
    if (key == "country") {
        if (option.value && (option.value->size() != 2))
            return bad(option.path, "a country is two letters, as ISO 3166 has them", "for example US, DE, JP");
        site.country = option.value;
        return true;
    }
    if (key == "mains_v")
        return setQuantity(site.mains, option, units::volt, 90, 480);
    if (key == "circuit_a")
        return setQuantity(site.circuit, option, units::ampere, 1, 400);
    if (key == "inlet_c")
        return setQuantity(site.inlet, option, units::celsius, -10, 60);
    if (key == "altitude_m") {
        if (!option.value) {
            site.altitude.reset();
            return true;
        }
        const auto value = numberIn(option, -500, 6000);
        if (!value)
            return fail(value.error());
        site.altitude = *value;
        return true;
    }
    if (key == "circuit_shared") {
        if (option.value && *option.value != "true" && *option.value != "false")
            return bad(option.path, "must be true or false");
        site.circuitShared = option.value ? std::optional(*option.value == "true") : std::nullopt;
        return true;
    }
    if (key == "circuit_count") {
        const auto value = option.value ? numberIn(option, 1, maxCount) : Result<double>(1.0);
        if (!value)
            return fail(value.error());
        site.circuitCount = option.value ? std::optional(static_cast<int>(*value)) : std::nullopt;
        return true;
    }
    if (key == "plug") {
        site.plug = option.value ? std::optional(oneLine(*option.value)) : std::nullopt;
        return true;
    }
    return bad(option.path, "no such setting of the site",
               "there are country, mains_v, circuit_a, circuit_count, circuit_shared, plug, inlet_c, altitude_m");
}

/// Versions and revisions are texts even where they look like numbers: 2.10 is not 2.1.
bool isVersion(const std::string& key)
{
    static const std::vector<std::string> versions{"bios", "board_revision", "revision",  "cuda",
                                                   "rocm", "nvidia_driver",  "pytorch",   "tensorflow",
                                                   "jax",  "onnxruntime",    "llama.cpp", "vllm"};
    return std::find(versions.begin(), versions.end(), key) != versions.end();
}

Setting settingFrom(const std::string& key, const std::string& text)
{
    if (isVersion(key))
        return text;
    if (text == "true" || text == "false")
        return text == "true";
    if (const auto number = parseDecimal(text))
        return *number;
    return text;
}

void setSetting(Settings& settings, const std::string& key, const std::optional<std::string>& value)
{
    if (value)
        settings[key] = settingFrom(key, *value);
    else
        settings.erase(key);
}

/// The one supply that feeds a part; without a value none is written down.
void setFeed(Build& build, const std::string& to, const std::optional<std::string>& from)
{
    std::erase_if(build.feeds, [&](const Feed& feed) { return feed.to == to; });
    if (from)
        build.feeds.push_back({*from, to, {}});
}

Result<bool> setPolicy(Policy& policy, const std::string& group, const std::string& key, const SetOption& option)
{
    if (group == "severity") {
        static const std::vector<std::string> levels{"error", "warning", "advice", "off"};
        if (!option.value)
            policy.severity.erase(key);
        else if (std::find(levels.begin(), levels.end(), *option.value) == levels.end())
            return bad(option.path, "a severity is error, warning, advice or off");
        else
            policy.severity[key] = *option.value;
        return true;
    }
    if (group == "thresholds") {
        if (!option.value) {
            policy.thresholds.erase(key);
            return true;
        }
        const auto value = numberIn(option, -1e9, 1e9);
        if (!value)
            return fail(value.error());
        policy.thresholds[key] = *value;
        return true;
    }
    return bad(option.path, "no such policy", "there are severity and thresholds");
}

Result<bool> setOfEntry(Entry& entry, const std::string& member, const std::string& key, const SetOption& option)
{
    if (member == "settings" && !key.empty()) {
        if (key == "power_limit_w" && option.value) {
            const auto value = numberIn(option, 1, 5000);
            if (!value)
                return fail(value.error());
        }
        setSetting(entry.settings, key, option.value);
        return true;
    }
    if (member == "slot") {
        entry.slot = SlotId(option.value.value_or(""));
        return true;
    }
    if (member == "count") {
        const auto value = option.value ? numberIn(option, 1, maxCount) : Result<double>(1.0);
        if (!value)
            return fail(value.error());
        entry.count = static_cast<int>(*value);
        return true;
    }
    return bad(option.path, "no such member of a part", "there are settings.<key>, slot and count");
}

/// What reads workloads stands above this layer, so only the shape is judged here.
Result<bool> setWorkload(Build& build, const SetOption& option)
{
    constexpr std::size_t most = 1U << 16U;
    const std::string_view text = trimmed(option.value ? std::string_view(*option.value) : std::string_view());
    if (!text.empty() && (text.front() != '{' || text.back() != '}' || text.size() > most))
        return bad(option.path, "a workload is a JSON object", R"(for example {"mode":"lora","model":"Llama 3 8B"})");
    build.workload = text;
    return true;
}

/// raid1:hdd#1+hdd#2;raid0:ssd#1+ssd#2
Result<bool> setArrays(Build& build, const SetOption& option)
{
    static const std::vector<std::string> levels{"raid0", "raid1", "raid5", "raid6", "raid10"};
    std::vector<DriveArray> arrays;
    for (const std::string& text : split(option.value.value_or(""), ';')) {
        if (trimmed(text).empty())
            continue;
        const auto colon = text.find(':');
        DriveArray array{std::string(trimmed(text.substr(0, colon))), {}, {}};
        if (std::find(levels.begin(), levels.end(), array.level) == levels.end() || colon == std::string::npos)
            return bad(option.path, fmt::format("'{}' is no array", text), "write raid1:hdd#1+hdd#2");
        for (const std::string& drive : split(text.substr(colon + 1), '+'))
            array.drives.emplace_back(trimmed(drive));
        arrays.push_back(std::move(array));
    }
    build.arrays = std::move(arrays);
    return true;
}

Result<bool> setTop(Build& build, const std::string& key, const SetOption& option)
{
    if (key == "name") {
        build.name = oneLine(option.value.value_or(""));
        return true;
    }
    if (key == "currency") {
        const std::string code = option.value.value_or("USD");
        if (code.size() != 3 || !std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
            return bad(option.path, "a currency is three capital letters, as ISO 4217 has them");
        build.currency = code;
        return true;
    }
    if (key == "workload")
        return setWorkload(build, option);
    if (key == "arrays")
        return setArrays(build, option);
    if (key == "nodes") {
        const auto value = option.value ? numberIn(option, 1, 4096) : Result<double>(1.0);
        if (!value)
            return fail(value.error());
        build.nodes = static_cast<int>(*value);
        return true;
    }
    return bad(option.path, "no such setting",
               "there are name, currency, nodes, workload, arrays, site.…, settings.…, policy.… and <part>.settings.…");
}

} // namespace

Result<Build> withOption(Build build, const Catalog& catalog, const SetOption& option)
{
    const std::vector<std::string> words = split(option.path, '.');
    const auto rest = [&](std::size_t from) {
        return from < words.size() ? join({words.begin() + static_cast<std::ptrdiff_t>(from), words.end()}, ".")
                                   : std::string();
    };
    Result<bool> done = true;
    if (words.size() == 1)
        done = setTop(build, words[0], option);
    else if (words[0] == "site")
        done = setSite(build.site, rest(1), option);
    else if (words[0] == "feeds")
        setFeed(build, rest(1), option.value);
    else if (words[0] == "settings" && words[1] == "bifurcation" && words.size() == 3) {
        if (option.value)
            build.bifurcation[words[2]] = *option.value;
        else
            build.bifurcation.erase(words[2]);
    } else if (words[0] == "settings")
        setSetting(build.settings, rest(1), option.value);
    else if (words[0] == "policy" && words.size() >= 3)
        done = setPolicy(build.policy, words[1], rest(2), option);
    else {
        const auto keys = entryKeys(catalog, build);
        const auto at = std::find(keys.begin(), keys.end(), InstanceKey(words[0]));
        if (at == keys.end())
            return bad(option.path, fmt::format("no part or section '{}'", words[0]),
                       "see `topology` for the parts' keys");
        done = setOfEntry(build.parts[static_cast<std::size_t>(at - keys.begin())], words[1], rest(2), option);
    }
    if (!done)
        return fail(done.error());
    return build;
}

} // namespace flopsmith
