// Reads the catalog off the window's thread, then fills the window and opens what the user asked for.
#pragma once

#include <filesystem>
#include <memory>

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include "app/base/result.h"

namespace flopsmith {

class Executor;
class MainWindow;
class UserSettings;
class Workspace;

/// Where the sample builds are that belong to a catalog: beside it when installed, else in the source tree.
[[nodiscard]] QString templateFolderOf(const std::filesystem::path& catalog);

class Start : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    Start(MainWindow& window, UserSettings& settings, Executor& executor, QObject* parent = nullptr);
    ~Start() override;

    /// Where unsaved work is kept; empty: nowhere.
    void setDataFolder(const QString& folder) { m_dataFolder = folder; }
    /// Shows the user's own catalog although nothing is kept: to measure the start with it.
    void showOwnCatalog() { m_showsOwn = true; }
    void setFile(const QString& file) { m_file = file; }
    void run();
    [[nodiscard]] Workspace* workspace() { return m_workspace.get(); }

Q_SIGNALS:
    void ready(); // the window can be used
    void failed(const QString& message);

private:
    struct Relay;
    struct Loaded;
    void loaded(const Result<Loaded>& found);

    MainWindow& m_window;
    UserSettings& m_settings;
    Executor& m_executor;
    QString m_dataFolder;
    bool m_showsOwn = false;
    QString m_file;
    std::unique_ptr<Workspace> m_workspace;
    std::shared_ptr<Relay> m_relay;
};

} // namespace flopsmith
