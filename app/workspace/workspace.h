// What the window's parts share: catalog, settings, recent files, templates, reference builds, evaluation.
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include <QObject>
#include <QString>
#include <QStringList>

#include "app/base/result.h"
#include "app/reports/chart_spec.h"
#include "app/workspace/autosave.h"
#include "app/workspace/document.h"
#include "app/workspace/evaluation_service.h"
#include "app/workspace/own_catalog.h"
#include "app/workspace/settings.h"

namespace flopsmith {

class ComparisonService;
class OwnershipService;
class WorkloadService;

/// A sample build that comes with the program.
struct Template {
    QString id; // file name without suffix
    QString name;
    QString path;
};

class Workspace : public QObject {
    Q_OBJECT

public:
    /// `executor` and `settings` must outlive the workspace.
    Workspace(CatalogPtr catalog, const QString& templateFolder, Executor& executor, UserSettings& settings,
              QObject* parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] const CatalogPtr& catalog() const { return m_catalog; }
    /// The user's own catalog. What changes in it is in catalog() of document and lists from then on.
    [[nodiscard]] OwnCatalog& ownCatalog() { return m_own; }
    [[nodiscard]] UserSettings& settings() { return m_settings; }
    [[nodiscard]] EvaluationService& evaluations() { return m_service; }
    [[nodiscard]] Document& document() { return *m_document; }
    /// What runs on the document's build; without a folder of the estimator it answers nothing.
    [[nodiscard]] WorkloadService& workloads() { return *m_workloads; }
    /// The document's build owned against rented.
    [[nodiscard]] OwnershipService& ownership() { return *m_ownership; }
    /// Builds side by side, for the document's workload.
    [[nodiscard]] ComparisonService& comparison() { return *m_comparison; }
    [[nodiscard]] const std::vector<Template>& templates() const { return m_templates; }

    /// The tier levels' builds, evaluated on first use; levels whose template is missing are left out.
    [[nodiscard]] const std::vector<ReferenceBuild>& references();

    [[nodiscard]] QStringList recentFiles() const; // newest first, at most 10, existing ones only
    void addRecentFile(const QString& path);

    /// Loads a saved build for comparison, evaluated, without opening it.
    [[nodiscard]] Result<EvaluationPtr> loadForComparison(const QString& path);

    /// Starts autosave and backups below `folder`, usually QStandardPaths::AppLocalDataLocation. Off before.
    void keepDataIn(const QString& folder);
    /// What killed programs left behind, newest first. Locked for this process while the returned values live.
    [[nodiscard]] std::vector<Recovery> recoveries() const;
    Result<bool> recover(const Recovery& recovery);
    /// The user said "don't save": the next start offers nothing. Call before closing with unsaved changes.
    void discardAutosave();

Q_SIGNALS:
    void catalogChanged();
    void recentFilesChanged();
    void autosaveFailed(const QString& message); // shown until autosaveWorks
    void autosaveWorks();

private:
    void setCatalog(const CatalogPtr& catalog);

    CatalogPtr m_catalog;
    Executor& m_executor;
    UserSettings& m_settings;
    EvaluationService m_service;
    OwnCatalog m_own;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<WorkloadService> m_workloads;
    std::unique_ptr<OwnershipService> m_ownership;
    std::unique_ptr<ComparisonService> m_comparison;
    QString m_dataFolder;
    std::unique_ptr<Autosave> m_autosave;
    std::vector<Template> m_templates;
    std::vector<ReferenceBuild> m_references;
    bool m_referencesLoaded = false;
};

} // namespace flopsmith
