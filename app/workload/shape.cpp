#include "app/workload/shape.h"

#include <algorithm>

namespace flopsmith {

namespace {

/// Parameters of one MLP of width `width`.
double mlpParameters(const ModelShape& shape, double width)
{
    return (shape.gated.value_or(true) ? 3.0 : 2.0) * *shape.hidden * width;
}

std::optional<double> countWith(const ModelShape& shape, double expertsCounted)
{
    if (!shape.layers || !shape.hidden || !shape.vocab || !shape.ffn)
        return std::nullopt;
    const double h = *shape.hidden;
    const double layers = *shape.layers;
    const double d = headDimension(shape);
    const double attention = 2 * h * shape.heads.value_or(0) * d + 2 * h * keyValueHeads(shape) * d;
    const double dense = mlpParameters(shape, *shape.ffn);
    double mlp = layers * dense;
    if (shape.experts.value_or(0) > 0) {
        const double denseLayers = std::min(layers, shape.denseLayers.value_or(0));
        const double expert = mlpParameters(shape, shape.expertFfn.value_or(*shape.ffn));
        mlp = denseLayers * dense
            + (layers - denseLayers)
                * (expert * (expertsCounted + shape.sharedExperts.value_or(0)) + h * *shape.experts);
    }
    const double embeddings = *shape.vocab * h * (shape.tiedEmbeddings.value_or(false) ? 1.0 : 2.0);
    return layers * (attention + 2 * h) + mlp + embeddings + h;
}

} // namespace

std::optional<double> parameterCount(const ModelShape& shape)
{
    return countWith(shape, shape.experts.value_or(0));
}

std::optional<double> activeParameterCount(const ModelShape& shape)
{
    return countWith(shape, std::min(shape.experts.value_or(0), shape.expertsActive.value_or(2)));
}

std::optional<double> cacheElementsPerToken(const ModelShape& shape)
{
    if (!shape.layers)
        return std::nullopt;
    if (shape.kvLatent)
        return *shape.layers * *shape.kvLatent;
    if (headDimension(shape) <= 0)
        return std::nullopt;
    return 2 * *shape.layers * keyValueHeads(shape) * headDimension(shape);
}

double cachedTokens(const ModelShape& shape, double sequence)
{
    const double layers = shape.layers.value_or(0);
    const double windowed = std::min(layers, shape.slidingLayers.value_or(shape.slidingWindow ? layers : 0));
    if (!shape.slidingWindow || windowed <= 0 || layers <= 0)
        return sequence;
    return ((layers - windowed) * sequence + windowed * std::min(sequence, *shape.slidingWindow)) / layers;
}

double headDimension(const ModelShape& shape)
{
    if (shape.headDim)
        return *shape.headDim;
    return shape.hidden && shape.heads.value_or(0) > 0 ? *shape.hidden / *shape.heads : 0;
}

double keyValueHeads(const ModelShape& shape)
{
    return shape.kvHeads.value_or(shape.heads.value_or(0));
}

} // namespace flopsmith
