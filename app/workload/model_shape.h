// Shape of a model, and models that users choose by name. Every figure may be absent.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "app/base/text.h"
#include "app/parts/field.h"

namespace flopsmith {

enum class ModelKind { Unknown, Transformer, Vision, Diffusion, Speech, Recurrent, Recommender, Graph };
[[nodiscard]] std::string_view modelKindName(ModelKind kind); // transformer, vision, ...
[[nodiscard]] ModelKind modelKindOf(std::string_view name);

/// Shape of a model. Counts are parameters, layers, elements; multiply-accumulates and activations are per image.
struct ModelShape {
    std::string id; // of a preset; empty: not one
    std::string name;
    ModelKind kind = ModelKind::Unknown;
    std::optional<double> params;
    std::optional<double> activeParams; // per token, mixture of experts
    std::optional<double> layers;
    std::optional<double> hidden;
    std::optional<double> heads;
    std::optional<double> kvHeads; // absent: as many as heads
    std::optional<double> headDim; // absent: hidden / heads
    std::optional<double> ffn; // width of the MLP (of one expert where there are some)
    std::optional<double> vocab;
    std::optional<double> experts;
    std::optional<double> expertsActive;
    std::optional<double> sharedExperts;
    std::optional<double> expertFfn;
    std::optional<double> denseLayers; // leading layers without experts
    std::optional<double> kvLatent; // elements cached per token and layer by multi-head latent attention
    std::optional<double> slidingWindow; // tokens that a windowed layer looks back on
    std::optional<double> slidingLayers; // layers with such a window
    std::optional<double> context; // longest sequence
    std::optional<bool> gated; // MLP of three matrices
    std::optional<bool> tiedEmbeddings;
    std::optional<bool> causal;
    std::optional<bool> vit; // vision transformer
    std::optional<double> imageSize; // pixels on a side
    std::optional<double> gmacs; // 1e9 multiply-accumulates per image
    std::optional<double> mactivations; // 1e6 activations per image
    friend bool operator==(const ModelShape&, const ModelShape&) = default;

    /// The figures under their keys in files; name, id and kind are read apart.
    static constexpr auto fields()
    {
        return std::make_tuple(
            Field{"params", &ModelShape::params, FLOPSMITH_TR("fields", "Parameters")},
            Field{"active_params", &ModelShape::activeParams, FLOPSMITH_TR("fields", "Active parameters")},
            Field{"layers", &ModelShape::layers, FLOPSMITH_TR("fields", "Layers")},
            Field{"hidden", &ModelShape::hidden, FLOPSMITH_TR("fields", "Hidden size")},
            Field{"heads", &ModelShape::heads, FLOPSMITH_TR("fields", "Attention heads")},
            Field{"kv_heads", &ModelShape::kvHeads, FLOPSMITH_TR("fields", "Key-value heads")},
            Field{"head_dim", &ModelShape::headDim, FLOPSMITH_TR("fields", "Head size")},
            Field{"ffn", &ModelShape::ffn, FLOPSMITH_TR("fields", "MLP width")},
            Field{"vocab", &ModelShape::vocab, FLOPSMITH_TR("fields", "Vocabulary")},
            Field{"experts", &ModelShape::experts, FLOPSMITH_TR("fields", "Experts")},
            Field{"experts_active", &ModelShape::expertsActive, FLOPSMITH_TR("fields", "Active experts")},
            Field{"shared_experts", &ModelShape::sharedExperts, FLOPSMITH_TR("fields", "Shared experts")},
            Field{"expert_ffn", &ModelShape::expertFfn, FLOPSMITH_TR("fields", "Expert width")},
            Field{"dense_layers", &ModelShape::denseLayers, FLOPSMITH_TR("fields", "Layers without experts")},
            Field{"kv_latent", &ModelShape::kvLatent, FLOPSMITH_TR("fields", "Latent cache size")},
            Field{"sliding_window", &ModelShape::slidingWindow, FLOPSMITH_TR("fields", "Sliding window")},
            Field{"sliding_layers", &ModelShape::slidingLayers, FLOPSMITH_TR("fields", "Layers with a window")},
            Field{"context", &ModelShape::context, FLOPSMITH_TR("fields", "Longest sequence")},
            Field{"gated", &ModelShape::gated, FLOPSMITH_TR("fields", "Gated MLP")},
            Field{"tied_embeddings", &ModelShape::tiedEmbeddings, FLOPSMITH_TR("fields", "Tied embeddings")},
            Field{"causal", &ModelShape::causal, FLOPSMITH_TR("fields", "Causal")},
            Field{"vit", &ModelShape::vit, FLOPSMITH_TR("fields", "Vision transformer")},
            Field{"image_size", &ModelShape::imageSize, FLOPSMITH_TR("fields", "Image size")},
            Field{"gmacs_per_image", &ModelShape::gmacs, FLOPSMITH_TR("fields", "GMACs per image")},
            Field{"mactivations_per_image", &ModelShape::mactivations,
                  FLOPSMITH_TR("fields", "Activations per image (M)")});
    }
};

/// A model with a public shape that users choose by name.
struct ModelPreset {
    ModelShape shape;
    std::string vendor;
    std::string released; // ISO 8601, as far as known
    std::vector<std::string> names; // other spellings
    std::string source; // key of a catalog source
};

} // namespace flopsmith
