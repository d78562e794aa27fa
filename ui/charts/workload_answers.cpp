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
    if (!m_state)
        return nullptr;
    if (evaluation == m_state->evaluation)
        return {m_state, &m_state->answer};
    Answer& kept = m_answers[evaluation];
    if (!kept)
        kept = std::make_shared<const WorkloadAnswer>(
            answer(*evaluation->machine, evaluation->estimate, m_state->stated, *m_state->estimator));
    return kept;
}

} // namespace flopsmith
