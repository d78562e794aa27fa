// Rented machines that could do the build's work, cheapest first; what is not known of them can be filled in.
#pragma once

#include <QAbstractTableModel>

#include "app/workspace/ownership_service.h"

namespace flopsmith {

class OffersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, PerHour, PriceDate, Accelerators, Speed, Total, columnTotal };
    enum Role {
        MutedRole = Qt::UserRole + 1 // bool: cannot be counted
    };

    explicit OffersModel(OwnershipService& service, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// States price, number of accelerators or speed of an offer in the document; an empty text takes that back.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    [[nodiscard]] const RentAnswer& at(int row) const;
    [[nodiscard]] QString text(const RentAnswer& rent, int column) const;

    OwnershipService& m_service;
    OwnershipStatePtr m_state; // what the rows are of
};

} // namespace flopsmith
