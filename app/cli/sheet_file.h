// Writes a report to the file form that its name asks for.
#pragma once

#include <string>

#include "app/base/result.h"
#include "app/reports/sheet.h"

namespace CLI {
class App;
}

namespace flopsmith {

struct SheetTarget {
    std::string file; // -o
    std::string paper = "a4"; // --paper a4|letter, for PDF

    /// Lower-case suffix with its dot.
    [[nodiscard]] std::string extension() const;
};

/// Adds -o and --paper.
void addSheetOptions(CLI::App& command, SheetTarget& target, bool required);

/// By the suffix: .pdf, .html, .md, .csv, .xlsx. Makes the Qt application that painting needs when there is none.
[[nodiscard]] Result<bool> writeSheet(const SheetTarget& target, const Sheet& sheet);
[[nodiscard]] Result<bool> writeText(const SheetTarget& target, const std::string& text);

} // namespace flopsmith
