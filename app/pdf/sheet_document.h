// A sheet laid out on pages: text and tables as a text document, drawings and charts as vector pictures in it.
// Lengths are pixels of 300 per inch, whatever the pages are painted on.
#pragma once

#include <memory>

#include <QSizeF>
#include <QString>

#include "app/reports/sheet.h"

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace flopsmith {

inline constexpr int layoutDpi = 300;

/// The family that sheets are set in: Inter where it is installed. Empty when no font is installed at all.
[[nodiscard]] QString sheetFontFamily();

class SheetDocument {
public:
    /// `page` is the paper's size.
    SheetDocument(const Sheet& sheet, const QSizeF& page, const QString& fontFamily);
    ~SheetDocument();
    SheetDocument(const SheetDocument&) = delete;
    SheetDocument& operator=(const SheetDocument&) = delete;

    [[nodiscard]] int pageCount() const;
    /// Paints a page (from 0) with its header and footer; the painter's origin is the paper's corner.
    void paintPage(QPainter& painter, int page) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace flopsmith
