#include "app/io/ownership_json.h"

#include <cmath>

#include <fmt/format.h>

#include "app/io/value_json.h"

namespace flopsmith {

namespace {

/// Cents: what is estimated over years has no finer parts.
Json amountJson(double value)
{
    constexpr double cents = 100;
    return numberJson(std::round(value * cents) / cents);
}

/// Six significant digits.
Json shortJson(double value)
{
    return numberJson(parseDecimal(fmt::format("{:.6g}", value)).value_or(value));
}

Json costTermsJson(const std::vector<CostTerm>& terms)
{
    Json out = Json::object();
    for (const CostTerm& term : terms)
        out[std::string(term.name)] = amountJson(term.amount);
    return out;
}

Json owningJson(const OwnershipAnswer& answer)
{
    Json out{{"total", amountJson(answer.own.total)},
             {"terms", costTermsJson(answer.own.terms)},
             {"present_value", amountJson(answer.own.presentValue)},
             {"per_busy_hour", shortJson(answer.own.perBusyHour)},
             {"depreciation_per_year", amountJson(answer.own.depreciationPerYear)},
             {"energy_kwh_per_year", shortJson(answer.own.energyKwhPerYear)}};
    out["lacks"] = Json::array();
    for (const Message& lack : answer.own.lacks)
        out["lacks"].push_back(lack.text());
    return out;
}

Json rentingJson(const RentAnswer& rent)
{
    const Offer& offer = rent.offer;
    Json out{{"id", offer.part->id.str()},
             {"name", offer.part->name},
             {"provider", offer.part->as<Rented>()->provider.valueOr(offer.part->vendor)},
             {"commitment", offer.commitment},
             {"billing", offer.monthly ? "month" : "hour"}};
    if (offer.perHour)
        out["per_hour"] = shortJson(*offer.perHour);
    if (!offer.priceDate.empty())
        out["price_date"] = offer.priceDate;
    if (offer.basis != SpeedBasis::Unknown) {
        out["speed"] = shortJson(offer.speed);
        out["speed_basis"] = speedBasisName(offer.basis);
    }
    if (offer.countable()) {
        out["total"] = amountJson(rent.total);
        out["terms"] = costTermsJson(rent.terms);
        out["present_value"] = amountJson(rent.presentValue);
        out["machines"] = shortJson(rent.machines);
        out["hours_per_year"] = shortJson(rent.hoursPerYear);
        return out;
    }
    std::string why;
    for (const Message& need : offer.needs)
        why += (why.empty() ? "" : " ") + need.text();
    out["why_not"] = why;
    out["asks"] = offer.asks;
    return out;
}

Json figuresJson(const OwnershipAnswer& answer)
{
    Json out = Json::object();
    for (const UsedFigure& used : answer.figures)
        out[std::string(used.info->key)] = {
            {"value", shortJson(used.value)}, {"stated", used.stated}, {"from", used.basis}};
    return out;
}

} // namespace

std::string ownershipJson(const OwnershipAnswer& answer)
{
    Json out{{"currency", answer.currency},    {"verdict", ownOrRentName(answer.verdict)},
             {"own", owningJson(answer)},      {"rent", Json::array()},
             {"break_even", Json::object()},   {"assumed", figuresJson(answer)},
             {"asked", answer.asked},          {"sensitivity", Json::array()},
             {"considerations", Json::array()}};
    for (const RentAnswer& rent : answer.rent)
        out["rent"].push_back(rentingJson(rent));
    const BreakEven& even = answer.breakEven;
    out["break_even"]["utilization"] = even.utilization ? shortJson(*even.utilization) : Json();
    out["break_even"]["date"] = even.date.empty() ? Json() : Json(even.date);
    if (even.months)
        out["break_even"]["months"] = shortJson(*even.months);
    if (const auto value = answer.netPresentValue())
        out["net_present_value"] = amountJson(*value);
    for (const Sensitivity& one : answer.sensitivity)
        out["sensitivity"].push_back({{"key", one.info->key},
                                      {"low", shortJson(one.low)},
                                      {"high", shortJson(one.high)},
                                      {"owning_saves_low", amountJson(one.advantageLow)},
                                      {"owning_saves_high", amountJson(one.advantageHigh)},
                                      {"flips", one.flips()}});
    if (answer.hybrid)
        out["hybrid"] = {{"peak_share", answer.hybrid->share},
                         {"peak_factor", answer.hybrid->factor},
                         {"own_base_rent_peaks", amountJson(answer.hybrid->ownBaseRentPeaks)},
                         {"own_all", amountJson(answer.hybrid->ownAll)},
                         {"rent_all", amountJson(answer.hybrid->rentAll)}};
    for (const Message& one : answer.considerations)
        out["considerations"].push_back(one.text());
    return jsonText(out);
}

} // namespace flopsmith
