#include "app/reports/report_text.h"

#include <atomic>

#include "app/base/text.h"

namespace flopsmith {

namespace {

std::atomic<ReportTranslator> currentTranslator{nullptr};

std::string siteLabel(std::string_view key)
{
    if (key == "site.country")
        return sheetText(FLOPSMITH_TR("sheet", "Country"));
    if (key == "site.mains_v")
        return sheetText(FLOPSMITH_TR("sheet", "Mains voltage"));
    if (key == "site.circuit_a")
        return sheetText(FLOPSMITH_TR("sheet", "Circuit rating"));
    if (key == "site.circuit_shared")
        return sheetText(FLOPSMITH_TR("sheet", "What else is on the circuit"));
    if (key == "site.inlet_c")
        return sheetText(FLOPSMITH_TR("sheet", "Air temperature at the inlet"));
    if (key == "site.altitude_m")
        return sheetText(FLOPSMITH_TR("sheet", "Altitude"));
    return std::string(key);
}

} // namespace

void setReportTranslator(ReportTranslator translator)
{
    currentTranslator = translator;
}

std::string reportText(std::string_view context, std::string_view text)
{
    const ReportTranslator translator = currentTranslator;
    return translator && !text.empty() ? translator(context, text) : std::string(text);
}

std::string reportMessage(std::string_view context, std::string_view pattern, const std::vector<Argument>& arguments)
{
    std::vector<std::string> texts;
    texts.reserve(arguments.size());
    for (const Argument& argument : arguments)
        texts.push_back(argumentText(argument));
    return renderTemplate(reportText(context, pattern), texts);
}

std::string sheetMessage(std::string_view pattern, const std::vector<Argument>& arguments)
{
    return reportMessage("sheet", pattern, arguments);
}

std::string chartMessage(std::string_view pattern, const std::vector<Argument>& arguments)
{
    return reportMessage("charts", pattern, arguments);
}

std::string countText(std::int64_t count, std::string_view one, std::string_view many)
{
    return sheetMessage(count == 1 ? one : many, {count});
}

std::string percentText(double share)
{
    return formatNumber(share * 100, 1) + " %";
}

std::string moneySumText(const MoneySum& sum)
{
    std::vector<std::string> totals;
    for (const Money& money : sum.totals())
        totals.push_back(moneyText(money));
    if (totals.empty())
        return "\u2013";
    const std::string text = join(totals, " + ");
    return sum.unknown() > 0 ? sheetMessage(FLOPSMITH_TR("sheet", "at least %1"), {text}) : text;
}

std::string gapLabel(const Gap& gap, const Evaluation& evaluation)
{
    if (gap.part.empty())
        return siteLabel(gap.key);
    if (const Part* part = findPart(*evaluation.catalog, *evaluation.build, gap.part))
        for (const FigureInfo& figure : figuresOf(part->category()))
            if (figure.key == gap.key)
                return reportText("fields", figure.label);
    return gap.key;
}

std::string gapText(const Gap& gap, const Evaluation& evaluation)
{
    std::string text = gapLabel(gap, evaluation);
    if (!gap.part.empty()) {
        const Part* part = findPart(*evaluation.catalog, *evaluation.build, gap.part);
        text = (part ? part->name : gap.part.str()) + ": " + text;
    }
    return gap.assumed ? sheetMessage(FLOPSMITH_TR("sheet", "%1 (only assumed)"), {text}) : text;
}

std::string gapsText(const std::vector<Gap>& gaps, const Evaluation& evaluation)
{
    std::vector<std::string> texts;
    for (const Gap& gap : gaps)
        texts.push_back(gapText(gap, evaluation));
    return join(texts, "; ");
}

std::string slotText(const Slot& slot)
{
    if (slot.label.empty() || slot.label == slot.id.str())
        return slot.id.str();
    return slot.label + " (" + slot.id.str() + ")";
}

std::string subjectsText(const std::vector<std::string>& subjects, const Machine& machine)
{
    std::vector<std::string> texts;
    for (const std::string& subject : subjects) {
        if (subject == "site")
            texts.push_back(sheetText(FLOPSMITH_TR("sheet", "Site")));
        else if (const Item* item = machine.item(InstanceKey(subject)))
            texts.push_back(item->part->name + " (" + subject + ")");
        else if (const Slot* slot = machine.slot(SlotId(subject)))
            texts.push_back(slotText(*slot));
        else
            texts.push_back(subject);
    }
    return join(texts, ", ");
}

} // namespace flopsmith
