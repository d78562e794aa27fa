#include "app/io/own_tiers.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/io/atomic_file.h"
#include "app/io/tiers_json.h"

namespace flopsmith {

namespace {

constexpr std::size_t maxTierBytes = 1U << 20U;

bool isTierId(std::string_view id)
{
    constexpr std::size_t longest = 40;
    return !id.empty() && id.size() <= longest && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

/// What the reading of one file of tiers needs to judge them.
class OwnTierReader {
public:
    OwnTierReader(const Catalog& catalog, const std::filesystem::path& file, ReadLog& log)
        : m_catalog(catalog)
        , m_file(file)
        , m_log(log)
    {
    }

    bool read(const JsonAt& at, std::vector<Tier>& out)
    {
        static const std::vector<std::string_view> known{"tiers", "source", "confidence", "notes"};
        const JsonAt list = at.member("tiers");
        if (!isObject(at, m_log) || !knowsAllKeys(at, known, m_log))
            return false;
        if (!list.present() || !list.value().is_array() || list.value().empty())
            return m_log.refuse(at, "the list 'tiers' is missing", "add it");
        if (list.value().size() > maxOwnTiers)
            return m_log.refuse(list, fmt::format("more than {} tiers", maxOwnTiers), "leave some out",
                                ErrorCode::TooLarge);
        for (std::size_t i = 0; i < list.value().size(); ++i) {
            const JsonAt item = list.item(i);
            Tier tier;
            if (!readTier(item, tier, m_log) || !isSound(item, tier, out))
                return false;
            tier.own = true;
            resolve(tier.minimumBuild);
            resolve(tier.recommendedBuild);
            out.push_back(std::move(tier));
        }
        return true;
    }

private:
    bool isSound(const JsonAt& at, const Tier& tier, const std::vector<Tier>& before)
    {
        const auto same = [&](const Tier& other) { return other.id == tier.id; };
        const auto& bundled = m_catalog.tables().tiers;
        if (!isTierId(tier.id))
            return m_log.refuse(at, "'id' has other letters than a-z, 0-9, - and _", "rename it");
        if (std::any_of(before.begin(), before.end(), same) || std::any_of(bundled.begin(), bundled.end(), same))
            return m_log.refuse(at, fmt::format("there is a tier '{}' already", tier.id), "rename it");
        if (tier.minimum.empty() && tier.recommended.empty())
            return m_log.refuse(at, "the tier asks nothing", "add 'minimum' or 'recommended'");
        for (const auto* levels : {&tier.minimum, &tier.recommended})
            for (const auto& [group, level] : *levels)
                if (!isSound(at, group, level, true))
                    return false;
        return true;
    }

    bool isSound(const JsonAt& at, const std::string& group, const TierLevel& level, bool first)
    {
        if (first && level.reason.empty())
            return m_log.refuse(at, fmt::format("'reason' of '{}' is missing", group),
                                "say in words what the level asks");
        for (const std::string& id : level.acceleratorParts)
            if (!m_catalog.find(id))
                return m_log.refuse(at, fmt::format("no part has the id '{}'", id), "see `parts` for what there is");
        return std::all_of(level.anyOf.begin(), level.anyOf.end(),
                           [&](const TierLevel& other) { return isSound(at, group, other, false); });
    }

    void resolve(std::string& build) const
    {
        if (build.ends_with(".rig"))
            build = (std::filesystem::absolute(m_file).parent_path() / build).lexically_normal().string();
    }

    const Catalog& m_catalog;
    const std::filesystem::path& m_file;
    ReadLog& m_log;
};

} // namespace

Result<std::vector<Tier>> readOwnTiers(const std::filesystem::path& file, const Catalog& catalog)
{
    const auto text = readFile(file, maxTierBytes);
    if (!text)
        return fail(text.error());
    const std::string name = file.string();
    const auto json = parseJson(*text, name);
    if (!json)
        return fail(json.error());
    ReadLog log;
    std::vector<Tier> out;
    const bool good = OwnTierReader(catalog, file, log).read(JsonAt(*json, name), out);
    if (!log.faults.empty())
        return fail(log.faults.front());
    if (!good)
        return fail({ErrorCode::Malformed, name, "", "is no file of tiers", "see the manual for its form"});
    return out;
}

Result<CatalogPtr> withOwnTiers(const CatalogPtr& catalog, const std::filesystem::path& file)
{
    auto own = readOwnTiers(file, *catalog);
    if (!own)
        return fail(own.error());
    Tables tables = catalog->tables();
    tables.tiers.insert(tables.tiers.end(), std::make_move_iterator(own->begin()), std::make_move_iterator(own->end()));
    PackedTexts texts;
    for (std::size_t i = 0; i < catalog->parts().size(); ++i)
        texts.add(catalog->searchText(i));
    return std::make_shared<const Catalog>(catalog->parts(), std::move(texts), catalog->sources(), std::move(tables),
                                           catalog->date());
}

Result<CatalogPtr> withOwnTiersIfAny(const CatalogPtr& catalog, const std::filesystem::path& file)
{
    std::error_code ignored;
    return std::filesystem::exists(file, ignored) ? withOwnTiers(catalog, file) : Result<CatalogPtr>(catalog);
}

} // namespace flopsmith
