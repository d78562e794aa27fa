// Names of series instead of models: "AMD EPYC 9004", "EPYC Turin", "EPYC (SP3, model not stated)".
#pragma once

#include <string_view>
#include <vector>

#include "app/parts/catalog.h"
#include "app/parts/part.h"

namespace flopsmith {

/// Maker of the processor that `name` names, by itself or by the mark of its family ("EPYC", "Xeon"); empty when the
/// name does not tell.
[[nodiscard]] std::string_view processorMaker(std::string_view name);

/// The processors of the catalog that belong to the series that `name` gives: every word of the name is one of theirs,
/// their generation's, or a number with zeros for the digits that tell models apart; a socket in brackets is theirs.
/// Empty when the name gives no series, or a model.
[[nodiscard]] std::vector<const Part*> seriesMembers(const Catalog& catalog, std::string_view name);

/// Fills what is unknown in `part` with the figures that all members share. The catalog need not hold all of a series:
/// the figures are assumed. Of limits of power that differ the lowest is taken: no member draws less at full load.
void addSeriesFigures(Part& part, const std::vector<const Part*>& members);

} // namespace flopsmith
