// What is selected, in full: a part of the catalog, an installed one with its settings, or a free place.
#pragma once

#include <QWidget>

#include "app/rules/engine.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace flopsmith {

class Document;
class InspectorFigures;
class InspectorSettings;
class MarkLabel;
class Selection;
class TextLabel;

class InspectorView : public QWidget {
    Q_OBJECT

public:
    InspectorView(Document& document, Selection& selection, QWidget* parent = nullptr);

    /// Category of the parts that go into places of a kind.
    [[nodiscard]] static QString categoryFor(SlotKind kind);

Q_SIGNALS:
    void placeRequested(const flopsmith::PartId& part);
    /// All figures of the part that is shown.
    void pageRequested(const flopsmith::PartId& part);
    /// The user looks for a part for this place.
    void partWanted(const flopsmith::SlotId& slot);
    void copyWanted(const flopsmith::PartId& part); // as one of the user's own
    void editWanted(const flopsmith::PartId& part); // one of the user's own

private:
    void refresh();
    void showPart(const Part& part);
    void showFigures(const Part& part, const QList<std::pair<QString, QString>>& first = {});
    /// Paths from an accelerator to the others.
    [[nodiscard]] QList<std::pair<QString, QString>> pathRows(const Item& item) const;
    /// Cables from a supply, or into a part.
    [[nodiscard]] QList<std::pair<QString, QString>> cableRows(const Item& item) const;
    void showItem(const Item& item);
    void showSlot(const Slot& slot);
    void showNothing();
    void showHead(const QString& over, const QString& title);
    void offerOwn(const Part& part);

    Document& m_document;
    Selection& m_selection;
    TextLabel* m_over;
    TextLabel* m_title;
    MarkLabel* m_fit;
    QPushButton* m_place;
    QPushButton* m_find;
    QPushButton* m_all;
    QPushButton* m_own;
    InspectorSettings* m_settings;
    InspectorFigures* m_figures;
    SlotId m_free;
    PartId m_shown;
};

} // namespace flopsmith
