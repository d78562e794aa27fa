// Lays what the user keeps above the bundled catalog.
#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "app/store/content.h"

namespace flopsmith {

namespace {

/// A part with its search text; an empty text is made by the catalog.
struct Shown {
    Part part;
    std::string searchText;
};

/// Parts in catalog order that parts of the same order are merged into.
class Layers {
public:
    void add(std::vector<Shown> layer)
    {
        const auto before = static_cast<std::ptrdiff_t>(m_all.size());
        m_all.insert(m_all.end(), std::make_move_iterator(layer.begin()), std::make_move_iterator(layer.end()));
        std::inplace_merge(m_all.begin(), m_all.begin() + before, m_all.end(),
                           [](const Shown& a, const Shown& b) { return catalogOrder(a.part, b.part); });
    }
    void reserve(std::size_t count) { m_all.reserve(count); }
    [[nodiscard]] std::vector<Shown>& all() { return m_all; }

private:
    std::vector<Shown> m_all;
};

std::vector<Shown> layerOf(std::vector<PartChunk> chunks)
{
    std::vector<Shown> out;
    for (PartChunk& chunk : chunks) {
        for (std::size_t i = 0; i < chunk.parts.size(); ++i)
            out.push_back({std::move(chunk.parts[i]), std::move(chunk.searchTexts[i])});
        chunk = {};
    }
    const auto order = [](const Shown& a, const Shown& b) { return catalogOrder(a.part, b.part); };
    if (!std::is_sorted(out.begin(), out.end(), order))
        std::stable_sort(out.begin(), out.end(), order);
    return out;
}

/// Places of the parts that merges and prices speak of.
std::unordered_map<std::string_view, std::size_t> placesOf(const std::vector<Shown>& parts, const StoreContent& content)
{
    std::unordered_set<std::string_view> wanted;
    for (const Merge& merge : content.merges) {
        wanted.insert(merge.absorbed.str());
        wanted.insert(merge.kept.str());
    }
    for (const PriceEntry& entry : content.prices)
        wanted.insert(entry.part.str());
    std::unordered_map<std::string_view, std::size_t> out;
    if (wanted.empty())
        return out;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (const auto at = wanted.find(parts[i].part.id.str()); at != wanted.end())
            out.emplace(*at, i);
    return out;
}

/// Joins what is the same; a merge whose parts are not both there is passed over. Prices of an absorbed part go with
/// it.
void applyMerges(std::vector<Shown>& parts, std::unordered_map<std::string_view, std::size_t>& places,
                 const StoreContent& content, std::vector<bool>& gone)
{
    for (const Merge& merge : content.merges) {
        const auto absorbed = places.find(merge.absorbed.str());
        const auto kept = places.find(merge.kept.str());
        if (absorbed == places.end() || kept == places.end() || absorbed->second == kept->second || gone[kept->second]
            || gone[absorbed->second])
            continue;
        Shown& to = parts[kept->second];
        const Part& from = parts[absorbed->second].part;
        if (to.part.spec.index() != from.spec.index())
            continue;
        to.part = mergedPart(to.part, from, content.sources);
        to.searchText.clear();
        gone[absorbed->second] = true;
        absorbed->second = kept->second;
    }
}

} // namespace

CatalogPtr makeOverlay(const CatalogPtr& bundled, StoreContent content)
{
    const bool empty =
        content.datasets.empty() && content.userParts.empty() && content.prices.empty() && content.rates.empty();
    if (empty)
        return bundled;
    Layers layers;
    std::size_t count = bundled->parts().size() + content.userParts.size();
    for (const auto& dataset : content.datasets)
        for (const PartChunk& chunk : dataset)
            count += chunk.parts.size();
    layers.reserve(count);
    std::vector<Shown> base;
    base.reserve(bundled->parts().size());
    for (std::size_t i = 0; i < bundled->parts().size(); ++i)
        base.push_back({bundled->parts()[i], bundled->searchTexts()[i]});
    layers.add(std::move(base));
    for (auto& dataset : content.datasets)
        layers.add(layerOf(std::move(dataset)));
    std::vector<Shown> own;
    for (Part& part : content.userParts)
        own.push_back({std::move(part), {}});
    std::stable_sort(own.begin(), own.end(),
                     [](const Shown& a, const Shown& b) { return catalogOrder(a.part, b.part); });
    layers.add(std::move(own));

    std::vector<Shown>& shown = layers.all();
    auto places = placesOf(shown, content);
    std::vector<bool> gone(shown.size());
    applyMerges(shown, places, content, gone);
    for (PriceEntry& entry : content.prices)
        if (const auto at = places.find(entry.part.str()); at != places.end())
            shown[at->second].part.prices.push_back(std::move(entry.price));

    std::vector<Part> parts;
    std::vector<std::string> texts;
    parts.reserve(shown.size());
    texts.reserve(shown.size());
    for (std::size_t i = 0; i < shown.size(); ++i)
        if (!gone[i]) {
            parts.push_back(std::move(shown[i].part));
            texts.push_back(std::move(shown[i].searchText));
        }
    Tables tables = bundled->tables();
    tables.rates = std::move(content.rates);
    return std::make_shared<const Catalog>(std::move(parts), std::move(texts), std::move(content.sources),
                                           std::move(tables), bundled->date());
}

} // namespace flopsmith
