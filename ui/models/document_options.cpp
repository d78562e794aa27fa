#include "ui/models/document_options.h"

#include <array>

#include <QCoreApplication>
#include <QLocale>

#include "app/base/text.h"
#include "app/build/settings_keys.h"
#include "app/reports/report_text.h"
#include "app/reports/setting_label.h"

namespace flopsmith {

namespace {

struct Options {
    Q_DECLARE_TR_FUNCTIONS(flopsmith::DocumentOptions)
};

enum Group : std::size_t { SiteGroup, UseGroup, FirmwareGroup, AssemblyGroup, SoftwareGroup };

constexpr DocumentOption yesOption(std::string_view path, std::size_t group)
{
    return {path, group, OptionKind::YesNo};
}

constexpr DocumentOption numberOption(std::string_view path, std::size_t group, double least, double most)
{
    return {path, group, OptionKind::Number, least, most};
}

constexpr DocumentOption choiceOption(std::string_view path, std::size_t group, std::string_view choices)
{
    return {path, group, OptionKind::Choice, 0, 0, choices};
}

constexpr DocumentOption textOption(std::string_view path, std::size_t group)
{
    return {path, group, OptionKind::Text};
}

constexpr std::array allOptions{
    choiceOption("site.country", SiteGroup, {}),
    numberOption("site.mains_v", SiteGroup, 90, 480),
    numberOption("site.circuit_a", SiteGroup, 1, 400),
    numberOption("site.circuit_count", SiteGroup, 1, 64),
    yesOption("site.circuit_shared", SiteGroup),
    textOption("site.plug", SiteGroup),
    choiceOption("settings.breaker", SiteGroup, "b c d"),
    numberOption("site.inlet_c", SiteGroup, -10, 60),
    numberOption("site.altitude_m", SiteGroup, -500, 6000),
    numberOption("settings.ac_btu_h", SiteGroup, 0, 1e7),
    yesOption("settings.ac_portable", SiteGroup),
    numberOption("settings.room_base_w", SiteGroup, 0, 1e6),
    numberOption("settings.rack_depth_mm", SiteGroup, 100, 3000),
    numberOption("settings.shelf_load_kg", SiteGroup, 0, 5000),
    numberOption("settings.contract_va", SiteGroup, 500, 1e6),
    numberOption("settings.base_load_w", SiteGroup, 0, 1e6),
    yesOption("settings.power_strip", SiteGroup),
    numberOption("settings.power_strip_a", SiteGroup, 1, 63),
    yesOption("settings.power_strip_chained", SiteGroup),
    choiceOption("settings.workload_mode", UseGroup,
                 "single inference inference_pp inference_tp training ddp fsdp_zero3"),
    yesOption("settings.duty_24_7", UseGroup),
    numberOption("settings.hours_year", UseGroup, 0, 8784),
    numberOption("settings.price_kwh", UseGroup, 0, 100),
    yesOption("settings.headless", UseGroup),
    yesOption("settings.shared", UseGroup),
    yesOption("settings.telemetry", UseGroup),
    yesOption("settings.transport", UseGroup),
    yesOption("settings.virtual", UseGroup),
    yesOption("settings.ecc_expected", UseGroup),
    yesOption("settings.p2p_required", UseGroup),
    yesOption("settings.backup", UseGroup),
    yesOption("settings.remote_storage", UseGroup),
    numberOption("settings.stream_gb_s", UseGroup, 0, 10000),
    numberOption("settings.checkpoint_gb", UseGroup, 0, 1e6),
    numberOption("settings.write_tb_day", UseGroup, 0, 1e5),
    numberOption("settings.network_gbit_s", UseGroup, 0, 1e5),
    textOption("settings.bios", FirmwareGroup),
    textOption("settings.board_revision", FirmwareGroup),
    yesOption("settings.above_4g", FirmwareGroup),
    yesOption("settings.csm", FirmwareGroup),
    yesOption("settings.rebar", FirmwareGroup),
    numberOption("settings.mmio_window_gib", FirmwareGroup, 0, 1e6),
    yesOption("settings.acs", FirmwareGroup),
    choiceOption("settings.iommu", FirmwareGroup, "off pt on"),
    numberOption("settings.nps", FirmwareGroup, 0, 8),
    numberOption("settings.xgmi_links", FirmwareGroup, 1, 8),
    yesOption("settings.p2p_patch", FirmwareGroup),
    textOption("arrays", AssemblyGroup),
    yesOption("settings.dust_filters", AssemblyGroup),
    yesOption("settings.dimm_fan", AssemblyGroup),
    choiceOption("settings.fan_hub", AssemblyGroup, "sata molex pcie6"),
    yesOption("settings.psu_sync", AssemblyGroup),
    yesOption("settings.reused_cables", AssemblyGroup),
    yesOption("settings.same_pinout", AssemblyGroup),
    textOption("settings.risers", AssemblyGroup),
    textOption("settings.pcie_switches", AssemblyGroup),
    textOption("settings.pytorch", SoftwareGroup),
    textOption("settings.tensorflow", SoftwareGroup),
    textOption("settings.jax", SoftwareGroup),
    textOption("settings.onnxruntime", SoftwareGroup),
    textOption("settings.llama.cpp", SoftwareGroup),
    textOption("settings.vllm", SoftwareGroup),
    textOption("settings.cuda", SoftwareGroup),
    textOption("settings.rocm", SoftwareGroup),
    textOption("settings.nvidia_driver", SoftwareGroup),
};

QString plainText(const std::string& text)
{
    return QString::fromStdString(text);
}

std::optional<std::string> plain(const std::optional<double>& value)
{
    return value ? std::optional(formatNumber(*value, 6)) : std::nullopt;
}

std::optional<std::string> siteValue(const Site& site, std::string_view key)
{
    if (key == "country")
        return site.country;
    if (key == "plug")
        return site.plug;
    if (key == "mains_v")
        return plain(site.mains ? std::optional(site.mains->in(units::volt)) : std::nullopt);
    if (key == "circuit_a")
        return plain(site.circuit ? std::optional(site.circuit->in(units::ampere)) : std::nullopt);
    if (key == "inlet_c")
        return plain(site.inlet ? std::optional(site.inlet->in(units::celsius)) : std::nullopt);
    if (key == "altitude_m")
        return plain(site.altitude);
    if (key == "circuit_count")
        return site.circuitCount ? std::optional(std::to_string(*site.circuitCount)) : std::nullopt;
    return site.circuitShared ? std::optional<std::string>(*site.circuitShared ? "true" : "false") : std::nullopt;
}

/// As `set arrays=` takes them: "raid1:hdd#1+hdd#2;raid0:ssd#1+ssd#2".
std::optional<std::string> arraysValue(const std::vector<DriveArray>& arrays)
{
    std::vector<std::string> out;
    for (const DriveArray& array : arrays)
        out.push_back(array.level + ":" + join(array.drives, "+"));
    return out.empty() ? std::nullopt : std::optional(join(out, ";"));
}

std::string_view withoutSection(std::string_view path)
{
    return path.substr(path.find('.') + 1);
}

} // namespace

std::span<const DocumentOption> documentOptions()
{
    return allOptions;
}

std::vector<QString> optionGroups()
{
    return {Options::tr("Site"), Options::tr("Use"), Options::tr("Firmware and driver"), Options::tr("Assembly"),
            Options::tr("Software")};
}

QString optionLabel(const DocumentOption& option)
{
    const QString label = plainText(gapLabel({{}, std::string(option.path), false}, nullptr));
    const std::string unit = settingUnit(option.path);
    return unit.empty() ? label : QStringLiteral("%1 (%2)").arg(label, plainText(unit));
}

std::optional<std::string> optionValue(const Build& build, const DocumentOption& option)
{
    if (option.path == "arrays")
        return arraysValue(build.arrays);
    if (option.path.starts_with("site."))
        return siteValue(build.site, withoutSection(option.path));
    const auto at = build.settings.find(withoutSection(option.path));
    if (at == build.settings.end())
        return std::nullopt;
    if (const auto* flag = std::get_if<bool>(&at->second))
        return *flag ? "true" : "false";
    if (const auto* value = std::get_if<double>(&at->second))
        return plain(*value);
    return std::get<std::string>(at->second);
}

std::vector<std::pair<QString, QString>> optionChoices(const DocumentOption& option, const Catalog& catalog)
{
    std::vector<std::pair<QString, QString>> out{{QString(), Options::tr("not stated")}};
    if (option.kind == OptionKind::YesNo) {
        out.emplace_back(QStringLiteral("true"), Options::tr("yes"));
        out.emplace_back(QStringLiteral("false"), Options::tr("no"));
    } else if (option.path == "site.country") {
        for (const Circuit& circuit : catalog.tables().circuits)
            out.emplace_back(plainText(circuit.country),
                             QStringLiteral("%1 \u2013 %2, %3")
                                 .arg(plainText(circuit.country), plainText(quantityText(AnyQuantity(circuit.mains))),
                                      plainText(quantityText(AnyQuantity(circuit.rating)))));
    } else {
        for (const std::string& word : split(option.choices, ' '))
            out.emplace_back(plainText(word), plainText(settingText(withoutSection(option.path), Setting(word))));
    }
    return out;
}

} // namespace flopsmith
