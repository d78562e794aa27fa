#include "ui/common/column_grid.h"

#include <algorithm>

#include <QGridLayout>

namespace flopsmith {

ColumnGrid::ColumnGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
}

void ColumnGrid::add(QWidget* widget)
{
    widget->setParent(this);
    m_widgets.push_back(widget);
    m_columns = 0;
}

void ColumnGrid::setColumnSpacing(int pixels)
{
    m_grid->setHorizontalSpacing(pixels);
}

void ColumnGrid::setColumns(int columns)
{
    if (columns == m_columns)
        return;
    const int before = m_grid->columnCount();
    m_columns = columns;
    const auto count = static_cast<int>(m_widgets.size());
    for (int i = 0; i < count; ++i) {
        QWidget* widget = m_widgets[static_cast<std::size_t>(i)];
        m_grid->removeWidget(widget);
        m_grid->addWidget(widget, i / columns, i % columns, Qt::AlignTop);
    }
    for (int column = 0; column < std::max(before, columns); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    // What is left of the area stays free below the last row.
    const int rows = (count + columns - 1) / columns;
    for (int row = 0; row <= count; ++row)
        m_grid->setRowStretch(row, row == rows ? 1 : 0);
}

} // namespace flopsmith
