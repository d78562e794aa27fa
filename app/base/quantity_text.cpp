#include "app/base/quantity_text.h"

#include <cmath>

#include <fmt/format.h>

#include "app/base/text.h"

namespace flopsmith {

namespace {

QuantityParts capacityParts(double bytes, bool binary)
{
    if (binary) {
        // Memory figures are powers of two; a drive's are not.
        const double gib = bytes / units::gibibyte;
        return {gib, gib < 10 ? 1 : 0, "GB"};
    }
    if (std::abs(bytes) >= units::terabyte)
        return {bytes / units::terabyte, 2, "TB"};
    return {bytes / units::gigabyte, 0, "GB"};
}

} // namespace

QuantityParts quantityParts(const AnyQuantity& q, bool binary)
{
    const auto raw = static_cast<double>(q.raw);
    switch (q.dimension) {
    case Dimension::Power: return {raw / units::watt, std::abs(raw) < 10 * units::watt ? 1 : 0, "W"};
    case Dimension::Length: return {raw / units::millimetre, 1, "mm"};
    case Dimension::Mass: return {raw, 0, "g"};
    case Dimension::Capacity: return capacityParts(raw, binary);
    case Dimension::Bandwidth: {
        const double gbs = raw / units::gigabytePerSecond;
        return {gbs, gbs < 10 ? 2 : (gbs < 100 ? 1 : 0), "GB/s"};
    }
    case Dimension::Frequency: return {raw / 1e9, 2, "GHz"};
    case Dimension::TransferRate: return {raw / units::megatransfer, 0, "MT/s"};
    case Dimension::Temperature:
        return {raw / units::celsius, 0,
                "\u00b0"
                "C"};
    case Dimension::Airflow: return {raw / units::cfm, 0, "CFM"};
    case Dimension::Noise: return {raw / units::decibel, 1, "dB(A)"};
    case Dimension::Voltage: return {raw / units::volt, 0, "V"};
    case Dimension::Current: return {raw / units::ampere, 1, "A"};
    case Dimension::Duration: return {raw / 60, 1, "min"};
    }
    return {};
}

int plainDecimals(double value)
{
    const double size = std::abs(value);
    return size >= 1000 ? 0 : size >= 100 ? 1 : 2;
}

std::string quantityText(const AnyQuantity& quantity, bool binary)
{
    const QuantityParts parts = quantityParts(quantity, binary);
    return formatNumber(parts.number, parts.decimals) + " " + parts.symbol;
}

std::string moneyText(const Money& money)
{
    const int digits = money.minor % 100 == 0 && minorDigits(money.currency) == 2 ? 0 : minorDigits(money.currency);
    std::string number = fmt::format("{:.{}f}", money.amount(), digits);
    const auto point = number.find('.');
    const std::size_t end = point == std::string::npos ? number.size() : point;
    const std::size_t first = number.starts_with('-') ? 1 : 0;
    for (std::size_t i = end; i > first + 3; i -= 3)
        number.insert(i - 3, ",");
    return number + " " + money.currency;
}

std::string argumentText(const Argument& argument)
{
    struct Visitor {
        std::string operator()(std::int64_t v) const { return std::to_string(v); }
        std::string operator()(double v) const { return formatNumber(v, plainDecimals(v)); }
        std::string operator()(const std::string& v) const { return v; }
        std::string operator()(const AnyQuantity& v) const { return quantityText(v); }
        std::string operator()(const Money& v) const { return moneyText(v); }
    };
    return std::visit(Visitor{}, argument);
}

} // namespace flopsmith
