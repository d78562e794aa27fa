// The parts that were put aside to compare, below the list: how many, their names, and the way to the comparison.
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace flopsmith {

class ComparedParts;
class Document;
class ElidedLabel;

class CompareTray : public QWidget {
    Q_OBJECT

public:
    /// `document` and `compared` must outlive the tray.
    CompareTray(Document& document, ComparedParts& compared, QWidget* parent = nullptr);

    /// Hidden while nothing of the category is put aside.
    void setCategory(const QString& category);

Q_SIGNALS:
    void comparisonRequested(const QString& category);

private:
    void refresh();

    Document& m_document;
    ComparedParts& m_compared;
    QString m_category;
    ElidedLabel* m_names;
    QPushButton* m_compare;
    QToolButton* m_clear;
};

} // namespace flopsmith
