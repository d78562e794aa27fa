#include "app/io/part_draft.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/io/part_form.h"
#include "app/io/part_json.h"
#include "app/parts/plausibility.h"

namespace flopsmith {

namespace {

std::vector<std::string> listed(std::string_view text)
{
    std::vector<std::string> out;
    if (trimmed(text) != "-")
        for (const std::string& piece : split(text, ','))
            if (const std::string_view word = trimmed(piece); !word.empty())
                out.emplace_back(word);
    return out;
}

/// Numbers as people write them here: a comma for the point, when there is no point.
std::optional<double> typedNumber(std::string text)
{
    if (text.find('.') == std::string::npos)
        std::replace(text.begin(), text.end(), ',', '.');
    return parseDecimal(trimmed(text));
}

/// Makes the part of a draft. Each step adds what is wrong with it.
class DraftReader {
public:
    DraftReader(const PartDraft& draft, const Catalog& catalog, std::string_view today)
        : m_draft(draft)
        , m_catalog(catalog)
        , m_today(today)
    {
    }

    [[nodiscard]] DraftReading read()
    {
        m_out.sources = m_catalog.sources();
        std::erase_if(m_out.sources,
                      [&](const Source& s) { return s.key == m_draft.id && isOwnPart(PartId(m_draft.id)); });
        m_out.sources.push_back(
            {m_draft.id, documentTitle(), {}, m_draft.url, std::string(m_today), m_draft.confidence});
        if (m_draft.base)
            m_base = partToJson(*m_draft.base, m_catalog.sources(), true);
        checkIdentity();
        Json part = identity();
        for (const FormField& field : formFieldsOf(m_draft.category))
            addFigure(part["figures"], field);
        if (m_ownFigures && documentTitle().empty())
            fault("source", FLOPSMITH_TR("checks", "is missing"),
                  FLOPSMITH_TR("checks", "name what the figures were read in, or say that they are assumed"));
        addPrice(part);
        readPartOf(part);
        if (m_out.part)
            judge(*m_out.part);
        return std::move(m_out);
    }

private:
    void fault(std::string_view key, Message message, Message remedy)
    {
        m_out.problems.push_back({std::string(key), std::move(message), std::move(remedy), true});
    }

    [[nodiscard]] std::string documentTitle() const
    {
        const std::string title = oneLine(trimmed(m_draft.document));
        return title.empty() && m_draft.confidence == Confidence::Assumed ? "Own assumption" : title;
    }

    void checkIdentity()
    {
        const std::string_view body =
            std::string_view(m_draft.id).substr(std::min(ownPrefix.size(), m_draft.id.size()));
        const bool formed =
            isOwnPart(PartId(m_draft.id)) && !body.empty() && std::all_of(body.begin(), body.end(), [](char c) {
                return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
            });
        if (!formed)
            fault("id", FLOPSMITH_TR("checks", "is not an id of a part of your own"),
                  FLOPSMITH_TR("checks", "write user: and then a-z, 0-9, '.' and '-'"));
        else if (m_draft.isNew && m_catalog.find(m_draft.id))
            fault("id", FLOPSMITH_TR("checks", "is taken by another part"), FLOPSMITH_TR("checks", "choose another"));
        if (trimmed(m_draft.name).empty())
            fault("name", FLOPSMITH_TR("checks", "is missing"), FLOPSMITH_TR("checks", "write how the maker calls it"));
        if (!m_draft.url.empty() && !m_draft.url.starts_with("https://") && !m_draft.url.starts_with("http://"))
            fault("source", FLOPSMITH_TR("checks", "has an address that is none of the web"),
                  FLOPSMITH_TR("checks", "write https://..., or leave it out"));
    }

    [[nodiscard]] Json identity() const
    {
        Json out{{"id", m_draft.id},
                 {"category", m_draft.category},
                 {"name", std::string(trimmed(m_draft.name))},
                 {"figures", Json::object()}};
        // What is missing has been told already; the rest is read all the same.
        if (out["id"].get_ref<const std::string&>().size() <= ownPrefix.size())
            out["id"] = "user:new";
        if (trimmed(m_draft.name).empty())
            out["name"] = "?";
        const std::pair<const char*, const std::string&> texts[] = {
            {"vendor", m_draft.vendor}, {"kind", m_draft.kind}, {"notes", m_draft.notes}};
        for (const auto& [key, text] : texts)
            if (!trimmed(text).empty())
                out[key] = std::string(trimmed(text));
        if (const auto numbers = listed(m_draft.mpn); !numbers.empty())
            out["mpn"] = numbers;
        return out;
    }

    void addFigure(Json& figures, const FormField& field)
    {
        const auto typed = m_draft.figures.find(field.key);
        const std::string text(typed == m_draft.figures.end() ? std::string_view() : trimmed(typed->second));
        if (text.empty())
            return;
        ++m_out.known;
        const std::string key(field.key);
        if (m_draft.base && formTextOf(*m_draft.base, field.key) == text && m_base["figures"].contains(key)) {
            Json& kept = figures[key] = m_base["figures"][key];
            if (kept.value("source", std::string()) == m_draft.id)
                kept["confidence"] = confidenceName(m_draft.confidence);
            m_ownFigures = m_ownFigures || kept.value("source", std::string()) == m_draft.id;
            return;
        }
        m_ownFigures = true;
        if (const auto value = valueOf(field, text))
            figures[key] = {
                {"value", *value}, {"source", m_draft.id}, {"confidence", confidenceName(m_draft.confidence)}};
    }

    [[nodiscard]] std::optional<Json> valueOf(const FormField& field, const std::string& text)
    {
        switch (field.kind) {
        case FormKind::YesNo: return Json(text == "true");
        case FormKind::Text: return Json(text);
        case FormKind::Words: return Json(listed(text));
        case FormKind::Whole:
        case FormKind::Number:
            if (const auto number = typedNumber(text))
                return numberJson(*number);
            fault(field.key, FLOPSMITH_TR("checks", "is no number"),
                  FLOPSMITH_TR("checks", "write digits, and a point before decimals"));
            return std::nullopt;
        case FormKind::Records: break;
        }
        auto json = parseJson(text, {});
        if (json)
            return std::move(*json);
        fault(field.key, says(FLOPSMITH_TR("checks", "is no JSON: %1"), json.error().message),
              field.example.empty() ? Message::plain(json.error().remedy)
                                    : says(FLOPSMITH_TR("checks", "write it as %1"), field.example));
        return std::nullopt;
    }

    void addPrice(Json& part)
    {
        if (trimmed(m_draft.price).empty())
            return;
        const auto amount = typedNumber(m_draft.price);
        if (!amount || *amount <= 0 || !isCurrency(m_draft.currency))
            return fault("prices", FLOPSMITH_TR("checks", "is no price"),
                         FLOPSMITH_TR("checks", "write an amount, and the currency as USD"));
        part["prices"] = Json::array(
            {{{"amount", *amount}, {"currency", m_draft.currency}, {"date", std::string(m_today)}, {"kind", "user"}}});
    }

    /// Reads the part; figures that have faults are told and left out, so that the others are judged.
    void readPartOf(Json part)
    {
        const std::string file;
        const SourceList sources(m_out.sources);
        for (int attempt = 0; attempt < 2; ++attempt) {
            ReadLog log;
            log.lenient = true; // ids of one's own
            m_out.part = readPart(JsonAt(part, file), sources, log);
            if (m_out.part)
                return;
            for (const Error& error : log.faults) {
                const bool figure = error.place.starts_with("figures.");
                std::string key =
                    figure ? error.place.substr(8) : error.place.substr(0, error.place.find_first_of(".["));
                key = key.substr(0, key.find('.'));
                fault(key.empty() ? "name" : key, Message::plain(error.message), Message::plain(error.remedy));
                if (figure)
                    part["figures"].erase(key);
                else
                    part.erase(key == "id" || key == "name" ? "notes" : key);
            }
        }
    }

    void judge(const Part& part)
    {
        for (Implausible& doubt : implausibleFigures(part, m_out.sources, m_catalog.tables(), m_today))
            m_out.problems.push_back({doubt.key, std::move(doubt.message), std::move(doubt.remedy), doubt.fault});
        for (const std::string& number : part.mpn)
            for (const Part& other : m_catalog.parts())
                if (other.id != part.id && other.spec.index() == part.spec.index()
                    && std::find(other.mpn.begin(), other.mpn.end(), number) != other.mpn.end())
                    m_out.problems.push_back(
                        {"mpn", says(FLOPSMITH_TR("checks", "'%1' is that of %2 too"), number, other.fullName()),
                         FLOPSMITH_TR("checks", "a part number is one product's"), false});
    }

    const PartDraft& m_draft;
    const Catalog& m_catalog;
    std::string_view m_today;
    Json m_base;
    bool m_ownFigures = false; // some rest on the draft's own source
    DraftReading m_out;
};

PartDraft filled(const Part& part)
{
    PartDraft out;
    out.category = part.category();
    out.vendor = part.vendor;
    out.name = part.name;
    out.kind = part.kind;
    out.notes = part.notes;
    out.base = std::make_shared<const Part>(part);
    for (const FormField& field : formFieldsOf(out.category))
        if (std::string text = formTextOf(part, field.key); !text.empty())
            out.figures.emplace(field.key, std::move(text));
    return out;
}

} // namespace

bool isOwnPart(const PartId& id)
{
    return id.str().starts_with(ownPrefix);
}

bool DraftReading::mayBeKept() const
{
    return part && std::none_of(problems.begin(), problems.end(), [](const DraftProblem& p) { return p.fault; });
}

PartDraft newDraft(std::string category)
{
    PartDraft out;
    out.category = std::move(category);
    return out;
}

PartDraft draftOf(const Part& part, const Catalog& catalog)
{
    PartDraft out = filled(part);
    out.isNew = false;
    out.id = part.id.str();
    out.mpn = join(part.mpn, ", ");
    for (const Price& price : part.prices)
        if (price.kind == PriceKind::User) {
            out.price = formatNumber(price.money.amount(), 3);
            out.currency = price.money.currency;
        }
    for (const Source& source : catalog.sources())
        if (source.key == out.id) {
            out.document = source.title;
            out.url = source.url;
            out.confidence = source.confidence;
        }
    return out;
}

PartDraft copyOf(const Part& part, const Catalog& catalog)
{
    PartDraft out = filled(part);
    out.id = proposedId(part.vendor, part.name, catalog);
    return out;
}

std::string proposedId(std::string_view vendor, std::string_view name, const Catalog& catalog)
{
    std::string slug;
    for (const char c : folded(std::string(vendor) + " " + std::string(name))) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain)
            slug += c;
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    while (slug.ends_with('-'))
        slug.pop_back();
    const std::string id = std::string(ownPrefix) + (slug.empty() ? "part" : slug.substr(0, 80));
    std::string out = id;
    for (int number = 2; catalog.find(out); ++number)
        out = fmt::format("{}-{}", id, number);
    return out;
}

DraftReading readDraft(const PartDraft& draft, const Catalog& catalog, std::string_view today)
{
    return DraftReader(draft, catalog, today).read();
}

} // namespace flopsmith
