// Sheets as PDF files and as pictures of their pages. Needs a QGuiApplication and at least one installed font; may run
// on any thread. Must not load anything that a sheet's texts name.
#pragma once

#include <vector>

#include <QByteArray>
#include <QImage>
#include <QString>

#include "app/base/result.h"
#include "app/reports/sheet.h"

namespace flopsmith {

enum class PageSize { A4, Letter };

/// Renders the sheet and saves it completely or not at all.
[[nodiscard]] Result<bool> writePdf(const Sheet& sheet, const QString& path, PageSize size = PageSize::A4);

/// The file's bytes; an error when there is no font to write with.
[[nodiscard]] Result<QByteArray> renderPdf(const Sheet& sheet, PageSize size = PageSize::A4);

/// The same pages as pictures on white ground; none when there is no font. At most 200 pages.
[[nodiscard]] std::vector<QImage> previewPages(const Sheet& sheet, PageSize size, int dpi);

} // namespace flopsmith
