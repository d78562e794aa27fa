// A dataset read from files into catalog parts, with what was passed over and why. Knows nothing about where they are
// kept.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "app/base/message.h"
#include "app/base/result.h"
#include "app/parts/catalog.h"

namespace flopsmith {

/// One part as an importer made it, with the record it comes from, verbatim (JSON or a CSV line as JSON object text).
struct ImportedPart {
    Part part; // id `import:<dataset>:<its id>`; figures name sources by index into ImportedSet::sources
    std::string raw;
};
/// A record that became no part, or a value that was not taken over, and why.
struct SkippedRecord {
    std::string record; // its id, name or place in the file
    Message why; // context "import"
};
struct ImportedSet {
    std::string dataset; // buildcores, pcslotcheck, ...: [a-z0-9-]+
    std::string title; // for people: "BuildCores OpenDB"
    std::string licence; // what the dataset's own file says, with the attribution text that it asks for; empty: unknown
    std::vector<Source> sources; // [0] is the empty source; the dataset's own is [1], confidence secondary
    std::vector<ImportedPart> parts;
    std::vector<SkippedRecord> skipped;
    std::string pciIds; // the text of a PCI ID database, which names the cards of hardware dumps; empty: none
    std::filesystem::path origin; // the folder or file that it was read from; empty: none
};
/// Told how far an import is, in thousandths; returns false to cancel (the import ends with ErrorCode::Cancelled).
using ImportMonitor = std::function<bool(int permille)>;

/// Reads the dataset at `path` (a folder in the dataset's original layout, or one of its files); `dataset` empty:
/// recognized from layout and columns.
[[nodiscard]] Result<ImportedSet> importDataset(const std::filesystem::path& path, std::string_view dataset,
                                                const ImportMonitor& monitor);

/// The dataset that importDataset would read at `path`; the same errors.
[[nodiscard]] Result<std::string> recognizeDataset(const std::filesystem::path& path);

/// Whether a file's name says that it is a table whose columns can be mapped.
[[nodiscard]] bool isTableName(const std::filesystem::path& path);

/// `path` as it is found again from another folder; as it is where the system cannot say.
[[nodiscard]] std::filesystem::path lastingPath(const std::filesystem::path& path);

} // namespace flopsmith
