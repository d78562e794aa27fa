// The parts list: the rows that a search found, with price, key figures and how each would fit the present build.
// Variants are shown beneath what they are variants of when its group is open, and count as parts in either case.
#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include <QAbstractListModel>
#include <QString>
#include <QTimer>

#include "app/build/fit_list.h"
#include "app/parts/search.h"
#include "app/rules/engine.h"
#include "ui/models/variant_groups.h"

namespace flopsmith {

/// Resets on each search, because signals per removed row would take seconds at 100,000 parts. Views keep their current
/// row by id: partAt() before, rowOf() after.
class PartListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PartIdRole = Qt::UserRole + 1, // QString
        NameRole,
        VendorRole,
        CategoryRole, // name of the category: accelerator
        PriceRole, // "1,599 USD" and its date in brackets, or a dash
        PriceAmountRole, // "1,599 USD" or a dash
        PriceDateRole, // ISO 8601; empty without a price
        KeyFiguresRole, // QStringList: 24 GB, 450 W, 3 slots
        FitTextRole, // "fits slots 1, 4", or why not; empty without a build
        FitVerdictRole, // int(FitVerdict); -1 without a build
        DimmedRole, // bool: only what fits is wanted, and this does not
        FavouriteRole, // bool
        BeneathRole, // bool: a variant of the nearest row above that is none
        VariantsRole, // int: found variants of this row, shown or not
        OpenRole // bool: they are shown
    };

    explicit PartListModel(CatalogPtr catalog = {}, QObject* parent = nullptr);

    /// Null: still being read; the list is empty. What is looked for comes with it: ordering all parts of a large
    /// catalog, only to show one category, would be felt.
    void setCatalog(CatalogPtr catalog, const SearchQuery& query);
    void setQuery(const SearchQuery& query);
    [[nodiscard]] const SearchQuery& query() const { return m_query; }
    /// What rows are fitted against; null: nothing. Fits are found when a row is looked at.
    void setEvaluation(EvaluationPtr evaluation);
    /// Dims rows that do not fit, and counts those that do.
    void setFitsOnly(bool on);
    [[nodiscard]] bool fitsOnly() const { return m_fitsOnly; }
    /// Sorted. Rows stay where they are until the next query, so that none leaps away under the pointer; with
    /// favourites only, those that are none any more go.
    void setFavourites(std::vector<PartId> favourites);

    /// Shows the variants of a row, or takes them away; nothing happens to a row that has none.
    void setOpen(const QModelIndex& index, bool open);
    /// The same for all rows, now and from now on.
    void setAllOpen(bool open);
    [[nodiscard]] bool allOpen() const { return m_groups.allOpen(); }
    /// Opens the group that hides a part that was found.
    void reveal(const PartId& id);
    /// The row that a variant stands beneath; the row itself for all others.
    [[nodiscard]] QModelIndex baseOf(const QModelIndex& index) const;

    /// Parts found (the variants that are not shown, too), parts of the category, parts that fit (counted in the
    /// background; nullopt while it is under way).
    [[nodiscard]] int matches() const { return static_cast<int>(m_found.rows.size()); }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] std::optional<int> fitting() const;
    /// Says that nothing matched and these are near names; empty: they match.
    [[nodiscard]] QString noteText() const;
    /// The facets of the query's category with the parts that each value would leave.
    [[nodiscard]] std::vector<Facet> facets();
    /// "14 of 131": found of all, or with fits only those that fit of what was found; "131 parts" when all are shown.
    [[nodiscard]] QString countText() const;

    [[nodiscard]] const Part* partAt(const QModelIndex& index) const; // nullptr for an invalid index
    [[nodiscard]] QModelIndex indexOf(const PartId& id) const; // invalid when not among the rows that are shown
    [[nodiscard]] FitVerdict verdictAt(const QModelIndex& index) const; // Fits without a build

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

Q_SIGNALS:
    void countChanged(); // countText()

private:
    void find();
    void showRows();
    [[nodiscard]] RowIndex rowAt(const QModelIndex& index) const { return m_found.rows[placeAt(index)]; }
    [[nodiscard]] std::size_t placeAt(const QModelIndex& index) const
    {
        return m_places[static_cast<std::size_t>(index.row())];
    }
    [[nodiscard]] std::size_t placeOf(const PartId& id) const;
    [[nodiscard]] std::size_t variantsAt(std::size_t place) const;
    [[nodiscard]] bool isOpenAt(std::size_t place) const;
    void countOn();
    void restartCount();
    void fitsChanged();
    void forgetFits();
    [[nodiscard]] bool isFavourite(const PartId& id) const;
    [[nodiscard]] FitVerdict verdictOf(RowIndex row) const;
    [[nodiscard]] QString fitTextOf(RowIndex row) const;
    [[nodiscard]] QString toolTip(const Part& part, RowIndex row) const;
    [[nodiscard]] QString spoken(const Part& part, std::size_t place) const;

    CatalogPtr m_catalog;
    SearchQuery m_query;
    EvaluationPtr m_evaluation;
    std::optional<PartSearch> m_search; // as long as there is a catalog
    Found m_found;
    std::vector<std::size_t> m_places; // in m_found, of the rows that are shown; ascending
    VariantGroups m_groups;
    int m_total = 0;
    bool m_fitsOnly = false;
    // What m_evaluation says, as far as somebody asked. Texts only of rows that were looked at.
    mutable std::optional<FitClasses> m_classes; // of the catalog's parts
    mutable std::optional<FitList> m_fits; // of the evaluation's machine
    mutable std::unordered_map<RowIndex, QString> m_fitTexts;
    QTimer m_counter;
    std::size_t m_counted = 0; // found parts that m_fitting covers
    int m_fitting = 0;
};

} // namespace flopsmith
