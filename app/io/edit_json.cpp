#include "app/io/edit_json.h"

namespace flopsmith {

Json moneyJson(const Money& money)
{
    return {{"amount", numberJson(money.amount())}, {"currency", money.currency}};
}

Json editJson(const Edit& edit)
{
    struct Visitor {
        Json operator()(const Place& e) const
        {
            Json out{{"add", e.part.str()}, {"count", e.count}};
            if (!e.slot.empty())
                out["slot"] = e.slot.str();
            return out;
        }
        Json operator()(const Remove& e) const { return {{"remove", e.key.str()}}; }
        Json operator()(const Move& e) const { return {{"move", e.key.str()}, {"slot", e.slot.str()}}; }
        Json operator()(const Replace& e) const { return {{"replace", e.key.str()}, {"part", e.part.str()}}; }
        Json operator()(const SetCount& e) const { return {{"set", e.key.str() + ".count"}, {"value", e.count}}; }
        Json operator()(const SetOption& e) const
        {
            return {{"set", e.path}, {"value", e.value ? Json(*e.value) : Json()}};
        }
        Json operator()(const Waive& e) const { return {{"waive", e.waiver.rule}, {"subjects", e.waiver.subjects}}; }
        Json operator()(const Unwaive& e) const { return {{"unwaive", e.rule}, {"subjects", e.subjects}}; }
        Json operator()(const Batch& e) const
        {
            Json out = Json::array();
            for (const Edit& inner : e.edits)
                out.push_back(std::visit(*this, inner));
            return {{"batch", std::move(out)}};
        }
    };
    return std::visit(Visitor{}, edit);
}

} // namespace flopsmith
