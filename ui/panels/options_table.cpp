#include "ui/panels/options_table.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTimer>

#include "ui/common/theme.h"
#include "ui/models/option_roles.h"

namespace flopsmith {

namespace {

constexpr int optionRowHeight = 30;

class OptionsDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QVariantList choices = index.data(ChoicesRole).toList();
        if (choices.isEmpty())
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto* box = new QComboBox(parent);
        for (const QVariant& choice : choices)
            box->addItem(choice.toList().value(1).toString(), choice.toList().value(0));
        auto* self = const_cast<OptionsDelegate*>(this);
        connect(box, &QComboBox::activated, self, [self, box] {
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        // Choosing is why the cell was opened.
        QTimer::singleShot(0, box, &QComboBox::showPopup);
        return box;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        if (const auto* box = qobject_cast<QComboBox*>(editor))
            model->setData(index, box->currentData());
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Colors& colors = Theme::current().colors();
        const bool heading = index.data(HeadingRole).toBool();
        const bool own = index.data(StatedRole).toBool() && (index.flags() & Qt::ItemIsEditable);
        if (heading || own)
            option->font = Theme::font(Theme::Type::Title);
        if (heading)
            option->backgroundBrush = colors.background;
        option->palette.setColor(QPalette::Text, index.data(QuietRole).toBool() ? colors.muted : colors.text);
    }
};

} // namespace

QTableView* optionsTable(QAbstractItemModel& model, int wide, const QString& name, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setAccessibleName(name);
    table->setModel(&model);
    table->setItemDelegate(new OptionsDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                           | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(optionRowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    return table;
}

void chooseCell(QTableView& table, const QModelIndex& index)
{
    if (!index.isValid())
        return;
    table.setCurrentIndex(index);
    table.scrollTo(index, QAbstractItemView::PositionAtCenter);
    table.setFocus(Qt::OtherFocusReason);
}

} // namespace flopsmith
