// Looks for the fixes of a build's findings off the window's thread: each one costs a few evaluations.
#pragma once

#include <map>
#include <memory>
#include <vector>

#include <QObject>
#include <QString>

#include "app/rules/engine.h"

namespace flopsmith {

class Executor;

class FixFinder : public QObject {
    Q_OBJECT

public:
    /// `executor` must outlive this.
    explicit FixFinder(Executor& executor, QObject* parent = nullptr);
    ~FixFinder() override;

    /// Forgets what was found for another evaluation and starts anew.
    void find(EvaluationPtr evaluation);
    /// Fixes of a finding by its fingerprint; nullptr while they are not known.
    [[nodiscard]] const std::vector<CheckedFix>* known(const std::string& fingerprint) const;

Q_SIGNALS:
    void found(const std::string& fingerprint);

private:
    struct Run;
    void store(const Run* run, const std::string& fingerprint, std::vector<CheckedFix> fixes);

    Executor& m_executor;
    std::shared_ptr<Run> m_run;
    std::map<std::string, std::vector<CheckedFix>> m_fixes;
};

/// What the edit of a fix adds to the price: "+189 USD"; empty when it changes nothing or prices are missing.
[[nodiscard]] QString priceDifference(const CheckedFix& fix, const std::string& currency);
/// A fix as a menu entry: what it does, what it costs, what it would break.
[[nodiscard]] QString fixEntry(const CheckedFix& fix, const std::string& currency);
/// All fixes of a finding in a few words: "2 fixes, from +189 USD".
[[nodiscard]] QString fixesSummary(const std::vector<CheckedFix>& fixes, const std::string& currency);

} // namespace flopsmith
