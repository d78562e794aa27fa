// What the rules about places share: conclusions from a Fit, values with limit and margin, moves and removals as fixes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/build/fit.h"
#include "app/rules/fixes.h"

namespace flopsmith {

[[nodiscard]] inline Argument count(int n)
{
    return std::int64_t{n};
}

[[nodiscard]] Judgement::Detail detail(std::vector<Argument> arguments, std::vector<NamedValue> values = {},
                                       std::string_view message = {}, std::optional<Severity> severity = std::nullopt);

namespace named {
inline Argument argument(int n)
{
    return count(n);
}
inline Argument argument(double n)
{
    return n;
}
template <Dimension D>
Argument argument(Quantity<D> q)
{
    return AnyQuantity(q);
}
} // namespace named

/// value_<unit>, limit_<unit>, margin_<unit>; the margin is negative beyond the limit.
template <class T>
[[nodiscard]] std::vector<NamedValue> atMost(const std::string& unit, T value, T limit)
{
    return {{"value_" + unit, named::argument(value)},
            {"limit_" + unit, named::argument(limit)},
            {"margin_" + unit, named::argument(limit - value)}};
}
template <class T>
[[nodiscard]] std::vector<NamedValue> atLeast(const std::string& unit, T value, T limit)
{
    return {{"value_" + unit, named::argument(value)},
            {"limit_" + unit, named::argument(limit)},
            {"margin_" + unit, named::argument(value - limit)}};
}
/// Two words that should agree.
[[nodiscard]] std::vector<NamedValue> words(const std::string& value, const std::string& limit);

/// Concludes with what a fit function said, if it speaks for this rule; a Fit that cannot tell gives its gaps.
void conclude(Judgement& judge, const RuleInfo& self, const Fit& fit, std::vector<NamedValue> values = {});

template <class T>
[[nodiscard]] std::vector<std::string> keysOf(const std::vector<Installed<T>>& all)
{
    std::vector<std::string> out;
    for (const auto& one : all)
        out.push_back(one.item->key.str());
    return out;
}

[[nodiscard]] std::string nameOf(const Item& item);
/// The label of a slot for people, or its id.
[[nodiscard]] std::string labelOf(const Machine& machine, const SlotId& slot);
/// On the list itself, so that the user can take it off; what a case or server brings cannot be changed.
[[nodiscard]] bool own(const Item& item);
/// The item of a finding's subject; nullptr for slots and "site".
[[nodiscard]] const Item* subjectItem(const RuleContext& context, const Finding& finding);

/// A complete machine or a rented one, whose places the catalog may not describe.
[[nodiscard]] bool comesComplete(const Machine& machine);
/// Without a board nobody knows the places: notes that it, or the server's contents, are missing. False: there is a
/// board.
bool noteMissingBoard(const RuleContext& context, const Item& item, Judgement& judge);
/// The slot that the user asked for and did not get; empty otherwise.
[[nodiscard]] SlotId failedWish(const RuleContext& context, const Item& item);

/// "Move %1 to %2" for each free slot of its kind where the part may go.
[[nodiscard]] std::vector<QuickFix> movesOf(const RuleContext& context, const Item& item);
/// "Have %1 of %2": only as many of the line as found a place; nothing when none or all did.
[[nodiscard]] std::vector<QuickFix> asManyAsFit(const RuleContext& context, const Item& item);
/// "Remove %1".
[[nodiscard]] std::vector<QuickFix> removalOf(const Item& item);
/// All cards back to automatic placement, when any was placed by hand.
[[nodiscard]] std::vector<QuickFix> replaceCards(const RuleContext& context);

void append(std::vector<QuickFix>& to, std::vector<QuickFix> more);

} // namespace flopsmith
