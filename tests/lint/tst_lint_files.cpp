// What holds for each file: its size, its place in a list file, how a header begins; and that the lists are complete.
#include "tests/lint/source_tree.h"

#include <QRegularExpression>
#include <QtTest>

#include <map>

using namespace flopsmith::lint;

namespace {

constexpr qsizetype headerLimit = 200;
constexpr qsizetype sourceLimit = 400;
constexpr qsizetype functionLimit = 60;

/// Lines of size_exceptions.txt by their first word; those that were needed are taken out.
std::map<QString, qsizetype> readExceptions(QStringList& problems)
{
    std::map<QString, qsizetype> exceptions;
    const SourceFile* table = findSource(QStringLiteral("tests/lint/size_exceptions.txt"));
    const QStringList lines = table ? table->lines() : QStringList();
    for (const QString& line : lines) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u';');
        if (cells.size() != 3 || cells[1].trimmed().toInt() == 0 || cells[2].trimmed().isEmpty())
            problems << QStringLiteral("size_exceptions.txt: needs a path, a limit and a reason: ") + line;
        else
            exceptions[cells[0].trimmed()] = cells[1].trimmed().toInt();
    }
    return exceptions;
}

struct Span {
    QString name;
    qsizetype lines = 0;
};

/// Functions whose braces stand alone at the start of a line, as .clang-format puts them at namespace level.
std::vector<Span> functionsOf(const SourceFile& file)
{
    static const QRegularExpression named(QStringLiteral("([\\w~]+)\\s*\\("));
    std::vector<Span> spans;
    const QStringList lines = withoutComments(file.text).split(u'\n');
    QString head;
    qsizetype open = -1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString& line = lines[i];
        if (line == u"{") {
            open = i;
        } else if (line.startsWith(u'}') && open >= 0) {
            const auto match = named.match(head);
            if (match.hasMatch())
                spans.push_back({match.captured(1), i - open - 1});
            open = -1;
            head.clear();
        } else if (open < 0 && !line.isEmpty()) {
            head = line.front().isSpace() ? head : line;
        }
    }
    return spans;
}

/// The list file of the nearest folder that has one.
const SourceFile* listFileOf(const SourceFile& file)
{
    for (QString folder = file.folder(); folder.contains(u'/'); folder.truncate(folder.lastIndexOf(u'/')))
        if (const SourceFile* list = findSource(folder + QStringLiteral("/CMakeLists.txt")))
            return list;
    return findSource(file.path.section(u'/', 0, 0) + QStringLiteral("/CMakeLists.txt"));
}

/// How a list may name a file: in full, without its ending, or by the word that the helper functions complete.
QStringList namesOf(const SourceFile& file, const SourceFile& list)
{
    const QString relative = file.path.mid(list.folder().size() + 1);
    const QString stem = relative.left(relative.lastIndexOf(u'.'));
    QStringList names{relative, stem};
    if (stem.startsWith(u"charts/"))
        names << stem.mid(7);
    if (stem.startsWith(u"forms/"))
        names << stem.mid(6);
    if (stem.startsWith(u"verb_"))
        names << stem.mid(5);
    return names;
}

bool isIn(const QStringList& words, const QStringList& names)
{
    return std::any_of(names.begin(), names.end(), [&](const QString& name) { return words.contains(name); });
}

} // namespace

class TestLintFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizes();
    void headers();
    void textForm();
    void everySourceIsListed();
    void everyObjectIsListed();
    void manualNamesEveryVerb();
    void icons();
};

void TestLintFiles::sizes()
{
    QStringList problems;
    auto exceptions = readExceptions(problems);
    const auto judge = [&](const QString& what, qsizetype size, qsizetype limit) {
        if (size <= limit)
            return;
        const auto found = exceptions.find(what);
        if (found == exceptions.end() || size > found->second)
            problems << QStringLiteral("%1: %2 lines, at most %3").arg(what).arg(size).arg(limit);
        if (found != exceptions.end())
            exceptions.erase(found);
    };
    for (const SourceFile& file : sourceTree()) {
        if (!file.isCode())
            continue;
        const bool shortHeader = file.isHeader() && !file.isUnder(QStringLiteral("tests"));
        judge(file.path, file.text.count(u'\n'), shortHeader ? headerLimit : sourceLimit);
        for (const Span& function : functionsOf(file))
            judge(file.path + u':' + function.name, function.lines, functionLimit);
    }
    for (const auto& [what, limit] : exceptions)
        problems << QStringLiteral("size_exceptions.txt: %1 needs no exception").arg(what);
    QVERIFY2(none(problems), "listed above");
}

void TestLintFiles::headers()
{
    QStringList problems;
    for (const SourceFile& file : sourceTree()) {
        if (!file.isHeader())
            continue;
        if (!file.lines().contains(QStringLiteral("#pragma once")))
            problems << file.path + QStringLiteral(": no #pragma once");
        if (!file.text.startsWith(u"// "))
            problems << file.path + QStringLiteral(": does not begin with a comment that says what it owns");
        if (withoutComments(file.text).contains(u"using namespace"))
            problems << file.path + QStringLiteral(": using namespace in a header");
    }
    QVERIFY2(none(problems), "listed above");
}

void TestLintFiles::textForm()
{
    static const QRegularExpression blanks(QStringLiteral("[ \\t]+$"));
    QStringList problems;
    for (const SourceFile& file : sourceTree()) {
        const bool isCMake = file.path.endsWith(u".cmake") || file.path.endsWith(u"CMakeLists.txt");
        if (!file.isCode() && !isCMake)
            continue;
        if (file.text.contains(u'\r') || file.text.contains(u'\t'))
            problems << file.path + QStringLiteral(": tabs or carriage returns");
        if (!file.text.endsWith(u'\n') || file.text.endsWith(u"\n\n"))
            problems << file.path + QStringLiteral(": does not end with one newline");
        const QStringList lines = file.lines();
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (blanks.match(lines[i]).hasMatch())
                problems << QStringLiteral("%1:%2: blanks at the end").arg(file.path).arg(i + 1);
    }
    QVERIFY2(none(problems), "listed above");
}

void TestLintFiles::everySourceIsListed()
{
    QStringList problems;
    for (const SourceFile& file : sourceTree()) {
        const bool inProgram = file.isUnder(QStringLiteral("app")) || file.isUnder(QStringLiteral("ui"));
        if (!file.isCode() || !(inProgram || file.isUnder(QStringLiteral("tests"))))
            continue;
        const SourceFile* list = listFileOf(file);
        if (!list) {
            problems << file.path + QStringLiteral(": no CMakeLists.txt above it");
            continue;
        }
        if (!inProgram && file.isHeader())
            continue;
        if (!isIn(cmakeWords(list->text), namesOf(file, *list)))
            problems << QStringLiteral("%1: not in %2").arg(file.path, list->path);
    }
    QVERIFY2(none(problems), "listed above");
}

/// A rule, chart, verb or importer that no list names would compile and never run.
void TestLintFiles::everyObjectIsListed()
{
    static const QRegularExpression object(
        QStringLiteral("^(?:extern )?(?:constexpr |const )+(Rule|ChartInfo|Verb|Importer) (\\w+)\\s*[={;]"),
        QRegularExpression::MultilineOption);
    static const std::map<QString, QString> endings{{QStringLiteral("Rule"), QString()},
                                                    {QStringLiteral("ChartInfo"), QStringLiteral("Chart")},
                                                    {QStringLiteral("Verb"), QStringLiteral("Verb")},
                                                    {QStringLiteral("Importer"), QStringLiteral("Importer")}};
    QStringList problems;
    for (const SourceFile& file : sourceTree()) {
        if (!file.isUnder(QStringLiteral("app")) || file.isHeader() || !file.isCode())
            continue;
        const SourceFile* list = listFileOf(file);
        const QStringList words = list ? cmakeWords(list->text) : QStringList();
        for (auto found = object.globalMatch(withoutComments(file.text)); found.hasNext();) {
            const auto match = found.next();
            const QString ending = endings.at(match.captured(1));
            QString word = match.captured(2);
            if (!word.endsWith(ending)) {
                problems << QStringLiteral("%1: %2 should end with %3").arg(file.path, word, ending);
                continue;
            }
            word.chop(ending.size());
            if (!words.contains(word))
                problems << QStringLiteral("%1: %2 %3 is in no list").arg(file.path, match.captured(1), word);
        }
    }
    QVERIFY2(none(problems), "listed above");
}

void TestLintFiles::manualNamesEveryVerb()
{
    static const QRegularExpression call(QStringLiteral("flopsmith_add_verbs\\(([^)]*)\\)"));
    static const QRegularExpression entry(QStringLiteral("^\\.B[IR]? ([a-z-]+) \"? ?[^\\n]*$"),
                                          QRegularExpression::MultilineOption);
    const SourceFile* list = findSource(QStringLiteral("app/cli/CMakeLists.txt"));
    const SourceFile* manual = findSource(QStringLiteral("packaging/linux/flopsmith-cli.1"));
    QVERIFY(manual);
    const auto verbs = list ? call.match(list->text) : QRegularExpressionMatch();
    if (!verbs.hasMatch())
        QSKIP("no verbs yet");
    QStringList registered = cmakeWords(verbs.captured(1));
    registered.replaceInStrings(QStringLiteral("_"), QStringLiteral("-"));
    const QString section = manual->text.section(QStringLiteral(".SH VERBS"), 1).section(QStringLiteral(".SH "), 0, 0);
    QStringList described;
    for (auto found = entry.globalMatch(section); found.hasNext();)
        described << found.next().captured(1);
    QStringList problems;
    for (const QString& verb : registered)
        if (!described.contains(verb))
            problems << QStringLiteral("%1: does not describe the verb %2").arg(manual->path, verb);
    for (const QString& verb : described)
        if (!registered.contains(verb))
            problems << QStringLiteral("%1: describes %2, which is no verb").arg(manual->path, verb);
    QVERIFY2(none(problems), "listed above");
}

/// One colour and one stroke, so that the icon engine can recolour them and they look like one set.
void TestLintFiles::icons()
{
    QStringList problems;
    const QString head = QStringLiteral("viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"#000000\" stroke-width=\"1.75\"");
    for (const SourceFile& file : sourceTree()) {
        if (file.folder() != u"resources/icons" || !file.path.endsWith(u".svg") || file.path.contains(u"org.flopsmith"))
            continue;
        if (!file.text.contains(head))
            problems << file.path + QStringLiteral(": not on the 24-pixel grid with the common stroke");
        if (file.text.count(u"stroke=") != 1 || file.text.contains(u"<text") || file.text.contains(u"<image"))
            problems << file.path + QStringLiteral(": second colour, text or picture");
    }
    QVERIFY2(none(problems), "listed above");
}

QTEST_APPLESS_MAIN(TestLintFiles)
#include "tst_lint_files.moc"
