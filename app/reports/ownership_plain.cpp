// Own or rent as plain text, for the command line.
#include <algorithm>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/build/exchange_rates.h"
#include "app/reports/ownership_text.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

/// How to state on a command line what was asked for.
std::string askedKeys(const OwnershipAnswer& answer)
{
    if (answer.asked.empty())
        return {};
    const bool rates = std::any_of(answer.asked.begin(), answer.asked.end(),
                                   [](const std::string& key) { return key.starts_with(rateKey("")); });
    return fmt::format("Keys of --set for these: {}{}\n", join(answer.asked, ", "),
                       rates ? " (a rate is written with its day, as 1.08@2026-11-20)" : "");
}

void addPadded(std::string& out, const SheetTable& table)
{
    for (const auto& row : table.rows) {
        out += " ";
        for (std::size_t i = 0; i < row.size(); ++i)
            out += i == 0 ? fmt::format(" {:<44}", row[i]) : fmt::format(" {:>16}", row[i]);
        out += "\n";
    }
}

} // namespace

std::string ownershipText(const OwnershipAnswer& answer, std::size_t offers)
{
    std::string out = ownershipVerdict(answer) + "\n";
    for (const std::string& text : breakEvenTexts(answer))
        out += text + "\n";
    for (const std::string& text : ownershipGaps(answer))
        out += text + "\n";
    out += askedKeys(answer);
    out += fmt::format("\n{}\n", reportText("ownership", FLOPSMITH_TR("ownership", "Owning")));
    SheetTable own = ownershipCosts(answer, 0);
    addPadded(out, own);
    out += fmt::format("\n{}\n", reportText("ownership", FLOPSMITH_TR("ownership", "Offers")));
    for (const auto& row : ownershipOffers(answer, offers).rows)
        out += fmt::format("  {:<52} {:>12}  {:<10}  {}  {}\n", row[0], row[1], row[2], row[3], row[4]);
    if (const SheetTable hybrid = ownershipHybrid(answer); !hybrid.rows.empty()) {
        out += fmt::format("\n{}\n", hybrid.columns.front().title);
        addPadded(out, hybrid);
    }
    out += fmt::format("\n{}\n", reportText("ownership", FLOPSMITH_TR("ownership", "What the verdict rests on")));
    for (const auto& row : ownershipSensitivity(answer).rows)
        out += fmt::format("  {:<30} {:<34} {:<34} {}\n", row[0], row[1], row[2], row[3]);
    out += fmt::format("\n{}\n", reportText("ownership", FLOPSMITH_TR("ownership", "Assumptions")));
    for (const auto& row : ownershipFigures(answer).rows)
        out += fmt::format("  {:<30} {:<24} {}\n", row[0], row[1], row[2]);
    for (const Message& one : answer.considerations)
        out += ownershipMessage(one) + "\n";
    return out;
}

} // namespace flopsmith
