#include "ui/panels/parts_panel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include "app/workspace/document.h"
#include "app/workspace/own_catalog.h"
#include "app/workspace/settings.h"
#include "ui/common/labels.h"
#include "ui/common/pill.h"
#include "ui/common/search_field.h"
#include "ui/common/toggle_switch.h"
#include "ui/models/compared_parts.h"
#include "ui/models/facet_model.h"
#include "ui/models/filter_model.h"
#include "ui/models/part_table_model.h"
#include "ui/models/selection.h"
#include "ui/panels/compare_tray.h"
#include "ui/panels/filter_button.h"
#include "ui/panels/parts_actions.h"
#include "ui/panels/parts_delegate.h"
#include "ui/panels/parts_rail.h"
#include "ui/panels/parts_variants.h"

namespace flopsmith {

PartsPanel::PartsPanel(Document& document, OwnCatalog& own, Selection& selection, ComparedParts& compared,
                       UserSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_own(own)
    , m_selection(selection)
    , m_compared(compared)
    , m_settings(settings)
    , m_model(new PartListModel({}, this))
    , m_vendors(new FacetModel(this))
    , m_rail(new PartsRail(this))
    , m_search(new SearchField(this))
    , m_vendor(new QComboBox(this))
    , m_sort(new QComboBox(this))
    , m_filter(new FilterButton(this))
    , m_favourites(new Pill(Pill::Kind::Filter, this))
    , m_fits(new ToggleSwitch(tr("&Fits this build"), this))
    , m_count(new TextLabel(Theme::Type::Detail, this))
    , m_note(new TextLabel(Theme::Type::Detail, this))
    , m_list(new QListView(this))
    , m_actions(new PartsActions(*m_list, own))
    , m_variants(new PartsVariants(*m_list, *m_model, settings))
    , m_nothing(new TextLabel(Theme::Type::Text, this))
    , m_elsewhere(new QPushButton(this))
    , m_tray(new CompareTray(document, compared, this))
    , m_footer(new ElidedLabel(Theme::Type::Detail, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    buildControls();
    buildList();
    arrange();
    m_model->setFitsOnly(settings.get(settings::fitsOnly));
    connect(&document, &Document::catalogChanged, this, &PartsPanel::takeCatalog);
    connect(&document, &Document::evaluated, this, [this] {
        m_model->setEvaluation(m_document.evaluation());
        if (m_model->query().currency != m_document.build().currency)
            find();
    });
    connect(&own, &OwnCatalog::favouritesChanged, this, [this] {
        m_model->setFavourites(m_own.favourites());
        offerOtherCategory();
    });
    takeCategory();
    m_model->setCatalog(document.catalog(), query());
    m_model->setEvaluation(document.evaluation());
    offerOtherCategory();
}

PartsPanel::~PartsPanel() = default;

void PartsPanel::buildList()
{
    m_list->setObjectName(QStringLiteral("partsList"));
    m_list->setModel(m_model);
    auto* delegate = new PartsDelegate(m_list);
    m_list->setItemDelegate(delegate);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Parts"));
    m_list->setAccessibleDescription(
        tr("Enter puts the part into the best place; drag it to choose the place. F makes it a favourite. Right shows "
           "the variants of a part, Left takes them away."));
    connect(delegate, &PartsDelegate::variantsClicked, m_variants, &PartsVariants::turn);
    connect(delegate, &PartsDelegate::starClicked, this, [this](const QModelIndex& index) {
        if (const Part* part = m_model->partAt(index))
            m_actions->toggleFavourite(part->id);
    });
    connect(m_actions, &PartsActions::placeRequested, this, &PartsPanel::placeRequested);
    connect(m_actions, &PartsActions::failed, this, &PartsPanel::failed);
    connect(m_actions, &PartsActions::newWanted, this, &PartsPanel::newWanted);
    connect(m_actions, &PartsActions::copyWanted, this, &PartsPanel::copyWanted);
    connect(m_actions, &PartsActions::editWanted, this, &PartsPanel::editWanted);
    connect(m_actions, &PartsActions::removeWanted, this, &PartsPanel::removeWanted);
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const Part* part = m_model->partAt(index))
            Q_EMIT placeRequested(part->id);
    });
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &PartsPanel::showMenu);
    connect(m_tray, &CompareTray::comparisonRequested, this, &PartsPanel::comparisonRequested);
    const auto select = [this](const QModelIndex& index) {
        if (const Part* part = m_model->partAt(index))
            m_selection.selectPart(part->id);
        m_actions->show(current());
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, select);
    connect(m_list, &QAbstractItemView::clicked, this, select);
    connect(m_model, &PartListModel::countChanged, this, &PartsPanel::showCount);
    m_note->setObjectName(QStringLiteral("partsNote"));
    m_note->setWordWrap(true);
    m_note->setMark(Mark::Advice);
    m_nothing->setWordWrap(true);
    m_nothing->setMuted(true);
    m_nothing->setAlignment(Qt::AlignHCenter);
    connect(m_elsewhere, &QPushButton::clicked, this, [this] { setCategory(m_elsewhereCategory); });
}

void PartsPanel::showMenu(const QPoint& at)
{
    QMenu menu(this);
    menu.addActions(m_list->actions());
    const Part* part = m_model->partAt(m_list->currentIndex());
    if (!part) {
        menu.exec(m_list->viewport()->mapToGlobal(at));
        return;
    }
    const PartId id = part->id;
    menu.addSeparator();
    QAction* page = menu.addAction(tr("All &figures"));
    const bool there = m_compared.contains(*part);
    QAction* aside = menu.addAction(there ? tr("&Take out of the comparison") : tr("Add to &comparison"));
    aside->setEnabled(there || !m_compared.full(part->category()));
    const std::size_t count = m_compared.of(part->category()).size();
    QAction* compare = menu.addAction(tr("Co&mpare (%1)").arg(count));
    compare->setEnabled(count > 1);
    const QAction* chosen = menu.exec(m_list->viewport()->mapToGlobal(at));
    if (chosen == page)
        Q_EMIT pageRequested(id);
    else if (chosen == compare)
        Q_EMIT comparisonRequested(category());
    else if (chosen == aside && !m_compared.remove(*part))
        m_compared.add(*part);
}

void PartsPanel::setCategory(const QString& category)
{
    m_rail->setCategory(category);
}

QString PartsPanel::category() const
{
    return m_rail->category();
}

void PartsPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PartsPanel::setTarget(const QString& place)
{
    m_footer->setText(place.isEmpty() ? tr("Catalog of %1").arg(QString::fromStdString(m_document.catalog()->date()))
                                      : tr("Enter puts a part into %1").arg(place));
}

void PartsPanel::showPart(const PartId& id)
{
    const Part* part = m_document.catalog()->find(id);
    if (!part)
        return;
    setCategory(QString::fromStdString(std::string(part->category())));
    m_model->reveal(part->id);
    if (!m_model->indexOf(part->id).isValid()) {
        m_search->clear();
        m_vendor->setCurrentIndex(0);
        m_favourites->setChecked(false);
        m_filter->model().clearChoices();
        m_model->reveal(part->id);
    }
    keepCurrent(part->id);
    m_list->setFocus(Qt::OtherFocusReason);
}

void PartsPanel::takeCatalog()
{
    const PartId before = current();
    const QString vendor = m_vendor->currentData(FacetModel::ValueRole).toString();
    {
        const QSignalBlocker quiet(m_vendor);
        m_vendors->setCategory(*m_document.catalog(), m_rail->category());
        m_vendor->setCurrentIndex(std::max(0, m_vendors->rowOf(vendor)));
    }
    m_model->setCatalog(m_document.catalog(), query());
    showFound(before);
}

void PartsPanel::categoryChanged()
{
    takeCategory();
    find();
}

void PartsPanel::takeCategory()
{
    {
        const QSignalBlocker quiet(m_vendor);
        m_vendors->setCategory(*m_document.catalog(), m_rail->category());
        m_vendor->setCurrentIndex(0);
    }
    m_tray->setCategory(m_rail->category());
    fillOrders();
    {
        const QSignalBlocker quiet(m_filter);
        m_filter->model().clearChoices();
    }
}

void PartsPanel::showFacets()
{
    m_filter->setFacets(m_model->facets());
}

SearchQuery PartsPanel::query() const
{
    SearchQuery query;
    query.text = m_search->text().toStdString();
    query.category = m_rail->category().toStdString();
    query.vendor = m_vendor->currentData(FacetModel::ValueRole).toString().toStdString();
    query.sort = static_cast<SortKey>(m_sort->currentData().toInt());
    query.favourites = m_own.favourites();
    query.favouritesOnly = m_favourites->isChecked();
    query.facets = m_filter->model().choices();
    query.currency = m_document.build().currency;
    return query;
}

void PartsPanel::find()
{
    const PartId before = current();
    m_model->setQuery(query());
    showFound(before);
}

void PartsPanel::showFound(const PartId& before)
{
    if (m_filter->isOpen())
        showFacets();
    keepCurrent(before);
    offerOtherCategory();
}

PartId PartsPanel::current() const
{
    const Part* part = m_model->partAt(m_list->currentIndex());
    return part ? part->id : PartId();
}

void PartsPanel::keepCurrent(const PartId& wanted)
{
    const QModelIndex index = wanted.empty() ? QModelIndex() : m_model->indexOf(wanted);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void PartsPanel::showCount()
{
    m_note->setText(m_model->noteText());
    m_note->setVisible(!m_note->text().isEmpty());
    m_count->setText(m_model->countText());
}

void PartsPanel::offerOtherCategory()
{
    const bool none = m_model->matches() == 0;
    m_list->setVisible(!none);
    m_nothing->setVisible(none);
    m_elsewhere->hide();
    if (!none)
        return;
    m_nothing->setText(m_favourites->isChecked() ? tr("No favourite here matches. F makes the part of a row one.")
                                                 : tr("No part here matches."));
    if (m_favourites->isChecked())
        return;
    SearchQuery everywhere;
    everywhere.text = m_search->text().toStdString();
    const auto rows = search(*m_document.catalog(), everywhere);
    if (rows.empty())
        return;
    const auto& parts = m_document.catalog()->parts();
    const std::string_view category = parts[rows.front()].category();
    const auto alike =
        std::count_if(rows.begin(), rows.end(), [&](RowIndex r) { return parts[r].category() == category; });
    m_elsewhereCategory = QString::fromStdString(std::string(category));
    m_elsewhere->setText(
        tr("%1: %n matching", nullptr, static_cast<int>(alike)).arg(categoryShortName(m_elsewhereCategory)));
    m_elsewhere->show();
}

} // namespace flopsmith
