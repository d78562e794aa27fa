#include "ui/shell/start.h"

#include <mutex>

#include <QCoreApplication>
#include <QFileInfo>
#include <QMetaObject>

#include "app/io/catalog_io.h"
#include "app/io/own_tiers.h"
#include "app/store/user_catalog.h"
#include "app/workspace/workload_service.h"
#include "app/workspace/workspace.h"
#include "ui/shell/file_controller.h"
#include "ui/shell/main_window.h"

namespace flopsmith {

/// Hands the catalog over to whoever still wants it.
struct Start::Relay {
    std::mutex mutex;
    Start* owner = nullptr;
};

/// What the worker found.
struct Start::Loaded {
    CatalogPtr bundled;
    OwnShown own; // the bundled catalog alone where the user's is left out
    std::filesystem::path folder; // of the bundled catalog
    QString templates;
    QString note; // why it is left out; empty: it is not
    QString tierNote; // why the user's tiers are left out
};

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
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_executor(executor)
    , m_relay(std::make_shared<Relay>())
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
    const bool takeOwn = m_showsOwn || !m_dataFolder.isEmpty();
    m_executor.run([relay = m_relay, program, takeOwn] {
        const auto folder = findCatalogFolder({}, program);
        auto bundled = folder ? loadCatalog(*folder) : Result<CatalogPtr>(fail(folder.error()));
        QString tierNote;
        if (bundled && takeOwn) {
            const auto tiers = withOwnTiersIfAny(*bundled, standardUserCatalogFile().parent_path() / "tiers.json");
            if (tiers)
                bundled = *tiers;
            else
                tierNote = QString::fromStdString(describe(tiers.error()));
        }
        Result<Loaded> found = bundled
            ? Result<Loaded>(Loaded{*bundled, {*bundled, {}, {}}, *folder, templateFolderOf(*folder), {}, tierNote})
            : fail(bundled.error());
        // The program works without the user's own, too.
        if (auto own = bundled && takeOwn ? readShown({standardUserCatalogFile(), *bundled}) : OwnShown(); !own)
            found->note = QString::fromStdString(describe(own.error()));
        else if (own->catalog)
            found->own = std::move(*own);
        const std::lock_guard lock(relay->mutex);
        if (!relay->owner)
            return;
        QMetaObject::invokeMethod(
            relay->owner, [owner = relay->owner, found = std::move(found)] { owner->loaded(found); },
            Qt::QueuedConnection);
    });
}

void Start::loaded(const Result<Loaded>& found)
{
    if (!found) {
        const QString message = QString::fromStdString(describe(found.error()));
        m_window.showFault(message);
        Q_EMIT failed(message);
        return;
    }
    m_workspace = std::make_unique<Workspace>(found->own.catalog, found->templates, m_executor, m_settings);
    m_workspace->workloads().setFolder(found->folder, found->bundled);
    if (!m_dataFolder.isEmpty()) {
        m_workspace->keepDataIn(m_dataFolder);
        // A file that cannot be read is not written to either.
        if (found->note.isEmpty())
            m_workspace->ownCatalog().keepIn(standardUserCatalogFile(), found->bundled, found->own);
    }
    m_window.attach(*m_workspace);
    if (!found->note.isEmpty())
        m_window.messages().show(Mark::Warning, tr("Your own catalog is left out: %1").arg(found->note));
    if (!found->tierNote.isEmpty())
        m_window.messages().show(Mark::Warning, tr("Your own tiers are left out: %1").arg(found->tierNote));
    Q_EMIT ready();
    if (!m_dataFolder.isEmpty() && m_window.files()->recover())
        return;
    if (!m_file.isEmpty())
        m_window.files()->open(m_file);
}

} // namespace flopsmith
