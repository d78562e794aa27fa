#include "ui/panels/inspector_settings.h"

#include <algorithm>

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include "app/estimate/supplies.h"
#include "app/workspace/document.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/panels/rented_settings.h"

namespace flopsmith {

namespace {
constexpr int limitStep = 5;
} // namespace

InspectorSettings::InspectorSettings(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_form(new QFormLayout(this))
    , m_place(new QComboBox(this))
    , m_limitRow(new QWidget(this))
    , m_limit(new QSpinBox(m_limitRow))
    , m_standard(new QPushButton(tr("Standard"), m_limitRow))
    , m_apart(new QPushButton(this))
    , m_feed(new QComboBox(this))
    , m_split(new QComboBox(this))
    , m_owner(new TextLabel(Theme::Type::Detail, this))
    , m_rented(new RentedSettings(document, this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    m_place->setObjectName(QStringLiteral("inspectorPlace"));
    m_place->setAccessibleName(tr("Place"));
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_place->setMinimumContentsLength(10);
    m_limit->setObjectName(QStringLiteral("inspectorPowerLimit"));
    m_limit->setAccessibleName(tr("Power limit"));
    m_limit->setSuffix(tr(" W"));
    m_limit->setSingleStep(limitStep);
    m_limit->setKeyboardTracking(false);
    m_standard->setToolTip(tr("Back to the card's own limit"));
    m_standard->setAccessibleName(tr("Standard power limit"));
    m_apart->setObjectName(QStringLiteral("inspectorApart"));
    m_apart->setToolTip(tr("So that this one can have a power limit and a supply of its own"));
    m_feed->setObjectName(QStringLiteral("inspectorFeed"));
    m_feed->setAccessibleName(tr("Fed by"));
    m_split->setObjectName(QStringLiteral("inspectorSplit"));
    m_split->setAccessibleName(tr("Lanes of the slot"));
    for (QComboBox* box : {m_feed, m_split}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    m_owner->setMuted(true);
    m_owner->setWordWrap(true);
    m_remove->setObjectName(QStringLiteral("inspectorRemove"));
    m_remove->setIcon(themedIcon(QStringLiteral("remove")));
    auto* limits = new QHBoxLayout(m_limitRow);
    limits->setContentsMargins(0, 0, 0, 0);
    limits->addWidget(m_limit, 1);
    limits->addWidget(m_standard);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(8);
    m_form->addRow(m_owner);
    m_form->addRow(tr("&Place"), m_place);
    m_form->addRow(tr("Power &limit"), m_limitRow);
    m_form->addRow(tr("&Fed by"), m_feed);
    m_form->addRow(tr("Lanes of the &slot"), m_split);
    m_form->addRow(m_apart);
    m_form->addRow(m_rented);
    m_form->addRow(m_remove);
    connect(m_place, &QComboBox::activated, this, &InspectorSettings::move);
    connect(m_limit, &QSpinBox::valueChanged, this, [this](int watts) { setLimit(watts); });
    connect(m_standard, &QPushButton::clicked, this, [this] { setLimit(std::nullopt); });
    connect(m_apart, &QPushButton::clicked, this, &InspectorSettings::standApart);
    connect(m_feed, &QComboBox::activated, this,
            [this] { setOption(m_entry.str() + ".settings.psu", *m_feed, tr("Feed %1").arg(m_name)); });
    connect(m_split, &QComboBox::activated, this,
            [this] { setOption("settings.bifurcation." + m_slot.str(), *m_split, tr("Split the slot's lanes")); });
    connect(m_remove, &QPushButton::clicked, this, &InspectorSettings::remove);
}

void InspectorSettings::showItem(const Item& item, const Machine& machine)
{
    m_key = item.key;
    m_entry = entryKeys(machine.catalog(), machine.build())[item.entry];
    m_slot = item.slot;
    m_name = QString::fromStdString(item.part->name);
    const bool own = item.includedIn.empty();
    m_owner->setVisible(!own);
    if (const Item* owner = own ? nullptr : machine.item(item.includedIn))
        m_owner->setText(tr("Comes with %1 and leaves with it.").arg(QString::fromStdString(owner->part->name)));
    m_remove->setVisible(own);
    m_form->setRowVisible(m_place, own && item.needsSlot);
    fillPlaces(item, machine);
    fillLimit(item);
    fillFeed(item, machine);
    fillSplit(item, machine);
    const int alike = machine.build().parts[item.entry].count;
    m_apart->setText(tr("Set this one of %1 apart").arg(alike));
    m_form->setRowVisible(m_apart, own && alike > 1 && item.part->as<Accelerator>());
    m_rented->showItem(item, machine);
}

void InspectorSettings::fillPlaces(const Item& item, const Machine& machine)
{
    const QSignalBlocker quiet(m_place);
    m_place->clear();
    const Slot* present = machine.slot(item.slot);
    m_place->addItem(item.chosen
                         ? tr("Automatic")
                         : tr("Automatic: %1").arg(present ? QString::fromStdString(present->label) : tr("none")),
                     QString());
    const auto kind = present ? std::optional(present->kind) : slotKindFor(*item.part);
    for (const Slot& slot : machine.slots()) {
        if (slot.kind != kind)
            continue;
        const Item* occupant = machine.occupant(slot.id);
        const QString label = QString::fromStdString(slot.label);
        const bool other = occupant && occupant->key != item.key;
        m_place->addItem(other ? tr("%1 (swap with %2)").arg(label, QString::fromStdString(occupant->part->name))
                               : label,
                         QString::fromStdString(slot.id.str()));
        if (item.chosen && slot.id == item.slot)
            m_place->setCurrentIndex(m_place->count() - 1);
    }
}

void InspectorSettings::fillLimit(const Item& item)
{
    const auto* card = item.part->as<Accelerator>();
    const Power* standard = card ? card->powerLimit.get() : nullptr;
    m_form->setRowVisible(m_limitRow, standard && item.includedIn.empty());
    if (!standard)
        return;
    const QSignalBlocker quiet(m_limit);
    const int most = static_cast<int>(standard->in(units::watt));
    const Power* least = card->powerLimitMin.get();
    m_limit->setRange(least ? static_cast<int>(least->in(units::watt)) : most / 2, most);
    const auto set = numberSetting(item.settings, "power_limit_w");
    m_watts = set ? static_cast<int>(*set) : most;
    m_limit->setValue(m_watts);
    m_standard->setEnabled(set.has_value());
}

void InspectorSettings::fillFeed(const Item& item, const Machine& machine)
{
    const auto supplies = separateSupplies(machine);
    const bool fed = item.part->as<Accelerator>() || item.part->as<Motherboard>();
    m_form->setRowVisible(m_feed, fed && item.includedIn.empty() && !supplies.empty());
    const QSignalBlocker quiet(m_feed);
    m_feed->clear();
    m_feed->addItem(tr("the best split"), QString());
    for (const auto& supply : supplies) {
        const QString key = QString::fromStdString(supply.item->key.str());
        m_feed->addItem(QStringLiteral("%1 \u00b7 %2").arg(key, QString::fromStdString(supply.item->part->name)), key);
    }
    const auto stated = feedersOf(machine, item);
    if (!stated.empty())
        m_feed->setCurrentIndex(std::max(0, m_feed->findData(QString::fromStdString(*stated.begin()))));
}

void InspectorSettings::fillSplit(const Item& item, const Machine& machine)
{
    const Slot* slot = machine.slot(item.slot);
    const bool able = slot && slot->kind == SlotKind::Pcie && !slot->bifurcation.empty() && item.includedIn.empty();
    m_form->setRowVisible(m_split, able);
    const QSignalBlocker quiet(m_split);
    m_split->clear();
    if (!able)
        return;
    m_split->addItem(tr("not split"), QString());
    for (const std::string& mode : slot->bifurcation)
        m_split->addItem(QString::fromStdString(mode), QString::fromStdString(mode));
    const auto& set = machine.build().bifurcation;
    if (const auto at = set.find(slot->id.str()); at != set.end())
        m_split->setCurrentIndex(std::max(0, m_split->findData(QString::fromStdString(at->second))));
}

void InspectorSettings::move()
{
    const SlotId slot(m_place->currentData().toString().toStdString());
    m_document.apply(Move{m_key, slot}, tr("Move %1").arg(m_name));
}

void InspectorSettings::setLimit(const std::optional<int>& watts)
{
    const std::string path = m_entry.str() + ".settings.power_limit_w";
    const auto value = watts ? std::optional(std::to_string(*watts)) : std::nullopt;
    // Steps of one visit to the field are one undo step.
    m_document.apply(SetOption{path, value}, tr("Limit %1").arg(m_name), QString::fromStdString(path));
}

void InspectorSettings::standApart()
{
    const std::size_t before = m_document.build().parts.size();
    const std::string path = m_key.str() + ".settings.power_limit_w";
    if (!m_document.apply(SetOption{path, std::to_string(m_watts)}, tr("Set %1 apart").arg(m_name))
        || m_document.build().parts.size() == before)
        return;
    // It stands behind the ones that it was one of.
    const auto keys = entryKeys(*m_document.catalog(), m_document.build());
    const auto at = std::find(keys.begin(), keys.end(), m_entry);
    if (at != keys.end() && at + 1 != keys.end())
        Q_EMIT setApart(*(at + 1));
}

void InspectorSettings::setOption(const std::string& path, const QComboBox& box, const QString& label)
{
    const std::string value = box.currentData().toString().toStdString();
    m_document.apply(SetOption{path, value.empty() ? std::nullopt : std::optional(value)}, label);
}

void InspectorSettings::remove()
{
    m_document.apply(Remove{m_key}, tr("Remove %1").arg(m_name));
}

} // namespace flopsmith
