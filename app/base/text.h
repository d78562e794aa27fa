// Text helpers of the Qt-free core: C locale numbers, splitting, folding for search, message templates.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Marks a text for translation; the window passes it through translate(context, text).
#define FLOPSMITH_TR(context, text) text

namespace flopsmith {

[[nodiscard]] std::string_view trimmed(std::string_view text);
[[nodiscard]] std::vector<std::string> split(std::string_view text, char separator);
[[nodiscard]] std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// Replaces control and bidirectional formatting characters by spaces, so that untrusted text stays on its line.
[[nodiscard]] std::string oneLine(std::string_view text);

/// Decimal number in the C locale, whole text; nullopt otherwise. Independent of the process's locale.
[[nodiscard]] std::optional<double> parseDecimal(std::string_view text);

/// Shortest of at most `decimals` places in the C locale, without trailing zeros: 1.5, 304.
[[nodiscard]] std::string formatNumber(double value, int decimals = 2);

/// Case, accents and width folded, NFKD without marks (utf8proc); invalid UTF-8 is taken byte by byte.
[[nodiscard]] std::string folded(std::string_view utf8);

/// folded() without spaces, hyphens and punctuation: "RTX-4090" and "rtx 4090" are equal.
[[nodiscard]] std::string searchKey(std::string_view utf8);

[[nodiscard]] bool isValidUtf8(std::string_view bytes);

/// Replaces %1..%9 by `arguments`; a missing argument stays as its mark.
[[nodiscard]] std::string renderTemplate(std::string_view pattern, const std::vector<std::string>& arguments);

/// `&`, `<`, `>`, quotes as entities, for every rich-text sink.
[[nodiscard]] std::string htmlEscaped(std::string_view text);

} // namespace flopsmith
