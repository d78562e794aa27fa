// Writing a part of the user's own: what it is, where its figures are from, and each figure, checked while it is typed.
#pragma once

#include <QDialog>
#include <QTimer>

#include "app/io/part_draft.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
QT_END_NAMESPACE

namespace flopsmith {

class MarkLabel;
class PartFormView;
class TextLabel;

class PartEditor : public QDialog {
    Q_OBJECT

public:
    PartEditor(PartDraft draft, CatalogPtr catalog, QWidget* parent = nullptr);

    /// What stands in the fields.
    [[nodiscard]] PartDraft draft() const;
    /// Says why the part could not be kept.
    void showFault(const QString& message);

Q_SIGNALS:
    void saveRequested(const flopsmith::Part& part, const std::vector<flopsmith::Source>& sources);
    void removeRequested(const flopsmith::PartId& part);

private:
    [[nodiscard]] QWidget* identity();
    [[nodiscard]] QWidget* provenance();
    [[nodiscard]] QLineEdit* line(const char* name, const std::string& text);
    void arrange();
    void categoryChanged();
    void nameChanged();
    void check();
    void save();

    QTimer m_checking; // first: the fields start it
    PartDraft m_draft;
    CatalogPtr m_catalog;
    QComboBox* m_category;
    QLineEdit* m_vendor;
    QLineEdit* m_name;
    QLineEdit* m_id;
    QLineEdit* m_kind;
    QLineEdit* m_mpn;
    QLineEdit* m_price;
    QLineEdit* m_currency;
    QLineEdit* m_notes;
    QLineEdit* m_document;
    QLineEdit* m_url;
    QComboBox* m_confidence;
    PartFormView* m_figures;
    QScrollArea* m_scroll;
    MarkLabel* m_state;
    TextLabel* m_general; // problems of no figure
    QPushButton* m_save;
};

} // namespace flopsmith
