// The first rows of a table, and how a mapping reads them.
#include "app/import/csv_mapper.h"
#include "app/import/input_file.h"
#include "app/import/price_text.h"

namespace flopsmith {

Result<CsvSample> sampleCsv(const std::filesystem::path& file, std::size_t rows)
{
    auto bytes = readUnpacked(file, maxCsvBytes);
    if (!bytes)
        return fail(bytes.error());
    const auto text = decodeText(std::move(*bytes), file.string());
    if (!text)
        return fail(text.error());
    auto reader = CsvReader::open(text->text, file.string());
    if (!reader)
        return fail(reader.error());
    CsvSample sample{reader->headings(), {}, {}};
    while (sample.rows.size() < rows) {
        const auto row = reader->next();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        sample.rows.push_back((*row)->cells());
    }
    sample.text = text->text.substr(0, reader->offset());
    return sample;
}

std::string guessDecimal(const CsvSample& sample, const CsvMapping& mapping)
{
    DecimalMarks marks;
    for (std::size_t i = 0; i < sample.headings.size(); ++i)
        for (const ColumnMapping& column : mapping.columns)
            if (column.key == "price" && column.heading == sample.headings[i])
                for (const std::vector<std::string>& row : sample.rows)
                    if (i < row.size())
                        marks.see(row[i]);
    return marks.agreed() == 0 ? std::string() : std::string(1, marks.agreed());
}

Result<std::vector<CsvTrial>> tryMapping(const CsvSample& sample, const CsvMapping& mapping)
{
    if (const auto good = checkMapping(mapping); !good)
        return fail(good.error());
    auto reader = CsvReader::open(sample.text, {});
    if (!reader)
        return fail(reader.error());
    ImportedSet set;
    set.dataset = mapping.dataset;
    set.sources = {Source{}, Source{set.dataset, mapping.title, {}, {}, {}, Confidence::Secondary}};
    const ImportMonitor nobody;
    ImportRun run(set, nobody, 0);
    std::vector<CsvTrial> out;
    while (true) {
        const auto row = reader->next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return out;
        const std::size_t before = set.parts.size();
        set.skipped.clear();
        Message uneven = unevenRow(**row);
        if (uneven.empty())
            readMappedRow(**row, mapping, run);
        CsvTrial& trial = out.emplace_back();
        trial.line = (*row)->line();
        if (set.parts.size() > before)
            trial.part = set.parts.back().part;
        if (!uneven.empty())
            trial.notes.push_back(std::move(uneven));
        for (SkippedRecord& note : set.skipped)
            trial.notes.push_back(std::move(note.why));
    }
}

} // namespace flopsmith
