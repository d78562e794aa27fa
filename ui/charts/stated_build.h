// The open build with what is known about it, as sheets and charts take it.
#pragma once

#include "app/reports/sheet.h"

namespace flopsmith {

class Workspace;

/// The document's evaluation, with the answer to its workload when that is of this evaluation.
[[nodiscard]] ReferenceBuild openBuild(Workspace& workspace);

/// As the user has set them, with the charts of the workload that openBuild() answers.
[[nodiscard]] SheetOptions sheetOptions(Workspace& workspace);

/// Paper that the user chose, else the usual one of the country.
[[nodiscard]] bool letterPaper(Workspace& workspace);

} // namespace flopsmith
