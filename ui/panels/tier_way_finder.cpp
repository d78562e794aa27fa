#include "ui/panels/tier_way_finder.h"

#include <mutex>

#include <QCoreApplication>
#include <QMetaObject>
#include <QStringList>

#include "app/workspace/evaluation_service.h"
#include "ui/models/finding_text.h"

namespace flopsmith {

namespace {

struct WayTexts {
    Q_DECLARE_TR_FUNCTIONS(flopsmith::TierWayFinder)
};

} // namespace

/// One search: its owner, which may be gone or want something else before it ends.
struct TierWayFinder::Run {
    std::mutex mutex;
    TierWayFinder* owner = nullptr;
    CancelToken cancel = std::make_shared<std::atomic<bool>>(false);

    void give(std::optional<TierWay> way)
    {
        const std::lock_guard lock(mutex);
        if (!owner)
            return;
        QMetaObject::invokeMethod(
            owner, [to = owner, self = this, way = std::move(way)] { to->take(self, way); }, Qt::QueuedConnection);
    }
};

TierWayFinder::TierWayFinder(Executor& executor, QObject* parent)
    : QObject(parent)
    , m_executor(executor)
{
}

TierWayFinder::~TierWayFinder()
{
    giveUp();
}

void TierWayFinder::giveUp()
{
    if (!m_run)
        return;
    m_run->cancel->store(true);
    const std::lock_guard lock(m_run->mutex);
    m_run->owner = nullptr;
}

void TierWayFinder::find(EvaluationPtr evaluation, const std::string& tier, const std::string& group)
{
    giveUp();
    m_run = std::make_shared<Run>();
    m_run->owner = this;
    m_executor.run([run = m_run, evaluation = std::move(evaluation), tier, group] {
        run->give(cheapestWay(*evaluation, tier, group, {}, run->cancel));
    });
}

void TierWayFinder::take(const Run* run, const std::optional<TierWay>& way)
{
    if (run == m_run.get())
        Q_EMIT found(way);
}

QString wayStepsText(const TierWay& way)
{
    QStringList steps;
    for (const QuickFix& step : way.steps)
        steps << fixText(step);
    return steps.join(QStringLiteral("; "));
}

QString wayPriceText(const TierWay& way)
{
    const QString money = way.difference
        ? (way.difference->minor > 0 ? QStringLiteral("+") : QString()) + localMoney(*way.difference)
        : localMoney(way.bought);
    if (way.perHour)
        return WayTexts::tr("%1 per hour").arg(money);
    return way.difference ? money : WayTexts::tr("%1 for what is bought").arg(money);
}

} // namespace flopsmith
