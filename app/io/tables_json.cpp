#include "app/io/tables_json.h"

namespace flopsmith {

namespace {

std::vector<double> curve(const Json& values)
{
    std::vector<double> out;
    if (values.is_array())
        for (const Json& v : values)
            out.push_back(v.is_number() ? v.get<double>() : 0.0);
    return out;
}

Result<bool> readEfficiency(Tables& tables, const JsonAt& at)
{
    if (!at.has("loads") || !at.has("levels") || !at.value->at("levels").is_object())
        return at.wrong("'loads' and 'levels' are needed");
    tables.efficiency.loads = curve(at.value->at("loads"));
    for (const auto& [level, row] : at.value->at("levels").items())
        tables.efficiency.levels[level] = {curve(row.value("115", Json::array())), curve(row.value("230", Json::array()))};
    return true;
}

/// Calls `visit(item)` for each object of the list `key`; stops at the first fault.
template <class Visit>
Result<bool> eachObject(const JsonAt& at, const char* key, Visit visit)
{
    if (!at.has(key) || !at.value->at(key).is_array())
        return at.wrong(fmt::format("the list '{}' is missing", key));
    const JsonAt list = at.member(key);
    for (std::size_t i = 0; i < list.value->size(); ++i) {
        const JsonAt item = list.item(i);
        if (!item.value->is_object())
            return item.wrong("must be an object");
        if (Result<bool> done = visit(item); !done)
            return done;
    }
    return true;
}

Result<double> number(const JsonAt& at, const char* key)
{
    if (!at.has(key))
        return at.wrong(fmt::format("'{}' is missing", key));
    return readNumber(at.member(key));
}

Result<bool> readPcie(Tables& tables, const JsonAt& at)
{
    return eachObject(at, "generations", [&](const JsonAt& item) -> Result<bool> {
        const auto gen = number(item, "gen");
        const auto rate = number(item, "gb_s_per_lane");
        if (!gen || !rate)
            return fail(!gen ? gen.error() : rate.error());
        tables.laneGbS[static_cast<int>(*gen)] = *rate;
        return true;
    });
}

Result<bool> readConnectors(Tables& tables, const JsonAt& at)
{
    const auto slot = number(at, "slot_power_w");
    if (!slot)
        return fail(slot.error());
    tables.slotPower = watts(*slot);
    return eachObject(at, "plugs", [&](const JsonAt& item) -> Result<bool> {
        const auto power = number(item, "power_w");
        if (!power)
            return fail(power.error());
        tables.plugPower[item.value->value("kind", std::string())] = watts(*power);
        return true;
    });
}

Result<bool> readCircuits(Tables& tables, const JsonAt& at)
{
    return eachObject(at, "countries", [&](const JsonAt& item) -> Result<bool> {
        const auto mains = number(item, "mains_v");
        const auto rating = number(item, "circuit_a");
        if (!mains || !rating)
            return fail(!mains ? mains.error() : rating.error());
        Circuit circuit;
        circuit.country = item.value->value("country", std::string());
        circuit.mains = Voltage::of(*mains, units::volt);
        circuit.rating = Current::of(*rating, units::ampere);
        circuit.continuous = item.value->value("continuous", 0.8);
        circuit.continuousIsCode = item.value->value("continuous_is_code", false);
        circuit.plug = item.value->value("plug", std::string());
        tables.circuits.push_back(circuit);
        return true;
    });
}

template <class T>
Result<bool> optionalMember(std::optional<T>& member, const JsonAt& at, const char* key)
{
    if (!at.has(key))
        return true;
    auto value = readValue<T>(at.member(key), key);
    if (!value)
        return fail(value.error());
    member = std::move(*value);
    return true;
}

Result<TierLevel> readLevel(const JsonAt& at)
{
    TierLevel level;
    for (const Result<bool>& done :
         {optionalMember(level.cores, at, "cores"), optionalMember(level.threads, at, "threads"),
          optionalMember(level.memory, at, "memory_gib"), optionalMember(level.vram, at, "vram_gib"),
          optionalMember(level.fp16Tensor, at, "fp16_tensor_tflops"),
          optionalMember(level.vramBandwidth, at, "vram_bandwidth_gb_s"),
          optionalMember(level.accelerators, at, "accelerators"), optionalMember(level.storage, at, "storage_tb"),
          optionalMember(level.storageGen, at, "pcie_gen"), optionalMember(level.psu, at, "rated_w")})
        if (!done)
            return fail(done.error());
    for (const auto& [key, member] : {std::pair{"memory_type", &level.memoryType}, {"level", &level.psuLevel}, {"cooling", &level.cooling}, {"reason", &level.reason}})
        *member = oneLine(at.value->value(key, std::string()));
    if (at.has("accelerator_parts")) {
        auto parts = readValue<std::vector<std::string>>(at.member("accelerator_parts"), "accelerator_parts");
        if (!parts)
            return fail(parts.error());
        level.acceleratorParts = std::move(*parts);
    }
    if (at.has("any_of") && at.value->at("any_of").is_array())
        for (std::size_t i = 0; i < at.value->at("any_of").size(); ++i) {
            auto other = readLevel(at.member("any_of").item(i));
            if (!other)
                return other;
            level.anyOf.push_back(std::move(*other));
        }
    return level;
}

Result<bool> readTiers(Tables& tables, const JsonAt& at)
{
    return eachObject(at, "tiers", [&](const JsonAt& item) -> Result<bool> {
        Tier tier;
        for (const auto& [key, member] : {std::pair{"id", &tier.id}, {"name", &tier.name}, {"minimum_build", &tier.minimumBuild}, {"recommended_build", &tier.recommendedBuild}, {"source", &tier.source}})
            *member = oneLine(item.value->value(key, std::string()));
        for (const auto& [key, levels] : {std::pair{"minimum", &tier.minimum}, {"recommended", &tier.recommended}}) {
            if (!item.has(key))
                continue;
            const JsonAt groups = item.member(key);
            for (const auto& [group, unused] : groups.value->items()) {
                auto level = readLevel(groups.member(group));
                if (!level)
                    return fail(level.error());
                (*levels)[group] = std::move(*level);
            }
        }
        tables.tiers.push_back(std::move(tier));
        return true;
    });
}

} // namespace

Result<bool> readTable(Tables& tables, const std::string& name, const JsonAt& at)
{
    if (!at.value->is_object())
        return at.wrong("must be an object");
    if (name == "psu-efficiency")
        return readEfficiency(tables, at);
    if (name == "pcie")
        return readPcie(tables, at);
    if (name == "connectors")
        return readConnectors(tables, at);
    if (name == "circuits")
        return readCircuits(tables, at);
    if (name == "tiers")
        return readTiers(tables, at);
    return at.wrong(fmt::format("unknown table '{}'", name), "there are psu-efficiency, pcie, connectors, circuits, tiers");
}

} // namespace flopsmith
