#include "ui/shell/start.h"

#include <mutex>

#include <QCoreApplication>
#include <QFileInfo>
#include <QMetaObject>

#include "app/io/catalog_io.h"
#include "app/store/user_catalog.h"
#include "app/workspace/workspace.h"
#include "ui/shell/file_controller.h"
#include "ui/shell/main_window.h"

namespace flopsmith {

/// Hands the catalog over to whoever still wants it.
struct Start::Relay {
    std::mutex mutex;
    Start* owner = nullptr;
};

namespace {

/// The bundled catalog with the user's own above it. What keeps the latter from being read is a note: the program works
/// without.
CatalogPtr withOwn(const CatalogPtr& bundled, QString& note)
{
    std::error_code ignored;
    const std::filesystem::path file = standardUserCatalogFile();
    if (file.empty() || !std::filesystem::exists(file, ignored))
        return bundled;
    auto own = UserCatalog::open(file, Access::Read);
    auto laid = own ? own->overlay(bundled) : Result<CatalogPtr>(fail(own.error()));
    if (laid)
        return *laid;
    note = QString::fromStdString(describe(laid.error()));
    return bundled;
}

} // namespace

QString templateFolderOf(const std::filesystem::path& catalog)
{
    std::error_code ignored;
    const std::filesystem::path root = catalog.parent_path();
    for (const std::filesystem::path& folder : {root / "templates", root / "resources" / "templates"})
        if (std::filesystem::is_directory(folder, ignored))
            return QFileInfo(folder).absoluteFilePath();
    return {};
}

Start::Start(MainWindow& window, UserSettings& settings, Executor& executor, QObject* parent)
    : QObject(parent), m_window(window), m_settings(settings), m_executor(executor), m_relay(std::make_shared<Relay>())
{
    m_relay->owner = this;
}

Start::~Start()
{
    const std::lock_guard lock(m_relay->mutex);
    m_relay->owner = nullptr;
}

void Start::run()
{
    const std::filesystem::path program = QFileInfo(QCoreApplication::applicationDirPath()).filesystemFilePath();
    const bool takeOwn = !m_dataFolder.isEmpty();
    m_executor.run([relay = m_relay, program, takeOwn] {
        const auto folder = findCatalogFolder({}, program);
        auto catalog = folder ? loadCatalog(*folder) : Result<CatalogPtr>(fail(folder.error()));
        QString note;
        CatalogPtr bundled;
        if (catalog && takeOwn) {
            bundled = *catalog;
            catalog = withOwn(bundled, note);
        }
        const QString templates = folder ? templateFolderOf(*folder) : QString();
        const std::lock_guard lock(relay->mutex);
        if (!relay->owner)
            return;
        QMetaObject::invokeMethod(
            relay->owner,
            [owner = relay->owner, catalog = std::move(catalog), bundled, templates, note] {
                owner->loaded(catalog, bundled, templates, note);
            },
            Qt::QueuedConnection);
    });
}

void Start::loaded(const Result<CatalogPtr>& catalog, const CatalogPtr& bundled, const QString& templates, const QString& note)
{
    if (!catalog) {
        const QString message = QString::fromStdString(describe(catalog.error()));
        m_window.showFault(message);
        Q_EMIT failed(message);
        return;
    }
    m_workspace = std::make_unique<Workspace>(*catalog, templates, m_executor, m_settings);
    if (!m_dataFolder.isEmpty())
        m_workspace->keepDataIn(m_dataFolder);
    if (bundled)
        m_workspace->keepOwnCatalogIn(standardUserCatalogFile(), bundled);
    m_window.attach(*m_workspace);
    if (!note.isEmpty())
        m_window.messages().show(Mark::Warning, tr("Your own catalog is left out: %1").arg(note));
    Q_EMIT ready();
    if (!m_dataFolder.isEmpty() && m_window.files()->recover())
        return;
    if (!m_file.isEmpty())
        m_window.files()->open(m_file);
}

} // namespace flopsmith
