// The words of the verb `catalog`, each a function.
#pragma once

#include <string>
#include <vector>

#include "app/cli/verb.h"

namespace flopsmith {

struct CatalogOptions {
    std::vector<std::string> words; // the command and what follows it
    std::string dataset; // import --dataset
    bool coverage = false; // verify --coverage
    std::string currency; // prices --currency
    std::string date; // prices --date
    std::string kind = "user"; // prices --kind
    std::vector<std::string> rates; // prices --rate EUR/USD=RATE@DATE
};

int verifyTheCatalog(VerbContext& context, const CatalogOptions& options);

int importIntoCatalog(VerbContext& context, const CatalogOptions& options);
int removeFromCatalog(VerbContext& context, const CatalogOptions& options);
int listDatasets(VerbContext& context);
int addPriceList(VerbContext& context, const CatalogOptions& options);
int listMerges(VerbContext& context);
/// `split` keeps a merged part apart, otherwise it is joined again.
int splitMerge(VerbContext& context, const CatalogOptions& options, bool split);
int showRecord(VerbContext& context, const CatalogOptions& options);

} // namespace flopsmith
