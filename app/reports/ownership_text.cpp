#include "app/reports/ownership_text.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/reports/report_text.h"
#include "app/reports/sheet_cells.h"

namespace flopsmith {

namespace {

struct TermLabel {
    std::string_view name;
    std::string_view label;
};
constexpr std::array termLabels{
    TermLabel{"purchase", FLOPSMITH_TR("ownership", "Purchase")},
    TermLabel{"cooling_purchase", FLOPSMITH_TR("ownership", "Air conditioning")},
    TermLabel{"financing", FLOPSMITH_TR("ownership", "Interest")},
    TermLabel{"energy", FLOPSMITH_TR("ownership", "Energy")},
    TermLabel{"facility", FLOPSMITH_TR("ownership", "Cooling and facility")},
    TermLabel{"space", FLOPSMITH_TR("ownership", "Space")},
    TermLabel{"administration", FLOPSMITH_TR("ownership", "Administration")},
    TermLabel{"spares", FLOPSMITH_TR("ownership", "Spares and repair")},
    TermLabel{"resale", FLOPSMITH_TR("ownership", "Resale")},
    TermLabel{"compute", FLOPSMITH_TR("ownership", "Rented machines")},
    TermLabel{"storage", FLOPSMITH_TR("ownership", "Rented storage")},
    TermLabel{"egress", FLOPSMITH_TR("ownership", "Data taken out")},
};

std::string words(std::string_view text)
{
    return reportText("ownership", text);
}

std::string wordsWith(std::string_view pattern, std::vector<std::string> arguments)
{
    return renderTemplate(words(pattern), arguments);
}

std::string commitmentText(const Offer& offer)
{
    if (offer.monthly)
        return words(FLOPSMITH_TR("ownership", "by the month"));
    if (offer.commitment == "spot")
        return words(FLOPSMITH_TR("ownership", "spot"));
    if (offer.commitment == "reserved")
        return words(FLOPSMITH_TR("ownership", "reserved"));
    return words(FLOPSMITH_TR("ownership", "on demand"));
}

std::string yearsText(double years)
{
    return wordsWith(FLOPSMITH_TR("ownership", "%1 years"), {formatNumber(years, 1)});
}

std::string basisText(SpeedBasis basis)
{
    switch (basis) {
    case SpeedBasis::Workload: return words(FLOPSMITH_TR("ownership", "for the workload"));
    case SpeedBasis::TensorRate: return words(FLOPSMITH_TR("ownership", "by dense FP16 tensor rate"));
    case SpeedBasis::Fp32Rate: return words(FLOPSMITH_TR("ownership", "by FP32 rate"));
    case SpeedBasis::Stated: return words(FLOPSMITH_TR("ownership", "as stated"));
    case SpeedBasis::Unknown: break;
    }
    return words(FLOPSMITH_TR("ownership", "not known"));
}

SheetCell costCell(double amount, const std::string& currency)
{
    return {costText(amount, currency), SheetNumber{amount, 0, currency, true}};
}

SheetCell amountOf(const std::vector<CostTerm>& terms, std::string_view name, const std::string& currency)
{
    for (const CostTerm& term : terms)
        if (term.name == name)
            return costCell(term.amount, currency);
    return "\u2013";
}

/// The date of an offer's price, or who states it.
std::string priceDateText(const Offer& offer)
{
    if (!offer.perHour)
        return "\u2013";
    return offer.priceDate.empty() ? words(FLOPSMITH_TR("ownership", "stated")) : offer.priceDate;
}

/// Where a figure comes from: stated, usual, or the data that it names.
std::string basisOf(const UsedFigure& used)
{
    return used.basis.empty() ? words(FLOPSMITH_TR("ownership", "not known")) : words(used.basis);
}

} // namespace

std::string ownershipMessage(const Message& message)
{
    return renderTemplate(words(message.pattern), message.arguments);
}

std::string costTermLabel(std::string_view name)
{
    const auto at =
        std::find_if(termLabels.begin(), termLabels.end(), [&](const TermLabel& one) { return one.name == name; });
    return at == termLabels.end() ? std::string(name) : words(at->label);
}

std::string costText(double amount, const std::string& currency)
{
    const double whole = std::round(amount);
    return (whole < 0 ? "\u2212" : "") + moneyText(Money::of(std::abs(whole), currency));
}

std::string rateLabel(const RateUsed& rate, const std::string& currency)
{
    return wordsWith(FLOPSMITH_TR("ownership", "1 %1 in %2"), {rate.currency, currency});
}

std::string figureText(const CostFigureInfo& info, double value, const std::string& currency)
{
    if (info.unit == "share")
        return percentText(value);
    if (info.unit == "share/year")
        return wordsWith(FLOPSMITH_TR("ownership", "%1 a year"), {percentText(value)});
    if (info.unit == "years")
        return yearsText(value);
    if (info.unit == "times")
        return formatNumber(value, 2) + "\u00d7";
    if (info.unit == "money")
        return costText(value, currency);
    if (info.unit.starts_with("money"))
        return fmt::format("{} {}{}", formatNumber(value, 4), currency, info.unit.substr(5));
    return info.unit.empty() ? formatNumber(value, 2) : fmt::format("{} {}", formatNumber(value, 2), info.unit);
}

std::string offerText(const Offer& offer)
{
    const std::string provider = offer.part->as<Rented>()->provider.valueOr(offer.part->vendor);
    // Some providers' names say it already.
    const bool said = folded(offer.part->name).find(folded(offer.commitment)) != std::string::npos;
    return said ? fmt::format("{}, {}", provider, offer.part->name)
                : fmt::format("{}, {}, {}", provider, offer.part->name, commitmentText(offer));
}

std::string ownershipVerdict(const OwnershipAnswer& answer)
{
    const RentAnswer* best = answer.cheapest();
    const std::string years = yearsText(answer.costs.years);
    const std::string total = costText(answer.own.total, answer.currency);
    const bool bound = !answer.own.lacks.empty() && answer.verdict != OwnOrRent::Unknown;
    const std::string own = bound ? wordsWith(FLOPSMITH_TR("ownership", "at least %1"), {total}) : total;
    if (!best)
        return wordsWith(
            FLOPSMITH_TR("ownership", "Owning costs %1 over %2. No offer of the catalog can be counted against it."),
            {own, years});
    const std::vector<std::string> arguments{own, years, percentText(answer.costs.utilization),
                                             costText(best->total, answer.currency), offerText(best->offer)};
    switch (answer.verdict) {
    case OwnOrRent::Own:
        return wordsWith(FLOPSMITH_TR("ownership",
                                      "Own it: %1 over %2 at %3 utilization, against %4 for the same work with the "
                                      "cheapest offer (%5)."),
                         arguments);
    case OwnOrRent::Rent:
        return wordsWith(FLOPSMITH_TR("ownership",
                                      "Rent: the same work costs %4 with the cheapest offer (%5), against %1 for "
                                      "owning over %2 at %3 utilization."),
                         arguments);
    case OwnOrRent::Unknown: break;
    }
    return wordsWith(FLOPSMITH_TR("ownership",
                                  "Cannot tell: owning costs at least %1 over %2 at %3 utilization, the same work %4 "
                                  "with the cheapest offer (%5)."),
                     arguments);
}

std::vector<std::string> breakEvenTexts(const OwnershipAnswer& answer)
{
    std::vector<std::string> out;
    if (!answer.cheapest())
        return out;
    const auto say = [&](std::string_view text, const std::vector<std::string>& arguments) {
        out.push_back(wordsWith(text, arguments));
    };
    const BreakEven& even = answer.breakEven;
    // What is not counted makes owning dearer: it breaks even later, at zero nobody knows when.
    const bool bound = !answer.own.lacks.empty();
    if (!even.utilization)
        say(FLOPSMITH_TR("ownership", "Over %1 renting is cheaper at any utilization."),
            {yearsText(answer.costs.years)});
    else if (!bound || *even.utilization > 0)
        say(bound ? FLOPSMITH_TR("ownership", "Owning is not cheaper below %1 utilization.")
                  : FLOPSMITH_TR("ownership", "Owning is cheaper from %1 utilization."),
            {percentText(*even.utilization)});
    if (even.months)
        say(bound ? FLOPSMITH_TR("ownership", "It has not paid off before %1, after %2 months.")
                  : FLOPSMITH_TR("ownership", "It has paid off by %1, after %2 months."),
            {even.date, formatNumber(*even.months, 0)});
    else
        say(FLOPSMITH_TR("ownership", "It does not pay off within ten years at this utilization."), {});
    if (const auto value = bound ? std::nullopt : answer.netPresentValue())
        say(FLOPSMITH_TR("ownership", "Net present value of owning instead of renting at %1: %2."),
            {percentText(answer.costs.discountRate), costText(*value, answer.currency)});
    return out;
}

std::vector<std::string> ownershipGaps(const OwnershipAnswer& answer)
{
    std::vector<std::string> out;
    for (const Message& lack : answer.own.lacks)
        out.push_back(ownershipMessage(lack));
    std::vector<std::string> labels;
    for (const std::string& key : answer.asked)
        if (const CostFigureInfo* info = costFigureInfo(key))
            labels.push_back(words(info->label));
    for (const RateUsed& rate : answer.rates)
        if (rate.owning && !rate.value)
            labels.push_back(rateLabel(rate, answer.currency));
    if (!labels.empty())
        out.push_back(
            wordsWith(FLOPSMITH_TR("ownership", "Not counted until you state it: %1."), {join(labels, ", ")}));
    return out;
}

SheetTable ownershipCosts(const OwnershipAnswer& answer, std::size_t offers)
{
    SheetTable out;
    out.columns = {{words(FLOPSMITH_TR("ownership", "Cost")), false, 0},
                   {words(FLOPSMITH_TR("ownership", "Own")), true, 0}};
    std::vector<const RentAnswer*> shown;
    for (const RentAnswer& rent : answer.rent)
        if (rent.offer.countable() && shown.size() < offers) {
            shown.push_back(&rent);
            out.columns.push_back({offerText(rent.offer), true, 0});
        }
    for (const TermLabel& term : termLabels) {
        std::vector<SheetCell> row{words(term.label), amountOf(answer.own.terms, term.name, answer.currency)};
        bool any = row[1].number.has_value();
        for (const RentAnswer* rent : shown) {
            row.push_back(amountOf(rent->terms, term.name, answer.currency));
            any = any || row.back().number;
        }
        if (any)
            addRow(out, std::move(row));
    }
    const auto addSum = [&](std::string label, double own, double RentAnswer::*of) {
        std::vector<SheetCell> row{std::move(label), costCell(own, answer.currency)};
        for (const RentAnswer* rent : shown)
            row.push_back(costCell(rent->*of, answer.currency));
        out.strong.push_back(out.rows.size());
        addRow(out, std::move(row));
    };
    addSum(wordsWith(FLOPSMITH_TR("ownership", "Total over %1"), {yearsText(answer.costs.years)}), answer.own.total,
           &RentAnswer::total);
    addSum(wordsWith(FLOPSMITH_TR("ownership", "Present value at %1"), {percentText(answer.costs.discountRate)}),
           answer.own.presentValue, &RentAnswer::presentValue);
    return out;
}

SheetTable ownershipOffers(const OwnershipAnswer& answer, std::size_t most)
{
    SheetTable out;
    out.columns = {{words(FLOPSMITH_TR("ownership", "Offer")), false, 30},
                   {words(FLOPSMITH_TR("ownership", "Per hour")), true, 14},
                   {words(FLOPSMITH_TR("ownership", "Price of")), false, 12},
                   {words(FLOPSMITH_TR("ownership", "Speed against the build")), false, 32},
                   {words(FLOPSMITH_TR("ownership", "Total")), true, 0}};
    std::size_t counted = 0;
    std::size_t others = 0;
    for (const RentAnswer& rent : answer.rent) {
        const Offer& offer = rent.offer;
        if ((offer.countable() ? counted++ : others++) >= most)
            continue;
        std::vector<std::string> said;
        if (offer.basis != SpeedBasis::Unknown)
            said.push_back(fmt::format("{}\u00d7 {}{}", formatNumber(offer.speed, 2), basisText(offer.basis),
                                       offer.needs.empty() ? "" : "."));
        for (const Message& need : offer.needs)
            said.push_back(ownershipMessage(need));
        SheetCell perHour("\u2013");
        if (offer.perHour)
            perHour = {fmt::format("{} {}", formatNumber(*offer.perHour, 3), answer.currency),
                       SheetNumber{*offer.perHour, 3, answer.currency, true}};
        addRow(out,
               {offerText(offer), std::move(perHour), priceDateText(offer), join(said, " "),
                offer.countable() ? costCell(rent.total, answer.currency) : SheetCell("\u2013")});
    }
    return out;
}

SheetTable ownershipFigures(const OwnershipAnswer& answer)
{
    SheetTable out;
    out.columns = {{words(FLOPSMITH_TR("ownership", "Assumption")), false, 34},
                   {words(FLOPSMITH_TR("ownership", "Value")), true, 26},
                   {words(FLOPSMITH_TR("ownership", "From")), false, 0}};
    for (const UsedFigure& used : answer.figures) {
        const bool offers = used.info->member == &CostFigures::perHour || used.info->member == &CostFigures::rentSpeed
            || used.info->member == &CostFigures::storagePrice || used.info->member == &CostFigures::egressPrice;
        // Prices of offers stand with the offers.
        if (offers && !used.stated)
            continue;
        out.rows.push_back(
            {words(used.info->label), figureText(*used.info, used.value, answer.currency), basisOf(used)});
    }
    for (const RateUsed& rate : answer.rates)
        if (rate.value)
            out.rows.push_back(
                {rateLabel(rate, answer.currency), fmt::format("{} {}", formatNumber(*rate.value, 4), answer.currency),
                 rate.stated ? wordsWith(FLOPSMITH_TR("ownership", "stated, %1"), {rate.date}) : rate.date});
    return out;
}

SheetTable ownershipSensitivity(const OwnershipAnswer& answer)
{
    SheetTable out;
    out.columns = {{words(FLOPSMITH_TR("ownership", "Assumption")), false, 30},
                   {words(FLOPSMITH_TR("ownership", "Tried")), true, 26},
                   {words(FLOPSMITH_TR("ownership", "Owning saves")), true, 28},
                   {words(FLOPSMITH_TR("ownership", "Verdict")), false, 0}};
    for (const Sensitivity& one : answer.sensitivity)
        out.rows.push_back(
            {words(one.info->label),
             fmt::format("{} \u2026 {}", figureText(*one.info, one.low, answer.currency),
                         figureText(*one.info, one.high, answer.currency)),
             fmt::format("{} \u2026 {}", costText(one.advantageLow, answer.currency),
                         costText(one.advantageHigh, answer.currency)),
             one.flips() ? words(FLOPSMITH_TR("ownership", "flips")) : words(FLOPSMITH_TR("ownership", "stays"))});
    return out;
}

SheetTable ownershipHybrid(const OwnershipAnswer& answer)
{
    SheetTable out;
    if (!answer.hybrid)
        return out;
    const HybridAnswer& h = *answer.hybrid;
    out.columns = {{wordsWith(FLOPSMITH_TR("ownership", "Peaks of %1 times the build in %2 of the hours"),
                              {formatNumber(h.factor, 1), percentText(h.share)}),
                    false, 0},
                   {words(FLOPSMITH_TR("ownership", "Total")), true, 30}};
    out.rows = {{words(FLOPSMITH_TR("ownership", "Own the base, rent the peaks")),
                 costText(h.ownBaseRentPeaks, answer.currency)},
                {words(FLOPSMITH_TR("ownership", "Own enough for the peaks")), costText(h.ownAll, answer.currency)},
                {words(FLOPSMITH_TR("ownership", "Rent all")), costText(h.rentAll, answer.currency)}};
    return out;
}

} // namespace flopsmith
