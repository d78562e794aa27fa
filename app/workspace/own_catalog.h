// The user's own catalog while the window is open: favourites and own parts, which go into the file at once, and
// imports, prices and merges, one job at a time, off the window's thread. After each change of parts, also by another
// program, the whole catalog is read anew. The file is made by the first change.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

#include "app/workspace/own_jobs.h"

namespace flopsmith {

class Executor;
struct OwnJob;
struct OwnRelay;

class OwnCatalog : public QObject {
    Q_OBJECT

public:
    /// Keeps nothing at first. `executor` must outlive this.
    explicit OwnCatalog(Executor& executor, QObject* parent = nullptr);
    ~OwnCatalog() override; // cancels what is under way

    /// Where changes go from now on, what it lies above, and what was read from there; changes by others are taken
    /// over from now on.
    void keepIn(const std::filesystem::path& file, CatalogPtr bundled, const OwnShown& shown);
    [[nodiscard]] bool isKept() const { return !m_place.file.empty(); }

    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] const CatalogPtr& catalog() const { return m_catalog; }

    [[nodiscard]] const std::vector<PartId>& favourites() const { return m_favourites; } // sorted
    [[nodiscard]] bool isFavourite(const PartId& part) const;
    /// Where no file is kept, for as long as the program runs.
    Result<bool> setFavourite(const PartId& part, bool favourite);

    /// What names the cards of hardware dumps; nullopt: no such database is imported.
    [[nodiscard]] Result<std::optional<PciIds>> pciIds() const;

    /// A part of the user's own, new or instead of the one with its id; catalogChanged() follows.
    Result<bool> putPart(const Part& part, const std::vector<Source>& sources);
    Result<bool> removePart(const PartId& part);

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
    void favouritesChanged();
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
    void takeFavourites(std::vector<PartId> favourites);
    Result<bool> write(const std::function<Result<bool>(UserCatalog&)>& change);
    void readAnew();
    void watch();
    void look();

    OwnPlace m_place;
    CatalogPtr m_catalog;
    std::vector<PartId> m_favourites;
    Executor& m_executor;
    std::shared_ptr<OwnRelay> m_relay;
    bool m_busy = false;
    bool m_stale = false; // to be read anew once the job under way is done
    QFileSystemWatcher m_watcher;
    QTimer m_settle; // another program writes more than once
    FileState m_seen; // of the file, when it was last read or written here
};

} // namespace flopsmith
