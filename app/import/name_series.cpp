#include "app/import/name_series.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include "app/base/text.h"
#include "app/import/name_words.h"

namespace flopsmith {

namespace {

/// Words beside a series' name that say nothing about it.
bool saysNothing(std::string_view word)
{
    static constexpr std::string_view words[] = {"series", "processor", "processors", "cpu", "cpus", "model", "family"};
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// "9004", "7000": a model number has other digits in the middle ("9254").
bool isSeriesNumber(const Word& word)
{
    return word.number && word.text.size() == 4 && word.text.substr(1, 2) == "00";
}

/// "9254" fits "9004", "7950" fits "7000".
bool fitsSeries(std::string_view number, std::string_view series)
{
    return number.size() == series.size()
        && std::equal(number.begin(), number.end(), series.begin(),
                      [](char digit, char wanted) { return wanted == '0' || digit == wanted; });
}

bool holds(const Words& words, std::string_view text)
{
    return std::any_of(words.begin(), words.end(), [&](const Word& w) { return w.text == text; });
}

class SeriesName {
public:
    explicit SeriesName(std::string_view name)
        : m_words(wordsOf(name))
    {
    }

    [[nodiscard]] bool names(const Part& part, const Cpu& cpu) const
    {
        const Words own = wordsOf(part.name);
        const Words vendor = wordsOf(part.vendor);
        const std::string generation = folded(cpu.generation.valueOr(""));
        bool family = false;
        for (const Word& word : m_words) {
            if (word.aside || word.text == "+" || saysNothing(word.text) || holds(vendor, word.text))
                continue;
            const bool series = isSeriesNumber(word) && std::any_of(own.begin(), own.end(), [&](const Word& w) {
                                    return w.number && fitsSeries(w.text, word.text);
                                });
            if (!series && word.text != generation && !holds(own, word.text))
                return false;
            family = true;
        }
        return family;
    }

    /// A socket in brackets; generations in brackets ("EPYC (Genoa)") count too.
    [[nodiscard]] bool mentions(const std::string& figure) const
    {
        const std::string pattern = spaced(figure);
        for (std::size_t i = 0; i < m_words.size() && !pattern.empty(); ++i)
            if (m_words[i].aside && wordsAt(m_words, i, pattern))
                return true;
        return false;
    }

private:
    static std::string spaced(const std::string& text)
    {
        std::string out;
        for (const Word& word : wordsOf(text))
            out += (out.empty() ? "" : " ") + word.text;
        return out;
    }

    Words m_words;
};

/// Keeps those whose figure stands in brackets, when one does.
void narrow(std::vector<const Part*>& members, const SeriesName& name, Figure<std::string> Cpu::*figure)
{
    const auto mentioned = [&](const Part* part) { return name.mentions(((*part->as<Cpu>()).*figure).valueOr("")); };
    if (std::any_of(members.begin(), members.end(), mentioned))
        std::erase_if(members, [&](const Part* part) { return !mentioned(part); });
}

template <class T>
void fillShared(Figure<T>& into, const std::vector<const Part*>& members, Figure<T> Cpu::*member)
{
    const auto first = ((*members.front()->as<Cpu>()).*member).value();
    const bool shared = first && std::all_of(members.begin(), members.end(), [&](const Part* part) {
                            return ((*part->as<Cpu>()).*member).value() == first;
                        });
    if (!into.known() && shared)
        into = Figure<T>(*first, Confidence::Assumed);
}

void fillLowest(Figure<Power>& into, const std::vector<const Part*>& members, Figure<Power> Cpu::*member)
{
    std::optional<Power> lowest;
    for (const Part* part : members) {
        const auto value = ((*part->as<Cpu>()).*member).value();
        if (!value)
            return;
        lowest = lowest ? std::min(*lowest, *value) : *value;
    }
    if (!into.known() && lowest)
        into = Figure<Power>(*lowest, Confidence::Assumed);
}

} // namespace

std::string_view processorMaker(std::string_view name)
{
    static constexpr std::pair<std::string_view, std::string_view> marks[] = {
        {"amd", "AMD"},     {"epyc", "AMD"},   {"ryzen", "AMD"},    {"threadripper", "AMD"}, {"opteron", "AMD"},
        {"intel", "Intel"}, {"xeon", "Intel"}, {"core i", "Intel"}, {"core ultra", "Intel"}, {"pentium", "Intel"}};
    const Words words = wordsOf(name);
    for (const auto& [mark, maker] : marks)
        for (std::size_t i = 0; i < words.size(); ++i)
            if (wordsAt(words, i, mark))
                return maker;
    return {};
}

std::vector<const Part*> seriesMembers(const Catalog& catalog, std::string_view name)
{
    const SeriesName series(name);
    std::vector<const Part*> out;
    for (const Part& part : catalog.parts())
        if (const auto* cpu = part.as<Cpu>(); cpu && series.names(part, *cpu))
            out.push_back(&part);
    narrow(out, series, &Cpu::socket);
    narrow(out, series, &Cpu::generation);
    return out;
}

void addSeriesFigures(Part& part, const std::vector<const Part*>& members)
{
    const auto* known = part.as<Cpu>();
    if (!known || members.empty())
        return;
    auto cpu = std::make_shared<Cpu>(*known);
    // Dates and firmware belong to a model even where those of the catalog happen to agree.
    forEachField<Cpu>([&](const auto& field) {
        if (field.key != "launch_date" && field.key != "min_bios" && field.key != "vendor_locked")
            fillShared((*cpu).*(field.member), members, field.member);
    });
    fillLowest(cpu->tdp, members, &Cpu::tdp);
    fillLowest(cpu->sustainedPower, members, &Cpu::sustainedPower);
    const auto& vendor = members.front()->vendor;
    if (part.vendor.empty()
        && std::all_of(members.begin(), members.end(), [&](const Part* p) { return p->vendor == vendor; }))
        part.vendor = vendor;
    part.spec = std::shared_ptr<const Cpu>(std::move(cpu));
}

} // namespace flopsmith
