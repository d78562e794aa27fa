#include "app/cli/sheet_file.h"

#include <algorithm>
#include <filesystem>
#include <memory>

#include <CLI/CLI.hpp>
#include <QGuiApplication>

#include "app/io/atomic_file.h"
#include "app/pdf/pdf.h"
#include "app/xlsx/xlsx.h"

namespace flopsmith {

namespace {

/// Painting needs a font database; a display it does not.
class PaintingApplication {
public:
    PaintingApplication()
    {
        if (QCoreApplication::instance())
            return;
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        m_application = std::make_unique<QGuiApplication>(m_count, m_arguments);
    }

private:
    int m_count = 1;
    char m_name[14] = "flopsmith-cli";
    char* m_arguments[2] = {m_name, nullptr};
    std::unique_ptr<QGuiApplication> m_application;
};

} // namespace

std::string SheetTarget::extension() const
{
    std::string out = std::filesystem::path(file).extension().string();
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

void addSheetOptions(CLI::App& command, SheetTarget& target, bool required)
{
    command.add_option("-o,--output", target.file, "file to write: .pdf, .html, .md, .csv or .xlsx")
        ->required(required);
    command.add_option("--paper", target.paper, "paper of the PDF: a4 or letter")
        ->check(CLI::IsMember({"a4", "letter"}));
}

Result<bool> writeText(const SheetTarget& target, const std::string& text)
{
    return writeFileAtomically(target.file, text);
}

Result<bool> writeSheet(const SheetTarget& target, const Sheet& sheet)
{
    const std::string kind = target.extension();
    if (kind == ".pdf") {
        const PaintingApplication application;
        return writePdf(sheet, QString::fromStdString(target.file),
                        target.paper == "letter" ? PageSize::Letter : PageSize::A4);
    }
    if (kind == ".html")
        return writeText(target, sheetHtml(sheet));
    if (kind == ".md")
        return writeText(target, sheetMarkdown(sheet));
    if (kind == ".csv")
        return writeText(target, sheetCsv(sheet));
    if (kind == ".xlsx")
        return writeXlsx(sheet, std::filesystem::u8path(target.file));
    return fail({ErrorCode::Usage, target.file, "-o", "no such form of sheet '" + kind + "'",
                 "use .pdf, .html, .md, .csv or .xlsx"});
}

} // namespace flopsmith
