#include "app/workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/io/atomic_file.h"
#include "app/io/document_io.h"
#include "app/reports/chart_values.h"
#include "app/workspace/comparison_service.h"
#include "app/workspace/ownership_service.h"
#include "app/workspace/workload_service.h"

namespace flopsmith {

namespace {

constexpr int maxRecentFiles = 10;

/// Only the name is read: templates are parsed in full when somebody opens one.
std::vector<Template> listTemplates(const QString& folder)
{
    std::vector<Template> out;
    const QDir dir(folder);
    const QFileInfoList files = dir.entryInfoList({QStringLiteral("*.rig")}, QDir::Files, QDir::Name);
    for (const QFileInfo& file : files) {
        const auto text = readFile(file.filesystemFilePath(), maxDocumentBytes);
        if (!text)
            continue;
        const QJsonDocument json = QJsonDocument::fromJson(QByteArray::fromStdString(*text));
        if (!json.isObject())
            continue;
        const QString name = json.object().value(QStringLiteral("name")).toString();
        out.push_back(
            {file.completeBaseName(), name.isEmpty() ? file.completeBaseName() : name, file.absoluteFilePath()});
    }
    return out;
}

QString autosaveFolder(const QString& dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("autosave"));
}

} // namespace

Workspace::Workspace(CatalogPtr catalog, const QString& templateFolder, Executor& executor, UserSettings& settings,
                     QObject* parent)
    : QObject(parent)
    , m_catalog(std::move(catalog))
    , m_executor(executor)
    , m_settings(settings)
    , m_service(executor)
    , m_own(executor)
    , m_document(std::make_unique<Document>(m_catalog, m_service))
    , m_workloads(std::make_unique<WorkloadService>(*m_document, executor))
    , m_ownership(std::make_unique<OwnershipService>(*m_document, *m_workloads, executor))
    , m_comparison(std::make_unique<ComparisonService>(*m_document, *m_workloads, executor))
    , m_templates(listTemplates(templateFolder))
{
    connect(&m_own, &OwnCatalog::catalogChanged, this, &Workspace::setCatalog);
}

Workspace::~Workspace() = default;

void Workspace::setCatalog(const CatalogPtr& catalog)
{
    m_catalog = catalog;
    m_references.clear();
    m_referencesLoaded = false;
    m_document->setCatalog(catalog);
    Q_EMIT catalogChanged();
}

const std::vector<ReferenceBuild>& Workspace::references()
{
    if (m_referencesLoaded)
        return m_references;
    m_referencesLoaded = true;
    const auto add = [this](const Tier& tier, const std::string& id, bool recommended) {
        // Of an own tier a build may also be a file.
        if (id.ends_with(".rig"))
            if (auto evaluation = loadForComparison(QString::fromStdString(id)))
                m_references.push_back({tierLevelLabel(tier.name, recommended), *evaluation, {}, {}, tier.id});
        for (const Template& known : m_templates) {
            if (known.id != QString::fromStdString(id))
                continue;
            if (auto evaluation = loadForComparison(known.path))
                m_references.push_back({tierLevelLabel(tier.name, recommended), *evaluation, {}, {}, tier.id});
        }
    };
    for (const Tier& tier : m_catalog->tables().tiers) {
        add(tier, tier.minimumBuild, false);
        add(tier, tier.recommendedBuild, true);
    }
    return m_references;
}

QStringList Workspace::recentFiles() const
{
    QStringList out;
    const QStringList known = m_settings.get(settings::recentFiles);
    for (const QString& path : known)
        if (out.size() < maxRecentFiles && QFileInfo(path).isFile())
            out.append(path);
    return out;
}

void Workspace::addRecentFile(const QString& path)
{
    const QFileInfo file(path);
    // Files that are missing now may be on a drive that comes back, so the list is not cleaned of them.
    QStringList files = m_settings.get(settings::recentFiles);
    files.removeAll(file.absoluteFilePath());
    files.prepend(file.absoluteFilePath());
    m_settings.set(settings::recentFiles, files.mid(0, 2 * maxRecentFiles));
    m_settings.set(settings::lastFolder, file.absolutePath());
    Q_EMIT recentFilesChanged();
}

Result<EvaluationPtr> Workspace::loadForComparison(const QString& path)
{
    auto loaded = loadBuild(QFileInfo(path).filesystemFilePath(), *m_catalog);
    if (!loaded)
        return fail(loaded.error());
    return evaluate(std::make_shared<const Build>(std::move(loaded->build)), m_catalog);
}

void Workspace::keepDataIn(const QString& folder)
{
    m_dataFolder = folder;
    m_document->setBackupFolder(QDir(folder).filePath(QStringLiteral("backups")));
    m_autosave = std::make_unique<Autosave>(*m_document, m_executor, autosaveFolder(folder));
    connect(m_autosave.get(), &Autosave::failed, this, &Workspace::autosaveFailed);
    connect(m_autosave.get(), &Autosave::works, this, &Workspace::autosaveWorks);
}

std::vector<Recovery> Workspace::recoveries() const
{
    return m_autosave ? Autosave::orphans(autosaveFolder(m_dataFolder)) : std::vector<Recovery>();
}

Result<bool> Workspace::recover(const Recovery& recovery)
{
    auto recovered = m_document->recover(recovery);
    if (!recovered)
        return recovered;
    // The old file goes only when the same work is safe in the new one.
    if (m_autosave && m_autosave->flush())
        Autosave::remove(recovery);
    return true;
}

void Workspace::discardAutosave()
{
    if (m_autosave)
        m_autosave->discard();
}

} // namespace flopsmith
