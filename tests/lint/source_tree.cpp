#include "tests/lint/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <map>

namespace flopsmith::lint {

namespace {

bool isText(const QString& path)
{
    static const QRegularExpression binary(QStringLiteral("\\.(ico|icns|png|pdf|gz|db|qm)$"));
    return !binary.match(path).hasMatch();
}

std::vector<SourceFile> readTree()
{
    const QDir root(QStringLiteral(FLOPSMITH_SOURCE_DIR));
    QStringList paths;
    for (const char* folder : {"app", "ui", "catalog", "resources", "tests", "packaging", ".ci"}) {
        QDirIterator walk(root.filePath(QLatin1String(folder)), QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            paths << root.relativeFilePath(walk.next());
    }
    for (const QString& name : root.entryList(QDir::Files | QDir::Hidden))
        paths << name;
    paths.removeIf([](const QString& path) { return !isText(path); });
    paths.sort();
    std::vector<SourceFile> files;
    for (const QString& path : paths) {
        QFile file(root.filePath(path));
        if (file.open(QIODevice::ReadOnly))
            files.push_back({path, QString::fromUtf8(file.readAll())});
    }
    return files;
}

/// Replaces either the comments or everything else by blanks.
QString separated(const QString& code, bool keepComments)
{
    enum class In { Code, Line, Block, String, Character, Raw };
    In in = In::Code;
    QString out = code;
    QString rawEnd;
    const auto at = [&](qsizetype i) { return i < code.size() ? code[i] : QChar(); };
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        const In before = in;
        qsizetype length = 1;
        if (in == In::Code && c == u'/' && at(i + 1) == u'/') {
            in = In::Line;
        } else if (in == In::Code && c == u'/' && at(i + 1) == u'*') {
            in = In::Block;
            length = 2;
        } else if (in == In::Code && c == u'R' && at(i + 1) == u'"') {
            const qsizetype open = code.indexOf(u'(', i);
            rawEnd = u')' + code.mid(i + 2, open - i - 2) + u'"';
            in = In::Raw;
        } else if (in == In::Code && c == u'"') {
            in = In::String;
        } else if (in == In::Code && c == u'\'' && !at(i - 1).isDigit()) {
            in = In::Character; // not a separator of digits
        } else if (in == In::Line && c == u'\n') {
            in = In::Code;
        } else if (in == In::Block && c == u'*' && at(i + 1) == u'/') {
            in = In::Code;
            length = 2;
        } else if ((in == In::String || in == In::Character) && c == u'\\') {
            length = 2;
        } else if ((in == In::String && c == u'"') || (in == In::Character && c == u'\'')) {
            in = In::Code;
        } else if (in == In::Raw && code.mid(i, rawEnd.size()) == rawEnd) {
            in = In::Code;
            length = rawEnd.size();
        }
        const auto comment = [](In state) { return state == In::Line || state == In::Block; };
        const bool isComment = comment(in) || comment(before);
        for (qsizetype k = i; k < std::min(i + length, code.size()); ++k)
            if (isComment != keepComments && code[k] != u'\n')
                out[k] = u' ';
        i += length - 1;
    }
    return out;
}

} // namespace

const std::vector<SourceFile>& sourceTree()
{
    static const std::vector<SourceFile> files = readTree();
    return files;
}

const SourceFile* findSource(const QString& path)
{
    static const auto byPath = [] {
        std::map<QString, const SourceFile*> map;
        for (const SourceFile& file : sourceTree())
            map.emplace(file.path, &file);
        return map;
    }();
    const auto found = byPath.find(path);
    return found == byPath.end() ? nullptr : found->second;
}

QString withoutComments(const QString& code)
{
    return separated(code, false);
}

QString onlyComments(const QString& code)
{
    return separated(code, true);
}

QString placeOf(const SourceFile& file, qsizetype offset)
{
    return QStringLiteral("%1:%2").arg(file.path).arg(file.text.left(offset).count(u'\n') + 1);
}

QStringList cmakeWords(const QString& text)
{
    static const QRegularExpression comment(QStringLiteral("#[^\n]*"));
    static const QRegularExpression gap(QStringLiteral("[\\s()\"]+"));
    return QString(text).remove(comment).split(gap, Qt::SkipEmptyParts);
}

bool none(const QStringList& problems)
{
    for (const QString& problem : problems)
        std::fprintf(stderr, "  %s\n", qUtf8Printable(problem));
    return problems.isEmpty();
}

} // namespace flopsmith::lint
