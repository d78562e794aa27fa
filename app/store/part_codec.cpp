#include "app/store/part_codec.h"

#include <limits>
#include <memory>
#include <unordered_map>
#include <utility>

#include "app/io/value_json.h"
#include "app/store/byte_stream.h"

namespace flopsmith {

namespace {

constexpr std::uint64_t chunkVersion = 1;
constexpr std::size_t usualTextBytes = 80; // of a search text
constexpr std::size_t mostListed = 4096; // items of a list; far more than any reader of parts lets in

// Writing -------------------------------------------------------------------------------------------------------------

struct Writing {
    TextTableWriter texts;
    ByteWriter out;
    void text(std::string_view t) { out.number(texts.number(t)); }
};

template <class T>
void writeItem(ByteWriter& out, Writing& to, const T& value)
{
    if constexpr (isVector<T>) {
        out.number(value.size());
        for (const auto& item : value)
            writeItem(out, to, item);
    } else if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, int>) {
        out.signedNumber(value);
    } else if constexpr (std::is_same_v<T, double>) {
        out.real(value);
    } else if constexpr (std::is_same_v<T, std::string>) {
        out.number(to.texts.number(value));
    } else if constexpr (IsQuantity<T>) {
        out.signedNumber(value.raw());
    } else {
        // A record: the members that are there, by key and length.
        std::uint64_t known = 0;
        ByteWriter members;
        forEachField<T>([&](const auto& field) {
            const auto& member = value.*(field.member);
            ByteWriter one;
            if constexpr (isOptional<std::remove_cvref_t<decltype(member)>>) {
                if (!member)
                    return;
                writeItem(one, to, *member);
            } else {
                writeItem(one, to, member);
            }
            ++known;
            members.number(to.texts.number(field.key));
            members.bytes(one.view());
        });
        out.number(known);
        out.raw(members.view());
    }
}

void writeFigures(Writing& to, const Part& part)
{
    std::uint64_t known = 0;
    ByteWriter figures;
    ByteWriter one;
    forEachFigure(part, [&](const auto& field, const auto& figure) {
        if (!figure.known())
            return;
        ++known;
        one.clear();
        writeItem(one, to, *figure.get());
        figures.number(to.texts.number(field.key));
        figures.number(static_cast<std::uint64_t>(figure.confidence()));
        figures.number(figure.source());
        figures.bytes(one.view());
    });
    to.out.number(known);
    to.out.raw(figures.view());
}

void writeTexts(Writing& to, const std::vector<std::string>& texts)
{
    to.out.number(texts.size());
    for (const std::string& text : texts)
        to.text(text);
}

void writePart(Writing& to, const Part& part)
{
    for (const std::string* text :
         {&part.id.str(), &part.kind, &part.vendor, &part.name, &part.variantOf.str(), &part.notes})
        to.text(*text);
    to.text(part.category());
    to.out.number(part.cloudOnly ? 1 : 0);
    writeTexts(to, part.mpn);
    writeTexts(to, part.aliases);
    writeFigures(to, part);
    to.out.number(part.prices.size());
    for (const Price& price : part.prices) {
        to.out.signedNumber(price.money.minor);
        to.text(price.money.currency);
        to.text(price.date);
        to.out.number(static_cast<std::uint64_t>(price.kind));
        to.text(price.source);
    }
    to.out.number(part.figureNotes.size());
    for (const FigureNote& note : part.figureNotes) {
        to.text(note.key);
        to.text(note.at);
        to.out.number(note.others.size());
        for (const FigureNote::Other& other : note.others) {
            to.text(other.source);
            to.text(other.text);
        }
    }
}

// Reading -------------------------------------------------------------------------------------------------------------

/// Figures that are kept elsewhere than in the part, by what stands for them in the chunk: equal ones are one. Most
/// texts and lists of an open dataset come again and again.
class KnownFigures {
public:
    /// Calls `make(figure)` for what was not known yet, which returns whether it could be made.
    template <class T, class Make>
    bool take(std::string_view record, Figure<T>& figure, const Make& make)
    {
        const auto [at, isNew] = m_known.try_emplace({&tag<T>, record});
        if (!isNew) {
            figure = *static_cast<const Figure<T>*>(at->second.get());
            return true;
        }
        if (!make(figure)) {
            m_known.erase(at);
            return false;
        }
        at->second = std::make_shared<const Figure<T>>(figure);
        return true;
    }

private:
    using Key = std::pair<const char*, std::string_view>; // type and bytes
    struct Hash {
        std::size_t operator()(const Key& key) const noexcept
        {
            return std::hash<std::string_view>{}(key.second) ^ std::hash<const char*>{}(key.first);
        }
    };
    template <class T>
    static constexpr char tag = 0;
    std::unordered_map<Key, std::shared_ptr<const void>, Hash> m_known;
};

struct Reading {
    ByteReader& in;
    const TextTableReader& texts;
    std::span<const SourceIndex> sources;
    KnownFigures known;
    std::string text() const { return std::string(texts.text(in)); }
};

std::size_t listed(ByteReader& in)
{
    const std::size_t size = in.count();
    if (size > mostListed)
        in.refuse();
    return in.good() ? size : 0;
}

template <class T>
void readItem(ByteReader& in, const TextTableReader& texts, T& value)
{
    if constexpr (isOptional<T>) {
        readItem(in, texts, value.emplace());
    } else if constexpr (isVector<T>) {
        value.resize(listed(in));
        for (auto& item : value)
            readItem(in, texts, item);
    } else if constexpr (std::is_same_v<T, bool>) {
        value = in.signedNumber() != 0;
    } else if constexpr (std::is_same_v<T, int>) {
        const std::int64_t number = in.signedNumber();
        if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
            in.refuse();
        else
            value = static_cast<int>(number);
    } else if constexpr (std::is_same_v<T, double>) {
        value = in.real();
    } else if constexpr (std::is_same_v<T, std::string>) {
        value = texts.text(in);
    } else if constexpr (IsQuantity<T>) {
        value = T(in.signedNumber());
    } else {
        for (std::size_t known = in.count(2); known > 0 && in.good(); --known) {
            const std::string_view key = texts.text(in);
            ByteReader one(in.bytes());
            forEachField<T>([&](const auto& field) {
                if (field.key == key)
                    readItem(one, texts, value.*(field.member));
            });
            if (!one.good())
                in.refuse();
        }
    }
}

struct StoredFigure {
    std::string_view key;
    Confidence confidence = Confidence::Assumed;
    SourceIndex source = 0;
    std::string_view bytes;
    std::string_view record; // all but the key
};

/// The figures of a part as they stand in the chunk; `out` is kept between parts for its memory.
void readStored(Reading& from, std::vector<StoredFigure>& out)
{
    out.clear();
    for (std::size_t known = from.in.count(4); known > 0 && from.in.good(); --known) {
        StoredFigure& figure = out.emplace_back();
        figure.key = from.texts.text(from.in);
        const std::string_view before = from.in.rest();
        const std::uint64_t confidence = from.in.number();
        const std::uint64_t source = from.in.number();
        if (confidence > static_cast<std::uint64_t>(Confidence::Assumed))
            from.in.refuse();
        else
            figure.confidence = static_cast<Confidence>(confidence);
        figure.source = source < from.sources.size() ? from.sources[source] : SourceIndex{0};
        figure.bytes = from.in.bytes();
        figure.record = before.substr(0, before.size() - from.in.rest().size());
    }
}

template <class T>
void readSpec(Reading& from, const std::vector<StoredFigure>& stored, Part& part)
{
    auto spec = std::make_shared<T>();
    const auto take = [&](const auto& field, const StoredFigure& one) {
        using Kept = std::remove_cvref_t<decltype((*spec).*(field.member))>;
        Kept& figure = (*spec).*(field.member);
        const auto make = [&](Kept& out) {
            typename Kept::Value value{};
            ByteReader in(one.bytes);
            readItem(in, from.texts, value);
            out = Kept(std::move(value), one.confidence, one.source);
            return in.good() && in.atEnd();
        };
        bool good = false;
        if constexpr (Kept::inPlace)
            good = make(figure);
        else
            good = from.known.take(one.record, figure, make);
        if (!good)
            from.in.refuse();
    };
    std::size_t next = 0;
    forEachField<T>([&](const auto& field) {
        if (next < stored.size() && stored[next].key == field.key)
            take(field, stored[next++]);
    });
    // Another program wrote them in another order, or with fields that this one lacks.
    for (; next < stored.size(); ++next)
        forEachField<T>([&](const auto& field) {
            if (stored[next].key == field.key)
                take(field, stored[next]);
        });
    part.spec = std::shared_ptr<const T>(std::move(spec));
}

template <class... T>
bool readAnySpec(TypeList<T...>, Reading& from, std::string_view category, const std::vector<StoredFigure>& stored,
                 Part& part)
{
    bool found = false;
    ((T::category == category ? (void)(found = true, readSpec<T>(from, stored, part)) : (void)0), ...);
    return found;
}

void readTexts(Reading& from, std::vector<std::string>& out)
{
    out.resize(listed(from.in));
    for (std::string& text : out)
        text = from.text();
}

void readPrices(Reading& from, Part& part)
{
    part.prices.resize(listed(from.in));
    for (Price& price : part.prices) {
        price.money.minor = from.in.signedNumber();
        price.money.currency = from.text();
        price.date = from.text();
        const std::uint64_t kind = from.in.number();
        if (kind > static_cast<std::uint64_t>(PriceKind::User))
            from.in.refuse();
        else
            price.kind = static_cast<PriceKind>(kind);
        price.source = from.text();
    }
}

void readNotes(Reading& from, Part& part)
{
    part.figureNotes.resize(listed(from.in));
    for (FigureNote& note : part.figureNotes) {
        note.key = from.text();
        note.at = from.text();
        note.others.resize(listed(from.in));
        for (FigureNote::Other& other : note.others) {
            other.source = from.text();
            other.text = from.text();
        }
    }
}

/// False when the part is of a category that this program lacks.
bool readPart(Reading& from, std::vector<StoredFigure>& stored, Part& part)
{
    part.id = PartId(from.text());
    part.kind = from.text();
    part.vendor = from.text();
    part.name = from.text();
    part.variantOf = PartId(from.text());
    part.notes = from.text();
    const std::string_view category = from.texts.text(from.in);
    part.cloudOnly = from.in.number() != 0;
    readTexts(from, part.mpn);
    readTexts(from, part.aliases);
    readStored(from, stored);
    const bool known = readAnySpec(Categories{}, from, category, stored, part);
    readPrices(from, part);
    readNotes(from, part);
    return known;
}

} // namespace

std::string encodeParts(std::span<const Part* const> parts, const PackedTexts& searchTexts)
{
    Writing to;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        writePart(to, *parts[i]);
        to.out.bytes(i < searchTexts.size() ? searchTexts[i] : std::string_view());
    }
    ByteWriter chunk;
    chunk.number(chunkVersion);
    chunk.number(searchTextVersion);
    chunk.number(parts.size());
    to.texts.write(chunk);
    chunk.raw(to.out.view());
    return chunk.take();
}

std::optional<PartChunk> decodeParts(std::string_view bytes, std::span<const SourceIndex> sources)
{
    ByteReader in(bytes);
    if (in.number() != chunkVersion)
        return std::nullopt;
    const bool sameTexts = in.number() == searchTextVersion;
    const std::size_t count = in.count();
    const TextTableReader texts(in);
    Reading from{in, texts, sources, {}};
    PartChunk out;
    out.ordered = true;
    out.parts.reserve(count);
    out.searchTexts.reserve(count, count * usualTextBytes);
    std::vector<StoredFigure> stored;
    for (std::size_t i = 0; i < count && in.good(); ++i) {
        Part part;
        const bool known = readPart(from, stored, part);
        const std::string_view text = in.bytes();
        if (!known || !in.good())
            continue;
        out.ordered = out.ordered && (out.parts.empty() || catalogOrder(out.parts.back(), part));
        out.parts.push_back(std::move(part));
        out.searchTexts.add(sameTexts ? text : std::string_view());
    }
    if (!in.good() || !in.atEnd())
        return std::nullopt;
    return out;
}

} // namespace flopsmith
