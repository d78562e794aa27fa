#include "app/io/value_json.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include <fmt/format.h>

#include "app/base/text.h"

namespace flopsmith {

namespace {

constexpr double maxNumber = 1e12;
constexpr int maxWhole = 1'000'000;

struct Range {
    double low = 0;
    double high = 0;
};

/// What no part exceeds, in base units: keeps sums of many parts far from the
/// ends of 64 bits.
Range rangeOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Power: return {0, 1e10}; // 10 MW
    case Dimension::Length: return {0, 1e9}; // 1 km
    case Dimension::Mass: return {0, 1e9};
    case Dimension::Capacity: return {0, 1e18};
    case Dimension::Bandwidth: return {0, 1e16};
    case Dimension::Frequency: return {0, 1e13};
    case Dimension::TransferRate: return {0, 1e13};
    case Dimension::Temperature: return {-100e3, 300e3};
    case Dimension::Airflow: return {0, 1e9};
    case Dimension::Noise: return {0, 200e3};
    case Dimension::Voltage: return {0, 1e8};
    case Dimension::Current: return {0, 1e8};
    case Dimension::Duration: return {0, 1e10};
    }
    return {};
}

std::string notANumber(const JsonAt& at)
{
    return at.value().is_null() ? "leave the key out when the figure is not known" : "write a plain number";
}

} // namespace

bool readBool(const JsonAt& at, bool& out, ReadLog& log)
{
    if (!at.value().is_boolean())
        return log.refuse(at, "must be true or false", "write it without quotes");
    out = at.value().get<bool>();
    return true;
}

bool readNumber(const JsonAt& at, double& out, ReadLog& log)
{
    if (!at.value().is_number())
        return log.refuse(at, "must be a number", notANumber(at));
    const auto number = at.value().get<double>();
    if (!(number >= 0 && number <= maxNumber))
        return log.refuse(at, "is out of range", "give a number of 0 to 1e12");
    out = number;
    return true;
}

bool readInt(const JsonAt& at, int& out, ReadLog& log)
{
    double number = 0;
    if (!readNumber(at, number, log))
        return false;
    if (number > maxWhole || number != std::floor(number))
        return log.refuse(at, "must be a whole number", fmt::format("give one of 0 to {}", maxWhole));
    out = static_cast<int>(number);
    return true;
}

bool readText(const JsonAt& at, std::string& out, ReadLog& log)
{
    if (!at.value().is_string())
        return log.refuse(at, "must be a text", "put it in quotes");
    out = oneLine(at.value().get_ref<const std::string&>());
    return true;
}

bool readQuantity(const JsonAt& at, std::string_view key, Dimension dimension, std::int64_t& raw, ReadLog& log)
{
    if (!at.value().is_number())
        return log.refuse(at, "must be a number", notANumber(at));
    const Unit* unit = unitOfKey(key);
    const double scale = unit ? unit->scale : 1.0;
    const double value = at.value().get<double>() * scale;
    const Range range = rangeOf(dimension);
    if (!(value >= range.low && value <= range.high))
        return log.refuse(at, "is out of range",
                          fmt::format("give a number of {} to {}", range.low / scale, range.high / scale));
    raw = std::llround(value);
    return true;
}

bool isList(const JsonAt& at, ReadLog& log)
{
    if (!at.value().is_array())
        return log.refuse(at, "must be a list", "put it in [ ]");
    if (at.value().size() > maxListItems)
        return log.refuse(at, fmt::format("has more than {} items", maxListItems), "shorten it", ErrorCode::TooLarge);
    return true;
}

bool isDate(std::string_view text)
{
    static constexpr std::string_view form = "dddd-dd-dd";
    if (text.size() != form.size() && text.size() != 7)
        return false;
    return std::equal(text.begin(), text.end(), form.begin(),
                      [](char c, char f) { return f == 'd' ? c >= '0' && c <= '9' : c == f; });
}

bool identifies(std::string_view key)
{
    static constexpr std::array keys{"id", "kind", "part", "slot", "socket", "place"};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

bool knowsAllKeys(const JsonAt& at, const std::vector<std::string_view>& known, ReadLog& log)
{
    if (log.lenient)
        return true;
    for (const auto& [key, unused] : at.value().get_ref<const Json::object_t&>())
        if (std::find(known.begin(), known.end(), key) == known.end())
            return log.refuseKey(at, key, known);
    return true;
}

Json numberJson(double value)
{
    if (value == std::floor(value) && std::abs(value) < 9e15)
        return static_cast<std::int64_t>(value);
    return value;
}

Json quantityJson(const AnyQuantity& quantity, std::string_view key)
{
    const Unit* unit = unitOfKey(key);
    const double scale = unit ? unit->scale : 1.0;
    const double exact = static_cast<double>(quantity.raw) / scale;
    for (int digits = 1; digits < 17; ++digits) {
        const auto shorter = parseDecimal(fmt::format("{:.{}g}", exact, digits));
        if (shorter && std::llround(*shorter * scale) == quantity.raw)
            return numberJson(*shorter);
    }
    return numberJson(exact);
}

} // namespace flopsmith
