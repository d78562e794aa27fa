// COOL-017, COOL-018, COOL-019: altitude, the room's cooling and its temperature.
#include <algorithm>
#include <cmath>

#include "app/rules/fit/judging.h"
#include "app/rules/settings.h"

namespace flopsmith {

namespace {

/// From here air is thin enough to matter; the highest inlet temperature then falls by 1 K per 300 m (rule book
/// COOL-017).
constexpr double highMetres = 900;
constexpr double metresPerKelvin = 300;
/// Inlet temperature that cards and servers are specified to at sea level (rule book COOL-010, COOL-017).
constexpr double inletLimit = 35;
/// Room cooling (rule book COOL-018): BTU/h per watt, reserve, what a portable unit gives of its label, and the draw
/// from which a room without stated cooling needs thought.
constexpr double btuPerWatt = 3.412;
constexpr double reserve = 1.2;
constexpr double portableShare = 0.65;
constexpr double thoughtWatts = 1500;
/// Room temperatures (rule book COOL-019).
constexpr double warm = 30;
constexpr double hot = 35;

bool rented(const RuleContext& c)
{
    return c.machine.first<Rented>().spec != nullptr;
}

void checkAltitude(const RuleContext& c, const RuleInfo& self, Results& out)
{
    if (rented(c) || c.machine.items().empty())
        return;
    Judgement judge = out.judge(c, self, {"site"});
    const auto altitude = c.build().site.altitude;
    if (!altitude) {
        judge.evidence.add({{}, "site.altitude_m", false});
        return judge.pass();
    }
    const double from = c.threshold("COOL-017.from_m", highMetres);
    const double more = (std::pow(1 - 2.25577e-5 * std::clamp(*altitude, 0.0, 6000.0), -4.256) - 1) * 100;
    const double inlet = inletLimit - std::max(0.0, *altitude - from) / metresPerKelvin;
    judge.conclude(*altitude > from,
                   detail({*altitude, more, Temperature::of(inlet, units::celsius)},
                          {{"value", *altitude},
                           {"limit", from},
                           {"airflow_pct", more},
                           {"inlet_c", Temperature::of(inlet, units::celsius)}}));
}

void checkRoomHeat(const RuleContext& c, const RuleInfo& self, Results& out)
{
    if (!drawsAtWall(c))
        return;
    Judgement judge = out.judge(c, self, {"site"});
    const Power wall = c.estimate.cooling.heat;
    const double base = settingOf(c, "room_base_w").value_or(0);
    const double need = btuPerWatt * (wall.in(units::watt)*c.threshold("COOL-018.reserve", reserve) + base);
    const auto stated = settingOf(c, "ac_btu_h");
    if (!stated) {
        const double edge = c.threshold("COOL-018.unknown_ac_w", thoughtWatts);
        const bool fires = wall.in(units::watt) > edge;
        if (!fires)
            judge.evidence.add(c.estimate.power.dcLoad.gaps);
        return judge.conclude(
            fires,
            detail({AnyQuantity(wall), btuPerWatt * wall.in(units::watt)},
                   {{"value_w", wall}, {"limit_w", watts(edge)}, {"heat_btu_h", btuPerWatt * wall.in(units::watt)}},
                   FLOPSMITH_TR("rules", "%1 become %2 BTU/h of heat; the room's cooling is not stated.")));
    }
    judge.evidence.add(c.estimate.power.dcLoad.gaps);
    const double have = *stated * (isSet(c, "ac_portable") ? portableShare : 1);
    judge.conclude(have < need,
                   detail({AnyQuantity(wall), need, have},
                          {{"value_btu_h", have}, {"limit_btu_h", need}, {"margin_btu_h", have - need}}));
}

/// Cooling of the next usual size.
std::vector<QuickFix> fixRoomHeat(const RuleContext& c, const Finding& finding)
{
    double need = 0;
    for (const NamedValue& value : finding.values)
        if (const auto* n = std::get_if<double>(&value.value);
            n && (value.name == "limit_btu_h" || value.name == "heat_btu_h"))
            need = value.name == "heat_btu_h" ? *n * reserve : *n;
    need += btuPerWatt * settingOf(c, "room_base_w").value_or(0);
    const double size = std::ceil(need / 1000) * 1000;
    return {{FLOPSMITH_TR("rules", "Cool the room with %1 BTU/h"),
             {size},
             Batch{{SetOption{"settings.ac_btu_h", std::to_string(static_cast<int>(size))},
                    SetOption{"settings.ac_portable", "false"}}}}};
}

void checkTemperature(const RuleContext& c, const RuleInfo& self, Results& out)
{
    if (rented(c) || c.machine.items().empty())
        return;
    Judgement judge = out.judge(c, self, {"site"});
    const auto inlet = c.build().site.inlet;
    if (!inlet) {
        judge.evidence.add({{}, "site.inlet_c", false});
        return judge.pass();
    }
    const Temperature warn = Temperature::of(c.threshold("COOL-019.warn_c", warm), units::celsius);
    const Temperature error = Temperature::of(c.threshold("COOL-019.error_c", hot), units::celsius);
    judge.conclude(
        *inlet > warn,
        detail({AnyQuantity(*inlet), AnyQuantity(*inlet > error ? error : warn)},
               {{"value_c", *inlet}, {"limit_c", *inlet > error ? error : warn}, {"margin_c", warn - *inlet}}, {},
               *inlet > error ? Severity::Error : Severity::Warning));
}

std::vector<QuickFix> fixTemperature(const RuleContext&, const Finding&)
{
    return {{FLOPSMITH_TR("rules",
                          "Cool the room to 25 \u00b0"
                          "C"),
             {},
             SetOption{"site.inlet_c", "25"}}};
}

} // namespace

extern const Rule cool017;
const Rule cool017{
    {.id = "COOL-017",
     .title = FLOPSMITH_TR("rules", "Thin air"),
     .message = FLOPSMITH_TR("rules", "At %1 m fans must move %2 % more air, and the inlet may be %3 at the most."),
     .severity = Severity::Warning,
     .source = "standard atmosphere; rule book COOL-017"},
    &checkAltitude};

extern const Rule cool018;
const Rule cool018{
    {.id = "COOL-018",
     .title = FLOPSMITH_TR("rules", "Heat in the room"),
     .message = FLOPSMITH_TR(
         "rules", "%1 and what else heats the room want %2 BTU/h with a reserve, the room's cooling gives %3."),
     .severity = Severity::Warning,
     .source = "rule book COOL-018"},
    &checkRoomHeat,
    &fixRoomHeat};

extern const Rule cool019;
const Rule cool019{
    {.id = "COOL-019",
     .title = FLOPSMITH_TR("rules", "Warm room"),
     .message = FLOPSMITH_TR("rules", "The machine draws in air of %1, above %2; inside the case it is 3-8 K warmer."),
     .severity = Severity::Warning,
     .source = "rule book COOL-019"},
    &checkTemperature,
    &fixTemperature};

} // namespace flopsmith
