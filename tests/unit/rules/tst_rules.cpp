// Every rule against its golden cases, tests/golden/rules/<ID>.json:
//
//   {"fires": CASE, "near": CASE, "unknown": CASE}          each CASE may also be an array of cases
//   CASE = {"build": "am5-one-gpu" | {"base": "am5-one-gpu"} | {"parts": [...], ...a whole document...},
//           "edits": [EDIT...], ...expectations...}
//   EDIT = {"set": "gpu1.slot=pcie3"}                       as `set` of the command line; without "=" it unsets
//        | {"add": "test-gpu-blower@pcie2", "count": 1, "key": "gpu2"}    slot, count and key are optional
//        | {"remove": "gpu1"} | {"replace": "psu", "by": "test-psu-850"} | {"move": "gpu1", "to": "pcie2"}
//        | {"catalog": {"test-gpu-blower": {"figures": {"length_mm": {"value": 300, "source": "test"}, "mass_g":
//        null}}}}
//          a merge patch onto parts of the test catalog (tests/data/test-catalog); null removes a figure;
//          {"catalog": {"test-new": {"like": "test-hdd", "figures": {...}}}} adds a part
//        | {"merge": {"arrays": [...], "settings": {...}}}  a merge patch onto the document before the other edits
//
// fires:   the rule must find something. Optional: "severity", "subjects" (of one finding), "text" (the English
// message),
//          "values" ({"limit_mm": 300}: number in the unit of the key, count or text), "fixes": false when no fix
//          exists. An error must otherwise have at least one fix, and after each of its fixes it is gone.
// near:    no finding and no "cannot tell" of the rule, and at least one check that passed ("silent": true: none at
// all). unknown: no finding, at least one "cannot tell". Optional: "needs": ["length_mm"]. {"none": "why"} where a rule
// needs
//          no datum that could be missing.
//
// Base rigs stand in tests/data/rigs: am5-one-gpu, lga1700-one-gpu, sp3-four-gpu, sp3-passive-rack, sp3-two-socket.
#include <algorithm>
#include <cmath>
#include <fstream>
#include <regex>
#include <set>

#include <QTest>

#include "app/build/apply.h"
#include "tests/unit/rules/golden.h"

using namespace flopsmith;
using golden::json;

namespace {

QString text(std::string_view s)
{
    return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size()));
}

/// A named value as plain JSON: numbers in the unit that the name ends with.
json valueJson(const NamedValue& named)
{
    return std::visit(
        [&](const auto& value) -> json {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, AnyQuantity>) {
                const Unit* unit = unitOfKey(named.name);
                return unit ? static_cast<double>(value.raw) / unit->scale : static_cast<double>(value.raw);
            } else if constexpr (std::is_same_v<T, Money>) {
                return value.amount();
            } else {
                return value;
            }
        },
        named.value);
}

bool equal(const json& have, const json& want)
{
    if (have.is_number() && want.is_number())
        return std::abs(have.get<double>() - want.get<double>()) <= 1e-3 * std::max(1.0, std::abs(want.get<double>()));
    return have == want;
}

bool hasValues(const Finding& finding, const json& wanted)
{
    for (const auto& [name, want] : wanted.items()) {
        const std::string key = name;
        const auto at = std::find_if(finding.values.begin(), finding.values.end(),
                                     [&](const NamedValue& v) { return v.name == key; });
        if (at == finding.values.end() || !equal(valueJson(*at), want))
            return false;
    }
    return true;
}

QString describe(const Finding& finding)
{
    QString out = text(severityName(finding.severity)) + QStringLiteral(": ") + text(finding.text());
    for (const std::string& subject : finding.subjects)
        out += QStringLiteral(" [%1]").arg(text(subject));
    for (const NamedValue& value : finding.values)
        out += QStringLiteral(" %1=%2").arg(text(value.name), text(valueJson(value).dump()));
    return out;
}

bool meets(const Finding& finding, const json& wanted)
{
    if (wanted.contains("severity") && severityName(finding.severity) != wanted["severity"].get<std::string>())
        return false;
    if (wanted.contains("subjects") && finding.subjects != wanted["subjects"].get<std::vector<std::string>>())
        return false;
    if (wanted.contains("text") && finding.text() != wanted["text"].get<std::string>())
        return false;
    return hasValues(finding, wanted.value("values", json::object()));
}

/// Texts are complete, and a value names its unit or is a bare word.
void checkForm(const Finding& finding)
{
    QVERIFY2(!finding.text().empty(), finding.rule.c_str());
    for (char n = '1'; n <= '9'; ++n)
        QVERIFY2(finding.text().find(std::string("%") + n) == std::string::npos, finding.text().c_str());
    QVERIFY2(!finding.subjects.empty(), finding.rule.c_str());
    QVERIFY2(!finding.fingerprint.empty(), finding.rule.c_str());
    for (const NamedValue& value : finding.values) {
        const auto* quantity = std::get_if<AnyQuantity>(&value.value);
        const Unit* unit = unitOfKey(value.name);
        QVERIFY2(!quantity || (unit && unit->dimension == quantity->dimension), value.name.c_str());
    }
}

/// "rule subject subject": the same complaint even where a fix renames what else the finding is about.
bool complains(const std::vector<Finding>& findings, const Finding& about)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& f) {
        return f.rule == about.rule && (f.fingerprint == about.fingerprint || f.subjects == about.subjects);
    });
}

/// How often the finding's rule cannot tell about one of the finding's subjects.
std::ptrdiff_t untold(const Evaluation& evaluation, const Finding& about)
{
    return std::count_if(evaluation.unknown.begin(), evaluation.unknown.end(), [&](const CannotTell& unknown) {
        return unknown.rule == about.rule
            && std::any_of(unknown.subjects.begin(), unknown.subjects.end(), [&](const std::string& subject) {
                   return std::find(about.subjects.begin(), about.subjects.end(), subject) != about.subjects.end();
               });
    });
}

/// Applied as a document would, a fix leaves nothing of the finding behind, and no question in its stead.
void checkTrace(const Evaluation& before, const Finding& finding, const CheckedFix& fix)
{
    const auto changed = apply(*before.build, *before.catalog, fix.fix.edit);
    QVERIFY2(changed, fix.fix.text().c_str());
    const EvaluationPtr after = evaluate(std::make_shared<const Build>(*changed), before.catalog);
    QVERIFY2(!complains(after->findings, finding), fix.fix.text().c_str());
    QVERIFY2(untold(*after, finding) <= untold(before, finding), fix.fix.text().c_str());
}

void checkFixes(const Evaluation& evaluation, const Finding& finding, bool wanted)
{
    const auto fixes = fixesFor(evaluation, finding);
    if (wanted)
        QVERIFY2(!fixes.empty(), qPrintable(QStringLiteral("no fix for ") + describe(finding)));
    else if (finding.severity == Severity::Error)
        QVERIFY2(fixes.empty(),
                 qPrintable(QStringLiteral("has a fix, \"fixes\": false is wrong: ") + describe(finding)));
    for (const CheckedFix& fix : fixes) {
        QVERIFY(!fix.fix.text().empty());
        QVERIFY2(fix.fix.text().find('%') == std::string::npos, fix.fix.text().c_str());
        checkTrace(evaluation, finding, fix);
    }
}

void checkFires(const Rule& rule, const json& one)
{
    const golden::Outcome outcome = golden::run(rule, golden::makeCase(one));
    QString all;
    for (const CannotTell& unknown : outcome.results.unknown)
        for (const Gap& gap : unknown.needs)
            all += QStringLiteral("\n  unknown %1 %2").arg(text(gap.part.str()), text(gap.key));
    QVERIFY2(!outcome.results.findings.empty(), qPrintable(QStringLiteral("nothing found") + all));
    bool met = false;
    for (const Finding& finding : outcome.results.findings) {
        checkForm(finding);
        all += QStringLiteral("\n  ") + describe(finding);
        if (!meets(finding, one))
            continue;
        met = true;
        checkFixes(*outcome.evaluation, finding, finding.severity == Severity::Error && one.value("fixes", true));
    }
    QVERIFY2(met, qPrintable(QStringLiteral("no finding as expected; there are") + all));
}

/// All that a rule says, as one text.
QString said(const Results& results)
{
    QString out;
    for (const Finding& finding : results.findings)
        out += describe(finding) + QLatin1Char('\n');
    for (const CannotTell& unknown : results.unknown)
        for (const Gap& gap : unknown.needs)
            out += text(gap.key) + QLatin1Char('\n');
    return out + QString::number(results.passed) + QStringLiteral("/%1").arg(results.worksIf.size());
}

/// The names that rules ask for, read in their sources: threshold("PWR-002.load", ...).
std::set<std::string> thresholdNames()
{
    std::set<std::string> out;
    static const std::regex call("threshold\\(\\s*\"([A-Z0-9-]+\\.[a-z0-9_]+)\"");
    const auto folder = golden::testsFolder().parent_path() / "app" / "rules";
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() != ".cpp")
            continue;
        std::ifstream in(entry.path());
        const std::string source((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
        for (std::sregex_iterator at(source.begin(), source.end(), call), end; at != end; ++at)
            out.insert((*at)[1]);
    }
    return out;
}

void checkNear(const Rule& rule, const json& one)
{
    const Results results = golden::run(rule, golden::makeCase(one)).results;
    for (const Finding& finding : results.findings)
        QFAIL(qPrintable(describe(finding)));
    for (const CannotTell& unknown : results.unknown)
        for (const Gap& gap : unknown.needs)
            QFAIL(qPrintable(QStringLiteral("cannot tell, needs %1 of %2").arg(text(gap.key), text(gap.part.str()))));
    QCOMPARE(results.passed == 0, one.value("silent", false));
}

void checkUnknown(const Rule& rule, const json& one)
{
    if (one.contains("none"))
        return;
    const Results results = golden::run(rule, golden::makeCase(one)).results;
    for (const Finding& finding : results.findings)
        QFAIL(qPrintable(describe(finding)));
    QVERIFY2(!results.unknown.empty(), "the rule concluded");
    std::set<std::string> needs;
    for (const CannotTell& unknown : results.unknown)
        for (const Gap& gap : unknown.needs)
            needs.insert(gap.key);
    QString all;
    for (const std::string& key : needs)
        all += QLatin1Char(' ') + text(key);
    for (const json& need : one.value("needs", json::array()))
        QVERIFY2(needs.contains(need.get<std::string>()), qPrintable(QStringLiteral("needs only") + all));
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasGoldenCases()
    {
        std::set<std::string> ids;
        for (const Rule* rule : allRules()) {
            const std::string id(rule->info.id);
            QVERIFY2(ids.insert(id).second, id.c_str());
            QVERIFY2(std::filesystem::exists(file(id)), qPrintable(text(id) + QStringLiteral(" has no golden cases")));
            QVERIFY2(!rule->info.title.empty() && !rule->info.message.empty() && !rule->info.source.empty(),
                     id.c_str());
        }
        for (const auto& entry : std::filesystem::directory_iterator(golden::testsFolder() / "golden" / "rules"))
            QVERIFY2(ids.contains(entry.path().stem().string()), entry.path().c_str());
    }

    void goldenCases_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("kind");
        for (const Rule* rule : allRules())
            for (const char* kind : {"fires", "near", "unknown"})
                QTest::addRow("%s %s", std::string(rule->info.id).c_str(), kind)
                    << text(rule->info.id) << QString::fromLatin1(kind);
    }

    void goldenCases()
    {
        QFETCH(QString, id);
        QFETCH(QString, kind);
        const Rule& rule = *findRule(id.toStdString());
        try {
            json cases = golden::readJson(file(id.toStdString())).at(kind.toStdString());
            if (!cases.is_array())
                cases = json::array({cases});
            for (const json& one : cases) {
                if (kind == QStringLiteral("fires"))
                    checkFires(rule, one);
                else if (kind == QStringLiteral("near"))
                    checkNear(rule, one);
                else
                    checkUnknown(rule, one);
                if (QTest::currentTestFailed())
                    return;
            }
        } catch (const std::exception& error) {
            QFAIL(error.what());
        }
    }

    void thresholds_data()
    {
        QTest::addColumn<QString>("name");
        for (const std::string& name : thresholdNames())
            QTest::newRow(name.c_str()) << text(name);
    }

    /// Each named threshold, set in the document far up or down, changes what its rule says of some golden case.
    void thresholds()
    {
        QFETCH(QString, name);
        const std::string id = name.section(QLatin1Char('.'), 0, 0).toStdString();
        const Rule* rule = findRule(id);
        QVERIFY2(rule, "a threshold of no rule");
        const json cases = golden::readJson(file(id));
        for (const char* kind : {"fires", "near", "unknown"})
            for (const json& one : cases[kind].is_array() ? cases[kind] : json::array({cases[kind]})) {
                if (!one.contains("build"))
                    continue;
                const golden::Case made = golden::makeCase(one);
                const QString usual = said(golden::run(*rule, made).results);
                for (const double value : {0.0, 1e-6, 1e6, -1e6}) {
                    auto build = std::make_shared<Build>(*made.build);
                    build->policy.thresholds[name.toStdString()] = value;
                    if (said(golden::run(*rule, {build, made.catalog}).results) != usual)
                        return;
                }
            }
        QFAIL("no golden case depends on it");
    }

    void baseRigsAreClean_data()
    {
        QTest::addColumn<QString>("rig");
        for (const char* rig : {"am5-one-gpu", "lga1700-one-gpu", "sp3-four-gpu", "sp3-passive-rack", "sp3-two-socket"})
            QTest::addRow("%s", rig) << QString::fromLatin1(rig);
    }

    void baseRigsAreClean()
    {
        QFETCH(QString, rig);
        const auto evaluation = evaluate(golden::testRig(rig.toStdString()), golden::testCatalog());
        QString all;
        for (const Finding& finding : evaluation->findings)
            if (finding.severity != Severity::Advice)
                all += QStringLiteral("\n  %1 ").arg(text(finding.rule)) + describe(finding);
        QVERIFY2(all.isEmpty(), qPrintable(all));
    }

private:
    static std::filesystem::path file(const std::string& id)
    {
        return golden::testsFolder() / "golden" / "rules" / (id + ".json");
    }
};

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
