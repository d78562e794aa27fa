#include "app/reports/chart_days.h"

#include <chrono>
#include <cmath>

#include <fmt/format.h>

#include "app/base/text.h"

namespace flopsmith {

std::optional<double> dayNumber(std::string_view date)
{
    if (date.size() != 7 && date.size() != 10)
        return std::nullopt;
    const auto year = parseDecimal(date.substr(0, 4));
    const auto month = parseDecimal(date.substr(5, 2));
    const auto day = date.size() == 10 ? parseDecimal(date.substr(8, 2)) : 1;
    if (!year || !month || !day || *month < 1 || *day < 1)
        return std::nullopt;
    const std::chrono::year_month_day whole{std::chrono::year(static_cast<int>(*year)),
                                            std::chrono::month(static_cast<unsigned>(*month)),
                                            std::chrono::day(static_cast<unsigned>(*day))};
    if (!whole.ok())
        return std::nullopt;
    return static_cast<double>(std::chrono::sys_days(whole).time_since_epoch().count());
}

std::string dayText(double day)
{
    const std::chrono::sys_days days{std::chrono::days(static_cast<int>(std::floor(day)))};
    const std::chrono::year_month_day date(days);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

} // namespace flopsmith
