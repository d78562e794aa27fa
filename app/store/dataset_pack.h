// The parts and raw records of a dataset as the database keeps them. Knows nothing of the database.
#pragma once

#include <atomic>
#include <cstdint>
#include <future>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <QByteArray>

#include "app/import/dataset.h"

namespace flopsmith {

/// Packs the records on a thread of its own from the beginning; parts are encoded chunk by chunk, there too once the
/// records are done, for whoever asks.
class DatasetPack {
public:
    /// `parts`, in catalog order, must outlive the pack.
    explicit DatasetPack(const std::vector<const ImportedPart*>& parts);
    ~DatasetPack(); // gives up what is not done yet

    DatasetPack(const DatasetPack&) = delete;
    DatasetPack& operator=(const DatasetPack&) = delete;

    [[nodiscard]] std::size_t parts() const { return m_parts.size(); }
    /// Encodes one chunk; how many were begun by then, nullopt when none is left.
    std::optional<std::size_t> encodeNext();
    [[nodiscard]] std::size_t chunks() const { return m_chunks.size(); }
    /// The raw records by bucket; waits for all that is under way. To be called when no chunk is left to encode.
    [[nodiscard]] const std::vector<QByteArray>& records();
    /// After records().
    [[nodiscard]] const std::string& chunk(std::size_t number) const { return m_chunks[number]; }

private:
    void packRecords();

    const std::vector<const ImportedPart*>& m_parts;
    std::vector<std::string> m_chunks;
    std::vector<QByteArray> m_records;
    std::atomic<std::size_t> m_next = 0; // chunk to encode
    std::atomic<bool> m_stopped = false;
    std::future<void> m_work; // last: it uses the others
};

/// The bucket, of `buckets`, that the record of the part `id` is in.
[[nodiscard]] std::uint64_t bucketOf(const std::string& id, std::uint64_t buckets);
/// The record of a part in its bucket, empty when there is none; nullopt when the bucket is damaged.
[[nodiscard]] std::optional<std::string> recordIn(const QByteArray& packed, const std::string& id);

/// The size that stands in front of what qCompress made: qUncompress believes it.
[[nodiscard]] std::uint64_t unpackedSize(const QByteArray& packed);

} // namespace flopsmith
