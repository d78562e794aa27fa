// Expected failures as values: what went wrong, where, and what the user can do about it.
#pragma once

#include <string>

#include <tl/expected.hpp>

namespace flopsmith {

enum class ErrorCode {
    NotFound, // file, part, slot, template
    Unreadable, // the system refused
    Malformed, // not what the format says
    TooLarge, // beyond a stated limit
    FutureVersion, // written by a newer program
    Unwritable, // save failed; the old content is intact
    Conflict, // slot taken twice, file changed on disk
    Usage, // the command line's words
    Cancelled, // as the user asked
};

/// One failure. `file` and `place` may be empty; `message` states the fact, `remedy` what to do.
struct Error {
    ErrorCode code = ErrorCode::Malformed;
    std::string file;
    std::string place; // JSON path, line, or argument
    std::string message;
    std::string remedy;
};

/// `file: place: message; remedy`, on one line, without control characters.
[[nodiscard]] std::string describe(const Error& error);

template <class T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning a failure from a function with a Result.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace flopsmith
