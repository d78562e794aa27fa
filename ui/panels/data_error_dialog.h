// Tells the catalog's keepers what is wrong: makes the text, copies it. Sends nothing.
#pragma once

#include <QDialog>

#include "app/parts/catalog.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace flopsmith {

class TextLabel;

class DataErrorDialog : public QDialog {
    Q_OBJECT

public:
    /// `key`: the figure that it is about at first; empty: the name. The first text is in the clipboard at once.
    DataErrorDialog(const Part& part, CatalogPtr catalog, const QString& key, QWidget* parent = nullptr);

private:
    void fillFields(const QString& key);
    void arrange();
    void write();
    void copy();

    Part m_part;
    CatalogPtr m_catalog;
    QComboBox* m_field;
    QLineEdit* m_right;
    QLineEdit* m_reference;
    QPlainTextEdit* m_text;
    TextLabel* m_copied;
};

} // namespace flopsmith
