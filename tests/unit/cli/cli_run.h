// The command line as tests run it.
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

namespace flopsmith::test {

using nlohmann::json;

struct Run {
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] json answer() const { return json::parse(out.toStdString(), nullptr, false); }
};

inline Run cli(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(FLOPSMITH_CLI), arguments);
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

inline QString sample(const QString& name)
{
    return QStringLiteral(FLOPSMITH_TEST_SOURCE_DIR "/resources/templates/%1.rig").arg(name);
}

/// A folder for the files of a test.
class CliFolder {
public:
    [[nodiscard]] QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace flopsmith::test
