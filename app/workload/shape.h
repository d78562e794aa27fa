// Arithmetic of model shapes: parameters, operations and cache per token. Pure; absent figures take the usual ones.
#pragma once

#include "app/workload/workload.h"

namespace flopsmith {

/// Parameters of a transformer from its shape: L (2 h a d + 2 h g d + m h f + 2 h) + V h (1 or 2) + h with m = 3 for a
/// gated MLP and 2 for a plain one; experts E (m h f) + h E per layer (estimates.md section 2). nullopt without layers,
/// hidden size or vocabulary.
[[nodiscard]] std::optional<double> parameterCount(const ModelShape& shape);

/// The same with the experts that one token meets.
[[nodiscard]] std::optional<double> activeParameterCount(const ModelShape& shape);

/// Elements that the key-value cache keeps per token, all layers together: 2 L g d, or L * latent for multi-head latent
/// attention. A window limits what its layers keep: see cachedTokens.
[[nodiscard]] std::optional<double> cacheElementsPerToken(const ModelShape& shape);

/// Tokens that the cache really holds for a sequence, averaged over the layers: windowed layers keep their window only.
[[nodiscard]] double cachedTokens(const ModelShape& shape, double sequence);

[[nodiscard]] double headDimension(const ModelShape& shape); // head_dim, else hidden / heads; 0 when neither is known
[[nodiscard]] double keyValueHeads(const ModelShape& shape); // kv_heads, else heads

} // namespace flopsmith
