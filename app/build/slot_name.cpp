#include "app/build/slot_name.h"

#include <algorithm>

#include "app/base/translation.h"
#include "app/parts/choice_words.h"

namespace flopsmith {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "bay-12" -> "12"; empty where the label says none, as with the only CPU.
std::string_view numberOf(const Slot& slot)
{
    if (std::none_of(slot.label.begin(), slot.label.end(), isDigit))
        return {};
    const std::string_view id = slot.id.str();
    std::size_t from = id.size();
    while (from > 0 && isDigit(id[from - 1]))
        --from;
    return id.substr(from);
}

Message counted(const char* one, const char* many, std::string_view number)
{
    return number.empty() ? Message(one) : Message(many, {std::string(number)});
}

std::string wordText(std::string_view word)
{
    return translatedText("words", choiceText(word));
}

} // namespace

Message placePattern(SlotKind kind, std::string_view number, std::string_view word)
{
    switch (kind) {
    case SlotKind::Chassis: return FLOPSMITH_TR("slots", "Case");
    case SlotKind::Board: return FLOPSMITH_TR("slots", "Board");
    case SlotKind::Ups: return FLOPSMITH_TR("slots", "UPS");
    case SlotKind::Psu: return counted(FLOPSMITH_TR("slots", "PSU"), FLOPSMITH_TR("slots", "PSU %1"), number);
    case SlotKind::CpuSocket: return counted(FLOPSMITH_TR("slots", "CPU"), FLOPSMITH_TR("slots", "CPU %1"), number);
    case SlotKind::Cooler:
        return counted(FLOPSMITH_TR("slots", "CPU cooler"), FLOPSMITH_TR("slots", "CPU cooler %1"), number);
    case SlotKind::Bay: return {FLOPSMITH_TR("slots", "Bay %1 (%2)"), {std::string(number), std::string(word)}};
    case SlotKind::Fan: return {FLOPSMITH_TR("slots", "Fan %2 %1"), {std::string(number), std::string(word)}};
    case SlotKind::Dimm:
    case SlotKind::Pcie:
    case SlotKind::M2:
    case SlotKind::Cabled: break;
    }
    return Message::plain(std::string(word));
}

std::string slotName(const Slot& slot)
{
    switch (slot.kind) {
    case SlotKind::Dimm:
    case SlotKind::Pcie:
    case SlotKind::M2:
    case SlotKind::Cabled: return slot.label.empty() ? slot.id.str() : slot.label;
    case SlotKind::Bay: return translatedText("slots", placePattern(slot.kind, numberOf(slot), wordText(slot.bay)));
    case SlotKind::Fan: return translatedText("slots", placePattern(slot.kind, numberOf(slot), wordText(slot.area)));
    default: return translatedText("slots", placePattern(slot.kind, numberOf(slot)));
    }
}

std::string fanAreaName(std::string_view area)
{
    return wordText(area);
}

} // namespace flopsmith
