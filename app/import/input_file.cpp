#include "app/import/input_file.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <limits>

#include <fmt/format.h>
#include <zlib.h>

namespace flopsmith {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t pieceBytes = 1U << 17U;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

Error fault(const std::string& file, ErrorCode code, std::string message, std::string remedy)
{
    return {code, file, {}, std::move(message), std::move(remedy)};
}

} // namespace

struct InputFile::State {
    std::string name;
    std::ifstream in;
    std::array<char, pieceBytes> packed{};
    std::uint64_t taken = 0; // bytes read from the file
    std::uint64_t given = 0; // bytes handed out
    bool isGzip = false;
    bool atEnd = false; // of the file
    bool finished = false; // of the gzip data
    bool inflating = false;
    z_stream stream{};

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State()
    {
        if (inflating)
            inflateEnd(&stream);
    }

    [[nodiscard]] bool refill()
    {
        in.read(packed.data(), static_cast<std::streamsize>(packed.size()));
        const auto got = static_cast<std::size_t>(in.gcount());
        atEnd = got < packed.size();
        taken += got;
        stream.next_in = reinterpret_cast<Bytef*>(packed.data());
        stream.avail_in = static_cast<uInt>(got);
        return !in.bad();
    }
    [[nodiscard]] Error unreadable() const
    {
        return fault(name, ErrorCode::Unreadable, "reading failed", "check the disk");
    }
    [[nodiscard]] Result<std::size_t> copy(std::span<char> buffer)
    {
        std::size_t filled = 0;
        while (filled < buffer.size()) {
            if (stream.avail_in == 0 && (atEnd || !refill()))
                break;
            const std::size_t part = std::min<std::size_t>(stream.avail_in, buffer.size() - filled);
            std::copy_n(reinterpret_cast<const char*>(stream.next_in), part, buffer.data() + filled);
            stream.next_in += part;
            stream.avail_in -= static_cast<uInt>(part);
            filled += part;
        }
        if (in.bad())
            return fail(unreadable());
        return filled;
    }
    /// One gzip file may hold several members, one after the other.
    [[nodiscard]] Result<bool> nextMember()
    {
        if (stream.avail_in == 0 && !atEnd && !refill())
            return fail(unreadable());
        finished = stream.avail_in == 0;
        if (!finished && *stream.next_in != 0x1F)
            return fail(
                fault(name, ErrorCode::Malformed, "something else follows the gzip data", "get the file again"));
        return finished || inflateReset(&stream) == Z_OK;
    }
    [[nodiscard]] Result<std::size_t> unpack(std::span<char> buffer)
    {
        stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
        stream.avail_out = static_cast<uInt>(buffer.size());
        while (stream.avail_out > 0 && !finished) {
            if (stream.avail_in == 0 && !atEnd && !refill())
                return fail(unreadable());
            const bool starved = stream.avail_in == 0;
            const int done = inflate(&stream, Z_NO_FLUSH);
            if (done == Z_STREAM_END) {
                if (const auto next = nextMember(); !next)
                    return tl::unexpected(next.error());
            } else if (done != Z_OK && done != Z_BUF_ERROR) {
                return fail(fault(name, ErrorCode::Malformed, "the gzip data is damaged", "get the file again"));
            } else if (starved && stream.avail_out > 0) {
                return fail(fault(name, ErrorCode::Malformed, "the gzip data is cut off", "get the file again"));
            }
        }
        return buffer.size() - stream.avail_out;
    }
};

InputFile::InputFile(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
InputFile::InputFile(InputFile&&) noexcept = default;
InputFile& InputFile::operator=(InputFile&&) noexcept = default;
InputFile::~InputFile() = default;

Result<InputFile> InputFile::open(const fs::path& file)
{
    auto state = std::make_unique<State>();
    state->name = file.string();
    std::error_code failed;
    const auto status = fs::status(file, failed);
    if (status.type() == fs::file_type::not_found)
        return fail(fault(state->name, ErrorCode::NotFound, "no such file", "check the name"));
    // Pipes and devices would block or never end.
    if (failed || !fs::is_regular_file(status))
        return fail(fault(state->name, ErrorCode::Unreadable, "is not a regular file", "name a file"));
    state->in.open(file, std::ios::binary);
    if (!state->in || !state->refill())
        return fail(fault(state->name, ErrorCode::Unreadable, "cannot be read", "check its permissions"));
    state->isGzip = state->stream.avail_in >= 2 && state->packed[0] == '\x1F' && state->packed[1] == '\x8B';
    constexpr int gzipWindow = 15 + 16;
    if (state->isGzip) {
        if (inflateInit2(&state->stream, gzipWindow) != Z_OK)
            return fail(fault(state->name, ErrorCode::Unreadable, "cannot be unpacked", "free some memory"));
        state->inflating = true;
    }
    return InputFile(std::move(state));
}

Result<std::size_t> InputFile::read(std::span<char> buffer)
{
    const auto part = buffer.first(std::min<std::size_t>(buffer.size(), std::numeric_limits<int>::max()));
    auto filled = m_state->isGzip ? m_state->unpack(part) : m_state->copy(part);
    if (!filled)
        return filled;
    m_state->given += *filled;
    constexpr std::uint64_t beforeRatioCounts = 16U << 20U;
    const bool bloated = m_state->given > beforeRatioCounts && m_state->given / maxPackRatio > m_state->taken;
    if (m_state->given > maxUnpackedBytes || (m_state->isGzip && bloated))
        return fail(fault(m_state->name, ErrorCode::TooLarge, "unpacks to more than a dataset can hold",
                          "check where the file comes from"));
    return filled;
}

std::uint64_t InputFile::consumed() const
{
    return m_state->taken - m_state->stream.avail_in;
}

const std::string& InputFile::name() const
{
    return m_state->name;
}

Result<std::string> readUnpacked(const fs::path& file, std::size_t limit)
{
    auto input = InputFile::open(file);
    if (!input)
        return tl::unexpected(input.error());
    std::string text;
    while (true) {
        const std::size_t before = text.size();
        text.resize(before + pieceBytes);
        const auto got = input->read(std::span(text).subspan(before));
        if (!got)
            return tl::unexpected(got.error());
        text.resize(before + *got);
        if (text.size() > limit)
            return fail(fault(file.string(), ErrorCode::TooLarge, fmt::format("is larger than {} bytes", limit),
                              "split the file"));
        if (*got < pieceBytes)
            return text;
    }
}

std::string headOf(const fs::path& file, std::size_t bytes)
{
    auto input = InputFile::open(file);
    if (!input)
        return {};
    std::string head(bytes, '\0');
    const auto got = input->read(head);
    head.resize(got ? *got : 0);
    return head;
}

LineReader::LineReader(InputFile file)
    : m_file(std::move(file))
{
}

Result<bool> LineReader::fill()
{
    m_buffer.erase(0, m_from);
    m_searched -= m_from;
    m_from = 0;
    const std::size_t before = m_buffer.size();
    m_buffer.resize(before + pieceBytes);
    const auto got = m_file.read(std::span(m_buffer).subspan(before));
    if (!got)
        return tl::unexpected(got.error());
    m_buffer.resize(before + *got);
    m_unpacked += *got;
    m_ended = *got < pieceBytes;
    return *got > 0;
}

std::uint64_t LineReader::consumed() const
{
    const std::uint64_t waiting = m_buffer.size() - m_from;
    return m_unpacked == 0 ? 0 : m_file.consumed() * (m_unpacked - waiting) / m_unpacked;
}

Result<std::optional<LineReader::Line>> LineReader::next()
{
    while (true) {
        const std::size_t end = m_buffer.find('\n', m_searched);
        if (end != std::string::npos || (m_ended && (m_from < m_buffer.size() || m_skipping))) {
            const std::size_t to = std::min(end, m_buffer.size());
            Line line{std::string_view(m_buffer).substr(m_from, to - m_from), ++m_number, m_skipping};
            m_skipping = false;
            m_from = m_searched = std::min(to + 1, m_buffer.size());
            line.tooLong = line.tooLong || line.text.size() > maxRecordBytes;
            if (line.tooLong)
                line.text = {};
            if (line.number == 1 && line.text.starts_with(byteOrderMark))
                line.text.remove_prefix(byteOrderMark.size());
            if (line.text.ends_with('\r'))
                line.text.remove_suffix(1);
            return line;
        }
        if (m_ended)
            return std::nullopt;
        m_searched = m_buffer.size();
        if (m_buffer.size() - m_from > maxRecordBytes) {
            m_skipping = true;
            m_from = m_buffer.size();
        }
        if (const auto filled = fill(); !filled)
            return tl::unexpected(filled.error());
    }
}

} // namespace flopsmith
