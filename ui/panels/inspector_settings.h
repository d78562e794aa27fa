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

Q_SIGNALS:
    /// The shown one of several alike is now an entry of this key.
    void setApart(const flopsmith::InstanceKey& key);

private:
    void fillPlaces(const Item& item, const Machine& machine);
    void fillLimit(const Item& item);
    void fillFeed(const Item& item, const Machine& machine);
    void fillSplit(const Item& item, const Machine& machine);
    void move();
    void setLimit(const std::optional<int>& watts);
    void standApart();
    void setOption(const std::string& path, const QComboBox& box, const QString& label);
    void remove();

    Document& m_document;
    InstanceKey m_key;
    InstanceKey m_entry; // the key of its entry, which settings of all alike go by
    SlotId m_slot;
    int m_watts = 0; // its power limit
    QString m_name;
    QFormLayout* m_form;
    QComboBox* m_place;
    QWidget* m_limitRow;
    QSpinBox* m_limit;
    QPushButton* m_standard;
    QPushButton* m_apart;
    QComboBox* m_feed;
    QComboBox* m_split;
    TextLabel* m_owner;
    RentedSettings* m_rented;
    QPushButton* m_remove;
};

} // namespace flopsmith
