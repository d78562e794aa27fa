// The two ways through a file of records: JSON in its three layouts, and tables.
#include <algorithm>
#include <future>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/importer.h"
#include "app/import/input_file.h"

namespace flopsmith {

namespace {

/// A record as it stands in its file.
struct FoundRecord {
    std::string place;
    std::string_view text; // of the batch that it stands in, or of the whole file
    bool tooLong = false;
    std::uint64_t consumed = 0; // bytes of the file up to its end
    bool read = false; // into the tree of its batch that has its index
};

/// Records that were read together, while those before were visited.
struct Batch {
    std::string text; // what the records look into; empty: they look elsewhere
    std::vector<FoundRecord> records;
    std::vector<RecordTree> trees; // as many as records, or more: their memory is used again
    std::optional<Error> fault; // behind the records
    bool last = false;

    void clear()
    {
        text.clear();
        records.clear();
        fault.reset();
    }
    void read()
    {
        trees.resize(std::max(trees.size(), records.size()));
        for (std::size_t i = 0; i < records.size(); ++i)
            records[i].read = trees[i].read(records[i].text);
    }
};

constexpr std::size_t batchBytes = 1U << 18U;

/// Visits one record; what is wrong with it becomes a note.
void visitRecord(const FoundRecord& record, const RecordTree& tree, ImportRun& run, const VisitJson& visit)
{
    if (record.tooLong)
        return run.skip(record.place, says(FLOPSMITH_TR("import", "is longer than %1 bytes"), maxRecordBytes));
    if (!record.read) {
        // The slower way knows what is wrong and where.
        const auto json = parseJson(record.text, record.place);
        const Error error = json ? Error{ErrorCode::Malformed, {}, {}, "not valid JSON", {}} : json.error();
        return run.skip(record.place, Message::plain(describe({error.code, {}, error.place, error.message, {}})));
    }
    if (!tree.root().isObject())
        return run.skip(record.place, FLOPSMITH_TR("import", "is no JSON object"));
    visit(ForeignRecord(tree), record.text, record.place);
}

/// Visits what `source.fill(batch)` reads, in order. The next batch is made on another thread, where there
/// is one to be had.
template <class Source>
Result<void> visitBatches(Source& source, ImportRun& run, const VisitJson& visit)
{
    const auto fill = [&source](Batch batch) {
        batch.clear();
        source.fill(batch);
        return batch;
    };
    Batch spent;
    std::future<Batch> coming = std::async(fill, Batch());
    while (true) {
        Batch batch = coming.get();
        if (!batch.last)
            coming = std::async(fill, std::move(spent));
        for (std::size_t i = 0; i < batch.records.size(); ++i) {
            visitRecord(batch.records[i], batch.trees[i], run, visit);
            if (auto going = run.advance(batch.records[i].consumed); !going)
                return going;
        }
        if (batch.fault)
            return fail(*batch.fault);
        if (batch.last)
            return {};
        spent = std::move(batch);
    }
}

/// JSON lines.
class LineSource {
public:
    LineSource(InputFile file, std::string name)
        : m_lines(std::move(file))
        , m_name(std::move(name))
    {
    }

    void fill(Batch& batch)
    {
        std::vector<std::size_t> ends;
        batch.text.reserve(batchBytes); // a short text would move to another place with its batch
        while (batch.text.size() < batchBytes && !batch.last) {
            const auto line = m_lines.next();
            if (!line)
                batch.fault = line.error();
            batch.last = !line || !*line;
            if (batch.last)
                break;
            const std::string_view text = trimmed((*line)->text);
            if (text.empty() && !(*line)->tooLong)
                continue;
            batch.text += text;
            ends.push_back(batch.text.size());
            batch.records.push_back(
                {fmt::format("{} line {}", m_name, (*line)->number), {}, (*line)->tooLong, m_lines.consumed()});
        }
        std::size_t from = 0;
        for (std::size_t i = 0; i < ends.size(); ++i) {
            batch.records[i].text = std::string_view(batch.text).substr(from, ends[i] - from);
            from = ends[i];
        }
        batch.read();
    }

private:
    LineReader m_lines;
    std::string m_name;
};

/// Finds the end of the JSON value that begins at `from` without understanding it; npos when it does not end.
std::size_t endOfValue(std::string_view text, std::size_t from)
{
    std::size_t depth = 0;
    for (std::size_t i = from; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"') {
            for (++i; i < text.size() && text[i] != '"'; ++i)
                i += text[i] == '\\' ? 1 : 0;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                return i;
            if (--depth == 0)
                return i + 1;
        } else if (c == ',' && depth == 0) {
            return i;
        }
    }
    return std::string_view::npos;
}

/// The items of a JSON list that is held as a whole.
class ListSource {
public:
    ListSource(std::string_view text, const DatasetFile& file)
        : m_text(text)
        , m_file(file)
        , m_name(file.path().filename().string())
        , m_at(text.find_first_not_of(blanks, text.find('[') + 1))
    {
        m_ended = m_at != std::string_view::npos && text[m_at] == ']';
    }

    void fill(Batch& batch)
    {
        std::size_t bytes = 0;
        while (bytes < batchBytes && !m_ended && !batch.fault) {
            const std::size_t end = m_at == std::string_view::npos ? m_at : endOfValue(m_text, m_at);
            if (end == std::string_view::npos) {
                batch.fault = broken(std::min(m_at, m_text.size()));
                break;
            }
            add(batch, end);
            bytes += end - m_at;
            const std::size_t next = m_text.find_first_not_of(blanks, end);
            if (next == std::string_view::npos || (m_text[next] != ',' && m_text[next] != ']'))
                batch.fault = broken(end);
            else if (m_text[next] == ']')
                m_ended = true;
            else
                m_at = m_text.find_first_not_of(blanks, next + 1);
        }
        batch.last = m_ended || batch.fault;
        batch.read();
    }

private:
    static constexpr std::string_view blanks = " \t\r\n";

    void add(Batch& batch, std::size_t end)
    {
        const bool tooLong = end - m_at > maxRecordBytes;
        batch.records.push_back({fmt::format("{} [{}]", m_name, m_number++),
                                 tooLong ? std::string_view() : trimmed(m_text.substr(m_at, end - m_at)), tooLong,
                                 m_file.bytes() * end / m_text.size()});
    }
    [[nodiscard]] Error broken(std::size_t at) const
    {
        return {ErrorCode::Malformed, m_file.name(), fmt::format("byte {}", at), "not valid JSON",
                "the file may be cut off or damaged; get it again"};
    }

    std::string_view m_text;
    const DatasetFile& m_file;
    std::string m_name;
    std::size_t m_at; // where the next item begins
    std::size_t m_number = 0;
    bool m_ended = false;
};

} // namespace

Json rowObject(const CsvRow& row)
{
    Json out = Json::object();
    const auto& headings = row.headings();
    for (std::size_t i = 0; i < headings.size() && i < row.cells().size(); ++i)
        if (!row.cells()[i].empty())
            out[headings[i]] = row.cells()[i];
    return out;
}

Result<void> forEachRecord(const DatasetFile& file, ImportRun& run, const VisitJson& visit)
{
    const std::string name = file.path().filename().string();
    if (file.ending() == "jsonl" || file.ending() == "ndjson") {
        auto input = InputFile::open(file.path());
        if (!input)
            return fail(input.error());
        LineSource lines(std::move(*input), name);
        return visitBatches(lines, run, visit);
    }
    auto bytes = readUnpacked(file.path(), maxWholeFile);
    if (!bytes)
        return fail(bytes.error());
    const auto decoded = decodeText(std::move(*bytes), file.name());
    if (!decoded)
        return fail(decoded.error());
    if (decoded->wasLatin1)
        return fail({ErrorCode::Malformed, file.name(), {}, "is not UTF-8", "save the file as UTF-8"});
    const std::string_view text = trimmed(decoded->text);
    if (text.starts_with('[')) {
        ListSource items(text, file);
        return visitBatches(items, run, visit);
    }
    RecordTree tree;
    FoundRecord whole{name, text, text.size() > maxRecordBytes};
    whole.read = !whole.tooLong && tree.read(text);
    visitRecord(whole, tree, run, visit);
    return run.advance(file.bytes());
}

Message unevenRow(const CsvRow& row)
{
    const std::size_t columns = row.headings().size();
    const std::size_t cells = row.cells().size();
    return cells == columns ? Message() : says(FLOPSMITH_TR("import", "has %1 cells, the headings %2"), cells, columns);
}

Result<void> forEachRow(const DatasetFile& file, ImportRun& run, const VisitRow& visit)
{
    auto bytes = readUnpacked(file.path(), maxCsvBytes);
    if (!bytes)
        return fail(bytes.error());
    const auto decoded = decodeText(std::move(*bytes), file.name());
    if (!decoded)
        return fail(decoded.error());
    const std::string name = file.path().filename().string();
    if (decoded->wasLatin1)
        run.skip(name, FLOPSMITH_TR("import", "is not UTF-8; read as Windows-1252"));
    auto reader = CsvReader::open(decoded->text, file.name());
    if (!reader)
        return fail(reader.error());
    while (true) {
        const auto row = reader->next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        if (Message uneven = unevenRow(**row); !uneven.empty())
            run.skip(fmt::format("{} line {}", name, (*row)->line()), std::move(uneven));
        else
            visit(**row);
        if (auto going = run.advance(file.bytes() * reader->offset() / std::max<std::size_t>(1, decoded->text.size()));
            !going)
            return going;
    }
}

} // namespace flopsmith
