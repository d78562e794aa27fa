#include "app/io/part_json.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "app/base/text.h"

namespace flopsmith {

namespace {

constexpr std::array confidenceNames{"vendor", "measured", "secondary", "assumed"};
constexpr std::array priceKindNames{"list", "street", "quote", "user"};
constexpr double maxPrice = 1e9;

bool isPlainId(std::string_view id)
{
    return !id.empty() && id.size() <= maxNameBytes && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    });
}

/// Ids of parts that are not the catalog's own carry where they come from;
/// imported ones keep the words of their origin.
bool isForeignId(std::string_view id)
{
    constexpr std::array<std::string_view, 3> prefixes{"user:", "import:", "unresolved:"};
    const auto prefix =
        std::find_if(prefixes.begin(), prefixes.end(), [&](std::string_view p) { return id.starts_with(p); });
    return prefix != prefixes.end() && id.size() > prefix->size() && id.size() <= maxNameBytes
        && std::all_of(id.begin(), id.end(), [](char c) { return c > ' ' && c < 0x7F && c != '@' && c != '#'; });
}

bool readId(const JsonAt& at, std::string& out, ReadLog& log)
{
    if (!readText(at, out, log))
        return false;
    return isPlainId(out) || (log.lenient && isForeignId(out))
        || log.refuse(at, fmt::format("'{}' is not a part id", out.substr(0, maxNameBytes)),
                      "use a-z, 0-9, '.' and '-'");
}

bool requireText(const JsonAt& at, std::string_view key, std::string& out, ReadLog& log)
{
    if (!at.has(key))
        return log.refuse(at, fmt::format("'{}' is missing", key), "add it");
    return readMember(at, key, out, log);
}

/// Reads the figures of one part.
class FigureReader {
public:
    FigureReader(const SourceList& sources, std::vector<FigureNote>& notes, ReadLog& log)
        : m_sources(sources)
        , m_notes(notes)
        , m_log(log)
    {
    }

    template <class T>
    bool read(const JsonAt& at, std::string_view key, Figure<T>& figure)
    {
        static const std::vector<std::string_view> known{"value", "source", "at", "confidence", "others"};
        const JsonAt value = at.member("value");
        if (!value.present())
            return m_log.refuse(at, "a figure needs 'value' and 'source'",
                                "write {\"value\": ..., \"source\": \"...\"}");
        T read{};
        std::string source;
        SourceIndex index = 0;
        Confidence confidence = Confidence::Secondary;
        FigureNote note{std::string(key), {}, {}};
        if (!readValue(value, key, read, m_log) || !knowsAllKeys(at, known, m_log) || !readSource(at, source, index)
            || !readConfidence(at, index, confidence) || !readMember(at, "at", note.at, m_log)
            || !readOthers<T>(at, key, note))
            return false;
        if (index == 0 && !source.empty())
            note.others.push_back({source, value.value().dump()});
        if (!note.at.empty() || !note.others.empty())
            m_notes.push_back(std::move(note));
        figure = Figure<T>(std::move(read), confidence, index);
        return true;
    }

private:
    bool readSource(const JsonAt& at, std::string& key, SourceIndex& index)
    {
        const JsonAt source = at.member("source");
        if (!source.present())
            return m_log.lenient
                || m_log.refuse(at, "a figure needs a source", "name a key of sources.json, or leave the figure out");
        if (!readText(source, key, m_log))
            return false;
        const auto found = m_sources.find(key);
        index = found.value_or(SourceIndex{0});
        return found || m_log.lenient
            || m_log.refuse(source, fmt::format("unknown source '{}'", key), "add it to sources.json");
    }

    bool readConfidence(const JsonAt& at, SourceIndex index, Confidence& confidence)
    {
        if (index != 0)
            confidence = m_sources.confidence(index);
        const JsonAt own = at.member("confidence");
        if (!own.present())
            return true;
        std::string word;
        if (!readText(own, word, m_log))
            return false;
        const auto named = confidenceFrom(word);
        confidence = named.value_or(confidence);
        return named || m_log.refuse(own, "unknown confidence", "write vendor, measured, secondary or assumed");
    }

    template <class T>
    bool readOthers(const JsonAt& at, std::string_view key, FigureNote& note)
    {
        const JsonAt others = at.member("others");
        if (!others.present())
            return true;
        if (!isList(others, m_log))
            return false;
        for (std::size_t i = 0; i < others.value().size(); ++i) {
            const JsonAt other = others.item(i);
            const JsonAt value = other.member("value");
            if (!value.present())
                return m_log.refuse(other, "another source's figure needs 'value' and 'source'", "add them");
            T checked{};
            std::string source;
            SourceIndex unused = 0;
            if (!readValue(value, key, checked, m_log) || !readSource(other, source, unused))
                return false;
            note.others.push_back({source, value.value().dump()});
        }
        return true;
    }

    const SourceList& m_sources;
    std::vector<FigureNote>& m_notes;
    ReadLog& m_log;
};

template <class T>
bool readSpec(Part& part, const JsonAt& at, const SourceList& sources, ReadLog& log)
{
    auto spec = std::make_shared<T>();
    const JsonAt figures = at.member("figures");
    bool good = true;
    if (figures.present() && !figures.value().is_object())
        return log.refuse(figures, "must be an object", "write {} when no figure is known");
    if (figures.present()) {
        FigureReader reader(sources, part.figureNotes, log);
        std::size_t found = 0;
        forEachField<T>([&](const auto& field) {
            const JsonAt figure = figures.member(field.key);
            if (!figure.present())
                return;
            ++found;
            good = reader.read(figure, field.key, (*spec).*(field.member)) && good;
        });
        if (found != figures.value().size())
            good = knowsAllKeys(figures, fieldKeys<T>(), log) && good;
    }
    part.spec = std::shared_ptr<const T>(std::move(spec));
    return good;
}

template <class... T>
bool readAnySpec(TypeList<T...>, Part& part, const JsonAt& at, const SourceList& sources, ReadLog& log)
{
    std::string category;
    if (!requireText(at, "category", category, log))
        return false;
    bool found = false;
    bool good = false;
    ((T::category == category ? (void)(found = true, good = readSpec<T>(part, at, sources, log)) : (void)0), ...);
    if (!found) {
        const std::string near = nearestKey(category, categoryNames());
        const JsonAt where = at.member("category");
        return log.refuse(where, fmt::format("unknown category '{}'", category.substr(0, maxNameBytes)),
                          near.empty() ? "the categories are the folders below parts" : near);
    }
    return good;
}

bool readPrice(const JsonAt& at, Price& price, const SourceList& sources, ReadLog& log)
{
    static const std::vector<std::string_view> known{"amount", "currency", "date", "kind", "source"};
    const JsonAt amount = at.member("amount");
    if (!amount.present())
        return log.refuse(at, "a price needs 'amount', 'currency' and 'date'", "add them");
    double value = 0;
    std::string currency;
    std::string kind = priceKindNames.front();
    if (!readNumber(amount, value, log) || !requireText(at, "currency", currency, log)
        || !requireText(at, "date", price.date, log) || !readMember(at, "kind", kind, log)
        || !readMember(at, "source", price.source, log) || !knowsAllKeys(at, known, log))
        return false;
    if (value > maxPrice)
        return log.refuse(amount, "is out of range", "give an amount in the currency's main unit");
    if (!isCurrency(currency))
        return log.refuse(at, fmt::format("'{}' is no currency", currency.substr(0, 8)),
                          "use the code of ISO 4217, as USD");
    if (!isDate(price.date))
        return log.refuse(at, "the date is not one of ISO 8601", "write it as 2026-11-21");
    const auto named = std::find(priceKindNames.begin(), priceKindNames.end(), kind);
    if (named == priceKindNames.end())
        return log.refuse(at, "unknown kind of price", "write list, street, quote or user");
    if (!log.lenient && !price.source.empty() && !sources.find(price.source))
        return log.refuse(at, fmt::format("unknown source '{}'", price.source), "add it to sources.json");
    price.kind = static_cast<PriceKind>(named - priceKindNames.begin());
    price.money = Money::of(value, currency);
    return true;
}

bool readPrices(Part& part, const JsonAt& at, const SourceList& sources, ReadLog& log)
{
    const JsonAt prices = at.member("prices");
    if (!prices.present())
        return true;
    if (!isList(prices, log))
        return false;
    bool good = true;
    part.prices.resize(prices.value().size());
    for (std::size_t i = 0; i < part.prices.size(); ++i) {
        const JsonAt price = prices.item(i);
        good = readPrice(price, part.prices[i], sources, log) && good;
    }
    return good;
}

bool readIdentity(Part& part, const JsonAt& at, ReadLog& log)
{
    const JsonAt idAt = at.member("id");
    std::string id;
    std::string base;
    if (!idAt.present())
        return log.refuse(at, "'id' is missing", "add it");
    if (!readId(idAt, id, log) || !requireText(at, "name", part.name, log))
        return false;
    const JsonAt baseAt = at.member("variant_of");
    if (baseAt.present() && !readId(baseAt, base, log))
        return false;
    part.id = PartId(std::move(id));
    part.variantOf = PartId(std::move(base));
    if (part.name.empty() || part.name.size() > maxNameBytes)
        return log.refuse(at, fmt::format("'name' must have 1 to {} bytes", maxNameBytes), "shorten it");
    bool good = readMember(at, "kind", part.kind, log) && readMember(at, "vendor", part.vendor, log)
        && readMember(at, "notes", part.notes, log) && readMember(at, "mpn", part.mpn, log)
        && readMember(at, "aliases", part.aliases, log) && readMember(at, "cloud_only", part.cloudOnly, log);
    for (const std::string& alias : part.aliases)
        if (good && !isPlainId(alias) && !(log.lenient && isForeignId(alias)))
            good = log.refuse(at, fmt::format("the alias '{}' is not a part id", alias.substr(0, maxNameBytes)),
                              "use a-z, 0-9, '.' and '-'");
    return good;
}

} // namespace

SourceList::SourceList(const std::vector<Source>& sources)
    : m_sources(&sources)
{
    for (std::size_t i = 1; i < sources.size(); ++i)
        m_byKey.emplace(sources[i].key, static_cast<SourceIndex>(i));
}

std::optional<SourceIndex> SourceList::find(std::string_view key) const
{
    const auto at = m_byKey.find(key);
    return at == m_byKey.end() ? std::nullopt : std::optional(at->second);
}

std::string_view confidenceName(Confidence confidence)
{
    return confidenceNames[static_cast<std::size_t>(confidence)];
}

std::optional<Confidence> confidenceFrom(std::string_view name)
{
    const auto at = std::find(confidenceNames.begin(), confidenceNames.end(), name);
    if (at == confidenceNames.end())
        return std::nullopt;
    return static_cast<Confidence>(at - confidenceNames.begin());
}

std::string_view priceKindName(PriceKind kind)
{
    return priceKindNames[static_cast<std::size_t>(kind)];
}

bool isCurrency(std::string_view code)
{
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::optional<Part> readPart(const JsonAt& at, const SourceList& sources, ReadLog& log)
{
    static const std::vector<std::string_view> known{"id",         "category", "kind",    "vendor",
                                                     "name",       "mpn",      "aliases", "variant_of",
                                                     "cloud_only", "notes",    "figures", "prices"};
    if (!isObject(at, log))
        return std::nullopt;
    Part part;
    // All of them, so that `catalog verify` lists every fault of a part at once.
    const bool identified = readIdentity(part, at, log);
    const bool keysKnown = knowsAllKeys(at, known, log);
    const bool figures = readAnySpec(Categories{}, part, at, sources, log);
    const bool priced = readPrices(part, at, sources, log);
    if (!identified || !keysKnown || !figures || !priced)
        return std::nullopt;
    return part;
}

} // namespace flopsmith
