#include <algorithm>
#include <chrono>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/importer.h"
#include "app/import/input_file.h"
#include "app/import/words.h"
#include "app/io/value_json.h"

namespace flopsmith {

namespace {

constexpr std::size_t headBytes = 4096;
constexpr std::size_t maxNotes = 100'000;
constexpr std::size_t maxNoteText = 300;
constexpr std::size_t maxImportedParts = 500'000;
constexpr std::size_t maxIdBytes = 200;
/// So that cancelling works inside long files of small records.
constexpr std::uint64_t recordsPerQuestion = 256;

Error cancelled()
{
    return {ErrorCode::Cancelled, {}, {}, "the import was cancelled", "nothing was changed"};
}

} // namespace

DatasetFile::DatasetFile(std::filesystem::path path, std::uint64_t bytes)
    : m_path(std::move(path))
    , m_bytes(bytes)
{
    std::filesystem::path plain = m_path.filename();
    if (asciiLower(plain.extension().string()) == ".gz")
        plain = plain.stem();
    m_stem = plain.stem().string();
    m_ending = asciiLower(plain.extension().string());
    if (!m_ending.empty())
        m_ending.erase(0, 1);
}

std::string DatasetFile::folder(int up) const
{
    std::filesystem::path at = m_path.parent_path();
    for (int i = 0; i < up; ++i)
        at = at.parent_path();
    return at.filename().string();
}

const std::string& DatasetFile::head() const
{
    if (!m_headRead) {
        m_headRead = true;
        m_head = headOf(m_path, headBytes);
        if (m_head.starts_with("\xEF\xBB\xBF"))
            m_head.erase(0, 3);
    }
    return m_head;
}

std::string DatasetFile::date() const
{
    std::error_code failed;
    const auto changed = std::filesystem::last_write_time(m_path, failed);
    if (failed)
        return {};
    using namespace std::chrono;
    // Not every standard library can convert the file clock.
    const auto age = duration_cast<seconds>(std::filesystem::file_time_type::clock::now() - changed);
    const year_month_day day(floor<days>(system_clock::now() - age));
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

ImportRun::ImportRun(ImportedSet& set, const ImportMonitor& monitor, std::uint64_t totalBytes)
    : m_set(set)
    , m_monitor(monitor)
    , m_total(std::max<std::uint64_t>(1, totalBytes))
{
}

void ImportRun::skip(std::string record, Message why)
{
    if (m_set.skipped.size() >= maxNotes) {
        ++m_tooMany;
        return;
    }
    if (record.size() > maxNoteText)
        record.resize(maxNoteText);
    m_set.skipped.push_back({oneLine(record), std::move(why)});
}

void ImportRun::add(Part part, std::string raw)
{
    const std::string& id = part.id.str();
    const bool writable = id.size() <= maxIdBytes
        && std::all_of(id.begin(), id.end(), [](char c) { return c > ' ' && c < 0x7F && c != '@' && c != '#'; });
    if (part.name.empty() || part.name.size() > maxNameBytes)
        return skip(id, says(FLOPSMITH_TR("import", "the name is empty or longer than %1 bytes"), maxNameBytes));
    if (!writable)
        return skip(part.name, FLOPSMITH_TR("import", "its id is too long or has characters that no id can have"));
    if (m_set.parts.size() >= maxImportedParts)
        return skip(id, says(FLOPSMITH_TR("import", "a dataset can have %1 parts"), maxImportedParts));
    if (!m_ids.insert(id).second)
        return skip(id, FLOPSMITH_TR("import", "a second record with the same id"));
    m_set.parts.push_back({std::move(part), std::move(raw)});
}

std::string ImportRun::freeId(std::string id)
{
    const std::string prefix = "import:" + m_set.dataset + ":";
    constexpr std::size_t room = 12;
    if (prefix.size() + id.size() + room > maxIdBytes)
        id.resize(maxIdBytes - prefix.size() - room);
    int& copies = m_copies[id];
    std::string candidate;
    do {
        ++copies;
        candidate = copies == 1 ? id : fmt::format("{}-{}", id, copies);
    } while (m_ids.contains(prefix + candidate));
    return candidate;
}

void ImportRun::begin(const DatasetFile& file)
{
    m_before += m_current;
    m_current = file.bytes();
}

Result<void> ImportRun::report(int permille)
{
    m_permille = std::max(m_permille, permille);
    if (m_monitor && !m_monitor(m_permille))
        return fail(cancelled());
    return {};
}

Result<void> ImportRun::advance(std::uint64_t consumed)
{
    const std::uint64_t done = std::min(m_before + std::min(consumed, m_current), m_total);
    const int permille = static_cast<int>(std::min<std::uint64_t>(999, done * 1000 / m_total));
    if (permille <= m_permille && ++m_calls % recordsPerQuestion != 0)
        return {};
    return report(permille);
}

Result<void> ImportRun::finish()
{
    if (m_tooMany > 0)
        m_set.skipped.push_back({m_set.title, says(FLOPSMITH_TR("import", "%1 more notes"), m_tooMany)});
    return report(1000);
}

} // namespace flopsmith
