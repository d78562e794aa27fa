// What a document states, as a table with a search and a filter; each change is one undo step.
#pragma once

#include <utility>
#include <vector>

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QTableView;
QT_END_NAMESPACE

namespace flopsmith {

class Document;
class OptionsModel;
class Pill;

class OptionsDialog : public QDialog {
    Q_OBJECT

public:
    [[nodiscard]] QTableView& table() { return *m_table; }

protected:
    struct Words {
        QString title;
        QString about; // above the table
        QString name; // of the table
        QString search;
        QString filter;
        QString close;
    };
    struct Columns {
        int wide; // takes the room that is left
        int edited;
        std::vector<std::pair<int, int>> widths; // of the others, at least
    };
    /// `document` must outlive the dialog, which becomes the model's parent.
    OptionsDialog(Document& document, OptionsModel* model, const Words& words, const Columns& columns, QWidget* parent);
    /// Chooses a rule's or an option's row, ready to be changed.
    void choose(const QString& what);

private:
    Document& m_document;
    OptionsModel* m_model;
    int m_edited;
    QLineEdit* m_search;
    Pill* m_filter;
    QTableView* m_table;
};

} // namespace flopsmith
