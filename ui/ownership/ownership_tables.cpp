#include "ui/ownership/ownership_tables.h"

#include <QBoxLayout>
#include <QStyledItemDelegate>

#include "app/reports/ownership_text.h"
#include "ui/common/labels.h"
#include "ui/common/wrapping_header.h"
#include "ui/models/compare_model.h"
#include "ui/models/offers_model.h"

namespace flopsmith {

namespace {

constexpr std::size_t comparedOffers = 2;

class OfferDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(OffersModel::MutedRole).toBool())
            option->palette.setColor(QPalette::Text, Theme::current().colors().muted);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(20, 8);
    }
};

} // namespace

WholeTable::WholeTable(QWidget* parent)
    : QTableView(parent)
{
    setWordWrap(true);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(SingleSelection);
    verticalHeader()->hide();
    setHorizontalHeader(new WrappingHeader(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize WholeTable::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height();
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += rowHeight(row);
    return {QTableView::sizeHint().width(), height + 2};
}

QSize WholeTable::minimumSizeHint() const
{
    return {1, sizeHint().height()};
}

void WholeTable::fit()
{
    resizeRowsToContents();
    updateGeometry();
}

void WholeTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

OwnershipTables::OwnershipTables(OwnershipService& service, QWidget* parent)
    : QWidget(parent)
    , m_costs(new SheetTableModel(this))
    , m_peaks(new SheetTableModel(this))
    , m_sensitivity(new SheetTableModel(this))
    , m_considerations(new TextLabel(Theme::Type::Text, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    addTable(tr("Cost"), m_costs);
    m_peaksTable = addTable(tr("Peaks"), m_peaks);
    m_offers = addTable(tr("Offers"), new OffersModel(service, this));
    m_offers->setObjectName(QStringLiteral("ownershipOffers"));
    m_offers->setItemDelegate(new OfferDelegate(m_offers));
    m_offers->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_offers->horizontalHeader()->setSectionResizeMode(OffersModel::Name, QHeaderView::Stretch);
    m_offers->horizontalHeader()->setSectionResizeMode(OffersModel::Total, QHeaderView::Stretch);
    addTable(tr("What the verdict rests on"), m_sensitivity);
    m_considerations->setWordWrap(true);
    m_considerations->setMuted(true);
    m_considerations->setMinimumWidth(1);
    m_considerations->setContentsMargins(0, 12, 0, 12);
    column->addWidget(m_considerations);
    column->addStretch(1);
}

WholeTable* OwnershipTables::addTable(const QString& title, QAbstractItemModel* model)
{
    auto* heading = new TextLabel(Theme::Type::Title, this);
    heading->setText(title);
    heading->setContentsMargins(0, 12, 0, 0);
    layout()->addWidget(heading);
    auto* table = new WholeTable(this);
    table->setModel(model);
    table->setAccessibleName(title);
    layout()->addWidget(table);
    connect(model, &QAbstractItemModel::modelReset, table, [table, heading, model] {
        heading->setVisible(model->rowCount() > 0);
        table->setVisible(model->rowCount() > 0);
        table->resizeRowsToContents();
        table->updateGeometry();
    });
    return table;
}

void OwnershipTables::show(const OwnershipState& state)
{
    const OwnershipAnswer& answer = *state.answer;
    m_costs->setTable(ownershipCosts(answer, comparedOffers));
    m_peaks->setTable(ownershipHybrid(answer));
    m_sensitivity->setTable(ownershipSensitivity(answer));
    QStringList lines;
    for (const Message& one : answer.considerations)
        lines.append(QString::fromStdString(ownershipMessage(one)));
    m_considerations->setText(lines.join(QLatin1Char('\n')));
}

} // namespace flopsmith
