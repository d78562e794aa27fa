// A document after any edits: its findings are those of its build evaluated from scratch, and undo and redo bring each
// earlier state back with all that was said about it.
#include <QTest>

#include "app/workspace/document.h"
#include "app/workspace/evaluation_service.h"
#include "tests/property/random_build.h"

using namespace flopsmith;

namespace {

Edit randomEdit(const Build& build)
{
    const auto anyPart = [] {
        const auto& line = *rc::gen::elementOf(test::choices());
        return PartId((*rc::gen::elementOf(line.second)).first);
    };
    const auto keys = entryKeys(*golden::testCatalog(), build);
    const int kind = keys.empty() ? 0 : *rc::gen::inRange(0, 6);
    const InstanceKey key = keys.empty() ? InstanceKey() : *rc::gen::elementOf(keys);
    switch (kind) {
    case 0: return Place{anyPart(), {}, *rc::gen::inRange(1, 3), {}};
    case 1: return Remove{key};
    case 2: return Replace{key, anyPart(), {}};
    case 3: return SetCount{key, *rc::gen::inRange(1, 5)};
    case 4: return Move{key, SlotId(*rc::gen::elementOf(std::vector<std::string>{"pcie1", "pcie2", "m2-1", ""}))};
    default: return SetOption{"site.mains_v", std::string("230")};
    }
}

} // namespace

class TestDocumentHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoRestoresFindings()
    {
        QVERIFY(rc::check("undo and redo restore findings; a document says what its build says", [] {
            InlineExecutor executor;
            EvaluationService service(executor);
            Document document(golden::testCatalog(), service);
            std::vector<Build> builds{document.build()};
            std::vector<std::multiset<std::string>> findings{test::findingsOf(*document.evaluation())};
            const int edits = *rc::gen::inRange(1, 8);
            for (int i = 0; i < edits; ++i) {
                // Refused edits leave everything as it was.
                const bool done = document.apply(randomEdit(document.build()), QStringLiteral("edit"));
                const auto now = test::findingsOf(*document.evaluation());
                const auto fresh = evaluate(std::make_shared<const Build>(document.build()), golden::testCatalog());
                RC_ASSERT(now == test::findingsOf(*fresh));
                RC_ASSERT(document.evaluation()->passed == fresh->passed);
                if (!done) {
                    RC_ASSERT(document.build() == builds.back());
                    continue;
                }
                if (document.build() == builds.back())
                    continue; // changed nothing: no step of the history
                builds.push_back(document.build());
                findings.push_back(now);
            }
            for (std::size_t i = builds.size(); i-- > 1;) {
                while (document.undoStack().canUndo() && document.build() == builds[i])
                    document.undoStack().undo();
                RC_ASSERT(document.build() == builds[i - 1]);
                RC_ASSERT(test::findingsOf(*document.evaluation()) == findings[i - 1]);
            }
            while (document.undoStack().canRedo())
                document.undoStack().redo();
            RC_ASSERT(document.build() == builds.back());
            RC_ASSERT(test::findingsOf(*document.evaluation()) == findings.back());
        }));
    }
};

QTEST_GUILESS_MAIN(TestDocumentHistory)
#include "tst_document_history.moc"
