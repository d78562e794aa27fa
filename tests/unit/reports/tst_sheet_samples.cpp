// The sheets of the sample builds: their golden text, and their PDFs word for word. The golden holds what a builder
// assembles from; what follows the rule book, prices and the reference builds changes too often for it.
#include <array>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "app/io/catalog_io.h"
#include "app/io/document_io.h"
#include "app/pdf/pdf.h"
#include "app/pdf/sheet_document.h"
#include "tests/support/golden_file.h"
#include "tests/support/paths.h"

using namespace flopsmith;
using namespace flopsmith::test;

namespace {

constexpr std::array samples{"am5-rtx-4070", "lga1700-rtx-4090",      "wrx80-2x-rtx-a5000",
                             "sp3-2x-a10",   "trx50-2x-rtx-6000-ada", "wrx90-4x-rtx-pro-6000-max-q"};

CatalogPtr bundled()
{
    static const CatalogPtr loaded = *loadCatalog(sourceFolder() / "catalog");
    return loaded;
}

ReferenceBuild sample(const char* name)
{
    const auto file = sourceFolder() / "resources" / "templates" / (std::string(name) + ".rig");
    auto loaded = loadBuild(file, *bundled());
    return {"", evaluate(std::make_shared<const Build>(std::move(loaded.value().build)), bundled())};
}

Sheet withoutWhatChanges(Sheet sheet)
{
    std::erase_if(sheet.sections, [](const SheetSection& s) {
        return s.group == "Findings" || s.group == "Tiers" || s.group == "Not checked" || s.group == "Charts"
            || s.title == "Verdict" || s.title == "Assumptions and sources";
    });
    std::erase_if(sheet.facts,
                  [](const auto& fact) { return fact.first == "Catalog date" || fact.first == "Workload tiers"; });
    return sheet;
}

/// Words that a reader of the PDF must find, of all cells. Longer ones and those with hyphens may be broken over lines.
QStringList wordsOf(const Sheet& sheet)
{
    constexpr qsizetype longest = 9;
    QStringList out;
    for (const SheetSection& section : sheet.sections)
        for (const SheetTable& table : section.tables)
            for (const auto& row : table.rows)
                for (const std::string& cell : row)
                    for (const QString& word : QString::fromStdString(cell).split(u' ', Qt::SkipEmptyParts))
                        if (word.size() <= longest && !word.contains(u'-') && !word.contains(u'/'))
                            out << word;
    return out;
}

QString pdfText(const QString& file)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

class TestSheetSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void pdf_data() { golden_data(); }
    void pdf();
    void onePage_data() { golden_data(); }
    void onePage();
};

void TestSheetSamples::golden_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : samples)
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestSheetSamples::golden()
{
    QFETCH(QString, name);
    const Sheet sheet = withoutWhatChanges(buildSheet(sample(qPrintable(name)), {}, {false}));
    const auto file = sourceFolder() / "tests" / "golden" / "sheet" / (name.toStdString() + ".md");
    QVERIFY2(isGolden(file, sheetMarkdown(sheet)),
             "the sheet reads otherwise; when that is meant, FLOPSMITH_UPDATE_GOLDENS=1 writes the golden anew");
}

void TestSheetSamples::pdf()
{
    QFETCH(QString, name);
    if (sheetFontFamily().isEmpty() || QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("no font, or no pdftotext");
    QTemporaryDir folder;
    const Sheet sheet = buildSheet(sample(qPrintable(name)), {});
    for (const PageSize size : {PageSize::A4, PageSize::Letter}) {
        const QString file = folder.filePath(QStringLiteral("sheet.pdf"));
        QVERIFY(writePdf(sheet, file, size).has_value());
        const QString text = pdfText(file);
        for (const QString& word : wordsOf(sheet))
            QVERIFY2(text.contains(word), qPrintable(word));
        const int pages = static_cast<int>(previewPages(sheet, size, 20).size());
        QVERIFY(text.contains(QStringLiteral("Page %1 of %1").arg(pages)));
    }
}

void TestSheetSamples::onePage()
{
    QFETCH(QString, name);
    if (sheetFontFamily().isEmpty())
        QSKIP("no font is installed");
    for (const bool cost : {true, false})
        for (const PageSize size : {PageSize::A4, PageSize::Letter})
            QCOMPARE(previewPages(buildSheet(sample(qPrintable(name)), {}, {cost, true}), size, 30).size(),
                     std::size_t(1));
}

QTEST_MAIN(TestSheetSamples)
#include "tst_sheet_samples.moc"
