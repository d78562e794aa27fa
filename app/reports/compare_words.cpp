// What the differences between builds mean, in sentences that carry their figures.
#include <algorithm>
#include <cmath>

#include "app/base/quantity_text.h"
#include "app/base/text.h"
#include "app/reports/compare_sections.h"
#include "app/reports/report_text.h"
#include "app/reports/workload_text.h"

namespace flopsmith {

namespace {

constexpr double sameShare = 0.0005; // figures that differ by less are the same

/// A quantity in which builds are ranked.
struct Criterion {
    std::string lead; // "Cheapest to buy"
    bool less = true; // the smaller value is better
    std::vector<std::optional<double>> values; // by build
    std::function<std::string(double)> text;
};

bool alike(double a, double b)
{
    return std::abs(a - b) <= sameShare * std::max(std::abs(a), std::abs(b));
}

/// "Cheapest to buy: B with 1,850 USD, then A with 2,850 USD (+54 %)."; empty when fewer than two are known.
std::string rankingWords(const Comparison& comparison, const Criterion& criterion)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < criterion.values.size(); ++i)
        if (criterion.values[i])
            order.push_back(i);
    if (order.size() < 2)
        return {};
    const auto value = [&](std::size_t place) { return *criterion.values[order[place]]; };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return criterion.less ? *criterion.values[a] < *criterion.values[b]
                              : *criterion.values[a] > *criterion.values[b];
    });
    const auto label = [&](std::size_t place) { return comparison.builds[order[place]].label; };
    std::vector<std::string> best{label(0)};
    std::size_t next = 1;
    while (next < order.size() && alike(value(next), value(0)))
        best.push_back(label(next++));
    if (next == order.size())
        return sheetMessage(FLOPSMITH_TR("sheet", "%1: no difference, %2 each."),
                            {criterion.lead, criterion.text(value(0))});
    const std::string difference = percentDifference(value(next), value(0));
    const std::vector<Argument> figures{
        criterion.lead, join(best, ", "), criterion.text(value(0)), label(next), criterion.text(value(next)),
        difference};
    return sheetMessage(difference.empty() ? FLOPSMITH_TR("sheet", "%1: %2 with %3, then %4 with %5.")
                                           : FLOPSMITH_TR("sheet", "%1: %2 with %3, then %4 with %5 (%6)."),
                        figures);
}

Criterion criterionOf(const Comparison& comparison, std::string lead, bool less,
                      const std::function<std::optional<double>(std::size_t)>& value,
                      std::function<std::string(double)> text)
{
    Criterion out{std::move(lead), less, {}, std::move(text)};
    for (std::size_t i = 0; i < comparison.builds.size(); ++i)
        out.values.push_back(value(i));
    return out;
}

std::string wattText(double value)
{
    return formatNumber(value, 0) + " W";
}

std::optional<double> wallWatts(const Evaluation& evaluation)
{
    const auto& wall = evaluation.estimate.power.wall;
    return wall ? std::optional(wall->in(units::watt)) : std::nullopt;
}

std::optional<double> tensorRate(const Evaluation& evaluation)
{
    const Sum<double>& rate = evaluation.estimate.performance.fp16Tensor;
    return rate.value > 0 && rate.complete() ? std::optional(rate.value) : std::nullopt;
}

std::optional<double> speedOf(const ReferenceBuild& build)
{
    const bool runs = build.workload && build.workload->speed && runsWorkload(*build.workload);
    return runs ? std::optional(build.workload->speed->value) : std::nullopt;
}

Criterion priceCriterion(const Comparison& comparison)
{
    const std::string& currency = comparison.base().evaluation->build->currency;
    return criterionOf(
        comparison, sheetText(FLOPSMITH_TR("sheet", "Cheapest to buy")), true,
        [&](std::size_t i) -> std::optional<double> {
            const auto price = purchaseOf(comparison, i);
            return price ? std::optional(static_cast<double>(price->minor)) : std::nullopt;
        },
        [currency](double minor) {
            return moneyText({std::llround(minor), currency});
        });
}

/// Speed on the workload where one is stated, else the makers' tensor rate.
Criterion speedCriterion(const Comparison& comparison)
{
    for (const ReferenceBuild& build : comparison.builds) {
        if (!build.workload || !build.workload->speed)
            continue;
        const std::string unit = reportText("workload", build.workload->speed->unit);
        return criterionOf(
            comparison, sheetText(FLOPSMITH_TR("sheet", "Fastest on the workload")), false,
            [&](std::size_t i) { return speedOf(comparison.builds[i]); },
            [unit](double value) { return rateText(value, unit); });
    }
    return criterionOf(
        comparison, sheetText(FLOPSMITH_TR("sheet", "Highest FP16 or BF16 tensor rate")), false,
        [&](std::size_t i) { return tensorRate(comparison.at(i)); },
        [](double value) { return formatNumber(value, 0) + " TFLOPS"; });
}

/// What a price buys: speed, or tensor rate, per 1,000 of the currency.
Criterion valueCriterion(const Comparison& comparison, const Criterion& price, const Criterion& speed)
{
    const std::string& currency = comparison.base().evaluation->build->currency;
    const double thousand =
        Money::of(1000, currency).minor > 0 ? static_cast<double>(Money::of(1000, currency).minor) : 1;
    return criterionOf(
        comparison, sheetMessage(FLOPSMITH_TR("sheet", "Most of that per 1,000 %1"), {currency}), false,
        [&](std::size_t i) -> std::optional<double> {
            // A price that lacks parts would flatter.
            const bool whole = comparison.at(i).estimate.cost.purchase.unknown() == 0;
            const bool known = whole && price.values[i] && speed.values[i] && *price.values[i] > 0;
            return known ? std::optional(*speed.values[i] / (*price.values[i] / thousand)) : std::nullopt;
        },
        speed.text);
}

std::string problemWords(const Comparison& comparison)
{
    struct Count {
        int errors;
        int warnings;
        std::size_t build;
        auto operator<=>(const Count&) const = default;
    };
    std::vector<Count> counts;
    for (std::size_t i = 0; i < comparison.builds.size(); ++i)
        counts.push_back({comparison.at(i).count(Severity::Error), comparison.at(i).count(Severity::Warning), i});
    std::sort(counts.begin(), counts.end());
    std::vector<std::string> words;
    for (const Count& one : counts)
        words.push_back(
            comparison.builds[one.build].label + " ("
            + countText(one.errors, FLOPSMITH_TR("sheet", "%1 error"), FLOPSMITH_TR("sheet", "%1 errors")) + ", "
            + countText(one.warnings, FLOPSMITH_TR("sheet", "%1 warning"), FLOPSMITH_TR("sheet", "%1 warnings")) + ")");
    return sheetMessage(FLOPSMITH_TR("sheet", "Problems, fewest first: %1."), {join(words, ", ")});
}

std::string tierWords(const Comparison& comparison, std::size_t tier)
{
    std::vector<std::string> words;
    for (const ReferenceBuild& build : comparison.builds)
        if (tier < build.evaluation->tiers.size())
            words.push_back(build.label + " (" + verdictLabel(build.evaluation->tiers[tier].verdict) + ")");
    return sheetMessage(FLOPSMITH_TR("sheet", "Tier %1: %2."),
                        {reportText("tiers", comparison.at(0).tiers[tier].name), join(words, ", ")});
}

/// Where the workload does not run; and where alone it does, which makes no ranking.
void addUnanswered(std::vector<std::string>& out, const Comparison& comparison, const Criterion& speed)
{
    const auto runs = [&](std::size_t i) { return speedOf(comparison.builds[i]).has_value(); };
    std::vector<std::size_t> running;
    for (std::size_t i = 0; i < comparison.builds.size(); ++i)
        if (runs(i))
            running.push_back(i);
    if (running.size() == 1)
        out.push_back(
            sheetMessage(FLOPSMITH_TR("sheet", "Only %1 is known to run the workload as stated, with %2."),
                         {comparison.builds[running.front()].label, speed.text(*speed.values[running.front()])}));
    std::vector<std::string> small;
    for (const ReferenceBuild& build : comparison.builds)
        if (build.workload && !runsWorkload(*build.workload))
            small.push_back(build.label);
    if (!small.empty())
        out.push_back(
            sheetMessage(FLOPSMITH_TR("sheet", "As stated the workload does not fit on: %1."), {join(small, ", ")}));
}

/// Amounts that no ranking counts.
void addOtherCurrencies(std::vector<std::string>& out, const Comparison& comparison)
{
    const std::string& currency = comparison.base().evaluation->build->currency;
    std::vector<std::string> words;
    for (std::size_t i = 0; i < comparison.builds.size(); ++i) {
        if (rentedPart(comparison.at(i)))
            continue;
        const MoneySum sum = purchaseSum(comparison, i);
        for (const Money& money : sum.totals())
            if (money.currency != currency)
                words.push_back(comparison.builds[i].label + " (" + moneyText(money) + ")");
    }
    if (!words.empty())
        out.push_back(
            sheetMessage(FLOPSMITH_TR("sheet", "Not counted in differences of price, for no rate to %1 is stated: %2."),
                         {currency, join(words, ", ")}));
}

/// What a build gives and takes against the baseline.
class TradeOff {
public:
    TradeOff(const Comparison& comparison, std::size_t build)
        : m_comparison(comparison)
        , m_build(build)
    {
    }

    void money(const Criterion& price)
    {
        add(price, FLOPSMITH_TR("sheet", "costs %1 less"), FLOPSMITH_TR("sheet", "costs %1 more"));
    }
    void rate(const Criterion& speed, bool ofWorkload)
    {
        const auto& value = speed.values[m_build];
        const auto& base = speed.values[m_comparison.baseline];
        if (!value || !base || alike(*value, *base))
            return;
        const std::string percent = formatNumber(std::abs(*value / *base - 1) * 100, 0) + " %";
        const bool better = *value > *base;
        const std::string_view pattern = ofWorkload
            ? (better ? FLOPSMITH_TR("sheet", "is %1 faster") : FLOPSMITH_TR("sheet", "is %1 slower"))
            : (better ? FLOPSMITH_TR("sheet", "has %1 more tensor rate")
                      : FLOPSMITH_TR("sheet", "has %1 less tensor rate"));
        (better ? m_gains : m_losses).push_back(sheetMessage(pattern, {percent}));
    }
    void add(const Criterion& criterion, std::string_view less, std::string_view more)
    {
        const auto& value = criterion.values[m_build];
        const auto& base = criterion.values[m_comparison.baseline];
        if (!value || !base || alike(*value, *base))
            return;
        const bool smaller = *value < *base;
        (smaller == criterion.less ? m_gains : m_losses)
            .push_back(sheetMessage(smaller ? less : more, {criterion.text(std::abs(*value - *base))}));
    }
    [[nodiscard]] std::string text() const
    {
        const std::string& name = m_comparison.builds[m_build].label;
        const std::string& base = m_comparison.base().label;
        const std::string gains = join(m_gains, ", ");
        const std::string losses = join(m_losses, ", ");
        if (m_gains.empty() && m_losses.empty())
            return sheetMessage(
                FLOPSMITH_TR("sheet", "%1 against %2: the same price, power and performance as far as they are known."),
                {name, base});
        if (m_losses.empty())
            return sheetMessage(FLOPSMITH_TR("sheet", "%1 against %2: %3; nothing known speaks against it."),
                                {name, base, gains});
        if (m_gains.empty())
            return sheetMessage(FLOPSMITH_TR("sheet", "%1 against %2: %3; nothing known speaks for it."),
                                {name, base, losses});
        return sheetMessage(FLOPSMITH_TR("sheet", "%1 against %2: %3, but %4."), {name, base, gains, losses});
    }

private:
    const Comparison& m_comparison;
    std::size_t m_build;
    std::vector<std::string> m_gains;
    std::vector<std::string> m_losses;
};

std::string tradeOffWords(const Comparison& comparison, std::size_t build, const Criterion& price,
                          const Criterion& speed, const Criterion& wall)
{
    const bool ofWorkload = std::any_of(comparison.builds.begin(), comparison.builds.end(),
                                        [](const ReferenceBuild& b) { return b.workload && b.workload->speed; });
    TradeOff words(comparison, build);
    words.money(price);
    words.rate(speed, ofWorkload);
    words.add(wall, FLOPSMITH_TR("sheet", "draws %1 less at the wall"),
              FLOPSMITH_TR("sheet", "draws %1 more at the wall"));
    words.add(criterionOf(
                  comparison, {}, false,
                  [&](std::size_t i) -> std::optional<double> {
                      const Sum<Capacity>& memory = comparison.at(i).estimate.performance.acceleratorMemory;
                      return memory.complete() ? std::optional(memory.value.in(units::gibibyte)) : std::nullopt;
                  },
                  [](double gib) { return formatNumber(gib, 0) + " GB"; }),
              FLOPSMITH_TR("sheet", "has %1 less accelerator memory"),
              FLOPSMITH_TR("sheet", "has %1 more accelerator memory"));
    words.add(criterionOf(
                  comparison, {}, true,
                  [&](std::size_t i) { return std::optional<double>(comparison.at(i).count(Severity::Error)); },
                  [](double count) { return formatNumber(count, 0); }),
              FLOPSMITH_TR("sheet", "has %1 errors fewer"), FLOPSMITH_TR("sheet", "has %1 errors more"));
    return words.text();
}

} // namespace

std::vector<std::string> comparisonWords(const Comparison& comparison)
{
    std::vector<std::string> out;
    const auto add = [&](std::string words) {
        if (!words.empty())
            out.push_back(std::move(words));
    };
    const Criterion price = priceCriterion(comparison);
    const Criterion speed = speedCriterion(comparison);
    const Criterion wall = criterionOf(
        comparison, sheetText(FLOPSMITH_TR("sheet", "Lowest draw at the wall")), true,
        [&](std::size_t i) { return wallWatts(comparison.at(i)); }, &wattText);
    add(rankingWords(comparison, price));
    add(rankingWords(comparison, speed));
    addUnanswered(out, comparison, speed);
    add(rankingWords(comparison, valueCriterion(comparison, price, speed)));
    add(rankingWords(comparison, wall));
    add(problemWords(comparison));
    for (std::size_t t = 0; t < comparison.at(0).tiers.size(); ++t)
        add(tierWords(comparison, t));
    std::vector<std::string> against;
    for (std::size_t i = 0; i < comparison.builds.size(); ++i)
        if (i != comparison.baseline)
            against.push_back(tradeOffWords(comparison, i, price, speed, wall));
    add(join(against, " "));
    addOtherCurrencies(out, comparison);
    const bool partial = std::any_of(comparison.builds.begin(), comparison.builds.end(), [](const ReferenceBuild& b) {
        return b.evaluation->estimate.cost.purchase.unknown() > 0;
    });
    if (partial)
        add(sheetText(
            FLOPSMITH_TR("sheet", "Some parts have no known price: differences in price count the known ones only.")));
    return out;
}

} // namespace flopsmith
