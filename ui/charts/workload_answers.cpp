#include "ui/charts/workload_answers.h"

namespace flopsmith {

void WorkloadAnswers::setState(const WorkloadStatePtr& state)
{
    const WorkloadStatePtr usable = state && state->fault.empty() ? state : nullptr;
    const bool same = usable && m_state && usable->estimator == m_state->estimator && usable->stated == m_state->stated;
    if (!same)
        m_answers.clear();
    m_state = usable;
}

WorkloadAnswers::Answer WorkloadAnswers::of(const EvaluationPtr& evaluation)
{
    if (!m_state || evaluation == m_state->evaluation)
        return answerFor(evaluation, m_state);
    Answer& kept = m_answers[evaluation];
    if (!kept)
        kept = answerFor(evaluation, m_state);
    return kept;
}

} // namespace flopsmith
