// topology F.rig [--as nvidia-smi|svg]
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/cli/verb.h"
#include "app/io/report_json.h"
#include "app/layout/layout.h"
#include "app/reports/topology_text.h"

namespace flopsmith {

namespace {

struct TopologyOptions {
    std::string file;
    std::string as;
};

std::string matrix(const Machine& machine)
{
    const auto rows = topologyMatrix(machine);
    std::string text = "      ";
    for (std::size_t i = 0; i < rows.size(); ++i)
        text += fmt::format("{:<6}", fmt::format("GPU{}", i));
    text += "\n";
    for (std::size_t i = 0; i < rows.size(); ++i) {
        text += fmt::format("{:<6}", fmt::format("GPU{}", i));
        for (const std::string& kind : rows[i])
            text += fmt::format("{:<6}", kind);
        text += "\n";
    }
    return text;
}

std::string slotsText(const Machine& machine)
{
    std::string text;
    for (const Slot& slot : machine.slots()) {
        const Item* item = machine.occupant(slot.id);
        const Link* link = machine.link(slot.id);
        text += fmt::format("{:<14} {:<20} {:<8} {:<10} {}\n", slot.id.str(), slot.label, slot.root,
                            link ? link->text() : "", item ? item->key.str() + " " + item->part->fullName() : "-");
    }
    for (const Item& item : machine.items())
        if (item.unplaced())
            text += fmt::format("unplaced       {} {}\n", item.key.str(), item.part->fullName());
    for (const Path& path : acceleratorPaths(machine))
        text += fmt::format("{:<14} {}\n", path.a.str() + " - " + path.b.str(), pathText(pathFacts(machine, path)));
    return text;
}

std::string drawing(const Evaluation& evaluation)
{
    DrawingMarks marks;
    for (const Finding& finding : evaluation.findings)
        if (!finding.waived && finding.severity != Severity::Advice)
            for (const std::string& subject : finding.subjects)
                (finding.severity == Severity::Error ? marks.errors : marks.warnings).push_back(subject);
    return layoutSvg(layoutOf(*evaluation.machine), marks);
}

std::function<int()> setUpTopology(CLI::App& command, VerbContext& context)
{
    auto options = std::make_shared<TopologyOptions>();
    command.add_option("file", options->file, "the build")->required();
    command.add_option("--as", options->as, "nvidia-smi: the predicted matrix; svg: the drawing")
        ->check(CLI::IsMember({"nvidia-smi", "svg"}));
    return [options, &context] {
        const auto evaluation = context.evaluated(options->file);
        if (!evaluation)
            return context.bad(evaluation.error());
        const Machine& machine = *(*evaluation)->machine;
        if (options->as == "nvidia-smi")
            context.out(matrix(machine));
        else if (options->as == "svg")
            context.out(drawing(**evaluation));
        else
            context.out(context.json() ? topologyJson(**evaluation) : slotsText(machine));
        return static_cast<int>(exitFine);
    };
}

} // namespace

extern const Verb topologyVerb;
const Verb topologyVerb{"topology", "slots, links and paths of a build", &setUpTopology};

} // namespace flopsmith
