// The user's own catalog as the window keeps it: favourites and own parts. Each change goes into the file at once; the
// file is made by the first one.
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include <QObject>

#include "app/base/result.h"
#include "app/parts/catalog.h"

namespace flopsmith {

class Executor;

/// What an own catalog holds beside the parts that are laid above the bundled ones.
struct OwnShown {
    CatalogPtr catalog; // bundled with the user's own above it
    std::vector<PartId> favourites; // sorted
};

/// Reads a user's catalog; one that is not there is empty. May run on any thread.
[[nodiscard]] Result<OwnShown> readOwnParts(const std::filesystem::path& file, const CatalogPtr& bundled);

class OwnParts : public QObject {
    Q_OBJECT

public:
    /// Keeps nothing at first. `executor` must outlive this.
    explicit OwnParts(Executor& executor, QObject* parent = nullptr);
    ~OwnParts() override;

    /// Where changes go from now on, and what is there already.
    void keepIn(const std::filesystem::path& file, CatalogPtr bundled, std::vector<PartId> favourites);
    [[nodiscard]] bool isKept() const { return !m_file.empty(); }

    [[nodiscard]] const std::vector<PartId>& favourites() const { return m_favourites; } // sorted
    [[nodiscard]] bool isFavourite(const PartId& part) const;
    Result<bool> setFavourite(const PartId& part, bool favourite);

    /// A part of the user's own, new or instead of the one with its id; read() follows.
    Result<bool> putPart(const Part& part, const std::vector<Source>& sources);
    Result<bool> removePart(const PartId& part);

Q_SIGNALS:
    void favouritesChanged();
    void read(const flopsmith::CatalogPtr& catalog); // what is shown from now on
    void failed(const QString& message); // it could not be read again

private:
    struct Relay;
    void readAgain();

    Executor& m_executor;
    std::filesystem::path m_file;
    CatalogPtr m_bundled;
    std::vector<PartId> m_favourites;
    std::shared_ptr<Relay> m_relay;
    int m_reading = 0; // the newest reading
};

} // namespace flopsmith
