#include "app/estimate/cables.h"

#include <algorithm>

#include "app/build/fit.h"
#include "app/build/risers.h"
#include "app/build/settings_keys.h"
#include "app/estimate/supplies.h"

namespace flopsmith {

namespace {

/// Cards from which a board's auxiliary plugs must be fed (rule book PWR-012).
constexpr std::size_t auxNeededFrom = 3;

struct Outlet {
    std::string id;
    std::string family;
    std::string lead;
    std::string reservedFor; // by a feed of the document
    std::optional<Power> rating;
    bool used = false;
};

void addOutlets(std::vector<Outlet>& out, const Installed<Psu>& psu)
{
    const std::string unit = psu.item->slot.empty() ? psu.item->key.str() : psu.item->slot.str();
    std::map<std::string, int> numbers;
    for (const Plug& plug : psu->outputs.valueOr({}))
        for (int i = 0; i < plug.count; ++i) {
            const std::string name = unit + "." + plug.kind;
            Outlet outlet;
            outlet.id = name + "-" + std::to_string(++numbers[plug.kind]);
            outlet.family = plugFamily(plug.kind);
            outlet.rating = plug.rating;
            if (plug.cables.value_or(0) > 0)
                outlet.lead = name + "#" + std::to_string(i % *plug.cables + 1);
            out.push_back(std::move(outlet));
        }
}

/// A part that wants plugs: in the order in which they are served.
struct Consumer {
    std::string to;
    std::vector<Plug> plugs;
    std::optional<std::size_t> group; // the only one that may feed it; empty: any
    const Item* item = nullptr; // nullptr: of the settings
    InstanceKey adapter;
    std::vector<Plug> adapterInputs;
    std::string adapted; // family that the adapter makes
    bool optional = false; // fed when something is left
    Power perPlug = {}; // what each plug should carry at most
};

/// What one plug of the card should carry: sense pins answer for the whole card, whatever its slot gives.
Power sharePerPlug(const Installed<Accelerator>& gpu)
{
    int plugs = 0;
    for (const Plug& plug : gpu->powerConnectors.valueOr({}))
        plugs += plug.count;
    return Machine::powerLimit(gpu).value_or(Power{}) * (1.0 / std::max(1, plugs));
}

class Planner {
public:
    Planner(const Machine& machine, Power rest)
        : m_machine(machine)
        , m_split(splitSupplies(machine, rest))
    {
        for (const SupplyGroup& group : m_split.groups) {
            auto& outlets = m_outlets.emplace_back();
            for (const auto& unit : group.units)
                addOutlets(outlets, unit);
        }
        reserve();
    }

    CablePlan plan()
    {
        if (m_split.groups.empty())
            return {};
        noteGaps();
        addBoard();
        addCards();
        addAuxiliary();
        addRisers();
        addDrives();
        addHub();
        for (const auto& outlets : m_outlets)
            for (const Outlet& outlet : outlets)
                if (!outlet.reservedFor.empty() && !outlet.used)
                    m_plan.unfit.push_back(outlet.id);
        return std::move(m_plan);
    }

private:
    /// Feeds that name an output keep it; those that name a supply alone are what splitSupplies went by.
    void reserve()
    {
        for (const Feed& feed : m_machine.build().feeds) {
            const auto dot = feed.from.find('.');
            const Item* supply = supplyNamed(m_machine, feed.from);
            if (supply && dot == std::string::npos)
                continue;
            Outlet* outlet = supply ? outletNamed(*supply, feed.from.substr(dot)) : nullptr;
            if (outlet && outlet->reservedFor.empty())
                outlet->reservedFor = feed.to;
            else if (!supply || supply->part->as<Psu>()->outputs.known())
                m_plan.unfit.push_back(feed.from);
        }
    }

    Outlet* outletNamed(const Item& supply, const std::string& rest)
    {
        for (const std::string& unit : {supply.slot.str(), supply.key.str()})
            for (auto& outlets : m_outlets)
                for (Outlet& outlet : outlets)
                    if (!unit.empty() && outlet.id == unit + rest)
                        return &outlet;
        return nullptr;
    }

    void noteGaps()
    {
        Evidence evidence;
        (void)plugNeeds(m_machine, evidence);
        m_plan.gaps = evidence.gaps();
    }

    /// The first that is not rated below what the plug carries, else the one rated highest.
    Outlet* freeOutlet(const Consumer& consumer, std::string_view plug, bool reserved)
    {
        for (const std::string& family : cablesForPlug(plug)) {
            Outlet* weak = nullptr;
            for (std::size_t g = 0; g < m_outlets.size(); ++g) {
                if (!reserved && consumer.group && *consumer.group != g)
                    continue;
                for (Outlet& outlet : m_outlets[g]) {
                    if (outlet.used || outlet.family != family
                        || outlet.reservedFor != (reserved ? consumer.to : std::string()))
                        continue;
                    if (!outlet.rating || *outlet.rating >= consumer.perPlug)
                        return &outlet;
                    weak = weak && *weak->rating >= *outlet.rating ? weak : &outlet;
                }
            }
            if (weak)
                return weak;
        }
        return nullptr;
    }

    /// The outputs for `plugs`, or as many as there are.
    std::vector<std::pair<Outlet*, std::string>> take(const Consumer& consumer, const std::vector<Plug>& plugs)
    {
        std::vector<std::pair<Outlet*, std::string>> out;
        for (const Plug& plug : plugs)
            for (int i = 0; i < plug.count; ++i) {
                Outlet* outlet = freeOutlet(consumer, plug.kind, true);
                if (!outlet)
                    outlet = freeOutlet(consumer, plug.kind, false);
                if (outlet)
                    outlet->used = true;
                out.emplace_back(outlet, plug.kind);
            }
        return out;
    }

    bool mayHaveMore(const Consumer& consumer) const
    {
        for (std::size_t g = 0; g < m_split.groups.size(); ++g)
            if ((!consumer.group || *consumer.group == g) && !m_split.groups[g].plugsKnown)
                return true;
        return false;
    }

    void write(const Consumer& consumer, const std::vector<std::pair<Outlet*, std::string>>& taken,
               const InstanceKey& adapter)
    {
        for (const auto& [outlet, kind] : taken) {
            if (outlet)
                m_plan.cables.push_back({outlet->id, consumer.to, kind, adapter, !outlet->reservedFor.empty(),
                                         outlet->lead, outlet->rating});
            else if (!consumer.optional)
                m_plan.unfed.push_back({consumer.to, kind, mayHaveMore(consumer)});
        }
    }

    void serve(const Consumer& consumer)
    {
        std::vector<Plug> plugs = consumer.plugs;
        if (!consumer.adapter.empty()) {
            const auto inputs = take(consumer, consumer.adapterInputs);
            const bool all = std::all_of(inputs.begin(), inputs.end(), [](const auto& one) { return one.first; });
            const auto made = std::find_if(plugs.begin(), plugs.end(),
                                           [&](const Plug& plug) { return plugFamily(plug.kind) == consumer.adapted; });
            if (all && !inputs.empty() && made != plugs.end()) {
                write(consumer, inputs, consumer.adapter);
                --made->count;
            } else {
                for (const auto& [outlet, kind] : inputs)
                    if (outlet)
                        outlet->used = false;
            }
        }
        write(consumer, take(consumer, plugs), {});
    }

    [[nodiscard]] std::optional<std::size_t> groupFeeding(const Item& item) const
    {
        const auto feeders = feedersOf(m_machine, item);
        // Fed from several supplies on purpose: the outputs of the feeds, and any of theirs.
        if (feeders.size() != 1)
            return std::nullopt;
        for (std::size_t g = 0; g < m_split.groups.size(); ++g)
            for (const auto& unit : m_split.groups[g].units)
                if (unit.item->key.str() == *feeders.begin())
                    return g;
        return std::nullopt;
    }

    void addBoard()
    {
        for (const auto& board : m_machine.all<Motherboard>())
            if (board.item->includedIn.empty())
                serve({board.item->key.str(),
                       board->powerConnectors.valueOr({}),
                       m_split.board,
                       board.item,
                       {},
                       {},
                       {},
                       false});
    }

    void addCards()
    {
        auto cards = m_machine.all<Accelerator>();
        std::stable_sort(cards.begin(), cards.end(), [](const auto& a, const auto& b) {
            return Machine::powerLimit(a).value_or(Power{}) > Machine::powerLimit(b).value_or(Power{});
        });
        const auto adapters = adapterUses(m_machine);
        for (const auto& gpu : cards) {
            if (!gpu.item->includedIn.empty() || !isPcieCard(*gpu.spec))
                continue;
            Consumer consumer;
            consumer.to = gpu.item->key.str();
            consumer.plugs = gpu->powerConnectors.valueOr({});
            consumer.item = gpu.item;
            consumer.perPlug = sharePerPlug(gpu);
            if (const auto at = m_split.cards.find(gpu.item->key);
                at != m_split.cards.end() && feedersOf(m_machine, *gpu.item).size() < 2)
                consumer.group = at->second;
            for (const AdapterUse& use : adapters)
                if (use.card.item == gpu.item) {
                    consumer.adapter = use.adapter.item->key;
                    consumer.adapterInputs = use.adapter->fromPlugs.valueOr({});
                    consumer.adapted = plugFamily(use.adapter->toPlugs.get()->front().kind);
                }
            serve(consumer);
        }
    }

    void addAuxiliary()
    {
        const bool needed = m_machine.all<Accelerator>().size() >= auxNeededFrom;
        for (const auto& board : m_machine.all<Motherboard>())
            if (board.item->includedIn.empty())
                serve({board.item->key.str(),
                       board->auxPowerConnectors.valueOr({}),
                       m_split.board,
                       board.item,
                       {},
                       {},
                       {},
                       !needed});
    }

    /// Risers with a plug of their own, on the supply of their card.
    void addRisers()
    {
        for (const Riser& riser : risersOf(m_machine)) {
            if (riser.power.empty() || riser.power == "slot")
                continue;
            Consumer consumer;
            consumer.to = riser.part.empty() ? riser.subject() : riser.part.str();
            consumer.plugs = {{riser.power, riser.count, std::nullopt}};
            consumer.group = m_split.board;
            if (const auto at = m_split.cards.find(InstanceKey(riser.card)); at != m_split.cards.end())
                consumer.group = at->second;
            const Item* supply = riser.psu.empty() ? nullptr : supplyNamed(m_machine, riser.psu);
            for (std::size_t g = 0; supply && g < m_split.groups.size(); ++g)
                for (const auto& unit : m_split.groups[g].units)
                    if (unit.item == supply)
                        consumer.group = g;
            serve(consumer);
        }
    }

    /// Drives with a SATA power plug; those in hot-swap bays hang on the backplane, M.2 on the board.
    void addDrives()
    {
        for (const auto& drive : m_machine.all<Storage>()) {
            const std::string interface = drive->interface.valueOr("");
            const Slot* slot = m_machine.slot(drive.item->slot);
            const bool backplane = slot && slot->kind == SlotKind::Bay && slot->bay != "3.5in" && slot->bay != "2.5in";
            if (!drive.item->includedIn.empty() || backplane || drive->form.valueOr("") == "m2"
                || (interface != "sata" && interface != "sas"))
                continue;
            serve({drive.item->key.str(),
                   {{"sata", 1, std::nullopt}},
                   groupFeeding(*drive.item).value_or(m_split.board),
                   drive.item,
                   {},
                   {},
                   {},
                   false});
        }
    }

    void addHub()
    {
        const std::string hub = wordSetting(m_machine.build().settings, "fan_hub");
        if (!hub.empty())
            serve({"fan_hub", {{hub, 1, std::nullopt}}, m_split.board, nullptr, {}, {}, {}, false});
    }

    const Machine& m_machine;
    SupplySplit m_split;
    std::vector<std::vector<Outlet>> m_outlets; // by group
    CablePlan m_plan;
};

void addPlugs(std::map<std::string, int>& into, const std::vector<Plug>* plugs)
{
    if (plugs)
        for (const Plug& plug : *plugs)
            into[plugFamily(plug.kind)] += plug.count;
}

} // namespace

std::vector<PowerCable> CablePlan::of(const std::string& to) const
{
    std::vector<PowerCable> out;
    std::copy_if(cables.begin(), cables.end(), std::back_inserter(out),
                 [&](const PowerCable& cable) { return cable.to == to; });
    return out;
}

int CablePlan::unfedOf(const std::string& to, const std::string& kind) const
{
    return static_cast<int>(std::count_if(unfed.begin(), unfed.end(), [&](const UnfedPlug& plug) {
        return plug.to == to && !plug.unknown && (kind.empty() || plug.kind == kind);
    }));
}

CablePlan planCables(const Machine& machine, Power rest)
{
    return Planner(machine, rest).plan();
}

PlugNeeds plugNeeds(const Machine& machine, Evidence& evidence)
{
    PlugNeeds out;
    for (const auto& gpu : machine.all<Accelerator>())
        if (isPcieCard(*gpu.spec))
            addPlugs(out.cards, evidence.read(gpu->powerConnectors, gpu.item->part->id, "power_connectors"));
    for (const auto& board : machine.all<Motherboard>())
        addPlugs(out.board, evidence.read(board->powerConnectors, board.item->part->id, "power_connectors"));
    for (const auto& psu : machine.all<Psu>())
        addPlugs(out.supply, evidence.read(psu->outputs, psu.item->part->id, "outputs"));
    for (const AdapterUse& use : adapterUses(machine)) {
        addPlugs(out.adapted, use.adapter->toPlugs.get());
        addPlugs(out.cards, use.adapter->fromPlugs.get());
    }
    return out;
}

} // namespace flopsmith
