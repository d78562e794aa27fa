#include "app/pdf/pdf.h"

#include <algorithm>
#include <filesystem>

#include <QBuffer>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include "app/io/atomic_file.h"
#include "app/pdf/sheet_document.h"

namespace flopsmith {

namespace {

constexpr int mostPages = 200;

QPageSize paper(PageSize size)
{
    return QPageSize(size == PageSize::A4 ? QPageSize::A4 : QPageSize::Letter);
}

QSizeF paperPixels(PageSize size)
{
    return paper(size).size(QPageSize::Inch) * layoutDpi;
}

} // namespace

Result<QByteArray> renderPdf(const Sheet& sheet, PageSize size)
{
    const QString family = qGuiApp ? sheetFontFamily() : QString();
    if (family.isEmpty())
        return fail({ErrorCode::NotFound,
                     {},
                     {},
                     "no font is installed, so that a PDF would have no text",
                     "install a font, for example the package fonts-inter or fonts-dejavu-core"});
    const SheetDocument document(sheet, paperPixels(size), family);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(layoutDpi);
    writer.setPageLayout(QPageLayout(paper(size), QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(QString::fromStdString(sheet.title));
    writer.setCreator(QStringLiteral("Flopsmith"));
    QPainter painter;
    if (!painter.begin(&writer))
        return fail({ErrorCode::Unwritable, {}, {}, "the PDF could not be started", "try again"});
    const int pages = std::min(document.pageCount(), mostPages);
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !writer.newPage())
            return fail({ErrorCode::Unwritable, {}, {}, "the PDF could not be continued on a new page", "try again"});
        document.paintPage(painter, page);
    }
    painter.end();
    return bytes;
}

Result<bool> writePdf(const Sheet& sheet, const QString& path, PageSize size)
{
    const Result<QByteArray> bytes = renderPdf(sheet, size);
    if (!bytes)
        return fail(bytes.error());
    const std::filesystem::path target(path.toStdU16String());
    return writeFileAtomically(target, {bytes->constData(), static_cast<std::size_t>(bytes->size())});
}

std::vector<QImage> previewPages(const Sheet& sheet, PageSize size, int dpi)
{
    const QString family = qGuiApp ? sheetFontFamily() : QString();
    if (family.isEmpty())
        return {};
    const SheetDocument document(sheet, paperPixels(size), family);
    const QSize pixels = (paper(size).size(QPageSize::Inch) * dpi).toSize();
    std::vector<QImage> pages;
    for (int page = 0; page < std::min(document.pageCount(), mostPages); ++page) {
        QImage image(pixels, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(static_cast<double>(dpi) / layoutDpi, static_cast<double>(dpi) / layoutDpi);
        document.paintPage(painter, page);
        painter.end();
        pages.push_back(std::move(image));
    }
    return pages;
}

} // namespace flopsmith
