#include "ui/panels/rented_settings.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

#include "app/base/text.h"
#include "app/build/cluster.h"
#include "app/estimate/estimate.h"
#include "app/workspace/document.h"
#include "ui/models/quantity_text.h"

namespace flopsmith {

RentedSettings::RentedSettings(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_form(new QFormLayout(this))
    , m_accelerator(new QComboBox(this))
    , m_number(new QSpinBox(this))
    , m_price(new QLineEdit(this))
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
    m_price->setObjectName(QStringLiteral("rentedPrice"));
    m_price->setAccessibleName(tr("Price per hour"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(8);
    m_form->addRow(tr("&Accelerator"), m_accelerator);
    m_form->addRow(tr("&Number"), m_number);
    m_form->addRow(tr("Price per &hour"), m_price);
    connect(m_price, &QLineEdit::editingFinished, this, &RentedSettings::statePrice);
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
    setVisible(rented);
    m_form->setRowVisible(m_accelerator, !options.empty());
    m_form->setRowVisible(m_number, !options.empty() && !rented->accelerators.known());
    if (rented)
        showPrice(item, machine);
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
    m_number->setValue(static_cast<int>(numberSetting(item.settings, "accelerators").value_or(0)));
}

void RentedSettings::showPrice(const Item& item, const Machine& machine)
{
    m_part = item.part->id;
    const Build& build = machine.build();
    const auto stated = numberSetting(build.settings, priceKey());
    m_price->setText(stated ? localNumber(*stated, 4) : QString());
    const Price* price = item.part->newestPrice();
    m_price->setPlaceholderText(price
                                    ? tr("%1 %2").arg(localAmount(rentPerHour(*item.part->as<Rented>(), price->money)),
                                                      QString::fromStdString(price->money.currency))
                                    : tr("ask the provider"));
    m_price->setToolTip(tr("What the provider asks, in %1").arg(QString::fromStdString(build.currency)));
}

std::string RentedSettings::priceKey() const
{
    return "rent_price." + m_part.str();
}

void RentedSettings::statePrice()
{
    const QString text = m_price->text().trimmed();
    bool good = false;
    double value = QLocale().toDouble(text, &good);
    if (!good)
        value = QLocale::c().toDouble(text, &good);
    if (!text.isEmpty() && (!good || value < 0))
        return;
    const auto number = text.isEmpty() ? std::nullopt : std::optional(formatNumber(value, 6));
    const auto stated = numberSetting(m_document.build().settings, priceKey());
    if (number ? stated && formatNumber(*stated, 6) == *number : !stated)
        return;
    const std::string path = "settings." + priceKey();
    m_document.apply(SetOption{path, number}, tr("State the price per hour"), QString::fromStdString(path));
}

void RentedSettings::set(const std::string& key, const std::optional<std::string>& value, const QString& label)
{
    const std::string path = m_key.str() + ".settings." + key;
    m_document.apply(SetOption{path, value}, label, QString::fromStdString(path));
}

} // namespace flopsmith
