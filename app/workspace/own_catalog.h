// The user's own catalog while the window is open: one job at a time, off the window's thread. After each change the
// whole catalog is read anew.
#pragma once

#include <functional>
#include <memory>

#include <QObject>
#include <QString>

#include "app/workspace/own_jobs.h"

namespace flopsmith {

class Executor;
struct OwnJob;
struct OwnRelay;

class OwnCatalog : public QObject {
    Q_OBJECT

public:
    /// `catalog` is what is shown now. `executor` must outlive this.
    OwnCatalog(std::filesystem::path file, CatalogPtr bundled, CatalogPtr catalog, Executor& executor,
               QObject* parent = nullptr);
    ~OwnCatalog() override; // cancels what is under way

    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] const CatalogPtr& catalog() const { return m_catalog; }
    /// What is shown came from elsewhere, for example an own part that was written.
    void show(const CatalogPtr& catalog) { m_catalog = catalog; }

    // Each begins a job unless one is under way; at its end a signal says what came of it, then busyChanged().

    /// contentRead().
    void read();
    /// imported(), tableFound() for a table that no importer takes, or failed().
    void importFrom(const QString& path);
    void importTable(const QString& path, const CsvMapping& mapping);
    void update(const std::string& dataset);
    /// tableFound(), also when an importer would take it.
    void readTable(const QString& path);
    void remove(const std::string& dataset); // removed()
    void setSplit(const PartId& absorbed, bool split); // contentRead()
    void readSkipped(const std::string& dataset); // skippedRead()
    /// pricesRead(); `currency` is the one that sums are made in.
    void readPrices(const QString& path, const PriceDefaults& defaults, const std::string& currency);
    void keepPrices(const PriceList& list); // pricesKept()

    /// The job under way ends without a change, if it still can.
    void cancel();

Q_SIGNALS:
    void busyChanged(bool busy);
    void progressed(int permille); // -1: it cannot be told, and not be cancelled any more
    void catalogChanged(const flopsmith::CatalogPtr& catalog);
    void contentRead(const flopsmith::OwnContent& content); // also after each change
    void imported(const flopsmith::ImportDone& done);
    void tableFound(const flopsmith::TableToMap& table);
    void removed(const QString& dataset);
    void skippedRead(const QString& dataset, const std::vector<flopsmith::SkippedRecord>& skipped);
    void pricesRead(const flopsmith::PricesRead& prices);
    void pricesKept(int added);
    void failed(const flopsmith::Error& error);

private:
    friend struct OwnJob;
    void start(std::function<std::function<void(OwnCatalog&)>(const OwnJob&)> work);
    void finish(const std::function<void(OwnCatalog&)>& tell);
    void take(const OwnContent& content);

    OwnPlace m_place;
    CatalogPtr m_catalog;
    Executor& m_executor;
    std::shared_ptr<OwnRelay> m_relay;
    bool m_busy = false;
};

} // namespace flopsmith
