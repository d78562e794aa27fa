// The repository's own text files as the lint tests see them. Must not look into build folders or at version control.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace flopsmith::lint {

struct SourceFile {
    QString path; // from the repository's root, with slashes
    QString text;

    [[nodiscard]] bool isUnder(const QString& folder) const { return path.startsWith(folder + u'/'); }
    [[nodiscard]] bool isHeader() const { return path.endsWith(u".h"); }
    [[nodiscard]] bool isCode() const { return isHeader() || path.endsWith(u".cpp"); }
    [[nodiscard]] QString folder() const { return path.left(path.lastIndexOf(u'/')); }
    [[nodiscard]] QStringList lines() const { return text.split(u'\n'); }
};

/// Every text file of the repository, sorted by path.
[[nodiscard]] const std::vector<SourceFile>& sourceTree();
/// One file by its path; nullptr when it does not exist.
[[nodiscard]] const SourceFile* findSource(const QString& path);

/// C++ with the content of comments replaced by blanks; string literals stay. Line numbers stay.
[[nodiscard]] QString withoutComments(const QString& code);
/// The reverse: only the comments.
[[nodiscard]] QString onlyComments(const QString& code);
/// `path:line` of an offset in the file's text.
[[nodiscard]] QString placeOf(const SourceFile& file, qsizetype offset);

/// Words that are separated by blanks and parentheses in a CMake file, without its comments.
[[nodiscard]] QStringList cmakeWords(const QString& text);

/// Whether there are no problems; prints them, since Qt Test cuts long messages.
[[nodiscard]] bool none(const QStringList& problems);

} // namespace flopsmith::lint
