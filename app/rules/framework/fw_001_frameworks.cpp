// FW-001, FW-002, FW-003, FW-004, FW-005: frameworks, toolkits and drivers against the accelerators.
#include <algorithm>
#include <set>

#include "app/base/text.h"
#include "app/rules/fit/judging.h"
#include "app/rules/framework/versions.h"
#include "app/rules/settings.h"

namespace flopsmith {

namespace {

/// What is judged when nobody names a framework.
constexpr std::string_view usual = "pytorch";

struct Wanted {
    std::string framework;
    std::string version;
    bool stated = false;
};

/// The frameworks that the document names; without any the newest PyTorch.
std::vector<Wanted> wantedOf(const RuleContext& c)
{
    std::vector<Wanted> out;
    for (const std::string& name : frameworksOf(c.tables())) {
        const std::string version = wordOf(c, name);
        if (!version.empty())
            out.push_back({name, version == "latest" ? newestOf(c.tables(), name) : version, true});
    }
    if (out.empty() && !newestOf(c.tables(), usual).empty())
        out.push_back({std::string(usual), newestOf(c.tables(), usual), false});
    return out;
}

/// Reads what decides whether a build takes the card.
void readTarget(const Installed<Accelerator>& gpu, Judgement& judge)
{
    if (platformOf(gpu) == "cuda")
        judge.read(gpu->computeCapability, *gpu.item, "compute_capability");
    else if (platformOf(gpu) != "tpu")
        judge.read(gpu->architecture, *gpu.item, "architecture");
}

std::string targetOf(const Installed<Accelerator>& gpu)
{
    return gpu->computeCapability.known() ? *gpu->computeCapability.get() : gpu->architecture.valueOr(platformOf(gpu));
}

void judgeCard(const RuleContext& c, const Wanted& wanted, const Installed<Accelerator>& gpu, Judgement& judge)
{
    const auto builds = buildsOf(c.tables(), wanted.framework, wanted.version);
    const std::string platform = platformOf(gpu);
    std::vector<const FrameworkBuild*> mine;
    for (const FrameworkBuild* build : builds)
        if (build->toolkit == platform || build->toolkit.starts_with(platform + "-"))
            mine.push_back(build);
    readTarget(gpu, judge);
    if (mine.empty()) {
        // The table has no row for this maker: nobody knows, which is not the same as no.
        judge.evidence.add({gpu.item->part->id, "frameworks." + wanted.framework, false});
        return judge.pass();
    }
    const FrameworkBuild* newest = mine.front();
    std::vector<std::string> able;
    bool byNewest = false;
    for (const FrameworkBuild* build : mine)
        if (versionBefore(newest->toolkit, build->toolkit))
            newest = build;
    for (const FrameworkBuild* build : mine)
        if (takes(*build, gpu).value_or(false)) {
            able.push_back(build->toolkit);
            byNewest = byNewest || build == newest;
        }
    if (!judge.evidence.solid() && able.empty())
        return judge.pass();
    const bool none = able.empty();
    judge.conclude(
        none || !byNewest,
        detail({nameOf(*gpu.item), targetOf(gpu), wanted.framework, wanted.version, newest->toolkit, join(able, ", ")},
               words(targetOf(gpu), newest->toolkit),
               none ? FLOPSMITH_TR(
                   "rules", "No ready-made build of %3 %4 takes %1 (%2): stay with an older version or compile it.")
                    : std::string_view(),
               none && wanted.stated ? Severity::Error : Severity::Warning));
}

void checkFrameworks(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const Wanted& wanted : wantedOf(c))
        for (const auto& gpu : c.machine.all<Accelerator>()) {
            const std::string platform = platformOf(gpu);
            // TPUs, FPGAs and Gaudi are FW-004; without a name only CUDA cards are asked about.
            if (platform != "cuda" && platform != "xpu" && platform != "rocm")
                continue;
            if (!wanted.stated && platform != "cuda")
                continue;
            Judgement judge = out.judge(c, self, {gpu.item->key.str(), wanted.framework});
            judgeCard(c, wanted, gpu, judge);
        }
}

std::vector<QuickFix> fixFrameworks(const RuleContext& c, const Finding& finding)
{
    const Item* item = subjectItem(c, finding);
    if (!item || finding.subjects.size() < 2)
        return {};
    const Installed<Accelerator> gpu{item, item->part->as<Accelerator>()};
    const std::string& framework = finding.subjects[1];
    std::vector<QuickFix> out;
    // The newest version whose newest build takes the card.
    std::set<std::string> versions;
    for (const FrameworkBuild& build : c.tables().frameworks)
        if (build.framework == framework)
            versions.insert(build.since);
    std::string best;
    for (const std::string& version : versions) {
        const auto builds = buildsOf(c.tables(), framework, version);
        const bool able = std::any_of(builds.begin(), builds.end(),
                                      [&](const FrameworkBuild* b) { return takes(*b, gpu).value_or(false); });
        if (able && (best.empty() || versionBefore(best, version)))
            best = version;
    }
    if (!best.empty())
        out.push_back(
            {FLOPSMITH_TR("rules", "Use %1 %2"), {framework, best}, SetOption{"settings." + framework, best}});
    if (own(*item))
        append(out,
               replaceBy(
                   item->key, alternatives(c, *item->part, [&](const Part& part) {
                       const auto* other = part.as<Accelerator>();
                       Item probe;
                       probe.part = &part;
                       const auto builds = buildsOf(c.tables(), framework, newestOf(c.tables(), framework));
                       return other->form.valueOr("") == gpu->form.valueOr("pcie-card")
                           && other->memory.valueOr(Capacity{}) >= gpu->memory.valueOr(Capacity{}) && !builds.empty()
                           && std::all_of(builds.begin(), builds.end(), [&](const FrameworkBuild* b) {
                                  return !b->toolkit.starts_with("cuda") || takes(*b, {&probe, other}).value_or(false);
                              });
                   })));
    append(out, removalOf(*item));
    return out;
}

const CudaToolkit* toolkitOf(const Tables& tables, const std::string& version)
{
    const CudaToolkit* best = nullptr;
    for (const CudaToolkit& one : tables.toolkits)
        if (!versionBefore(version, one.version) && (!best || !versionBefore(one.version, best->version)))
            best = &one;
    return best;
}

void checkToolkit(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const std::string version = wordOf(c, "cuda");
    if (version.empty())
        return;
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        if (platformOf(gpu) != "cuda")
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        judge.read(gpu->computeCapability, *gpu.item, "compute_capability");
        const CudaToolkit* toolkit = toolkitOf(c.tables(), version);
        const auto capability = capabilityOf(*gpu.spec);
        if (!toolkit) {
            judge.evidence.add({{}, "settings.cuda", false});
            judge.pass();
            continue;
        }
        const bool low = capability && *capability < toolkit->minCapability;
        const bool high = capability && *capability > toolkit->maxCapability;
        judge.conclude(low || high,
                       detail({nameOf(*gpu.item), targetOf(gpu), version},
                              {{"value", capability.value_or(0)},
                               {"limit", low ? toolkit->minCapability : toolkit->maxCapability}},
                              low ? FLOPSMITH_TR("rules", "CUDA %3 no longer knows %1 (compute capability %2).")
                                  : std::string_view()));
    }
}

std::vector<QuickFix> fixToolkit(const RuleContext& c, const Finding& finding)
{
    const Item* item = subjectItem(c, finding);
    const auto capability = item ? capabilityOf(*item->part->as<Accelerator>()) : std::nullopt;
    std::vector<QuickFix> out;
    for (auto one = c.tables().toolkits.rbegin(); capability && one != c.tables().toolkits.rend(); ++one)
        if (*capability >= one->minCapability && *capability <= one->maxCapability)
            out.push_back(
                {FLOPSMITH_TR("rules", "Use CUDA %1"), {one->version}, SetOption{"settings.cuda", one->version}});
    return out;
}

void checkDriverBranch(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto branch = parseDecimal(wordOf(c, "nvidia_driver"));
    if (!branch)
        return;
    const int driver = static_cast<int>(std::clamp(*branch, 0.0, 1e6));
    const std::string cuda = wordOf(c, "cuda");
    const CudaToolkit* toolkit = cuda.empty() ? nullptr : toolkitOf(c.tables(), cuda);
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        if (platformOf(gpu) != "cuda")
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        const auto* architecture = judge.read(gpu->architecture, *gpu.item, "architecture");
        const auto& branches = c.tables().branches;
        const auto last = std::find_if(branches.begin(), branches.end(), [&](const DriverBranch& b) {
            return architecture && b.architecture == *architecture;
        });
        const bool dropped = last != branches.end() && driver > last->last;
        const bool tooOld = toolkit && driver < toolkit->minDriver;
        judge.conclude(
            dropped || tooOld,
            dropped
                ? detail({nameOf(*gpu.item), count(driver), count(last->last)}, atMost("branch", driver, last->last))
                : detail({cuda, count(driver), count(toolkit ? toolkit->minDriver : 0)},
                         atLeast("branch", driver, toolkit ? toolkit->minDriver : 0),
                         FLOPSMITH_TR("rules", "CUDA %1 needs driver branch %3, branch %2 is planned.")));
    }
}

std::vector<QuickFix> fixDriver(const RuleContext&, const Finding& finding)
{
    for (const NamedValue& value : finding.values)
        if (const auto* n = value.name == "limit_branch" ? std::get_if<std::int64_t>(&value.value) : nullptr)
            return {{FLOPSMITH_TR("rules", "Use driver branch %1"),
                     {*n},
                     SetOption{"settings.nvidia_driver", std::to_string(*n)}}};
    return {};
}

bool onlyInfers(const Build& build)
{
    const WorkMode mode = workMode(build);
    return mode == WorkMode::Inference || mode == WorkMode::PipelineInference || mode == WorkMode::TensorInference;
}

void checkKinds(const RuleContext& c, const RuleInfo& self, Results& out)
{
    std::vector<Wanted> wanted = wantedOf(c);
    std::erase_if(wanted, [](const Wanted& w) { return !w.stated; });
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        const std::string platform = platformOf(gpu);
        const bool infers = !gpu->training.valueOr(true);
        if (platform != "fpga" && platform != "gaudi" && platform != "tpu" && !infers)
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        std::vector<std::string> without;
        for (const Wanted& one : wanted) {
            const auto builds = buildsOf(c.tables(), one.framework, one.version);
            if (std::none_of(builds.begin(), builds.end(),
                             [&](const FrameworkBuild* b) { return b->toolkit == platform; }))
                without.push_back(one.framework);
        }
        std::string_view text = FLOPSMITH_TR(
            "rules", "%1 runs models compiled by its maker's tools (bitstreams), no framework trains on it.");
        if (platform == "gaudi")
            text = FLOPSMITH_TR("rules", "%1 needs its maker's build of the framework (%2).");
        if (platform == "tpu")
            text = FLOPSMITH_TR("rules", "%1 runs programs of XLA: %2 has no build for it.");
        if (infers) {
            judge.conclude(true,
                           detail({nameOf(*gpu.item)}, {},
                                  FLOPSMITH_TR("rules",
                                               "%1 only infers: its maker's software trains no models "
                                               "on it."),
                                  onlyInfers(c.build()) ? Severity::Advice : Severity::Warning));
            continue;
        }
        judge.conclude(platform == "fpga" || !without.empty(),
                       detail({nameOf(*gpu.item), join(without, ", ")}, {}, text,
                              platform == "fpga" && without.empty() ? Severity::Advice : Severity::Warning));
    }
}

void checkMixedPlatforms(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto gpus = c.machine.all<Accelerator>();
    if (gpus.size() < 2 || !worksAsGroup(c.build()))
        return;
    Judgement judge = out.judge(c, self, keysOf(gpus));
    std::set<std::string> platforms;
    for (const auto& gpu : gpus) {
        const std::string platform = platformOf(gpu);
        if (platform.empty())
            judge.evidence.add({gpu.item->part->id, "series", false});
        else
            platforms.insert(platform);
    }
    judge.conclude(platforms.size() > 1,
                   detail({join({platforms.begin(), platforms.end()}, ", ")},
                          {{"value", count(static_cast<int>(platforms.size()))}, {"limit", count(1)}}));
}

} // namespace

extern const Rule fw001;
const Rule fw001{
    {.id = "FW-001",
     .title = FLOPSMITH_TR("rules", "Framework does not take the card"),
     .message = FLOPSMITH_TR("rules", "The build of %3 %4 for %5 does not take %1 (%2): install the one for %6."),
     .severity = Severity::Warning,
     .source = "the frameworks' support matrices, catalog/tables/frameworks.json"},
    &checkFrameworks,
    &fixFrameworks};

extern const Rule fw002;
const Rule fw002{{.id = "FW-002",
                  .title = FLOPSMITH_TR("rules", "CUDA does not know the card"),
                  .message = FLOPSMITH_TR("rules", "CUDA %3 does not know %1 yet (compute capability %2)."),
                  .severity = Severity::Error,
                  .source = "NVIDIA CUDA release notes, catalog/tables/frameworks.json"},
                 &checkToolkit,
                 &fixToolkit};

extern const Rule fw003;
const Rule fw003{{.id = "FW-003",
                  .title = FLOPSMITH_TR("rules", "Driver branch does not suit"),
                  .message = FLOPSMITH_TR("rules", "Driver branch %2 no longer knows %1; its last branch is %3."),
                  .severity = Severity::Error,
                  .source = "NVIDIA CUDA compatibility, catalog/tables/frameworks.json"},
                 &checkDriverBranch,
                 &fixDriver};

extern const Rule fw004;
const Rule fw004{{.id = "FW-004",
                  .title = FLOPSMITH_TR("rules", "Accelerator with tools of its own"),
                  .message = FLOPSMITH_TR("rules", "%1 has tools of its own."),
                  .severity = Severity::Warning,
                  .source = "catalog/tables/frameworks.json"},
                 &checkKinds};

extern const Rule fw005;
const Rule fw005{{.id = "FW-005",
                  .title = FLOPSMITH_TR("rules", "Accelerators of several platforms in one group"),
                  .message = FLOPSMITH_TR("rules", "One process uses one platform: %1 do not train together."),
                  .severity = Severity::Warning,
                  .source = "the frameworks' builds, catalog/tables/frameworks.json"},
                 &checkMixedPlatforms};

} // namespace flopsmith
