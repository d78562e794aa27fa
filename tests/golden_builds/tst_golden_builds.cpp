// 65 real builds with a known outcome through the parts-list import and the rules. What is not reached yet stands in
// known_misses.txt, each with its reason: nothing may be added to it silently.
#include <cstdio>

#include <QTest>

#include "app/import/import_list.h"
#include "app/io/catalog_io.h"
#include "app/io/document_io.h"
#include "tests/golden_builds/golden_table.h"
#include "tests/support/paths.h"

using namespace flopsmith;
using namespace flopsmith::test;

namespace {

const CatalogPtr& catalog()
{
    static const CatalogPtr loaded = loadCatalog(sourceFolder() / "catalog").value();
    return loaded;
}

} // namespace

class TestGoldenBuilds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const std::string data = referenceFolder().string();
        if (data.empty())
            QSKIP("no reference data");
        m_builds = readGoldenBuilds(data + "/data/golden-builds", data + "/facts/rule-book.json");
        QVERIFY(m_builds.size() >= 65);
        const Resolver resolver(*catalog());
        for (const GoldenBuild& golden : m_builds) {
            auto list = importList(golden.text, *catalog(), resolver, golden.id);
            QVERIFY2(list.has_value(), list ? "" : describe(list.error()).c_str());
            m_evaluations.push_back(evaluate(std::make_shared<const Build>(list->build), catalog()));
            m_outcomes.push_back(compare(golden, *m_evaluations.back()));
            m_lists.push_back(std::move(*list));
        }
    }

    /// The document that comes out of it opens again, placeholders and all.
    void opensAgain()
    {
        for (std::size_t i = 0; i < m_lists.size(); ++i) {
            const std::string text = writeBuild(m_lists[i].build, *catalog());
            const auto again = parseBuild(text, *catalog(), m_builds[i].id);
            QVERIFY2(again.has_value(), again ? "" : describe(again.error()).c_str());
            QCOMPARE(writeBuild(again->build, *catalog()), text);
            const EvaluationPtr evaluation = evaluate(std::make_shared<const Build>(again->build), catalog());
            QCOMPARE(evaluation->findings.size(), m_evaluations[i]->findings.size());
        }
    }

    /// Of the processors, boards, machines and cards that the builds name and the catalog has, most are resolved.
    void resolvesNames()
    {
        const std::set<std::string_view> wanted{"cpu", "motherboard", "accelerator", "server"};
        int resolved = 0;
        int doubtful = 0;
        for (const ImportedList& list : m_lists) {
            for (const ResolvedLine& line : list.resolved)
                resolved += wanted.contains(findPart(*catalog(), list.build, line.id)->category()) ? 1 : 0;
            for (const UnresolvedLine& line : list.unresolved)
                if (wanted.contains(line.category) && !line.candidates.empty()) {
                    ++doubtful;
                    std::printf("%s: not resolved, may be %s\n", line.line.c_str(),
                                line.candidates.front().id.str().c_str());
                }
        }
        std::printf("%d names resolved, %d not though the catalog has something like them\n", resolved, doubtful);
        QVERIFY(resolved * 100 >= (resolved + doubtful) * 80);
    }

    /// Expected findings fire, forbidden ones do not, known-good builds have no error, but for what is known.
    void findsWhatIsKnown()
    {
        const auto known = readKnown((sourceFolder() / "tests/golden_builds/known_misses.txt").string());
        std::string fresh;
        std::set<std::string> open;
        const bool all = qEnvironmentVariableIsSet("FLOPSMITH_SHOW_ALL");
        for (const Outcome& outcome : m_outcomes)
            for (const auto* lines : {&outcome.missed, &outcome.falseOnes})
                for (const std::string& line : *lines) {
                    open.insert(line);
                    if (!known.contains(line) || all)
                        fresh += line + "  " + outcome.notes.at(line) + "\n";
                    if (known.contains(line) && known.at(line).empty())
                        fresh += line + "  stands in known_misses.txt without a reason\n";
                }
        std::printf("%s", tableOf(m_outcomes).c_str());
        for (const auto& [line, reason] : known)
            if (!open.contains(line))
                std::printf("reached now, take it out of known_misses.txt: %s\n", line.c_str());
        if (!fresh.empty())
            std::printf("not known:\n%s", fresh.c_str());
        QVERIFY2(fresh.empty() || all, "see the list above");
    }

private:
    std::vector<GoldenBuild> m_builds;
    std::vector<ImportedList> m_lists;
    std::vector<EvaluationPtr> m_evaluations;
    std::vector<Outcome> m_outcomes;
};

QTEST_APPLESS_MAIN(TestGoldenBuilds)
#include "tst_golden_builds.moc"
