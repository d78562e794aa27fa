#include "ui/panels/filter_button.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QTreeView>

#include "ui/common/icons.h"
#include "ui/models/filter_model.h"

namespace flopsmith {

namespace {

constexpr QSize popupSize{270, 440};
constexpr int rowHeight = 24;

/// Room enough to hit a row with a finger's breadth of pointer.
class RoomyDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, rowHeight});
    }
};

Qt::CheckState stateOf(const QModelIndex& index)
{
    return static_cast<Qt::CheckState>(index.siblingAtColumn(0).data(Qt::CheckStateRole).toInt());
}

} // namespace

FilterButton::FilterButton(QWidget* parent)
    : QPushButton(parent)
    , m_model(new FilterModel(this))
    , m_popup(new QFrame(this, Qt::Popup))
    , m_tree(new QTreeView(m_popup))
    , m_clear(new QPushButton(tr("Clear all"), m_popup))
{
    setIcon(themedIcon(QStringLiteral("filter")));
    setToolTip(tr("Only parts with certain figures"));
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setAccessibleName(tr("Filter"));
    m_tree->setObjectName(QStringLiteral("partsFilterTree"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new RoomyDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(14);
    m_tree->setAccessibleName(tr("Figures and their values"));
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_clear->setObjectName(QStringLiteral("partsFilterClear"));
    auto* column = new QVBoxLayout(m_popup);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_tree, 1);
    column->addWidget(m_clear);
    connect(this, &QPushButton::clicked, this, &FilterButton::open);
    // A click beside the box ticks it, too.
    connect(m_tree, &QTreeView::pressed, this, [this](const QModelIndex& index) { m_pressed = stateOf(index); });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        const QModelIndex value = index.siblingAtColumn(0);
        if (value.flags().testFlag(Qt::ItemIsUserCheckable) && value.flags().testFlag(Qt::ItemIsEnabled)
            && stateOf(index) == m_pressed)
            m_model->setData(value, m_pressed == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
    connect(m_clear, &QPushButton::clicked, m_model, &FilterModel::clearChoices);
    connect(m_model, &FilterModel::choicesChanged, this, [this] {
        showChosen();
        Q_EMIT choicesChanged();
    });
    showChosen();
}

bool FilterButton::isOpen() const
{
    return m_popup->isVisible();
}

void FilterButton::open()
{
    Q_EMIT opened();
    QRect place(mapToGlobal(QPoint(0, height() + 4)), popupSize);
    // Within the screen, above the button where there is no room below it.
    const QRect free = screen()->availableGeometry();
    if (place.bottom() > free.bottom())
        place.moveBottom(std::max(mapToGlobal(QPoint()).y() - 4, free.top() + popupSize.height()));
    place.moveRight(std::min(place.right(), free.right()));
    m_popup->setGeometry(place);
    m_popup->show();
    m_tree->setFocus(Qt::PopupFocusReason);
}

void FilterButton::setFacets(const std::vector<Facet>& facets)
{
    const int before = m_model->rowCount();
    const QString first = m_model->index(0, 0).data(FilterModel::KeyRole).toString();
    m_model->setFacets(facets);
    if (m_model->rowCount() == before && m_model->index(0, 0).data(FilterModel::KeyRole).toString() == first)
        return;
    m_tree->expandAll();
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_tree->setFirstColumnSpanned(row, {}, true);
    m_tree->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
}

void FilterButton::showChosen()
{
    const int chosen = m_model->chosen();
    setText(chosen == 0 ? tr("Filter") : tr("Filter (%1)").arg(chosen));
    setAccessibleName(chosen == 0 ? tr("Filter") : tr("Filter, %n chosen", nullptr, chosen));
    m_clear->setEnabled(chosen > 0);
}

} // namespace flopsmith
