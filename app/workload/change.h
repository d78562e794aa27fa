// Changes that the estimator found on a completed workload, carried over to the workload as it was stated.
#pragma once

#include "app/workload/workload.h"

namespace flopsmith {

/// `stated` with what differs between `settled` (the same workload completed) and `changed`. What is not altered stays
/// unstated, so that it keeps following the machine.
[[nodiscard]] Workload withChange(Workload stated, const Workload& settled, const Workload& changed);

/// The batch that a method varies: micro-batch per device of training, users at once of a server, else the batch.
/// Values of one kind agree: the global batch, the users' limit.
[[nodiscard]] double variedBatch(const Workload& settled);
void setVariedBatch(Workload& settled, double batch, int devices);

/// Tokens of a sequence, or of the prompt where that is what counts.
[[nodiscard]] double variedSequence(const Workload& settled);
void setVariedSequence(Workload& settled, double tokens);

} // namespace flopsmith
