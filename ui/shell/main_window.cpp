#include "ui/shell/main_window.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>

#include "app/workspace/workspace.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/labels.h"
#include "ui/panels/inspector_view.h"
#include "ui/panels/parts_panel.h"
#include "ui/panels/problems_panel.h"
#include "ui/panels/verdict_panel.h"
#include "ui/shell/actions.h"
#include "ui/shell/catalog_controller.h"
#include "ui/shell/centre.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/file_controller.h"
#include "ui/shell/help_dialogs.h"
#include "ui/shell/list_controller.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/part_controller.h"
#include "ui/shell/part_pages.h"
#include "ui/shell/questions.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/work_area.h"
#include "ui/workload/workload_panel.h"

namespace flopsmith {

namespace {

constexpr QSize firstSize{1440, 900};
constexpr QSize leastSize{960, 600};

QString droppedBuild(const QMimeData* mime)
{
    const QList<QUrl> urls = mime->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString path = urls.front().toLocalFile();
    return QFileInfo(path).suffix().compare(QLatin1String("rig"), Qt::CaseInsensitive) == 0 ? path : QString();
}

} // namespace

MainWindow::MainWindow(UserSettings& settings, Executor& executor, std::unique_ptr<Questions> questions)
    : m_settings(settings)
    , m_executor(executor)
    , m_questions(questions ? std::move(questions) : std::make_unique<DialogQuestions>(*this))
    , m_actions(new Actions(this))
    , m_bar(new TopBar(*m_actions, this))
    , m_messages(new MessageBar(this))
    , m_content(new QStackedWidget(this))
    , m_waiting(new TextLabel(Theme::Type::Text, this))
    , m_palette(new CommandPalette(this))
{
    setWindowTitle(QCoreApplication::applicationName());
    setMinimumSize(leastSize);
    resize(firstSize.boundedTo(screen()->availableSize()).expandedTo(leastSize));
    setAcceptDrops(true);
    m_waiting->setMuted(true);
    m_waiting->setAlignment(Qt::AlignCenter);
    m_waiting->setText(tr("Reading the catalog\u2026"));
    m_content->addWidget(m_waiting);
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_messages);
    column->addWidget(m_content, 1);
    setCentralWidget(middle);
    addActions(m_actions->all());
    if (const QByteArray geometry = settings.get(settings::windowGeometry); !geometry.isEmpty())
        restoreGeometry(geometry);
    for (QAction* theme : std::as_const(m_actions->themes)) {
        theme->setChecked(theme->data().toString() == settings.get(settings::theme));
        connect(theme, &QAction::triggered, this, [this, theme] { setTheme(theme->data().toString()); });
    }
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { showShortcuts(m_actions->all(), this); });
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::about);
}

MainWindow::~MainWindow() = default;

void MainWindow::attach(Workspace& workspace)
{
    m_workspace = &workspace;
    m_files = new FileController(workspace, *m_questions, *m_messages, this);
    m_lists = new ListController(workspace, *m_files, *m_questions, *m_messages, this);
    if (workspace.ownCatalog().isKept())
        m_data = new CatalogController(workspace, *m_questions, *m_messages, this);
    m_area = new WorkArea(workspace, m_executor, this);
    m_pages = new PartPages(workspace, *m_area, *this);
    m_ownParts = new PartController(workspace, m_area->parts(), *m_messages, this);
    m_content->addWidget(m_area);
    m_content->setCurrentWidget(m_area);
    if (const QByteArray state = m_settings.get(settings::windowState); !state.isEmpty())
        m_area->restoreState(state);
    m_actions->setReady(true);
    m_actions->catalogData->setEnabled(m_data != nullptr);
    connectFiles();
    connectEdit();
    connectView();
    fillTemplates();
    fillRecent();
    showUndo();
    showTitle();
}

void MainWindow::showFault(const QString& message)
{
    m_waiting->setText(tr("There is no catalog to work with."));
    m_messages->show(Mark::Error, message);
}

void MainWindow::connectFiles()
{
    connect(m_actions->newBuild, &QAction::triggered, m_files, &FileController::newBuild);
    connect(m_actions->open, &QAction::triggered, m_files, &FileController::openAsk);
    connect(m_actions->openList, &QAction::triggered, m_lists, &ListController::openAsk);
    connect(m_actions->pasteList, &QAction::triggered, m_lists, &ListController::paste);
    if (m_data)
        connect(m_actions->catalogData, &QAction::triggered, m_data, &CatalogController::open);
    connect(m_actions->save, &QAction::triggered, m_files, &FileController::save);
    connect(m_actions->saveAs, &QAction::triggered, m_files, &FileController::saveAs);
    connect(m_actions->exportDrawing, &QAction::triggered, m_files, &FileController::exportDrawing);
    connect(m_actions->exportSheet, &QAction::triggered, m_files, &FileController::exportSheet);
    connect(m_workspace, &Workspace::recentFilesChanged, this, &MainWindow::fillRecent);
    connect(&m_workspace->document(), &Document::fileChanged, this, &MainWindow::showTitle);
}

void MainWindow::connectEdit()
{
    QUndoStack& stack = m_workspace->document().undoStack();
    connect(m_actions->undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(m_actions->redo, &QAction::triggered, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::indexChanged, this, &MainWindow::showUndo);
    connect(m_actions->remove, &QAction::triggered, this, [this] { m_area->removeSelected(); });
    connect(m_actions->find, &QAction::triggered, this, &MainWindow::openPalette);
    connect(m_actions->searchParts, &QAction::triggered, this, [this] { m_area->parts().focusSearch(); });
    connect(m_actions->settings, &QAction::triggered, this, [this] { m_area->problems().showSettings(); });
    connect(m_actions->rules, &QAction::triggered, this, [this] { m_area->problems().showRules(); });
    connect(m_actions->newPart, &QAction::triggered, m_ownParts, &PartController::newPart);
    connect(&m_area->verdict().inspector(), &InspectorView::copyWanted, m_ownParts, &PartController::copyPart);
    connect(&m_area->verdict().inspector(), &InspectorView::editWanted, m_ownParts, &PartController::editPart);
    connect(m_palette, &CommandPalette::partChosen, this,
            [this](const PartId& part) { m_area->parts().showPart(part); });
    connect(m_palette, &CommandPalette::problemChosen, m_area, &WorkArea::showProblem);
    const auto refuse = [this](const QString& message) {
        m_messages->show(Mark::Warning, message, QStringLiteral("edit"));
    };
    connect(m_area, &WorkArea::refused, this, refuse);
    connect(m_actions->partPage, &QAction::triggered, m_pages, &PartPages::showSelected);
    connect(m_actions->putAside, &QAction::triggered, m_pages, &PartPages::putSelectedAside);
    connect(m_actions->compareParts, &QAction::triggered, m_pages, &PartPages::compareSelected);
    connect(m_pages, &PartPages::refused, this, refuse);
    connect(&m_workspace->document(), &Document::changed, this, [this] { m_messages->clear(QStringLiteral("edit")); });
}

void MainWindow::connectView()
{
    for (int page = 0; page < m_actions->tabs.size(); ++page)
        connect(m_actions->tabs.at(page), &QAction::triggered, this,
                [this, page] { m_area->centre().setCurrent(page); });
    CanvasView& canvas = m_area->canvas();
    connect(m_actions->zoomIn, &QAction::triggered, &canvas, &CanvasView::zoomIn);
    connect(m_actions->zoomOut, &QAction::triggered, &canvas, &CanvasView::zoomOut);
    connect(m_actions->zoomFit, &QAction::triggered, &canvas, &CanvasView::zoomToFit);
    connect(&m_area->centre(), &Centre::currentChanged, this,
            [this](int page) { m_actions->tabs.at(page)->setChecked(true); });
    connect(m_area, &WorkArea::configWanted, this, &MainWindow::openModelConfig);
}

void MainWindow::fillTemplates()
{
    m_actions->templates->clear();
    for (const Template& sample : m_workspace->templates()) {
        QString name = sample.name;
        QAction* action = m_actions->templates->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path = sample.path] { m_files->newFromTemplate(path); });
    }
    m_actions->templates->setEnabled(!m_workspace->templates().empty());
}

void MainWindow::fillRecent()
{
    m_actions->recent->clear();
    const QStringList files = m_workspace->recentFiles();
    for (const QString& path : files) {
        QString name = QFileInfo(path).fileName();
        QAction* action = m_actions->recent->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setToolTip(path.toHtmlEscaped());
        connect(action, &QAction::triggered, this, [this, path] { m_files->open(path); });
    }
    m_actions->recent->setEnabled(!files.isEmpty());
}

void MainWindow::showUndo()
{
    const QUndoStack& stack = m_workspace->document().undoStack();
    const auto show = [](QAction* action, bool can, const QString& bare, const QString& of, const QString& what) {
        action->setEnabled(can);
        action->setText(can && !what.isEmpty() ? of.arg(QString(what).replace(QLatin1Char('&'), QStringLiteral("&&")))
                                               : bare);
    };
    show(m_actions->undo, stack.canUndo(), tr("&Undo"), tr("&Undo: %1"), stack.undoText());
    show(m_actions->redo, stack.canRedo(), tr("&Redo"), tr("&Redo: %1"), stack.redoText());
    showTitle();
}

void MainWindow::showTitle()
{
    const Document& document = m_workspace->document();
    m_bar->setDocument(document.displayName(), document.isModified(), document.isReadOnly());
    setWindowTitle(tr("%1[*] \u2013 Flopsmith").arg(document.displayName()));
    setWindowModified(document.isModified());
    setWindowFilePath(document.path());
}

void MainWindow::openPalette()
{
    QList<QAction*> actions = m_actions->all();
    actions.removeAll(m_actions->find);
    m_palette->open(actions, m_workspace->document().evaluation());
}

void MainWindow::openModelConfig()
{
    const QString path =
        m_questions->fileToImport(m_settings.get(settings::importFolder), tr("Open a model's config.json"),
                                  tr("Model configuration (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    m_settings.set(settings::importFolder, QFileInfo(path).absolutePath());
    m_area->workload().openConfig(path);
}

void MainWindow::about()
{
    const bool there = m_workspace != nullptr;
    showAbout(there ? QString::fromStdString(m_workspace->catalog()->date()) : QString(),
              there ? static_cast<int>(m_workspace->catalog()->parts().size()) : 0, this);
}

void MainWindow::setTheme(const QString& choice)
{
    m_settings.set(settings::theme, choice);
    Theme::current().apply(*qobject_cast<QApplication*>(QCoreApplication::instance()), choice);
    for (QAction* theme : std::as_const(m_actions->themes))
        theme->setChecked(theme->data().toString() == choice);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_files && !m_files->mayClose()) {
        event->ignore();
        return;
    }
    m_settings.set(settings::windowGeometry, saveGeometry());
    if (m_area)
        m_settings.set(settings::windowState, m_area->saveState());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_files && !droppedBuild(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = droppedBuild(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    // After the drop has ended: opening may ask, and the other program waits for the drop's end.
    QMetaObject::invokeMethod(
        this, [this, path] { m_files->open(path); }, Qt::QueuedConnection);
}

} // namespace flopsmith
