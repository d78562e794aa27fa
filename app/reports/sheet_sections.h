// The sections of a build sheet, one function each; buildSheet() puts them in order.
#pragma once

#include "app/build/cluster.h"
#include "app/reports/sheet.h"

namespace flopsmith {

// sheet_verdict.cpp
/// What is to be said first, in one paragraph: whether it works, the worst problems, cost and power, tiers, workload,
/// what was not checked.
[[nodiscard]] std::string verdictParagraph(const ReferenceBuild& own, const SheetOptions& options);
/// "3 errors, 1 warning, no advice", with what was checked and what could not be.
[[nodiscard]] std::string verdictText(const Evaluation& evaluation);

// sheet_parts.cpp
[[nodiscard]] SheetSection partsSection(const Evaluation& evaluation, bool cost);

// sheet_slots.cpp
[[nodiscard]] SheetSection drawingSection(const Evaluation& evaluation);
[[nodiscard]] SheetSection slotSection(const Evaluation& evaluation);

// sheet_memory.cpp
[[nodiscard]] SheetSection memorySection(const Evaluation& evaluation);
[[nodiscard]] SheetSection driveSection(const Evaluation& evaluation);

// sheet_firmware.cpp
/// Firmware settings that the build needs, and the rules' conditions.
[[nodiscard]] SheetSection conditionSection(const Evaluation& evaluation);

// sheet_assembly.cpp
[[nodiscard]] SheetSection assemblySection(const Evaluation& evaluation);

// sheet_first_boot.cpp
[[nodiscard]] SheetSection firstBootSection(const Evaluation& evaluation);

// sheet_figures.cpp
[[nodiscard]] SheetSection powerSection(const Evaluation& evaluation);
[[nodiscard]] SheetSection plugSection(const Evaluation& evaluation);
[[nodiscard]] SheetSection coolingSection(const Evaluation& evaluation);
[[nodiscard]] SheetSection tierSection(const Evaluation& evaluation);

// sheet_assumptions.cpp
[[nodiscard]] SheetSection assumptionSection(const Evaluation& evaluation, bool cost);

// sheet_ownership.cpp
/// Empty but for its title when own or rent was not asked for.
[[nodiscard]] SheetSection ownershipSection(const ReferenceBuild& own);

// sheet_cables.cpp
[[nodiscard]] SheetSection cableSection(const Evaluation& evaluation);

// sheet_findings.cpp
[[nodiscard]] SheetSection findingSection(const Evaluation& evaluation);
[[nodiscard]] SheetSection waiverSection(const Evaluation& evaluation); // empty: none was accepted
[[nodiscard]] SheetSection uncheckedSection(const Evaluation& evaluation);
[[nodiscard]] std::string severityLabel(Severity severity);
[[nodiscard]] std::string findingText(const Finding& finding); // title and message

// sheet_workload.cpp
/// The estimate of the stated workload; without one, a sentence that says so.
[[nodiscard]] SheetSection workloadSection(const ReferenceBuild& own, const SheetOptions& options);
/// "Llama 3 8B, QLoRA fine-tuning: fits: ...", for the verdict.
[[nodiscard]] std::string workloadSentence(const WorkloadAnswer& answer);

// sheet_summary.cpp
[[nodiscard]] Sheet summarySheet(const ReferenceBuild& own, const std::vector<ReferenceBuild>& references,
                                 const SheetOptions& options);

// sheet_customer.cpp
/// Takes out whatever names an amount of money; titles and names stay.
void removeMoney(Sheet& sheet);

// build_sheet.cpp
/// Title, key figures and footer.
void addTitleBlock(Sheet& sheet, const Evaluation& evaluation, bool cost);
/// Without those of the workload where its section has them.
[[nodiscard]] std::vector<ChartSpec>
sheetCharts(const ReferenceBuild& own, const std::vector<ReferenceBuild>& references, const SheetOptions& options);

// Words and figures that several sections use.
[[nodiscard]] std::string verdictLabel(TierVerdict verdict);
[[nodiscard]] std::string mainsText(const Evaluation& evaluation); // "US, 120 V, 15 A"
[[nodiscard]] std::string powerText(const Sum<Power>& sum); // "at least 90 W" while something is missing
[[nodiscard]] std::string sheetItemText(const Item& item); // "GeForce RTX 4090 (gpu1)"
[[nodiscard]] std::string interfaceLabel(const std::string& key); // NVMe, SATA, SAS
[[nodiscard]] std::string arrayLabel(const std::string& level); // RAID 10

/// The rate that the modules must show; no rate while a module's is not known.
struct MemorySpeed {
    std::optional<TransferRate> rate;
    std::string profile; // XMP, EXPO; empty: none, or not known
    bool stated = false; // the build's own word
};
[[nodiscard]] MemorySpeed memorySpeedOf(const Machine& machine);

/// Whose driver an accelerator has, and so which tool shows it.
enum class GpuMaker { Nvidia, Amd, Other };
[[nodiscard]] GpuMaker makerOf(const Installed<Accelerator>& gpu);

} // namespace flopsmith
