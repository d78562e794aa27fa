// One SQLite file through Qt: opening with migrations, transactions, statements; every failure as an Error that names
// the file. Knows nothing about what the tables hold. To be used on the thread that opened it.
#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <vector>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include "app/base/result.h"

namespace flopsmith {

/// Statements that lead from one version of the tables to the next, in their order: version n is reached by the first
/// n.
struct Migration {
    std::vector<const char*> statements;
};

enum class Access { Read, Write };

class Database {
public:
    /// Opens `file`, or makes it when it is to be written. `application` marks the file as ours; another mark, a
    /// version beyond `migrations` and damage are refused, and the file is left as it is. Migrations run in one
    /// transaction.
    [[nodiscard]] static Result<Database> open(const std::filesystem::path& file, Access access, int application,
                                               std::span<const Migration> migrations);
    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// Runs one statement with its values; for each row of the answer calls `row`, which returns false to stop.
    using Row = std::function<bool(const QSqlQuery&)>;
    [[nodiscard]] Result<bool> run(const char* statement, const QVariantList& values = {}, const Row& row = {});
    /// All of `work` or nothing: an error rolls back.
    [[nodiscard]] Result<bool> transaction(const std::function<Result<bool>()>& work);
    /// Reads that see one state of the file, whatever others write meanwhile.
    [[nodiscard]] Result<bool> snapshot(const std::function<Result<bool>()>& reads);
    /// Reads the whole file and says whether it is sound; slow.
    [[nodiscard]] Result<bool> check();
    /// The failure of content that SQLite could read and we cannot.
    [[nodiscard]] Error damaged(const std::string& place) const;
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

private:
    Database(std::filesystem::path file, QString connection);
    [[nodiscard]] Result<bool> prepare(Access access, int application, std::span<const Migration> migrations);
    [[nodiscard]] Result<int> pragma(const char* statement);
    [[nodiscard]] Error failure(const QSqlError& error) const;
    void close();

    std::filesystem::path m_file;
    QString m_connection; // empty after a move
};

} // namespace flopsmith
