// The command line as a function, so that both programs and tests can run it.
#pragma once

namespace flopsmith {

/// Runs the verb that `argv` names and returns the exit code of the contract. Creates the Qt application that the verb
/// needs when there is none: painting needs a font database, everything else no Qt at all.
int runCli(int argc, char** argv);

} // namespace flopsmith
