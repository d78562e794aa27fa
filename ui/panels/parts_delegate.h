// Paints a row of the parts list: name and price, key figures and the price's date, how it fits, its variants, and the
// star of a favourite.
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

    /// Where a row says how many variants it has; empty when it has none.
    [[nodiscard]] static QRect variantsRect(const QRect& row, Qt::LayoutDirection direction, int variants);

Q_SIGNALS:
    void starClicked(const QModelIndex& index);
    void variantsClicked(const QModelIndex& index);
};

} // namespace flopsmith
