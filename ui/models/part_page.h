// What a part's page says, as texts: every figure with its source, what other sources say, what is not known, prices.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <QString>
#include <QStringList>

#include "app/parts/catalog.h"

namespace flopsmith {

struct PageRow {
    enum class Kind {
        Heading, // of a group; only the label
        Figure,
        Other, // what another source says of the figure above
        Unknown // labels of all figures that nothing is known of
    };
    Kind kind = Kind::Figure;
    std::string key; // of the figure, or name, mpn; empty for headings and what no source speaks of
    QString label;
    QString value;
    QString source; // "NVIDIA: GeForce RTX 4090, page 3"
    QString sureness; // "maker's figure, read on DATE"
    QString url; // opens safely in a browser; may be empty
    bool assumed = false;
    bool disagrees = false; // of Other: says something else than the figure
};

struct PagePrice {
    QString amount;
    QString kind;
    QString date; // ISO 8601
    QString source;
    QString url;
    bool old = false; // more than twelve months
    bool newest = false; // what rows and sums show
};

struct PageVariant {
    PartId id;
    QString name;
    bool base = false; // the part that the others vary
};

struct PartPage {
    PartId id;
    QString title;
    QString over; // category, kind and maker
    QString notes;
    QString productUrl; // page of the maker that figures were read from; may be empty
    QString productTitle;
    std::vector<PageRow> rows;
    std::vector<PagePrice> prices; // newest first
    std::vector<PageVariant> variants; // of the same reference, without the part itself
};

/// `today` as todayText(): prices from long before it are old.
[[nodiscard]] PartPage partPage(const Part& part, const Catalog& catalog, std::string_view today);

/// The page as plain text, for the clipboard.
[[nodiscard]] QString pageText(const PartPage& page);
/// A row of it: cells with tabs between.
[[nodiscard]] QString rowText(const PageRow& row);

/// "maker's figure", "measured", ...
[[nodiscard]] QString confidenceText(Confidence confidence);
/// Publisher and title, or the key of a source that has no title.
[[nodiscard]] QString sourceTitle(const Source& source);
/// Label of a figure's key in the user's language.
[[nodiscard]] QString figureLabel(const FigureInfo& info);
/// "List price, DATE, old".
[[nodiscard]] QString priceNote(const Price& price, std::string_view today);

} // namespace flopsmith
