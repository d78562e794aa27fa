// FIT-001: the board's form factor against the case.
#include <algorithm>

#include "app/build/fit.h"
#include "app/rules/fit/judging.h"

namespace flopsmith {

namespace {

/// Depth of the SSI CEB/EEB grid above which "E-ATX" alone no longer says that the board fits (rule book FIT-001).
constexpr double plainEatxDepth = 272;

bool lists(const Case& chassis, std::initializer_list<std::string_view> forms)
{
    const auto have = chassis.forms.valueOr({});
    return std::any_of(forms.begin(), forms.end(),
                       [&](std::string_view f) { return std::find(have.begin(), have.end(), f) != have.end(); });
}

void checkFit001(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto board = c.machine.first<Motherboard>();
    const auto chassis = c.machine.first<Case>();
    if (!board.spec || !chassis.spec || !own(*board.item))
        return;
    Judgement judge = out.judge(c, self, {board.item->key.str(), chassis.item->key.str()});
    const Fit fit = fitsBoardInCase(*board.item->part, *chassis.item->part);
    const Length limit = millimetres(c.threshold("FIT-001.eatx_mm", plainEatxDepth));
    const bool deep = fit.verdict == FitVerdict::Fits && board->formFactor.valueOr("") == "E-ATX"
        && board->width.known() && *board->width.get() > limit && !lists(*chassis.spec, {"CEB", "EEB", "SSI-MEB"});
    if (!deep)
        return conclude(judge, self, fit,
                        words(board->formFactor.valueOr(""), chassis->forms.known() ? nameOf(*chassis.item) : ""));
    judge.conclude(true,
                   detail({AnyQuantity(*board->width.get()), AnyQuantity(limit)},
                          atMost("mm", *board->width.get(), limit),
                          FLOPSMITH_TR("rules",
                                       "The board is %1 deep; the case says E-ATX only, which many makers mean "
                                       "as %2: check the tray."),
                          Severity::Warning));
}

std::vector<QuickFix> fixFit001(const RuleContext& c, const Finding&)
{
    const auto board = c.machine.first<Motherboard>();
    const auto chassis = c.machine.first<Case>();
    if (!board.spec || !chassis.spec || !own(*chassis.item))
        return {};
    return replaceBy(entryKeyOf(c.machine, *chassis.item), alternatives(c, *chassis.item->part, [&](const Part& part) {
                         const auto* other = part.as<Case>();
                         return fitsBoardInCase(*board.item->part, part).verdict == FitVerdict::Fits
                             && (board->formFactor.valueOr("") != "E-ATX" || lists(*other, {"CEB", "EEB", "SSI-MEB"}));
                     }));
}

} // namespace

extern const Rule fit001;
const Rule fit001{{.id = "FIT-001",
                   .title = FLOPSMITH_TR("rules", "Board does not fit the case"),
                   .message = FLOPSMITH_TR("rules", "%1 board, the case takes %2"),
                   .severity = Severity::Error,
                   .source = "rule book FIT-001"},
                  &checkFit001,
                  &fixFit001};

} // namespace flopsmith
