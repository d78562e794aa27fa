// A figure's value without its static type: for tables, comparison, sheets and messages.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "app/base/quantity.h"
#include "app/parts/board_records.h"
#include "app/parts/records.h"

namespace flopsmith {

/// monostate: unknown. Records keep their text form only.
struct RecordText {
    std::string text;
    friend bool operator==(const RecordText&, const RecordText&) = default;
};
using FigureValue = std::variant<std::monostate, bool, std::int64_t, double, std::string, AnyQuantity, RecordText>;

/// Short text of records, in the C locale: "2x pcie8, 1x 12vhpwr", "7 slots: pcie1 x16 Gen5 ...".
[[nodiscard]] std::string recordText(const std::vector<Plug>& plugs);
[[nodiscard]] std::string recordText(const std::vector<PcieSlotSpec>& slots);
[[nodiscard]] std::string recordText(const std::vector<M2SlotSpec>& slots);
[[nodiscard]] std::string recordText(const std::vector<DimmSlotSpec>& slots);
[[nodiscard]] std::string recordText(const std::vector<CabledPortSpec>& ports);
[[nodiscard]] std::string recordText(const std::vector<LaneRule>& rules);
[[nodiscard]] std::string recordText(const std::vector<BayGroup>& bays);
[[nodiscard]] std::string recordText(const std::vector<FanMount>& mounts);
[[nodiscard]] std::string recordText(const std::vector<CoolerClass>& classes);
[[nodiscard]] std::string recordText(const std::vector<Included>& included);
[[nodiscard]] std::string recordText(const std::vector<SwitchSpec>& switches);
[[nodiscard]] std::string recordText(const std::vector<CpuBios>& firmware);
[[nodiscard]] std::string recordText(const std::vector<BoardRevision>& revisions);
[[nodiscard]] std::string recordText(const std::vector<std::string>& texts);

template <class T>
[[nodiscard]] FigureValue eraseValue(const T& value)
{
    if constexpr (std::is_same_v<T, bool>)
        return value;
    else if constexpr (std::is_same_v<T, int>)
        return std::int64_t{value};
    else if constexpr (std::is_same_v<T, double> || std::is_same_v<T, std::string>)
        return value;
    else if constexpr (requires { T::dimension; })
        return AnyQuantity(value);
    else
        return RecordText{recordText(value)};
}

/// The value as text in the C locale with the unit that `key` implies; "-" when unknown.
[[nodiscard]] std::string figureText(std::string_view key, const FigureValue& value);

/// A number to sort and compare by; nullopt for texts and unknown.
[[nodiscard]] std::optional<double> figureNumber(const FigureValue& value);

} // namespace flopsmith
