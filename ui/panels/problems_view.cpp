#include "ui/panels/problems_view.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/common/icons.h"
#include "ui/models/problems_model.h"

namespace flopsmith {

namespace {

constexpr int markColumnWidth = 36;
constexpr int problemMarkSize = 18;
constexpr int space = 6;

class ProblemsDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colors& colors = Theme::current().colors();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected)
            paintRow(*painter, option, index);
        const QRect room = roomOf(option, index).adjusted(space, 0, -space, 0);
        if (index.column() == ProblemsModel::SeverityColumn) {
            const QRectF mark(option.rect.right() - problemMarkSize - 2,
                              option.rect.center().y() - problemMarkSize / 2.0 + 0.5, problemMarkSize, problemMarkSize);
            paintMark(*painter, mark, static_cast<Mark>(index.data(ProblemsModel::MarkRole).toInt()));
        } else {
            const bool title = index.column() == ProblemsModel::TitleColumn;
            const bool fix = index.column() == ProblemsModel::FixColumn && !index.data().toString().isEmpty();
            const QModelIndex shown = index.column() == ProblemsModel::FixColumn && !fix
                ? index.siblingAtColumn(ProblemsModel::MessageColumn)
                : index;
            painter->setClipRect(option.rect);
            const QFont font = Theme::font(title ? Theme::Type::Title : Theme::Type::Text);
            const bool waived = index.data(ProblemsModel::WaivedRole).toBool();
            painter->setFont(font);
            painter->setPen(waived ? colors.muted : fix ? colors.accent : title ? colors.text : colors.muted);
            const Qt::Alignment textSide = fix ? Qt::AlignTrailing : Qt::AlignLeading;
            painter->drawText(room, static_cast<int>(textSide | Qt::AlignVCenter) | Qt::TextSingleLine,
                              QFontMetrics(font).elidedText(shown.data().toString(), Qt::ElideRight, room.width()));
        }
        painter->restore();
    }

private:
    /// A message without a fix beside it takes the room of both; each cell paints its piece.
    static QRect roomOf(const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const auto* view = qobject_cast<const ProblemsView*>(option.widget);
        const QModelIndex fix = index.siblingAtColumn(ProblemsModel::FixColumn);
        const bool message =
            index.column() == ProblemsModel::MessageColumn || index.column() == ProblemsModel::FixColumn;
        if (!view || !message || !fix.data().toString().isEmpty())
            return option.rect;
        return view->visualRect(index.siblingAtColumn(ProblemsModel::MessageColumn)).united(view->visualRect(fix));
    }
    /// The rounded tint of the whole row, of which each cell shows its piece.
    static void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const auto* view = qobject_cast<const ProblemsView*>(option.widget);
        const Colors& colors = Theme::current().colors();
        QRect row = option.rect;
        if (view) {
            row.setLeft(0);
            row.setRight(view->viewport()->width() - 1);
        }
        painter.setClipRect(option.rect);
        const bool focus = view && view->hasFocus();
        painter.setPen(focus ? QPen(colors.accent, 1.25) : QPen(Qt::NoPen));
        painter.setBrush(colors.accentTint);
        painter.drawRoundedRect(QRectF(row).adjusted(6.5, 0.7, -6.5, -0.7), metrics::boxRadius, metrics::boxRadius);
        Q_UNUSED(index)
    }
};

} // namespace

ProblemsView::ProblemsView(QWidget* parent)
    : QTableView(parent)
{
    setItemDelegate(new ProblemsDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(markColumnWidth);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(QFontMetrics(Theme::font(Theme::Type::Title)).height() + 14);
    setAccessibleName(tr("Problems"));
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QAbstractItemView::activated, this, &ProblemsView::jumpRequested);
}

void ProblemsView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrangeColumns();
}

int ProblemsView::widest(int column, const QFontMetrics& metrics) const
{
    constexpr int seen = 200; // the worst rows; a longer list need not be measured
    int width = 0;
    for (int row = 0; row < std::min(model()->rowCount(), seen); ++row)
        width = std::max(width, metrics.horizontalAdvance(model()->index(row, column).data().toString()));
    return width == 0 ? 0 : width + 2 * space + 2;
}

void ProblemsView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &ProblemsView::arrangeColumns);
    connect(model, &QAbstractItemModel::dataChanged, this, &ProblemsView::arrangeColumns);
    arrangeColumns();
}

void ProblemsView::arrangeColumns()
{
    if (!model() || model()->columnCount() < ProblemsModel::columns)
        return;
    const QFontMetrics title(Theme::font(Theme::Type::Title));
    const int width = viewport()->width();
    const int rule = title.horizontalAdvance(QStringLiteral("COOL-000")) + 2 * space;
    const int room = std::max(0, width - markColumnWidth - rule);
    const int name = std::min(widest(ProblemsModel::TitleColumn, title), room * 36 / 100);
    const int fix =
        std::min(widest(ProblemsModel::FixColumn, QFontMetrics(Theme::font(Theme::Type::Text))), room * 30 / 100);
    setColumnWidth(ProblemsModel::SeverityColumn, markColumnWidth);
    setColumnWidth(ProblemsModel::RuleColumn, rule);
    setColumnWidth(ProblemsModel::TitleColumn, name);
    setColumnWidth(ProblemsModel::FixColumn, fix);
    setColumnWidth(ProblemsModel::MessageColumn, std::max(0, room - name - fix - 8));
}

void ProblemsView::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool link = index.column() == ProblemsModel::FixColumn && !index.data().toString().isEmpty()
        && !index.data(ProblemsModel::WaivedRole).toBool();
    if (event->button() == Qt::LeftButton && link)
        Q_EMIT fixRequested(index);
}

void ProblemsView::mouseMoveEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool link = index.column() == ProblemsModel::FixColumn && !index.data().toString().isEmpty();
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

} // namespace flopsmith
