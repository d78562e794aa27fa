// What fuzz targets share: the small catalog of the tests, and a check that fails loudly.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "app/io/catalog_io.h"
#include "tests/support/paths.h"

/// libFuzzer's entry; replay.cpp calls it with files.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace flopsmith::test {

inline void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

inline const Catalog& fuzzCatalog()
{
    static const CatalogPtr catalog = [] {
        auto loaded = loadCatalog(testCatalogFolder());
        require(loaded.has_value(), "the test catalog loads");
        return *loaded;
    }();
    return *catalog;
}

} // namespace flopsmith::test
