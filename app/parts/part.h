// A catalog part: identity, typed figures with provenance, dated prices. Immutable once in a Catalog.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/base/money.h"
#include "app/base/strong_id.h"
#include "app/parts/categories.h"
#include "app/parts/figure_sense.h"
#include "app/parts/figure_value.h"

namespace flopsmith {

/// Where figures come from: an entry of catalog/sources.json.
struct Source {
    std::string key;
    std::string title;
    std::string publisher;
    std::string url;
    std::string read; // ISO 8601 date
    Confidence confidence = Confidence::Secondary;
    friend bool operator==(const Source&, const Source&) = default;
};

enum class PriceKind : std::uint8_t { List, Street, Quote, User };

/// A price is shown as old when it is from more than twelve months before `today` (both ISO 8601, the first may lack
/// its day).
[[nodiscard]] bool isOldPrice(std::string_view date, std::string_view today);
/// Today as YYYY-MM-DD (UTC).
[[nodiscard]] std::string todayText();

struct Price {
    Money money;
    std::string date; // ISO 8601
    PriceKind kind = PriceKind::List;
    std::string source; // source key; empty for the user's own
    friend bool operator==(const Price&, const Price&) = default;
};

/// What a figure carries beyond its value: the place in the source and the values of other sources.
struct FigureNote {
    std::string key;
    std::string at;
    struct Other {
        std::string source;
        std::string text; // the value as JSON
        friend bool operator==(const Other&, const Other&) = default;
    };
    std::vector<Other> others;
    friend bool operator==(const FigureNote&, const FigureNote&) = default;
};

struct Part {
    PartId id;
    std::string kind; // within the category: gpu, asic, nvme, tower
    std::string vendor;
    std::string name;
    std::vector<std::string> mpn;
    std::vector<std::string> aliases;
    PartId variantOf; // empty: not a variant
    bool cloudOnly = false;
    std::string notes;
    Spec spec;
    std::vector<Price> prices;
    std::vector<FigureNote> figureNotes; // only figures that have a note

    [[nodiscard]] std::string_view category() const;
    /// The typed figures, or nullptr when the part is of another category.
    template <class T>
    [[nodiscard]] const T* as() const
    {
        const auto* held = std::get_if<std::shared_ptr<const T>>(&spec);
        return held ? held->get() : nullptr;
    }
    /// The newest of the user's own prices (kind User) when there is one, else the newest; nullptr when none is known.
    [[nodiscard]] const Price* newestPrice() const;
    /// Vendor and name as one text.
    [[nodiscard]] std::string fullName() const;

    friend bool operator==(const Part&, const Part&);
};

/// The category names in their order.
[[nodiscard]] const std::vector<std::string_view>& categoryNames();
/// A spec of `category` without any figure, or nullopt for an unknown name.
[[nodiscard]] std::optional<Spec> emptySpec(std::string_view category);
/// Label of a category for people: "Accelerator" (context "categories").
[[nodiscard]] std::string_view categoryLabel(std::string_view category);

/// Description of one figure of a category, type-erased.
struct FigureInfo {
    std::string_view key;
    std::string_view label; // translation context "fields"
    FigureSense sense;
};
/// The figures of a category in their order; empty for an unknown name.
[[nodiscard]] const std::vector<FigureInfo>& figuresOf(std::string_view category);

/// Calls `visit(field, figure)` for every described figure of the part.
template <class Visit>
void forEachFigure(const Part& part, Visit&& visit)
{
    std::visit(
        [&](const auto& held) {
            using T = std::remove_cvref_t<decltype(*held)>;
            forEachField<T>([&](const auto& field) { visit(field, (*held).*(field.member)); });
        },
        part.spec);
}

/// One figure of a part by key, erased; kind monostate when unknown or no such key.
struct ErasedFigure {
    FigureValue value;
    Confidence confidence = Confidence::Vendor;
    SourceIndex source = 0;
};
[[nodiscard]] ErasedFigure figureOf(const Part& part, std::string_view key);

} // namespace flopsmith
