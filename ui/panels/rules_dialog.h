// What this document says of the rules: severities and named thresholds, each change one undo step.
#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QTableView;
QT_END_NAMESPACE

namespace flopsmith {

class Document;
class Pill;
class RulesModel;

class RulesDialog : public QDialog {
    Q_OBJECT

public:
    /// `document` must outlive the dialog.
    explicit RulesDialog(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] RulesModel& model() { return *m_model; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    /// Chooses the rule's row, ready to be changed.
    void showRule(const QString& rule);

private:
    Document& m_document;
    RulesModel* m_model;
    QLineEdit* m_search;
    Pill* m_changed;
    QTableView* m_table;
};

} // namespace flopsmith
