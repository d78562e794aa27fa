#include "app/workload/workload.h"

#include <array>

namespace flopsmith {

namespace {

constexpr std::array<std::string_view, 8> kindNames{"",       "transformer", "vision",      "diffusion",
                                                    "speech", "rnn",         "recommender", "graph"};

} // namespace

std::string_view modelKindName(ModelKind kind)
{
    return kindNames[static_cast<std::size_t>(kind)];
}

ModelKind modelKindOf(std::string_view name)
{
    for (std::size_t i = 1; i < kindNames.size(); ++i)
        if (kindNames[i] == name)
            return static_cast<ModelKind>(i);
    return ModelKind::Unknown;
}

} // namespace flopsmith
