// The makers of a category with the number of their parts: choices of the parts list's filter.
#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QString>

#include "app/parts/catalog.h"

namespace flopsmith {

class FacetModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole + 1, // for SearchQuery::vendor; empty: all
        CountRole
    };

    explicit FacetModel(QObject* parent = nullptr)
        : QAbstractListModel(parent)
    {
    }

    /// Makers of `category` (empty: of all parts) by name, after a first row for all of them.
    void setCategory(const Catalog& catalog, const QString& category);
    [[nodiscard]] int rowOf(const QString& vendor) const; // -1: none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString vendor;
        int count = 0;
    };
    std::vector<Row> m_rows;
};

} // namespace flopsmith
