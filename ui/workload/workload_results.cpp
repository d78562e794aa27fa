#include "ui/workload/workload_results.h"

#include <algorithm>

#include <QBoxLayout>
#include <QPushButton>

#include "app/reports/workload_text.h"
#include "ui/common/bars.h"
#include "ui/common/labels.h"
#include "ui/models/quantity_text.h"
#include "ui/models/workload_words.h"
#include "ui/workload/fact_list.h"

namespace flopsmith {

namespace {

constexpr std::size_t shownOffers = 3;

TextLabel* wrapped(Theme::Type type, QWidget* parent)
{
    auto* out = new TextLabel(type, parent);
    out->setWordWrap(true);
    out->setMinimumWidth(1);
    return out;
}

int lastSeries()
{
    return static_cast<int>(Theme::current().colors().series.size()) - 1;
}

/// Terms as they are listed; `text` says a term's value.
template <class Text>
std::vector<BarRow> termRows(const std::vector<Term>& terms, Text&& text)
{
    std::vector<BarRow> out;
    for (const Term& term : withoutSmall(terms))
        out.push_back({workloadWords(term.name), term.value, text(term.value),
                       std::min(static_cast<int>(out.size()), lastSeries())});
    return out;
}

} // namespace

WorkloadResults::WorkloadResults(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_fit(new MarkLabel(this))
    , m_memory(new StackBar(this))
    , m_terms(new BarList(this))
    , m_limits(new FactList(this))
    , m_apply(new QPushButton(tr("Change it so"), this))
    , m_speed(wrapped(Theme::Type::Heading, this))
    , m_band(wrapped(Theme::Type::Detail, this))
    , m_noSpeed(new MarkLabel(this))
    , m_speedFacts(new FactList(this))
    , m_time(new BarList(this))
    , m_run(new FactList(this))
    , m_runHint(wrapped(Theme::Type::Detail, this))
    , m_noHelp(wrapped(Theme::Type::Text, this))
    , m_sides(new FactList(this))
    , m_noSides(wrapped(Theme::Type::Text, this))
    , m_near(new FactList(this))
    , m_noNear(wrapped(Theme::Type::Text, this))
    , m_taken(new FactList(this))
{
    m_column->setContentsMargins(16, 8, 16, 16);
    m_column->setSpacing(6);
    buildFit();
    QVBoxLayout* run = section(tr("The whole run"));
    run->addWidget(m_run);
    run->addWidget(m_runHint);
    m_runHint->setMuted(true);
    m_runHint->setText(tr("Time, energy and cost of a run need its tokens, or the samples of the dataset: they stand "
                          "below Further options."));
    buildHelp();
    QVBoxLayout* sides = section(tr("Its inference side by side"));
    sides->addWidget(m_noSides);
    sides->addWidget(m_sides);
    m_noSides->setMuted(true);
    m_sides->setObjectName(QStringLiteral("workloadSides"));
    QVBoxLayout* near = section(tr("Measured nearby"));
    near->addWidget(m_near);
    near->addWidget(m_noNear);
    m_noNear->setMuted(true);
    m_noNear->setText(tr("No published measurement is like this."));
    section(tr("Taken for granted"))->addWidget(m_taken);
    m_column->addStretch(1);
}

QVBoxLayout* WorkloadResults::section(const QString& title)
{
    auto* label = new TextLabel(Theme::Type::Title, this);
    label->setMuted(true);
    label->setText(title);
    auto* box = new QVBoxLayout;
    box->setContentsMargins(0, 10, 0, 0);
    box->setSpacing(6);
    box->addWidget(label);
    m_column->addLayout(box);
    return box;
}

void WorkloadResults::buildFit()
{
    QVBoxLayout* fit = section(tr("Does it fit?"));
    fit->addWidget(m_fit);
    fit->addWidget(m_apply, 0, Qt::AlignLeft);
    fit->addWidget(m_memory);
    fit->addWidget(m_terms);
    fit->addWidget(m_limits);
    m_fit->setObjectName(QStringLiteral("workloadFit"));
    m_apply->setObjectName(QStringLiteral("workloadApplyFit"));
    m_terms->setAccessibleName(tr("Memory by what takes it"));
    connect(m_apply, &QPushButton::clicked, this,
            [this] { Q_EMIT changeWanted(m_change, tr("Make the workload fit")); });
    QVBoxLayout* speed = section(tr("How fast?"));
    speed->addWidget(m_speed);
    speed->addWidget(m_noSpeed);
    speed->addWidget(m_band);
    speed->addWidget(m_speedFacts);
    speed->addWidget(m_time);
    m_speed->setObjectName(QStringLiteral("workloadSpeed"));
    m_noSpeed->setObjectName(QStringLiteral("workloadNoSpeed"));
    m_band->setMuted(true);
    m_time->setAccessibleName(tr("Time by what takes it"));
}

void WorkloadResults::buildHelp()
{
    QVBoxLayout* box = section(tr("What would help most"));
    m_noHelp->setMuted(true);
    box->addWidget(m_noHelp);
    for (std::size_t i = 0; i < shownOffers; ++i) {
        Help one{new QWidget(this), nullptr, nullptr, nullptr};
        one.name = wrapped(Theme::Type::Text, one.row);
        one.gain = wrapped(Theme::Type::Detail, one.row);
        one.gain->setMuted(true);
        one.button = new QPushButton(one.row);
        one.button->setObjectName(QStringLiteral("workloadHelp%1").arg(i + 1));
        auto* row = new QHBoxLayout(one.row);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(12);
        auto* texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(one.name);
        texts->addWidget(one.gain);
        row->addLayout(texts, 1);
        row->addWidget(one.button, 0, Qt::AlignVCenter);
        box->addWidget(one.row);
        connect(one.button, &QPushButton::clicked, this, [this, i] { help(i); });
        m_help.push_back(one);
    }
}

void WorkloadResults::help(std::size_t which)
{
    if (which >= m_offers.size())
        return;
    const Improvement offer = m_offers[which]; // what follows may bring other offers
    if (offer.changed)
        Q_EMIT changeWanted(*offer.changed, improvementName(offer));
    else
        Q_EMIT partWanted(PartId(offer.part));
}

void WorkloadResults::show(const WorkloadState& state)
{
    const WorkloadAnswer& answer = state.answer;
    showFit(answer);
    showSpeed(answer);
    const WordRows run = runRows(answer);
    m_run->setRows(run);
    m_runHint->setVisible(answer.speed && !answer.seconds);
    showHelp(state);
    showSides(state.sides);
    m_near->setRows(neighbourRows(answer), neighbourSources(answer));
    m_noNear->setVisible(answer.neighbours.empty());
    m_taken->setRows(assumptionRows(answer));
}

void WorkloadResults::showFit(const WorkloadAnswer& answer)
{
    const FitWords fit = fitWords(answer);
    m_fit->setState(fit.mark, fit.text);
    const MemoryAnswer& memory = answer.memory;
    std::vector<double> values;
    for (const Term& term : withoutSmall(memory.terms))
        values.push_back(term.value);
    m_memory->setValues(values, std::max(memory.available, memory.needed));
    m_memory->setVisible(!values.empty());
    m_terms->setRows(termRows(memory.terms, [](double bytes) { return localMemory(bytes); }));
    m_terms->setVisible(!values.empty());
    m_limits->setRows(memoryRows(answer));
    m_apply->setVisible(memory.changed.has_value());
    if (memory.changed)
        m_change = *memory.changed;
}

void WorkloadResults::showSpeed(const WorkloadAnswer& answer)
{
    const bool known = answer.speed.has_value();
    m_speed->setVisible(known);
    m_band->setVisible(known);
    m_noSpeed->setVisible(!known);
    m_speedFacts->setRows(speedRows(answer));
    m_time->setVisible(known);
    if (!known) {
        m_noSpeed->setState(Mark::Unknown, speedWords(answer));
        return;
    }
    m_speed->setText(speedWords(answer));
    const bool scored = answer.speed->high > answer.speed->low;
    m_band->setText(scored ? tr("%1; nine of ten measured cases lay in such a band")
                                 .arg(localBand(answer.speed->low, answer.speed->high, answer.speed->unit))
                           : tr("How far such estimates are off is not known."));
    m_time->setRows(
        termRows(answer.speed->terms, [](double share) { return tr("%1 %").arg(localNumber(share * 100, 0)); }));
}

void WorkloadResults::showSides(const SideBySide& sides)
{
    m_sides->setRows(sideRows(sides));
    if (!sides.whyNot.empty())
        m_noSides->setText(tr("Cannot tell: %1").arg(workloadWords(sides.whyNot)));
    else
        m_noSides->setText(tr("The devices alone, without the machine around them."));
}

void WorkloadResults::showHelp(const WorkloadState& state)
{
    m_offers = state.improvements;
    m_noHelp->setVisible(m_offers.empty());
    m_noHelp->setText(state.answer.speed ? tr("Nothing that is known helps by more than a twentieth.")
                                         : tr("Cannot tell as long as the speed cannot be told."));
    for (std::size_t i = 0; i < m_help.size(); ++i) {
        m_help[i].row->setVisible(i < m_offers.size());
        if (i >= m_offers.size())
            continue;
        const Improvement& offer = m_offers[i];
        m_help[i].name->setText(improvementName(offer));
        m_help[i].gain->setText(improvementGain(offer));
        m_help[i].button->setText(offer.setting ? tr("Apply") : tr("Show part"));
        m_help[i].button->setAccessibleName(
            QStringLiteral("%1: %2").arg(m_help[i].button->text(), m_help[i].name->text()));
    }
}

} // namespace flopsmith
