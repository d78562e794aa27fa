#include "ui/datasets/prices_dialog.h"

#include <algorithm>

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QTableView>

#include "app/workspace/own_catalog.h"
#include "ui/common/labels.h"
#include "ui/datasets/plain_table.h"
#include "ui/models/finding_text.h"
#include "ui/models/skipped_model.h"

namespace flopsmith {

namespace {

constexpr int pricesDayWidth = 140;

bool sameDefaults(const PriceDefaults& a, const PriceDefaults& b)
{
    return a.currency == b.currency && a.date == b.date && a.kind == b.kind;
}

QDateEdit* pastDay(const QString& name, QWidget* parent)
{
    auto* date = new QDateEdit(QDate::currentDate(), parent);
    date->setCalendarPopup(true);
    date->setFixedSize(pricesDayWidth, QLineEdit(parent).sizeHint().height());
    date->setMaximumDate(QDate::currentDate());
    date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    date->setAccessibleName(name);
    return date;
}

/// 0: there is none.
double rateIn(const QLineEdit& line)
{
    bool good = false;
    double value = QLocale().toDouble(line.text().trimmed(), &good);
    if (!good)
        value = QLocale::c().toDouble(line.text().trimmed(), &good);
    return good && value > 0 && value < 1e9 ? value : 0;
}

} // namespace

PricesDialog::PricesDialog(OwnCatalog& own, const PricesRead& prices, const QString& currency, QWidget* parent)
    : QDialog(parent)
    , m_own(own)
    , m_asked(firstDefaults(QString::fromStdU16String(prices.file.u16string())))
    , m_currency(currency)
    , m_refused(new SkippedModel({}, this))
    , m_usual(new QLineEdit(this))
    , m_date(pastDay(tr("Date of rows without one"), this))
    , m_kind(new QComboBox(this))
    , m_form(new QFormLayout)
    , m_rateHint(new TextLabel(Theme::Type::Detail, this))
    , m_refusedBox(new QWidget(this))
    , m_state(new MarkLabel(this))
    , m_import(nullptr)
{
    setWindowTitle(tr("Prices of %1").arg(QString::fromStdU16String(prices.file.filename().u16string())));
    resize(720, 540);
    buildDefaults(*m_form);
    auto* table = plainTable(*m_refused, SkippedModel::WhyColumn, tr("Refused rows"), m_refusedBox);
    table->setColumnWidth(SkippedModel::RecordColumn, 90);
    auto* title = new TextLabel(Theme::Type::Title, m_refusedBox);
    title->setText(tr("Refused rows"));
    auto* box = new QVBoxLayout(m_refusedBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    box->addWidget(title);
    box->addWidget(table, 1);
    auto* buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("pricesImport"));
    m_import->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QBoxLayout* column = dialogColumn(*this);
    column->addLayout(m_form);
    column->addWidget(m_rateHint);
    column->addWidget(m_state);
    column->addWidget(m_refusedBox, 1);
    column->addStretch(0);
    column->addWidget(buttons);
    connect(&own, &OwnCatalog::pricesRead, this, &PricesDialog::take);
    take(prices);
}

PriceDefaults PricesDialog::firstDefaults(const QString& path)
{
    PriceDefaults out;
    out.today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    out.date = out.today;
    out.source = QFileInfo(path).fileName().toStdString();
    return out;
}

void PricesDialog::buildDefaults(QFormLayout& form)
{
    form.setVerticalSpacing(8);
    m_usual->setObjectName(QStringLiteral("pricesCurrency"));
    m_usual->setMaxLength(3);
    m_usual->setFixedWidth(96);
    m_usual->setPlaceholderText(tr("none"));
    for (const PriceKind kind : {PriceKind::User, PriceKind::List, PriceKind::Street, PriceKind::Quote})
        m_kind->addItem(priceKindText(kind), static_cast<int>(kind));
    form.addRow(tr("&Currency of rows without one"), m_usual);
    form.addRow(tr("&Date of rows without one"), m_date);
    form.addRow(tr("&Kind of price"), m_kind);
    m_rateHint->setMuted(true);
    m_rateHint->setWordWrap(true);
    m_rateHint->setText(tr("Without a rate such prices are kept in their own currency and sums stay apart."));
    connect(m_usual, &QLineEdit::textChanged, this, &PricesDialog::readAgain);
    connect(m_date, &QDateEdit::dateChanged, this, &PricesDialog::readAgain);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PricesDialog::readAgain);
}

PriceDefaults PricesDialog::defaults() const
{
    PriceDefaults out = m_asked;
    const QString currency = m_usual->text().trimmed().toUpper();
    out.currency = currency.size() == 3 ? currency.toStdString() : std::string();
    out.date = m_date->date().toString(Qt::ISODate).toStdString();
    out.kind = static_cast<PriceKind>(m_kind->currentData().toInt());
    return out;
}

void PricesDialog::readAgain()
{
    // One reading at a time: the next begins when its answer is there.
    if (m_own.busy() || sameDefaults(defaults(), m_asked))
        return;
    m_asked = defaults();
    m_own.readPrices(QString::fromStdU16String(m_prices.file.u16string()), m_asked, m_currency.toStdString());
}

void PricesDialog::take(const PricesRead& prices)
{
    m_prices = prices;
    m_refused->setRecords(prices.list.refused);
    m_refusedBox->setVisible(!prices.list.refused.empty());
    askRates(prices.ratesMissing);
    say();
    readAgain();
}

void PricesDialog::askRates(const std::vector<std::string>& currencies)
{
    // What was typed for a currency stays while it is still asked for.
    for (auto at = m_rates.begin(); at != m_rates.end();) {
        if (std::find(currencies.begin(), currencies.end(), at->currency) != currencies.end()) {
            ++at;
            continue;
        }
        m_form->removeRow(at->row);
        at = m_rates.erase(at);
    }
    for (const std::string& currency : currencies)
        if (std::none_of(m_rates.begin(), m_rates.end(), [&](const Rate& rate) { return rate.currency == currency; }))
            addRate(currency);
    m_rateHint->setVisible(!m_rates.empty());
}

void PricesDialog::addRate(const std::string& currency)
{
    const QString code = QString::fromStdString(currency);
    auto* row = new QWidget(this);
    auto* value = new QLineEdit(row);
    value->setObjectName(QStringLiteral("rate") + code);
    value->setPlaceholderText(tr("rate"));
    value->setFixedWidth(96);
    value->setAccessibleName(tr("%1 for one %2").arg(m_currency, code));
    value->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]*[.,]?[0-9]*")), value));
    auto* date = pastDay(tr("Date of the rate of %1").arg(code), row);
    auto* unit = new TextLabel(Theme::Type::Text, row);
    unit->setText(tr("%1 on").arg(m_currency));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{value, unit, date})
        layout->addWidget(part);
    layout->addStretch(1);
    m_form->addRow(tr("One %1 is").arg(code), row);
    m_rates.push_back({currency, row, value, date});
}

void PricesDialog::say()
{
    const PriceList& list = m_prices.list;
    const int taken = static_cast<int>(list.prices.size());
    QString text = tr("%1 of %2 rows have a price for a part")
                       .arg(QLocale().toString(taken), QLocale().toString(static_cast<int>(list.rows)));
    m_state->setState(taken == 0 ? Mark::Error : list.refused.empty() ? Mark::Ok : Mark::Warning, text);
    m_import->setEnabled(taken > 0);
}

PriceList PricesDialog::list() const
{
    PriceList out = m_prices.list;
    for (const Rate& rate : m_rates)
        if (const double value = rateIn(*rate.value); value > 0)
            out.rates.push_back({rate.currency, m_currency.toStdString(),
                                 rate.date->date().toString(Qt::ISODate).toStdString(), value});
    return out;
}

} // namespace flopsmith
