// The button that opens the facets of the parts list, and says how many values are chosen.
#pragma once

#include <QPushButton>

#include "app/parts/facets.h"

QT_BEGIN_NAMESPACE
class QFrame;
class QTreeView;
QT_END_NAMESPACE

namespace flopsmith {

class FilterModel;

class FilterButton : public QPushButton {
    Q_OBJECT

public:
    explicit FilterButton(QWidget* parent = nullptr);

    [[nodiscard]] FilterModel& model() { return *m_model; }
    [[nodiscard]] bool isOpen() const;
    /// What to show while it is open.
    void setFacets(const std::vector<Facet>& facets);

Q_SIGNALS:
    void opened(); // setFacets() is awaited
    void choicesChanged();

private:
    void open();
    void showChosen();

    FilterModel* m_model;
    QFrame* m_popup;
    QTreeView* m_tree;
    QPushButton* m_clear;
    Qt::CheckState m_pressed = Qt::Unchecked; // of the row under the button that went down
};

} // namespace flopsmith
