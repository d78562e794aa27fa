#include "ui/panels/problems_fixes.h"

#include <mutex>
#include <optional>

#include <QCoreApplication>
#include <QMetaObject>

#include "app/workspace/evaluation_service.h"
#include "ui/models/finding_text.h"

namespace flopsmith {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(flopsmith::FixTexts)
};

} // namespace

/// One search: its owner, which may be gone before a job of it ends.
struct FixFinder::Run {
    std::mutex mutex;
    FixFinder* owner = nullptr; // null: nobody wants the result any more

    [[nodiscard]] bool wanted()
    {
        const std::lock_guard lock(mutex);
        return owner != nullptr;
    }
    void give(const std::string& fingerprint, std::vector<CheckedFix> fixes)
    {
        const std::lock_guard lock(mutex);
        if (!owner)
            return;
        QMetaObject::invokeMethod(
            owner,
            [to = owner, self = this, fingerprint, fixes = std::move(fixes)]() mutable {
                to->store(self, fingerprint, std::move(fixes));
            },
            Qt::QueuedConnection);
    }
    void giveUp()
    {
        const std::lock_guard lock(mutex);
        owner = nullptr;
    }
};

FixFinder::FixFinder(Executor& executor, QObject* parent)
    : QObject(parent)
    , m_executor(executor)
{
}

FixFinder::~FixFinder()
{
    if (m_run)
        m_run->giveUp();
}

void FixFinder::find(EvaluationPtr evaluation)
{
    if (m_run)
        m_run->giveUp();
    m_fixes.clear();
    m_run = std::make_shared<Run>();
    m_run->owner = this;
    m_executor.run([run = m_run, evaluation = std::move(evaluation)] {
        for (const Finding& finding : evaluation->findings) {
            if (!run->wanted())
                return;
            if (!finding.waived)
                run->give(finding.fingerprint, fixesFor(*evaluation, finding));
        }
    });
}

void FixFinder::store(const Run* run, const std::string& fingerprint, std::vector<CheckedFix> fixes)
{
    if (run != m_run.get())
        return;
    m_fixes[fingerprint] = std::move(fixes);
    Q_EMIT found(fingerprint);
}

const std::vector<CheckedFix>* FixFinder::known(const std::string& fingerprint) const
{
    const auto at = m_fixes.find(fingerprint);
    return at == m_fixes.end() ? nullptr : &at->second;
}

QString priceDifference(const CheckedFix& fix, const std::string& currency)
{
    const auto money = fix.priceDifference(currency);
    if (!money || money->minor == 0)
        return {};
    return (money->minor > 0 ? QStringLiteral("+") : QString()) + localMoney(*money);
}

QString fixEntry(const CheckedFix& fix, const std::string& currency)
{
    QStringList pieces{fixText(fix.fix)};
    const QString price = priceDifference(fix, currency);
    pieces << (!price.isEmpty()                    ? price
                   : fix.priceDifference(currency) ? Texts::tr("same price")
                                                   : Texts::tr("price not known"));
    pieces << (fix.newErrors > 0 ? Texts::tr("%n new error(s)", nullptr, fix.newErrors) : Texts::tr("no new error"));
    return pieces.join(QStringLiteral(" \u00b7 "));
}

QString fixesSummary(const std::vector<CheckedFix>& fixes, const std::string& currency)
{
    if (fixes.empty())
        return {};
    const QString price = priceDifference(fixes.front(), currency);
    if (fixes.size() == 1) {
        const QString text = fixText(fixes.front().fix);
        return price.isEmpty() ? text : QStringLiteral("%1, %2").arg(text, price);
    }
    const QString count = Texts::tr("%n fix(es)", nullptr, static_cast<int>(fixes.size()));
    return price.isEmpty() ? count : QStringLiteral("%1, %2").arg(count, price);
}

} // namespace flopsmith
