// What runs on a machine: model, method and options, with the names of published measurement records. Every figure may
// be absent; what the estimator takes instead is stated in its answer.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <tuple>

#include "app/workload/model_shape.h"

namespace flopsmith {

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
