#include "app/io/value_json.h"

namespace flopsmith {

Result<double> readNumber(const JsonAt& at, bool mayBeNegative)
{
    if (!at.value->is_number())
        return at.wrong("must be a number", at.value->is_null() ? "leave the key out when the figure is not known" : "");
    const double number = at.value->get<double>();
    if (!std::isfinite(number) || std::abs(number) > maxFigure || (number < 0 && !mayBeNegative))
        return at.wrong("is out of range");
    return number;
}

Json numberJson(double value)
{
    // Nine digits hide what scaling to base units and back adds.
    const double rounded = std::round(value * 1e9) / 1e9;
    if (rounded == std::floor(rounded) && std::abs(rounded) < 9e15)
        return static_cast<std::int64_t>(rounded);
    return rounded;
}

} // namespace flopsmith
