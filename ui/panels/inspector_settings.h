// What the user can set of an installed part: its place, how many, a power limit; and taking it out.
#pragma once

#include <QWidget>

#include "app/rules/engine.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace flopsmith {

class Document;
class RentedSettings;
class TextLabel;

class InspectorSettings : public QWidget {
    Q_OBJECT

public:
    explicit InspectorSettings(Document& document, QWidget* parent = nullptr);

    /// The controls of an item of the document's evaluation.
    void showItem(const Item& item, const Machine& machine);

private:
    void fillPlaces(const Item& item, const Machine& machine);
    void fillLimit(const Item& item);
    void move();
    void setLimit(const std::optional<int>& watts);
    void remove();

    Document& m_document;
    InstanceKey m_key;
    QString m_name;
    QFormLayout* m_form;
    QComboBox* m_place;
    QWidget* m_limitRow;
    QSpinBox* m_limit;
    QPushButton* m_standard;
    TextLabel* m_owner;
    RentedSettings* m_rented;
    QPushButton* m_remove;
};

} // namespace flopsmith
