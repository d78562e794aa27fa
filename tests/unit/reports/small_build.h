// A machine of the small catalog that the report tests calculate by hand:
// CPU 200 W + card 300 W + 2 modules of 5 W + drive 8 W + board 50 W = 568 W on a 1000 W gold supply.
#pragma once

#include <memory>
#include <string>

#include "app/rules/engine.h"
#include "tests/unit/machine/small_catalog.h"

namespace flopsmith::test {

inline CatalogPtr smallCatalog()
{
    return std::make_shared<const Catalog>(catalog());
}

inline Build smallBuild(int cards = 1)
{
    Build build;
    build.name = "Small machine";
    build.parts = {entry("board"), entry("cpu"), entry("kit"), entry("ssd"), entry("supply")};
    for (int i = 0; i < cards; ++i)
        build.parts.push_back(entry("card"));
    return build;
}

inline EvaluationPtr evaluated(Build build)
{
    return evaluate(std::make_shared<const Build>(std::move(build)), smallCatalog());
}

} // namespace flopsmith::test
