// Sheets as Excel workbooks: one worksheet per group of sections, numbers as numbers, texts never as formulas.
#pragma once

#include <filesystem>
#include <string>

#include "app/base/result.h"
#include "app/reports/sheet.h"

namespace flopsmith {

/// The file's bytes. Needs a folder for temporary files.
[[nodiscard]] Result<std::string> renderXlsx(const Sheet& sheet);

/// Renders the sheet and saves it completely or not at all.
[[nodiscard]] Result<bool> writeXlsx(const Sheet& sheet, const std::filesystem::path& path);

} // namespace flopsmith
