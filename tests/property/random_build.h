// Random machines of the synthetic catalog, sensible or not.
#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include <rapidcheck.h>

#include "tests/unit/rules/golden.h"

namespace flopsmith::test {

/// Parts that the machines are made of, with the most of each line.
inline const std::vector<std::pair<std::string, std::vector<std::pair<const char*, int>>>>& choices()
{
    static const std::vector<std::pair<std::string, std::vector<std::pair<const char*, int>>>> all{
        {"case", {{"test-case-tower", 1}, {"test-case-small", 1}, {"test-case-open", 1}, {"test-case-rack", 1}}},
        {"board", {{"test-board-am5", 1}, {"test-board-lga1700", 1}, {"test-board-sp3", 1}, {"test-board-sp3-2s", 1}}},
        {"cpu", {{"test-cpu-am5", 1}, {"test-cpu-lga1700", 1}, {"test-cpu-sp3", 2}}},
        {"cooler", {{"test-cooler-air", 1}, {"test-cooler-low", 1}, {"test-cooler-aio", 1}, {"test-cooler-sp3", 2}}},
        {"ram", {{"test-ram-ddr5-2x32", 2}, {"test-ram-ddr5-rdimm-32", 8}, {"test-ram-ddr4-rdimm-32", 9}}},
        {"gpu", {{"test-gpu-blower", 4}, {"test-gpu-geforce", 3}, {"test-gpu-passive", 4}, {"test-gpu-bridge", 2}}},
        {"drive", {{"test-ssd-gen4", 3}, {"test-ssd-gen5", 1}, {"test-hdd", 3}, {"test-ssd-sata", 5}}},
        {"nic", {{"test-nic-10g", 1}, {"test-nic-100g", 1}}},
        {"psu", {{"test-psu-850", 2}, {"test-psu-850-atx2", 1}, {"test-psu-2500", 1}, {"test-psu-crps", 2}}},
    };
    return all;
}

/// At most one line of a category; each is there four times of five.
inline Build randomBuild()
{
    Build build;
    for (const auto& [key, parts] : choices()) {
        if (*rc::gen::inRange(0, 5) == 0)
            continue;
        const auto [part, most] = *rc::gen::elementOf(parts);
        Entry entry;
        entry.part = PartId(part);
        entry.key = InstanceKey(key);
        entry.count = *rc::gen::inRange(1, most + 1);
        build.parts.push_back(entry);
    }
    return build;
}

/// Rule, severity and subjects of each finding.
inline std::multiset<std::string> findingsOf(const Evaluation& evaluation, Severity least = Severity::Advice)
{
    std::multiset<std::string> out;
    for (const Finding& finding : evaluation.findings)
        if (finding.severity >= least)
            out.insert(finding.fingerprint + " " + std::string(severityName(finding.severity)));
    return out;
}

} // namespace flopsmith::test
