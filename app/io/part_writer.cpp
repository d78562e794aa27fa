#include <algorithm>

#include "app/io/part_json.h"

namespace flopsmith {

namespace {

Json figuresJson(const Part& part, const std::vector<Source>& sources, bool selfContained)
{
    Json figures = Json::object();
    forEachFigure(part, [&](const auto& field, const auto& figure) {
        if (!figure.known())
            return;
        const Source& source = sources[figure.source() < sources.size() ? figure.source() : 0];
        Json one{{"value", writeValue(*figure.get(), field.key)}};
        if (!source.key.empty())
            one["source"] = source.key;
        if (selfContained || source.key.empty() || source.confidence != figure.confidence())
            one["confidence"] = confidenceName(figure.confidence());
        const auto note = std::find_if(part.figureNotes.begin(), part.figureNotes.end(),
                                       [&](const FigureNote& n) { return n.key == field.key; });
        if (note != part.figureNotes.end()) {
            if (!note->at.empty())
                one["at"] = note->at;
            for (const auto& other : note->others) {
                one["others"].push_back({{"value", Json::parse(other.text, nullptr, false)}});
                if (!other.source.empty())
                    one["others"].back()["source"] = other.source;
            }
        }
        figures[std::string(field.key)] = std::move(one);
    });
    return figures;
}

} // namespace

Json partToJson(const Part& part, const std::vector<Source>& sources, bool selfContained)
{
    Json out{{"id", part.id.str()}, {"category", part.category()}, {"name", part.name}};
    if (!part.kind.empty())
        out["kind"] = part.kind;
    if (!part.vendor.empty())
        out["vendor"] = part.vendor;
    if (!part.notes.empty())
        out["notes"] = part.notes;
    if (!part.variantOf.empty())
        out["variant_of"] = part.variantOf.str();
    if (!part.mpn.empty())
        out["mpn"] = part.mpn;
    if (!part.aliases.empty())
        out["aliases"] = part.aliases;
    if (part.cloudOnly)
        out["cloud_only"] = true;
    out["figures"] = figuresJson(part, sources, selfContained);
    for (const Price& price : part.prices) {
        Json one{{"amount", numberJson(price.money.amount())},
                 {"currency", price.money.currency},
                 {"date", price.date},
                 {"kind", priceKindName(price.kind)}};
        if (!price.source.empty())
            one["source"] = price.source;
        out["prices"].push_back(std::move(one));
    }
    return out;
}

bool sameFigures(const Part& a, const Part& b)
{
    if (a.spec.index() != b.spec.index())
        return false;
    return std::visit(
        [&](const auto& held) {
            using Held = std::remove_cvref_t<decltype(held)>;
            using T = std::remove_cvref_t<decltype(*held)>;
            const auto& other = std::get<Held>(b.spec);
            bool same = true;
            forEachField<T>([&](const auto& field) {
                same = same && ((*held).*(field.member)).value() == ((*other).*(field.member)).value();
            });
            return same;
        },
        a.spec);
}

} // namespace flopsmith
