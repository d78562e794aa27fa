#include "app/io/answer_json.h"

#include <fmt/format.h>

#include "app/io/value_json.h"

namespace flopsmith {

namespace {

constexpr double bytesPerGib = 1073741824.0;

/// Four significant digits: more would feign what an estimate does not know.
Json rounded(double value)
{
    return numberJson(parseDecimal(fmt::format("{:.4g}", value)).value_or(value));
}

void addGib(Json& out, const char* key, const std::optional<double>& bytes)
{
    if (bytes)
        out[key] = rounded(*bytes / bytesPerGib);
}

void addNumber(Json& out, const char* key, const std::optional<double>& value)
{
    if (value)
        out[key] = rounded(*value);
}

Json memoryAnswerJson(const MemoryAnswer& memory)
{
    Json out = Json::object();
    if (memory.needed > 0) {
        out["needed_gib"] = rounded(memory.needed / bytesPerGib);
        for (const Term& term : memory.terms)
            out["terms"][std::string(term.name)] = rounded(term.value / bytesPerGib);
    } else {
        out["why_not"] = memory.whyNot;
    }
    if (memory.available > 0)
        out["available_gib"] = rounded(memory.available / bytesPerGib);
    addGib(out, "host_needed_gib", memory.hostNeeded);
    addGib(out, "host_available_gib", memory.hostAvailable);
    if (!memory.change.empty())
        out["fits_with"] = memory.change;
    addNumber(out, "largest_batch", memory.largestBatch);
    addNumber(out, "largest_sequence", memory.largestSequence);
    addNumber(out, "largest_model_params", memory.largestModel);
    return out;
}

Json speedAnswerJson(const SpeedAnswer& speed)
{
    Json out = {{"value", rounded(speed.value)},
                {"unit", speed.unit},
                {"low", rounded(speed.low)},
                {"high", rounded(speed.high)}};
    for (const Term& term : speed.terms)
        out["terms"][std::string(term.name)] = rounded(term.value);
    addNumber(out, "step_s", speed.stepSeconds);
    addNumber(out, "first_token_s", speed.firstTokenSeconds);
    addNumber(out, "between_tokens_s", speed.tokenSeconds);
    addNumber(out, "cpu_cores_needed", speed.coresNeeded);
    addNumber(out, "cpu_cores_available", speed.coresAvailable);
    if (speed.readNeeded)
        out["read_needed_gb_s"] = rounded(*speed.readNeeded / 1e9);
    if (speed.readAvailable)
        out["read_available_gb_s"] = rounded(*speed.readAvailable / 1e9);
    return out;
}

void addMoney(Json& out, const char* key, const std::optional<Money>& money)
{
    if (money)
        out[key] = money->amount();
}

Json unitCostJson(const UnitCost& cost, const std::string& unit)
{
    return {{"amount", rounded(cost.value)}, {"currency", cost.currency}, {"unit", unit}};
}

Json sideRowJson(const SideRow& row, const SideBySide& sides)
{
    Json out = {{"kind", row.kind}};
    if (!row.name.empty())
        out.update({{"name", row.name}, {"count", row.count}});
    if (row.own)
        out["own"] = true;
    if (row.rented)
        out["rented"] = true;
    if (!row.part.empty())
        out["part"] = row.part;
    if (!row.precision.empty())
        out["precision"] = row.precision;
    if (row.speed)
        out["speed"] = {{"value", rounded(*row.speed)},
                        {"low", rounded(row.low)},
                        {"high", rounded(row.high)},
                        {"measured", row.measured}};
    else
        out["why_not"] = row.whyNot;
    addNumber(out, "power_w", row.watts);
    addNumber(out, "per_watt", row.perWatt);
    if (row.cost)
        out["cost_per_unit"] = unitCostJson(*row.cost, sides.costUnit);
    return out;
}

Json sidesJson(const SideBySide& sides)
{
    Json out = Json::object();
    if (!sides.whyNot.empty()) {
        out["why_not"] = sides.whyNot;
        return out;
    }
    out = {{"family", sides.workload.family}, {"nearest", sides.nearest}, {"unit", sides.unit}};
    out["rows"] = Json::array();
    for (const SideRow& row : sides.rows)
        out["rows"].push_back(sideRowJson(row, sides));
    return out;
}

} // namespace

std::string answerJson(const WorkloadAnswer& answer, const std::vector<Improvement>& improvements,
                       const SideBySide* sides)
{
    Json out = {{"family", answer.question.workload.family}, {"memory", memoryAnswerJson(answer.memory)}};
    if (answer.memory.fit != WorkloadFit::Unknown)
        out["fits"] = answer.memory.fit == WorkloadFit::Fits;
    if (answer.speed)
        out["speed"] = speedAnswerJson(*answer.speed);
    else
        out["why_not"] = answer.whyNot;
    if (!answer.limitedBy.empty())
        out["limited_by"] = answer.limitedBy;
    addNumber(out, "time_s", answer.seconds);
    addNumber(out, "power_w", answer.watts);
    addNumber(out, "energy_kwh", answer.energyKwh);
    if (answer.gramsCo2)
        out["co2_kg"] = rounded(*answer.gramsCo2 / 1000);
    if (answer.energyCost || answer.capitalCost || answer.rentCost) {
        Json cost = Json::object();
        double total = 0;
        for (const auto& [key, money] :
             {std::pair{"energy", &answer.energyCost}, std::pair{"capital", &answer.capitalCost},
              std::pair{"rent", &answer.rentCost}}) {
            addMoney(cost, key, *money);
            if (!*money)
                continue;
            cost["currency"] = (*money)->currency;
            total += (*money)->amount();
        }
        cost["total"] = total;
        out["cost"] = std::move(cost);
    }
    if (answer.costPerUnit)
        out["cost_per_unit"] = unitCostJson(*answer.costPerUnit, answer.costUnit);
    addNumber(out, "joules_per_unit", answer.joulesPerUnit);
    out["neighbours"] = Json::array();
    for (const NeighbourAnswer& n : answer.neighbours)
        out["neighbours"].push_back({{"what", neighbourText(n)},
                                     {"measured", rounded(n.measured)},
                                     {"unit", n.unit},
                                     {"likeness", rounded(n.likeness)},
                                     {"source", n.source}});
    out["improvements"] = Json::array();
    for (const Improvement& i : improvements) {
        Json row = {{"what", i.what}, {"setting", i.setting}};
        if (i.makesFit)
            row["makes_fit"] = true;
        else
            row["gain"] = rounded(i.gain);
        if (i.price)
            row["price_difference"] = {{"amount", i.price->amount()}, {"currency", i.price->currency}};
        out["improvements"].push_back(std::move(row));
    }
    out["assumed"] = Json::object();
    for (const Assumption& a : answer.assumed)
        out["assumed"][a.key] = a.value;
    if (sides)
        out["side_by_side"] = sidesJson(*sides);
    return jsonText(out);
}

} // namespace flopsmith
