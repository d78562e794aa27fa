#include "ui/panels/part_compare_dialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>

#include "app/workspace/document.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/toggle_switch.h"
#include "ui/common/wrapping_header.h"
#include "ui/models/compared_parts.h"
#include "ui/models/part_comparison.h"

namespace flopsmith {

namespace {

constexpr int bestSize = 15;

class ComparedCellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (!index.data(PartComparisonModel::BestRole).toBool())
            return;
        const bool mirrored = option.direction == Qt::RightToLeft;
        const int x = mirrored ? option.rect.left() + 6 : option.rect.right() - bestSize - 6;
        paintMark(*painter, QRectF(x, option.rect.center().y() - bestSize / 2.0 + 0.5, bestSize, bestSize), Mark::Ok);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Colors& colors = Theme::current().colors();
        option->displayAlignment = Qt::AlignLeading | Qt::AlignVCenter;
        QColor color = colors.text;
        if (index.data(PartComparisonModel::HeadingRole).toBool()) {
            option->font = Theme::font(Theme::Type::Title);
            option->backgroundBrush = colors.background;
        } else if (index.column() == 0 || !index.data(PartComparisonModel::KnownRole).toBool()) {
            color = colors.muted;
        }
        if (index.data(PartComparisonModel::BestRole).toBool()) {
            option->font.setWeight(QFont::DemiBold);
            option->backgroundBrush = colors.okTint;
        } else if (index.data(PartComparisonModel::OtherRole).toBool()) {
            option->backgroundBrush = colors.accentTint;
        }
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool heading = index.data(PartComparisonModel::HeadingRole).toBool();
        return QStyledItemDelegate::sizeHint(option, index) + QSize(bestSize, heading ? 14 : 8);
    }
};

} // namespace

PartCompareDialog::PartCompareDialog(Document& document, ComparedParts& compared, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_compared(compared)
    , m_model(new PartComparisonModel(this))
    , m_table(new QTableView(this))
    , m_unknown(new TextLabel(Theme::Type::Detail, this))
    , m_copied(new TextLabel(Theme::Type::Detail, this))
{
    resize(1080, 720);
    auto* says = new TextLabel(Theme::Type::Detail, this);
    says->setMuted(true);
    says->setWordWrap(true);
    says->setText(tr(
        "A tick marks the best value where more or less is better. Tinted values differ from the first part. What is "
        "assumed is never called best."));
    m_unknown->setMuted(true);
    m_unknown->setWordWrap(true);
    m_copied->setMuted(true);
    buildTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addWidget(says);
    column->addWidget(m_table, 1);
    column->addWidget(m_unknown);
    column->addWidget(buildButtons());
    connect(&compared, &ComparedParts::changed, this, &PartCompareDialog::refresh);
    connect(&Theme::current(), &Theme::changed, m_table->viewport(), qOverload<>(&QWidget::update));
}

void PartCompareDialog::buildTable()
{
    m_table->setObjectName(QStringLiteral("partCompareTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ComparedCellDelegate(m_table));
    m_table->setHorizontalHeader(new WrappingHeader(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(true);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setAccessibleName(tr("Comparison of parts"));
    connect(m_model, &QAbstractItemModel::modelReset, this, &PartCompareDialog::arrange);
    // A key event would not do: the table takes Delete for a letter to search.
    connect(new QShortcut(QKeySequence::Delete, this), &QShortcut::activated, this, &PartCompareDialog::removePart);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { m_remove->setEnabled(current.column() > 0); });
}

QWidget* PartCompareDialog::buildButtons()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* differences = new ToggleSwitch(tr("&Differences only"), row);
    differences->setObjectName(QStringLiteral("partCompareDifferences"));
    connect(differences, &ToggleSwitch::toggled, m_model, &PartComparisonModel::setDifferencesOnly);
    m_remove = new QPushButton(tr("&Take out"), row);
    m_remove->setObjectName(QStringLiteral("partCompareRemove"));
    m_remove->setToolTip(tr("Takes the part of the selected column out of the comparison (Delete)"));
    m_remove->setEnabled(false);
    connect(m_remove, &QPushButton::clicked, this, &PartCompareDialog::removePart);
    auto* csv = new QPushButton(tr("Copy as &CSV"), row);
    csv->setObjectName(QStringLiteral("partCompareCsv"));
    connect(csv, &QPushButton::clicked, this, &PartCompareDialog::copyCsv);
    auto* close = new QPushButton(tr("Close"), row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    line->addWidget(differences);
    line->addStretch(1);
    line->addWidget(m_copied);
    for (QPushButton* button : {m_remove, csv, close}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    return row;
}

void PartCompareDialog::showCategory(const QString& category)
{
    m_category = category;
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void PartCompareDialog::refresh()
{
    std::vector<const Part*> parts;
    for (const PartId& id : m_compared.of(m_category.toStdString()))
        if (const Part* part = findPart(*m_document.catalog(), m_document.build(), id))
            parts.push_back(part);
    const std::string label(categoryLabel(m_category.toStdString()));
    setWindowTitle(tr("%1: comparison of parts").arg(QCoreApplication::translate("categories", label.c_str())));
    m_copied->clear();
    m_remove->setEnabled(false);
    m_model->setComparison(compareParts(parts, *m_document.catalog(), todayText()));
    const QStringList& unknown = m_model->comparison().unknown;
    m_unknown->setText(tr("Not known of any: %1").arg(unknown.join(QStringLiteral(", "))));
    m_unknown->setVisible(!unknown.isEmpty());
}

void PartCompareDialog::arrange()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->index(row, 0).data(PartComparisonModel::HeadingRole).toBool())
            m_table->setSpan(row, 0, 1, m_model->columnCount());
    // The header gives the columns their width when events are handled.
    QMetaObject::invokeMethod(m_table, &QTableView::resizeRowsToContents, Qt::QueuedConnection);
}

void PartCompareDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    QMetaObject::invokeMethod(m_table, &QTableView::resizeRowsToContents, Qt::QueuedConnection);
}

void PartCompareDialog::copyCsv()
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(comparisonCsv(m_model->comparison())));
    m_copied->setText(tr("Copied to the clipboard."));
}

void PartCompareDialog::removePart()
{
    const int column = m_table->currentIndex().column() - 1;
    const std::vector<PartId>& shown = m_model->comparison().parts;
    if (column < 0 || column >= static_cast<int>(shown.size()))
        return;
    if (const Part* part = findPart(*m_document.catalog(), m_document.build(), shown[static_cast<std::size_t>(column)]))
        m_compared.remove(*part);
}

} // namespace flopsmith
