// Parts lists as people write and shops send them: PCPartPicker's text and Markdown, quotes as CSV, free lines with
// counts. Text in, named items out; which part a name means is decided elsewhere.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/base/message.h"
#include "app/base/result.h"
#include "app/build/build.h"
#include "app/import/placeholder.h"

namespace flopsmith {

/// Limits for untrusted lists.
inline constexpr std::size_t maxListBytes = 8U << 20U;
inline constexpr std::size_t maxListLines = 20'000; // beyond them it is no parts list
inline constexpr int maxItemCount = 1024; // of one line; a build holds fewer lines of maxCount each

/// One named thing of a list.
struct ListItem {
    std::string line; // as it stands in the list, on one line, for reports
    std::string name; // to be resolved
    std::string category; // as the list says; empty: not told
    long long count = 1; // as written, at least 1; may be beyond maxItemCount
    Stated stated; // what the list says beside the name
    Settings settings; // of the entry
    std::vector<std::string> slots; // labels of slots, one per piece
    std::string busAddress; // PCI address of a card, for its slot
};

/// A list before its names are resolved.
/// A line that became nothing, and why.
struct PassedOver {
    std::string line;
    Message why; // context "import"
};

struct ParsedList {
    std::string kind; // what it was read as: pcpartpicker, markdown, csv, lines, inventory, lspci, ...
    std::string name; // of the build, where the list has one
    std::vector<ListItem> items;
    Site site;
    std::vector<std::pair<std::string, std::string>> siteOptions; // as `set` takes them: "site.plug", "5-15"
    Settings settings;
    int nodes = 1;
    std::string workload; // JSON object text
    std::vector<PassedOver> notes; // lines that name no part, and what was passed over
};

/// The lines of a text without their ends; CR LF, LF and CR are ends. At most `most` lines, the rest is left out.
[[nodiscard]] std::vector<std::string_view> linesOf(std::string_view text, std::size_t most);

/// A whole number at the front of a text; `used` is how many characters it takes. At most 18 digits are read.
[[nodiscard]] std::optional<long long> leadingCount(std::string_view text, std::size_t& used);

/// Takes a count off the front or the end of a line ("4x RTX 3090", "2 × ...", "- 3 pcs ...", "RTX 3090 (x4)"); 1 when
/// there is none. "8x32 GB" is no count but a kit.
struct Counted {
    long long count = 1;
    std::string name;
};
[[nodiscard]] Counted counted(std::string_view line);

/// Category of a list's word for it ("Video Card", "Mainboard", "RAM"); empty when it says none.
[[nodiscard]] std::string categoryOfWord(std::string_view word);

/// Reads a list whose kind is recognized from the text. Error: nothing in it, too large.
[[nodiscard]] Result<ParsedList> parsePartsList(std::string_view text, const std::string& file);

} // namespace flopsmith
