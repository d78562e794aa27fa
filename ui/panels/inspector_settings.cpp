#include "ui/panels/inspector_settings.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

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
    m_form->addRow(m_rented);
    m_form->addRow(m_remove);
    connect(m_place, &QComboBox::activated, this, &InspectorSettings::move);
    connect(m_limit, &QSpinBox::valueChanged, this, [this](int watts) { setLimit(watts); });
    connect(m_standard, &QPushButton::clicked, this, [this] { setLimit(std::nullopt); });
    connect(m_remove, &QPushButton::clicked, this, &InspectorSettings::remove);
}

void InspectorSettings::showItem(const Item& item, const Machine& machine)
{
    m_key = item.key;
    m_name = QString::fromStdString(item.part->name);
    const bool own = item.includedIn.empty();
    m_owner->setVisible(!own);
    if (const Item* owner = own ? nullptr : machine.item(item.includedIn))
        m_owner->setText(tr("Comes with %1 and leaves with it.").arg(QString::fromStdString(owner->part->name)));
    m_remove->setVisible(own);
    m_form->setRowVisible(m_place, own && item.needsSlot);
    fillPlaces(item, machine);
    fillLimit(item);
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
    m_limit->setValue(set ? static_cast<int>(*set) : most);
    m_standard->setEnabled(set.has_value());
}

void InspectorSettings::move()
{
    const SlotId slot(m_place->currentData().toString().toStdString());
    m_document.apply(Move{m_key, slot}, tr("Move %1").arg(m_name));
}

void InspectorSettings::setLimit(const std::optional<int>& watts)
{
    const std::string path = m_key.str() + ".settings.power_limit_w";
    const auto value = watts ? std::optional(std::to_string(*watts)) : std::nullopt;
    // Steps of one visit to the field are one undo step.
    m_document.apply(SetOption{path, value}, tr("Limit %1").arg(m_name), QString::fromStdString(path));
}

void InspectorSettings::remove()
{
    m_document.apply(Remove{m_key}, tr("Remove %1").arg(m_name));
}

} // namespace flopsmith
