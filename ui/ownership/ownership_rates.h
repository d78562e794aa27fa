// The rates of exchange that a comparison asks for: one field per currency in which prices stand. Nothing when all
// prices are in the build's currency.
#pragma once

#include <string>
#include <vector>

#include <QWidget>

#include "app/workspace/ownership_service.h"

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLineEdit;
QT_END_NAMESPACE

namespace flopsmith {

class TextLabel;

class OwnershipRates : public QWidget {
    Q_OBJECT

public:
    explicit OwnershipRates(OwnershipService& service, QWidget* parent = nullptr);

    /// Shows what is stated and what the catalog has; what is being typed stays.
    void refresh();

private:
    struct Cell {
        std::string currency;
        QLineEdit* field;
        TextLabel* date;
    };
    void build(const OwnershipAnswer& answer);
    void typed(const std::string& currency, QLineEdit& field, const QString& text);

    OwnershipService& m_service;
    QGridLayout* m_grid;
    std::vector<Cell> m_cells;
};

} // namespace flopsmith
