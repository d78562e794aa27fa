// Decodes chunks of parts on other threads while more of them are read.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

#include <QByteArray>

#include "app/store/part_codec.h"

namespace flopsmith {

class ChunkDecoder {
public:
    struct Chunk {
        std::size_t dataset = 0;
        QByteArray bytes; // empty once decoded
        std::uint64_t checksum = 0;
        std::optional<PartChunk> parts; // nullopt after finish(): damaged
    };

    /// `sources`: for each dataset what its sources are here, by their number there; must outlive this.
    explicit ChunkDecoder(const std::vector<std::vector<SourceIndex>>& sources)
        : m_sources(sources)
    {
    }
    ChunkDecoder(const ChunkDecoder&) = delete;
    ChunkDecoder& operator=(const ChunkDecoder&) = delete;
    ~ChunkDecoder(); // gives up what is not decoded yet

    /// Decodes one itself while many wait: few of them are in memory at a time.
    void take(std::size_t dataset, QByteArray bytes, std::uint64_t checksum);
    /// All, in the order in which they were taken. To be called once, last.
    [[nodiscard]] std::deque<Chunk> finish();

private:
    void work();
    void decode(Chunk& chunk) const;
    void end();

    const std::vector<std::vector<SourceIndex>>& m_sources;
    std::mutex m_mutex;
    std::condition_variable m_more;
    std::deque<Chunk> m_chunks; // those that are there stay where they are when one is added
    std::size_t m_next = 0; // to be decoded
    bool m_all = false; // none will be added
    std::vector<std::thread> m_threads;
};

} // namespace flopsmith
