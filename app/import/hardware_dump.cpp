#include "app/import/hardware_dump.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/dump_lines.h"

namespace flopsmith {

namespace {

constexpr std::size_t maxDumpLines = 400'000;
constexpr std::size_t maxDevices = 512;

class DumpReader {
public:
    explicit DumpReader(const PciIds* ids)
        : m_ids(ids)
    {
    }

    void read(std::string_view line)
    {
        if (auto pci = pciLine(line))
            return pciDevice(m_ids ? named(std::move(*pci), *m_ids) : *pci, line);
        if (line.find("NVSMI LOG") != std::string_view::npos)
            m_mode = Mode::Nvidia;
        else if (line.starts_with("# dmidecode") || line.starts_with("Handle 0x"))
            m_mode = Mode::Dmi;
        else if (line.starts_with("Architecture:") || line.starts_with("Model name:"))
            m_mode = Mode::Cpu;
        if (line.starts_with("GPU ") && line.find("(UUID:") != std::string_view::npos)
            return listedGpu(line);
        switch (m_mode) {
        case Mode::None: break;
        case Mode::Nvidia: return nvidiaLine(line);
        case Mode::Dmi: return dmiLine(line);
        case Mode::Cpu: return cpuLine(line);
        }
    }

    ParsedList finish()
    {
        endDmi();
        addMachine();
        addCpus();
        addMemory();
        addGpus();
        for (ListItem& item : m_others)
            m_out.items.push_back(std::move(item));
        m_out.kind = join(m_kinds, "+");
        return std::move(m_out);
    }

private:
    enum class Mode { None, Nvidia, Dmi, Cpu };

    void seen(const char* kind)
    {
        if (std::find(m_kinds.begin(), m_kinds.end(), kind) == m_kinds.end())
            m_kinds.emplace_back(kind);
    }
    void note(std::string_view line, Message why)
    {
        if (m_out.notes.size() < 100)
            m_out.notes.push_back({oneLine(trimmed(line.substr(0, 200))), std::move(why)});
    }
    ListItem& gpuAt(const std::string& bus)
    {
        ListItem& item = m_gpus[bus];
        item.category = "accelerator";
        item.busAddress = bus;
        return item;
    }

    void pciDevice(const PciLine& pci, std::string_view line)
    {
        seen("lspci");
        const bool graphics = pci.klass == "0300" || pci.klass == "0302" || pci.klass == "0380" || pci.klass == "1200";
        const bool first = pci.bus.ends_with(".0");
        if (graphics && first && isUnnamed(pci))
            note(line, FLOPSMITH_TR("import", "lspci does not know its name; an imported pci.ids file may"));
        if (graphics && first && m_gpus.size() < maxDevices)
            return graphicsDevice(pci, line);
        if (m_others.size() >= maxDevices || !first)
            return;
        if (pci.klass == "0108")
            m_others.push_back(other(pci, line, "storage"));
        else if (pci.klass == "0200" || pci.klass == "0207") {
            if (hasAny(pci.device,
                       {"ConnectX", "BlueField", "E810", "E830", "XL710", "XXV710", "X710 for 10GbE SFP+", "BCM575",
                        "BCM576", "QSFP"}))
                m_others.push_back(other(pci, line, "network"));
            else
                note(line, FLOPSMITH_TR("import", "may be on the board"));
        }
    }

    static ListItem other(const PciLine& pci, std::string_view line, const char* category)
    {
        ListItem item;
        item.line = oneLine(trimmed(line.substr(0, 200)));
        item.name = soldName(pci.device) == pci.device
            ? pci.device
            : pci.device.substr(0, pci.device.find(" Corporation")) + " " + soldName(pci.device);
        item.category = category;
        item.busAddress = pci.bus;
        if (pci.klass == "0108")
            item.stated.interface = "nvme";
        return item;
    }

    void graphicsDevice(const PciLine& pci, std::string_view line)
    {
        const bool ours = pci.vendor == "10de" || pci.vendor == "1002" || pci.vendor == "8086" || pci.vendor == "1da3"
            || pci.vendor == "10ee";
        const bool integrated = hasAny(pci.device,
                                       {"UHD", "Iris", "HD Graphics", "Integrated", "Raphael", "Granite Ridge",
                                        "Renoir", "Cezanne", "Phoenix", "Rembrandt", "Picasso", "Raven", "Lucienne",
                                        "Strix", "Raptor Lake", "Alder Lake", "Arrow Lake", "Meteor Lake"});
        if (!ours || integrated)
            return note(line, FLOPSMITH_TR("import", "graphics of the board or the CPU"));
        ListItem& item = gpuAt(pci.bus);
        // nvidia-smi names the card itself.
        if (item.name.empty()) {
            const std::string maker = pci.vendor == "10de" ? "NVIDIA " : pci.vendor == "1002" ? "AMD " : "";
            item.name = maker + soldName(pci.device);
            item.line = oneLine(trimmed(line.substr(0, 200)));
        }
    }

    void listedGpu(std::string_view line)
    {
        seen("nvidia-smi");
        const auto colon = line.find(':');
        const auto uuid = line.find("(UUID:");
        if (colon < uuid)
            m_listed.emplace_back(oneLine(trimmed(line.substr(colon + 1, uuid - colon - 1))));
    }

    void nvidiaLine(std::string_view line)
    {
        seen("nvidia-smi");
        if (line.starts_with("GPU ")) {
            const std::string bus = busAddress(trimmed(line.substr(4, 20)));
            m_gpu = bus.empty() || m_gpus.size() >= maxDevices ? nullptr : &gpuAt(bus);
            m_section.clear();
            return;
        }
        const KeyValue pair = keyValue(line);
        if (pair.value.empty() && !pair.key.empty())
            m_section = pair.key;
        if (pair.key == "Driver Version" && !isFiller(pair.value))
            m_out.settings["nvidia_driver"] = pair.value;
        if (!m_gpu || pair.value.empty() || isFiller(pair.value))
            return;
        if (pair.key == "Product Name") {
            m_gpu->name = pair.value;
            m_gpu->line = pair.value;
        } else if (pair.key == "Total" && m_section == "FB Memory Usage") {
            // The driver keeps a little of it: the card has the next whole GiB.
            if (const auto mib = leadingNumber(pair.value))
                m_gpu->stated.capacity = gibibytes(std::ceil(*mib / 1024));
        } else if (pair.key == "Current Power Limit" || pair.key == "Power Limit") {
            m_limit = leadingNumber(pair.value);
        } else if (pair.key == "Default Power Limit") {
            const auto usual = leadingNumber(pair.value);
            if (usual && m_limit && *usual != *m_limit && *m_limit >= 1 && *m_limit <= 5000)
                m_gpu->settings["power_limit_w"] = *m_limit;
            m_limit.reset();
        } else if (pair.key == "Current" && m_section == "Link Width") {
            if (const auto lanes = leadingNumber(pair.value))
                m_gpu->settings["link_width"] = *lanes;
        } else if (pair.key == "Max" && m_section == "PCIe Generation") {
            // The current generation drops when the card is idle.
            if (const auto gen = leadingNumber(pair.value))
                m_gpu->settings["link_gen"] = *gen;
        }
    }

    void dmiLine(std::string_view line)
    {
        seen("dmidecode");
        if (line.starts_with("Handle 0x")) {
            endDmi();
            const auto at = line.find("DMI type ");
            m_type =
                at == std::string_view::npos ? -1 : static_cast<int>(leadingNumber(line.substr(at + 9)).value_or(-1));
            return;
        }
        const KeyValue pair = keyValue(line);
        if (m_type >= 0 && !pair.value.empty() && m_block.size() < 64)
            m_block.emplace(pair.key, pair.value);
    }

    [[nodiscard]] std::string value(const char* key) const
    {
        const auto at = m_block.find(key);
        return at == m_block.end() || isFiller(at->second) ? std::string() : at->second;
    }

    void endDmi()
    {
        switch (m_type) {
        case 0:
            if (const std::string version = value("Version"); !version.empty())
                m_out.settings["bios"] = version;
            break;
        case 1: m_machine = value("Manufacturer") + " " + value("Product Name"); break;
        case 2:
            if (m_board.empty())
                m_board = value("Manufacturer") + " " + value("Product Name");
            break;
        case 4:
            if (value("Status").find("Populated") != std::string::npos && !value("Version").empty())
                ++m_cpus[value("Version")];
            break;
        case 9:
            if (const std::string bus = busAddress(value("Bus Address")); !bus.empty())
                m_slots[bus] = value("Designation");
            break;
        case 16: m_ecc = m_ecc || value("Error Correction Type").find("ECC") != std::string::npos; break;
        case 17: module(); break;
        default: break;
        }
        m_block.clear();
        m_type = -1;
    }

    void module()
    {
        const std::string size = value("Size");
        const auto number = leadingNumber(size);
        if (!number || *number <= 0 || size.find("No Module") != std::string::npos || m_modules.size() >= maxDevices)
            return;
        ListItem item;
        item.category = "memory";
        Stated& s = item.stated;
        s.modules = 1;
        s.capacity = gibibytes(size.find("MB") != std::string::npos       ? *number / 1024
                                   : size.find("TB") != std::string::npos ? *number * 1024
                                                                          : *number);
        if (const std::string type = value("Type"); type.starts_with("DDR"))
            s.memoryType = type;
        const auto speed = leadingNumber(value("Speed"));
        if (speed)
            s.speed = TransferRate::of(*speed, units::megatransfer);
        if (const auto ranks = leadingNumber(value("Rank")))
            s.ranks = static_cast<int>(*ranks);
        const std::string detail = value("Type Detail");
        s.module = detail.find("LRDIMM") != std::string::npos           ? "lrdimm"
            : detail.find("Registered (Buffered)") != std::string::npos ? "rdimm"
                                                                        : "";
        item.name = fmt::format("{} {} {}{} {} GB", value("Manufacturer"), value("Part Number"), s.memoryType,
                                speed ? fmt::format("-{}", *speed) : "", formatNumber(s.capacity->in(units::gibibyte)));
        item.line = item.name;
        const auto same = std::find_if(m_modules.begin(), m_modules.end(), [&](const ListItem& m) {
            return m.name == item.name && m.stated == item.stated;
        });
        if (same != m_modules.end())
            ++same->count;
        else
            m_modules.push_back(std::move(item));
    }

    void cpuLine(std::string_view line)
    {
        seen("lscpu");
        const KeyValue pair = keyValue(line);
        if (pair.key == "Model name" && m_model.empty())
            m_model = pair.value;
        else if (pair.key == "Socket(s)")
            m_sockets = leadingNumber(pair.value);
    }

    void add(std::string name, const char* category, long long count)
    {
        ListItem item;
        item.line = name;
        item.name = std::move(name);
        item.category = category;
        item.count = count;
        m_out.items.push_back(std::move(item));
    }

    void addMachine()
    {
        const std::string machine(trimmed(m_machine));
        const std::string board(trimmed(m_board));
        // These makers sell machines, and name their boards by numbers that nobody else uses.
        static constexpr std::array makers{"dell", "lenovo", "hp", "hewlett", "fujitsu", "apple"};
        const std::string low = folded(machine);
        const bool whole = std::any_of(makers.begin(), makers.end(), [&](const char* m) { return low.starts_with(m); });
        if (whole || (board.empty() && !machine.empty()))
            add(machine, "motherboard", 1);
        else if (!board.empty())
            add(board, "motherboard", 1);
    }

    void addCpus()
    {
        for (const auto& [name, count] : m_cpus)
            add(name, "cpu", count);
        if (m_cpus.empty() && !m_model.empty())
            add(m_model, "cpu", static_cast<long long>(std::clamp(m_sockets.value_or(1), 1.0, 64.0)));
    }

    void addMemory()
    {
        for (ListItem& item : m_modules) {
            item.stated.ecc = m_ecc;
            m_out.items.push_back(std::move(item));
        }
    }

    void addGpus()
    {
        // The short list has no addresses: it counts only when nothing better is there.
        if (m_gpus.empty())
            for (const std::string& name : m_listed) {
                const auto same = std::find_if(m_out.items.begin(), m_out.items.end(),
                                               [&](const ListItem& i) { return i.name == name; });
                if (same != m_out.items.end())
                    ++same->count;
                else
                    add(name, "accelerator", 1);
            }
        for (auto& [bus, item] : m_gpus) {
            const auto slot = m_slots.find(bus);
            if (slot != m_slots.end() && !slot->second.empty())
                item.slots = {slot->second};
            if (!item.name.empty())
                m_out.items.push_back(std::move(item));
        }
    }

    const PciIds* m_ids;
    Mode m_mode = Mode::None;
    std::vector<std::string> m_kinds;
    ParsedList m_out;
    std::map<std::string, ListItem> m_gpus; // by bus address
    std::vector<std::string> m_listed;
    std::vector<ListItem> m_others;
    std::vector<ListItem> m_modules;
    ListItem* m_gpu = nullptr;
    std::string m_section;
    std::optional<double> m_limit;
    int m_type = -1;
    std::map<std::string, std::string> m_block;
    std::string m_machine;
    std::string m_board;
    std::map<std::string, long long> m_cpus;
    std::map<std::string, std::string> m_slots; // bus address -> label
    bool m_ecc = false;
    std::string m_model;
    std::optional<double> m_sockets;
};

} // namespace

bool isHardwareDump(std::string_view text)
{
    const auto lines = linesOf(text, 2000);
    const auto sign = [](std::string_view line) {
        return line.starts_with("# dmidecode")
            || (line.starts_with("Handle 0x") && line.find("DMI type") != std::string_view::npos)
            || line.find("NVSMI LOG") != std::string_view::npos
            || (line.starts_with("GPU ") && line.find("(UUID:") != std::string_view::npos)
            || line.starts_with("Architecture:  ") || line.starts_with("Model name:  ")
            || pciLine(line.substr(0, 1024)).has_value();
    };
    return std::any_of(lines.begin(), lines.end(), sign);
}

Result<ParsedList> parseHardwareDump(std::string_view text, const std::string& file, const PciIds* ids)
{
    const auto lines = linesOf(text, maxDumpLines + 1);
    if (lines.size() > maxDumpLines)
        return fail({ErrorCode::TooLarge, file, "", fmt::format("has more than {} lines", maxDumpLines),
                     "give the output of one machine"});
    DumpReader reader(ids);
    for (const std::string_view line : lines)
        reader.read(line.substr(0, 1024));
    ParsedList out = reader.finish();
    if (out.items.empty())
        return fail({ErrorCode::Malformed, file, "", "names no processor, board, memory or card",
                     "run lspci -nn (with -nn) or dmidecode as root and give its whole output"});
    return out;
}

} // namespace flopsmith
