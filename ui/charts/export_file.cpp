#include "ui/charts/export_file.h"

#include <filesystem>

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QMessageBox>
#include <QPainter>

#include "app/io/atomic_file.h"
#include "app/pdf/pdf.h"
#include "app/pdf/sheet_document.h"
#include "app/pdf/svg_paint.h"
#include "app/workspace/settings.h"
#include "app/xlsx/xlsx.h"

namespace flopsmith {

namespace {

constexpr double chartWidth = 800;
constexpr int pictureScale = 2;

QString translated(const char* text)
{
    return QCoreApplication::translate("ExportFile", text);
}

/// A name that every file system takes.
QString fileName(const QString& name)
{
    QString out = name.simplified();
    for (QChar& c : out)
        if (QStringLiteral("\\/:*?\"<>|").contains(c) || c.category() == QChar::Other_Control)
            c = u'-';
    return out.isEmpty() ? QStringLiteral("flopsmith") : out.left(80);
}

Result<bool> writePng(const ChartSpec& chart, const QString& path)
{
    const std::string svg = chartFileSvg(chart, chartWidth);
    QImage image((svgSize(svg) * pictureScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintSvg(painter, QRectF(image.rect()), svg, sheetFontFamily());
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return writeBytes(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

Result<bool> unknownSuffix(const QString& path)
{
    return fail({ErrorCode::Usage,
                 path.toStdString(),
                 {},
                 "nothing can be written to a file of this kind",
                 "give it the suffix of a known kind"});
}

} // namespace

QString fileFilter(const QString& suffix)
{
    if (suffix == QLatin1String("pdf"))
        return translated(QT_TRANSLATE_NOOP("ExportFile", "PDF document (*.pdf)"));
    if (suffix == QLatin1String("html"))
        return translated(QT_TRANSLATE_NOOP("ExportFile", "HTML page (*.html)"));
    if (suffix == QLatin1String("md"))
        return translated(QT_TRANSLATE_NOOP("ExportFile", "Markdown text (*.md)"));
    if (suffix == QLatin1String("csv"))
        return translated(QT_TRANSLATE_NOOP("ExportFile", "CSV table (*.csv)"));
    if (suffix == QLatin1String("xlsx"))
        return translated(QT_TRANSLATE_NOOP("ExportFile", "Excel workbook (*.xlsx)"));
    if (suffix == QLatin1String("svg"))
        return translated(QT_TRANSLATE_NOOP("ExportFile", "SVG picture (*.svg)"));
    return translated(QT_TRANSLATE_NOOP("ExportFile", "PNG picture (*.png)"));
}

bool exportFile(QWidget* parent, UserSettings* settings, const QString& name, const QString& suffix,
                const std::function<Result<bool>(const QString& path)>& write)
{
    const QString folder = settings ? settings->get(settings::lastFolder) : QString();
    const QString start = QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(fileName(name) + u'.' + suffix);
    QString path = QFileDialog::getSaveFileName(parent, translated(QT_TRANSLATE_NOOP("ExportFile", "Export")), start,
                                                fileFilter(suffix));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + suffix;
    const Result<bool> written = write(path);
    if (written) {
        if (settings)
            settings->set(settings::lastFolder, QFileInfo(path).absolutePath());
        return true;
    }
    QMessageBox box(QMessageBox::Warning, translated(QT_TRANSLATE_NOOP("ExportFile", "Not exported")),
                    QString::fromStdString(describe(written.error())), QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
    return false;
}

Result<bool> writeBytes(const QString& path, std::string_view bytes)
{
    return writeFileAtomically(std::filesystem::path(path.toStdU16String()), bytes);
}

bool letterIsUsual()
{
    // The locale's measurement does not say it: Canada and Mexico are metric and use Letter.
    const QLocale::Territory territory = QLocale().territory();
    return territory == QLocale::UnitedStates || territory == QLocale::Canada || territory == QLocale::Mexico;
}

Result<bool> writeChart(const ChartSpec& chart, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("png"))
        return writePng(chart, path);
    if (suffix == QLatin1String("svg"))
        return writeBytes(path, chartFileSvg(chart, chartWidth));
    if (suffix == QLatin1String("csv"))
        return writeBytes(path, chartCsv(chart));
    return unknownSuffix(path);
}

Result<bool> writeSheet(const Sheet& sheet, const QString& path, bool letter)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("pdf"))
        return writePdf(sheet, path, letter ? PageSize::Letter : PageSize::A4);
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm"))
        return writeBytes(path, sheetHtml(sheet));
    if (suffix == QLatin1String("md"))
        return writeBytes(path, sheetMarkdown(sheet));
    if (suffix == QLatin1String("csv"))
        return writeBytes(path, sheetCsv(sheet));
    if (suffix == QLatin1String("xlsx"))
        return writeXlsx(sheet, std::filesystem::path(path.toStdU16String()));
    return unknownSuffix(path);
}

} // namespace flopsmith
