// Datasets of a few records that a test writes, and short ways to ask what became of them.
#pragma once

#include <string>
#include <string_view>

#include <zlib.h>

#include "app/import/dataset.h"
#include "app/io/value_json.h"
#include "tests/support/temp_folder.h"

namespace flopsmith::test {

/// `bytes` as a gzip file.
inline std::string gzipped(std::string_view bytes)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string input(bytes);
    std::string out(deflateBound(&stream, static_cast<uLong>(input.size())) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

class DatasetFolder {
public:
    DatasetFolder& file(std::string_view name, std::string_view bytes)
    {
        writeBytes(m_folder / name, bytes);
        return *this;
    }
    [[nodiscard]] std::filesystem::path path() const { return m_folder.path(); }
    [[nodiscard]] Result<ImportedSet> import(std::string_view dataset = {}) const
    {
        return importDataset(path(), dataset, {});
    }

private:
    TempFolder m_folder;
};

/// The part with this id; a part without name when there is none.
inline Part partOf(const ImportedSet& set, std::string_view id)
{
    for (const ImportedPart& imported : set.parts)
        if (imported.part.id.str() == id)
            return imported.part;
    return {};
}

/// A figure as text, numbers in the unit of the key: `24` for memory_gib, `-` when unknown.
inline std::string figure(const Part& part, std::string_view key)
{
    if (part.name.empty())
        return "no such part";
    const FigureValue value = figureOf(part, key).value;
    if (const auto* quantity = std::get_if<AnyQuantity>(&value))
        return quantityJson(*quantity, key).dump();
    if (const auto* number = std::get_if<double>(&value))
        return numberJson(*number).dump();
    return figureText(key, value);
}

inline bool isSkipped(const ImportedSet& set, std::string_view record, std::string_view why)
{
    for (const SkippedRecord& skipped : set.skipped)
        if (skipped.record.find(record) != std::string::npos && skipped.why.text().find(why) != std::string::npos)
            return true;
    return false;
}

/// All notes, for messages of failing tests.
inline std::string notesOf(const ImportedSet& set)
{
    std::string out;
    for (const SkippedRecord& skipped : set.skipped)
        out += skipped.record + ": " + skipped.why.text() + "\n";
    return out;
}

} // namespace flopsmith::test
