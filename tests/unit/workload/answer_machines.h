// Machines of catalog parts that answer for workloads, with the bundled catalog and estimator.
#pragma once

#include <cmath>
#include <initializer_list>
#include <memory>
#include <utility>

#include "app/import/estimator_files.h"
#include "app/io/catalog_io.h"
#include "app/rules/engine.h"
#include "app/workload/answer.h"

namespace flopsmith::testing {

inline const CatalogPtr& catalog()
{
    static const CatalogPtr loaded = loadCatalog(FLOPSMITH_TESTS_FOLDER "/../catalog").value();
    return loaded;
}

inline const Estimator& estimator()
{
    static const EstimatorPtr loaded = loadEstimator(FLOPSMITH_TESTS_FOLDER "/../catalog", *catalog()).value();
    return *loaded;
}

struct Machines {
    EvaluationPtr evaluation;
    [[nodiscard]] WorkloadAnswer ask(const Workload& workload) const
    {
        return answer(*evaluation->machine, evaluation->estimate, workload, estimator());
    }
};

inline Machines machineOf(std::initializer_list<std::pair<const char*, int>> parts)
{
    Build build;
    build.site.country = "US";
    for (const auto& [id, count] : parts) {
        Entry entry;
        entry.part = PartId(id);
        entry.count = count;
        build.parts.push_back(entry);
    }
    return {evaluate(std::make_shared<const Build>(build), catalog())};
}

inline Workload workloadOf(const char* model, const char* mode)
{
    Workload out;
    out.model.name = model;
    out.mode = mode;
    return out;
}

inline bool almost(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a / b - 1) < tolerance;
}

} // namespace flopsmith::testing
