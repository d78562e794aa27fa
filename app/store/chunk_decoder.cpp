#include "app/store/chunk_decoder.h"

#include <algorithm>
#include <utility>

#include "app/store/byte_stream.h"

namespace flopsmith {

namespace {

constexpr std::size_t mostThreads = 4; // with the one that reads
constexpr std::size_t worthThreads = 4; // chunks; fewer are decoded before a thread has begun
constexpr std::size_t mostWaiting = 3;

} // namespace

ChunkDecoder::~ChunkDecoder()
{
    {
        const std::lock_guard lock(m_mutex);
        m_next = m_chunks.size();
    }
    end();
}

void ChunkDecoder::take(std::size_t dataset, QByteArray bytes, std::uint64_t checksum)
{
    std::unique_lock lock(m_mutex);
    m_chunks.push_back({dataset, std::move(bytes), checksum, std::nullopt});
    if (m_chunks.size() == worthThreads)
        for (std::size_t i = 1; i < std::min<std::size_t>(mostThreads, std::thread::hardware_concurrency()); ++i)
            m_threads.emplace_back([this] { work(); });
    m_more.notify_one();
    if (m_chunks.size() - m_next <= mostWaiting)
        return;
    Chunk& next = m_chunks[m_next++];
    lock.unlock();
    decode(next);
}

std::deque<ChunkDecoder::Chunk> ChunkDecoder::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_all = true;
    }
    m_more.notify_all();
    work();
    end();
    return std::move(m_chunks);
}

void ChunkDecoder::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_more.wait(lock, [&] { return m_all || m_next < m_chunks.size(); });
        if (m_next >= m_chunks.size())
            return;
        Chunk& next = m_chunks[m_next++];
        lock.unlock();
        decode(next);
        lock.lock();
    }
}

void ChunkDecoder::decode(Chunk& chunk) const
{
    const std::string_view bytes(chunk.bytes.constData(), static_cast<std::size_t>(chunk.bytes.size()));
    if (flopsmith::checksum(bytes) == chunk.checksum)
        chunk.parts = decodeParts(bytes, m_sources[chunk.dataset]);
    chunk.bytes = {};
}

void ChunkDecoder::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_all = true;
    }
    m_more.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
    m_threads.clear();
}

} // namespace flopsmith
