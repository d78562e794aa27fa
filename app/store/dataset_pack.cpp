#include "app/store/dataset_pack.h"

#include <algorithm>

#include "app/store/byte_stream.h"
#include "app/store/content.h"

namespace flopsmith {

namespace {

constexpr std::size_t partsPerBucket = 128;
constexpr std::size_t longestRaw = 1U << 20U;
constexpr std::size_t longestBucket = partsPerBucket * 8 * longestRaw; // what a damaged file may make us unpack
constexpr int fastest = 1; // of zlib: most of the size for a third of the time

} // namespace

DatasetPack::DatasetPack(const std::vector<const ImportedPart*>& parts)
    : m_parts(parts)
    , m_chunks((parts.size() + partsPerChunk - 1) / partsPerChunk)
    , m_work(std::async([this] {
        packRecords();
        while (encodeNext())
            ;
    }))
{
}

DatasetPack::~DatasetPack()
{
    m_stopped = true;
}

const std::vector<QByteArray>& DatasetPack::records()
{
    if (m_work.valid())
        m_work.get();
    return m_records;
}

std::optional<std::size_t> DatasetPack::encodeNext()
{
    const std::size_t chunk = m_next++;
    if (m_stopped || chunk >= m_chunks.size())
        return std::nullopt;
    std::vector<const Part*> parts;
    PackedTexts texts;
    const std::size_t end = std::min(m_parts.size(), (chunk + 1) * partsPerChunk);
    for (std::size_t i = chunk * partsPerChunk; i < end; ++i) {
        parts.push_back(&m_parts[i]->part);
        texts.add(searchTextOf(m_parts[i]->part));
    }
    m_chunks[chunk] = encodeParts(parts, texts);
    return chunk + 1;
}

std::uint64_t bucketOf(const std::string& id, std::uint64_t buckets)
{
    return buckets == 0 ? 0 : checksum(id) % buckets;
}

void DatasetPack::packRecords()
{
    std::vector<ByteWriter> raws((m_parts.size() + partsPerBucket - 1) / partsPerBucket);
    for (const ImportedPart* one : m_parts) {
        const std::string& id = one->part.id.str();
        ByteWriter& raw = raws[bucketOf(id, raws.size())];
        raw.bytes(id);
        raw.bytes(one->raw.size() <= longestRaw ? std::string_view(one->raw) : std::string_view());
    }
    m_records.reserve(raws.size());
    for (ByteWriter& raw : raws) {
        if (m_stopped)
            return;
        const std::string all = raw.take();
        m_records.push_back(
            qCompress(reinterpret_cast<const uchar*>(all.data()), static_cast<qsizetype>(all.size()), fastest));
    }
}

std::optional<std::string> recordIn(const QByteArray& packed, const std::string& id)
{
    if (unpackedSize(packed) > longestBucket)
        return std::nullopt;
    const QByteArray all = packed.isEmpty() ? QByteArray() : qUncompress(packed);
    ByteReader in(viewOf(all));
    while (!in.atEnd() && in.good()) {
        const std::string_view name = in.bytes();
        const std::string_view raw = in.bytes();
        if (name == id)
            return std::string(raw);
    }
    return std::string();
}

std::uint64_t unpackedSize(const QByteArray& packed)
{
    std::uint64_t size = 0;
    for (int i = 0; i < 4 && i < packed.size(); ++i)
        size = size << 8U | static_cast<unsigned char>(packed[i]);
    return size;
}

} // namespace flopsmith
