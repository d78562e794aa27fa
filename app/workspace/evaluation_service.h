// Evaluates builds off the window's thread; only the newest request's result is delivered.
#pragma once

#include <functional>
#include <memory>

#include <QObject>

#include "app/rules/engine.h"

namespace flopsmith {

/// Where work runs. A pool in the program, inline in tests and on the command line.
class Executor {
public:
    virtual ~Executor() = default;
    virtual void run(std::function<void()> job) = 0;
};

class PoolExecutor final : public Executor {
public:
    PoolExecutor();
    ~PoolExecutor() override; // waits for running jobs
    void run(std::function<void()> job) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

class InlineExecutor final : public Executor {
public:
    void run(std::function<void()> job) override { job(); }
};

class EvaluationService : public QObject {
    Q_OBJECT

public:
    explicit EvaluationService(Executor& executor, QObject* parent = nullptr);
    ~EvaluationService() override;

    /// Evaluates `build` and calls `done` on this object's thread, unless a newer request of the same `owner` came
    /// first or `owner` was destroyed.
    void request(QObject* owner, BuildPtr build, CatalogPtr catalog, std::function<void(EvaluationPtr)> done);

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace flopsmith
