// The user's own tiers (a lab standard): a file of the form of catalog/tables/tiers.json, whose sources are free text.
#pragma once

#include <filesystem>
#include <vector>

#include "app/base/result.h"
#include "app/parts/catalog.h"

namespace flopsmith {

/// At most so many: each is a row of the verdict.
inline constexpr std::size_t maxOwnTiers = 6;

/// The tiers of a file. The first fault is the error: what cannot be read, an id that is taken or not of a-z, 0-9, -
/// and
/// _, a tier without levels, a level without words, an accelerator that the catalog does not have. Reference builds
/// that end with `.rig` are files, relative to the tiers' own.
[[nodiscard]] Result<std::vector<Tier>> readOwnTiers(const std::filesystem::path& file, const Catalog& catalog);

/// The catalog with the tiers of a file after its own.
[[nodiscard]] Result<CatalogPtr> withOwnTiers(const CatalogPtr& catalog, const std::filesystem::path& file);

/// The same where there is such a file, else the catalog as it is.
[[nodiscard]] Result<CatalogPtr> withOwnTiersIfAny(const CatalogPtr& catalog, const std::filesystem::path& file);

} // namespace flopsmith
