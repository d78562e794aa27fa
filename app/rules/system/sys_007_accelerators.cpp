// SYS-007, SYS-010, SYS-012, SYS-013: how many accelerators, cores for them, drivers, and what cannot be bought.
#include <algorithm>
#include <array>
#include <cmath>

#include "app/base/text.h"
#include "app/rules/fit/judging.h"
#include "app/rules/settings.h"

namespace flopsmith {

namespace {

/// Accelerators that a one-socket board boots without being tested for more (rule book SYS-007).
constexpr int untestedGpus = 7;
/// Cores per accelerator: the least to feed one, for training loaders, and in all (rule book SYS-010).
constexpr int coresPerGpu = 2;
constexpr int coresToTrain = 4;
constexpr int coresInAll = 4;
/// Oldest compute capability that CUDA 13 knows, Turing's (CUDA 13 release notes; rule book SYS-012).
constexpr double cuda13 = 7.5;
/// First driver branch for Blackwell (rule book SYS-012).
constexpr int blackwellDriver = 570;
/// Architectures without a place in CUDA 13 or the ROCm list (rule book SYS-012).
constexpr std::array<std::string_view, 4> beforeCuda13{"kepler", "maxwell", "pascal", "volta"};
constexpr std::array<std::string_view, 6> inRocm{"cdna1", "cdna2", "cdna3", "cdna4", "rdna3", "rdna4"};

void checkNumber(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto board = c.machine.first<Motherboard>();
    const auto gpus = c.machine.all<Accelerator>();
    const auto cpus = c.machine.all<Cpu>();
    if ((!board.spec && cpus.size() != 1) || gpus.empty() || comesComplete(c.machine))
        return;
    Judgement judge = out.judge(c, self, {board.spec ? board.item->key.str() : cpus.front().item->key.str()});
    const int n = static_cast<int>(gpus.size());
    int limit = static_cast<int>(c.threshold("SYS-007.gpus", untestedGpus));
    if (board.spec && board->maxGpus.known())
        limit = *judge.read(board->maxGpus, *board.item, "max_gpus");
    else if (board.spec && n > limit && board->sockets.valueOr(1) > 1) {
        judge.read(board->maxGpus, *board.item, "max_gpus");
        return judge.pass();
    }
    const bool over = n > limit;
    judge.conclude(over, over ? detail({count(n), count(limit)}, atMost("gpus", n, limit)) : Judgement::Detail{});
}

std::vector<QuickFix> fixNumber(const RuleContext& c, const Finding&)
{
    const auto gpus = c.machine.all<Accelerator>();
    return gpus.empty() ? std::vector<QuickFix>{} : removalOf(*gpus.back().item);
}

/// What the document says runs, or more than one card as a training group (rule book).
bool loadersWork(const RuleContext& c)
{
    switch (workMode(c.build())) {
    case WorkMode::Training:
    case WorkMode::DataParallel:
    case WorkMode::Sharded: return true;
    case WorkMode::Unknown: return c.machine.all<Accelerator>().size() > 1;
    case WorkMode::Single:
    case WorkMode::Inference:
    case WorkMode::PipelineInference:
    case WorkMode::TensorInference: return false;
    }
    return false;
}

/// Cores that keep the accelerators fed.
int coresWanted(const RuleContext& c)
{
    const int n = static_cast<int>(c.machine.all<Accelerator>().size());
    const double each = loadersWork(c) ? c.threshold("SYS-010.cores_to_train", coresToTrain)
                                       : c.threshold("SYS-010.cores_per_gpu", coresPerGpu);
    return std::max(static_cast<int>(std::lround(n * each)), coresInAll);
}

void checkCores(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto gpus = c.machine.all<Accelerator>();
    const auto cpus = c.machine.all<Cpu>();
    if (gpus.empty() || cpus.empty())
        return;
    Judgement judge = out.judge(c, self, keysOf(cpus));
    int cores = 0;
    for (const auto& cpu : cpus)
        if (const auto* n = judge.read(cpu->cores, *cpu.item, "cores"))
            cores += *n;
    const int n = static_cast<int>(gpus.size());
    const int wanted = coresWanted(c);
    const bool few = cores > 0 && judge.evidence.solid() && cores < wanted;
    judge.conclude(few,
                   few ? detail({count(cores), count(n), count(wanted)}, atLeast("cores", cores, wanted))
                       : Judgement::Detail{});
}

std::vector<QuickFix> fixCores(const RuleContext& c, const Finding& finding)
{
    const Item* cpu = subjectItem(c, finding);
    if (!cpu || !own(*cpu))
        return {};
    const auto* mine = cpu->part->as<Cpu>();
    const int cpus = static_cast<int>(c.machine.all<Cpu>().size());
    const int wanted = coresWanted(c);
    return replaceBy(entryKeyOf(c.machine, *cpu), alternatives(c, *cpu->part, [&](const Part& part) {
                         const auto* other = part.as<Cpu>();
                         return other->socket.valueOr("") == mine->socket.valueOr("?")
                             && other->cores.valueOr(0) * cpus >= wanted;
                     }));
}

bool nvidia(const Part& part)
{
    return part.as<Accelerator>()->computeCapability.known() || part.vendor == "NVIDIA";
}

bool amd(const Part& part)
{
    return part.vendor == "AMD";
}

template <std::size_t N>
bool among(const std::array<std::string_view, N>& list, const std::string& word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// Capability as a number: "8.9".
std::optional<double> capability(const Accelerator& gpu)
{
    return gpu.computeCapability.known() ? parseDecimal(*gpu.computeCapability.get()) : std::nullopt;
}

void checkDriver(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        const Part& part = *gpu.item->part;
        if (part.kind != "gpu" || (!nvidia(part) && !amd(part)))
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        const auto branch = parseDecimal(wordOf(c, "nvidia_driver"));
        if (branch && *branch < blackwellDriver && gpu->architecture.valueOr("") == "blackwell") {
            judge.conclude(
                true,
                detail({nameOf(*gpu.item), count(blackwellDriver), *branch},
                       {{"value", *branch}, {"limit", count(blackwellDriver)}},
                       FLOPSMITH_TR("rules",
                                    "%1 needs driver branch %2 with open kernel modules, branch %3 is planned.")));
            continue;
        }
        const auto level = capability(*gpu.spec);
        if (level && nvidia(part)) {
            judge.read(gpu->computeCapability, *gpu.item, "compute_capability");
            const bool old = *level < c.threshold("SYS-012.compute_capability", cuda13);
            judge.conclude(
                old,
                old ? detail({nameOf(*gpu.item), *gpu->computeCapability.get()}, atLeast("capability", *level, cuda13))
                    : Judgement::Detail{});
            continue;
        }
        const auto* architecture = judge.read(gpu->architecture, *gpu.item, "architecture");
        const bool old =
            architecture && (amd(part) ? !among(inRocm, *architecture) : among(beforeCuda13, *architecture));
        judge.conclude(
            old,
            old ? detail({nameOf(*gpu.item), *architecture}, words(*architecture, amd(part) ? "ROCm" : "CUDA 13"),
                         amd(part) ? FLOPSMITH_TR("rules", "%1 (%2) is not in the ROCm list of supported cards.")
                                   : FLOPSMITH_TR("rules", "%1 (%2) is not supported by CUDA 13: stay with CUDA 12."))
                : Judgement::Detail{});
    }
}

void checkRented(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const bool rented = c.machine.first<Rented>().spec != nullptr;
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        const bool server = c.machine.isServer() && gpu->series.valueOr("") == "geforce";
        if (!gpu.item->part->cloudOnly && !server)
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        const bool cloud = gpu.item->part->cloudOnly && !rented;
        if (cloud)
            judge.conclude(true, detail({nameOf(*gpu.item)}));
        else
            judge.conclude(
                server,
                server ? detail({nameOf(*gpu.item)}, {},
                                FLOPSMITH_TR("rules", "%1: the licence of the GeForce driver excludes data centres."),
                                Severity::Advice)
                       : Judgement::Detail{});
    }
}

std::vector<QuickFix> fixRented(const RuleContext& c, const Finding& finding)
{
    const Item* item = subjectItem(c, finding);
    if (!item || finding.severity != Severity::Error)
        return {};
    std::vector<QuickFix> out = removalOf(*item);
    for (const Part& part : c.catalog().parts()) {
        const auto* rented = part.as<Rented>();
        const auto included = rented ? rented->included.valueOr({}) : std::vector<Included>{};
        const bool brings = std::any_of(included.begin(), included.end(),
                                        [&](const Included& in) { return in.part == item->part->id.str(); });
        if (brings && own(*item) && out.size() < 3)
            out.push_back({FLOPSMITH_TR("rules", "Rent it: %1"),
                           {part.fullName()},
                           Batch{{Remove{entryKeyOf(c.machine, *item)}, Place{part.id, {}, 1, {}}}}});
    }
    return out;
}

} // namespace

extern const Rule sys007;
const Rule sys007{{.id = "SYS-007",
                   .title = FLOPSMITH_TR("rules", "More accelerators than the board is tested with"),
                   .message = FLOPSMITH_TR("rules", "%1 accelerators, the board is tested with %2."),
                   .severity = Severity::Warning,
                   .source = "rule book SYS-007"},
                  &checkNumber,
                  &fixNumber};

extern const Rule sys010;
const Rule sys010{{.id = "SYS-010",
                   .title = FLOPSMITH_TR("rules", "Few cores for the accelerators"),
                   .message = FLOPSMITH_TR("rules", "%1 cores for %2 accelerators; %3 keep them fed."),
                   .severity = Severity::Advice,
                   .source = "rule book SYS-010"},
                  &checkCores,
                  &fixCores};

extern const Rule sys012;
const Rule sys012{
    {.id = "SYS-012",
     .title = FLOPSMITH_TR("rules", "Accelerator without current drivers"),
     .message = FLOPSMITH_TR("rules", "%1 (compute capability %2) is not supported by CUDA 13: stay with CUDA 12."),
     .severity = Severity::Warning,
     .source = "rule book SYS-012"},
    &checkDriver};

extern const Rule sys013;
const Rule sys013{{.id = "SYS-013",
                   .title = FLOPSMITH_TR("rules", "Licence, or rented only"),
                   .message = FLOPSMITH_TR("rules", "%1 cannot be bought; it runs only in a rented machine."),
                   .severity = Severity::Error,
                   .source = "rule book SYS-013"},
                  &checkRented,
                  &fixRented};

} // namespace flopsmith
