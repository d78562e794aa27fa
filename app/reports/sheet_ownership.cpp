#include <algorithm>

#include "app/reports/ownership_charts.h"
#include "app/reports/ownership_text.h"
#include "app/reports/report_text.h"
#include "app/reports/sheet_sections.h"

namespace flopsmith {

namespace {

constexpr std::size_t comparedOffers = 2;
constexpr std::size_t listedOffers = 6;

} // namespace

SheetSection ownershipSection(const ReferenceBuild& own)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Own or rent"));
    if (!own.ownership)
        return section;
    const OwnershipAnswer& answer = *own.ownership;
    section.paragraphs.push_back(ownershipVerdict(answer));
    for (std::string& text : breakEvenTexts(answer))
        section.paragraphs.push_back(std::move(text));
    const std::vector<std::string> gaps = ownershipGaps(answer);
    section.paragraphs.insert(section.paragraphs.end(), gaps.begin(), gaps.end());
    for (const Message& one : answer.considerations)
        section.paragraphs.push_back(ownershipMessage(one));
    section.tables = {ownershipCosts(answer, comparedOffers), ownershipOffers(answer, listedOffers)};
    if (SheetTable hybrid = ownershipHybrid(answer); !hybrid.rows.empty())
        section.tables.push_back(std::move(hybrid));
    section.tables.push_back(ownershipSensitivity(answer));
    section.tables.push_back(ownershipFigures(answer));
    for (ChartSpec& chart : ownershipCharts(answer)) {
        if (chart.empty())
            continue;
        // The section says once what is missing.
        std::erase_if(chart.notes,
                      [&](const std::string& note) { return std::find(gaps.begin(), gaps.end(), note) != gaps.end(); });
        section.charts.push_back(std::move(chart));
    }
    return section;
}

} // namespace flopsmith
