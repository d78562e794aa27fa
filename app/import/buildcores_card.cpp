// Graphics and network cards of BuildCores.
#include <fmt/format.h>

#include "app/base/text.h"
#include "app/build/slots.h"
#include "app/import/buildcores_parts.h"
#include "app/import/words.h"

namespace flopsmith::buildcores {

namespace {

/// A card that draws more than its slot gives has a plug: zero everywhere then means that nobody counted.
void readPlugs(PartMaker<Accelerator>& maker, const ForeignRecord& record, std::optional<double> watts)
{
    struct Kind {
        std::string_view key;
        std::string_view kind;
    };
    static constexpr Kind kinds[] = {
        {"pcie_6_pin", "pcie6"}, {"pcie_8_pin", "pcie8"}, {"pcie_12VHPWR", "12vhpwr"}, {"pcie_12V_2x6", "12v-2x6"}};
    const ForeignRecord connectors = record.at("power_connectors");
    if (!connectors.present())
        return;
    std::vector<Plug> plugs;
    for (const Kind& kind : kinds)
        if (const auto count = connectors.count(kind.key); count && *count > 0 && *count <= 8)
            plugs.push_back({std::string(kind.kind), *count, {}});
    if (!plugs.empty())
        return maker.set(maker.spec().powerConnectors, std::move(plugs));
    if (watts && *watts <= slotWatts)
        maker.spec().powerConnectors = Figure<std::vector<Plug>>({}, Confidence::Secondary, datasetSource);
    else if (watts)
        maker.skip(
            says(FLOPSMITH_TR("import", "power_connectors: none stated for %1 W; left unknown"), formatNumber(*watts)));
}

std::string coolingWord(const std::string& text)
{
    if (text.ends_with("Fan") || text.ends_with("Fans"))
        return "open-air";
    if (text == "Blower" || text == "Passive" || text == "Hybrid")
        return asciiLower(text);
    return text == "Water Cooled" ? "liquid" : std::string();
}

} // namespace

void readAccelerator(const ForeignRecord& record, std::string_view raw, const std::string& id, ImportRun& run)
{
    PartMaker<Accelerator> maker(run, id);
    if (!readIdentity(maker, record))
        return;
    Accelerator& card = maker.spec();
    maker.part.kind = "gpu";
    const std::string chip = record.text("chipset");
    if (!chip.empty())
        maker.part.notes = "Chip: " + chip;
    maker.set(card.series, chipSeries(chip));
    maker.put(card.memory, "memory_gib", record.positive("memory"));
    maker.set(card.memoryType, record.text("memory_type"));
    const auto watts = record.positive("tdp");
    maker.put(card.powerLimit, "power_limit_w", watts);
    const LinkWords link = linkWords(record.text("interface"));
    maker.put(card.pcieGen, "pcie_gen", link.gen);
    // The width is the edge connector's: cards with eight wired lanes are listed as x16.
    maker.put(card.connectorLanes, "connector_lanes", link.lanes);
    maker.set(card.form, std::string("pcie-card"));
    maker.put(card.slots, "slots", record.positive("total_slot_width"));
    maker.put(card.length, "length_mm", record.positive("length"));
    maker.set(card.cooling, coolingWord(record.text("cooling")));
    readPlugs(maker, record, watts);
    maker.add(std::string(raw));
}

void readNetworkCard(const ForeignRecord& record, std::string_view raw, const std::string& id, ImportRun& run)
{
    PartMaker<Network> maker(run, id);
    if (!readIdentity(maker, record))
        return;
    maker.part.kind = "nic";
    maker.add(std::string(raw));
}

} // namespace flopsmith::buildcores
