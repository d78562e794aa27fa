#include "ui/panels/part_page_table.h"

#include <algorithm>

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QUrl>

#include "ui/common/theme.h"
#include "ui/common/wrapping_header.h"
#include "ui/models/part_page_model.h"

namespace flopsmith {

namespace {

PageRow::Kind kindOfRow(const QModelIndex& index)
{
    return static_cast<PageRow::Kind>(index.data(PartPageModel::KindRole).toInt());
}

constexpr int longestUnbroken = 24; // characters
constexpr int cellPadding = 4; // above and below a cell's text

class PageCellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Text begins at the top of its row, for some sources take several lines; the style alone would leave no room
    /// above.
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QStyle& style = *cell.widget->style();
        style.drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
        const bool focus = cell.state & QStyle::State_HasFocus;
        cell.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected | QStyle::State_MouseOver);
        cell.backgroundBrush = Qt::NoBrush;
        cell.rect.adjust(0, cellPadding, 0, -cellPadding);
        style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        if (!focus)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(Theme::current().colors().accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), metrics::boxRadius, metrics::boxRadius);
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Colors& colors = Theme::current().colors();
        const PageRow::Kind kind = kindOfRow(index);
        const bool heading = kind == PageRow::Kind::Heading;
        const bool value = index.column() == PartPageModel::ValueColumn;
        option->displayAlignment = Qt::AlignLeading | (heading ? Qt::AlignVCenter : Qt::AlignTop);
        QColor color = value || heading ? colors.text : colors.muted;
        if (heading)
            option->backgroundBrush = colors.background;
        if (index.data(PartPageModel::DisagreesRole).toBool()
            || (value && index.data(PartPageModel::AssumedRole).toBool()))
            color = colors.warning;
        option->font = fontFor(kind, index.column());
        option->fontMetrics = QFontMetrics(option->font);
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
        // Ids have no blanks, and a hyphen before a digit ends no line by itself.
        if (value && option->text.size() > longestUnbroken && !option->text.contains(u' '))
            option->text.replace(u'-', QStringLiteral("-\u200b"));
        if (kind == PageRow::Kind::Other && index.column() == PartPageModel::LabelColumn)
            option->text = QStringLiteral("\u2003") + option->text;
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index)
            + QSize(0, 2 * cellPadding + (kindOfRow(index) == PageRow::Kind::Heading ? 6 : 0));
    }

private:
    [[nodiscard]] static QFont fontFor(PageRow::Kind kind, int column)
    {
        if (kind == PageRow::Kind::Heading)
            return Theme::font(Theme::Type::Title);
        QFont font = Theme::font(column == PartPageModel::SourceColumn ? Theme::Type::Detail : Theme::Type::Text);
        if (column == PartPageModel::ValueColumn && kind == PageRow::Kind::Figure)
            font.setWeight(QFont::DemiBold);
        return font;
    }
};

} // namespace

PartPageTable::PartPageTable(PartPageModel& model, QWidget* parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("partPageTable"));
    setModel(&model);
    setItemDelegate(new PageCellDelegate(this));
    setHorizontalHeader(new WrappingHeader(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Figures with their sources"));
    setAccessibleDescription(tr("Enter opens the source of a row; copying takes the selected rows."));
    connect(this, &QAbstractItemView::activated, this, &PartPageTable::openSource);
    connect(&model, &QAbstractItemModel::modelReset, this, &PartPageTable::arrange);
    connect(&Theme::current(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QString PartPageTable::currentKey() const
{
    return currentIndex().data(PartPageModel::KeyRole).toString();
}

QString PartPageTable::currentUrl() const
{
    return currentIndex().data(PartPageModel::UrlRole).toString();
}

void PartPageTable::copyRows() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex& row : std::as_const(rows))
        lines << row.data(PartPageModel::RowTextRole).toString();
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void PartPageTable::openSource() const
{
    const QUrl url(currentUrl());
    if (url.scheme() == u"https")
        QDesktopServices::openUrl(url);
}

void PartPageTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

void PartPageTable::keyPressEvent(QKeyEvent* event)
{
    // Rows are what is gone through here, so the keys that go to a line's ends go to the table's.
    if (event->matches(QKeySequence::Copy))
        copyRows();
    else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
        setCurrentIndex(
            model()->index(event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1, PartPageModel::LabelColumn));
    else
        QTableView::keyPressEvent(event);
}

void PartPageTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void PartPageTable::arrange()
{
    const int width = viewport()->width();
    setColumnWidth(PartPageModel::LabelColumn, width * 25 / 100);
    setColumnWidth(PartPageModel::ValueColumn, width * 30 / 100);
    setColumnWidth(PartPageModel::SourceColumn, width - 2 * (width / 4) - width / 20);
    clearSpans();
    for (int row = 0; row < model()->rowCount(); ++row) {
        const PageRow::Kind kind = kindOfRow(model()->index(row, 0));
        if (kind == PageRow::Kind::Heading || kind == PageRow::Kind::Unknown)
            setSpan(row, 0, 1, PartPageModel::columnTotal);
    }
    resizeRowsToContents();
}

} // namespace flopsmith
