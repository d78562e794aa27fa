// Reads the catalog folder (format.md) and writes parts as JSON. Never trusts what it reads.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/base/result.h"
#include "app/parts/catalog.h"

namespace flopsmith {

/// Limits for untrusted catalogs.
inline constexpr std::size_t maxCatalogFileBytes = 64U << 20U;
inline constexpr std::size_t maxParts = 200'000;

/// Where the bundled catalog is: `explicitDir` if given, else FLOPSMITH_CATALOG, else `../share/flopsmith/catalog`
/// beside the program, else the source tree's. Error when none holds a sources.json.
[[nodiscard]] Result<std::filesystem::path> findCatalogFolder(const std::filesystem::path& explicitDir,
                                                              const std::filesystem::path& programDir);

/// Reads sources.json, tables/*.json and parts/*/*.json below `folder`. The first fault is the error: file, JSON path
/// (`[3].figures.length_mm.value`), remedy. Variants get the figures of their base that they lack.
[[nodiscard]] Result<CatalogPtr> loadCatalog(const std::filesystem::path& folder);

/// All faults instead of the first, for `catalog verify`.
[[nodiscard]] std::vector<Error> verifyCatalog(const std::filesystem::path& folder);

/// One part as in the catalog's files (format.md), keys sorted; source indices are written as keys of `catalog`.
[[nodiscard]] std::string partJson(const Part& part, const Catalog& catalog);

/// The JSON Schema of a category, generated from its fields. `category` must be a known one.
[[nodiscard]] std::string schemaJson(std::string_view category);

} // namespace flopsmith
