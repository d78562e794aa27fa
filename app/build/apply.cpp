#include "app/build/apply.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/build/machine.h"
#include "app/build/option_path.h"

namespace flopsmith {

namespace {

tl::unexpected<Error> unknownKey(const InstanceKey& key)
{
    return fail({ErrorCode::NotFound, "", key.str(), "no such part in this build",
                 "use a key that `topology` or `check` lists"});
}

class Applier {
public:
    Applier(Build build, const Catalog& catalog)
        : m_build(std::move(build))
        , m_catalog(catalog)
    {
    }

    Result<Build> operator()(const Place& edit)
    {
        if (!findPart(m_catalog, m_build, edit.part))
            return fail({ErrorCode::NotFound, "", edit.part.str(), "unknown part", "see `parts` for what there is"});
        if (edit.count < 1 || edit.count > maxCount)
            return fail({ErrorCode::Usage, "", edit.part.str(), fmt::format("count must be 1 to {}", maxCount), ""});
        if (m_build.parts.size() >= static_cast<std::size_t>(maxEntries))
            return fail(
                {ErrorCode::TooLarge, "", "parts", fmt::format("a build holds at most {} lines", maxEntries), ""});
        Entry entry;
        entry.part = edit.part;
        entry.count = edit.count;
        entry.slot = edit.slot;
        entry.key = edit.key.empty() ? freshKey(edit.part) : edit.key;
        if (!edit.slot.empty())
            if (auto freed = freeSlot(edit.slot); !freed)
                return fail(freed.error());
        m_build.parts.push_back(entry);
        return std::move(m_build);
    }

    Result<Build> operator()(const Remove& edit)
    {
        const auto at = locate(edit.key);
        if (!at)
            return unknownKey(edit.key);
        Entry& entry = m_build.parts[at->entry];
        if (at->single && entry.count > 1) {
            --entry.count;
            dropReferences(edit.key);
            return std::move(m_build);
        }
        dropReferences(m_keys[at->entry]);
        m_build.parts.erase(m_build.parts.begin() + static_cast<std::ptrdiff_t>(at->entry));
        return std::move(m_build);
    }

    Result<Build> operator()(const Move& edit)
    {
        const auto at = locate(edit.key);
        if (!at)
            return unknownKey(edit.key);
        return moved(at->single ? isolate(*at) : at->entry, edit.slot);
    }

    Result<Build> operator()(const Replace& edit)
    {
        const auto at = locate(edit.key);
        if (!at)
            return unknownKey(edit.key);
        const Part* part = findPart(m_catalog, m_build, edit.part);
        if (!part)
            return fail({ErrorCode::NotFound, "", edit.part.str(), "unknown part", "see `parts` for what there is"});
        const std::size_t index = at->single ? isolate(*at) : at->entry;
        m_build.parts[index].part = edit.part;
        // A limit belongs to the card that it was set for.
        m_build.parts[index].settings.erase("power_limit_w");
        if (edit.slot.empty())
            return std::move(m_build);
        return moved(index, edit.slot);
    }

    Result<Build> operator()(const SetCount& edit)
    {
        const auto at = locate(edit.key);
        if (!at)
            return unknownKey(edit.key);
        if (edit.count < 1 || edit.count > maxCount)
            return fail({ErrorCode::Usage, "", edit.key.str(), fmt::format("count must be 1 to {}", maxCount), ""});
        m_build.parts[at->entry].count = edit.count;
        if (edit.count > 1)
            m_build.parts[at->entry].slot = {};
        return std::move(m_build);
    }

    /// One of several alike that is set differently becomes an entry of its own.
    Result<Build> operator()(const SetOption& edit)
    {
        const auto dot = edit.path.find('.');
        const auto at = dot == std::string::npos ? std::nullopt : locate(InstanceKey(edit.path.substr(0, dot)));
        if (!at || !at->single)
            return withOption(std::move(m_build), m_catalog, edit);
        const std::string alone = m_build.parts[isolate(*at)].key.str();
        return withOption(std::move(m_build), m_catalog, {alone + edit.path.substr(dot), edit.value});
    }

    Result<Build> operator()(const Waive& edit)
    {
        (void)(*this)(Unwaive{edit.waiver.rule, edit.waiver.subjects});
        m_build.waivers.push_back(edit.waiver);
        return std::move(m_build);
    }

    Result<Build> operator()(const Unwaive& edit)
    {
        std::erase_if(m_build.waivers,
                      [&](const Waiver& w) { return w.rule == edit.rule && w.subjects == edit.subjects; });
        return m_build;
    }

    Result<Build> operator()(const Batch& edit)
    {
        for (const Edit& inner : edit.edits) {
            auto next = apply(m_build, m_catalog, inner);
            if (!next)
                return next;
            m_build = std::move(*next);
        }
        return std::move(m_build);
    }

private:
    Result<Build> moved(std::size_t index, const SlotId& slot)
    {
        if (slot.empty()) {
            m_build.parts[index].slot = {};
            return std::move(m_build);
        }
        swapOccupant(index, slot);
        m_build.parts[index].slot = slot;
        return std::move(m_build);
    }

    struct Found {
        std::size_t entry = 0;
        int ordinal = 1;
        bool single = false; // the key named one of several alike
    };

    std::optional<Found> locate(const InstanceKey& key)
    {
        m_keys = entryKeys(m_catalog, m_build);
        for (std::size_t i = 0; i < m_keys.size(); ++i)
            if (m_keys[i] == key)
                return Found{i, 1, false};
        const auto hash = key.str().rfind('#');
        if (hash == std::string::npos)
            return std::nullopt;
        const InstanceKey base(key.str().substr(0, hash));
        const int ordinal = std::atoi(key.str().c_str() + hash + 1);
        for (std::size_t i = 0; i < m_keys.size(); ++i) {
            if (m_keys[i] != base || ordinal < 1)
                continue;
            const Part* part = findPart(m_catalog, m_build, m_build.parts[i].part);
            const auto* memory = part ? part->as<Memory>() : nullptr;
            const int pieces = memory ? std::max(1, memory->modules.valueOr(1)) : 1;
            if (ordinal > m_build.parts[i].count * pieces)
                return std::nullopt;
            // The modules of a kit cannot be had alone: the key stands for the kit.
            return Found{i, (ordinal - 1) / pieces + 1, m_build.parts[i].count > 1};
        }
        return std::nullopt;
    }

    InstanceKey freshKey(const PartId& id)
    {
        Build probe = m_build;
        probe.parts.push_back({id, {}, {}, 1, {}, {}});
        return entryKeys(m_catalog, probe).back();
    }

    /// Splits one of several alike into an entry of its own; references follow.
    std::size_t isolate(const Found& found)
    {
        if (!found.single)
            return found.entry;
        const std::string base = m_keys[found.entry].str();
        Entry alone = m_build.parts[found.entry];
        const int count = alone.count;
        alone.count = 1;
        alone.key = freshKey(alone.part);
        m_build.parts[found.entry].count = count - 1;
        m_build.parts[found.entry].key = InstanceKey(base);
        renameReferences(fmt::format("{}#{}", base, found.ordinal), alone.key.str());
        for (int n = found.ordinal + 1; n <= count; ++n)
            renameReferences(fmt::format("{}#{}", base, n), fmt::format("{}#{}", base, n - 1));
        if (count == 2)
            renameReferences(base + "#1", base);
        m_build.parts.insert(m_build.parts.begin() + static_cast<std::ptrdiff_t>(found.entry) + 1, alone);
        return found.entry + 1;
    }

    /// What sits in `slot` by choice goes back to automatic placement or, in a place for one part, leaves the build.
    Result<bool> freeSlot(const SlotId& slot)
    {
        const Build before = m_build;
        const Machine machine(before, m_catalog);
        const Item* there = machine.occupant(slot);
        if (!there || !there->includedIn.empty())
            return true;
        const SlotKind kind = slotKindFor(*there->part).value_or(SlotKind::Pcie);
        const bool onePlace = kind == SlotKind::Board || kind == SlotKind::Chassis || kind == SlotKind::CpuSocket
            || kind == SlotKind::Cooler || kind == SlotKind::Ups || kind == SlotKind::Psu;
        auto next = onePlace ? Applier(m_build, m_catalog)(Remove{there->key})
                             : Applier(m_build, m_catalog)(Move{there->key, {}});
        if (!next)
            return fail(next.error());
        m_build = std::move(*next);
        return true;
    }

    void swapOccupant(std::size_t& index, const SlotId& slot)
    {
        const Build before = m_build;
        const Machine machine(before, m_catalog);
        const Item* there = machine.occupant(slot);
        if (!there || there->entry == index || !there->includedIn.empty())
            return;
        SlotId vacated;
        for (const Item& item : machine.items())
            if (item.entry == index && item.includedIn.empty())
                vacated = item.slot;
        const auto at = locate(there->key);
        if (!at)
            return;
        const std::size_t other = at->single ? isolate(*at) : at->entry;
        if (at->single && other <= index)
            ++index;
        m_build.parts[other].slot = vacated;
    }

    void renameReferences(const std::string& from, const std::string& to)
    {
        for (DriveArray& array : m_build.arrays)
            std::replace(array.drives.begin(), array.drives.end(), from, to);
        for (Feed& feed : m_build.feeds)
            if (feed.to == from)
                feed.to = to;
    }

    void dropReferences(const InstanceKey& key)
    {
        const auto refers = [&](const std::string& text) {
            return text == key.str() || text.starts_with(key.str() + "#");
        };
        for (DriveArray& array : m_build.arrays)
            std::erase_if(array.drives, refers);
        std::erase_if(m_build.arrays, [](const DriveArray& a) { return a.drives.empty(); });
        std::erase_if(m_build.feeds,
                      [&](const Feed& f) { return refers(f.to) || f.from.starts_with(key.str() + "."); });
    }

    Build m_build;
    const Catalog& m_catalog;
    std::vector<InstanceKey> m_keys;
};

} // namespace

Result<Build> apply(const Build& build, const Catalog& catalog, const Edit& edit)
{
    return std::visit([&](const auto& one) { return Applier(build, catalog)(one); }, edit);
}

} // namespace flopsmith
