// Facets of a category: the figures that parts are chosen by, their values, and how many parts each would leave.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "app/parts/catalog.h"
#include "app/parts/row_set.h"

namespace flopsmith {

/// Values that were chosen by figure key: any of a key's, all of the keys.
using FacetChoices = std::map<std::string, std::set<std::string>, std::less<>>;

struct FacetValue {
    std::string value; // what a choice names: a word, a number, or a range of numbers as "24..31"
    std::string text; // for people, in the C locale: "24-31 GB"
    std::size_t count = 0; // parts that would be left with it
    bool chosen = false;
};

struct Facet {
    std::string_view key;
    std::string_view label; // translation context "fields"
    std::vector<FacetValue> values;
};

/// Which rows of a category have which value.
class FacetTable {
public:
    FacetTable() = default;
    /// `begin` to `end` are the rows of `category`.
    FacetTable(const Catalog& catalog, std::string_view category, std::size_t begin, std::size_t end);

    /// Cuts `rows` to those that the choices allow; `except` is a key whose choices do not count.
    void cut(RowSet& rows, const FacetChoices& choices, std::string_view except = {}) const;
    /// Every facet with at least two values, counted over `rows`, from which the choices have not been cut.
    [[nodiscard]] std::vector<Facet> count(const RowSet& rows, const FacetChoices& choices) const;

private:
    struct Value {
        std::string value;
        std::string text;
        double order = 0;
        RowSet rows;
    };
    struct Column {
        std::string_view key;
        std::string_view label;
        std::vector<Value> values;
    };
    std::vector<Column> m_columns;
};

} // namespace flopsmith
