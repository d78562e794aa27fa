// The two ways through a file of records: JSON in its three layouts, and tables.
#include <algorithm>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/importer.h"
#include "app/import/input_file.h"

namespace flopsmith {

namespace {

/// Parses one record; what is wrong with it becomes a note.
void visitText(std::string_view text, const std::string& place, ImportRun& run, const VisitJson& visit)
{
    if (trimmed(text).empty())
        return;
    const auto json = parseJson(text, place);
    if (!json)
        return run.skip(
            place, Message::plain(describe({json.error().code, {}, json.error().place, json.error().message, {}})));
    if (!json->is_object())
        return run.skip(place, FLOPSMITH_TR("import", "is no JSON object"));
    visit(ForeignRecord(*json), text, place);
}

Result<void> readLines(const DatasetFile& file, ImportRun& run, const VisitJson& visit)
{
    auto input = InputFile::open(file.path());
    if (!input)
        return fail(input.error());
    LineReader lines(std::move(*input));
    const std::string name = file.path().filename().string();
    while (true) {
        const auto line = lines.next();
        if (!line)
            return fail(line.error());
        if (!*line)
            return {};
        const std::string place = fmt::format("{} line {}", name, (*line)->number);
        if ((*line)->tooLong)
            run.skip(place, says(FLOPSMITH_TR("import", "is longer than %1 bytes"), maxRecordBytes));
        else
            visitText((*line)->text, place, run, visit);
        if (auto going = run.advance(lines.consumed()); !going)
            return going;
    }
}

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

Result<void> readList(std::string_view text, const DatasetFile& file, ImportRun& run, const VisitJson& visit)
{
    const auto broken = [&](std::size_t at) {
        return fail(Error{ErrorCode::Malformed, file.name(), fmt::format("byte {}", at), "not valid JSON",
                          "the file may be cut off or damaged; get it again"});
    };
    constexpr std::string_view blanks = " \t\r\n";
    const std::string name = file.path().filename().string();
    std::size_t number = 0;
    std::size_t at = text.find('[') + 1;
    at = text.find_first_not_of(blanks, at);
    if (at != std::string_view::npos && text[at] == ']')
        return {};
    while (true) {
        if (at == std::string_view::npos)
            return broken(text.size());
        const std::size_t end = endOfValue(text, at);
        if (end == std::string_view::npos)
            return broken(at);
        const std::string place = fmt::format("{} [{}]", name, number++);
        if (end - at > maxRecordBytes)
            run.skip(place, says(FLOPSMITH_TR("import", "is longer than %1 bytes"), maxRecordBytes));
        else
            visitText(trimmed(text.substr(at, end - at)), place, run, visit);
        if (auto going = run.advance(file.bytes() * end / text.size()); !going)
            return going;
        at = text.find_first_not_of(blanks, end);
        if (at == std::string_view::npos || (text[at] != ',' && text[at] != ']'))
            return broken(end);
        if (text[at] == ']')
            return {};
        at = text.find_first_not_of(blanks, at + 1);
    }
}

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
    if (file.ending() == "jsonl" || file.ending() == "ndjson")
        return readLines(file, run, visit);
    auto bytes = readUnpacked(file.path(), maxWholeFile);
    if (!bytes)
        return fail(bytes.error());
    const auto decoded = decodeText(std::move(*bytes), file.name());
    if (!decoded)
        return fail(decoded.error());
    if (decoded->wasLatin1)
        return fail({ErrorCode::Malformed, file.name(), {}, "is not UTF-8", "save the file as UTF-8"});
    const std::string_view text = trimmed(decoded->text);
    if (text.starts_with('['))
        return readList(text, file, run, visit);
    if (text.size() > maxRecordBytes)
        run.skip(file.name(), says(FLOPSMITH_TR("import", "is longer than %1 bytes"), maxRecordBytes));
    else
        visitText(text, file.path().filename().string(), run, visit);
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
