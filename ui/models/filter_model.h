// The facets of the parts list as a tree: figures, and below each its values to be ticked, with the parts each would
// leave.
#pragma once

#include <QStandardItemModel>

#include "app/parts/facets.h"

namespace flopsmith {

class FilterModel : public QStandardItemModel {
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, // of a figure and its values
        ValueRole,
        CountRole // int
    };

    explicit FilterModel(QObject* parent = nullptr);

    /// Shows facets. Rows stay when they are the same figures and values, so that a view keeps its place.
    void setFacets(const std::vector<Facet>& facets);
    [[nodiscard]] const FacetChoices& choices() const { return m_choices; }
    [[nodiscard]] int chosen() const; // number of ticked values
    void clearChoices();

Q_SIGNALS:
    void choicesChanged();

private:
    [[nodiscard]] bool sameRows(const std::vector<Facet>& facets) const;
    void build(const std::vector<Facet>& facets);
    void count(const std::vector<Facet>& facets);
    void ticked(QStandardItem* item);

    FacetChoices m_choices;
    bool m_filling = false;
};

} // namespace flopsmith
