#include "ui/shell/self_test.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include "app/io/atomic_file.h"
#include "app/layout/layout.h"
#include "app/pdf/pdf.h"
#include "app/reports/sheet.h"
#include "app/workspace/workspace.h"
#include "ui/shell/file_controller.h"
#include "ui/shell/main_window.h"
#include "ui/shell/work_area.h"

namespace flopsmith {

namespace {

const Part* firstOf(const Catalog& catalog, std::string_view category)
{
    for (const Part& part : catalog.parts())
        if (part.category() == category && !part.cloudOnly)
            return &part;
    return nullptr;
}

QString exportInto(const QString& folder, Workspace& workspace)
{
    const EvaluationPtr evaluation = workspace.document().evaluation();
    const QString drawing = QDir(folder).filePath(QStringLiteral("drawing.svg"));
    const QString sheet = QDir(folder).filePath(QStringLiteral("sheet.pdf"));
    const auto faultOf = [](const Result<bool>& written) {
        return written ? QString() : QString::fromStdString(describe(written.error()));
    };
    QString fault = faultOf(
        writeFileAtomically(QFileInfo(drawing).filesystemFilePath(), layoutSvg(layoutOf(*evaluation->machine), {})));
    if (fault.isEmpty())
        fault = faultOf(writePdf(buildSheet({"", evaluation}, workspace.references()), sheet));
    if (fault.isEmpty() && (QFileInfo(drawing).size() == 0 || QFileInfo(sheet).size() == 0))
        fault = QStringLiteral("an export is empty");
    return fault;
}

} // namespace

QString selfTest(MainWindow& window, Workspace& workspace)
{
    Document& document = workspace.document();
    if (!workspace.templates().empty())
        window.files()->newFromTemplate(workspace.templates().front().path);
    const std::size_t before = document.build().parts.size();
    if (!workspace.templates().empty() && before == 0)
        return QStringLiteral("the sample did not open");
    const Part* card = firstOf(*workspace.catalog(), "accelerator");
    if (!card)
        return QStringLiteral("the catalog has no accelerator");
    if (!window.area()->place(card->id) || document.build().parts.size() != before + 1)
        return QStringLiteral("a part could not be placed");
    document.undoStack().undo();
    if (document.build().parts.size() != before)
        return QStringLiteral("undo did not restore the build");
    const QTemporaryDir folder;
    return folder.isValid() ? exportInto(folder.path(), workspace) : folder.errorString();
}

} // namespace flopsmith
