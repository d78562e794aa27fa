#include "app/io/part_json.h"

#include <algorithm>
#include <array>

namespace flopsmith {

namespace {

constexpr std::array confidenceNames{"vendor", "measured", "secondary", "assumed"};
constexpr std::array priceKindNames{"list", "street", "quote", "user"};

Result<std::string> text(const JsonAt& at, const char* key, bool required = false)
{
    if (!at.has(key)) {
        if (required)
            return at.wrong(fmt::format("'{}' is missing", key));
        return std::string();
    }
    return readValue<std::string>(at.member(key), key);
}

bool validId(const std::string& id)
{
    std::string_view rest = id;
    for (const std::string_view prefix : {"user:", "unresolved:", "import:"})
        if (rest.starts_with(prefix))
            rest.remove_prefix(prefix.size());
    return !rest.empty() && rest.size() <= 200 && std::all_of(rest.begin(), rest.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == ':' || c == '_';
    });
}

class FigureReader {
public:
    FigureReader(const JsonAt& figures, const PartReading& reading, std::vector<FigureNote>& notes)
        : m_figures(figures), m_reading(reading), m_notes(notes)
    {
    }

    template <class T>
    Result<bool> into(Figure<T>& figure, std::string_view key)
    {
        const std::string name(key);
        if (!m_figures.value->contains(name))
            return true;
        const JsonAt at = m_figures.member(name);
        if (!at.value->is_object() || !at.has("value"))
            return at.wrong("must be an object with 'value' and 'source'");
        auto value = readValue<T>(at.member("value"), key);
        if (!value)
            return fail(value.error());
        const auto source = sourceOf(at);
        if (!source)
            return fail(source.error());
        Confidence confidence = m_reading.sources[*source].confidence;
        if (at.has("confidence")) {
            const auto word = text(at, "confidence");
            const auto own = word ? confidenceFrom(*word) : std::nullopt;
            if (!own)
                return at.wrong("confidence must be vendor, measured, secondary or assumed");
            confidence = *own;
        }
        figure = Figure<T>(std::move(*value), confidence, *source);
        return note(at, name);
    }

private:
    Result<SourceIndex> sourceOf(const JsonAt& at)
    {
        const auto key = text(at, "source");
        if (!key)
            return fail(key.error());
        if (key->empty() && !m_reading.lenient)
            return at.wrong("a figure needs a source", "name a key of sources.json, or leave the figure out");
        const auto found = m_reading.keys.find(*key);
        if (found != m_reading.keys.end())
            return found->second;
        if (m_reading.lenient)
            return SourceIndex{0};
        return at.member("source").wrong(fmt::format("unknown source '{}'", *key), "add it to sources.json");
    }

    Result<bool> note(const JsonAt& at, const std::string& key)
    {
        FigureNote out;
        out.key = key;
        const auto place = text(at, "at");
        if (!place)
            return fail(place.error());
        out.at = *place;
        if (at.has("others") && at.member("others").value->is_array())
            for (const Json& other : *at.member("others").value)
                if (other.is_object() && other.contains("value"))
                    out.others.push_back({other.value("source", std::string()), other["value"].dump()});
        if (!out.at.empty() || !out.others.empty())
            m_notes.push_back(std::move(out));
        return true;
    }

    const JsonAt& m_figures;
    const PartReading& m_reading;
    std::vector<FigureNote>& m_notes;
};

template <class T>
Result<bool> readSpec(Part& part, const JsonAt& at, const PartReading& reading)
{
    T spec;
    Result<bool> result = true;
    if (at.has("figures")) {
        const JsonAt figures = at.member("figures");
        if (!figures.value->is_object())
            return figures.wrong("must be an object");
        std::vector<std::string_view> known;
        forEachField<T>([&](const auto& field) { known.push_back(field.key); });
        for (const auto& [key, unused] : figures.value->items())
            if (std::find(known.begin(), known.end(), key) == known.end())
                return figures.wrong(fmt::format("unknown figure '{}'", oneLine(key)), nearestKey(key, known));
        FigureReader reader(figures, reading, part.figureNotes);
        forEachField<T>([&](const auto& field) {
            if (result)
                result = reader.into(spec.*(field.member), field.key);
        });
    }
    part.spec = std::make_shared<const T>(std::move(spec));
    return result;
}

template <class... T>
Result<bool> readAnySpec(TypeList<T...>, Part& part, std::string_view category, const JsonAt& at, const PartReading& reading)
{
    Result<bool> result = at.wrong(fmt::format("unknown category '{}'", oneLine(category)), "see categoryNames in the schema folder");
    ((T::category == category ? (void)(result = readSpec<T>(part, at, reading)) : (void)0), ...);
    return result;
}

Result<Price> readPrice(const JsonAt& at)
{
    if (!at.value->is_object() || !at.has("amount"))
        return at.wrong("a price needs 'amount', 'currency' and 'date'");
    const auto amount = readNumber(at.member("amount"));
    const auto currency = text(at, "currency", true);
    const auto date = text(at, "date", true);
    const auto kind = text(at, "kind");
    const auto source = text(at, "source");
    if (!amount)
        return fail(amount.error());
    for (const auto* part : {&currency, &date, &kind, &source})
        if (!*part)
            return fail(part->error());
    if (*amount > 1e9 || currency->size() != 3)
        return at.wrong("amount or currency is not usable");
    Price price;
    price.money = Money::of(*amount, *currency);
    price.date = *date;
    price.source = *source;
    const auto named = std::find(priceKindNames.begin(), priceKindNames.end(), *kind);
    if (named != priceKindNames.end())
        price.kind = static_cast<PriceKind>(named - priceKindNames.begin());
    return price;
}

Result<bool> readIdentity(Part& part, const JsonAt& at)
{
    const auto id = text(at, "id", true);
    if (!id)
        return fail(id.error());
    if (!validId(*id))
        return at.wrong(fmt::format("'{}' is not a part id", *id), "use a-z, 0-9, '.' and '-'");
    part.id = PartId(*id);
    for (const auto& [key, member] : {std::pair{"kind", &part.kind}, {"vendor", &part.vendor}, {"name", &part.name}, {"notes", &part.notes}}) {
        auto value = text(at, key, std::string_view(key) == "name");
        if (!value)
            return fail(value.error());
        *member = std::move(*value);
    }
    if (part.name.size() > 200)
        return at.member("name").wrong("is longer than 200 bytes", "shorten it");
    const auto base = text(at, "variant_of");
    if (!base)
        return fail(base.error());
    part.variantOf = PartId(*base);
    for (const auto& [key, list] : {std::pair{"mpn", &part.mpn}, {"aliases", &part.aliases}})
        if (at.has(key)) {
            auto values = readValue<std::vector<std::string>>(at.member(key), key);
            if (!values)
                return fail(values.error());
            *list = std::move(*values);
        }
    part.cloudOnly = at.has("cloud_only") && at.value->at("cloud_only").is_boolean() && at.value->at("cloud_only").get<bool>();
    return true;
}

} // namespace

std::string_view confidenceName(Confidence confidence)
{
    return confidenceNames[static_cast<std::size_t>(confidence)];
}

std::optional<Confidence> confidenceFrom(std::string_view name)
{
    const auto at = std::find(confidenceNames.begin(), confidenceNames.end(), name);
    return at == confidenceNames.end() ? std::nullopt : std::optional(static_cast<Confidence>(at - confidenceNames.begin()));
}

std::string_view priceKindName(PriceKind kind)
{
    return priceKindNames[static_cast<std::size_t>(kind)];
}

Result<Part> readPart(const JsonAt& at, const PartReading& reading)
{
    static const std::vector<std::string_view> known{"id", "category", "kind", "vendor", "name", "mpn", "aliases", "variant_of", "cloud_only", "notes", "figures", "prices"};
    if (!at.value->is_object())
        return at.wrong("a part must be an object");
    if (!reading.lenient)
        for (const auto& [key, unused] : at.value->items())
            if (std::find(known.begin(), known.end(), key) == known.end())
                return at.wrong(fmt::format("unknown key '{}'", oneLine(key)), nearestKey(key, known));
    Part part;
    if (const auto done = readIdentity(part, at); !done)
        return fail(done.error());
    const auto category = text(at, "category", true);
    if (!category)
        return fail(category.error());
    if (const auto done = readAnySpec(Categories{}, part, *category, at, reading); !done)
        return fail(done.error());
    if (at.has("prices")) {
        const JsonAt prices = at.member("prices");
        if (!prices.value->is_array())
            return prices.wrong("must be a list");
        for (std::size_t i = 0; i < prices.value->size(); ++i) {
            auto price = readPrice(prices.item(i));
            if (!price)
                return fail(price.error());
            part.prices.push_back(std::move(*price));
        }
    }
    return part;
}

Json partToJson(const Part& part, const std::vector<Source>& sources)
{
    Json out{{"id", part.id.str()}, {"category", part.category()}, {"name", part.name}};
    for (const auto& [key, member] : {std::pair{"kind", &part.kind}, {"vendor", &part.vendor}, {"notes", &part.notes}, {"variant_of", &part.variantOf.str()}})
        if (!member->empty())
            out[key] = *member;
    if (!part.mpn.empty())
        out["mpn"] = part.mpn;
    if (!part.aliases.empty())
        out["aliases"] = part.aliases;
    if (part.cloudOnly)
        out["cloud_only"] = true;
    Json figures = Json::object();
    forEachFigure(part, [&](const auto& field, const auto& figure) {
        if (!figure.known())
            return;
        const std::size_t index = figure.source() < sources.size() ? figure.source() : 0;
        Json one{{"value", writeValue(*figure.value(), field.key)}};
        if (!sources[index].key.empty())
            one["source"] = sources[index].key;
        if (sources[index].key.empty() || sources[index].confidence != figure.confidence())
            one["confidence"] = confidenceName(figure.confidence());
        for (const FigureNote& note : part.figureNotes) {
            if (note.key != field.key)
                continue;
            if (!note.at.empty())
                one["at"] = note.at;
            for (const auto& other : note.others)
                one["others"].push_back({{"value", Json::parse(other.text, nullptr, false)}, {"source", other.source}});
        }
        figures[std::string(field.key)] = std::move(one);
    });
    out["figures"] = std::move(figures);
    for (const Price& price : part.prices) {
        Json one{{"amount", numberJson(price.money.amount())}, {"currency", price.money.currency}, {"date", price.date}, {"kind", priceKindName(price.kind)}};
        if (!price.source.empty())
            one["source"] = price.source;
        out["prices"].push_back(std::move(one));
    }
    return out;
}

} // namespace flopsmith
