// A window with the bundled catalog, evaluation inline and answers instead of dialogs.
#pragma once

#include <memory>

#include <QSettings>
#include <QTemporaryDir>

#include "app/workspace/evaluation_service.h"
#include "app/workspace/settings.h"
#include "app/workspace/workspace.h"
#include "ui/common/theme.h"
#include "ui/shell/main_window.h"
#include "ui/shell/questions.h"
#include "ui/shell/work_area.h"

namespace flopsmith {

/// Answers as a test sets them, and counts what was asked.
class FixedQuestions final : public Questions {
public:
    struct Answers {
        UnsavedAnswer unsaved = UnsavedAnswer::Cancel;
        ConflictAnswer conflict = ConflictAnswer::Cancel;
        LockedAnswer locked = LockedAnswer::Cancel;
        RecoveryAnswer recovery = RecoveryAnswer::Later;
        QString open;
        QString save;
        QString import; // file or folder
        bool remove = true;
        int asked = 0;
    };
    explicit FixedQuestions(Answers& answers)
        : m_answers(answers)
    {
    }

    UnsavedAnswer unsaved(const QString&) override { return count(m_answers.unsaved); }
    ConflictAnswer conflict(const QString&) override { return count(m_answers.conflict); }
    LockedAnswer locked(const QString&, const std::optional<LockOwner>&) override { return count(m_answers.locked); }
    RecoveryAnswer recovery(const Recovery&) override { return count(m_answers.recovery); }
    QString fileToOpen(const QString&) override { return count(m_answers.open); }
    QString listToOpen(const QString&) override { return count(m_answers.open); }
    QString fileToImport(const QString&, const QString&, const QString&) override { return count(m_answers.import); }
    QString folderToImport(const QString&) override { return count(m_answers.import); }
    bool mayRemove(const QString&, int) override { return count(m_answers.remove); }
    QString fileToSave(const QString&, const QString&, const QString&) override { return count(m_answers.save); }

private:
    template <class T>
    T count(const T& answer)
    {
        ++m_answers.asked;
        return answer;
    }
    Answers& m_answers;
};

/// Runs jobs at once, or when the test lets them go.
class HoldingExecutor final : public Executor {
public:
    bool hold = false;
    void run(std::function<void()> job) override
    {
        if (hold)
            m_jobs.push_back(std::move(job));
        else
            job();
    }
    void letGo()
    {
        hold = false;
        for (const auto& job : std::exchange(m_jobs, {}))
            job();
    }

private:
    std::vector<std::function<void()>> m_jobs;
};

class ShellFixture {
public:
    ShellFixture();
    ~ShellFixture();

    Document& document() { return workspace->document(); }
    WorkArea& area() { return *window->area(); }
    /// Opens a sample build as if from a template.
    void openSample(const char* id);
    /// Replaces the power supply by one that is far too small.
    void starve();
    [[nodiscard]] const Finding* finding(const std::string& rule);
    /// A widget of the window by object name; fails the test when it is missing.
    template <class T>
    T* child(const char* name)
    {
        T* found = window->findChild<T*>(QString::fromLatin1(name));
        return found ? found : throw std::runtime_error(name);
    }

    QTemporaryDir folder;
    UserSettings settings;
    HoldingExecutor executor;
    FixedQuestions::Answers answers;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;
};

} // namespace flopsmith
