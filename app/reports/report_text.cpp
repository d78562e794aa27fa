#include "app/reports/report_text.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/base/text.h"
#include "app/build/slot_name.h"
#include "app/reports/setting_label.h"

namespace flopsmith {

namespace {

struct KeyLabel {
    std::string_view key;
    std::string_view label;
};

/// Data of the document, as app/build/settings_keys.h lists them.
std::string documentLabel(std::string_view key)
{
    static constexpr std::array labels{
        KeyLabel{"site.country", FLOPSMITH_TR("sheet", "Country")},
        KeyLabel{"site.mains_v", FLOPSMITH_TR("sheet", "Mains voltage")},
        KeyLabel{"site.circuit_a", FLOPSMITH_TR("sheet", "Circuit rating")},
        KeyLabel{"site.circuit_count", FLOPSMITH_TR("sheet", "Branches in use")},
        KeyLabel{"site.plug", FLOPSMITH_TR("sheet", "Plug")},
        KeyLabel{"site.circuit_shared", FLOPSMITH_TR("sheet", "What else is on the circuit")},
        KeyLabel{"site.inlet_c", FLOPSMITH_TR("sheet", "Air temperature at the inlet")},
        KeyLabel{"site.altitude_m", FLOPSMITH_TR("sheet", "Altitude")},
        KeyLabel{"arrays", FLOPSMITH_TR("sheet", "Drives joined in arrays, as raid1:hdd#1+hdd#2")},
        KeyLabel{"feeds", FLOPSMITH_TR("sheet", "Which supply feeds which card")},
    };
    const auto at = std::find_if(labels.begin(), labels.end(), [&](const KeyLabel& l) { return l.key == key; });
    if (at != labels.end())
        return sheetText(at->label);
    constexpr std::string_view settings = "settings.";
    return key.starts_with(settings) ? settingLabel(key.substr(settings.size())) : std::string(key);
}

std::string keyWords(std::string key)
{
    std::replace(key.begin(), key.end(), '_', ' ');
    return key;
}

std::string gapFigure(const Gap& gap, const Evaluation& evaluation)
{
    const std::string label = reportGapLabel(gap, evaluation);
    return gap.assumed ? sheetMessage(FLOPSMITH_TR("sheet", "%1 (only assumed)"), {label}) : label;
}

} // namespace

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

std::string gapLabel(const Gap& gap, const Part* part)
{
    if (!part)
        return documentLabel(gap.key);
    for (const FigureInfo& figure : figuresOf(part->category())) {
        if (figure.key == gap.key)
            return reportText("fields", figure.label);
        if (gap.key.starts_with(std::string(figure.key) + "."))
            return reportText("fields", figure.label) + ": " + keyWords(gap.key.substr(figure.key.size() + 1));
    }
    return keyWords(gap.key);
}

std::string reportGapLabel(const Gap& gap, const Evaluation& evaluation)
{
    return gapLabel(gap, gap.part.empty() ? nullptr : findPart(*evaluation.catalog, *evaluation.build, gap.part));
}

std::string reportGap(const Gap& gap, const Evaluation& evaluation)
{
    if (gap.part.empty())
        return gapFigure(gap, evaluation);
    const Part* part = findPart(*evaluation.catalog, *evaluation.build, gap.part);
    return (part ? part->name : gap.part.str()) + ": " + gapFigure(gap, evaluation);
}

std::string reportGaps(const std::vector<Gap>& gaps, const Evaluation& evaluation)
{
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        // The part is named once for all of its figures that follow each other.
        const bool same = i > 0 && gaps[i].part == gaps[i - 1].part && !gaps[i].part.empty();
        if (same)
            texts.back() += ", " + gapFigure(gaps[i], evaluation);
        else
            texts.push_back(reportGap(gaps[i], evaluation));
    }
    return join(texts, "; ");
}

std::string slotText(const Slot& slot)
{
    const std::string name = slotName(slot);
    return name == slot.id.str() ? name : name + " (" + slot.id.str() + ")";
}

std::string reportSubjects(const std::vector<std::string>& subjects, const Machine& machine)
{
    std::vector<std::string> texts;
    std::vector<std::pair<std::string, std::vector<std::string>>> parts; // name and keys, in order of mention
    for (const std::string& subject : subjects) {
        if (const Item* item = machine.item(InstanceKey(subject))) {
            const auto at =
                std::find_if(parts.begin(), parts.end(), [&](const auto& p) { return p.first == item->part->name; });
            if (at == parts.end())
                parts.push_back({item->part->name, {subject}});
            else
                at->second.push_back(subject);
        } else if (subject == "site") {
            texts.push_back(sheetText(FLOPSMITH_TR("sheet", "Site")));
        } else {
            const Slot* slot = machine.slot(SlotId(subject));
            texts.push_back(slot ? slotText(*slot) : subject);
        }
    }
    std::vector<std::string> all;
    for (const auto& [name, keys] : parts)
        all.push_back(name + " (" + join(keys, ", ") + ")");
    all.insert(all.end(), texts.begin(), texts.end());
    return all.empty() ? sheetText(FLOPSMITH_TR("sheet", "The whole build")) : join(all, ", ");
}

} // namespace flopsmith
