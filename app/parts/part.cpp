#include "app/parts/part.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <tuple>

#include <fmt/format.h>

#include "app/base/quantity_text.h"
#include "app/base/text.h"

namespace flopsmith {

namespace {

template <class... T>
std::vector<std::string_view> namesOf(TypeList<T...>)
{
    return {T::category...};
}

template <class T>
std::vector<FigureInfo> infosOf()
{
    std::vector<FigureInfo> out;
    forEachField<T>([&](const auto& field) {
        out.push_back({field.key, field.label, figureSense(T::category, field.key).value_or(FigureSense{})});
    });
    return out;
}

template <class... T>
std::vector<std::vector<FigureInfo>> allInfos(TypeList<T...>)
{
    return {infosOf<T>()...};
}

template <class... T>
std::optional<Spec> emptyOf(std::string_view category, TypeList<T...>)
{
    std::optional<Spec> out;
    ((T::category == category ? (void)(out = Spec(std::make_shared<const T>())) : (void)0), ...);
    return out;
}

} // namespace

const std::vector<std::string_view>& categoryNames()
{
    static const std::vector<std::string_view> names = namesOf(Categories{});
    return names;
}

std::optional<Spec> emptySpec(std::string_view category)
{
    return emptyOf(category, Categories{});
}

std::string_view categoryLabel(std::string_view category)
{
    struct Label {
        std::string_view category;
        std::string_view label;
    };
    static constexpr std::array labels{
        Label{"accelerator", FLOPSMITH_TR("categories", "Accelerator")},
        Label{"cpu", FLOPSMITH_TR("categories", "CPU")},
        Label{"motherboard", FLOPSMITH_TR("categories", "Board")},
        Label{"memory", FLOPSMITH_TR("categories", "Memory")},
        Label{"storage", FLOPSMITH_TR("categories", "Storage")},
        Label{"psu", FLOPSMITH_TR("categories", "PSU")},
        Label{"cooler", FLOPSMITH_TR("categories", "Cooler")},
        Label{"case", FLOPSMITH_TR("categories", "Case")},
        Label{"fan", FLOPSMITH_TR("categories", "Fan")},
        Label{"network", FLOPSMITH_TR("categories", "Network")},
        Label{"ups", FLOPSMITH_TR("categories", "UPS")},
        Label{"cable", FLOPSMITH_TR("categories", "Cable")},
        Label{"server", FLOPSMITH_TR("categories", "Server")},
        Label{"rented", FLOPSMITH_TR("categories", "Rented")},
    };
    for (const Label& l : labels)
        if (l.category == category)
            return l.label;
    return category;
}

const std::vector<FigureInfo>& figuresOf(std::string_view category)
{
    static const std::vector<std::vector<FigureInfo>> all = allInfos(Categories{});
    static const std::vector<FigureInfo> none;
    const auto& names = categoryNames();
    const auto at = std::find(names.begin(), names.end(), category);
    return at == names.end() ? none : all[static_cast<std::size_t>(at - names.begin())];
}

bool isOldPrice(std::string_view date, std::string_view today)
{
    // The same day a year earlier; as texts, dates compare as days do.
    const auto year = parseDecimal(today.substr(0, 4));
    if (!year || today.size() < 7)
        return false;
    const std::string limit = fmt::format("{:04}", static_cast<int>(*year) - 1) + std::string(today.substr(4));
    return date < std::string_view(limit).substr(0, date.size());
}

std::string todayText()
{
    const auto day = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    const std::chrono::year_month_day date(day);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

std::string_view Part::category() const
{
    return categoryNames()[spec.index()];
}

const Price* Part::newestPrice() const
{
    const auto worse = [](const Price& a, const Price& b) {
        const bool aOwn = a.kind == PriceKind::User;
        const bool bOwn = b.kind == PriceKind::User;
        return std::tie(aOwn, a.date, a.kind) < std::tie(bOwn, b.date, b.kind);
    };
    const Price* best = nullptr;
    for (const Price& price : prices)
        if (!best || worse(*best, price))
            best = &price;
    return best;
}

namespace {

char lowerCase(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

std::string Part::fullName() const
{
    // Makers write themselves in more than one way: "Asus TUF" of ASUS.
    const auto same = [](char a, char b) { return lowerCase(a) == lowerCase(b); };
    if (name.size() >= vendor.size() && std::equal(vendor.begin(), vendor.end(), name.begin(), same))
        return name;
    return vendor + " " + name;
}

bool operator==(const Part& a, const Part& b)
{
    const bool sameSpec = a.spec.index() == b.spec.index()
        && std::visit(
                              [&](const auto& held) {
                                  using Held = std::remove_cvref_t<decltype(held)>;
                                  return *held == *std::get<Held>(b.spec);
                              },
                              a.spec);
    return sameSpec && a.id == b.id && a.kind == b.kind && a.vendor == b.vendor && a.name == b.name && a.mpn == b.mpn
        && a.aliases == b.aliases && a.variantOf == b.variantOf && a.cloudOnly == b.cloudOnly && a.notes == b.notes
        && a.prices == b.prices && a.figureNotes == b.figureNotes;
}

ErasedFigure figureOf(const Part& part, std::string_view key)
{
    ErasedFigure out;
    forEachFigure(part, [&](const auto& field, const auto& figure) {
        if (field.key != key || !figure.known())
            return;
        out = {eraseValue(*figure.get()), figure.confidence(), figure.source()};
    });
    return out;
}

} // namespace flopsmith
