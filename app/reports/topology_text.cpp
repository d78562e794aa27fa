#include "app/reports/topology_text.h"

namespace flopsmith {

namespace {

PathKind kindBetween(const std::vector<Path>& paths, const InstanceKey& a, const InstanceKey& b)
{
    for (const Path& path : paths)
        if ((path.a == a && path.b == b) || (path.b == a && path.a == b))
            return path.kind;
    return PathKind::Unknown;
}

} // namespace

std::vector<std::vector<std::string>> topologyMatrix(const Machine& machine, const std::vector<const Item*>& cards)
{
    const std::vector<Path> paths = acceleratorPaths(machine);
    std::vector<std::vector<std::string>> out;
    for (const Item* a : cards) {
        std::vector<std::string>& row = out.emplace_back();
        for (const Item* b : cards)
            row.push_back(pathName(a == b ? PathKind::Self : kindBetween(paths, a->key, b->key)));
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

} // namespace flopsmith
