// Looks for the cheapest way to the next level of a tier's group off the window's thread, when somebody asks.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include <QObject>
#include <QString>

#include "app/optimize/tier_way.h"

namespace flopsmith {

class Executor;

class TierWayFinder : public QObject {
    Q_OBJECT

public:
    /// `executor` must outlive this.
    explicit TierWayFinder(Executor& executor, QObject* parent = nullptr);
    ~TierWayFinder() override;

    /// Gives up an earlier search and starts anew; found() follows.
    void find(EvaluationPtr evaluation, const std::string& tier, const std::string& group);
    void giveUp();

Q_SIGNALS:
    void found(const std::optional<flopsmith::TierWay>& way);

private:
    struct Run;
    void take(const Run* run, const std::optional<TierWay>& way);

    Executor& m_executor;
    std::shared_ptr<Run> m_run;
};

/// Its steps in the window's language: "Replace A by B; Have 2 of B".
[[nodiscard]] QString wayStepsText(const TierWay& way);
/// What it costs: "+389 USD", "410 USD for what is bought", "1.79 USD per hour".
[[nodiscard]] QString wayPriceText(const TierWay& way);

} // namespace flopsmith
