// Training of encoders (BERT) and Transformer-XL: seconds per sequence and device.
#include <algorithm>
#include <cmath>

#include "app/workload/forms/step.h"

namespace flopsmith {

namespace {

/// An encoder's training with what is not stated filled in.
struct EncoderCase {
    TransformerShape shape;
    bool recurrent = false; // Transformer-XL
    bool pretraining = false; // masked words over the whole vocabulary
    double sequence = 512;
    double memory = 0; // cached tokens of Transformer-XL
    double batch = 8;
    double accumulation = 1;
};

/// NVIDIA's pretraining with LAMB: global batches of 65,536 short or 32,768 long sequences
/// (DeepLearningExamples, LanguageModeling/BERT).
double lambAccumulation(double sequence, double batch, int count)
{
    return std::max(1.0, (sequence <= 128 ? 65536.0 : 32768.0) / (count * batch));
}

EncoderCase encoderCase(const Question& question)
{
    const Workload& w = question.workload;
    EncoderCase out;
    out.shape = transformerShape(w);
    out.recurrent = contains(w.model.name, "XL");
    out.pretraining = contains(w.options, "pretrain");
    out.sequence = std::max(1.0, w.sequence.value_or(out.sequence));
    out.memory = w.memoryLength.value_or(0);
    out.batch = w.microBatch.value_or(0) > 0 ? *w.microBatch : 8;
    if (w.gradAccum.value_or(0) > 0)
        out.accumulation = *w.gradAccum;
    else if (out.pretraining)
        out.accumulation = lambAccumulation(out.sequence, out.batch, std::max(1, question.hardware.count));
    return out;
}

/// Operations of one sequence: 6 per weight and token, 12 L h s (s + m) in attention (estimates.md, M1). The head is
/// the vocabulary for the masked 15 % of the words; of Transformer-XL's adaptive embeddings 5 % act per token.
double encoderOperations(const EncoderCase& c)
{
    const TransformerShape& s = c.shape;
    const double h = s.hidden;
    const double body = s.layers * (4 * h * h + 2 * h * s.ffn + (c.recurrent ? h * h : 0));
    double head = 0;
    if (c.recurrent)
        head = 0.05 * std::max(s.params - body, 0.0);
    else if (c.pretraining)
        head = 0.15 * s.vocab * h + h * h;
    const double weights = c.sequence * 6 * (body + head) * (1 + 0.5 * c.memory / c.sequence);
    return weights + 12 * s.layers * h * c.sequence * (c.sequence + c.memory);
}

/// Bytes that one sequence's activations take at `bytes` per element: L s (34 h + 5 a (s + m)) of Korthikanti et al.
/// (estimates.md, M2), there at 2 bytes.
double encoderTraffic(const EncoderCase& c, double bytes)
{
    const TransformerShape& s = c.shape;
    return s.layers * c.sequence * (34 * s.hidden + 5 * s.heads * (c.sequence + c.memory)) / 2 * bytes;
}

} // namespace

std::optional<FormResult> encoderStep(const Question& question, const Parameters& p, std::string& why)
{
    const Workload& w = question.workload;
    const TrainingDevice device = trainingDevice(question.hardware);
    if (!device.known()) {
        why = FLOPSMITH_TR("workload", "the rates of the device are not known");
        return std::nullopt;
    }
    const EncoderCase c = encoderCase(question);
    const TrainingRate rate = trainingRate(device, w.precision);
    const std::string family = c.recurrent ? "txl" : "bert";
    CoreWork work;
    work.family = family;
    if (c.recurrent)
        work.model = "m." + parameterWord(w.model.id.empty() ? w.model.name : w.model.id);
    work.tflop = encoderOperations(c) / 1e12;
    work.gigabytes = encoderTraffic(c, rate.bytes) / 1e9;
    if (c.pretraining)
        work.extra = {{"bert.pretraining"}, {"bert.pretraining_length", std::log2(c.sequence / 128)}};
    MonomialTerms terms(p);
    addCoreWork(terms, work, device, rate, softwareAge(w), std::max(1, question.hardware.count));
    terms.add(FLOPSMITH_TR("workload", "launch"), c.shape.layers / c.batch * 1e-3,
              {{"launch_ms_per_layer"}, {family + ".launch_ms_per_layer"}});
    const double sequencesPerStep = c.batch * c.accumulation;
    terms.add(FLOPSMITH_TR("workload", "optimizer"), c.shape.params * 1e-9 / device.bandwidth / sequencesPerStep,
              {{family + ".optimizer_bytes"}});
    addAllReduce(terms, question, device, c.shape.params * gradientBytes(w.precision), sequencesPerStep);
    return stepResult(question, device, terms, question.metric.unit.starts_with("tokens") ? c.sequence : 1);
}

} // namespace flopsmith
