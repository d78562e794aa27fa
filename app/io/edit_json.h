// Edits in the command line's answers: {"set": path, "value": text}, {"replace": key, "part": id} and so on.
#pragma once

#include "app/build/edit.h"
#include "app/io/value_json.h"

namespace flopsmith {

[[nodiscard]] Json editJson(const Edit& edit);
[[nodiscard]] Json moneyJson(const Money& money);

} // namespace flopsmith
