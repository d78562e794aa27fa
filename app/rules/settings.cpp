#include "app/rules/settings.h"

#include "app/rules/fixes.h"

namespace flopsmith {

namespace {

void miss(Judgement& judge, std::string_view key)
{
    judge.evidence.add({{}, "settings." + std::string(key), false});
}

} // namespace

std::optional<bool> readFlag(const RuleContext& context, Judgement& judge, std::string_view key)
{
    const auto value = flagSetting(context.build().settings, key);
    if (!value)
        miss(judge, key);
    return value;
}

std::optional<double> readNumber(const RuleContext& context, Judgement& judge, std::string_view key)
{
    const auto value = numberSetting(context.build().settings, key);
    if (!value)
        miss(judge, key);
    return value;
}

std::string readWord(const RuleContext& context, Judgement& judge, std::string_view key)
{
    std::string value = wordSetting(context.build().settings, key);
    if (value.empty())
        miss(judge, key);
    return value;
}

bool isSet(const RuleContext& context, std::string_view key)
{
    return flagSetting(context.build().settings, key).value_or(false);
}

std::optional<double> settingOf(const RuleContext& context, std::string_view key)
{
    return numberSetting(context.build().settings, key);
}

std::string wordOf(const RuleContext& context, std::string_view key)
{
    return wordSetting(context.build().settings, key);
}

bool drawsAtWall(const RuleContext& context)
{
    const Machine& machine = context.machine;
    if (machine.first<Rented>().spec)
        return false;
    return !machine.all<Psu>().empty() || (machine.first<Server>().spec && context.estimate.power.wall);
}

std::string settingPath(const RuleContext& context, const Item& item, std::string_view key)
{
    return entryKeyOf(context.machine, item).str() + ".settings." + std::string(key);
}

} // namespace flopsmith
