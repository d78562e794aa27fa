#include "app/build/cluster.h"

#include <algorithm>

namespace flopsmith {

namespace {

/// The fastest port of the switches; absent without a switch whose ports are known.
std::optional<Bandwidth> switchPort(const Machine& machine)
{
    std::optional<Bandwidth> out;
    for (const auto& one : machine.all<Network>())
        if (one.item->part->kind == "switch" && one->rate.known())
            out = std::max(out.value_or(Bandwidth{}), *one->rate.get());
    return out;
}

void addCards(NodeNetwork& out, const Machine& machine)
{
    Evidence gaps;
    for (const auto& card : machine.all<Network>()) {
        if (card.item->part->kind == "switch")
            continue;
        out.cards.push_back(card.item);
        if (const auto* rate = gaps.read(card->rate, card.item->part->id, "rate_gbit_s")) {
            out.port = std::max(out.port.value_or(Bandwidth{}), *rate);
            out.total = out.total.value_or(Bandwidth{}) + *rate;
        }
    }
    out.gaps = gaps.gaps();
}

} // namespace

bool isShared(const Part& part)
{
    return (part.as<Network>() && part.kind == "switch") || (part.as<Storage>() && part.kind == "network");
}

int machinesOf(const Build& build)
{
    return std::max(1, build.nodes);
}

int countOf(const Build& build, const Entry& entry, const Part& part)
{
    return entry.count * (isShared(part) ? 1 : machinesOf(build));
}

bool isRented(const Machine& machine)
{
    return machine.first<Rented>().spec && !machine.board() && !machine.chassis() && !machine.first<Psu>().spec
        && !machine.first<Server>().spec;
}

std::vector<Included> partsOfRented(const Rented& rented, const Settings& settings)
{
    std::vector<Included> out = rented.included.valueOr({});
    const std::vector<std::string> options = rented.acceleratorOptions.valueOr({});
    if (options.empty())
        return out;
    std::string chosen = options.front();
    if (const auto at = settings.find("accelerator"); at != settings.end())
        if (const auto* id = std::get_if<std::string>(&at->second);
            id && std::find(options.begin(), options.end(), *id) != options.end())
            chosen = *id;
    const double stated =
        numberSetting(settings, "accelerators").value_or(static_cast<double>(rented.accelerators.valueOr(1)));
    out.push_back({chosen, static_cast<int>(std::clamp(stated, 1.0, static_cast<double>(maxCount)))});
    return out;
}

bool acceleratorsStated(const Rented& rented, const Settings& settings)
{
    return rented.acceleratorOptions.valueOr({}).empty() || rented.accelerators.known()
        || numberSetting(settings, "accelerators");
}

NodeNetwork nodeNetwork(const Machine& machine)
{
    NodeNetwork out;
    addCards(out, machine);
    Evidence gaps;
    const auto take = [&](const Figure<Bandwidth>& figure, const Item& item, std::string_view key) {
        if (const auto* rate = gaps.read(figure, item.part->id, key))
            out.port = out.total = *rate;
    };
    const auto rented = machine.first<Rented>();
    const auto board = machine.first<Motherboard>();
    if (out.cards.empty() && rented.spec)
        take(rented->network, *rented.item, "network_gbit_s");
    else if (out.cards.empty() && board.spec)
        take(board->ethernet, *board.item, "ethernet_gbit_s");
    gaps.add(out.gaps);
    out.gaps = gaps.gaps();
    if (const auto shared = switchPort(machine); shared && out.port && *shared < *out.port) {
        out.port = *shared;
        const auto links = static_cast<double>(std::max<std::size_t>(1, out.cards.size()));
        out.total = std::min(*out.total, *shared * links);
    }
    return out;
}

} // namespace flopsmith
