#include "app/import/resolve.h"

#include <algorithm>
#include <array>
#include <set>

#include "app/base/text.h"

namespace flopsmith {

namespace {

/// A part number shorter than this is a word like others.
constexpr std::size_t minNumber = 8;
constexpr double byNumberConfidence = 0.98;
/// A maker's card that the catalog lacks stands for its chip.
constexpr double makersCardCost = 0.08;
constexpr double noMakerCost = 0.02;
constexpr double remarkCost = 0.02; // a word in brackets that nobody knows
constexpr double memoryFigureCost = 0.15;

bool oneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

bool isChipMaker(std::string_view maker)
{
    return oneOf(maker, {"nvidia", "amd", "intel"});
}

/// What it costs that a word of the part's name is missing; nullopt: it must not be.
std::optional<double> missingCost(const Word& word, std::string_view category)
{
    if (word.aside || word.text == "+")
        return 0.01;
    if (category == "accelerator") {
        if (oneOf(word.text, {"geforce", "radeon", "instinct", "tesla", "generation", "gaming", "oc", "cloud"}))
            return 0.01;
        if (oneOf(word.text, {"rtx", "gtx", "rx", "quadro", "arc", "alveo", "versal"}))
            return 0.06;
        if (oneOf(word.text, {"blackwell", "ada", "trillium"}))
            return 0.08;
        // Left out they leave several models: a tie, not a choice.
        if (oneOf(word.text, {"workstation", "server", "pcie", "sxm", "nvl"}))
            return 0.2;
        if (oneOf(word.text, {"max", "q"}))
            return 0.1;
        return std::nullopt;
    }
    if (category == "cpu") {
        if (oneOf(word.text, {"ryzen", "core", "xeon"}))
            return 0.01;
        if (oneOf(word.text, {"epyc", "threadripper", "pro", "gold", "platinum", "silver"}))
            return 0.06;
        return std::nullopt;
    }
    if (category == "motherboard"
        && oneOf(word.text, {"wifi", "gaming", "rog", "tuf", "ws", "mag", "mpg", "meg", "pro", "se"}))
        return oneOf(word.text, {"wifi", "gaming", "rog"}) ? 0.03 : 0.08;
    if (category == "psu" && oneOf(word.text, {"supernova", "gaming", "leadex", "rog", "mag", "meg", "sst", "gemini"}))
        return 0.04;
    if (oneOf(word.text, {"argb", "rgb", "tg"}))
        return 0.02;
    if (category == "server" && oneOf(word.text, {"poweredge", "thinksystem", "proliant", "superserver"}))
        return 0.02;
    if (category == "network"
        && oneOf(word.text, {"one", "two", "s", "port", "ports", "ethernet", "network", "adapter", "vpi", "ex"}))
        return 0.01;
    return std::nullopt;
}

/// Words that tell models of one number apart.
bool tellsModels(std::string_view word)
{
    return oneOf(word, {"ti",   "super", "xt",        "xtx",      "gre",   "laptop", "mobile", "max",         "maxq",
                        "q",    "ada",   "blackwell", "pro",      "sxm",   "nvl",    "server", "workstation", "sff",
                        "pcie", "oam",   "hbm",       "founders", "titan", "quadro", "tesla",  "le",          "dd"});
}

bool saysLook(std::string_view word)
{
    return oneOf(word,
                 {"black", "white", "grey", "gray", "snow", "rgb", "argb", "tempered", "glass", "solid", "tg", "clear",
                  "light", "dark", "tint", "chromax", "steel", "aluminium"});
}

/// Sum of the costs of what the text says beyond the part's name; nullopt when it names another part.
class Rest {
public:
    Rest(std::string_view category, bool baseChip)
        : m_category(category)
        , m_baseChip(baseChip)
    {
    }

    std::optional<double> cost(const Words& words, const std::vector<bool>& matched, std::size_t last)
    {
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i].used || matched[i])
                continue;
            const bool afterModel = i > 0 && matched[i - 1] && !words[i].aside;
            if (!allowed(words, i, afterModel, i <= last))
                return std::nullopt;
        }
        return std::min(m_cost, 0.25);
    }

private:
    bool add(double cost)
    {
        m_cost += cost;
        return true;
    }

    bool allowed(const Words& words, std::size_t i, bool afterModel, bool within)
    {
        const Word& word = words[i];
        if (word.text == "+")
            return m_category != "cpu" || add(0.05);
        if (word.aside)
            return (m_category != "accelerator" || !tellsModels(word.text)) && add(remarkCost);
        // "4090D", "7302P": the suffix is the model.
        if (afterModel && word.joined)
            return false;
        if (m_category == "accelerator")
            return cardWord(words, i, afterModel, within);
        if (m_category == "cpu")
            return !word.number && word.text.size() > 2 && !tellsModels(word.text) && add(0.06);
        if (saysLook(word.text))
            return add(0.02);
        if (m_category == "motherboard" && word.text == "wifi")
            return add(0.08);
        return false;
    }

    bool cardWord(const Words& words, std::size_t i, bool afterModel, bool within)
    {
        const Word& word = words[i];
        if (tellsModels(word.text) || (afterModel && word.text.size() == 1) || (word.number && within))
            return false;
        // "FTW3", "XLR8": a number that ends a word of a maker's series; any other one is a model.
        if (word.number && !(word.joined && i > 0 && !words[i - 1].number && words[i - 1].text.size() > 1))
            return false;
        return m_baseChip ? add(0.02) : add(0.04);
    }

    std::string_view m_category;
    bool m_baseChip;
    double m_cost = 0;
};

/// The word that a text must hold for a part to be looked at: its longest number, else its longest word.
std::string anchorOf(const Words& words, const std::string& maker)
{
    std::string best;
    bool number = false;
    for (const Word& word : words) {
        if (word.used || word.aside)
            continue;
        const bool better =
            word.number.has_value() != number ? word.number.has_value() : word.text.size() > best.size();
        if (best.empty() || better) {
            best = word.text;
            number = word.number.has_value();
        }
    }
    return best.empty() ? maker : best;
}

double memoryCost(const Memory& memory, const Stated& s)
{
    double cost = 0;
    if (s.memoryType.empty() || !memory.type.known())
        cost += memoryFigureCost;
    if (!s.capacity && !s.total)
        cost += memoryFigureCost;
    if (!s.speed)
        cost += memoryFigureCost;
    return cost;
}

double figureCost(const Part& part, const Stated& s)
{
    if (const auto* memory = part.as<Memory>())
        return memoryCost(*memory, s);
    if (part.as<Storage>())
        return s.capacity ? 0 : 0.1;
    if (const auto* psu = part.as<Psu>())
        return s.power || !psu->rated.known() ? 0 : 0.01;
    return 0;
}

} // namespace

Resolver::Resolver(const Catalog& catalog)
    : m_catalog(&catalog)
    , m_makers(catalog)
{
    m_names.reserve(catalog.parts().size());
    for (const Part& part : catalog.parts())
        addName(part);
}

void Resolver::addName(const Part& part)
{
    Name name;
    name.part = &part;
    for (const Word& word : wordsOf(part.vendor))
        name.maker += (name.maker.empty() ? "" : " ") + word.text;
    Words words = wordsOf(part.name);
    // Longer forms of a figure in the name are remarks: "HX1000i (2022)", "48 GB (2x24 GB)".
    (void)takeStated(words, part.category());
    (void)m_makers.take(words);
    std::erase_if(words, [](const Word& w) { return w.used; });
    name.words = std::move(words);
    m_byAnchor[anchorOf(name.words, name.maker)].push_back(m_names.size());
    m_names.push_back(std::move(name));
    const auto number = [&](const std::string& text) {
        const std::string key = searchKey(text);
        if (key.size() >= minNumber)
            m_byNumber[key].push_back(&part);
    };
    for (const std::string& text : part.mpn)
        number(text);
    for (const std::string& text : part.aliases)
        number(text);
    number(part.id.str());
}

Resolver::Reading Resolver::reading(const Words& words, std::string_view category, const Stated& given) const
{
    Reading out;
    out.words = words;
    for (Word& word : out.words)
        if (category == "accelerator" && word.text == "fe")
            word.text = "founders";
    out.stated = takeStated(out.words, category);
    out.makers = m_makers.take(out.words);
    merge(out.stated, given);
    return out;
}

std::vector<std::size_t> Resolver::candidatesFor(const Reading& reading) const
{
    std::set<std::size_t> out;
    const auto add = [&](const std::string& anchor) {
        const auto found = m_byAnchor.find(anchor);
        if (found != m_byAnchor.end())
            out.insert(found->second.begin(), found->second.end());
    };
    for (const Word& word : reading.words)
        if (!word.used)
            add(word.text);
    for (const std::string& maker : reading.makers)
        add(maker);
    return {out.begin(), out.end()};
}

/// Parts whose number stands in the text as a word of its own.
std::vector<const Part*> Resolver::byNumber(std::string_view text) const
{
    std::vector<const Part*> out;
    std::string word;
    const auto look = [&] {
        const auto found = m_byNumber.find(searchKey(word));
        if (found != m_byNumber.end())
            for (const Part* part : found->second)
                if (std::find(out.begin(), out.end(), part) == out.end())
                    out.push_back(part);
        word.clear();
    };
    for (const char c : text.substr(0, maxNameText)) {
        if (c == ' ' || c == ',' || c == '(' || c == ')' || c == '[' || c == ']' || c == '\t' || c == ';')
            look();
        else
            word += c;
    }
    look();
    return out;
}

double Resolver::rate(const Name& name, const Reading& reading) const
{
    const std::string_view category = name.part->category();
    if (contradicts(*name.part, reading.stated))
        return 0;
    double cost = figureCost(*name.part, reading.stated);
    const bool baseChip = category == "accelerator" && name.part->variantOf.empty() && isChipMaker(name.maker);
    const bool named = std::any_of(reading.makers.begin(), reading.makers.end(), [&](const std::string& maker) {
        return maker == name.maker || name.maker.starts_with(maker + " ") || maker.starts_with(name.maker + " ");
    });
    const bool otherChip = std::any_of(reading.makers.begin(), reading.makers.end(), isChipMaker);
    if (!named && !reading.makers.empty()) {
        if (!baseChip || otherChip)
            return 0;
        cost += makersCardCost;
    } else if (!named && category != "cpu" && category != "accelerator") {
        cost += noMakerCost;
    } else if (named && baseChip && reading.makers.size() > 1) {
        cost += makersCardCost;
    }
    std::vector<bool> matched(reading.words.size(), false);
    std::size_t next = 0;
    std::size_t last = 0;
    bool any = name.words.empty() && named;
    const bool ordered = category != "memory";
    bool shortened = false; // "Gaming" or "OC" left out
    bool own = false; // a word of the maker's card beyond those of its chip
    bool afterSxm = false;
    const bool maxQ = std::any_of(name.words.begin(), name.words.end(), [](const Word& w) { return w.text == "max"; });
    for (const Word& word : name.words) {
        std::size_t i = ordered ? next : 0;
        while (i < reading.words.size() && (reading.words[i].used || matched[i] || reading.words[i].text != word.text))
            ++i;
        if (i == reading.words.size()) {
            auto missing = missingCost(word, category);
            // "SXM5" is called SXM, and a Max-Q card is always one for workstations.
            if ((afterSxm && word.joined) || (word.text == "workstation" && maxQ))
                missing = 0.01;
            if (!missing)
                return 0;
            afterSxm = false;
            cost += *missing;
            shortened = shortened || oneOf(word.text, {"gaming", "oc"});
            continue;
        }
        own = own || (!word.number && !tellsModels(word.text) && !missingCost(word, category));
        matched[i] = true;
        afterSxm = word.text == "sxm";
        next = i + 1;
        last = std::max(last, i);
        any = any || !missingCost(word, category);
    }
    // Words that may be missing do not make a name, and a maker alone does not tell which of its cards it is.
    if (!any || (shortened && !own))
        return 0;
    const auto rest = Rest(category, baseChip).cost(reading.words, matched, last);
    return rest ? std::max(0.0, 1 - cost - *rest) : 0;
}

void Resolver::settle(Resolution& out, std::string_view category) const
{
    std::stable_sort(out.candidates.begin(), out.candidates.end(), [](const Candidate& a, const Candidate& b) {
        return a.confidence != b.confidence ? a.confidence > b.confidence : a.part->id < b.part->id;
    });
    if (!out.candidates.empty() && out.candidates.front().confidence >= resolveThreshold) {
        const Candidate& best = out.candidates.front();
        std::vector<const Part*> equal;
        for (const Candidate& candidate : out.candidates)
            if (candidate.confidence > best.confidence - resolveMargin)
                equal.push_back(candidate.part);
        out.category = best.part->category();
        if (equal.size() == 1) {
            out.part = best.part;
            out.confidence = best.confidence;
        } else if (std::all_of(equal.begin(), equal.end(),
                               [&](const Part* p) { return p->category() == out.category; })) {
            out.tied = std::move(equal);
        }
    }
    if (out.category.empty())
        out.category = category;
    if (out.candidates.size() > maxCandidates)
        out.candidates.resize(maxCandidates);
}

Resolution Resolver::resolve(std::string_view text, std::string_view category, const Stated& given) const
{
    Resolution out;
    const Words words = wordsOf(text);
    const auto wanted = [&](std::string_view other) {
        return category.empty() || other == category
            || (other == "server" && (category == "motherboard" || category == "case"));
    };
    for (const std::string_view each : categoryNames()) {
        if (!wanted(each))
            continue;
        const Reading read = reading(words, each, given);
        for (const std::size_t i : candidatesFor(read)) {
            const double confidence = m_names[i].part->category() == each ? rate(m_names[i], read) : 0;
            if (confidence > 0)
                out.candidates.push_back({m_names[i].part, confidence});
        }
    }
    const bool named = std::any_of(out.candidates.begin(), out.candidates.end(),
                                   [](const Candidate& c) { return c.confidence >= resolveThreshold; });
    if (!named)
        for (const Part* part : byNumber(text))
            if (wanted(part->category()) && !contradicts(*part, given)) {
                std::erase_if(out.candidates, [&](const Candidate& c) { return c.part == part; });
                out.candidates.push_back({part, byNumberConfidence});
            }
    const std::string guessed = category.empty() ? guessCategory(text) : std::string(category);
    settle(out, guessed);
    out.stated = reading(words, out.category, given).stated;
    return out;
}

} // namespace flopsmith
