#include "app/reports/topology_text.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "app/base/text.h"
#include "app/build/settings_keys.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

/// Both directions of one NVLink, GB/s: fifth generation; second to fourth; third as GeForce and RTX cards have it
/// (NVIDIA's figures of its generations).
constexpr std::array<double, 3> nvlinkRates{100, 50, 28.125};

const Accelerator* cardOf(const Machine& machine, const InstanceKey& key)
{
    const Item* item = machine.item(key);
    return item ? item->part->as<Accelerator>() : nullptr;
}

/// The whole number of links that a card's NVLink bandwidth is; nullopt where it is none of any generation's.
std::optional<int> nvlinksOf(const Accelerator& card)
{
    const Bandwidth* both = card.nvlinkBandwidth.get();
    if (!both)
        return std::nullopt;
    const bool fifth = card.architecture.valueOr("").starts_with("blackwell");
    for (std::size_t i = fifth ? 0 : 1; i < nvlinkRates.size(); ++i) {
        const double links = *both / gigabytesPerSecond(nvlinkRates[i]);
        if (std::abs(links - std::round(links)) < 0.01 && links > 0.5)
            return static_cast<int>(std::lround(links));
    }
    return std::nullopt;
}

std::string nameOfPath(const Machine& machine, const Path& path)
{
    const Accelerator* card = path.kind == PathKind::NvLink ? cardOf(machine, path.a) : nullptr;
    const auto links = card ? nvlinksOf(*card) : std::nullopt;
    return pathName(path.kind) + (links ? std::to_string(*links) : std::string());
}

std::optional<Bandwidth> linkRate(const Machine& machine, const InstanceKey& key)
{
    const Item* item = machine.item(key);
    std::optional<Link> link;
    if (const Link* placed = item ? machine.link(item->slot) : nullptr)
        link = *placed;
    else if (item)
        link = statedLink(machine, *item);
    return link && link->width && link->gen ? machine.catalog().tables().linkBandwidth(*link->width, *link->gen)
                                            : std::nullopt;
}

std::optional<Bandwidth> rateOfPath(const Machine& machine, const Path& path)
{
    if (path.kind == PathKind::NvLink) {
        const Accelerator* card = cardOf(machine, path.a);
        return card && card->nvlinkBandwidth.known() ? std::optional(*card->nvlinkBandwidth.get() * 0.5) : std::nullopt;
    }
    const auto a = linkRate(machine, path.a);
    const auto b = linkRate(machine, path.b);
    return a && b ? std::optional(std::min(*a, *b)) : std::nullopt;
}

std::optional<bool> peerOf(const Machine& machine, const Path& path)
{
    if (path.kind == PathKind::NvLink)
        return true;
    std::optional<bool> out = true;
    for (const InstanceKey& key : {path.a, path.b}) {
        const Accelerator* card = cardOf(machine, key);
        const bool patched = card && card->series.valueOr("") == "geforce"
            && flagSetting(machine.build().settings, "p2p_patch").value_or(false);
        if (patched)
            continue;
        if (!card || !card->peerToPeer.known() || card->peerToPeer.assumed())
            out = out == std::optional(false) ? out : std::nullopt;
        else if (!*card->peerToPeer.get())
            out = false;
    }
    return out;
}

} // namespace

std::vector<std::vector<std::string>> topologyMatrix(const Machine& machine, const std::vector<const Item*>& cards)
{
    const std::vector<Path> paths = acceleratorPaths(machine);
    std::vector<std::vector<std::string>> out;
    for (const Item* a : cards) {
        std::vector<std::string>& row = out.emplace_back();
        for (const Item* b : cards) {
            const auto at = std::find_if(paths.begin(), paths.end(), [&](const Path& path) {
                return (path.a == a->key && path.b == b->key) || (path.b == a->key && path.a == b->key);
            });
            row.push_back(a == b                  ? pathName(PathKind::Self)
                              : at == paths.end() ? pathName(PathKind::Unknown)
                                                  : nameOfPath(machine, *at));
        }
    }
    return out;
}

std::vector<std::vector<std::string>> topologyMatrix(const Machine& machine)
{
    std::vector<const Item*> cards;
    for (const auto& gpu : machine.all<Accelerator>())
        cards.push_back(gpu.item);
    return topologyMatrix(machine, cards);
}

PathFacts pathFacts(const Machine& machine, const Path& path)
{
    return {nameOfPath(machine, path), rateOfPath(machine, path), peerOf(machine, path)};
}

std::string pathText(const PathFacts& facts)
{
    std::vector<std::string> words{facts.name};
    words.push_back(facts.oneWay ? sheetMessage(FLOPSMITH_TR("sheet", "%1 each way"), {AnyQuantity(*facts.oneWay)})
                                 : sheetText(FLOPSMITH_TR("sheet", "rate not known")));
    words.push_back(!facts.peer       ? sheetText(FLOPSMITH_TR("sheet", "peer-to-peer not known"))
                        : *facts.peer ? sheetText(FLOPSMITH_TR("sheet", "peer-to-peer"))
                                      : sheetText(FLOPSMITH_TR("sheet", "no peer-to-peer")));
    return join(words, ", ");
}

} // namespace flopsmith
