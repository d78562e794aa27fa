// Describes the members of part structs and records, so that readers, tables, schema and sheets need no code per
// member.
#pragma once

#include <string_view>
#include <tuple>

#include "app/base/text.h"
#include "app/parts/figure.h"

namespace flopsmith {

/// One member: its key in files (the unit is the key's last word), its pointer, its label in the window.
template <class Owner, class Member>
struct Field {
    std::string_view key;
    Member Owner::*member;
    std::string_view label;
};
template <class Owner, class Member>
Field(const char*, Member Owner::*, const char*) -> Field<Owner, Member>;

/// A plain struct with `static constexpr auto fields()` returning a tuple of Field.
template <class T>
concept Described = requires { T::fields(); };

/// Calls `visit(field)` for each described member of `T`, in order.
template <Described T, class Visit>
constexpr void forEachField(Visit&& visit)
{
    std::apply([&](const auto&... field) { (visit(field), ...); }, T::fields());
}

} // namespace flopsmith
