// Paints a row of the parts list: name and price, key figures and the price's date, how it fits.
#pragma once

#include <QStyledItemDelegate>

namespace flopsmith {

class PartsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace flopsmith
