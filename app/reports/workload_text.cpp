#include "app/reports/workload_text.h"

#include <cmath>

#include <fmt/format.h>

namespace flopsmith {

namespace {

constexpr double bytesPerGibibyte = 1073741824.0;

std::string gigabytes(double bytes)
{
    return formatNumber(bytes / bytesPerGibibyte, 1) + " GB";
}

std::string fitText(const MemoryAnswer& memory)
{
    switch (memory.fit) {
    case WorkloadFit::Fits:
        return fmt::format("fits: {} of {} per device", gigabytes(memory.needed), gigabytes(memory.available));
    case WorkloadFit::FitsWith:
        return fmt::format("fits with {} (as stated {} of {} per device)", memory.change, gigabytes(memory.needed),
                           gigabytes(memory.available));
    case WorkloadFit::DoesNotFit:
        return fmt::format("does not fit: {} of {} per device", gigabytes(memory.needed), gigabytes(memory.available));
    case WorkloadFit::Unknown: break;
    }
    return "cannot tell: " + memory.whyNot;
}

std::string termsText(const std::vector<Term>& terms, double scale, std::string_view unit)
{
    std::vector<std::string> words;
    for (const Term& term : terms)
        if (term.value * scale >= 0.5 || terms.size() < 4)
            words.push_back(fmt::format("{} {}{}", significantText(term.value * scale), unit, term.name));
    return join(words, ", ");
}

std::string moneyWords(const Money& money)
{
    return fmt::format("{} {}", formatNumber(money.amount(), 2), money.currency);
}

} // namespace

std::vector<Term> withoutSmall(const std::vector<Term>& terms)
{
    constexpr double small = 0.01;
    double all = 0;
    for (const Term& term : terms)
        all += term.value;
    std::vector<Term> out;
    double rest = 0;
    for (const Term& term : terms) {
        if (term.value >= small * all && term.value > 0)
            out.push_back(term);
        else
            rest += term.value;
    }
    if (rest > 0)
        out.push_back({FLOPSMITH_TR("workload", "the rest"), rest});
    return out;
}

std::string significantText(double value)
{
    const double size = std::abs(value);
    if (size >= 0.1 || size <= 0)
        return formatNumber(value, size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
    return formatNumber(value, std::min(12, 2 - static_cast<int>(std::floor(std::log10(size)))));
}

std::string unitCostText(const UnitCost& cost)
{
    return significantText(cost.value) + ' ' + cost.currency;
}

std::string rateText(double value, const std::string& unit)
{
    if (value >= 1e6)
        return significantText(value / 1e6) + " M " + unit;
    if (value >= 1e4)
        return significantText(value / 1e3) + " k " + unit;
    return significantText(value) + ' ' + unit;
}

std::string gibibytesText(double bytes)
{
    return formatNumber(bytes / bytesPerGibibyte, 1) + " GB";
}

std::string durationText(double seconds)
{
    constexpr double minute = 60;
    constexpr double hour = 3600;
    constexpr double day = 86400;
    constexpr double year = 365.25 * day;
    if (seconds < 1)
        return significantText(seconds * 1000) + " ms";
    if (seconds < 2 * minute)
        return significantText(seconds) + " s";
    if (seconds < 2 * hour)
        return significantText(seconds / minute) + " min";
    if (seconds < 2 * day)
        return significantText(seconds / hour) + " h";
    return seconds < 2 * year ? significantText(seconds / day) + " days" : significantText(seconds / year) + " years";
}

AnswerRows answerRows(const WorkloadAnswer& answer)
{
    AnswerRows out;
    out.emplace_back(FLOPSMITH_TR("workload", "Memory"), fitText(answer.memory));
    if (!answer.speed) {
        out.emplace_back(FLOPSMITH_TR("workload", "Speed"), "cannot tell: " + answer.whyNot);
        return out;
    }
    const SpeedAnswer& speed = *answer.speed;
    out.emplace_back(FLOPSMITH_TR("workload", "Speed"),
                     fmt::format("{} ({} to {})", rateText(speed.value, speed.unit), significantText(speed.low),
                                 significantText(speed.high)));
    if (speed.stepSeconds)
        out.emplace_back(FLOPSMITH_TR("workload", "Time per step"), durationText(*speed.stepSeconds));
    if (speed.firstTokenSeconds)
        out.emplace_back(FLOPSMITH_TR("workload", "First token after"), durationText(*speed.firstTokenSeconds));
    if (speed.tokenSeconds)
        out.emplace_back(FLOPSMITH_TR("workload", "Between tokens"), durationText(*speed.tokenSeconds));
    if (!answer.limitedBy.empty())
        out.emplace_back(FLOPSMITH_TR("workload", "Limited by"), answer.limitedBy);
    if (speed.coresNeeded)
        out.emplace_back(FLOPSMITH_TR("workload", "CPU cores to load the data"),
                         speed.coresAvailable ? fmt::format("{} of {}", formatNumber(std::ceil(*speed.coresNeeded), 0),
                                                            formatNumber(*speed.coresAvailable, 0))
                                              : formatNumber(std::ceil(*speed.coresNeeded), 0));
    if (answer.seconds)
        out.emplace_back(FLOPSMITH_TR("workload", "Time of the run"), durationText(*answer.seconds));
    if (answer.watts)
        out.emplace_back(FLOPSMITH_TR("workload", "Power at the wall"), fmt::format("{:.0f} W", *answer.watts));
    if (answer.energyKwh)
        out.emplace_back(FLOPSMITH_TR("workload", "Energy of the run"), significantText(*answer.energyKwh) + " kWh");
    if (answer.gramsCo2)
        out.emplace_back("CO2", significantText(*answer.gramsCo2 / 1000) + " kg");
    if (answer.energyCost)
        out.emplace_back(FLOPSMITH_TR("workload", "Energy cost of the run"), moneyWords(*answer.energyCost));
    if (answer.capitalCost)
        out.emplace_back(FLOPSMITH_TR("workload", "Depreciation of the run"), moneyWords(*answer.capitalCost));
    if (answer.rentCost)
        out.emplace_back(FLOPSMITH_TR("workload", "Rent of the run"), moneyWords(*answer.rentCost));
    if (answer.costPerUnit)
        out.emplace_back(FLOPSMITH_TR("workload", "Cost"),
                         fmt::format("{} per {}", unitCostText(*answer.costPerUnit), answer.costUnit));
    return out;
}

std::string answerText(const WorkloadAnswer& answer, const std::vector<Improvement>& improvements,
                       const SideBySide* sides)
{
    std::string out;
    const Workload& w = answer.question.workload;
    out += fmt::format("{}: {} on {}x {}\n", w.model.name.empty() ? "model" : w.model.name, w.mode,
                       std::max(1, answer.question.hardware.count), answer.question.hardware.gpu);
    for (const auto& [label, value] : answerRows(answer))
        out += fmt::format("  {:<24} {}\n", label, value);
    if (answer.memory.needed > 0)
        out +=
            fmt::format("  {:<24} {}\n", "Memory by term", termsText(answer.memory.terms, 1 / bytesPerGibibyte, "GB "));
    if (answer.memory.largestBatch)
        out += fmt::format("  {:<24} {}\n", "Largest batch", formatNumber(*answer.memory.largestBatch));
    if (answer.memory.largestSequence)
        out += fmt::format("  {:<24} {} tokens\n", "Largest sequence", formatNumber(*answer.memory.largestSequence));
    if (answer.memory.largestModel)
        out += fmt::format("  {:<24} {} B parameters\n", "Largest model",
                           formatNumber(*answer.memory.largestModel / 1e9, 1));
    if (answer.speed)
        out += fmt::format("  {:<24} {}\n", "Time by term", termsText(answer.speed->terms, 100, "% "));
    for (const Improvement& i : improvements)
        out += fmt::format("  {:<24} {}{}{}\n", "Would help", i.what,
                           i.makesFit ? std::string(": fits") : fmt::format(": {:.2f}x", i.gain),
                           i.price ? ", " + moneyWords(*i.price) : std::string());
    for (const NeighbourAnswer& n : answer.neighbours)
        out += fmt::format("  {:<24} {}: {} [{}]\n", "Measured nearby", neighbourText(n), rateText(n.measured, n.unit),
                           n.source);
    if (sides)
        out += sideBySideText(*sides);
    for (const Assumption& a : answer.assumed)
        out += fmt::format("  {:<24} {}: {}\n", "Taken", a.key, a.value);
    return out;
}

} // namespace flopsmith
