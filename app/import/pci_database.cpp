// The PCI ID database as a dataset: no parts come from it, but names for the cards of a machine that is read later.
#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/importer.h"
#include "app/import/input_file.h"
#include "app/import/pci_ids.h"

namespace flopsmith {

namespace {

bool takesPciDatabase(const DatasetFile& file)
{
    return file.ending() == "ids" && (file.stem() == "pci" || file.headHas("PCI ID"));
}

Result<void> readPciDatabase(const DatasetFile& file, ImportRun& run)
{
    const std::string name = file.path().filename().string();
    if (!run.set().pciIds.empty()) {
        run.skip(name, FLOPSMITH_TR("import", "another copy of the same database was read"));
        return {};
    }
    auto bytes = readUnpacked(file.path(), maxPciIdBytes);
    if (!bytes)
        return fail(bytes.error());
    auto text = decodeText(std::move(*bytes), file.name());
    if (!text)
        return fail(text.error());
    const auto ids = PciIds::parse(text->text, file.name());
    if (!ids)
        return fail(ids.error());
    if (text->wasLatin1)
        run.skip(name, FLOPSMITH_TR("import", "is not UTF-8; read as Windows-1252"));
    // The classes of devices are its last part.
    if (text->text.find("\nC ") == std::string::npos || !text->text.ends_with('\n'))
        run.skip(name, FLOPSMITH_TR("import", "does not end as such a file does: it may be cut off"));
    run.set().pciIds = std::move(text->text);
    return {};
}

} // namespace

extern const Importer pciDatabaseImporter;
const Importer pciDatabaseImporter{"pci-ids",
                                   "PCI ID database",
                                   "GPL-2.0-or-later or BSD-3-Clause. Copyright Martin Mares and Albert Pool.",
                                   "The PCI ID Repository",
                                   "https://pci-ids.ucw.cz",
                                   &takesPciDatabase,
                                   &readPciDatabase};

} // namespace flopsmith
