// An executor whose jobs run when a test says so.
#pragma once

#include <deque>
#include <functional>
#include <utility>

#include "app/workspace/evaluation_service.h"

namespace flopsmith::test {

/// Runs jobs when told to.
class StepExecutor final : public Executor {
public:
    void run(std::function<void()> job) override { m_jobs.push_back(std::move(job)); }
    [[nodiscard]] std::size_t waiting() const { return m_jobs.size(); }
    void runFirst()
    {
        const auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        job();
    }
    void runAll()
    {
        while (!m_jobs.empty())
            runFirst();
    }
    /// The newest first, as a pool with a busy worker may.
    void runLast()
    {
        const auto job = std::move(m_jobs.back());
        m_jobs.pop_back();
        job();
    }

private:
    std::deque<std::function<void()>> m_jobs;
};

} // namespace flopsmith::test
