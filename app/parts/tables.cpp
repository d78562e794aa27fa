#include "app/parts/tables.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace flopsmith {

using namespace literals;

namespace {

/// Above this mains voltage the 230 V curve of 80 PLUS applies.
constexpr Voltage highLine = 180_V;
/// Loss of efficiency per halving of the load below the lowest specified point; rough, general knowledge.
constexpr double lossPerHalving = 0.03;

double interpolated(const std::vector<std::pair<double, double>>& points, double load)
{
    if (load <= points.front().first) {
        const double halvings = load > 0 ? std::log2(points.front().first / load) : 8.0;
        return std::max(0.3, points.front().second - lossPerHalving * halvings);
    }
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (load > points[i].first)
            continue;
        const auto [x0, y0] = points[i - 1];
        const auto [x1, y1] = points[i];
        return y0 + (y1 - y0) * (load - x0) / (x1 - x0);
    }
    return points.back().second;
}

} // namespace

std::optional<double> EfficiencyTable::at(std::string_view level, double load, Voltage mains) const
{
    const auto row = levels.find(std::string(level));
    if (row == levels.end())
        return std::nullopt;
    const auto points = [&](const std::vector<double>& curve) {
        std::vector<std::pair<double, double>> out;
        for (std::size_t i = 0; i < curve.size() && i < loads.size(); ++i)
            if (curve[i] > 0)
                out.emplace_back(loads[i], curve[i]);
        return out;
    };
    auto wanted = points(mains >= highLine ? row->second.at230 : row->second.at115);
    if (wanted.empty())
        wanted = points(mains >= highLine ? row->second.at115 : row->second.at230);
    if (wanted.empty())
        return std::nullopt;
    return interpolated(wanted, load);
}

std::optional<Bandwidth> Tables::linkBandwidth(int lanes, int gen) const
{
    const auto rate = laneGbS.find(gen);
    if (rate == laneGbS.end())
        return std::nullopt;
    return gigabytesPerSecond(rate->second * lanes);
}

const Circuit* Tables::circuitOf(std::string_view country) const
{
    const auto at =
        std::find_if(circuits.begin(), circuits.end(), [&](const Circuit& c) { return c.country == country; });
    return at == circuits.end() ? nullptr : &*at;
}

int efficiencyRank(std::string_view level)
{
    static constexpr std::array<std::string_view, 7> order{"white",    "bronze",   "silver", "gold",
                                                           "platinum", "titanium", "ruby"};
    const auto at = std::find(order.begin(), order.end(), level);
    return at == order.end() ? 0 : static_cast<int>(at - order.begin()) + 1;
}

} // namespace flopsmith
