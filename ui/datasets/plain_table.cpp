#include "ui/datasets/plain_table.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

#include "ui/common/icons.h"
#include "ui/models/trial_model.h"

namespace flopsmith {

namespace {

constexpr int tableMark = 14;
constexpr int rowHeight = 28;

/// The shape of a state before the text.
class MarkDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant mark = index.data(TrialModel::MarkRole);
        if (!mark.isValid() || !option->widget)
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(tableMark, tableMark);
        option->icon =
            QIcon(markPixmap(static_cast<Mark>(mark.toInt()), tableMark, option->widget->devicePixelRatioF()));
    }
};

} // namespace

QTableView* plainTable(QAbstractItemModel& model, int wide, const QString& name, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(&model);
    table->setItemDelegate(new MarkDelegate(table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    if (wide >= 0)
        table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    table->setAccessibleName(name);
    return table;
}

QBoxLayout* dialogColumn(QDialog& dialog)
{
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    return column;
}

} // namespace flopsmith
