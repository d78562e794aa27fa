#include "ui/panels/verdict_panel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>

#include "app/build/cluster.h"
#include "app/workspace/document.h"
#include "ui/common/bars.h"
#include "ui/common/labels.h"
#include "ui/common/pill.h"
#include "ui/models/quantity_text.h"
#include "ui/panels/inspector_view.h"
#include "ui/panels/verdict_tiers.h"
#include "ui/panels/verdict_workload.h"

namespace flopsmith {

namespace {

constexpr int margin = 16;
constexpr int maxMachines = 4096; // as documents take

TextLabel* sectionTitle(const QString& text, QWidget* parent)
{
    auto* label = new TextLabel(Theme::Type::Title, parent);
    label->setMuted(true);
    label->setText(text);
    return label;
}

QString heatText(const Evaluation& evaluation)
{
    if (isRented(*evaluation.machine))
        return VerdictPanel::tr("Power and heat are the provider's");
    const Estimate& estimate = evaluation.estimate;
    const ClusterEstimate& cluster = estimate.cluster;
    const Power load = estimate.power.dcLoad.value * cluster.machines + cluster.shared.value;
    QString btu = VerdictPanel::tr("%1 BTU/h").arg(localNumber(estimate.cooling.btuPerHour, 0));
    btu.replace(QLatin1Char('/'), QStringLiteral("\u2060/\u2060")); // no line ends within a unit
    const QString watts = cluster.wall ? VerdictPanel::tr("%1 at the wall").arg(localQuantity(*cluster.wall))
                                       : VerdictPanel::tr("%1 before the supply").arg(localQuantity(load));
    const QString sum = QStringLiteral("%1 \u00b7 %2").arg(watts, btu);
    return estimate.power.dcLoad.complete() && cluster.shared.complete() ? sum
                                                                         : VerdictPanel::tr("at least %1").arg(sum);
}

} // namespace

VerdictPanel::VerdictPanel(Document& document, WorkloadService& workloads, Selection& selection, Executor& executor,
                           QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_atLeast(new TextLabel(Theme::Type::Detail, this))
    , m_price(new TextLabel(Theme::Type::Headline, this))
    , m_currency(new TextLabel(Theme::Type::Text, this))
    , m_others(new TextLabel(Theme::Type::Text, this))
    , m_heat(new TextLabel(Theme::Type::Text, this))
    , m_state(new Pill(Pill::Kind::Badge, this))
    , m_tiers(new VerdictTiers(document, executor, this))
    , m_workload(new VerdictWorkload(workloads, this))
    , m_powerTitle(sectionTitle(tr("Power, chip to wall"), this))
    , m_power(new BarList(this))
    , m_circuit(new MarkLabel(this))
    , m_machines(new QSpinBox(this))
    , m_inspector(new InspectorView(document, selection, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Verdict"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new Divider(Qt::Horizontal, this));
    column->addWidget(buildBody(selection), 1);
    connect(&document, &Document::evaluated, this, &VerdictPanel::refresh);
    refresh();
}

VerdictPanel::~VerdictPanel() = default;

QWidget* VerdictPanel::buildHead()
{
    auto* head = new QWidget(this);
    m_atLeast->setText(tr("at least"));
    m_atLeast->setMuted(true);
    m_currency->setMuted(true);
    m_others->setMuted(true);
    m_others->setWordWrap(true);
    m_heat->setMuted(true);
    // One above the other: side by side they are wider than the panel in some languages.
    auto* total = new QGridLayout;
    total->setHorizontalSpacing(8);
    total->setVerticalSpacing(0);
    total->addWidget(m_atLeast, 0, 0, 1, 2, Qt::AlignLeft);
    total->addWidget(m_price, 1, 0, Qt::AlignBaseline);
    total->addWidget(m_currency, 1, 1, Qt::AlignBaseline);
    total->addWidget(m_state, 0, 3, 2, 1, Qt::AlignVCenter | Qt::AlignRight);
    total->setColumnStretch(2, 1);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(margin, 8, margin, 12);
    column->setSpacing(4);
    column->addLayout(total);
    column->addWidget(m_others);
    m_heat->setWordWrap(true);
    column->addWidget(m_heat);
    column->addSpacing(6);
    column->addWidget(new Divider(Qt::Horizontal, head));
    column->addSpacing(6);
    column->addWidget(m_tiers);
    return head;
}

QLayout* VerdictPanel::machinesRow()
{
    m_machines->setObjectName(QStringLiteral("verdictMachines"));
    m_machines->setRange(1, maxMachines);
    m_machines->setKeyboardTracking(false);
    m_machines->setAccessibleName(tr("Machines of this kind"));
    m_machines->setToolTip(tr("More than one is a cluster; its switches and networked storage count once"));
    connect(m_machines, &QSpinBox::valueChanged, this, &VerdictPanel::setMachines);
    auto* label = new QLabel(tr("&Machines of this kind"), this);
    label->setBuddy(m_machines);
    auto* row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(m_machines);
    return row;
}

QWidget* VerdictPanel::buildBody(Selection&)
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(margin, 12, margin, margin);
    column->setSpacing(6);
    column->addWidget(m_workload);
    column->addWidget(m_powerTitle);
    column->addWidget(m_power);
    column->addWidget(m_circuit);
    column->addLayout(machinesRow());
    column->addSpacing(6);
    column->addWidget(new Divider(Qt::Horizontal, body));
    column->addSpacing(6);
    column->addWidget(m_inspector);
    column->addStretch(1);
    m_power->setAccessibleName(tr("Power, chip to wall"));
    m_circuit->setFont(Theme::font(Theme::Type::Detail));
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    body->setMinimumWidth(1); // as wide as the panel; long words may not push figures out of sight
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    body->setBackgroundRole(QPalette::Base);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    return scroll;
}

void VerdictPanel::refresh()
{
    const EvaluationPtr evaluation = m_document.evaluation();
    showPrice(*evaluation);
    showState(*evaluation);
    m_tiers->setEvaluation(evaluation);
    showPower(*evaluation);
    showCircuit(*evaluation);
    const QSignalBlocker quiet(m_machines);
    m_machines->setValue(machinesOf(*evaluation->build));
}

void VerdictPanel::setMachines(int machines)
{
    m_document.apply(SetOption{"nodes", std::to_string(machines)}, tr("Have %n machine(s)", nullptr, machines),
                     QStringLiteral("nodes"));
}

void VerdictPanel::showPrice(const Evaluation& evaluation)
{
    const CostEstimate& cost = evaluation.estimate.cost;
    const std::string& currency = evaluation.build->currency;
    const bool rented = isRented(*evaluation.machine);
    const MoneySum& main = rented ? cost.rentPerHour : cost.purchase;
    const Money exact = main.in(currency);
    // Rent is small: its cents count. Those of a purchase stand in the tool tip.
    const bool asked = rented && main.totals().empty(); // the provider publishes no price
    m_price->setText(asked ? QStringLiteral("\u2013") : rented ? localAmount(exact) : localNumber(exact.amount(), 0));
    const QString code = QString::fromStdString(currency);
    m_currency->setText(rented ? tr("%1 per hour").arg(code) : code);
    QStringList others;
    for (const Money& total : main.totals())
        if (total.currency != currency)
            others << QStringLiteral("+ %1 %2").arg(localAmount(total), QString::fromStdString(total.currency));
    if (!rented)
        for (const Money& rent : cost.rentPerHour.totals())
            others << tr("+ %1 %2 per hour").arg(localAmount(rent), QString::fromStdString(rent.currency));
    if (asked)
        others << tr("The price is not known: ask the provider, choose the machine and state it.");
    m_others->setText(others.join(QLatin1Char(' ')));
    m_others->setVisible(!others.isEmpty());
    const auto missing = static_cast<int>(cost.purchase.unknown() + cost.rentPerHour.unknown());
    m_atLeast->setVisible(missing > 0 && !asked);
    QString note = QStringLiteral("%1 %2. ").arg(localAmount(exact), m_currency->text());
    note += cost.oldestPriceDate.empty() ? tr("No prices yet")
                                         : tr("Oldest price of %1").arg(QString::fromStdString(cost.oldestPriceDate));
    if (missing > 0)
        note += QStringLiteral(". ") + tr("%n part(s) without a known price", nullptr, missing);
    m_price->setToolTip(note.toHtmlEscaped());
    m_atLeast->setToolTip(m_price->toolTip());
    m_price->setAccessibleName(rented ? tr("Rent") : tr("Price"));
    m_price->setAccessibleDescription(
        QStringLiteral("%1 %2 %3. %4").arg(m_price->text(), m_currency->text(), m_others->text(), note));
}

void VerdictPanel::showState(const Evaluation& evaluation)
{
    m_heat->setText(heatText(evaluation));
    const int errors = evaluation.count(Severity::Error);
    const int warnings = evaluation.count(Severity::Warning);
    const bool empty = evaluation.build->parts.empty();
    m_state->setVisible(!empty);
    if (errors > 0) {
        m_state->setMark(Mark::Error);
        m_state->setText(tr("%n error(s)", nullptr, errors));
    } else if (warnings > 0) {
        m_state->setMark(Mark::Warning);
        m_state->setText(tr("%n warning(s)", nullptr, warnings));
    } else {
        m_state->setMark(Mark::Ok);
        m_state->setText(tr("no errors"));
    }
}

void VerdictPanel::showPower(const Evaluation& evaluation)
{
    const PowerEstimate& power = evaluation.estimate.power;
    std::vector<BarRow> rows;
    // What a rented machine draws its provider pays.
    const std::vector<PowerTerm> terms = isRented(*evaluation.machine) ? std::vector<PowerTerm>() : power.terms;
    for (const PowerTerm& term : terms) {
        const QString name = QCoreApplication::translate("charts", std::string(powerGroupName(term.group)).c_str());
        rows.push_back(
            {name, static_cast<double>(term.value.raw()), localQuantity(term.value), static_cast<int>(rows.size())});
    }
    const int muted = static_cast<int>(Theme::current().colors().series.size()) - 1;
    // What a maker states at the wall holds the loss already.
    if (power.wall && *power.wall > power.dcLoad.value) {
        const Power loss = *power.wall - power.dcLoad.value;
        rows.push_back({tr("PSU loss"), static_cast<double>(loss.raw()), localQuantity(loss), muted});
    }
    for (BarRow& row : rows)
        row.series = std::min(row.series, muted);
    m_powerTitle->setVisible(!isRented(*evaluation.machine));
    m_power->setVisible(!isRented(*evaluation.machine));
    m_power->setRows(std::move(rows));
}

/// All machines against the branches that they are plugged into.
void VerdictPanel::showCircuit(const Evaluation& evaluation)
{
    const PowerEstimate& power = evaluation.estimate.power;
    const std::optional<Power> wall = evaluation.estimate.cluster.wall;
    const auto limit = power.circuitContinuous ? power.circuitContinuous : power.circuitLimit;
    m_circuit->setVisible(wall && limit);
    if (!wall || !limit)
        return;
    const int branches = std::max(1, evaluation.build->site.circuitCount.value_or(1));
    const Power carried = *limit * branches;
    const QString texts =
        branches > 1 ? tr("%1 at the wall, the circuits carry %2") : tr("%1 at the wall, the circuit carries %2");
    m_circuit->setState(*wall > carried ? Mark::Error : Mark::Ok,
                        texts.arg(localQuantity(*wall), localQuantity(carried)));
}

} // namespace flopsmith
