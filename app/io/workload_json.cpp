#include "app/io/workload_json.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "app/io/atomic_file.h"
#include "app/io/value_json.h"
#include "app/workload/shape.h"

namespace flopsmith {

namespace {

constexpr double largestAmount = 1e18; // tokens, operations, bytes

bool readAmount(const JsonAt& at, double& out, ReadLog& log)
{
    const double value = at.value().is_number() ? at.value().get<double>() : -1.0;
    if (!std::isfinite(value) || value < 0 || value > largestAmount)
        return log.refuse(at, "is not a number of 0 to 1e18", "write a plain number");
    out = value;
    return true;
}

bool readFact(const JsonAt& at, std::optional<double>& out, ReadLog& log)
{
    return readAmount(at, out.emplace(), log);
}

bool readFact(const JsonAt& at, std::optional<bool>& out, ReadLog& log)
{
    return readBool(at, out.emplace(), log);
}

/// Texts; switches that some write as true and false are texts too.
bool readFact(const JsonAt& at, std::string& out, ReadLog& log)
{
    if (at.value().is_boolean()) {
        out = at.value().get<bool>() ? "true" : "false";
        return true;
    }
    return readText(at, out, log);
}

template <class T>
bool readFacts(const JsonAt& at, T& out, ReadLog& log)
{
    bool good = true;
    forEachField<T>([&](const auto& field) {
        const JsonAt value = at.member(field.key);
        if (value.present() && !value.value().is_null())
            good = readFact(value, out.*(field.member), log) && good;
    });
    return good;
}

std::vector<std::string_view> workloadKeys()
{
    std::vector<std::string_view> keys = fieldKeys<Workload>();
    keys.insert(keys.end(), fieldKeys<ModelShape>().begin(), fieldKeys<ModelShape>().end());
    keys.insert(keys.end(), {"model", "config", "kind"});
    return keys;
}

Json factJson(const std::optional<double>& value)
{
    return value ? numberJson(*value) : Json();
}
Json factJson(const std::optional<bool>& value)
{
    return value ? Json(*value) : Json();
}
Json factJson(const std::string& value)
{
    return value.empty() ? Json() : Json(value);
}

template <class T>
void addFacts(Json& out, const T& from)
{
    forEachField<T>([&](const auto& field) {
        Json value = factJson(from.*(field.member));
        if (!value.is_null())
            out[std::string(field.key)] = std::move(value);
    });
}

bool readKind(const JsonAt& at, ModelKind& out, ReadLog& log)
{
    std::string name;
    const JsonAt kind = at.member("kind");
    if (!kind.present())
        return true;
    if (!readText(kind, name, log))
        return false;
    out = modelKindOf(name);
    return out != ModelKind::Unknown
        || log.refuse(kind, "unknown kind of model",
                      "write transformer, vision, diffusion, speech, rnn, recommender or graph");
}

/// A figure of a Hugging Face config under the first of its names that is there.
std::optional<double> configNumber(const Json& config, std::initializer_list<const char*> names)
{
    for (const char* name : names)
        if (const auto found = config.find(name); found != config.end() && found->is_number())
            return found->get<double>();
    return std::nullopt;
}

std::optional<bool> configBool(const Json& config, const char* name)
{
    const auto found = config.find(name);
    if (found == config.end() || !found->is_boolean())
        return std::nullopt;
    return found->get<bool>();
}

std::string configText(const Json& config, const char* name)
{
    const auto found = config.find(name);
    return found != config.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Model types whose attention looks back only.
bool isEncoder(const std::string& type)
{
    static constexpr std::string_view encoders[] = {"bert",    "roberta", "distilbert",  "deberta", "deberta-v2",
                                                    "electra", "albert",  "xlm-roberta", "mpnet",   "modernbert"};
    return std::any_of(std::begin(encoders), std::end(encoders), [&](std::string_view e) { return e == type; });
}

/// Model types whose MLP has two matrices.
bool hasPlainMlp(const std::string& type)
{
    static constexpr std::string_view plain[] = {"gpt2", "gptj", "gpt_neo",    "gpt_neox",    "opt", "bloom",  "falcon",
                                                 "mpt",  "phi",  "starcoder2", "gpt_bigcode", "vit", "whisper"};
    return isEncoder(type)
        || std::any_of(std::begin(plain), std::end(plain), [&](std::string_view p) { return p == type; });
}

} // namespace

bool readWorkload(const JsonAt& at, Workload& out, ReadLog& log)
{
    if (!isObject(at, log))
        return false;
    static const std::vector<std::string_view> keys = workloadKeys();
    bool good = log.lenient || knowsAllKeys(at, keys, log);
    good = readFacts(at, out, log) && good;
    good = readFacts(at, out.model, log) && good;
    good = readKind(at, out.model.kind, log) && good;
    if (const JsonAt name = at.member("model"); name.present())
        good = readText(name, out.model.name, log) && good;
    return good;
}

Result<Workload> parseWorkload(std::string_view text, const std::string& file)
{
    const auto json = parseJson(text, file);
    if (!json)
        return fail(json.error());
    const JsonAt root(*json, file);
    ReadLog log;
    Workload out;
    if (!readWorkload(root, out, log))
        return fail(log.faults.front());
    std::string config;
    if (const JsonAt member = root.member("config"); member.present() && !readText(member, config, log))
        return fail(log.faults.front());
    if (!config.empty()) {
        const std::filesystem::path name = std::filesystem::u8path(config);
        const std::filesystem::path folder = std::filesystem::u8path(file).parent_path();
        const bool outside = std::any_of(name.begin(), name.end(), [](const auto& part) { return part == ".."; });
        if (outside)
            return fail({ErrorCode::Usage, file, "config", "leads out of the workload's folder",
                         "put the config.json beside the workload"});
        const auto bytes = readFile(name.is_absolute() ? name : folder / name, 1U << 20U);
        if (!bytes)
            return fail(bytes.error());
        const auto shape = parseModelConfig(*bytes, config);
        if (!shape)
            return fail(shape.error());
        const ModelShape stated = out.model;
        out.model = *shape;
        ReadLog again;
        (void)readFacts(root, out.model, again); // what the workload states wins
        if (!stated.name.empty())
            out.model.name = stated.name;
    }
    if (out.mode.empty())
        return fail(
            {ErrorCode::Malformed, file, "mode", "is missing", "write train, lora, qlora, inference-decode, ..."});
    if (out.model.name.empty() && !out.model.params && !out.model.gmacs && config.empty())
        return fail({ErrorCode::Malformed, file, "model", "no model is named", "give 'model', 'params' or 'config'"});
    return out;
}

Result<Workload> documentWorkload(std::string_view text, const std::string& file)
{
    const auto json = parseJson(text, file);
    if (!json)
        return fail(json.error());
    ReadLog log;
    log.lenient = true;
    Workload out;
    if (!readWorkload(JsonAt(*json, file), out, log))
        return fail(log.faults.front());
    return out;
}

std::string workloadText(const Workload& workload, std::string_view before)
{
    Json out = Json::object();
    if (const Json old = Json::parse(before, nullptr, false); old.is_object()) {
        const std::vector<std::string_view> known = workloadKeys();
        for (const auto& [key, value] : old.items())
            if (std::find(known.begin(), known.end(), key) == known.end())
                out[key] = value;
    }
    addFacts(out, workload);
    addFacts(out, workload.model);
    if (!workload.model.name.empty())
        out["model"] = workload.model.name;
    if (workload.model.kind != ModelKind::Unknown)
        out["kind"] = modelKindName(workload.model.kind);
    return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<ModelShape> parseModelConfig(std::string_view text, const std::string& file)
{
    const auto json = parseJson(text, file);
    if (!json)
        return fail(json.error());
    if (!json->is_object())
        return fail(
            {ErrorCode::Malformed, file, {}, "is not a model's config.json", "choose the file of the model's folder"});
    // Models with pictures keep the language part below text_config.
    const Json& config =
        json->contains("text_config") && (*json)["text_config"].is_object() ? (*json)["text_config"] : *json;
    const std::string type = configText(config, "model_type");
    ModelShape out;
    out.kind = ModelKind::Transformer;
    out.name = configText(*json, "_name_or_path");
    if (out.name.empty())
        out.name = type;
    out.layers = configNumber(config, {"num_hidden_layers", "n_layer", "num_layers", "n_layers"});
    out.hidden = configNumber(config, {"hidden_size", "n_embd", "d_model", "dim"});
    out.heads = configNumber(config, {"num_attention_heads", "n_head", "n_heads", "num_heads"});
    out.kvHeads = configNumber(config, {"num_key_value_heads", "n_head_kv", "num_kv_heads"});
    if (!out.kvHeads && configBool(config, "multi_query").value_or(false))
        out.kvHeads = 1;
    out.headDim = configNumber(config, {"head_dim"});
    out.ffn = configNumber(config, {"intermediate_size", "n_inner", "ffn_dim", "ffn_hidden_size", "d_ff"});
    out.vocab = configNumber(config, {"vocab_size"});
    out.experts = configNumber(config, {"num_local_experts", "n_routed_experts", "num_experts"});
    out.expertsActive = configNumber(config, {"num_experts_per_tok", "num_selected_experts", "top_k_experts"});
    out.sharedExperts = configNumber(config, {"n_shared_experts"});
    out.expertFfn = configNumber(config, {"moe_intermediate_size"});
    out.denseLayers = configNumber(config, {"first_k_dense_replace"});
    if (const auto latent = configNumber(config, {"kv_lora_rank"}))
        out.kvLatent = *latent + configNumber(config, {"qk_rope_head_dim"}).value_or(0);
    if (configBool(config, "use_sliding_window").value_or(true))
        out.slidingWindow = configNumber(config, {"sliding_window"});
    out.context = configNumber(config, {"max_position_embeddings", "n_positions", "max_seq_len", "seq_length"});
    out.tiedEmbeddings = configBool(config, "tie_word_embeddings");
    out.causal = !isEncoder(type);
    out.gated = !hasPlainMlp(type);
    if (!out.ffn && out.hidden && !*out.gated)
        out.ffn = 4 * *out.hidden;
    for (const auto& [value, key] : {std::pair{out.layers, "num_hidden_layers"},
                                     {out.hidden, "hidden_size"},
                                     {out.heads, "num_attention_heads"},
                                     {out.vocab, "vocab_size"}})
        if (!value || *value < 1 || *value > 1e7)
            return fail({ErrorCode::Malformed, file, key, "is missing or out of range",
                         "choose the config.json of a transformer, or give the figures in the workload"});
    out.params = parameterCount(out);
    if (out.experts)
        out.activeParams = activeParameterCount(out);
    return out;
}

bool readModelPresets(const JsonAt& at, std::vector<ModelPreset>& out, ReadLog& log)
{
    if (!isList(at, log))
        return false;
    bool good = true;
    for (std::size_t i = 0; i < at.value().size(); ++i) {
        const JsonAt item = at.item(i);
        if (!isObject(item, log))
            return false;
        ModelPreset preset;
        static const std::vector<std::string_view> keys = [] {
            std::vector<std::string_view> all = fieldKeys<ModelShape>();
            all.insert(
                all.end(),
                {"id", "name", "names", "kind", "vendor", "released", "source", "at", "note", "confidence", "steps"});
            return all;
        }();
        good = knowsAllKeys(item, keys, log) && good;
        good = readMember(item, "id", preset.shape.id, log) && good;
        good = readMember(item, "name", preset.shape.name, log) && good;
        good = readMember(item, "vendor", preset.vendor, log) && good;
        good = readMember(item, "released", preset.released, log) && good;
        good = readMember(item, "source", preset.source, log) && good;
        good = readMember(item, "names", preset.names, log) && good;
        good = readKind(item, preset.shape.kind, log) && good;
        good = readFacts(item, preset.shape, log) && good;
        if (preset.shape.id.empty() || preset.shape.name.empty() || preset.source.empty())
            good = log.refuse(item, "a model needs id, name and source", "add them");
        out.push_back(std::move(preset));
    }
    return good;
}

} // namespace flopsmith
