// All that the catalog knows of a part: figures with their sources, prices and how they went, variants.
#pragma once

#include <QDialog>

#include "app/base/strong_id.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace flopsmith {

class ComparedParts;
class Document;
class PartPageModel;
class PartPageSide;
class PartPageTable;
class TextLabel;
class UserSettings;
struct Part;

class PartPageDialog : public QDialog {
    Q_OBJECT

public:
    /// `document`, `compared` and `settings` must outlive the dialog.
    PartPageDialog(Document& document, ComparedParts& compared, UserSettings& settings, QWidget* parent = nullptr);

    /// Of the catalog or of the build; nothing happens for any other.
    void showPart(const PartId& id);
    [[nodiscard]] const PartId& part() const { return m_id; }

public Q_SLOTS:
    void reportError();
    void copyAll();

Q_SIGNALS:
    void comparisonRequested(const QString& category);

private:
    QWidget* buildHead();
    QWidget* buildButtons();
    QPushButton* pushButton(const char* name, const QString& text, void (PartPageDialog::*act)());
    void openSource();
    void toggleCompared();
    void requestComparison();
    void showProductLink();
    void showState();
    [[nodiscard]] const Part* find() const;

    Document& m_document;
    ComparedParts& m_compared;
    PartId m_id;
    PartPageModel* m_model;
    TextLabel* m_over;
    TextLabel* m_title;
    TextLabel* m_notes;
    QLabel* m_product;
    PartPageTable* m_table;
    PartPageSide* m_side;
    QPushButton* m_open = nullptr;
    QPushButton* m_putAside = nullptr;
    QPushButton* m_compare = nullptr;
};

} // namespace flopsmith
