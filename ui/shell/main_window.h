// The program's window: bar, messages and the panels of the open build, once the catalog is there.
#pragma once

#include <memory>

#include <QMainWindow>

#include "ui/shell/questions.h"

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace flopsmith {

class Actions;
class CatalogController;
class CommandPalette;
class Executor;
class FileController;
class ListController;
class MessageBar;
class PartController;
class PartPages;
class TextLabel;
class TopBar;
class UserSettings;
class WorkArea;
class Workspace;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `settings` and `executor` must outlive the window. Without `questions` it asks by dialogs.
    MainWindow(UserSettings& settings, Executor& executor, std::unique_ptr<Questions> questions = {});
    ~MainWindow() override;

    /// Fills the window. `workspace` must outlive it.
    void attach(Workspace& workspace);
    /// There is no catalog, so there is nothing to work with.
    void showFault(const QString& message);

    [[nodiscard]] WorkArea* area() { return m_area; } // null before attach()
    [[nodiscard]] FileController* files() { return m_files; }
    [[nodiscard]] ListController* lists() { return m_lists; }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }
    [[nodiscard]] Actions& actions() { return *m_actions; }
    [[nodiscard]] CommandPalette& palette() { return *m_palette; }
    void setTheme(const QString& choice);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectFiles();
    void connectEdit();
    void connectView();
    void fillTemplates();
    void fillRecent();
    void showUndo();
    void showTitle();
    void openPalette();
    void openModelConfig();
    void about();

    UserSettings& m_settings;
    Executor& m_executor;
    std::unique_ptr<Questions> m_questions;
    Workspace* m_workspace = nullptr;
    Actions* m_actions;
    TopBar* m_bar;
    MessageBar* m_messages;
    QStackedWidget* m_content;
    TextLabel* m_waiting;
    CommandPalette* m_palette;
    FileController* m_files = nullptr;
    ListController* m_lists = nullptr;
    CatalogController* m_data = nullptr;
    PartController* m_ownParts = nullptr;
    WorkArea* m_area = nullptr;
    PartPages* m_pages = nullptr;
};

} // namespace flopsmith
