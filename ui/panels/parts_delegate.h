// Paints a row of the parts list: name and price, key figures and the price's date, how it fits and
// the star of a favourite.
#pragma once

#include <QStyledItemDelegate>

namespace flopsmith {

class PartsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    /// Where the star of a row is.
    [[nodiscard]] static QRect starRect(const QRect& row, Qt::LayoutDirection direction);

Q_SIGNALS:
    void starClicked(const QModelIndex& index);
};

} // namespace flopsmith
