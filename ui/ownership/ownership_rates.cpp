#include "ui/ownership/ownership_rates.h"

#include <algorithm>
#include <optional>

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>

#include "app/reports/ownership_text.h"
#include "ui/common/labels.h"
#include "ui/models/quantity_text.h"
#include "ui/ownership/ownership_figures.h"

namespace flopsmith {

namespace {

constexpr int rateFieldWidth = 96;
constexpr int rateDateWidth = 104;
constexpr int rateDecimals = 4;

std::optional<double> typedRate(const QString& text)
{
    bool good = false;
    double value = QLocale().toDouble(text.trimmed(), &good);
    if (!good)
        value = QLocale::c().toDouble(text.trimmed(), &good);
    return good && value > 0 ? std::optional(value) : std::nullopt;
}

} // namespace

OwnershipRates::OwnershipRates(OwnershipService& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_grid(new QGridLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* heading = new TextLabel(Theme::Type::Title, this);
    heading->setText(tr("Rates of exchange"));
    heading->setContentsMargins(0, 10, 0, 0);
    column->addWidget(heading);
    column->addLayout(m_grid);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1000);
    m_grid->setColumnStretch(3, 1); // what is left, once the labels have their width
    m_grid->setColumnMinimumWidth(2, rateDateWidth);
    hide();
}

void OwnershipRates::build(const OwnershipAnswer& answer)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_cells.clear();
    for (const RateUsed& rate : answer.rates) {
        auto* label = new ElidedLabel(Theme::Type::Text, this);
        label->setMuted(true);
        label->setMaximumWidth(mostFigureLabelWidth);
        label->setText(QString::fromStdString(rateLabel(rate, answer.currency)));
        const Cell cell{rate.currency, new QLineEdit(this), new TextLabel(Theme::Type::Detail, this)};
        cell.field->setFixedWidth(rateFieldWidth);
        cell.field->setAlignment(Qt::AlignRight);
        cell.field->setObjectName(QStringLiteral("ownership-rate-") + QString::fromStdString(rate.currency));
        cell.field->setAccessibleName(label->text());
        cell.date->setMuted(true);
        label->setBuddy(cell.field);
        const int row = static_cast<int>(m_cells.size());
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(cell.field, row, 1);
        m_grid->addWidget(cell.date, row, 2);
        connect(cell.field, &QLineEdit::textEdited, this,
                [this, cell](const QString& text) { typed(cell.currency, *cell.field, text); });
        m_cells.push_back(cell);
    }
}

void OwnershipRates::typed(const std::string& currency, QLineEdit& field, const QString& text)
{
    const bool empty = text.trimmed().isEmpty();
    const auto value = typedRate(text);
    const bool good = empty || value;
    QPalette colors = field.palette();
    colors.setColor(QPalette::Text, good ? Theme::current().colors().text : Theme::current().color(Mark::Error));
    field.setPalette(colors);
    field.setToolTip(good ? QString() : tr("A number above 0"));
    if (good)
        m_service.setRate(currency, empty ? QString() : QString::number(*value, 'g', QLocale::FloatingPointShortest),
                          tr("Change a rate of exchange"));
}

void OwnershipRates::refresh()
{
    const OwnershipStatePtr& state = m_service.state();
    if (!state || !state->answer)
        return;
    const std::vector<RateUsed>& rates = state->answer->rates;
    const bool same = std::equal(rates.begin(), rates.end(), m_cells.begin(), m_cells.end(),
                                 [](const RateUsed& rate, const Cell& cell) { return rate.currency == cell.currency; });
    if (!same)
        build(*state->answer);
    setVisible(!rates.empty());
    for (std::size_t i = 0; i < rates.size(); ++i) {
        const RateUsed& rate = rates[i];
        QLineEdit& field = *m_cells[i].field;
        const QString known = rate.value ? localNumber(*rate.value, rateDecimals) : QString();
        const QString text = rate.stated ? known : QString();
        if (!field.hasFocus() && field.text() != text)
            field.setText(text);
        field.setPlaceholderText(known.isEmpty() ? tr("unknown") : known);
        m_cells[i].date->setText(rate.value ? QString::fromStdString(rate.date)
                                            : (rate.owning ? tr("not counted") : tr("offers")));
    }
}

} // namespace flopsmith
