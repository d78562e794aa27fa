#include "app/workspace/ownership_service.h"

#include "app/base/text.h"
#include "app/build/exchange_rates.h"
#include "app/build/settings_keys.h"
#include "app/reports/ownership_charts.h"
#include "app/workspace/document.h"
#include "app/workspace/workload_service.h"

namespace flopsmith {

namespace {

OwnershipStatePtr ownershipState(const EvaluationPtr& evaluation, const WorkloadStatePtr& workload,
                                 const EstimatorPtr& estimator)
{
    auto out = std::make_shared<OwnershipState>();
    out->evaluation = evaluation;
    const bool current = workload && workload->fault.empty() && workload->evaluation == evaluation;
    auto answer = ownOrRent({*evaluation->machine, evaluation->estimate, current ? &workload->answer : nullptr,
                             estimator.get(), todayText()});
    if (!answer) {
        out->fault = describe(answer.error());
        return out;
    }
    out->answer = std::make_shared<const OwnershipAnswer>(std::move(*answer));
    out->charts = ownershipCharts(*out->answer);
    return out;
}

} // namespace

OwnershipService::OwnershipService(Document& document, WorkloadService& workloads, Executor& executor, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_workloads(workloads)
    , m_job(executor, this)
{
    connect(&document, &Document::evaluated, this, &OwnershipService::refresh);
    connect(&workloads, &WorkloadService::answered, this, &OwnershipService::refresh);
    connect(&workloads, &WorkloadService::loaded, this, &OwnershipService::refresh);
}

void OwnershipService::setWatched(bool watched)
{
    if (std::exchange(m_watched, watched) == watched || !watched)
        return;
    m_workloads.load(); // tariffs and workloads
    refresh();
}

void OwnershipService::refresh()
{
    // The sheet shows it, too, where the build states figures of it.
    const bool stated = statesOwnership(m_document.build().settings);
    if (stated)
        m_workloads.load(); // tariffs
    if ((!m_watched && !stated) || m_workloads.loading())
        return;
    m_job.run([this, evaluation = m_document.evaluation(), workload = m_workloads.state(),
               estimator = m_workloads.estimator()](const std::atomic<bool>& cancelled) -> LatestJob::Delivery {
        OwnershipStatePtr state = ownershipState(evaluation, workload, estimator);
        if (cancelled)
            return {};
        return [this, state = std::move(state)] {
            m_state = state;
            Q_EMIT answered();
        };
    });
}

bool OwnershipService::setFigure(const CostFigureInfo& info, const QString& text, const QString& label)
{
    const QString path = QStringLiteral("settings.") + QString::fromLatin1(info.key.data());
    const auto value = text.isEmpty() ? std::nullopt : std::optional<std::string>(text.toStdString());
    return m_document.apply(SetOption{path.toStdString(), value}, label, path);
}

bool OwnershipService::setRate(std::string_view currency, const QString& text, const QString& label)
{
    const std::string path = "settings." + rateKey(currency);
    const auto number = parseDecimal(text.toStdString());
    const auto value = number ? std::optional(rateText(*number, todayText())) : std::nullopt;
    return m_document.apply(SetOption{path, value}, label, QString::fromStdString(path));
}

bool OwnershipService::setPrivate(bool on, const QString& label)
{
    return m_document.apply(SetOption{"settings.data_private", on ? std::optional<std::string>("true") : std::nullopt},
                            label);
}

bool OwnershipService::isPrivate() const
{
    return flagSetting(m_document.build().settings, "data_private").value_or(false);
}

bool OwnershipService::setOffer(std::string_view what, const PartId& offer, const QString& text, const QString& label)
{
    const std::string path = "settings." + offerKey(what, offer.str());
    const auto value = text.isEmpty() ? std::nullopt : std::optional<std::string>(text.toStdString());
    return m_document.apply(SetOption{path, value}, label, QString::fromStdString(path));
}

} // namespace flopsmith
