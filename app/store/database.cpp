#include "app/store/database.h"

#include <atomic>

#include <QSqlError>
#include <fmt/format.h>

namespace flopsmith {

namespace fs = std::filesystem;

namespace {

/// How long to wait for another process that writes. An import's last step takes a second on a slow disk.
constexpr int busyMilliseconds = 15000;

constexpr auto damagedRemedy =
    "move it away and import again, restore a copy, or go on without it: --user-catalog none";

/// A chunk of parts has a hundred kilobytes: with pages of 4 KiB each is read in 30 pieces. Counts for a file without
/// tables only.
constexpr const char* largePages = "PRAGMA page_size = 32768";

QString nextConnection()
{
    static std::atomic<unsigned> number = 0;
    return QStringLiteral("flopsmith-store-%1").arg(++number);
}

/// SQLite's own number of the failure.
int codeOf(const QSqlError& error)
{
    return error.nativeErrorCode().toInt() & 0xFF;
}

constexpr int codeBusy = 5;
constexpr int codeLocked = 6;
constexpr int codeReadOnly = 8;
constexpr int codeIo = 10;
constexpr int codeCorrupt = 11;
constexpr int codeFull = 13;
constexpr int codeCannotOpen = 14;
constexpr int codeNotADatabase = 26;

} // namespace

Database::Database(fs::path file, QString connection)
    : m_file(std::move(file))
    , m_connection(std::move(connection))
{
}

Database::Database(Database&& other) noexcept
    : m_file(std::move(other.m_file))
    , m_connection(std::exchange(other.m_connection, {}))
{
}

Database& Database::operator=(Database&& other) noexcept
{
    close();
    m_file = std::move(other.m_file);
    m_connection = std::exchange(other.m_connection, {});
    return *this;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

Result<Database> Database::open(const fs::path& file, Access access, int application,
                                std::span<const Migration> migrations)
{
    std::error_code failed;
    const auto status = fs::status(file, failed);
    if (access == Access::Read && status.type() == fs::file_type::not_found)
        return fail({ErrorCode::NotFound, file.string(), "", "no such file", "check the name"});
    if (status.type() != fs::file_type::not_found && !fs::is_regular_file(status))
        return fail({ErrorCode::Unreadable, file.string(), "", "is not a regular file", "name a file"});
    if (access == Access::Write && file.has_parent_path()) {
        fs::create_directories(file.parent_path(), failed);
        if (failed)
            return fail({ErrorCode::Unwritable, file.string(), "", "its folder cannot be made: " + failed.message(),
                         "check the permissions"});
    }
    Database out(file, nextConnection());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), out.m_connection);
        if (!database.isValid())
            return fail({ErrorCode::Unreadable, file.string(), "", "Qt's driver for SQLite is not installed",
                         "install it (Debian: libqt6sql6-sqlite)"});
        // Absolute, or SQLite would take some names for something else than a file.
        database.setDatabaseName(QString::fromStdU16String(fs::absolute(file, failed).u16string()));
        // For writing even when it is to be read: what a killed program left half done is then undone first. SQLite
        // itself falls back to reading where the system does not allow more.
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds));
        if (!database.open())
            return fail(out.failure(database.lastError()));
    }
    if (auto ready = out.prepare(access, application, migrations); !ready)
        return fail(ready.error());
    return out;
}

Result<int> Database::pragma(const char* statement)
{
    int value = 0;
    auto asked = run(statement, {}, [&](const QSqlQuery& row) {
        value = row.value(0).toInt();
        return false;
    });
    if (!asked)
        return fail(asked.error());
    return value;
}

Result<bool> Database::prepare(Access access, int application, std::span<const Migration> migrations)
{
    const auto newest = static_cast<int>(migrations.size());
    const auto refused = [&](ErrorCode code, std::string message, std::string remedy) -> Result<bool> {
        return fail({code, m_file.string(), "", std::move(message), std::move(remedy)});
    };
    const auto judge = [&](int version) -> Result<bool> {
        const auto mark = pragma("PRAGMA application_id");
        if (!mark)
            return fail(mark.error());
        const auto tables = pragma("SELECT count(*) FROM sqlite_master");
        if (!tables)
            return fail(tables.error());
        if (*mark != application && !(*mark == 0 && version == 0 && *tables == 0))
            return refused(ErrorCode::Malformed, "is a database of another program", "name another file");
        if (version > newest)
            return refused(ErrorCode::FutureVersion, "was written by a newer version of the program",
                           "use that version, or go on without it: --user-catalog none");
        return true;
    };
    if (access == Access::Read)
        if (auto readOnly = run("PRAGMA query_only = ON"); !readOnly)
            return readOnly;
    const auto version = pragma("PRAGMA user_version");
    if (!version)
        return fail(version.error());
    if (const auto good = judge(*version); !good)
        return good;
    if (*version == newest)
        return true;
    if (access == Access::Read && *version == 0)
        return refused(ErrorCode::Malformed, "is empty", "import something first, or use --user-catalog none");
    if (access == Access::Read) {
        // Reading needs the tables of today: somebody has to write once.
        auto writable = open(m_file, Access::Write, application, migrations);
        return writable ? Result<bool>(true) : fail(writable.error());
    }
    if (auto paged = run(largePages); !paged)
        return paged;
    return transaction([&]() -> Result<bool> {
        // Another process may have been faster.
        const auto now = pragma("PRAGMA user_version");
        if (!now)
            return fail(now.error());
        for (int step = *now; step < newest; ++step)
            for (const char* statement : migrations[static_cast<std::size_t>(step)].statements)
                if (auto done = run(statement); !done)
                    return done;
        for (const std::string& mark :
             {fmt::format("PRAGMA application_id = {}", application), fmt::format("PRAGMA user_version = {}", newest)})
            if (auto done = run(mark.c_str()); !done)
                return done;
        return true;
    });
}

Result<bool> Database::run(const char* statement, const QVariantList& values, const Row& row)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromUtf8(statement)))
        return fail(failure(query.lastError()));
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return fail(failure(query.lastError()));
    while (row && query.next())
        if (!row(query))
            return true;
    if (query.lastError().isValid())
        return fail(failure(query.lastError()));
    return true;
}

Result<bool> Database::transaction(const std::function<Result<bool>()>& work)
{
    // Immediate: two that begin by reading and end by writing would otherwise refuse each other.
    if (auto begun = run("BEGIN IMMEDIATE"); !begun)
        return begun;
    auto done = work();
    if (done)
        done = run("COMMIT");
    if (!done)
        static_cast<void>(run("ROLLBACK")); // the first failure is the one to tell
    return done;
}

Result<bool> Database::snapshot(const std::function<Result<bool>()>& reads)
{
    if (auto begun = run("BEGIN"); !begun)
        return begun;
    auto done = reads();
    static_cast<void>(run("COMMIT")); // nothing was written
    return done;
}

Result<bool> Database::check()
{
    QString answer;
    auto asked = run("PRAGMA quick_check(1)", {}, [&](const QSqlQuery& row) {
        answer = row.value(0).toString();
        return false;
    });
    if (asked && answer != QStringLiteral("ok"))
        return fail(damaged(answer.simplified().toStdString()));
    return asked;
}

Error Database::damaged(const std::string& place) const
{
    return {ErrorCode::Malformed, m_file.string(), place, "the database is damaged", damagedRemedy};
}

Error Database::failure(const QSqlError& error) const
{
    const auto told = [&](ErrorCode code, std::string message, std::string remedy) {
        return Error{code, m_file.string(), "", std::move(message), std::move(remedy)};
    };
    switch (codeOf(error)) {
    case codeBusy:
    case codeLocked: return told(ErrorCode::Conflict, "another process is writing to it", "try again when it is done");
    case codeReadOnly: return told(ErrorCode::Unwritable, "cannot be written", "check its permissions");
    case codeIo: return told(ErrorCode::Unreadable, "reading or writing failed", "check the disk");
    case codeFull:
        return told(ErrorCode::Unwritable, "the disk is full; nothing was changed", "make room and try again");
    case codeCannotOpen: return told(ErrorCode::Unreadable, "cannot be opened", "check its permissions");
    case codeCorrupt: return damaged({});
    case codeNotADatabase: return told(ErrorCode::Malformed, "is not a database, or is damaged", damagedRemedy);
    default: break;
    }
    return told(ErrorCode::Unreadable, "the database refused: " + error.databaseText().simplified().toStdString(),
                "this is a fault of the program; please report it");
}

} // namespace flopsmith
