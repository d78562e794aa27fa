#include "ui/models/workload_fields.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "ui/models/quantity_text.h"

namespace flopsmith {

namespace {

constexpr double mostAmount = 1e18;

bool fieldInfers(const Workload& w)
{
    return w.mode.starts_with("inference");
}
bool isLanguage(const Workload& w)
{
    return w.model.kind == ModelKind::Transformer || w.model.kind == ModelKind::Unknown;
}
bool trainsLanguage(const Workload& w)
{
    return isLanguage(w) && !fieldInfers(w);
}
bool infersLanguage(const Workload& w)
{
    return isLanguage(w) && fieldInfers(w);
}
bool serves(const Workload& w)
{
    return w.mode.starts_with("inference-serving");
}
bool trainsAny(const Workload& w)
{
    return !fieldInfers(w);
}
bool isVision(const Workload& w)
{
    return w.model.kind == ModelKind::Vision;
}
bool isReinforced(const Workload& w)
{
    return w.mode.starts_with("rl");
}
bool anyWorkload(const Workload&)
{
    return true;
}

constexpr WorkloadOption furtherOptions[] = {
    {"precision", false, &anyWorkload},
    {"framework", false, &anyWorkload},
    {"kv_precision", false, &infersLanguage},
    {"multi_gpu", false, &infersLanguage},
    {"decode_len", true, [](const Workload& w) { return infersLanguage(w) && !serves(w); }},
    {"avg_output_len", true, &serves},
    {"optimizer", false, &trainsLanguage},
    {"activation_checkpointing", false, &trainsLanguage},
    {"lora_rank", true, [](const Workload& w) { return w.mode == "lora" || w.mode == "qlora"; }},
    {"grad_accum", true, &trainsAny},
    {"global_batch", true, &trainsAny},
    {"sharding", false, &trainsLanguage},
    {"parallelism", false, &isLanguage},
    {"offload", false, &trainsLanguage},
    {"memory_layout", false, &isVision},
    {"options", false, &isVision},
    {"tokens", true, &isLanguage},
    {"task", false, &isReinforced},
    {"env_steps_per_core_s", true, &isReinforced},
    {"passes_per_step", true, &isReinforced},
    {"load_per_core_s", true, [](const Workload& w) { return trainsAny(w) && !isReinforced(w); }},
    {"dataset_samples", true, &anyWorkload},
    {"bytes_per_sample", true, &anyWorkload},
    {"epochs", true, &trainsAny},
};

QStringList precisions(const Workload& w)
{
    const auto list = [](const char* words) { return QString::fromLatin1(words).split(u' '); };
    if (w.mode == "qlora")
        return list("nf4+bf16");
    if (isVision(w))
        return list("amp fp32 tf32 bf16 fp16");
    if (infersLanguage(w))
        return list("bf16 fp16 fp8 int8 awq-int4 gptq-int4 Q4_K_M Q8_0 F16");
    return list("bf16 fp16 amp tf32 fp32 amp_fp8");
}

template <class Visit>
void visitMember(std::string_view key, Visit&& visit)
{
    forEachField<Workload>([&](const auto& field) {
        if (field.key == key)
            visit(field);
    });
}

QString memberText(const std::string& value)
{
    return QString::fromStdString(value);
}
QString memberText(const std::optional<double>& value)
{
    return value ? localNumber(*value, 6) : QString();
}
QString memberText(const std::optional<bool>& value)
{
    return value ? QString::fromLatin1(*value ? "true" : "false") : QString();
}

bool setMember(std::string& member, const QString& text)
{
    member = oneLine(text.trimmed().toStdString());
    return true;
}
bool setMember(std::optional<double>& member, const QString& text)
{
    const auto value = amountOf(text);
    if (!text.trimmed().isEmpty() && !value)
        return false;
    member = value;
    return true;
}
bool setMember(std::optional<bool>& member, const QString& text)
{
    member = text.isEmpty() ? std::nullopt : std::optional(text == QLatin1String("true"));
    return true;
}

} // namespace

WorkloadNumber batchNumber(const Workload& w)
{
    if (!fieldInfers(w))
        return {"micro_batch", FLOPSMITH_TR("workload", "Batch per GPU")};
    if (serves(w))
        return {"users", FLOPSMITH_TR("workload", "Users")};
    if (isLanguage(w))
        return {"batch", FLOPSMITH_TR("workload", "Sequences")};
    const bool images = isVision(w) || w.model.kind == ModelKind::Diffusion;
    return {"batch", images ? FLOPSMITH_TR("workload", "Images") : FLOPSMITH_TR("workload", "Batch")};
}

std::optional<WorkloadNumber> sequenceNumber(const Workload& w)
{
    if (w.model.kind == ModelKind::Diffusion && fieldInfers(w))
        return WorkloadNumber{"steps", FLOPSMITH_TR("workload", "Steps")};
    if (!isLanguage(w))
        return std::nullopt;
    if (serves(w) || w.mode == "inference-prefill")
        return WorkloadNumber{"prefill_len", FLOPSMITH_TR("workload", "Prompt")};
    return WorkloadNumber{"seq_len", FLOPSMITH_TR("workload", "Sequence")};
}

std::span<const WorkloadOption> workloadOptions()
{
    return furtherOptions;
}

QStringList optionChoices(std::string_view key, const Workload& w)
{
    const auto list = [](const char* words) { return QString::fromLatin1(words).split(u'|'); };
    if (key == "precision")
        return precisions(w);
    if (key == "framework")
        return list(infersLanguage(w) ? "vLLM|llama.cpp|SGLang|TensorRT-LLM|HF Transformers" : "PyTorch");
    if (key == "kv_precision")
        return list("fp16|fp8|int8");
    if (key == "multi_gpu")
        return list("tensor-parallel|layer split");
    if (key == "optimizer")
        return list("adamw|adamw-8bit|sgd|adafactor");
    if (key == "activation_checkpointing")
        return list("true|selective|false");
    if (key == "sharding")
        return list("FULL_SHARD|SHARD_GRAD_OP");
    if (key == "offload")
        return list("host-optimizer|host-weights|nvme-optimizer|nvme-optimizer+nvme-weights|nvme-weights");
    if (key == "memory_layout")
        return list("nhwc|nchw");
    if (key == "options")
        return list("eager|torch.compile (inductor)");
    if (key == "task")
        return list("atari|mujoco");
    return {};
}

QString optionLabel(std::string_view key)
{
    return QString::fromStdString(workloadMemberText(key));
}

QString optionWords(const std::string& value)
{
    if (value == "true" || value == "false")
        return value == "true" ? QCoreApplication::translate("figures", "yes")
                               : QCoreApplication::translate("figures", "no");
    if (const auto number = parseDecimal(value))
        return localNumber(*number, 3);
    return QCoreApplication::translate("workload", value.c_str()); // names stay as they are
}

QString optionText(const Workload& workload, std::string_view key)
{
    QString out;
    visitMember(key, [&](const auto& field) { out = memberText(workload.*(field.member)); });
    return out;
}

bool setWorkloadOption(Workload& workload, std::string_view key, const QString& text)
{
    bool done = false;
    visitMember(key, [&](const auto& field) { done = setMember(workload.*(field.member), text); });
    return done;
}

std::optional<double> amountOf(const QString& text)
{
    struct Suffix {
        QChar letter;
        double factor;
    };
    static constexpr Suffix suffixes[] = {{u'k', 1e3}, {u'm', 1e6}, {u'b', 1e9}, {u'g', 1e9}, {u't', 1e12}};
    QString number = text.simplified().remove(u' ').remove(QChar::Nbsp);
    double factor = 1;
    for (const Suffix& suffix : suffixes)
        if (!number.isEmpty() && number.back().toLower() == suffix.letter) {
            factor = suffix.factor;
            number.chop(1);
            break;
        }
    bool good = false;
    double value = QLocale().toDouble(number, &good);
    if (!good)
        value = QLocale::c().toDouble(number, &good);
    value *= factor;
    return good && std::isfinite(value) && value > 0 && value <= mostAmount ? std::optional(value) : std::nullopt;
}

Workload withMethod(Workload w, const std::string& mode)
{
    const bool crosses = mode.starts_with("inference") != fieldInfers(w);
    w.mode = mode;
    w.family.clear();
    w.precision.clear();
    w.options.clear();
    if (crosses) {
        w.framework.clear();
        w.sharding.clear();
        w.parallelism.clear();
        w.offload.clear();
        w.multiGpu.clear();
    }
    return w;
}

Workload withModel(const Workload& workload, ModelKind before, ModelShape model)
{
    const auto methods = methodsFor(model);
    const bool known = std::any_of(methods.begin(), methods.end(),
                                   [&](const WorkloadMethod& method) { return method.mode == workload.mode; });
    Workload out;
    if (before == model.kind && known)
        out = workload;
    else
        out.mode = methods.front().mode;
    out.weightBytes.reset(); // of the old one's file
    out.model = std::move(model);
    return out;
}

} // namespace flopsmith
