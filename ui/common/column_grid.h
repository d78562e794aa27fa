// Widgets of one kind in columns of equal width, each at the top of its row.
#pragma once

#include <vector>

#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace flopsmith {

class ColumnGrid : public QWidget {
    Q_OBJECT

public:
    explicit ColumnGrid(QWidget* parent = nullptr);

    /// Becomes the widget's parent. It has its place after the next setColumns().
    void add(QWidget* widget);
    /// `columns` is at least 1. Does nothing while their number stays; hidden widgets keep their places.
    void setColumns(int columns);
    /// Room between columns, in pixels; none at first.
    void setColumnSpacing(int pixels);

private:
    QGridLayout* m_grid;
    std::vector<QWidget*> m_widgets;
    int m_columns = 0;
};

} // namespace flopsmith
