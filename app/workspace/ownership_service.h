// Owning the open build against renting: answers for the newest evaluation and workload off the window's thread, while
// somebody looks at it, and changes the figures that the document states.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <QObject>

#include "app/ownership/ownership.h"
#include "app/reports/chart_spec.h"
#include "app/workspace/latest_job.h"

namespace flopsmith {

class Document;
class WorkloadService;

struct OwnershipState {
    EvaluationPtr evaluation; // the answer points into its catalog
    std::shared_ptr<const OwnershipAnswer> answer; // null: `fault` says why
    std::string fault; // a setting out of its range
    std::vector<ChartSpec> charts; // ownershipCharts()
};
using OwnershipStatePtr = std::shared_ptr<const OwnershipState>;

class OwnershipService : public QObject {
    Q_OBJECT

public:
    /// `document`, `workloads` and `executor` must outlive the service.
    OwnershipService(Document& document, WorkloadService& workloads, Executor& executor, QObject* parent = nullptr);

    /// Answers from now on, or no more unless the build states figures of it: an answer compares more than a hundred
    /// offers.
    void setWatched(bool watched);
    /// The newest answer: of an older build while one is under way; null before the first.
    [[nodiscard]] const OwnershipStatePtr& state() const { return m_state; }

    /// States a figure, or with an empty text no longer, as one undo step; steps with one key join. False when it was
    /// refused.
    bool setFigure(const CostFigureInfo& info, const QString& text, const QString& label);
    /// What one of a currency is in the build's, today; an empty text: no longer stated.
    bool setRate(std::string_view currency, const QString& text, const QString& label);
    /// The data may not leave the house.
    bool setPrivate(bool on, const QString& label);
    [[nodiscard]] bool isPrivate() const;
    /// The same for what the document states of an offer: `what` is price (per hour), count, accelerator or speed.
    bool setOffer(std::string_view what, const PartId& offer, const QString& text, const QString& label);

Q_SIGNALS:
    void answered(); // another state()

private:
    void refresh();

    Document& m_document;
    WorkloadService& m_workloads;
    LatestJob m_job;
    bool m_watched = false;
    OwnershipStatePtr m_state;
};

} // namespace flopsmith
