// What runs on a machine: model, method and options, with the names of published measurement records. Every figure may
// be absent; what the estimator takes instead is stated in its answer.
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

/// A workload as a document, a file or a record states it.
struct Workload {
    std::string family; // transformer-train, llm-decode, ...; empty: follows from mode and model
    std::string mode; // train, train-full, lora, qlora, inference-decode, ...
    ModelShape model;
    std::string precision; // bf16, amp, fp8, Q4_K_M, ...; empty: the mode's usual one
    std::string kvPrecision;
    std::string framework; // with its version or year where known
    std::string options;
    std::string parallelism; // TP2 PP4 DP8, ZeRO-3, ...
    std::string sharding; // FULL_SHARD, SHARD_GRAD_OP
    std::string optimizer; // adamw, adamw-8bit, sgd, adafactor
    std::string activationCheckpointing; // true, false, selective; empty: not stated
    std::string memoryLayout; // nchw, nhwc
    std::string scheduler; // of a diffusion model's steps
    std::optional<bool> activationOffload; // activations kept in host memory
    std::string offload; // optimizer, weights; host or nvme: "host-optimizer", "host-weights", "nvme-weights"
    std::optional<double> sequence; // tokens of one sequence
    std::optional<double> prefill; // prompt tokens
    std::optional<double> decode; // generated tokens
    std::optional<double> microBatch; // per GPU
    std::optional<double> gradAccum;
    std::optional<double> globalBatch;
    std::optional<double> batch; // inference: sequences or images together
    std::optional<double> batchAverage; // reached while serving
    std::optional<double> maxSequences; // limit of the server
    std::optional<double> averageOutput; // tokens, serving
    std::optional<double> steps; // of a diffusion model
    std::optional<double> segmentLength; // samples of an audio segment
    std::optional<double> memoryLength; // cached tokens, Transformer-XL
    std::optional<double> weightBytes; // size of the weights' file
    std::optional<double> loraRank;
    std::optional<double> loaderRate; // samples per second that one CPU core reads, decodes and augments
    std::optional<double> simulatorRate; // steps per second and CPU core, reinforcement learning
    std::optional<double> passesPerStep; // how often the learner goes through each simulated step
    std::optional<double> datasetSamples;
    std::optional<double> bytesPerSample;
    std::optional<double> epochs;
    std::optional<double> tokens; // to train or to serve
    std::optional<double> users; // served at once
    std::optional<double> secondsPerStep; // computing alone, where it is known
    std::optional<double> matrixSize; // edge of a square matrix product
    std::optional<double> messageBytes; // of a collective
    std::string operation; // all_reduce, all_gather, ...
    std::string task; // what a served or trained model works on
    std::string architecture; // Dense Transformer, MoE, Mamba-Transformer Hybrid
    std::string multiGpu; // layer split, tensor-parallel
    std::string baseFamily; // of a memory record: the training it belongs to
    std::string benchmark; // MLPerf round and name
    std::optional<bool> xformers; // memory-efficient attention of a diffusion model
    std::optional<bool> autocast;
    friend bool operator==(const Workload&, const Workload&) = default;

    /// The figures under their keys in files; those of the model stand beside them.
    static constexpr auto fields()
    {
        return std::make_tuple(
            Field{"family", &Workload::family, FLOPSMITH_TR("fields", "Family")},
            Field{"mode", &Workload::mode, FLOPSMITH_TR("fields", "Method")},
            Field{"precision", &Workload::precision, FLOPSMITH_TR("fields", "Precision")},
            Field{"kv_precision", &Workload::kvPrecision, FLOPSMITH_TR("fields", "Cache precision")},
            Field{"framework", &Workload::framework, FLOPSMITH_TR("fields", "Framework")},
            Field{"options", &Workload::options, FLOPSMITH_TR("fields", "Options")},
            Field{"parallelism", &Workload::parallelism, FLOPSMITH_TR("fields", "Parallelism")},
            Field{"sharding", &Workload::sharding, FLOPSMITH_TR("fields", "Sharding")},
            Field{"optimizer", &Workload::optimizer, FLOPSMITH_TR("fields", "Optimizer")},
            Field{"activation_checkpointing", &Workload::activationCheckpointing,
                  FLOPSMITH_TR("fields", "Activation checkpointing")},
            Field{"activation_cpu_offload", &Workload::activationOffload,
                  FLOPSMITH_TR("fields", "Activations in host memory")},
            Field{"offload", &Workload::offload, FLOPSMITH_TR("fields", "Offload")},
            Field{"memory_layout", &Workload::memoryLayout, FLOPSMITH_TR("fields", "Memory layout")},
            Field{"scheduler", &Workload::scheduler, FLOPSMITH_TR("fields", "Scheduler")},
            Field{"seq_len", &Workload::sequence, FLOPSMITH_TR("fields", "Sequence")},
            Field{"prefill_len", &Workload::prefill, FLOPSMITH_TR("fields", "Prompt tokens")},
            Field{"decode_len", &Workload::decode, FLOPSMITH_TR("fields", "Generated tokens")},
            Field{"micro_batch", &Workload::microBatch, FLOPSMITH_TR("fields", "Micro-batch per GPU")},
            Field{"grad_accum", &Workload::gradAccum, FLOPSMITH_TR("fields", "Gradient accumulation")},
            Field{"global_batch", &Workload::globalBatch, FLOPSMITH_TR("fields", "Global batch")},
            Field{"batch", &Workload::batch, FLOPSMITH_TR("fields", "Batch")},
            Field{"batch_avg", &Workload::batchAverage, FLOPSMITH_TR("fields", "Average batch")},
            Field{"max_num_seqs", &Workload::maxSequences, FLOPSMITH_TR("fields", "Most sequences at once")},
            Field{"avg_output_len", &Workload::averageOutput, FLOPSMITH_TR("fields", "Average output")},
            Field{"steps", &Workload::steps, FLOPSMITH_TR("fields", "Steps")},
            Field{"segment_length", &Workload::segmentLength, FLOPSMITH_TR("fields", "Segment length")},
            Field{"mem_len", &Workload::memoryLength, FLOPSMITH_TR("fields", "Memory length")},
            Field{"weight_bytes", &Workload::weightBytes, FLOPSMITH_TR("fields", "Size of the weights")},
            Field{"lora_rank", &Workload::loraRank, FLOPSMITH_TR("fields", "LoRA rank")},
            Field{"load_per_core_s", &Workload::loaderRate,
                  FLOPSMITH_TR("fields", "Samples loaded per second and core")},
            Field{"env_steps_per_core_s", &Workload::simulatorRate,
                  FLOPSMITH_TR("fields", "Simulated steps per second and core")},
            Field{"passes_per_step", &Workload::passesPerStep,
                  FLOPSMITH_TR("fields", "Passes over each simulated step")},
            Field{"dataset_samples", &Workload::datasetSamples, FLOPSMITH_TR("fields", "Samples of the dataset")},
            Field{"bytes_per_sample", &Workload::bytesPerSample, FLOPSMITH_TR("fields", "Bytes per sample")},
            Field{"epochs", &Workload::epochs, FLOPSMITH_TR("fields", "Epochs")},
            Field{"tokens", &Workload::tokens, FLOPSMITH_TR("fields", "Tokens")},
            Field{"users", &Workload::users, FLOPSMITH_TR("fields", "Users at once")},
            Field{"seconds_per_step", &Workload::secondsPerStep, FLOPSMITH_TR("fields", "Seconds per step")},
            Field{"n", &Workload::matrixSize, FLOPSMITH_TR("fields", "Matrix size")},
            Field{"bytes", &Workload::messageBytes, FLOPSMITH_TR("fields", "Message size")},
            Field{"op", &Workload::operation, FLOPSMITH_TR("fields", "Operation")},
            Field{"task", &Workload::task, FLOPSMITH_TR("fields", "Task")},
            Field{"architecture", &Workload::architecture, FLOPSMITH_TR("fields", "Model architecture")},
            Field{"multi_gpu", &Workload::multiGpu, FLOPSMITH_TR("fields", "Several GPUs")},
            Field{"base_family", &Workload::baseFamily, FLOPSMITH_TR("fields", "Family of the training")},
            Field{"benchmark", &Workload::benchmark, FLOPSMITH_TR("fields", "Benchmark")},
            Field{"xformers", &Workload::xformers, FLOPSMITH_TR("fields", "Memory-efficient attention")},
            Field{"autocast", &Workload::autocast, FLOPSMITH_TR("fields", "Autocast")});
    }
};

} // namespace flopsmith
