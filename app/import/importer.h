// What an importer is and what it works with: the run that collects parts, says what was passed over and asks whether
// to go on, and the maker of one part. Importers know nothing of each other.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "app/import/csv_reader.h"
#include "app/import/dataset.h"
#include "app/import/foreign_record.h"

namespace flopsmith {

/// One file of a dataset. The head is read when it is asked for.
class DatasetFile {
public:
    explicit DatasetFile(std::filesystem::path path, std::uint64_t bytes = 0);

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::string name() const { return m_path.string(); }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }
    /// The file's name without `.gz` and its last ending: `CPU` of `CPU.jsonl.gz`.
    [[nodiscard]] const std::string& stem() const { return m_stem; }
    /// The last ending without `.gz`, lower case: `jsonl`.
    [[nodiscard]] const std::string& ending() const { return m_ending; }
    /// The name of the folder that it lies in, `up` folders above the nearest.
    [[nodiscard]] std::string folder(int up = 0) const;
    /// The first bytes, unpacked, without byte-order mark.
    [[nodiscard]] const std::string& head() const;
    [[nodiscard]] bool headHas(std::string_view text) const { return head().find(text) != std::string::npos; }
    /// ISO date of the file's last change; empty when the system does not say.
    [[nodiscard]] std::string date() const;

private:
    std::filesystem::path m_path;
    std::uint64_t m_bytes = 0;
    std::string m_stem;
    std::string m_ending;
    mutable std::string m_head;
    mutable bool m_headRead = false;
};

/// Collects what an import yields. One per import, not shared between threads.
class ImportRun {
public:
    ImportRun(ImportedSet& set, const ImportMonitor& monitor, std::uint64_t totalBytes);

    [[nodiscard]] ImportedSet& set() { return m_set; }
    /// Notes a record or value that was not taken over. Notes beyond a hundred thousand are counted only.
    void skip(std::string record, Message why);
    /// Adds a part; a second one with its id is passed over with a note.
    void add(Part part, std::string raw);
    /// `id`, or `id-2`, `id-3`, ... when it is taken: for records without an id of their own.
    [[nodiscard]] std::string freeId(std::string id);
    /// The file that is read from now on.
    void begin(const DatasetFile& file);
    /// Tells how many bytes of the file are done. Cancelled when the user wishes so.
    [[nodiscard]] Result<void> advance(std::uint64_t consumed);
    /// Adds the count of notes that were too many, tells the end.
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] Result<void> report(int permille);

    ImportedSet& m_set;
    const ImportMonitor& m_monitor;
    std::unordered_set<std::string> m_ids;
    std::unordered_map<std::string, int> m_copies; // highest number that freeId gave to an id
    std::uint64_t m_total = 0;
    std::uint64_t m_before = 0;
    std::uint64_t m_current = 0;
    std::uint64_t m_calls = 0;
    std::size_t m_tooMany = 0;
    int m_permille = -1;
};

/// Takes the files of one dataset. `takes` looks at names and heads only; `read` reads one file that it takes.
struct Importer {
    std::string_view dataset;
    std::string_view title;
    std::string_view licence;
    std::string_view publisher;
    std::string_view url;
    bool (*takes)(const DatasetFile& file);
    Result<void> (*read)(const DatasetFile& file, ImportRun& run);
    /// Files with a lower rank are read first: of two records with one id the first is kept. nullptr: by name.
    int (*rank)(const DatasetFile& file) = nullptr;
};

/// The importers that flopsmith_add_importers lists; the first that takes a file gets it.
[[nodiscard]] std::span<const Importer* const> allImporters();

/// Calls `visit(record, its text, its place)` for each object of a JSON list, a file of JSON lines or a file of one
/// object. Records that are no JSON are passed over with a note.
using VisitJson = std::function<void(const ForeignRecord& record, std::string_view text, const std::string& place)>;
[[nodiscard]] Result<void> forEachRecord(const DatasetFile& file, ImportRun& run, const VisitJson& visit);

/// Calls `visit(row)` for each row of a table; rows with more cells than headings are passed over with a note.
using VisitRow = std::function<void(const CsvRow& row)>;
[[nodiscard]] Result<void> forEachRow(const DatasetFile& file, ImportRun& run, const VisitRow& visit);

/// Why a row does not fit under the headings; empty when it does.
[[nodiscard]] Message unevenRow(const CsvRow& row);

/// A row's cells that are not empty as members of an object by heading.
[[nodiscard]] Json rowObject(const CsvRow& row);

/// Most bytes of a file that is held as a whole.
inline constexpr std::size_t maxWholeFile = 256U << 20U;

} // namespace flopsmith
