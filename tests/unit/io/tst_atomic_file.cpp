// Saving either replaces the whole content or leaves all as it was, and says
// which.
#include <QTest>

#include <csignal>
#include <filesystem>
#include <random>
#include <thread>

#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/io/atomic_file.h"
#include "tests/support/temp_folder.h"

using namespace flopsmith;
namespace fs = std::filesystem;

namespace {

std::size_t filesIn(const fs::path& folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator{}));
}

mode_t modeOf(const fs::path& file)
{
    struct stat info = {};
    ::stat(file.c_str(), &info);
    return info.st_mode & 07777U;
}

/// A content that says which generation it is and whether it is whole.
std::string generation(unsigned n)
{
    std::string text = std::to_string(n) + ":";
    text.append(20'000 + n % 5000, static_cast<char>('a' + n % 26));
    return text + ":" + std::to_string(n);
}

/// Number of a whole generation; nullopt for anything else.
std::optional<unsigned> numberOf(const std::string& text)
{
    const unsigned n = static_cast<unsigned>(std::strtoul(text.c_str(), nullptr, 10));
    return text == generation(n) ? std::optional(n) : std::nullopt;
}

/// Saves generation after generation, and tells each saved one through `pipe`,
/// until it is killed.
[[noreturn]] void saveForEver(const fs::path& file, int pipe)
{
    for (unsigned n = 1;; ++n)
        if (!writeFileAtomically(file, generation(n)) || ::write(pipe, &n, sizeof n) != sizeof n)
            ::_exit(1);
}

} // namespace

class TestAtomicFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replacesTheWholeContent()
    {
        const test::TempFolder folder;
        const fs::path file = folder / "a.rig";
        for (const std::string& text :
             {std::string("first"), std::string(3'000'000, 'x'), std::string(), std::string("\0z", 2)}) {
            QVERIFY(writeFileAtomically(file, text).has_value());
            QCOMPARE(readFile(file, 4'000'000).value(), text);
            QCOMPARE(filesIn(folder.path()), std::size_t{1});
        }
    }

    void worksWithRelativeAndLongNames()
    {
        const test::TempFolder folder;
        const fs::path before = fs::current_path();
        fs::current_path(folder.path());
        const bool saved = writeFileAtomically("here.rig", "x").has_value();
        fs::current_path(before);
        QVERIFY(saved);
        const fs::path longest = folder / (std::string(251, 'n') + ".rig");
        QVERIFY(writeFileAtomically(longest, "x").has_value());
        QCOMPARE(test::bytesOf(longest), std::string("x"));
    }

    void keepsTheMode()
    {
        const test::TempFolder folder;
        const fs::path file = folder / "a.rig";
        const mode_t mask = ::umask(027);
        QVERIFY(writeFileAtomically(file, "1").has_value());
        ::umask(mask);
        QCOMPARE(modeOf(file), mode_t{0640});
        ::chmod(file.c_str(), 0604);
        QVERIFY(writeFileAtomically(file, "2").has_value());
        QCOMPARE(modeOf(file), mode_t{0604});
    }

    void keepsLinks()
    {
        const test::TempFolder folder;
        fs::create_directory(folder / "real");
        fs::create_symlink("real/a.rig", folder / "link");
        fs::create_symlink("link", folder / "outer.rig");
        for (const char* text : {"new", "again"}) {
            QVERIFY(writeFileAtomically(folder / "outer.rig", text).has_value());
            QVERIFY(fs::is_symlink(folder / "link") && fs::is_symlink(folder / "outer.rig"));
            QCOMPARE(test::bytesOf(folder.path() / "real" / "a.rig"), std::string(text));
        }
        fs::create_symlink("loop", folder / "loop");
        QVERIFY(!writeFileAtomically(folder / "loop", "x").has_value());
        QVERIFY(fs::is_symlink(folder / "loop"));
    }

    void refusesWhatIsNoFile()
    {
        const test::TempFolder folder;
        for (const fs::path& target : {folder.path(), folder.path() / "no" / "folder.rig", fs::path("/dev/full")}) {
            const auto saved = writeFileAtomically(target, "x");
            QVERIFY(!saved);
            QCOMPARE(saved.error().code, ErrorCode::Unwritable);
            QVERIFY(!saved.error().remedy.empty());
        }
        QCOMPARE(filesIn(folder.path()), std::size_t{0});
        QVERIFY(fs::is_character_file("/dev/full"));
    }

    void readOnlyFolderKeepsTheOldContent()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        const test::TempFolder folder;
        test::writeBytes(folder / "a.rig", "old");
        fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
        const auto saved = writeFileAtomically(folder / "a.rig", "new");
        QVERIFY(!saved);
        QVERIFY(saved.error().remedy.find("permissions") != std::string::npos);
        QCOMPARE(test::bytesOf(folder / "a.rig"), std::string("old"));
    }

    void fullDiskKeepsTheOldContent()
    {
        const test::TempFolder folder;
        fs::create_directory(folder / "disk");
        const fs::path disk = folder / "disk";
        if (::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=256k") != 0)
            QSKIP("mounting a small disk needs root");
        const std::string old(60'000, 'o');
        int good = 0;
        int bad = 0;
        QString wrong;
        for (std::size_t size = 4'000; size <= 400'000; size += 12'000) {
            if (!writeFileAtomically(disk / "a.rig", old)) {
                wrong = QStringLiteral("the small file does not fit");
                break;
            }
            const std::string text(size, 'n');
            const bool saved = writeFileAtomically(disk / "a.rig", text).has_value();
            ++(saved ? good : bad);
            if (test::bytesOf(disk / "a.rig") != (saved ? text : old) || filesIn(disk) != 1)
                wrong = QStringLiteral("content or temporary wrong at %1").arg(size);
        }
        ::umount(disk.c_str());
        QCOMPARE(wrong, QString());
        QVERIFY(good > 3 && bad > 3);
    }

    void killedWriterLeavesAWholeFile()
    {
        const int kills =
            qEnvironmentVariableIntValue("FLOPSMITH_KILLS") > 0 ? qEnvironmentVariableIntValue("FLOPSMITH_KILLS") : 100;
        const test::TempFolder folder;
        const fs::path file = folder / "a.rig";
        std::mt19937 random(7);
        for (int i = 0; i < kills; ++i) {
            int ends[2] = {};
            QVERIFY(::pipe(ends) == 0);
            fs::remove(file);
            const pid_t child = ::fork();
            if (child == 0) {
                ::close(ends[0]);
                saveForEver(file, ends[1]);
            }
            ::close(ends[1]);
            std::this_thread::sleep_for(std::chrono::microseconds(300 + random() % 8700));
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            unsigned acknowledged = 0;
            for (unsigned n = 0; ::read(ends[0], &n, sizeof n) == sizeof n;)
                acknowledged = n;
            ::close(ends[0]);
            if (acknowledged > 0) {
                const auto found = numberOf(test::bytesOf(file));
                QVERIFY(found && *found >= acknowledged);
            }
        }
        removeStaleTemporaries(file);
        QVERIFY(filesIn(folder.path()) <= 1);
    }

    void onlyOwnStaleTemporariesGo()
    {
        const test::TempFolder folder;
        const fs::path file = folder / "a.rig";
        const pid_t gone = ::fork();
        if (gone == 0)
            ::_exit(0);
        ::waitpid(gone, nullptr, 0);
        const std::string dead = std::to_string(gone);
        const std::vector<std::string> stay{".a.rig.tmp." + std::to_string(::getpid()) + ".1",
                                            ".a.rig.tmp.1.1",
                                            ".a.rig.tmp." + dead,
                                            ".a.rig.tmp." + dead + ".x",
                                            ".b.rig.tmp." + dead + ".1",
                                            "a.rig.tmp." + dead + ".1"};
        for (const std::string& name : stay)
            test::writeBytes(folder / name, "x");
        fs::create_symlink("elsewhere", folder / (".a.rig.tmp." + dead + ".7"));
        test::writeBytes(folder / (".a.rig.tmp." + dead + ".12"), "x");
        removeStaleTemporaries(file);
        QVERIFY(!fs::exists(folder / (".a.rig.tmp." + dead + ".12")));
        QCOMPARE(filesIn(folder.path()), stay.size() + 1);
    }

    void threadsDoNotDisturbEachOther()
    {
        const test::TempFolder folder;
        std::vector<std::thread> threads;
        for (unsigned t = 0; t < 4; ++t)
            threads.emplace_back([&folder, t] {
                for (unsigned n = 0; n < 25; ++n)
                    static_cast<void>(writeFileAtomically(folder / "a.rig", generation(t * 100 + n)));
            });
        for (std::thread& thread : threads)
            thread.join();
        QVERIFY(numberOf(test::bytesOf(folder / "a.rig")).has_value());
        QCOMPARE(filesIn(folder.path()), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestAtomicFile)
#include "tst_atomic_file.moc"
