// Writes what panels export to files: asks for the place, saves all or nothing, says when it failed.
#pragma once

#include <functional>

#include <QString>

#include "app/base/result.h"
#include "app/reports/sheet.h"

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace flopsmith {

class UserSettings;

/// Kinds of file, by their suffix: pdf, html, md, csv, xlsx, svg, png.
[[nodiscard]] QString fileFilter(const QString& suffix);

/// Asks where to, writes with `write`, shows a message when that fails. True when the file is there.
bool exportFile(QWidget* parent, UserSettings* settings, const QString& name, const QString& suffix,
                const std::function<Result<bool>(const QString& path)>& write);

/// Bytes to a file, all or nothing.
[[nodiscard]] Result<bool> writeBytes(const QString& path, std::string_view bytes);

/// Whether paper of the user's country is Letter rather than A4.
[[nodiscard]] bool letterIsUsual();

/// A chart by the path's suffix: png (light theme, twice the size), svg, csv.
[[nodiscard]] Result<bool> writeChart(const ChartSpec& chart, const QString& path);

/// A sheet by the path's suffix: pdf, html, md, csv, xlsx. `letter`: paper of the PDF.
[[nodiscard]] Result<bool> writeSheet(const Sheet& sheet, const QString& path, bool letter);

} // namespace flopsmith
