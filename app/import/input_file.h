// The bytes of a dataset's file, unpacked on the way when it is gzip, within bounds. Knows nothing of what they mean.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "app/base/result.h"

namespace flopsmith {

/// Most bytes that a file may unpack to, and most bytes out of one byte in: real datasets stay far below.
inline constexpr std::uint64_t maxUnpackedBytes = 1ULL << 30U;
inline constexpr std::uint64_t maxPackRatio = 200;
/// Longest line of a JSON-lines file, largest member of a JSON list.
inline constexpr std::size_t maxRecordBytes = 1U << 20U;

class InputFile {
public:
    /// Opens a regular file; gzip is recognized by its first bytes.
    [[nodiscard]] static Result<InputFile> open(const std::filesystem::path& file);
    InputFile(InputFile&&) noexcept;
    InputFile& operator=(InputFile&&) noexcept;
    ~InputFile();

    /// Fills `buffer`; less than it holds only at the end, 0 after it. Cut-off or damaged gzip is an error, and so is
    /// what unpacks to more than the limits.
    [[nodiscard]] Result<std::size_t> read(std::span<char> buffer);
    /// Bytes of the file itself that were read, for progress.
    [[nodiscard]] std::uint64_t consumed() const;
    [[nodiscard]] const std::string& name() const;

private:
    struct State;
    explicit InputFile(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

/// The whole unpacked content, at most `limit` bytes.
[[nodiscard]] Result<std::string> readUnpacked(const std::filesystem::path& file, std::size_t limit);

/// The first bytes of a file, unpacked; short or empty when it cannot be read.
[[nodiscard]] std::string headOf(const std::filesystem::path& file, std::size_t bytes);

/// Splits a file into lines without holding more than one piece of it.
class LineReader {
public:
    explicit LineReader(InputFile file);

    struct Line {
        std::string_view text; // without its end; valid until the next call
        std::size_t number = 0; // from 1
        bool tooLong = false; // longer than maxRecordBytes: passed over, `text` is empty
    };
    /// The next line; nullopt after the last. A byte-order mark is passed over.
    [[nodiscard]] Result<std::optional<Line>> next();
    /// Bytes of the file that the lines handed out so far come from, for progress.
    [[nodiscard]] std::uint64_t consumed() const;

private:
    [[nodiscard]] Result<bool> fill();

    InputFile m_file;
    std::string m_buffer;
    std::size_t m_from = 0; // of what is not handed out yet
    std::size_t m_searched = 0; // up to here there is no line end
    std::size_t m_number = 0;
    std::uint64_t m_unpacked = 0; // bytes that came out of the file
    bool m_ended = false;
    bool m_skipping = false; // inside a line that is too long
};

} // namespace flopsmith
