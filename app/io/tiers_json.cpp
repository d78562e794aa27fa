#include "app/io/tiers_json.h"

namespace flopsmith {

namespace {

bool readLevel(const JsonAt& at, TierLevel& level, ReadLog& log)
{
    static const std::vector<std::string_view> known{"cores",
                                                     "threads",
                                                     "memory_gib",
                                                     "memory_type",
                                                     "vram_gib",
                                                     "fp16_tensor_tflops",
                                                     "vram_bandwidth_gb_s",
                                                     "accelerators",
                                                     "accelerator_parts",
                                                     "storage_tb",
                                                     "pcie_gen",
                                                     "rated_w",
                                                     "level",
                                                     "cooling",
                                                     "airflow",
                                                     "monitoring",
                                                     "storage_kinds",
                                                     "arrays",
                                                     "optional",
                                                     "reason",
                                                     "any_of"};
    if (!isObject(at, log))
        return false;
    const JsonAt others = at.member("any_of");
    if (others.present()) {
        if (!isList(others, log))
            return false;
        level.anyOf.resize(others.value().size());
        for (std::size_t i = 0; i < level.anyOf.size(); ++i) {
            const JsonAt other = others.item(i);
            if (!readLevel(other, level.anyOf[i], log))
                return false;
        }
    }
    return readMember(at, "cores", level.cores, log) && readMember(at, "threads", level.threads, log)
        && readMember(at, "memory_gib", level.memory, log) && readMember(at, "memory_type", level.memoryType, log)
        && readMember(at, "vram_gib", level.vram, log) && readMember(at, "fp16_tensor_tflops", level.fp16Tensor, log)
        && readMember(at, "vram_bandwidth_gb_s", level.vramBandwidth, log)
        && readMember(at, "accelerators", level.accelerators, log)
        && readMember(at, "accelerator_parts", level.acceleratorParts, log)
        && readMember(at, "storage_tb", level.storage, log) && readMember(at, "pcie_gen", level.storageGen, log)
        && readMember(at, "rated_w", level.psu, log) && readMember(at, "level", level.psuLevel, log)
        && readMember(at, "cooling", level.cooling, log) && readMember(at, "airflow", level.airflow, log)
        && readMember(at, "monitoring", level.monitoring, log)
        && readMember(at, "storage_kinds", level.storageKinds, log) && readMember(at, "arrays", level.arrays, log)
        && readMember(at, "optional", level.optional, log) && readMember(at, "reason", level.reason, log)
        && knowsAllKeys(at, known, log);
}

bool readLevels(const JsonAt& tier, std::string_view key, std::map<std::string, TierLevel, std::less<>>& out,
                ReadLog& log)
{
    static const std::vector<std::string_view> groups(tierGroups.begin(), tierGroups.end());
    const JsonAt levels = tier.member(key);
    if (!levels.present())
        return true;
    if (!isObject(levels, log))
        return false;
    bool good = knowsAllKeys(levels, groups, log);
    for (const auto& [group, unused] : levels.value().get_ref<const Json::object_t&>()) {
        const JsonAt level = levels.member(group);
        good = readLevel(level, out[group], log) && good;
    }
    return good;
}

bool stated(const JsonAt& at, std::string_view key, std::string& out, ReadLog& log)
{
    if (!readMember(at, key, out, log))
        return false;
    return !out.empty() || log.refuse(at, std::string("'").append(key).append("' is missing"), "add it");
}

} // namespace

bool readTier(const JsonAt& at, Tier& tier, ReadLog& log)
{
    static const std::vector<std::string_view> known{
        "id", "name", "minimum", "recommended", "minimum_build", "recommended_build", "source", "confidence", "notes"};
    return isObject(at, log) && stated(at, "id", tier.id, log) && stated(at, "name", tier.name, log)
        && readLevels(at, "minimum", tier.minimum, log) && readLevels(at, "recommended", tier.recommended, log)
        && readMember(at, "minimum_build", tier.minimumBuild, log)
        && readMember(at, "recommended_build", tier.recommendedBuild, log) && readMember(at, "source", tier.source, log)
        && knowsAllKeys(at, known, log);
}

} // namespace flopsmith
