#include "tests/gui/shell/shell_fixture.h"

#include <QApplication>
#include <QFileInfo>

#include <stdexcept>

#include "app/io/catalog_io.h"
#include "app/workspace/workload_service.h"
#include "ui/shell/file_controller.h"
#include "ui/shell/start.h"

namespace flopsmith {

namespace {

struct Bundled {
    CatalogPtr catalog;
    QString templates;
    std::filesystem::path folder;
};

/// Read once per test program.
const Bundled& bundled()
{
    static const Bundled all = [] {
        const auto folder = findCatalogFolder({}, {});
        if (!folder)
            throw std::runtime_error(describe(folder.error()));
        const auto catalog = loadCatalog(*folder);
        if (!catalog)
            throw std::runtime_error(describe(catalog.error()));
        return Bundled{*catalog, templateFolderOf(*folder), *folder};
    }();
    return all;
}

} // namespace

ShellFixture::ShellFixture()
    : workspace(std::make_unique<Workspace>(bundled().catalog, bundled().templates, executor, settings))
{
    workspace->ownCatalog().keepIn(QFileInfo(folder.filePath(QStringLiteral("own.sqlite"))).filesystemFilePath(),
                                   bundled().catalog, {bundled().catalog, {}, {}});
    workspace->workloads().setFolder(bundled().folder, bundled().catalog);
    // As the program does: before the first widget.
    Theme::current().apply(*qobject_cast<QApplication*>(QCoreApplication::instance()), QStringLiteral("light"));
    window = std::make_unique<MainWindow>(settings, executor, std::make_unique<FixedQuestions>(answers));
    window->attach(*workspace);
    window->resize(1280, 800);
    window->show();
}

ShellFixture::~ShellFixture()
{
    window.reset(); // before what it points into
}

void ShellFixture::openSample(const char* id)
{
    for (const Template& sample : workspace->templates())
        if (sample.id == QLatin1String(id))
            return window->files()->newFromTemplate(sample.path);
    throw std::runtime_error(id);
}

void ShellFixture::starve()
{
    const Machine& machine = *document().evaluation()->machine;
    const auto present = machine.first<Psu>();
    const Part* smallest = nullptr;
    for (const Part& part : document().catalog()->parts()) {
        const auto* psu = part.as<Psu>();
        if (!psu || !psu->rated.known() || psu->form.valueOr("") != "atx")
            continue;
        if (!smallest || psu->rated.get()->raw() < smallest->as<Psu>()->rated.get()->raw())
            smallest = &part;
    }
    if (!present.item || !smallest
        || !document().apply(Replace{present.item->key, smallest->id}, QStringLiteral("starve")))
        throw std::runtime_error("no supply to replace");
}

const Finding* ShellFixture::finding(const std::string& rule)
{
    for (const Finding& finding : document().evaluation()->findings)
        if (finding.rule == rule)
            return &finding;
    return nullptr;
}

} // namespace flopsmith
