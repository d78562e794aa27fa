// What the user chooses of a rented machine: which of the offered accelerators, and how many where the offer is silent.
#pragma once

#include <QWidget>

#include "app/build/machine.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QFormLayout;
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

    Document& m_document;
    InstanceKey m_key;
    QFormLayout* m_form;
    QComboBox* m_accelerator;
    QSpinBox* m_number;
};

} // namespace flopsmith
