// The types of PCSlotCheck, one function each.
#pragma once

#include "app/import/part_maker.h"

namespace flopsmith::pcslot {

void readBoard(const ForeignRecord& record, std::string_view raw, ImportRun& run);
void readCpu(const ForeignRecord& record, std::string_view raw, ImportRun& run);
void readCard(const ForeignRecord& record, std::string_view raw, ImportRun& run);
void readDrive(const ForeignRecord& record, std::string_view raw, ImportRun& run);
void readMemory(const ForeignRecord& record, std::string_view raw, ImportRun& run);

/// A slot of a board record under our id. `words` are its label as it may stand in sentences.
struct NamedSlot {
    std::string foreignId;
    std::string id; // pcie1, m2-1, sata1
    std::vector<std::string> words; // searchKey() of the label's words
};
/// Lane rules out of the sharing entries of the board's slots. What cannot be said as a rule goes to `notes` in words.
[[nodiscard]] std::vector<LaneRule> laneRules(const ForeignRecord& board, const std::vector<NamedSlot>& slots,
                                              std::vector<std::string>& notes);

} // namespace flopsmith::pcslot
