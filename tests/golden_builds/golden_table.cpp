#include "tests/golden_builds/golden_table.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/io/json_reader.h"

namespace flopsmith::test {

namespace {

std::string contents(const std::string& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

/// Severities by rule id.
std::map<std::string, std::set<std::string>> levelsOf(const std::string& ruleBook)
{
    std::map<std::string, std::set<std::string>> out;
    const auto book = parseJson(contents(ruleBook), ruleBook);
    if (!book)
        return out;
    const Json& rules = book->is_object() ? (*book)["rules"] : *book;
    for (const Json& rule : rules)
        for (const Json& level : rule["severity_levels"])
            out[rule["id"].get<std::string>()].insert(level.get<std::string>());
    return out;
}

/// Why a rule said nothing: the data that it lacked.
std::string silence(const Evaluation& evaluation, const std::string& rule)
{
    if (!findRule(rule))
        return "no such rule";
    for (const Finding& finding : evaluation.findings)
        if (finding.rule == rule)
            return fmt::format("fired as {}", severityName(finding.severity));
    std::set<std::string> needs;
    for (const CannotTell& unknown : evaluation.unknown)
        if (unknown.rule == rule)
            for (const Gap& gap : unknown.needs)
                needs.insert(gap.key + " of " + gap.part.str() + (gap.assumed ? " (assumed)" : ""));
    std::string text;
    for (const std::string& need : needs)
        text += (text.empty() ? "cannot tell: " : ", ") + need;
    for (const WorksIf& condition : evaluation.worksIf)
        if (condition.rule == rule)
            return "works if: " + condition.text();
    return text.empty() ? "silent" : text;
}

std::string ruleOf(const std::string& line)
{
    const std::string rule = line.substr(line.find(' ') + 1);
    return rule.starts_with('!') ? rule.substr(1) : rule;
}

} // namespace

std::vector<GoldenBuild> readGoldenBuilds(const std::string& folder, const std::string& ruleBook)
{
    const auto levels = levelsOf(ruleBook);
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".json")
            files.push_back(entry.path().string());
    std::sort(files.begin(), files.end());
    std::vector<GoldenBuild> out;
    for (const std::string& file : files) {
        GoldenBuild build;
        build.text = contents(file);
        const auto json = parseJson(build.text, file);
        if (!json)
            continue;
        build.id = (*json)["id"].get<std::string>();
        build.kind = (*json)["kind"].get<std::string>();
        for (const Json& entry : (*json)["expected"]) {
            Expectation one{entry["rule"].get<std::string>(),
                            {entry["severity"].get<std::string>()},
                            entry["conditional"].get<bool>(),
                            entry["why"].get<std::string>()};
            if (const auto known = levels.find(one.rule); known != levels.end())
                one.levels.insert(known->second.begin(), known->second.end());
            build.expected.push_back(std::move(one));
        }
        for (const Json& rule : (*json)["must_not_fire"])
            build.mustNotFire.push_back(rule.get<std::string>());
        out.push_back(std::move(build));
    }
    return out;
}

Outcome compare(const GoldenBuild& build, const Evaluation& evaluation)
{
    Outcome out;
    const auto fires = [&](const Expectation& one) {
        return std::any_of(evaluation.findings.begin(), evaluation.findings.end(), [&](const Finding& finding) {
            return finding.rule == one.rule && one.levels.contains(std::string(severityName(finding.severity)));
        });
    };
    for (const Expectation& one : build.expected) {
        const std::string line = build.id + " " + one.rule;
        const bool fired = fires(one);
        if (one.conditional && fired)
            out.conditional.push_back(line);
        else if (fired)
            out.fired.push_back(line);
        else if (!one.conditional) {
            out.missed.push_back(line);
            out.notes[line] = silence(evaluation, one.rule) + " (" + one.why + ")";
        }
    }
    std::set<std::string> wrong;
    for (const Finding& finding : evaluation.findings) {
        const bool forbidden =
            std::find(build.mustNotFire.begin(), build.mustNotFire.end(), finding.rule) != build.mustNotFire.end();
        const bool expected = std::any_of(build.expected.begin(), build.expected.end(),
                                          [&](const Expectation& e) { return e.rule == finding.rule; });
        const bool errorInGood = build.kind == "known-good" && finding.severity == Severity::Error && !expected;
        const std::string line = build.id + " !" + finding.rule;
        if ((forbidden || errorInGood) && wrong.insert(line).second) {
            out.falseOnes.push_back(line);
            out.notes[line] = fmt::format("{}: {}", severityName(finding.severity), finding.text());
        }
    }
    return out;
}

std::string tableOf(const std::vector<Outcome>& outcomes)
{
    struct Row {
        int expected = 0;
        int fired = 0;
        int missed = 0;
        int falseOnes = 0;
    };
    std::map<std::string, Row> rows;
    Row all;
    for (const Outcome& outcome : outcomes) {
        for (const std::string& line : outcome.fired)
            ++rows[ruleOf(line)].fired;
        for (const std::string& line : outcome.missed)
            ++rows[ruleOf(line)].missed;
        for (const std::string& line : outcome.falseOnes)
            ++rows[ruleOf(line)].falseOnes;
    }
    std::string text = "rule      expected  fired missed  false\n";
    for (auto& [rule, row] : rows) {
        row.expected = row.fired + row.missed;
        text += fmt::format("{:<9} {:>8} {:>6} {:>6} {:>6}{}\n", rule, row.expected, row.fired, row.missed,
                            row.falseOnes, findRule(rule) ? "" : "  no such rule yet");
        all.expected += row.expected;
        all.fired += row.fired;
        all.missed += row.missed;
        all.falseOnes += row.falseOnes;
    }
    return text
        + fmt::format("{:<9} {:>8} {:>6} {:>6} {:>6}\n", "all", all.expected, all.fired, all.missed, all.falseOnes);
}

std::map<std::string, std::string> readKnown(const std::string& file)
{
    std::map<std::string, std::string> out;
    std::istringstream in(contents(file));
    for (std::string line; std::getline(in, line);) {
        const std::string_view text = trimmed(line);
        if (text.empty() || text.front() == '#')
            continue;
        const auto first = text.find(' ');
        const auto second = first == std::string_view::npos ? first : text.find(' ', first + 1);
        const std::string key(text.substr(0, second));
        out[key] = second == std::string_view::npos ? std::string() : std::string(trimmed(text.substr(second)));
    }
    return out;
}

} // namespace flopsmith::test
