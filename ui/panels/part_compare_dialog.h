// The parts of a category that were put aside, side by side. Follows what is added and taken out while it is open.
#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace flopsmith {

class ComparedParts;
class Document;
class PartComparisonModel;
class TextLabel;
class ToggleSwitch;

class PartCompareDialog : public QDialog {
    Q_OBJECT

public:
    /// `document` and `compared` must outlive the dialog.
    PartCompareDialog(Document& document, ComparedParts& compared, QWidget* parent = nullptr);

    void showCategory(const QString& category);

public Q_SLOTS:
    void copyCsv();
    /// Takes the part of the current column out of the comparison.
    void removePart();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTable();
    QWidget* buildButtons();
    void refresh();
    void arrange();

    Document& m_document;
    ComparedParts& m_compared;
    QString m_category;
    PartComparisonModel* m_model;
    QTableView* m_table;
    TextLabel* m_unknown;
    TextLabel* m_copied;
    QPushButton* m_remove = nullptr;
};

} // namespace flopsmith
