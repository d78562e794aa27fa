#include "app/workload/forms/training.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>

#include <fmt/format.h>

namespace flopsmith {

namespace {

double firstKnown(std::initializer_list<double> values)
{
    for (const double value : values)
        if (value > 0)
            return value;
    return 0;
}

std::string trainingGeneration(const Device& device)
{
    if (device.architecture == "pascal" || device.architecture == "volta" || device.architecture == "turing"
        || device.architecture == "ada" || device.architecture == "hopper")
        return device.architecture;
    const double capability = device.capability;
    if (capability >= 12)
        return "blackwell-rtx";
    if (capability >= 10.25)
        return "blackwell-ultra";
    if (capability >= 10)
        return "blackwell";
    if (capability >= 8.55)
        return "ga10x";
    if (capability >= 7.95)
        return "ga100";
    return device.architecture.empty() ? "other" : device.architecture;
}

bool beforeTf32(const std::string& generation)
{
    return generation == "volta" || generation == "turing" || generation == "pascal";
}

bool doublesFp8(const std::string& generation)
{
    return generation == "ada" || generation == "hopper" || generation.starts_with("blackwell");
}

/// Number at `from`, digits only; -1 when there is none.
int numberAt(std::string_view text, std::size_t from)
{
    int out = -1;
    for (std::size_t i = from; i < text.size() && std::isdigit(static_cast<unsigned char>(text[i])) && i < from + 6;
         ++i)
        out = std::max(out, 0) * 10 + (text[i] - '0');
    return out;
}

bool isDigit(std::string_view text, std::size_t i)
{
    return i < text.size() && std::isdigit(static_cast<unsigned char>(text[i]));
}

struct Release {
    int version; // major * 100 + minor
    double year;
};
/// Dates of PyTorch's releases.
constexpr Release pytorchReleases[] = {{104, 2020.0}, {107, 2020.8}, {108, 2021.2}, {109, 2021.4}, {110, 2021.7},
                                       {111, 2022.2}, {112, 2022.5}, {113, 2022.8}, {200, 2023.2}, {201, 2023.8},
                                       {202, 2024.1}, {204, 2024.6}, {206, 2025.1}, {208, 2025.6}};
constexpr double newestPytorch = 2025.9;

std::optional<double> pytorchYear(std::string_view text)
{
    const std::size_t at = text.find("PyTorch ");
    if (at == std::string_view::npos || !isDigit(text, at + 8) || at + 9 >= text.size() || text[at + 9] != '.')
        return std::nullopt;
    const int minor = numberAt(text, at + 10);
    if (minor < 0)
        return std::nullopt;
    const int version = (text[at + 8] - '0') * 100 + minor;
    for (const Release& release : pytorchReleases)
        if (version <= release.version)
            return release.year;
    return newestPytorch;
}

/// NVIDIA's containers are named yy.mm; others name a year.
std::optional<double> statedYear(std::string_view text)
{
    for (std::size_t i = 0; i + 4 < text.size(); ++i)
        if (text[i] == '2' && isDigit(text, i + 1) && text[i + 2] == '.' && isDigit(text, i + 3) && isDigit(text, i + 4)
            && (i == 0 || !isDigit(text, i - 1)) && !isDigit(text, i + 5))
            return 2000 + numberAt(text.substr(0, i + 2), i) + (numberAt(text.substr(0, i + 5), i + 3) - 1) / 12.0;
    for (std::size_t i = 0; i + 3 < text.size(); ++i)
        if (text[i] == '2' && text[i + 1] == '0' && (text[i + 2] == '1' || text[i + 2] == '2') && isDigit(text, i + 3)
            && (i == 0 || !isDigit(text, i - 1)) && !isDigit(text, i + 4))
            return numberAt(text, i) + 0.5;
    return std::nullopt;
}

/// Gb/s of a machine's network in words: "400 Gb/s", "4x100Gb RoCE".
double networkGigabits(std::string_view internode, std::string_view interconnect)
{
    if (const std::size_t at = internode.find("gb/s"); at != std::string_view::npos) {
        std::size_t from = at;
        while (from > 0 && (isDigit(internode, from - 1) || internode[from - 1] == ' '))
            --from;
        while (from < at && !isDigit(internode, from))
            ++from;
        if (const int rate = numberAt(internode, from); rate > 0)
            return rate;
    }
    for (std::size_t x = interconnect.find('x'); x != std::string_view::npos; x = interconnect.find('x', x + 1)) {
        if (x == 0 || !isDigit(interconnect, x - 1) || !isDigit(interconnect, x + 1))
            continue;
        std::size_t from = x;
        while (from > 0 && isDigit(interconnect, from - 1))
            --from;
        const int rate = numberAt(interconnect, x + 1);
        const std::size_t unit = interconnect.find_first_not_of("0123456789 ", x + 1);
        if (unit != std::string_view::npos && interconnect.substr(unit).starts_with("gb"))
            return static_cast<double>(numberAt(interconnect, from)) * rate;
    }
    if (contains(interconnect, "omnipath"))
        return 100;
    return interconnect.ends_with("network") ? 200 : 1600;
}

} // namespace

TrainingDevice trainingDevice(const Hardware& hardware)
{
    constexpr double tera = 1e12;
    const Device& d = hardware.device;
    TrainingDevice out;
    out.part = d.part;
    out.generation = trainingGeneration(d);
    out.fp16 = firstKnown({d.fp16, d.fp32}) / tera;
    out.fp32 = d.fp32 > 0 ? d.fp32 / tera : out.fp16 / 16;
    out.tf32 = d.tf32 > 0 ? d.tf32 / tera : beforeTf32(out.generation) ? out.fp32 : out.fp16 / 2;
    // Before Ampere BF16 runs on the CUDA cores.
    out.bf16 = beforeTf32(out.generation) ? out.fp32 : out.fp16;
    out.fp8 = d.fp8 > 0 ? d.fp8 / tera : doublesFp8(out.generation) ? 2 * out.fp16 : out.fp16;
    out.bandwidth = firstKnown({d.bandwidth / 1e9, 500});
    out.memory = firstKnown({d.memory / 1073741824.0, 16});
    out.power = hardware.powerLimit.value_or(firstKnown({d.power, 300}));
    out.nvlink = d.nvlink / 1e9;
    out.pcieGen = d.pcieGen > 0 ? d.pcieGen : 4;
    out.module = d.form == "sxm" || d.form == "oam" || d.form == "board";
    out.peerToPeer = d.peerToPeer;
    return out;
}

TrainingRate trainingRate(const TrainingDevice& device, std::string_view precision)
{
    const std::string word = lowered(precision);
    if (word == "fp32")
        return {device.fp32, 4, false};
    if (word == "tf32")
        return {device.tf32, 4, false};
    if (contains(word, "fp8"))
        return {device.fp8, 2, true};
    if (contains(word, "bf16"))
        return {device.bf16, 2, true};
    return {device.fp16, 2, true};
}

double softwareYear(std::string_view framework, double fallback)
{
    if (const auto year = pytorchYear(framework))
        return *year;
    return statedYear(framework).value_or(fallback);
}

double slotGigabytes(int generation)
{
    static constexpr std::array<double, 7> rates{24, 3, 6, 12, 24, 48, 96};
    return generation >= 1 && generation <= 6 ? rates[static_cast<std::size_t>(generation)] : 24;
}

TrainingLink trainingLink(const Question& question, const TrainingDevice& device)
{
    const Hardware& h = question.hardware;
    const int count = std::max(1, h.count);
    const std::string words = lowered(h.interconnect);
    TrainingLink out;
    int perNode = h.perNode;
    if (perNode <= 0 && h.nodes > 0)
        perNode = count / h.nodes;
    if (perNode <= 0)
        perNode = contains(words, "4 gpus/node") ? 4 : count <= 16 && !contains(words, "node") ? count : 8;
    out.perNode = std::clamp(perNode, 1, count);
    out.nodes = h.nodes > 0 ? h.nodes : std::max(1, (count + out.perNode - 1) / out.perNode);
    const double slot =
        h.linkBandwidth > 0 && !device.module ? h.linkBandwidth / 1e9 * 0.76 : slotGigabytes(device.pcieGen);
    if (device.module && !contains(words, "pcie")) {
        out.kind = "nvlink";
        out.device = firstKnown({device.nvlink, 600}) / 2;
    } else if (contains(words, "bridge") && !contains(words, "not stated") && !contains(words, "no nvlink")
               && count <= 2) {
        out.kind = "bridge";
        out.device = firstKnown({device.nvlink, 100}) / 2;
    } else {
        const bool peer = device.peerToPeer && !contains(words, "no p2p") && !contains(words, "p2p disabled");
        out.kind = peer ? "pcie" : "staged";
        out.device = slot;
    }
    // A platform whose containers or virtual machines keep NCCL from peer access.
    if ((h.hostName == "Lambda workstation/server" || h.hostName == "Lambda Cloud VM") && device.generation != "hopper"
        && device.generation != "blackwell") {
        out.kind = "hosted";
        out.device = slotGigabytes(device.pcieGen);
    }
    if (out.nodes > 1)
        out.network = h.nodeBandwidth > 0 ? h.nodeBandwidth / 1e9
                                          : networkGigabits(lowered(h.internode), words) / 8 / out.perNode;
    return out;
}

TransformerShape transformerShape(const Workload& w)
{
    TransformerShape out;
    out.params = w.model.params.value_or(1e9);
    const double widths = std::max(4.0, std::round(std::sqrt(out.params / 12 / 32) / 64));
    out.hidden = w.model.hidden.value_or(64 * widths);
    out.layers = w.model.layers.value_or(std::max(2.0, std::round(out.params / 12 / out.hidden / out.hidden)));
    out.heads = w.model.heads.value_or(std::max(1.0, std::floor(out.hidden / 64)));
    out.vocab = w.model.vocab.value_or(contains(lowered(w.model.name), "bert") ? 30522 : 32000);
    out.ffn = w.model.ffn.value_or(4 * out.hidden);
    return out;
}

std::string parameterWord(std::string_view name)
{
    std::string out;
    for (const char c : lowered(name)) {
        const bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (word)
            out += c;
        else if (!out.empty() && out.back() != '-')
            out += '-';
    }
    while (!out.empty() && out.back() == '-')
        out.pop_back();
    return out;
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return out;
}

int degreeOf(std::string_view parallelism, std::string_view word)
{
    for (std::size_t at = parallelism.find(word); at != std::string_view::npos; at = parallelism.find(word, at + 1))
        if (const int degree = numberAt(parallelism, at + word.size()); degree > 0)
            return degree;
    return 1;
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

Fingerprint trainingLikeness(const Question& question, const TrainingDevice& device)
{
    const Workload& w = question.workload;
    const Hardware& h = question.hardware;
    Fingerprint out;
    out.word(Likeness::Family, w.family);
    out.word(Likeness::Model, w.model.name);
    out.word(Likeness::Gpu, device.part.empty() ? h.gpu : device.part);
    out.word(Likeness::Generation, device.generation);
    out.word(Likeness::Precision, w.precision);
    out.word(Likeness::OneOrMany, h.count > 1 ? "many" : "one");
    out.word(Likeness::Source, question.sourceGroup);
    out.word(Likeness::Framework, w.framework);
    out.word(Likeness::Host, h.hostName);
    out.word(Likeness::Mode,
             fmt::format("{}|{}|{}|{}|{}", w.mode, w.memoryLayout, w.activationCheckpointing, w.sharding,
                         w.task.substr(0, 6)));
    out.word(Likeness::Link, h.interconnect);
    out.amount(Likeness::Size, w.model.params.value_or(1e8));
    out.amount(Likeness::Batch, w.microBatch.value_or(w.batch.value_or(w.globalBatch.value_or(1))));
    out.amount(Likeness::Sequence, w.sequence.value_or(w.messageBytes.value_or(1)));
    out.amount(Likeness::Count, std::max(1, h.count));
    return out;
}

std::vector<Likeness> trainingLikenesses()
{
    return {Likeness::Family,    Likeness::Model,     Likeness::Size,     Likeness::Gpu,   Likeness::Generation,
            Likeness::Precision, Likeness::Batch,     Likeness::Sequence, Likeness::Count, Likeness::OneOrMany,
            Likeness::Source,    Likeness::Framework, Likeness::Host,     Likeness::Mode,  Likeness::Link};
}

} // namespace flopsmith
