// Twenty everyday questions to the bundled catalog and estimator: the answers are sane, explained, and the same each
// time (tests/golden/workloads/answers.txt; FLOPSMITH_UPDATE_GOLDENS=1 writes it).
#include <QtTest>

#include <fstream>
#include <sstream>

#include <fmt/format.h>

#include "app/import/estimator_files.h"
#include "app/io/catalog_io.h"
#include "app/io/document_io.h"
#include "app/io/json_reader.h"
#include "app/io/workload_json.h"
#include "app/reports/workload_text.h"
#include "app/rules/engine.h"

using namespace flopsmith;

namespace {

std::filesystem::path goldenFolder()
{
    return std::filesystem::path(FLOPSMITH_TESTS_FOLDER) / "golden" / "workloads";
}

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

const CatalogPtr& catalog()
{
    static const CatalogPtr loaded = loadCatalog(FLOPSMITH_TESTS_FOLDER "/../catalog").value();
    return loaded;
}

const Estimator& estimator()
{
    static const EstimatorPtr loaded = loadEstimator(FLOPSMITH_TESTS_FOLDER "/../catalog", *catalog()).value();
    return *loaded;
}

struct Asked {
    std::string question;
    Json expect;
    EvaluationPtr evaluation;
    WorkloadAnswer answer;
};

Asked ask(const Json& row)
{
    Asked out;
    out.question = row["question"];
    out.expect = row["expect"];
    Build build;
    build.site.country = "US";
    build.nodes = out.expect.value("nodes", 1);
    for (const Json& part : row["parts"]) {
        Entry entry;
        entry.part = PartId(part["part"].get<std::string>());
        entry.count = part.value("count", 1);
        build.parts.push_back(entry);
    }
    out.evaluation = evaluate(std::make_shared<const Build>(build), catalog());
    const auto workload = parseWorkload(row["workload"].dump(), "question");
    if (!workload)
        throw std::runtime_error(describe(workload.error()));
    out.answer = answer(*out.evaluation->machine, out.evaluation->estimate, *workload, estimator());
    return out;
}

const std::vector<Asked>& all()
{
    static const std::vector<Asked> asked = [] {
        std::vector<Asked> out;
        for (const Json& row : Json::parse(contentOf(goldenFolder() / "questions.json")))
            out.push_back(ask(row));
        return out;
    }();
    return asked;
}

/// Two significant digits: a golden answer does not change with the last bit of a compiler.
std::string shortNumber(double value)
{
    return fmt::format("{:.2g}", value);
}

std::string summary(const Asked& asked)
{
    const WorkloadAnswer& a = asked.answer;
    std::string out = asked.question + "\n";
    out += fmt::format("  {}, {} of {} GiB per device{}\n", workloadFitName(a.memory.fit),
                       shortNumber(a.memory.needed / 1073741824.0), shortNumber(a.memory.available / 1073741824.0),
                       a.memory.change.empty() ? "" : ", with " + a.memory.change);
    if (!a.speed)
        return out + "  cannot tell: " + a.whyNot + "\n";
    out += fmt::format("  {} {}, limited by {}\n", shortNumber(a.speed->value), a.speed->unit, a.limitedBy);
    std::string terms;
    for (const Term& term : a.speed->terms)
        if (term.value >= 0.05)
            terms += fmt::format(" {} {:.0f}%", term.name, std::round(term.value * 20) * 5);
    out += " " + terms + "\n";
    if (a.seconds)
        out += fmt::format("  {} hours\n", shortNumber(*a.seconds / 3600));
    return out;
}

} // namespace

class TestQuestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAreSane_data();
    void answersAreSane();
    void answersAreExplained_data() { answersAreSane_data(); }
    void answersAreExplained();
    void answersAreGolden();
    void largestBatchFits();
};

void TestQuestions::answersAreSane_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < all().size(); ++i)
        QTest::newRow(all()[i].question.c_str()) << static_cast<int>(i);
}

void TestQuestions::answersAreSane()
{
    QFETCH(int, index);
    const Asked& asked = all()[static_cast<std::size_t>(index)];
    const WorkloadAnswer& a = asked.answer;
    if (asked.expect.contains("fits"))
        QCOMPARE(std::string(workloadFitName(a.memory.fit)), asked.expect["fits"].get<std::string>());
    if (asked.expect.value("cannot_tell", false)) {
        QVERIFY(!a.speed);
        QVERIFY(!a.whyNot.empty());
        return;
    }
    QVERIFY2(a.speed, a.whyNot.c_str());
    if (asked.expect.contains("unit"))
        QCOMPARE(a.speed->unit, asked.expect["unit"].get<std::string>());
    if (asked.expect.contains("speed")) {
        const double low = asked.expect["speed"][0];
        const double high = asked.expect["speed"][1];
        QVERIFY2(a.speed->value >= low && a.speed->value <= high,
                 fmt::format("{} {}", a.speed->value, a.speed->unit).c_str());
    }
    if (asked.expect.contains("limited_by"))
        QCOMPARE(a.limitedBy, asked.expect["limited_by"].get<std::string>());
}

void TestQuestions::answersAreExplained()
{
    QFETCH(int, index);
    const WorkloadAnswer& a = all()[static_cast<std::size_t>(index)].answer;
    if (!a.speed)
        return;
    QVERIFY(a.speed->low <= a.speed->value && a.speed->value <= a.speed->high);
    double sum = 0;
    for (const Term& term : a.speed->terms) {
        QVERIFY(term.value >= 0);
        sum += term.value;
    }
    QVERIFY(std::abs(sum - 1) < 1e-6);
    QVERIFY(!a.limitedBy.empty());
    QVERIFY(!a.neighbours.empty());
    for (const NeighbourAnswer& n : a.neighbours)
        QVERIFY(!n.source.empty() && n.measured > 0);
    double bytes = 0;
    for (const Term& term : a.memory.terms)
        bytes += term.value;
    QVERIFY(a.memory.terms.empty() || std::abs(bytes / a.memory.needed - 1) < 1e-6);
}

void TestQuestions::answersAreGolden()
{
    std::string text;
    for (const Asked& asked : all())
        text += summary(asked);
    const auto file = goldenFolder() / "answers.txt";
    if (qEnvironmentVariableIsSet("FLOPSMITH_UPDATE_GOLDENS")) {
        std::ofstream(file, std::ios::binary) << text;
        return;
    }
    const std::string expected = contentOf(file);
    const auto lines = split(text, '\n');
    const auto wanted = split(expected, '\n');
    for (std::size_t i = 0; i < std::min(lines.size(), wanted.size()); ++i)
        QCOMPARE(QString::fromStdString(lines[i]), QString::fromStdString(wanted[i]));
    QCOMPARE(lines.size(), wanted.size());
}

void TestQuestions::largestBatchFits()
{
    for (const Asked& asked : all()) {
        const WorkloadAnswer& a = asked.answer;
        if (a.memory.fit != WorkloadFit::Fits || !a.memory.largestBatch)
            continue;
        Workload w = a.question.workload;
        const double batch = *a.memory.largestBatch;
        if (w.family == "llm-serving")
            w.batchAverage = w.maxSequences = batch;
        else
            (w.mode.starts_with("inference") ? w.batch : w.microBatch) = batch;
        std::string why;
        const auto need = memoryPerDevice(w, a.question.hardware, estimator(), why);
        QVERIFY2(need, why.c_str());
        QVERIFY2(need->value <= a.memory.available * 1.0001, asked.question.c_str());
    }
}

QTEST_APPLESS_MAIN(TestQuestions)
#include "tst_questions.moc"
