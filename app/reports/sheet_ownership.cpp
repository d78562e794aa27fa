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
    for (std::string& text : ownershipGaps(answer))
        section.paragraphs.push_back(std::move(text));
    for (const Message& one : answer.considerations)
        section.paragraphs.push_back(ownershipMessage(one));
    section.tables = {ownershipCosts(answer, comparedOffers), ownershipOffers(answer, listedOffers)};
    if (SheetTable hybrid = ownershipHybrid(answer); !hybrid.rows.empty())
        section.tables.push_back(std::move(hybrid));
    section.tables.push_back(ownershipSensitivity(answer));
    section.tables.push_back(ownershipFigures(answer));
    for (ChartSpec& chart : ownershipCharts(answer))
        if (!chart.empty())
            section.charts.push_back(std::move(chart));
    return section;
}

} // namespace flopsmith
