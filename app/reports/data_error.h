// The text with which a user tells the catalog's keepers that a figure is wrong.
#pragma once

#include <string>
#include <string_view>

#include "app/parts/catalog.h"

namespace flopsmith {

/// What the user knows better; both may be empty, then the text leaves room for them.
struct DataCorrection {
    std::string value;
    std::string reference; // where it is written
};

/// Part, field, present value with its source, other sources, and the correction. `key` is that of a figure, or `name`,
/// `mpn`, `prices`. English with numbers in the C locale whatever the user's language is: others read it.
[[nodiscard]] std::string dataErrorText(const Part& part, const Catalog& catalog, std::string_view key,
                                        const DataCorrection& correction = {});

/// The source of that key; nullptr when the catalog does not have it.
[[nodiscard]] const Source* sourceByKey(const Catalog& catalog, std::string_view key);
/// What the part's notes say about a figure; nullptr when nothing.
[[nodiscard]] const FigureNote* noteOf(const Part& part, std::string_view key);

} // namespace flopsmith
