// What stands above the parts list: search, maker, order, filters, and where all of it is.
#include <QBoxLayout>
#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>

#include "app/workspace/document.h"
#include "app/workspace/settings.h"
#include "ui/common/labels.h"
#include "ui/common/pill.h"
#include "ui/common/search_field.h"
#include "ui/common/theme.h"
#include "ui/common/toggle_switch.h"
#include "ui/models/facet_model.h"
#include "ui/models/part_table_model.h"
#include "ui/panels/compare_tray.h"
#include "ui/panels/filter_button.h"
#include "ui/panels/parts_panel.h"
#include "ui/panels/parts_rail.h"

namespace flopsmith {

namespace {

/// The boxes are narrower than what they hold; their lists need not be.
void widenList(QComboBox& box)
{
    box.view()->setMinimumWidth(box.view()->sizeHintForColumn(0) + 4 * metrics::grid);
}

QString sortText(SortKey key, const QString& category)
{
    switch (key) {
    case SortKey::Best: return PartsPanel::tr("Best first");
    case SortKey::Name: return PartsPanel::tr("Name");
    case SortKey::Price: return PartsPanel::tr("Price");
    case SortKey::Watts: return PartsPanel::tr("Watts");
    case SortKey::Memory: return category == u"storage" ? PartsPanel::tr("Capacity") : PartsPanel::tr("Memory");
    case SortKey::PricePerTflops: return PartsPanel::tr("Price per TFLOPS");
    case SortKey::PricePerGb: return PartsPanel::tr("Price per GB");
    case SortKey::PricePerGbS: return PartsPanel::tr("Price per GB/s");
    case SortKey::TflopsPerWatt: return PartsPanel::tr("TFLOPS per watt");
    }
    return {};
}

} // namespace

void PartsPanel::buildControls()
{
    m_search->setObjectName(QStringLiteral("partsSearch"));
    m_search->setPlaceholderText(tr("Search parts"));
    m_search->setAccessibleName(tr("Search parts"));
    m_vendor->setModel(m_vendors);
    m_vendor->setAccessibleName(tr("Maker"));
    m_vendor->setToolTip(tr("Maker"));
    m_sort->setAccessibleName(tr("Order"));
    m_sort->setToolTip(tr("Order of the list"));
    for (QComboBox* box : {m_vendor, m_sort}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    m_favourites->setObjectName(QStringLiteral("partsFavourites"));
    m_favourites->setText(tr("Favourites"));
    m_favourites->setToolTip(tr("Only parts with a star"));
    m_fits->setToolTip(tr("Dims parts that do not fit and says why"));
    m_fits->setChecked(m_settings.get(settings::fitsOnly));
    m_count->setMuted(true);
    m_footer->setMuted(true);
    setTarget({});
    connect(m_rail, &PartsRail::categoryChanged, this, &PartsPanel::categoryChanged);
    connect(m_search, &QLineEdit::textChanged, this, &PartsPanel::find);
    connect(m_vendor, &QComboBox::currentIndexChanged, this, &PartsPanel::find);
    connect(m_sort, &QComboBox::currentIndexChanged, this, &PartsPanel::find);
    m_filter->setObjectName(QStringLiteral("partsFilter"));
    connect(m_filter, &FilterButton::opened, this, &PartsPanel::showFacets);
    connect(m_filter, &FilterButton::choicesChanged, this, &PartsPanel::find);
    connect(m_favourites, &Pill::toggled, this, &PartsPanel::find);
    connect(m_fits, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.set(settings::fitsOnly, on);
        m_model->setFitsOnly(on);
    });
    const auto intoList = [this] {
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
        m_list->setFocus(Qt::TabFocusReason);
    };
    connect(m_search, &SearchField::listRequested, this, intoList);
    connect(m_search, &QLineEdit::returnPressed, this, intoList);
}

void PartsPanel::fillOrders()
{
    const QVariant before = m_sort->currentData();
    const QSignalBlocker quiet(m_sort);
    m_sort->clear();
    for (const SortKey key : sortKeysOf(m_rail->category().toStdString()))
        m_sort->addItem(sortText(key, m_rail->category()), static_cast<int>(key));
    m_sort->setCurrentIndex(std::max(0, m_sort->findData(before)));
    widenList(*m_sort);
}

void PartsPanel::arrange()
{
    auto* choices = new QHBoxLayout;
    choices->setSpacing(6);
    choices->addWidget(m_vendor, 1);
    choices->addWidget(m_sort, 1);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(6);
    filters->addWidget(m_filter, 1);
    filters->addWidget(m_favourites);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(12, 12, 12, 6);
    head->setSpacing(8);
    head->addWidget(m_search);
    head->addLayout(choices);
    head->addLayout(filters);
    head->addWidget(m_fits);
    head->addWidget(m_count);
    head->addWidget(m_note);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addWidget(m_elsewhere, 0, Qt::AlignHCenter);
    column->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding)); // where there is no list
    m_nothing->setContentsMargins(12, 24, 12, 12);
    m_footer->setContentsMargins(14, 6, 14, 8);
    column->addWidget(m_tray);
    column->addWidget(m_footer);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(new Divider(Qt::Vertical, this));
    row->addLayout(column, 1);
}

} // namespace flopsmith
