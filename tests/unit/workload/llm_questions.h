// Questions about language models, and parameters for their forms.
#pragma once

#include <string_view>

#include "tests/unit/workload/questions.h"

namespace flopsmith::testing {

/// Priors of every group as values.
inline Parameters priorValues()
{
    Parameters out;
    for (const FormGroup* form : allForms())
        for (const PriorRule& rule : form->priors())
            if (rule.pattern.find('*') == std::string_view::npos)
                out.set(rule.pattern, rule.prior.start);
    return out;
}

inline ModelShape llama3()
{
    ModelShape out;
    out.name = "Llama-3-8B";
    out.kind = ModelKind::Transformer;
    out.layers = 32;
    out.hidden = 4096;
    out.heads = 32;
    out.kvHeads = 8;
    out.headDim = 128;
    out.ffn = 14336;
    out.vocab = 128256;
    out.gated = true;
    out.tiedEmbeddings = false;
    out.params = 8030261248.0;
    return out;
}

inline ModelShape llama2()
{
    ModelShape out = llama3();
    out.name = "Llama-2-7B";
    out.kvHeads = 32;
    out.ffn = 11008;
    out.vocab = 32000;
    out.params = 6738415616.0;
    return out;
}

inline ModelShape mixtral()
{
    ModelShape out = llama3();
    out.name = "Mixtral-8x7B";
    out.vocab = 32000;
    out.experts = 8;
    out.expertsActive = 2;
    out.params = 46702792704.0;
    out.activeParams = 12879925248.0;
    return out;
}

inline Question question(std::string_view family, const ModelShape& model)
{
    struct Row {
        std::string_view family;
        std::string_view metric;
        std::string_view unit;
    };
    static constexpr Row rows[] = {{"llm-decode", "tokens_per_s", "tokens/s"},
                                   {"llm-prefill", "tokens_per_s", "tokens/s"},
                                   {"llm-e2e-batch1", "tokens_per_s_total", "(prompt+gen) tokens/s"},
                                   {"llm-serving", "output_tokens_per_s_total", "tokens/s"},
                                   {"energy-infer", "energy_per_output_token", "J/token"},
                                   {"memory-infer", "vram_peak_total", "GiB"}};
    Question out;
    out.hardware.device = rtx4090();
    out.hardware.gpu = out.hardware.device.name;
    Workload& w = out.workload;
    w.family = family;
    w.mode = "inference-decode";
    w.model = model;
    w.precision = "fp16";
    w.framework = "llama.cpp";
    w.batch = 1;
    w.prefill = 512;
    w.decode = 512;
    w.sequence = 1024;
    for (const Row& row : rows)
        if (row.family == family)
            out.metric = {std::string(row.metric), std::string(row.unit)};
    return out;
}

/// 0 when the form does not reach the question.
inline double valueOf(const Question& q, const Parameters& p)
{
    std::string why;
    const auto result = evaluate(q, p, why);
    return result ? result->value() : 0;
}

inline FormResult resultOf(const Question& q, const Parameters& p)
{
    std::string why;
    return evaluate(q, p, why).value();
}

inline Question stableDiffusion(double batch)
{
    Question q;
    q.hardware.device = rtx4090();
    q.metric = {"vram_peak_total", "GiB"};
    q.workload.family = "memory-infer";
    q.workload.model.kind = ModelKind::Diffusion;
    q.workload.model.imageSize = 512;
    q.workload.model.params = 1.07e9;
    q.workload.precision = "fp16";
    q.workload.batch = batch;
    return q;
}

inline constexpr std::string_view llmFamilies[] = {"llm-decode",  "llm-prefill",  "llm-e2e-batch1",
                                                   "llm-serving", "energy-infer", "memory-infer"};

} // namespace flopsmith::testing
