// What the user chooses of a rented machine: which of the offered accelerators, how many where the offer is silent, and
// what it costs per hour.
#pragma once

#include <QWidget>

#include "app/build/machine.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE

namespace flopsmith {

class Document;

class RentedSettings : public QWidget {
    Q_OBJECT

public:
    explicit RentedSettings(Document& document, QWidget* parent = nullptr);

    /// Hides itself for items that leave nothing to choose.
    void showItem(const Item& item, const Machine& machine);

private:
    void set(const std::string& key, const std::optional<std::string>& value, const QString& label);
    void showPrice(const Item& item, const Machine& machine);
    void statePrice();
    [[nodiscard]] std::string priceKey() const;

    Document& m_document;
    InstanceKey m_key;
    QFormLayout* m_form;
    QComboBox* m_accelerator;
    QSpinBox* m_number;
    QLineEdit* m_price;
    PartId m_part;
};

} // namespace flopsmith
