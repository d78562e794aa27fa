#include "app/rules/finding.h"

#include "app/base/text.h"

namespace flopsmith {

namespace {

std::string rendered(std::string_view pattern, const std::vector<Argument>& arguments)
{
    std::vector<std::string> texts;
    for (const Argument& argument : arguments)
        texts.push_back(argumentText(argument));
    return renderTemplate(pattern, texts);
}

} // namespace

std::string_view severityName(Severity severity)
{
    switch (severity) {
    case Severity::Advice: return "advice";
    case Severity::Warning: return "warning";
    case Severity::Error: return "error";
    }
    return "error";
}

std::optional<Severity> severityFrom(std::string_view name)
{
    for (const Severity severity : {Severity::Advice, Severity::Warning, Severity::Error})
        if (name == severityName(severity))
            return severity;
    return std::nullopt;
}

std::string Finding::text() const
{
    return rendered(message, arguments);
}

std::string WorksIf::text() const
{
    return rendered(condition, arguments);
}

std::string QuickFix::text() const
{
    return rendered(title, arguments);
}

} // namespace flopsmith
