#include "app/reports/data_error.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/base/quantity_text.h"
#include "app/base/text.h"

namespace flopsmith {

namespace {

constexpr std::string_view confidenceWords[] = {"vendor", "measured", "secondary", "assumed"};

std::string labelOfKey(const Part& part, std::string_view key)
{
    for (const FigureInfo& info : figuresOf(part.category()))
        if (info.key == key)
            return fmt::format("{} ({})", key, info.label);
    return std::string(key);
}

std::string sourceLine(const Source& source)
{
    std::string out = source.publisher.empty() ? source.title : source.publisher + ": " + source.title;
    for (const std::string& more : {source.url, source.read.empty() ? std::string() : "read " + source.read})
        if (!more.empty())
            out += ", " + more;
    return fmt::format("{} [{}]", oneLine(out), source.key);
}

std::string priceLines(const Part& part, const Catalog& catalog)
{
    std::string out;
    for (const Price& price : part.prices) {
        const Source* source = sourceByKey(catalog, price.source);
        out += fmt::format("Present price: {}, {}{}\n", moneyText(price.money), price.date,
                           source ? ", " + sourceLine(*source) : std::string());
    }
    return out.empty() ? "Present price: not known\n" : out;
}

std::string figureLines(const Part& part, const Catalog& catalog, std::string_view key)
{
    const ErasedFigure figure = figureOf(part, key);
    if (std::holds_alternative<std::monostate>(figure.value))
        return "Present value: not known\n";
    const FigureNote* note = noteOf(part, key);
    std::string out = fmt::format("Present value: {}\nConfidence: {}\n", oneLine(figureText(key, figure.value)),
                                  confidenceWords[static_cast<std::size_t>(figure.confidence)]);
    if (figure.source > 0)
        out += fmt::format("Source: {}\n", sourceLine(catalog.source(figure.source)));
    if (note && !note->at.empty())
        out += fmt::format("Place in the source: {}\n", oneLine(note->at));
    if (note)
        for (const FigureNote::Other& other : note->others)
            out += fmt::format("Another source: {} says {}\n", oneLine(other.source), oneLine(other.text));
    return out;
}

std::string presentLines(const Part& part, const Catalog& catalog, std::string_view key)
{
    if (key == "name")
        return fmt::format("Present value: {}\n", oneLine(part.fullName()));
    if (key == "mpn")
        return fmt::format("Present value: {}\n", part.mpn.empty() ? "not known" : oneLine(join(part.mpn, ", ")));
    return key == "prices" ? priceLines(part, catalog) : figureLines(part, catalog, key);
}

} // namespace

const Source* sourceByKey(const Catalog& catalog, std::string_view key)
{
    const auto& all = catalog.sources();
    const auto at = std::find_if(all.begin(), all.end(), [&](const Source& s) { return !key.empty() && s.key == key; });
    return at == all.end() ? nullptr : &*at;
}

const FigureNote* noteOf(const Part& part, std::string_view key)
{
    const auto at = std::find_if(part.figureNotes.begin(), part.figureNotes.end(),
                                 [&](const FigureNote& n) { return n.key == key; });
    return at == part.figureNotes.end() ? nullptr : &*at;
}

std::string dataErrorText(const Part& part, const Catalog& catalog, std::string_view key,
                          const DataCorrection& correction)
{
    std::string out = "Error in the Flopsmith catalog\n\n";
    out += fmt::format("Part: {} ({}, {})\n", part.id.str(), oneLine(part.fullName()), part.category());
    out += fmt::format("Field: {}\n", labelOfKey(part, key));
    out += presentLines(part, catalog, key);
    out += fmt::format("Catalog of: {}\n\n", catalog.date());
    out += fmt::format("Right is: {}\n", oneLine(correction.value));
    return out + fmt::format("Where that is written: {}\n", oneLine(correction.reference));
}

} // namespace flopsmith
