// Physical quantities as integer counts of one base unit, so that comparisons are exact and equal on every platform.
#pragma once

#include <cmath>
#include <compare>
#include <cstdint>
#include <string_view>

namespace flopsmith {

enum class Dimension : std::uint8_t {
    Power, // mW
    Length, // um
    Mass, // g
    Capacity, // bytes
    Bandwidth, // bytes/s
    Frequency, // Hz
    TransferRate, // transfers/s
    Temperature, // m degC
    Airflow, // mCFM
    Noise, // mdB(A)
    Voltage, // mV
    Current, // mA
    Duration, // s
};

/// A count of the base unit of `D`. Only dimension-correct operators exist; other relations are named functions.
template <Dimension D>
class Quantity {
public:
    static constexpr Dimension dimension = D;

    constexpr Quantity() = default;
    constexpr explicit Quantity(std::int64_t raw)
        : m_raw(raw)
    {
    }
    /// `value` counts of a unit that is `scale` base units large, rounded to the base unit.
    [[nodiscard]] static Quantity of(double value, double scale) { return Quantity{std::llround(value * scale)}; }

    [[nodiscard]] constexpr std::int64_t raw() const { return m_raw; }
    [[nodiscard]] constexpr double in(double scale) const { return static_cast<double>(m_raw) / scale; }

    friend constexpr auto operator<=>(const Quantity&, const Quantity&) = default;
    constexpr Quantity& operator+=(Quantity other)
    {
        m_raw += other.m_raw;
        return *this;
    }
    constexpr Quantity& operator-=(Quantity other)
    {
        m_raw -= other.m_raw;
        return *this;
    }
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity{a.m_raw + b.m_raw}; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity{a.m_raw - b.m_raw}; }
    friend constexpr Quantity operator*(Quantity a, int n) { return Quantity{a.m_raw * n}; }
    friend Quantity operator*(Quantity a, double f) { return Quantity{std::llround(static_cast<double>(a.m_raw) * f)}; }
    /// Ratio of two like quantities; 0 when the divisor is 0.
    friend constexpr double operator/(Quantity a, Quantity b)
    {
        return b.m_raw == 0 ? 0.0 : static_cast<double>(a.m_raw) / static_cast<double>(b.m_raw);
    }

private:
    std::int64_t m_raw = 0;
};

using Power = Quantity<Dimension::Power>;
using Length = Quantity<Dimension::Length>;
using Mass = Quantity<Dimension::Mass>;
using Capacity = Quantity<Dimension::Capacity>;
using Bandwidth = Quantity<Dimension::Bandwidth>;
using Frequency = Quantity<Dimension::Frequency>;
using TransferRate = Quantity<Dimension::TransferRate>;
using Temperature = Quantity<Dimension::Temperature>;
using Airflow = Quantity<Dimension::Airflow>;
using Noise = Quantity<Dimension::Noise>;
using Voltage = Quantity<Dimension::Voltage>;
using Current = Quantity<Dimension::Current>;
using Duration = Quantity<Dimension::Duration>;

/// A unit as the last words of a key name it: `_w`, `_gib`, `_gb_s`.
struct Unit {
    std::string_view suffix; // without the leading underscore
    std::string_view symbol; // as shown
    Dimension dimension;
    double scale; // base units per unit
};

/// The unit that `key` ends with, or nullptr for a key without one (a count, a text, a compute rate).
[[nodiscard]] const Unit* unitOfKey(std::string_view key);

/// A quantity whose dimension is known at run time only.
struct AnyQuantity {
    Dimension dimension = Dimension::Power;
    std::int64_t raw = 0;

    AnyQuantity() = default;
    AnyQuantity(Dimension d, std::int64_t r)
        : dimension(d)
        , raw(r)
    {
    }
    template <Dimension D>
    AnyQuantity(Quantity<D> q)
        : dimension(D)
        , raw(q.raw())
    {
    }
    friend bool operator==(const AnyQuantity&, const AnyQuantity&) = default;
};

namespace units {
inline constexpr double watt = 1e3;
inline constexpr double millimetre = 1e3;
inline constexpr double gram = 1;
inline constexpr double gibibyte = 1024.0 * 1024.0 * 1024.0;
inline constexpr double gigabyte = 1e9;
inline constexpr double terabyte = 1e12;
inline constexpr double gigabytePerSecond = 1e9;
inline constexpr double megatransfer = 1e6;
inline constexpr double celsius = 1e3;
inline constexpr double cfm = 1e3;
inline constexpr double decibel = 1e3;
inline constexpr double volt = 1e3;
inline constexpr double ampere = 1e3;
} // namespace units

[[nodiscard]] inline Power watts(double w)
{
    return Power::of(w, units::watt);
}
[[nodiscard]] inline Length millimetres(double mm)
{
    return Length::of(mm, units::millimetre);
}
[[nodiscard]] inline Capacity gibibytes(double gib)
{
    return Capacity::of(gib, units::gibibyte);
}
[[nodiscard]] inline Capacity gigabytes(double gb)
{
    return Capacity::of(gb, units::gigabyte);
}
[[nodiscard]] inline Bandwidth gigabytesPerSecond(double gbs)
{
    return Bandwidth::of(gbs, units::gigabytePerSecond);
}

namespace literals {
[[nodiscard]] constexpr Power operator""_W(unsigned long long v)
{
    return Power{static_cast<std::int64_t>(v) * 1000};
}
[[nodiscard]] constexpr Length operator""_mm(unsigned long long v)
{
    return Length{static_cast<std::int64_t>(v) * 1000};
}
[[nodiscard]] constexpr Capacity operator""_GiB(unsigned long long v)
{
    return Capacity{static_cast<std::int64_t>(v) << 30};
}
[[nodiscard]] constexpr Capacity operator""_GB(unsigned long long v)
{
    return Capacity{static_cast<std::int64_t>(v) * 1'000'000'000};
}
[[nodiscard]] constexpr Capacity operator""_TB(unsigned long long v)
{
    return Capacity{static_cast<std::int64_t>(v) * 1'000'000'000'000};
}
[[nodiscard]] constexpr Bandwidth operator""_GBps(unsigned long long v)
{
    return Bandwidth{static_cast<std::int64_t>(v) * 1'000'000'000};
}
[[nodiscard]] constexpr Voltage operator""_V(unsigned long long v)
{
    return Voltage{static_cast<std::int64_t>(v) * 1000};
}
[[nodiscard]] constexpr Current operator""_A(unsigned long long v)
{
    return Current{static_cast<std::int64_t>(v) * 1000};
}
} // namespace literals

} // namespace flopsmith
