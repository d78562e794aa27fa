// The checks of a catalog that take physics and the parts' whole into account.
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "app/io/catalog_reader.h"
#include "app/parts/plausibility.h"

namespace flopsmith {

void CatalogReader::checkPlausibility()
{
    const std::string today = todayText();
    // A variant repeats its base's figures, but not the complaints about them.
    std::set<std::tuple<std::string, std::string, std::string>> ofBases;
    const auto complain = [&](std::size_t i) {
        const Part& part = m_parts[i];
        for (const Implausible& doubt : implausibleFigures(part, m_sources, m_tables, today)) {
            if (!doubt.fault || ofBases.contains({part.variantOf.str(), doubt.key, doubt.message.text()}))
                continue;
            if (part.variantOf.empty())
                ofBases.emplace(part.id.str(), doubt.key, doubt.message.text());
            const bool isFigure = doubt.key != "figures" && doubt.key != "prices";
            refusePart(i, isFigure ? "figures." + doubt.key : doubt.key, part.id.str() + ": " + doubt.message.text(),
                       doubt.remedy.text());
        }
    };
    for (const bool bases : {true, false})
        for (std::size_t i = 0; i < m_parts.size(); ++i)
            if (m_parts[i].variantOf.empty() == bases)
                complain(i);
    for (const SharedNumber& shared : sharedPartNumbers(m_parts)) {
        refusePart(shared.part, "mpn",
                   fmt::format("{}: the part number '{}' is that of '{}' too", m_parts[shared.part].id.str(),
                               shared.mpn, m_parts[shared.other].id.str()),
                   "a part number is one product's; correct one of them, or make one part of the two");
    }
}

} // namespace flopsmith
