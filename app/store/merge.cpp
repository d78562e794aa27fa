#include "app/store/merge.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "app/base/text.h"
#include "app/io/value_json.h"

namespace flopsmith {

namespace {

constexpr std::size_t shortestNumber = 5; // shorter part numbers are the words of many makers
constexpr double tolerance = 0.01; // rounding of the same figure by two sources

/// Figures that tell two parts of the same name apart.
const std::vector<std::string_view>& identityKeys(std::string_view category)
{
    static const std::map<std::string_view, std::vector<std::string_view>> keys{
        {"accelerator", {"memory_gib", "form"}},
        {"cpu", {"cores", "socket"}},
        {"motherboard", {"socket", "form_factor"}},
        {"memory", {"modules", "capacity_gib", "speed_mt_s", "type"}},
        {"storage", {"capacity_gb", "form"}},
        {"psu", {"rated_w", "form"}},
        {"cooler", {"radiator_mm", "height_mm"}},
        {"case", {"expansion_slots", "gpu_max_mm"}},
        {"fan", {"size_mm"}},
        {"network", {"ports", "rate_gbit_s"}},
        {"ups", {"rated_w"}},
        {"cable", {"length_mm"}},
        {"server", {"accelerators", "memory_gib"}},
        {"rented", {"provider", "region", "commitment", "accelerators"}},
    };
    static const std::vector<std::string_view> none;
    const auto at = keys.find(category);
    return at == keys.end() ? none : at->second;
}

bool sameValue(const FigureValue& a, const FigureValue& b)
{
    const auto x = figureNumber(a);
    const auto y = figureNumber(b);
    if (x && y)
        return std::abs(*x - *y) <= tolerance * std::max(std::abs(*x), std::abs(*y));
    const auto* s = std::get_if<std::string>(&a);
    const auto* t = std::get_if<std::string>(&b);
    return s && t ? searchKey(*s) == searchKey(*t) : a == b;
}

struct Agreement {
    int same = 0;
    int different = 0;
};

Agreement compare(const Part& a, const Part& b)
{
    Agreement out;
    for (const std::string_view key : identityKeys(a.category())) {
        const FigureValue x = figureOf(a, key).value;
        const FigureValue y = figureOf(b, key).value;
        if (std::holds_alternative<std::monostate>(x) || std::holds_alternative<std::monostate>(y))
            continue;
        ++(sameValue(x, y) ? out.same : out.different);
    }
    return out;
}

/// Empty for what is too short, or is a word, to be a part number.
std::string numberKey(const std::string& mpn)
{
    std::string key = searchKey(mpn);
    const bool digits = key.find_first_of("0123456789") != std::string::npos;
    return digits && key.size() >= shortestNumber ? key : std::string();
}

std::string nameKey(const Part& part)
{
    return std::string(part.category()) + " " + searchKey(part.fullName());
}

const Part* firstAgreeing(const std::unordered_map<std::string, std::vector<const Part*>>& map, const std::string& key,
                          const Part& part, int leastSame)
{
    const auto at = map.find(key);
    if (at == map.end())
        return nullptr;
    for (const Part* candidate : at->second) {
        if (candidate->spec.index() != part.spec.index())
            continue;
        const Agreement agreement = compare(*candidate, part);
        if (agreement.different == 0 && agreement.same >= leastSame)
            return candidate;
    }
    return nullptr;
}

template <class T>
void addMissing(std::vector<T>& to, const std::vector<T>& from)
{
    for (const T& one : from)
        if (std::find(to.begin(), to.end(), one) == to.end())
            to.push_back(one);
}

FigureNote& noteOf(Part& part, std::string_view key)
{
    const auto at = std::find_if(part.figureNotes.begin(), part.figureNotes.end(),
                                 [&](const FigureNote& n) { return n.key == key; });
    if (at != part.figureNotes.end())
        return *at;
    return part.figureNotes.emplace_back(FigureNote{std::string(key), {}, {}});
}

const FigureNote* findNote(const Part& part, std::string_view key)
{
    const auto at = std::find_if(part.figureNotes.begin(), part.figureNotes.end(),
                                 [&](const FigureNote& n) { return n.key == key; });
    return at == part.figureNotes.end() ? nullptr : &*at;
}

/// Takes over one figure of `other`, with what is noted about it.
template <class T>
void mergeFigure(Part& out, std::string_view key, Figure<T>& mine, const Figure<T>& theirs, const Part& other,
                 const std::vector<Source>& sources)
{
    if (!theirs.known())
        return;
    const FigureNote* theirNote = findNote(other, key);
    const auto otherOf = [&](const Figure<T>& figure) {
        const Source& source = sources[figure.source() < sources.size() ? figure.source() : 0];
        return FigureNote::Other{source.key,
                                 writeValue(*figure.get(), key).dump(-1, ' ', false, Json::error_handler_t::replace)};
    };
    if (!mine.known()) {
        mine = theirs;
        if (theirNote)
            out.figureNotes.push_back(*theirNote);
        return;
    }
    const bool same = *mine.get() == *theirs.get();
    if (!same && theirs.confidence() < mine.confidence()) {
        FigureNote& note = noteOf(out, key);
        note.others.push_back(otherOf(mine));
        note.at = theirNote ? theirNote->at : std::string();
        mine = theirs;
    } else if (!same) {
        noteOf(out, key).others.push_back(otherOf(theirs));
    }
    if (theirNote)
        addMissing(noteOf(out, key).others, theirNote->others);
}

template <class T>
void mergeSpec(Part& out, const Part& other, const std::vector<Source>& sources)
{
    const T* mine = out.as<T>();
    const T* theirs = other.as<T>();
    if (!mine || !theirs)
        return;
    auto merged = std::make_shared<T>(*mine);
    forEachField<T>([&](const auto& field) {
        mergeFigure(out, field.key, (*merged).*(field.member), (*theirs).*(field.member), other, sources);
    });
    out.spec = std::shared_ptr<const T>(std::move(merged));
}

template <class... T>
void mergeAnySpec(TypeList<T...>, Part& out, const Part& other, const std::vector<Source>& sources)
{
    (mergeSpec<T>(out, other, sources), ...);
}

} // namespace

void MergeIndex::add(const Part& part)
{
    for (const std::string& mpn : part.mpn)
        if (const std::string key = numberKey(mpn); !key.empty())
            m_byNumber[key].push_back(&part);
    m_byName[nameKey(part)].push_back(&part);
}

MergeMatch MergeIndex::find(const Part& part) const
{
    for (const std::string& mpn : part.mpn)
        if (const std::string key = numberKey(mpn); !key.empty())
            if (const Part* found = firstAgreeing(m_byNumber, key, part, 0))
                return {found, MergeReason::PartNumber};
    const Part* found = firstAgreeing(m_byName, nameKey(part), part, 1);
    // Both have part numbers, and none is shared: two products of one name.
    if (found && !found->mpn.empty() && !part.mpn.empty())
        return {};
    return {found, MergeReason::Name};
}

Part mergedPart(const Part& kept, const Part& other, const std::vector<Source>& sources)
{
    Part out = kept;
    mergeAnySpec(Categories{}, out, other, sources);
    addMissing(out.mpn, other.mpn);
    addMissing(out.prices, other.prices);
    out.aliases.push_back(other.id.str());
    addMissing(out.aliases, other.aliases);
    if (out.kind.empty())
        out.kind = other.kind;
    if (out.vendor.empty())
        out.vendor = other.vendor;
    return out;
}

} // namespace flopsmith
