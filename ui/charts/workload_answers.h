// The estimator's answers for builds beside the open one, all for the workload of the open one; kept while it stays.
#pragma once

#include <map>
#include <memory>

#include "app/workspace/workload_service.h"

namespace flopsmith {

class WorkloadAnswers {
public:
    using Answer = std::shared_ptr<const WorkloadAnswer>;

    /// The workload to answer for; null: none.
    void setState(const WorkloadStatePtr& state);
    /// Null without a workload.
    [[nodiscard]] Answer of(const EvaluationPtr& evaluation);
    /// Answers of builds that are not in the comparison any more are forgotten with it.
    void clear() { m_answers.clear(); }

private:
    WorkloadStatePtr m_state;
    std::map<EvaluationPtr, Answer> m_answers;
};

} // namespace flopsmith
