// Document settings by dotted path, as `set` of the command line and the window's forms name them.
#pragma once

#include "app/base/result.h"
#include "app/build/edit.h"

namespace flopsmith {

/// The build with one option set or, without a value, unset. Paths: name, currency, nodes, arrays
/// (raid1:hdd#1+hdd#2;raid0:...), site.<key>,
/// settings.<key>, settings.bifurcation.<slot>, policy.severity.<rule>, policy.thresholds.<name>,
/// <instance>.settings.<key>, <instance>.slot, <instance>.count, feeds.<instance> (the supply that feeds it).
[[nodiscard]] Result<Build> withOption(Build build, const Catalog& catalog, const SetOption& option);

} // namespace flopsmith
