// Supplies, coolers, cases and fans of BuildCores.
#include <algorithm>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/buildcores_parts.h"
#include "app/import/words.h"

namespace flopsmith::buildcores {

namespace {

/// From this rating on a supply without plugs for cards does not exist: zero means that nobody counted.
constexpr double cardSupplyWatts = 450;

void readOutputs(PartMaker<Psu>& maker, const ForeignRecord& record)
{
    struct Kind {
        std::string_view key;
        std::string_view kind;
    };
    static constexpr Kind kinds[] = {{"atx_24_pin", "atx24"},     {"eps_8_pin", "eps8"}, {"pcie_6_plus_2_pin", "pcie8"},
                                     {"pcie_12vhpwr", "12vhpwr"}, {"sata", "sata"},      {"molex_4_pin", "molex"}};
    const ForeignRecord connectors = record.at("connectors");
    if (!connectors.present())
        return;
    const double watts = record.positive("wattage").value_or(0);
    const int forCards =
        connectors.count("pcie_6_plus_2_pin").value_or(0) + connectors.count("pcie_12vhpwr").value_or(0);
    if (connectors.count("eps_8_pin").value_or(0) == 0 || (forCards == 0 && watts >= cardSupplyWatts))
        return maker.skip(
            says(FLOPSMITH_TR("import", "outputs: no plugs for CPU or cards stated at %1 W; left unknown"),
                 formatNumber(watts)));
    std::vector<Plug> plugs;
    for (const Kind& kind : kinds)
        if (const auto count = connectors.count(kind.key); count && *count > 0 && *count <= 40)
            plugs.push_back({std::string(kind.kind), *count, {}});
    maker.set(maker.spec().outputs, std::move(plugs));
    if (connectors.count("pcie_12vhpwr").value_or(0) > 0)
        maker.note("outputs", "12VHPWR and 12V-2x6 are counted as one");
}

bool isRadiator(double mm)
{
    static constexpr double sizes[] = {120, 140, 240, 280, 360, 420, 480};
    return std::find(std::begin(sizes), std::end(sizes), mm) != std::end(sizes);
}

void readBays(PartMaker<Case>& maker, const ForeignRecord& record)
{
    std::vector<BayGroup> bays;
    if (const auto count = record.count("internal_3_5_bays"); count && *count > 0 && *count <= 64)
        bays.push_back({"3.5in", *count});
    if (const auto count = record.count("internal_2_5_bays"); count && *count > 0 && *count <= 64)
        bays.push_back({"2.5in", *count});
    maker.set(maker.spec().bays, std::move(bays));
}

} // namespace

void readPsu(const ForeignRecord& record, std::string_view raw, const std::string& id, ImportRun& run)
{
    PartMaker<Psu> maker(run, id);
    if (!readIdentity(maker, record))
        return;
    Psu& psu = maker.spec();
    maker.put(psu.rated, "rated_w", record.positive("wattage"));
    maker.set(psu.level, efficiencyWord(record.text("efficiency_rating")));
    maker.set(psu.form, psuForm(record.text("form_factor")));
    maker.put(psu.length, "length_mm", record.positive("length"));
    const std::string modular = record.text("modular");
    maker.set(psu.modular,
              std::string(modular == "Full"               ? "full"
                              : modular == "Semi-Modular" ? "semi"
                              : modular == "Non-Modular"  ? "fixed"
                                                          : ""));
    readOutputs(maker, record);
    maker.add(std::string(raw));
}

void readCooler(const ForeignRecord& record, std::string_view raw, const std::string& id, ImportRun& run)
{
    PartMaker<Cooler> maker(run, id);
    if (!readIdentity(maker, record))
        return;
    Cooler& cooler = maker.spec();
    const auto water = record.flag("water_cooled");
    maker.part.kind = !water ? "" : *water ? "aio" : "air";
    std::vector<std::string> sockets;
    for (const std::string& word : record.texts("cpu_sockets"))
        if (std::string socket = socketWord(word);
            !socket.empty() && std::find(sockets.begin(), sockets.end(), socket) == sockets.end())
            sockets.push_back(std::move(socket));
    maker.set(cooler.sockets, std::move(sockets));
    if (water && *water) {
        // The height of a set with a radiator is the pump's.
        const auto radiator = record.positive("radiator_size");
        if (radiator && !isRadiator(*radiator))
            maker.skip(says(FLOPSMITH_TR("import", "radiator_mm: %1 is no radiator's length; left unknown"),
                            formatNumber(*radiator)));
        else
            maker.put(cooler.radiator, "radiator_mm", radiator);
    } else {
        maker.put(cooler.height, "height_mm", record.positive("height"));
    }
    // Only the louder end of the range says what it can be.
    maker.put(cooler.noise, "noise_dba", record.positive("max_noise_level"));
    maker.put(cooler.fans, "fans", record.positive("fan_quantity"));
    maker.add(std::string(raw));
}

void readCase(const ForeignRecord& record, std::string_view raw, const std::string& id, ImportRun& run)
{
    PartMaker<Case> maker(run, id);
    if (!readIdentity(maker, record))
        return;
    Case& box = maker.spec();
    maker.part.kind = record.text("form_factor").find("Test Bench") != std::string::npos ? "open-frame" : "tower";
    std::vector<std::string> forms;
    for (const std::string& word : record.texts("supported_motherboard_form_factors"))
        forms.push_back(boardForm(word));
    maker.set(box.forms, std::move(forms));
    std::vector<std::string> supplies;
    for (const std::string& word : record.texts("supported_power_supply_form_factors"))
        if (std::string form = psuForm(word); !form.empty())
            supplies.push_back(std::move(form));
    maker.set(box.psuForms, std::move(supplies));
    maker.put(box.psuMax, "psu_max_mm", record.positive("max_psu_length"));
    maker.put(box.gpuMax, "gpu_max_mm", record.positive("max_video_card_length"));
    maker.put(box.coolerMax, "cooler_max_mm", record.positive("max_cpu_cooler_height"));
    maker.put(box.expansionSlots, "expansion_slots", record.positive("expansion_slots"));
    readBays(maker, record);
    const ForeignRecord size = record.at("dimensions_mm");
    maker.put(box.width, "width_mm", size.positive("width"));
    maker.put(box.height, "height_mm", size.positive("height"));
    maker.put(box.depth, "depth_mm", size.positive("depth"));
    // `weight` is left out: pounds in some records, kilograms in others, and none says which.
    maker.add(std::string(raw));
}

void readFan(const ForeignRecord& record, std::string_view raw, const std::string& id, ImportRun& run)
{
    PartMaker<Fan> maker(run, id);
    if (!readIdentity(maker, record))
        return;
    Fan& fan = maker.spec();
    const auto size = record.positive("size");
    if (size && *size >= 240)
        maker.skip(
            says(FLOPSMITH_TR("import", "size_mm: %1 is a frame of several fans; left unknown"), formatNumber(*size)));
    else
        maker.put(fan.size, "size_mm", size);
    // `min_` holds the only figure where `max_` is missing.
    const auto airflow = record.positive("max_airflow");
    const auto noise = record.positive("max_noise_level");
    maker.put(fan.airflow, "airflow_cfm", airflow ? airflow : record.positive("min_airflow"));
    maker.put(fan.noise, "noise_dba", noise ? noise : record.positive("min_noise_level"));
    const int pack = record.count("quantity").value_or(1);
    if (pack > 1)
        maker.part.notes = fmt::format("Sold as a pack of {}", pack);
    maker.add(std::string(raw));
}

} // namespace flopsmith::buildcores
