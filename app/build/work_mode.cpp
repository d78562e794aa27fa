// What the accelerators do together: the document's word, else what its workload says.
#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "app/build/settings_keys.h"

namespace flopsmith {

namespace {

/// Reads the members of a JSON object whose values are strings; what the object nests is passed over. The text was
/// checked when it was taken in: a broken one gives what stands before the fault.
class WordsOfObject {
public:
    explicit WordsOfObject(std::string_view text)
        : m_text(text)
    {
    }

    std::map<std::string, std::string, std::less<>> read()
    {
        int depth = 0;
        std::string key;
        bool afterColon = false;
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"') {
                std::string word = quoted();
                if (depth != 1)
                    continue;
                if (afterColon)
                    m_words.emplace(key, word);
                key = std::move(word);
            } else if (c == '{' || c == '[') {
                ++depth;
            } else if (c == '}' || c == ']') {
                --depth;
            }
            if (depth == 1 && (c == ':' || c == ','))
                afterColon = c == ':';
        }
        return std::move(m_words);
    }

private:
    /// From an opening quote to the closing one, at which it stays.
    std::string quoted()
    {
        std::string out;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
            if (m_at < m_text.size())
                out += m_text[m_at];
        }
        return out;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::map<std::string, std::string, std::less<>> m_words;
};

/// "TP2 PP4": the number behind `degree`; 1 when it is not there.
int degreeIn(const std::string& parallelism, std::string_view degree)
{
    const auto at = parallelism.find(degree);
    return at == std::string::npos ? 1 : std::max(1, std::atoi(parallelism.c_str() + at + degree.size()));
}

bool has(const std::string& text, std::string_view word)
{
    return text.find(word) != std::string::npos;
}

WorkMode inferenceMode(const std::string& mode, const std::string& parallelism, const std::string& several)
{
    if (has(several, "tensor") || degreeIn(parallelism, "TP") > 1 || degreeIn(parallelism, "EP") > 1)
        return WorkMode::TensorInference;
    if (has(several, "layer") || has(several, "pipeline") || degreeIn(parallelism, "PP") > 1)
        return WorkMode::PipelineInference;
    // A server spreads each model over all accelerators where nothing else is said, as the estimates take it.
    return parallelism.empty() && several.empty() && has(mode, "serving") ? WorkMode::TensorInference
                                                                          : WorkMode::Inference;
}

WorkMode trainingMode(const std::string& parallelism, const std::string& sharding)
{
    if (sharding == "FULL_SHARD" || has(parallelism, "FSDP") || has(parallelism, "ZeRO-3"))
        return WorkMode::Sharded;
    const bool split = degreeIn(parallelism, "TP") > 1 || degreeIn(parallelism, "PP") > 1;
    return !split && has(parallelism, "DP") ? WorkMode::DataParallel : WorkMode::Training;
}

WorkMode modeOfWorkload(const std::string& workload)
{
    if (workload.empty())
        return WorkMode::Unknown;
    auto words = WordsOfObject(workload).read();
    const std::string mode = words["mode"];
    if (mode.starts_with("inference"))
        return inferenceMode(mode, words["parallelism"], words["multi_gpu"]);
    const bool trains = mode.starts_with("train") || mode == "lora" || mode == "qlora";
    return trains ? trainingMode(words["parallelism"], words["sharding"]) : WorkMode::Unknown;
}

} // namespace

WorkMode workMode(const Build& build)
{
    static constexpr std::array<std::pair<std::string_view, WorkMode>, 7> modes{{
        {"single", WorkMode::Single},
        {"inference", WorkMode::Inference},
        {"inference_pp", WorkMode::PipelineInference},
        {"inference_tp", WorkMode::TensorInference},
        {"training", WorkMode::Training},
        {"ddp", WorkMode::DataParallel},
        {"fsdp_zero3", WorkMode::Sharded},
    }};
    const std::string word = wordSetting(build.settings, "workload_mode");
    for (const auto& [name, mode] : modes)
        if (name == word)
            return mode;
    return modeOfWorkload(build.workload);
}

bool worksAsGroup(const Build& build)
{
    const WorkMode mode = workMode(build);
    return mode != WorkMode::Single && mode != WorkMode::Inference && mode != WorkMode::PipelineInference;
}

} // namespace flopsmith
