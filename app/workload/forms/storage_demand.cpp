// Data loading: what a step has to read while it computes (MLPerf Storage: batch * bytes / compute time).
#include "app/workload/form.h"

namespace flopsmith {

namespace {

std::optional<FormResult> storageDemand(const Question& question, const Parameters&, std::string& why)
{
    const Workload& w = question.workload;
    if (!w.bytesPerSample || !w.secondsPerStep || *w.secondsPerStep <= 0) {
        why = FLOPSMITH_TR("workload", "bytes per sample or the time of a step is not stated");
        return std::nullopt;
    }
    FormResult out;
    out.group = "storage-demand";
    out.terms.add("reading", w.microBatch.value_or(1) * *w.bytesPerSample / *w.secondsPerStep / 1e9);
    return out;
}

} // namespace

extern const FormGroup storageDemandForm;
const FormGroup storageDemandForm{
    "storage-demand",
    "storage-demand",
    [](const Question& q) { return q.workload.family == "storage-demand"; },
    &storageDemand,
    [] { return std::vector<PriorRule>{}; },
    {Likeness::Model},
};

} // namespace flopsmith
