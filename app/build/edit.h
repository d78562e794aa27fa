// The only ways to change a build. Drag and drop, fixes, importers and the command line all produce these.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/build/build.h"

namespace flopsmith {

/// Adds a part: to a slot of choice, or placed automatically when `slot` is empty. `key` empty: derived and written
/// down.
struct Place {
    PartId part;
    SlotId slot;
    int count = 1;
    InstanceKey key;
};
/// Takes one item (or with the entry's own key all of it) off the list.
struct Remove {
    InstanceKey key;
};
/// Puts an item into a slot; an empty slot returns it to automatic placement. An item that sits there swaps places.
struct Move {
    InstanceKey key;
    SlotId slot;
};
/// Another part with the key and settings of this one: in a slot of choice, or placed as this one was when `slot` is
/// empty.
struct Replace {
    InstanceKey key;
    PartId part;
    SlotId slot{};
};
struct SetCount {
    InstanceKey key;
    int count = 1;
};
/// `set` of the command line: dotted path and text (`site.mains_v`, `gpu1.settings.power_limit_w`, `name`); nullopt
/// unsets.
struct SetOption {
    std::string path;
    std::optional<std::string> value;
};
struct Waive {
    Waiver waiver;
};
struct Unwaive {
    std::string rule;
    std::vector<std::string> subjects;
};
struct Batch;

using Edit = std::variant<Place, Remove, Move, Replace, SetCount, SetOption, Waive, Unwaive, Batch>;

/// Several edits as one.
struct Batch {
    std::vector<Edit> edits;
};

} // namespace flopsmith
