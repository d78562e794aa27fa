// Where tests find the source tree and the shared reference data. Headers here
// are free of Qt, for fuzz targets too.
#pragma once

#include <filesystem>

namespace flopsmith::test {

inline std::filesystem::path sourceFolder()
{
    return FLOPSMITH_TEST_SOURCE_DIR;
}

/// The folder that holds `data`; empty when it is not there: the test is then
/// to report itself as skipped.
inline std::filesystem::path referenceFolder()
{
    return FLOPSMITH_TEST_REFERENCE_DATA;
}

inline std::filesystem::path testCatalogFolder()
{
    return sourceFolder() / "tests" / "data" / "test-catalog";
}

} // namespace flopsmith::test
