// What stands in texts and comments: everything a user reads can be translated, and nothing that rots is written down.
#include "tests/lint/source_tree.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace flopsmith::lint;

namespace {

/// String literals among the arguments of the call whose parenthesis opens at `open`: those of the call itself and of
/// wrappers that only make a string of them. Literals in other nested calls (tr, icon names) do not count.
QStringList ownLiterals(const QString& code, qsizetype open)
{
    static const QRegularExpression wrapper(
        QStringLiteral("(QString|QStringLiteral|QLatin1String|QLatin1StringView|fromUtf8|fromLatin1|QLatin1Char)$"));
    QStringList literals;
    std::vector<bool> counts;
    for (qsizetype i = open; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'(' || c == u'{' || c == u'[') {
            const bool wraps = counts.empty() || (c == u'(' && wrapper.match(code.left(i).right(20)).hasMatch());
            counts.push_back(wraps && (counts.empty() || counts.back()));
        } else if (c == u')' || c == u'}' || c == u']') {
            counts.pop_back();
            if (counts.empty())
                break;
        } else if (c == u'"') {
            qsizetype end = i + 1;
            while (end < code.size() && code[end] != u'"')
                end += code[end] == u'\\' ? 2 : 1;
            if (counts.back())
                literals << code.mid(i + 1, end - i - 1);
            i = end;
        }
    }
    return literals;
}

bool isWords(const QString& literal)
{
    static const QRegularExpression escapes(QStringLiteral("\\\\(u[0-9a-fA-F]{4}|.)|%\\d|%n|<[^>]*>|&\\w+;"));
    static const QRegularExpression word(QStringLiteral("\\p{L}{2}"));
    return word.match(QString(literal).remove(escapes)).hasMatch();
}

/// The marks %1..%9, %L1 and %n of a text, sorted; a translation may change only their order.
QStringList marksOf(const QString& text)
{
    static const QRegularExpression mark(QStringLiteral("%L?[1-9n]"));
    QStringList marks;
    for (auto found = mark.globalMatch(text); found.hasNext();)
        marks << found.next().captured();
    marks.sort();
    marks.removeDuplicates();
    return marks;
}

} // namespace

class TestLintTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownLiterals_data();
    void ownLiterals();
    void windowTextsAreTranslated();
    void domainTextsAreMarked();
    void estimatorTextsAreMarked();
    void translationsKeepMarks();
    void comments();
    void machinePaths();
};

void TestLintTexts::ownLiterals_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QStringList>("literals");
    const QStringList none;
    const QStringList found{QStringLiteral("Save")};
    QTest::newRow("bare") << QStringLiteral("(\"Save\")") << found;
    QTest::newRow("wrapped") << QStringLiteral("(icon, QStringLiteral(\"Save\"))") << found;
    QTest::newRow("translated") << QStringLiteral("(tr(\"Save\"))") << none;
    QTest::newRow("translated, wrapped") << QStringLiteral("(QString(tr(\"Save\")))") << none;
    QTest::newRow("icon's name") << QStringLiteral("(icon(QStringLiteral(\"Save\")), label)") << none;
}

void TestLintTexts::ownLiterals()
{
    QFETCH(QString, call);
    QTEST(::ownLiterals(call, 0), "literals");
}

void TestLintTexts::windowTextsAreTranslated()
{
    static const QRegularExpression call(QStringLiteral(
        "\\b(setText|setToolTip|setStatusTip|setWhatsThis|setWindowTitle|setTitle|setPlaceholderText|setPrefix|"
        "setSuffix|"
        "setAccessibleName|setAccessibleDescription|setInformativeText|setLabelText|setTitleText|addAction|addMenu|"
        "addTab|addItem|addButton|addRow|addSection|showMessage|QLabel|QPushButton|QToolButton|QCheckBox|QRadioButton|"
        "QGroupBox|QDockWidget)(?: \\w+)?[({]"));
    QStringList problems;
    for (const SourceFile& file : sourceTree()) {
        if (!file.isCode() || !file.isUnder(QStringLiteral("ui")))
            continue;
        const QString code = withoutComments(file.text);
        for (auto found = call.globalMatch(code); found.hasNext();) {
            const auto match = found.next();
            for (const QString& literal : ::ownLiterals(code, match.capturedEnd() - 1))
                if (isWords(literal))
                    problems << QStringLiteral("%1: %2(\"%3\") without tr()")
                                    .arg(placeOf(file, match.capturedStart()), match.captured(1), literal);
        }
    }
    QVERIFY2(none(problems), "listed above");
}

void TestLintTexts::domainTextsAreMarked()
{
    static const QRegularExpression tr(
        QStringLiteral("(?<![\\w:.>])(?:QObject::|QCoreApplication::)?(tr|translate)\\("));
    static const QRegularExpression mark(QStringLiteral("\\bFLOPSMITH_TR\\("));
    static const QRegularExpression marked(QStringLiteral("^FLOPSMITH_TR\\(\\s*\"[a-z]+\",\\s*\""));
    static const QRegularExpression bare(
        QStringLiteral("\\.(title|message|label|condition|summary)\\s*=\\s*\"([^\"]*)\""));
    QStringList problems;
    for (const SourceFile& file : sourceTree()) {
        if (!file.isCode() || !(file.isUnder(QStringLiteral("app")) || file.isUnder(QStringLiteral("ui"))))
            continue;
        const QString code = withoutComments(file.text);
        for (auto found = mark.globalMatch(code); found.hasNext();) {
            const qsizetype at = found.next().capturedStart();
            const bool definition = code.left(at).endsWith(u"#define ");
            if (!definition && !marked.match(code.mid(at, 200)).hasMatch())
                problems << placeOf(file, at)
                        + QStringLiteral(": FLOPSMITH_TR wants a lower-case context and a literal");
        }
        if (!file.isUnder(QStringLiteral("app")))
            continue;
        for (auto found = tr.globalMatch(code); found.hasNext();)
            problems << placeOf(file, found.next().capturedStart())
                    + QStringLiteral(": tr() in app/; use FLOPSMITH_TR");
        const bool shown =
            file.isUnder(QStringLiteral("app/rules")) || file.isUnder(QStringLiteral("app/reports/charts"));
        for (auto found = bare.globalMatch(shown ? code : QString()); found.hasNext();) {
            const auto match = found.next();
            if (isWords(match.captured(2)))
                problems << QStringLiteral("%1: \"%2\" is not marked with FLOPSMITH_TR")
                                .arg(placeOf(file, match.capturedStart()), match.captured(2));
        }
    }
    QVERIFY2(none(problems), "listed above");
}

void TestLintTexts::estimatorTextsAreMarked()
{
    // Reasons and names of terms are shown to people; whether the estimator marks them or somebody else does.
    static const QRegularExpression reason(QStringLiteral("\\b(?:why|whyNot) = ([^;]*);"));
    static const QRegularExpression term(QStringLiteral("\\badd\\((\"[^\"]+\")"));
    static const QRegularExpression literal(QStringLiteral("\"([^\"]+)\""));
    static const QRegularExpression mark(QStringLiteral("FLOPSMITH_TR\\(\\s*\"workload\",\\s*\"([^\"]+)\""));
    QSet<QString> marked;
    for (const SourceFile& file : sourceTree())
        if (file.isCode())
            for (auto found = mark.globalMatch(file.text); found.hasNext();)
                marked << found.next().captured(1);
    QStringList problems;
    int texts = 0;
    for (const SourceFile& file : sourceTree()) {
        if (!file.path.endsWith(u".cpp") || !file.isUnder(QStringLiteral("app/workload")))
            continue;
        const QString code = withoutComments(file.text);
        for (const QRegularExpression& place : {reason, term})
            for (auto found = place.globalMatch(code); found.hasNext();) {
                const auto match = found.next();
                if (match.captured(1).contains(u"FLOPSMITH_TR"))
                    continue;
                for (auto words = literal.globalMatch(match.captured(1)); words.hasNext(); ++texts)
                    if (const QString text = words.next().captured(1); !marked.contains(text))
                        problems << QStringLiteral("%1: \"%2\" is marked nowhere")
                                        .arg(placeOf(file, match.capturedStart()), text);
            }
    }
    QVERIFY(texts > 5);
    QVERIFY2(none(problems), "listed above");
}

void TestLintTexts::translationsKeepMarks()
{
    QStringList problems;
    for (const SourceFile& file : sourceTree()) {
        if (!file.path.endsWith(u".ts"))
            continue;
        QXmlStreamReader xml(file.text);
        QString source;
        bool hasForms = false;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"message") {
                hasForms = xml.attributes().value(QLatin1String("numerus")) == u"yes";
            } else if (xml.name() == u"source") {
                source = xml.readElementText();
            } else if (xml.name() == (hasForms ? u"numerusform" : u"translation")) {
                const qint64 line = xml.lineNumber();
                const QString text = xml.readElementText();
                // The form for "exactly one" may leave %n out.
                QStringList wanted = marksOf(source);
                if (!text.contains(u"%n"))
                    wanted.removeAll(QStringLiteral("%n"));
                if (!text.trimmed().isEmpty() && marksOf(text) != wanted)
                    problems
                        << QStringLiteral("%1:%2: other marks than in \"%3\"").arg(file.path).arg(line).arg(source);
            }
        }
        if (xml.hasError())
            problems << QStringLiteral("%1: %2").arg(file.path, xml.errorString());
    }
    QVERIFY2(none(problems), "listed above");
}

void TestLintTexts::comments()
{
    static const std::pair<QRegularExpression, QString> forbidden[] = {
        {QRegularExpression(QStringLiteral("\\b(TODO|FIXME|XXX|HACK)\\b(?![^\\n]*#\\d)")),
         QStringLiteral("without the number of an issue")},
        {QRegularExpression(
             QStringLiteral("([@\\\\]author|\\b[Aa]uthor:|\\b([Ww]ritten|[Cc]reated|[Mm]odified) by [A-Z])")),
         QStringLiteral("names belong into the history")},
        {QRegularExpression(QStringLiteral("\\b(19|20)\\d\\d-[01]\\d-[0-3]\\d\\b")),
         QStringLiteral("dates belong into the history")},
    };
    QStringList problems;
    for (const SourceFile& file : sourceTree()) {
        if (!file.isCode())
            continue;
        const QString text = onlyComments(file.text);
        for (const auto& [pattern, why] : forbidden)
            for (auto found = pattern.globalMatch(text); found.hasNext();) {
                const auto match = found.next();
                problems << QStringLiteral("%1: \"%2\": %3")
                                .arg(placeOf(file, match.capturedStart()), match.captured(), why);
            }
    }
    QVERIFY2(none(problems), "listed above");
}

void TestLintTexts::machinePaths()
{
    // Not inside an address: a path begins after a blank, a quote or a sign.
    static const QRegularExpression path(
        QStringLiteral("(?<![\\w/.:}-])(/(home|root|Users|work|mnt|media)/[\\w.]|[A-Z]:\\\\\\\\?(Users|work)\\b)"));
    QStringList problems;
    for (const SourceFile& file : sourceTree()) {
        if (file.isUnder(QStringLiteral("tests/lint")))
            continue;
        for (auto found = path.globalMatch(file.text); found.hasNext();) {
            const auto match = found.next();
            problems << QStringLiteral("%1: path of one machine: %2")
                            .arg(placeOf(file, match.capturedStart()), match.captured());
        }
    }
    QVERIFY2(none(problems), "listed above");
}

QTEST_APPLESS_MAIN(TestLintTexts)
#include "tst_lint_texts.moc"
