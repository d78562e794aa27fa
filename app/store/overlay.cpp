// Lays what the user keeps above the bundled catalog.
#include <algorithm>
#include <cstdint>
#include <iterator>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "app/store/content.h"

namespace flopsmith {

namespace {

using Layer = std::vector<PartChunk>; // in catalog order, one chunk after the other

bool isOrdered(const Layer& layer)
{
    const Part* before = nullptr;
    for (const PartChunk& chunk : layer) {
        const std::vector<Part>& parts = chunk.parts;
        if (parts.empty())
            continue;
        const auto apart = [](const Part& a, const Part& b) { return !catalogOrder(a, b); };
        if ((before && !catalogOrder(*before, parts.front()))
            || (!chunk.ordered && std::adjacent_find(parts.begin(), parts.end(), apart) != parts.end()))
            return false;
        before = &parts.back();
    }
    return true;
}

/// As one chunk in catalog order; of parts with one id the first.
Layer ordered(Layer layer)
{
    std::vector<std::pair<Part*, std::string_view>> all;
    for (PartChunk& chunk : layer)
        for (std::size_t i = 0; i < chunk.parts.size(); ++i)
            all.emplace_back(&chunk.parts[i], chunk.searchTexts[i]);
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return catalogOrder(*a.first, *b.first); });
    Layer out(1);
    for (const auto& [part, text] : all) {
        if (!out.front().parts.empty() && !catalogOrder(out.front().parts.back(), *part))
            continue;
        out.front().parts.push_back(std::move(*part));
        out.front().searchTexts.add(text);
    }
    return out;
}

/// What is left of a layer. Chunks are given back as they are used up: all parts twice would be too much.
class Rest {
public:
    explicit Rest(Layer layer)
        : m_layer(isOrdered(layer) ? std::move(layer) : ordered(std::move(layer)))
    {
        skipEmpty();
    }
    [[nodiscard]] bool done() const { return m_chunk == m_layer.size(); }
    [[nodiscard]] const Part& next() const { return m_layer[m_chunk].parts[m_at]; }
    void skip()
    {
        ++m_at;
        skipEmpty();
    }
    /// Those of the chunk at hand that come before `limit`, all of them without one.
    void moveTo(PartChunk& out, const Part* limit)
    {
        PartChunk& chunk = m_layer[m_chunk];
        const auto begin = chunk.parts.begin() + static_cast<std::ptrdiff_t>(m_at);
        const auto end = limit ? std::partition_point(begin, chunk.parts.end(),
                                                      [&](const Part& part) { return catalogOrder(part, *limit); })
                               : chunk.parts.end();
        const auto to = static_cast<std::size_t>(end - chunk.parts.begin());
        out.parts.insert(out.parts.end(), std::move_iterator(begin), std::move_iterator(end));
        out.searchTexts.add(chunk.searchTexts, m_at, to);
        m_at = to;
        skipEmpty();
    }

private:
    void skipEmpty()
    {
        while (m_chunk < m_layer.size() && m_at == m_layer[m_chunk].parts.size()) {
            m_layer[m_chunk++] = {};
            m_at = 0;
        }
    }

    Layer m_layer;
    std::size_t m_chunk = 0;
    std::size_t m_at = 0;
};

bool isSame(const Part& a, const Part& b)
{
    return a.spec.index() == b.spec.index() && a.id == b.id;
}

/// All layers in catalog order; of parts with one id that of the lowest layer.
PartChunk merged(std::vector<Layer> layers)
{
    PartChunk out;
    std::size_t count = 0;
    std::size_t bytes = 0;
    for (const Layer& layer : layers)
        for (const PartChunk& chunk : layer) {
            count += chunk.parts.size();
            bytes += chunk.searchTexts.bytes();
        }
    out.parts.reserve(count);
    out.searchTexts.reserve(count, bytes);
    std::vector<Rest> rests;
    rests.reserve(layers.size());
    for (Layer& layer : layers)
        rests.emplace_back(std::move(layer));
    while (true) {
        Rest* first = nullptr;
        const Part* limit = nullptr; // the next part of all other layers
        for (Rest& rest : rests) {
            if (first && !rest.done() && isSame(rest.next(), first->next()))
                rest.skip();
            if (rest.done())
                continue;
            if (!first || catalogOrder(rest.next(), first->next())) {
                limit = first ? &first->next() : nullptr;
                first = &rest;
            } else if (!limit || catalogOrder(rest.next(), *limit)) {
                limit = &rest.next();
            }
        }
        if (!first)
            return out;
        // Parts of a dataset stand together in each category.
        first->moveTo(out, limit);
    }
}

/// Places of the parts that merges and prices speak of.
std::unordered_map<std::string_view, std::size_t> placesOf(const std::vector<Part>& parts, const StoreContent& content)
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
        if (const auto at = wanted.find(parts[i].id.str()); at != wanted.end())
            out.emplace(*at, i);
    return out;
}

/// What merging made of a part. The search text of one that changed is made anew.
enum class Fate : std::uint8_t { Same, Changed, Gone };

/// Joins what is the same; a merge whose parts are not both there is passed over. Prices of an absorbed part go with
/// it.
void applyMerges(std::vector<Part>& parts, std::unordered_map<std::string_view, std::size_t>& places,
                 const StoreContent& content, std::vector<Fate>& fates)
{
    for (const Merge& merge : content.merges) {
        const auto absorbed = places.find(merge.absorbed.str());
        const auto kept = places.find(merge.kept.str());
        if (absorbed == places.end() || kept == places.end() || absorbed->second == kept->second
            || fates[kept->second] == Fate::Gone || fates[absorbed->second] == Fate::Gone)
            continue;
        Part& to = parts[kept->second];
        const Part& from = parts[absorbed->second];
        if (to.spec.index() != from.spec.index())
            continue;
        to = mergedPart(to, from, content.sources);
        fates[kept->second] = Fate::Changed;
        fates[absorbed->second] = Fate::Gone;
        absorbed->second = kept->second;
    }
}

void dropGone(PartChunk& shown, const std::vector<Fate>& fates)
{
    PackedTexts texts;
    texts.reserve(shown.parts.size(), shown.searchTexts.bytes());
    std::size_t left = 0;
    for (std::size_t i = 0; i < fates.size(); ++i) {
        if (fates[i] == Fate::Gone)
            continue;
        texts.add(fates[i] == Fate::Changed ? std::string_view() : shown.searchTexts[i]);
        if (left != i)
            shown.parts[left] = std::move(shown.parts[i]);
        ++left;
    }
    shown.parts.resize(left);
    shown.searchTexts = std::move(texts);
}

} // namespace

CatalogPtr makeOverlay(const CatalogPtr& bundled, StoreContent content)
{
    const bool empty =
        content.datasets.empty() && content.userParts.empty() && content.prices.empty() && content.rates.empty();
    if (empty)
        return bundled;
    PartChunk base;
    base.parts = bundled->parts();
    for (std::size_t i = 0; i < base.parts.size(); ++i)
        base.searchTexts.add(bundled->searchText(i));
    PartChunk own;
    for (Part& part : content.userParts) {
        own.parts.push_back(std::move(part));
        own.searchTexts.add({});
    }
    std::vector<Layer> layers;
    layers.emplace_back().push_back(std::move(base));
    for (Layer& dataset : content.datasets)
        layers.push_back(std::move(dataset));
    layers.emplace_back().push_back(std::move(own));
    PartChunk shown = merged(std::move(layers));

    auto places = placesOf(shown.parts, content);
    std::vector<Fate> fates(shown.parts.size(), Fate::Same);
    applyMerges(shown.parts, places, content, fates);
    for (PriceEntry& entry : content.prices)
        if (const auto at = places.find(entry.part.str()); at != places.end())
            shown.parts[at->second].prices.push_back(std::move(entry.price));
    if (std::any_of(fates.begin(), fates.end(), [](Fate fate) { return fate != Fate::Same; }))
        dropGone(shown, fates);
    Tables tables = bundled->tables();
    tables.rates = std::move(content.rates);
    return std::make_shared<const Catalog>(std::move(shown.parts), std::move(shown.searchTexts),
                                           std::move(content.sources), std::move(tables), bundled->date());
}

} // namespace flopsmith
