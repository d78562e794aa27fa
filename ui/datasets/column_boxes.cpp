#include "ui/datasets/column_boxes.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QWheelEvent>

#include "ui/models/mapping_model.h"

namespace flopsmith {

namespace {

constexpr int boxRow = 38;

/// Leaves the wheel to the table, so that scrolling changes nothing.
class CalmBox final : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

ColumnBoxes::ColumnBoxes(MappingModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::NoFocus); // the boxes take it
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(boxRow);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(MappingModel::ExampleColumn, QHeaderView::Stretch);
    setColumnWidth(MappingModel::HeadingColumn, 230);
    setColumnWidth(MappingModel::FieldColumn, 260);
    setColumnWidth(MappingModel::UnitColumn, 110);
    setAccessibleName(tr("Columns of the table"));
    connect(&model, &QAbstractItemModel::modelReset, this, &ColumnBoxes::fillAll);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        for (int row = first.row(); row <= last.row(); ++row)
            for (const int column : {MappingModel::FieldColumn, MappingModel::UnitColumn})
                fill(row, column);
    });
    fillAll();
}

void ColumnBoxes::fillAll()
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        for (const int column : {MappingModel::FieldColumn, MappingModel::UnitColumn})
            fill(row, column);
}

QComboBox* ColumnBoxes::boxAt(const QModelIndex& index)
{
    if (QWidget* known = indexWidget(index))
        return known->findChild<QComboBox*>();
    // Boxes that fill their cells would touch each other.
    auto* room = new QWidget(viewport());
    auto* layout = new QHBoxLayout(room);
    layout->setContentsMargins(2, 3, 2, 3);
    auto* box = new CalmBox(room);
    layout->addWidget(box);
    const QString heading = index.siblingAtColumn(MappingModel::HeadingColumn).data().toString();
    box->setAccessibleName(index.column() == MappingModel::FieldColumn ? tr("What %1 is").arg(heading)
                                                                       : tr("Unit of %1").arg(heading));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMaxVisibleItems(16);
    connect(box, &QComboBox::activated, this,
            [this, box, at = QPersistentModelIndex(index)] { m_model.setData(at, box->currentData()); });
    setIndexWidget(index, room);
    return box;
}

void ColumnBoxes::fill(int row, int column)
{
    const QModelIndex index = m_model.index(row, column);
    const QList<MappingModel::Choice> choices = m_model.choices(index);
    if (choices.isEmpty())
        return setIndexWidget(index, nullptr);
    QComboBox* box = boxAt(index);
    const QSignalBlocker quiet(box);
    box->clear();
    for (const MappingModel::Choice& choice : choices)
        box->addItem(choice.name, choice.value);
    box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
}

} // namespace flopsmith
