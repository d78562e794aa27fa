// What a package's test runs: the window opens a sample, takes a part in, undoes that and exports the sheet.
#pragma once

#include <QString>

namespace flopsmith {

class MainWindow;
class Workspace;

/// Empty when everything worked, else what did not.
[[nodiscard]] QString selfTest(MainWindow& window, Workspace& workspace);

} // namespace flopsmith
