#include "ui/panels/verdict_workload.h"

#include <algorithm>

#include <QBoxLayout>
#include <QToolButton>

#include "app/reports/workload_text.h"
#include "app/workspace/workload_service.h"
#include "ui/common/bars.h"
#include "ui/common/labels.h"
#include "ui/models/workload_fields.h"
#include "ui/models/workload_words.h"

namespace flopsmith {

VerdictWorkload::VerdictWorkload(WorkloadService& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_title(new ElidedLabel(Theme::Type::Title, this))
    , m_fit(new MarkLabel(this))
    , m_memory(new StackBar(this))
    , m_speed(new TextLabel(Theme::Type::Title, this))
    , m_run(new TextLabel(Theme::Type::Text, this))
{
    auto* change = new QToolButton(this);
    change->setObjectName(QStringLiteral("verdictWorkload"));
    change->setText(tr("Change"));
    change->setAccessibleName(tr("Change the workload"));
    change->setAutoRaise(true);
    change->setFocusPolicy(Qt::StrongFocus);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(change);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_fit);
    column->addWidget(m_memory);
    column->addWidget(m_speed);
    column->addWidget(m_run);
    column->addSpacing(8);
    column->addWidget(new Divider(Qt::Horizontal, this));
    column->addSpacing(8);
    m_fit->setObjectName(QStringLiteral("verdictFit"));
    m_speed->setObjectName(QStringLiteral("verdictSpeed"));
    for (TextLabel* label : {m_speed, m_run}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    connect(change, &QToolButton::clicked, this, &VerdictWorkload::wanted);
    connect(&service, &WorkloadService::answered, this, &VerdictWorkload::refresh);
    refresh();
}

void VerdictWorkload::refresh()
{
    const WorkloadStatePtr& state = m_service.state();
    setVisible(state && state->fault.empty());
    if (!state || !state->fault.empty())
        return;
    const WorkloadAnswer& answer = state->answer;
    const Workload& workload = answer.question.workload;
    m_title->setText(QStringLiteral("%1 \u00b7 %2")
                         .arg(QString::fromStdString(workload.model.name),
                              QString::fromStdString(methodText(workload.mode, workload.model))));
    const FitWords fit = fitWords(answer);
    m_fit->setState(fit.mark, fit.text);
    std::vector<double> values;
    for (const Term& term : withoutSmall(answer.memory.terms))
        values.push_back(term.value);
    m_memory->setValues(values, std::max(answer.memory.available, answer.memory.needed));
    m_memory->setVisible(!values.empty());
    // Fit and speed are often missing for the same reason: said once.
    m_speed->setText(speedWords(answer));
    m_speed->setVisible(answer.speed || fit.mark != Mark::Unknown || fit.text != speedWords(answer));
    const QString run = runWords(answer);
    m_run->setText(run);
    m_run->setVisible(!run.isEmpty());
}

} // namespace flopsmith
