#include "ui/panels/rented_settings.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include "app/build/cluster.h"
#include "app/workspace/document.h"

namespace flopsmith {

RentedSettings::RentedSettings(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_form(new QFormLayout(this))
    , m_accelerator(new QComboBox(this))
    , m_number(new QSpinBox(this))
{
    m_accelerator->setObjectName(QStringLiteral("rentedAccelerator"));
    m_accelerator->setAccessibleName(tr("Accelerator"));
    m_accelerator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_accelerator->setMinimumContentsLength(10);
    m_number->setObjectName(QStringLiteral("rentedAccelerators"));
    m_number->setAccessibleName(tr("Number of accelerators"));
    m_number->setRange(0, maxCount);
    m_number->setSpecialValueText(tr("not stated"));
    m_number->setKeyboardTracking(false);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(8);
    m_form->addRow(tr("&Accelerator"), m_accelerator);
    m_form->addRow(tr("&Number"), m_number);
    connect(m_accelerator, &QComboBox::activated, this, [this] {
        set("accelerator", m_accelerator->currentData().toString().toStdString(),
            tr("Choose %1").arg(m_accelerator->currentText()));
    });
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) {
        set("accelerators", number > 0 ? std::optional(std::to_string(number)) : std::nullopt,
            tr("State the number of accelerators"));
    });
}

void RentedSettings::showItem(const Item& item, const Machine& machine)
{
    m_key = item.key;
    const auto* rented = item.part->as<Rented>();
    const auto options = rented ? rented->acceleratorOptions.valueOr({}) : std::vector<std::string>();
    setVisible(!options.empty());
    if (options.empty())
        return;
    const std::vector<Included> chosen = partsOfRented(*rented, item.settings);
    const QSignalBlocker quietList(m_accelerator);
    const QSignalBlocker quietNumber(m_number);
    m_accelerator->clear();
    for (const std::string& id : options) {
        const Part* part = machine.catalog().find(id);
        m_accelerator->addItem(QString::fromStdString(part ? part->name : id), QString::fromStdString(id));
        if (id == chosen.back().part)
            m_accelerator->setCurrentIndex(m_accelerator->count() - 1);
    }
    m_form->setRowVisible(m_number, !rented->accelerators.known());
    m_number->setValue(static_cast<int>(numberSetting(item.settings, "accelerators").value_or(0)));
}

void RentedSettings::set(const std::string& key, const std::optional<std::string>& value, const QString& label)
{
    const std::string path = m_key.str() + ".settings." + key;
    m_document.apply(SetOption{path, value}, label, QString::fromStdString(path));
}

} // namespace flopsmith
