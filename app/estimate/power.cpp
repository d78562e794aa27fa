#include <algorithm>
#include <array>
#include <map>

#include "app/estimate/estimate.h"

namespace flopsmith {

using namespace literals;

namespace {

// Constant draws of parts without a figure of their own (rule book PWR-001).
constexpr Power boardDesktop = 50_W;
constexpr Power boardServer = 80_W;
constexpr Power dimmDdr4 = 3_W;
constexpr Power dimmDdr5Udimm = 5_W;
constexpr Power dimmRdimm = 8_W;
constexpr Power driveNvme = 8_W;
constexpr Power driveSata = 4_W;
constexpr Power driveHdd = 8_W;
constexpr Power fanDesktop = 3_W;
constexpr Power fanServer = 15_W;
constexpr Power pump = 20_W;

class LoadSum {
public:
    void add(PowerGroup group, Power value)
    {
        PowerTerm& term = m_terms[group];
        term.group = group;
        term.value += value;
        ++term.count;
    }
    void missing(PowerGroup group, const Part& part, std::string_view key, bool assumed)
    {
        m_gaps.add({part.id, std::string(key), assumed});
        if (!assumed)
            add(group, {});
    }
    template <class T>
    void figure(PowerGroup group, const Part& part, const Figure<T>& figure, std::string_view key)
    {
        if (!figure.known() || figure.assumed())
            missing(group, part, key, figure.known());
        if (figure.known())
            add(group, *figure.get());
    }
    [[nodiscard]] Power total() const
    {
        Power sum;
        for (const auto& [group, term] : m_terms)
            sum += term.value;
        return sum;
    }
    void lacks(const Part& part, std::string_view key, bool assumed)
    {
        m_gaps.add({part.id, std::string(key), assumed});
    }
    void settle() { m_gaps = {}; } // the sum is known as a whole
    void into(PowerEstimate& out) const
    {
        for (const auto& [group, term] : m_terms) {
            out.terms.push_back(term);
            out.dcLoad.value += term.value;
            if (group == PowerGroup::Accelerators)
                out.accelerators = term.value;
        }
        out.rest = out.dcLoad.value - out.accelerators;
        out.dcLoad.gaps = m_gaps.gaps();
    }

private:
    std::map<PowerGroup, PowerTerm> m_terms;
    Evidence m_gaps;
};

Power moduleDraw(const Memory& memory)
{
    if (memory.power.known())
        return *memory.power.get();
    const std::string kind = memory.module.valueOr("udimm");
    if (kind == "rdimm" || kind == "lrdimm")
        return dimmRdimm;
    return memory.type.valueOr("DDR5") == "DDR4" ? dimmDdr4 : dimmDdr5Udimm;
}

Power driveDraw(const Part& part, const Storage& drive)
{
    if (drive.power.known())
        return *drive.power.get();
    if (part.kind == "hdd")
        return driveHdd;
    return drive.interface.valueOr("nvme") == "sata" ? driveSata : driveNvme;
}

void addCpu(LoadSum& sum, const Item& item, const Cpu& cpu)
{
    if (cpu.sustainedPower.known())
        sum.figure(PowerGroup::Cpus, *item.part, cpu.sustainedPower, "sustained_power_w");
    else if (cpu.tdp.known()) {
        // TDP is only a lower bound of what the socket may draw.
        sum.add(PowerGroup::Cpus, *cpu.tdp.get());
        sum.missing(PowerGroup::Cpus, *item.part, "sustained_power_w", true);
    } else {
        sum.missing(PowerGroup::Cpus, *item.part, "sustained_power_w", false);
    }
}

void addItem(LoadSum& sum, const Machine& machine, const Item& item)
{
    const Part& part = *item.part;
    if (const auto* gpu = part.as<Accelerator>()) {
        const auto limit = Machine::powerLimit({&item, gpu});
        if (!limit)
            sum.missing(PowerGroup::Accelerators, part, "power_limit_w", false);
        else
            sum.add(PowerGroup::Accelerators, *limit);
        if (gpu->powerLimit.assumed() && !numberSetting(item.settings, "power_limit_w"))
            sum.missing(PowerGroup::Accelerators, part, "power_limit_w", true);
    } else if (const auto* cpu = part.as<Cpu>()) {
        addCpu(sum, item, *cpu);
    } else if (const auto* memory = part.as<Memory>()) {
        sum.add(PowerGroup::Memory, moduleDraw(*memory));
    } else if (const auto* drive = part.as<Storage>()) {
        if (part.kind != "network")
            sum.add(PowerGroup::Storage, driveDraw(part, *drive));
    } else if (part.as<Motherboard>()) {
        sum.add(PowerGroup::Board, machine.isServer() ? boardServer : boardDesktop);
    } else if (const auto* nic = part.as<Network>()) {
        if (part.kind != "switch")
            sum.figure(PowerGroup::Network, part, nic->power, "power_w");
    } else if (const auto* fan = part.as<Fan>()) {
        sum.add(PowerGroup::Fans, fan->power.known() ? *fan->power.get() : machine.isServer() ? fanServer : fanDesktop);
    } else if (const auto* cooler = part.as<Cooler>()) {
        sum.add(PowerGroup::Fans, fanDesktop * std::max(1, cooler->fans.valueOr(1)));
        if (part.kind == "aio" || part.kind == "custom-loop")
            sum.add(PowerGroup::Fans, pump);
    }
}

/// Whether nothing that draws much was put into the machine beside what it came with.
bool asDelivered(const Machine& machine)
{
    return std::none_of(machine.items().begin(), machine.items().end(), [](const Item& item) {
        return item.includedIn.empty()
            && (item.part->as<Accelerator>() || item.part->as<Cpu>() || item.part->as<Psu>());
    });
}

/// What a complete machine draws beside its parts; returns its draw at the wall where the maker states it.
std::optional<Power> addMachine(LoadSum& sum, const Machine& machine)
{
    const auto servers = machine.all<Server>();
    if (servers.size() != 1 || machine.board())
        return std::nullopt;
    const auto& server = servers.front();
    const Figure<Power>& stated = server->maxPower;
    if (!stated.known() || stated.assumed() || !asDelivered(machine)) {
        const bool known = stated.known() && !stated.assumed();
        sum.lacks(*server.item->part, known ? "included" : "max_power_w", stated.assumed());
        return std::nullopt;
    }
    const Power parts = sum.total();
    const Power most = std::max(parts, *stated.get());
    if (most > parts)
        sum.add(PowerGroup::Machine, most - parts);
    sum.settle();
    return most;
}

/// "1+1" has one supply to spare; "2+2" two.
int usableSupplies(const std::string& redundancy, int count)
{
    const auto plus = redundancy.find('+');
    if (plus == std::string::npos)
        return count;
    const int needed = std::atoi(redundancy.c_str());
    return needed > 0 ? std::min(count, needed) : count;
}

Power ratedAt(const Psu& psu, Voltage mains)
{
    const Power rated = psu.rated.valueOr({});
    const bool low = mains < 180_V;
    return low && psu.lowLine.known() ? std::min(rated, *psu.lowLine.get()) : rated;
}

void addSupplies(PowerEstimate& out, const Machine& machine)
{
    Evidence gaps;
    const auto supplies = machine.all<Psu>();
    std::map<PartId, int> count;
    for (const auto& supply : supplies) {
        (void)gaps.read(supply->rated, supply.item->part->id, "rated_w");
        ++count[supply.item->part->id];
    }
    for (const auto& [id, n] : count)
        for (const auto& supply : supplies)
            if (supply.item->part->id == id) {
                out.psuRated.value +=
                    ratedAt(*supply.spec, machine.mains()) * usableSupplies(supply->redundancy.valueOr(""), n);
                break;
            }
    out.psuRated.gaps = gaps.gaps();
    if (supplies.empty() || out.psuRated.value <= Power{})
        return;
    out.load = out.dcLoad.value / out.psuRated.value;
    out.efficiency = psuEfficiency(machine, *out.load);
    if (out.efficiency)
        out.wall = out.dcLoad.value * (1.0 / *out.efficiency);
}

double cardMultiple(double milliseconds)
{
    for (const Excursion& e : excursions)
        if (e.milliseconds == milliseconds)
            return e.card;
    return 1.0;
}

} // namespace

std::string_view powerGroupName(PowerGroup group)
{
    switch (group) {
    case PowerGroup::Accelerators: return FLOPSMITH_TR("charts", "Accelerators");
    case PowerGroup::Cpus: return FLOPSMITH_TR("charts", "CPU");
    case PowerGroup::Memory: return FLOPSMITH_TR("charts", "Memory");
    case PowerGroup::Storage: return FLOPSMITH_TR("charts", "Storage");
    case PowerGroup::Board: return FLOPSMITH_TR("charts", "Board");
    case PowerGroup::Network: return FLOPSMITH_TR("charts", "Network");
    case PowerGroup::Fans: return FLOPSMITH_TR("charts", "Fans and pumps");
    case PowerGroup::Machine: return FLOPSMITH_TR("charts", "Rest of the machine, with losses");
    }
    return {};
}

std::optional<double> psuEfficiency(const Machine& machine, double load)
{
    const auto supply = machine.first<Psu>();
    if (!supply.spec || !supply->level.known())
        return std::nullopt;
    return machine.catalog().tables().efficiency.at(*supply->level.get(), load, machine.mains());
}

PowerEstimate estimatePower(const Machine& machine)
{
    PowerEstimate out;
    LoadSum sum;
    for (const Item& item : machine.items())
        addItem(sum, machine, item);
    const std::optional<Power> stated = addMachine(sum, machine);
    sum.into(out);
    addSupplies(out, machine);
    if (stated)
        out.wall = stated;
    if (const auto circuit = machine.circuit()) {
        const double volts = machine.mains().in(units::volt);
        out.circuitLimit = watts(volts * circuit->in(units::ampere));
        const Circuit* usual = machine.catalog().tables().circuitOf(machine.country());
        out.circuitContinuous = *out.circuitLimit * (usual ? usual->continuous : 0.8);
    }
    out.peak1ms = out.rest + out.accelerators * cardMultiple(1);
    out.peak10ms = out.rest + out.accelerators * cardMultiple(10);
    return out;
}

std::vector<PlugBudget> estimatePlugs(const Machine& machine)
{
    std::map<std::string, PlugBudget> byKind;
    const auto count = [&](const std::vector<Plug>& plugs, int PlugBudget::*member) {
        for (const Plug& plug : plugs) {
            byKind[plug.kind].kind = plug.kind;
            byKind[plug.kind].*member += plug.count;
        }
    };
    for (const auto& gpu : machine.all<Accelerator>())
        count(gpu->powerConnectors.valueOr({}), &PlugBudget::needed);
    for (const auto& board : machine.all<Motherboard>())
        count(board->powerConnectors.valueOr({}), &PlugBudget::needed);
    for (const auto& supply : machine.all<Psu>())
        count(supply->outputs.valueOr({}), &PlugBudget::available);
    std::vector<PlugBudget> out;
    for (auto& [kind, budget] : byKind)
        out.push_back(budget);
    return out;
}

} // namespace flopsmith
