// What holds for every rule whatever the build: no dependence on the order of the list, edits that undo, fixes that
// fix, and one answer to "does it fit?" for the list and the rules.
#include <algorithm>
#include <set>

#include <rapidcheck.h>

#include <QTest>

#include "app/build/apply.h"
#include "tests/unit/rules/golden.h"

using namespace flopsmith;

namespace {

/// Parts that the generated machines are made of, with the most of each line.
struct Choice {
    const char* category;
    std::vector<std::pair<const char*, int>> parts;
};

const std::vector<Choice>& choices()
{
    static const std::vector<Choice> all{
        {"case", {{"test-case-tower", 1}, {"test-case-small", 1}, {"test-case-open", 1}, {"test-case-rack", 1}}},
        {"board", {{"test-board-am5", 1}, {"test-board-lga1700", 1}, {"test-board-sp3", 1}, {"test-board-sp3-2s", 1}}},
        {"cpu", {{"test-cpu-am5", 2}, {"test-cpu-am5-apu", 1}, {"test-cpu-lga1700", 1}, {"test-cpu-sp3", 2}}},
        {"cooler", {{"test-cooler-air", 1}, {"test-cooler-low", 1}, {"test-cooler-aio", 1}, {"test-cooler-sp3", 2}}},
        {"ram",
         {{"test-ram-ddr5-2x32", 2},
          {"test-ram-ddr5-rdimm-32", 8},
          {"test-ram-ddr4-rdimm-32", 9},
          {"test-ram-ddr4-lrdimm-64", 4}}},
        {"gpu",
         {{"test-gpu-blower", 4},
          {"test-gpu-geforce", 3},
          {"test-gpu-passive", 4},
          {"test-gpu-bridge", 2},
          {"test-gpu-sxm", 1}}},
        {"gpu", {{"test-gpu-small", 1}, {"test-gpu-blower-96", 2}, {"test-tpu-cloud", 1}}},
        {"drive", {{"test-ssd-gen4", 3}, {"test-ssd-gen5", 1}, {"test-ssd-22110", 2}, {"test-ssd-m2-sata", 2}}},
        {"drive", {{"test-hdd", 3}, {"test-ssd-sata", 5}}},
        {"nic", {{"test-nic-10g", 1}, {"test-nic-100g", 1}}},
        {"psu",
         {{"test-psu-850", 1},
          {"test-psu-850-atx2", 1},
          {"test-psu-2500", 1},
          {"test-psu-crps", 2},
          {"test-psu-sfx", 1}}},
        {"cable", {{"test-nvlink-bridge", 1}, {"test-riser", 1}}},
    };
    return all;
}

const std::vector<std::string>& slotNames()
{
    static const std::vector<std::string> names{"pcie1", "pcie2",   "pcie3", "pcie4", "m2-1",
                                                "m2-4",  "dimm-a1", "bay-1", "psu1",  "cpu1"};
    return names;
}

/// `plain`: at most one line of a category and no place chosen by hand.
Build anyBuild(bool plain = false)
{
    Build build;
    int number = 0;
    std::set<std::string> seen;
    for (const Choice& choice : choices()) {
        if (*rc::gen::inRange(0, 5) == 0 || (plain && !seen.insert(choice.category).second))
            continue;
        const auto [part, most] = *rc::gen::elementOf(choice.parts);
        Entry entry;
        entry.part = PartId(part);
        entry.key = InstanceKey(std::string(choice.category) + std::to_string(++number));
        entry.count = *rc::gen::inRange(1, most + 1);
        if (!plain && entry.count == 1 && *rc::gen::inRange(0, 4) == 0)
            entry.slot = SlotId(*rc::gen::elementOf(slotNames()));
        build.parts.push_back(entry);
    }
    return build;
}

EvaluationPtr evaluated(const Build& build)
{
    return evaluate(std::make_shared<const Build>(build), golden::testCatalog());
}

std::multiset<std::string> fingerprints(const Evaluation& evaluation)
{
    std::multiset<std::string> out;
    for (const Finding& finding : evaluation.findings)
        out.insert(finding.fingerprint);
    return out;
}

/// Turned round. Equal parts of two lines may trade places then, so this is for plain builds.
Build reversed(Build build)
{
    std::reverse(build.parts.begin(), build.parts.end());
    return build;
}

std::string describe(const Finding& finding)
{
    return finding.rule + ": " + finding.text() + " " + finding.fingerprint;
}

template <class Testable>
void verify(const char* name, Testable testable)
{
    QVERIFY2(rc::check(name, testable), name);
}

/// The rule that speaks about the fit of one part, and whether it found something about it.
bool found(const Evaluation& evaluation, std::string_view rule, const InstanceKey& key)
{
    return std::any_of(evaluation.findings.begin(), evaluation.findings.end(), [&](const Finding& f) {
        return f.rule == rule && std::find(f.subjects.begin(), f.subjects.end(), key.str()) != f.subjects.end();
    });
}

/// All single questions of one placed part, as fits() asks them.
std::vector<Fit> questions(const Machine& machine, const Item& item, const Slot& slot)
{
    const Part& part = *item.part;
    const auto board = machine.first<Motherboard>();
    const auto chassis = machine.first<Case>();
    std::vector<Fit> out{fits(machine, part, slot)};
    if (slot.kind == SlotKind::Pcie && part.as<Accelerator>()) {
        out.push_back(fitsPcie(slot, part));
        if (chassis.spec)
            out.push_back(fitsCardInCase(part, *chassis.item->part));
    }
    if (slot.kind == SlotKind::CpuSocket && part.as<Cpu>() && board.spec)
        out.push_back(fitsSocket(*board.item->part, part));
    return out;
}

} // namespace

class TestRuleProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void orderOfTheListDoesNotMatter()
    {
        verify("findings do not depend on the order of the list", [] {
            const Build build = anyBuild(true);
            RC_ASSERT(fingerprints(*evaluated(build)) == fingerprints(*evaluated(reversed(build))));
        });
    }

    void evaluationIsDeterministic()
    {
        verify("the same build gives the same findings in the same order", [] {
            const Build build = anyBuild();
            const auto first = evaluated(build);
            const auto second = evaluated(build);
            RC_ASSERT(first->findings.size() == second->findings.size());
            for (std::size_t i = 0; i < first->findings.size(); ++i)
                RC_ASSERT(describe(first->findings[i]) == describe(second->findings[i]));
            RC_ASSERT(first->passed == second->passed);
            RC_ASSERT(first->unknown.size() == second->unknown.size());
        });
    }

    void addingAndRemovingIsNothing()
    {
        verify("a part added and removed leaves the build as it was", [] {
            const Build build = anyBuild();
            const Catalog& catalog = *golden::testCatalog();
            const auto with = apply(build, catalog, Place{PartId("test-nic-10g"), {}, 1, InstanceKey("extra")});
            RC_ASSERT(with.has_value());
            const auto without = apply(*with, catalog, Remove{InstanceKey("extra")});
            RC_ASSERT(without.has_value());
            RC_ASSERT(*without == build);
        });
    }

    void fixesRemoveTheirFinding()
    {
        verify("after each fix its finding is gone", [] {
            const auto evaluation = evaluated(anyBuild());
            RC_PRE(!evaluation->findings.empty());
            const auto index = *rc::gen::inRange<std::size_t>(0, evaluation->findings.size());
            const Finding& finding = evaluation->findings[index];
            for (const CheckedFix& fix : fixesFor(*evaluation, finding)) {
                const auto changed = apply(*evaluation->build, *evaluation->catalog, fix.fix.edit);
                RC_ASSERT(changed.has_value());
                const auto after = evaluated(*changed);
                RC_ASSERT(!fix.fix.text().empty());
                for (const Finding& left : after->findings)
                    RC_ASSERT(left.rule != finding.rule || left.fingerprint != finding.fingerprint);
            }
        });
    }

    void fitAndRulesAgree()
    {
        verify("what does not fit is found by the rule that fit names", [] {
            const auto evaluation = evaluated(anyBuild());
            const Machine& machine = *evaluation->machine;
            for (const Item& item : machine.items()) {
                const Slot* slot = item.slot.empty() ? nullptr : machine.slot(item.slot);
                if (!slot || !item.includedIn.empty())
                    continue;
                for (const Fit& fit : questions(machine, item, *slot)) {
                    if (fit.verdict != FitVerdict::DoesNotFit)
                        continue;
                    // Without a CPU the list filters coolers by the board's socket; COOL-001 waits for the CPU.
                    if (fit.rule == "COOL-001" && !machine.cpu(slot->cpu).spec)
                        continue;
                    const std::string_view rule = fit.rule.empty() ? std::string_view("BLD-002") : fit.rule;
                    // For a card in a place of another kind the rule that it needs a PCIe slot, or cannot be bought,
                    // speaks.
                    const bool card = (fit.rule.empty() || item.part->cloudOnly)
                        && (found(*evaluation, "PCI-001", item.key) || found(*evaluation, "SYS-013", item.key));
                    if (!card && !found(*evaluation, rule, item.key))
                        RC_FAIL(item.key.str() + " in " + slot->id.str() + ": " + std::string(rule) + " " + fit.text());
                }
            }
        });
    }

    void whatFitsHasNoFinding()
    {
        verify("a part that fits has no finding of a rule about its place", [] {
            const auto evaluation = evaluated(anyBuild());
            const Machine& machine = *evaluation->machine;
            static const std::set<std::string_view> aboutPlaces{"PCI-001", "FIT-002", "STO-001", "COOL-009"};
            for (const Finding& finding : evaluation->findings) {
                if (!aboutPlaces.contains(finding.rule) || finding.severity != Severity::Error)
                    continue;
                const Item* item = machine.item(InstanceKey(finding.subjects.front()));
                const Slot* slot = item && !item->slot.empty() ? machine.slot(item->slot) : nullptr;
                if (slot && fits(machine, *item->part, *slot).possible())
                    RC_FAIL(describe(finding));
            }
        });
    }
};

QTEST_APPLESS_MAIN(TestRuleProperties)
#include "tst_rule_properties.moc"
