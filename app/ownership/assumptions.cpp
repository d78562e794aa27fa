#include "app/ownership/assumptions.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "app/base/text.h"

namespace flopsmith {

namespace {

using F = CostFigures;

// A usual value without a document behind it says "assumed" and shows as such wherever it is used.
constexpr std::string_view assumed = FLOPSMITH_TR("ownership", "assumed");
constexpr std::string_view notCounted = FLOPSMITH_TR("ownership", "not counted until stated");
constexpr double anyMoney = 1e12;

constexpr std::array infos{
    CostFigureInfo{"own_years", &F::years, 0.5, 15, 3, "years", FLOPSMITH_TR("ownership", "Years compared"),
                   FLOPSMITH_TR("ownership", "usual depreciation of IT equipment"), Trial::Values, 2, 5},
    CostFigureInfo{"utilization", &F::utilization, 0, 1, 0.5, "share", FLOPSMITH_TR("ownership", "Utilization"),
                   assumed, Trial::Values, 0.2, 0.9},
    CostFigureInfo{"discount_rate", &F::discountRate, 0, 0.5, 0.05, "share", FLOPSMITH_TR("ownership", "Discount rate"),
                   assumed},
    CostFigureInfo{"peak_share", &F::peakShare, 0, 1, 0, "share", FLOPSMITH_TR("ownership", "Hours with peaks"),
                   FLOPSMITH_TR("ownership", "no peaks stated")},
    CostFigureInfo{"peak_factor", &F::peakFactor, 1, 1000, 1, "times", FLOPSMITH_TR("ownership", "Height of peaks"),
                   FLOPSMITH_TR("ownership", "no peaks stated")},
    CostFigureInfo{"purchase",
                   &F::purchase,
                   0,
                   anyMoney,
                   std::nullopt,
                   "money",
                   FLOPSMITH_TR("ownership", "Purchase"),
                   {},
                   Trial::Factors,
                   0.85,
                   1.15},
    CostFigureInfo{"cooling_purchase", &F::coolingPurchase, 0, anyMoney, 0, "money",
                   FLOPSMITH_TR("ownership", "Air conditioning to buy"), notCounted},
    CostFigureInfo{"loan_share", &F::loanShare, 0, 1, 0, "share", FLOPSMITH_TR("ownership", "Share that is financed"),
                   FLOPSMITH_TR("ownership", "bought without a loan")},
    CostFigureInfo{"loan_rate", &F::loanRate, 0, 0.5, 0, "share", FLOPSMITH_TR("ownership", "Interest of the loan"),
                   notCounted},
    CostFigureInfo{"loan_years",
                   &F::loanYears,
                   0.5,
                   15,
                   std::nullopt,
                   "years",
                   FLOPSMITH_TR("ownership", "Years of the loan"),
                   {}},
    CostFigureInfo{"busy_w",
                   &F::busyWatts,
                   0,
                   1e8,
                   std::nullopt,
                   "W",
                   FLOPSMITH_TR("ownership", "Power at work"),
                   {},
                   Trial::Factors,
                   0.8,
                   1.1},
    CostFigureInfo{"idle_share", &F::idleShare, 0, 1, 0.3, "share", FLOPSMITH_TR("ownership", "Idle power of it"),
                   assumed, Trial::Values, 0.1, 0.5},
    CostFigureInfo{"on_share", &F::onShare, 0, 1, 1, "share", FLOPSMITH_TR("ownership", "Left on when idle"), assumed,
                   Trial::Values, 0, 1},
    CostFigureInfo{"price_kwh",
                   &F::perKwh,
                   0,
                   100,
                   std::nullopt,
                   "money/kWh",
                   FLOPSMITH_TR("ownership", "Price of a kWh"),
                   {},
                   Trial::Factors,
                   0.6,
                   1.6,
                   true},
    CostFigureInfo{"pue", &F::pue, 1, 3, std::nullopt, "", FLOPSMITH_TR("ownership", "PUE"), {}, Trial::Values, 1, 1.8},
    CostFigureInfo{"space_month", &F::spaceMonth, 0, anyMoney, 0, "money/month",
                   FLOPSMITH_TR("ownership", "Rack or room space"), notCounted, Trial::Factors, 0.5, 2, true},
    CostFigureInfo{"admin_hours_month", &F::adminHours, 0, 744, 0, "h/month",
                   FLOPSMITH_TR("ownership", "Administration"), notCounted, Trial::Factors, 0.5, 2, true},
    CostFigureInfo{"admin_rate", &F::adminRate, 0, 10000, 0, "money/h",
                   FLOPSMITH_TR("ownership", "Hour of administration"), notCounted, Trial::Factors, 0.7, 1.5, true},
    CostFigureInfo{"spares_share", &F::sparesShare, 0, 0.5, 0.02, "share/year",
                   FLOPSMITH_TR("ownership", "Spares and repair"), assumed, Trial::Values, 0, 0.06},
    CostFigureInfo{"resale_share", &F::resaleShare, 0, 1, 0, "share", FLOPSMITH_TR("ownership", "Resale value"),
                   FLOPSMITH_TR("ownership", "nothing until stated"), Trial::Values, 0, 0.4},
    CostFigureInfo{"rent_per_hour",
                   &F::perHour,
                   0,
                   anyMoney,
                   std::nullopt,
                   "money/h",
                   FLOPSMITH_TR("ownership", "Rent per hour"),
                   {},
                   Trial::Factors,
                   0.6,
                   1.2},
    CostFigureInfo{"rent_speed",
                   &F::rentSpeed,
                   1e-6,
                   1e6,
                   std::nullopt,
                   "",
                   FLOPSMITH_TR("ownership", "Rented speed"),
                   {},
                   Trial::Factors,
                   0.8,
                   1.25},
    CostFigureInfo{"restart_share", &F::restartShare, 0, 2, 0.1, "share",
                   FLOPSMITH_TR("ownership", "Work lost with spot offers"), assumed, Trial::Values, 0, 0.3},
    CostFigureInfo{"rent_storage_tb", &F::storageTb, 0, 1e6, 0, "TB", FLOPSMITH_TR("ownership", "Rented storage"),
                   notCounted, Trial::Factors, 0.5, 2, true},
    CostFigureInfo{"rent_storage_price",
                   &F::storagePrice,
                   0,
                   1e6,
                   std::nullopt,
                   "money/TB/month",
                   FLOPSMITH_TR("ownership", "Rented storage price"),
                   {}},
    CostFigureInfo{"rent_egress_tb_month", &F::egressTb, 0, 1e6, 0, "TB/month",
                   FLOPSMITH_TR("ownership", "Data taken out"), notCounted, Trial::Factors, 0, 3, true},
    CostFigureInfo{"rent_egress_price",
                   &F::egressPrice,
                   0,
                   1000,
                   std::nullopt,
                   "money/GB",
                   FLOPSMITH_TR("ownership", "Price of data taken out"),
                   {}},
};

} // namespace

std::span<const CostFigureInfo> costFigureInfos()
{
    return infos;
}

const CostFigureInfo* costFigureInfo(std::string_view key)
{
    const auto at =
        std::find_if(infos.begin(), infos.end(), [&](const CostFigureInfo& info) { return info.key == key; });
    return at == infos.end() ? nullptr : &*at;
}

Result<std::vector<UsedFigure>> statedFigures(const Settings& settings)
{
    std::vector<UsedFigure> out;
    for (const CostFigureInfo& info : infos) {
        UsedFigure used{&info, info.usual.value_or(0), false, std::string(info.basis)};
        if (const auto at = settings.find(info.key); at != settings.end()) {
            const auto value = numberSetting(settings, info.key);
            if (!value || *value < info.least || *value > info.most)
                return fail({ErrorCode::Usage, "", fmt::format("settings.{}", info.key),
                             fmt::format("must be a number from {} to {}", formatNumber(info.least, 6),
                                         formatNumber(info.most, 6)),
                             "shares are written as 0.4 for 40 %"});
            used = {&info, *value, true, std::string(FLOPSMITH_TR("ownership", "stated"))};
        }
        out.push_back(std::move(used));
    }
    return out;
}

bool statesOwnership(const Settings& settings)
{
    // Price of electricity and PUE also stand where only energy is asked for.
    return std::any_of(settings.begin(), settings.end(), [](const auto& setting) {
        const std::string& key = setting.first;
        const bool energy = key == "price_kwh" || key == "pue";
        return key.starts_with("rent_") || (!energy && costFigureInfo(key));
    });
}

std::string offerKey(std::string_view what, std::string_view id)
{
    return fmt::format("rent_{}.{}", what, id);
}

} // namespace flopsmith
