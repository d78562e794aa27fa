// The console program.
#include "app/cli/program.h"

int main(int argc, char** argv)
{
    return flopsmith::runCli(argc, argv);
}
