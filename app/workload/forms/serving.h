// Time per output token while serving, shared by the forms of throughput and of energy.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/workload/forms/llm.h"

namespace flopsmith {

/// Parts of a step that draw different shares of the power limit.
enum class ServingPart { Weights, Cache, Compute, Launch, Host, Communication };
inline constexpr std::size_t servingPartCount = 6;

/// A server under load.
struct ServingCase {
    LlmCase llm;
    double replicas = 1; // copies of the model
    double group = 1; // devices of one copy
    double output = 256; // tokens of an answer
    double input = 0; // tokens of a prompt
    double batch = 0; // sequences in a step of one copy
    double expertParallel = 1;
    double dataParallel = 1;
    double peak = 0; // FLOP/s of one device at the served precision
    bool tensorRt = false;
    bool rocm = false;
    bool hybrid = false; // Mamba layers
    bool slowLaunch = false; // published runs that evidently ran without captured graphs
    std::string_view task; // gpqa, fim, lm, none
};

[[nodiscard]] std::optional<ServingCase> servingCase(const Question& question, const Parameters& p, std::string& why);

/// Seconds per output token of all devices together, by name; `part` of each in the same order.
struct ServingTerms {
    struct Entry {
        std::string_view name;
        ServingPart part;
        double seconds;
    };
    std::array<Entry, 9> entries{};
    std::size_t count = 0;
    void add(std::string_view name, ServingPart part, double seconds) { entries[count++] = {name, part, seconds}; }
};
[[nodiscard]] ServingTerms servingTerms(const ServingCase& served, const Parameters& p);

/// Likenesses of served models.
void addServingLikeness(FormResult& out, const Question& question, const ServingCase& served);

} // namespace flopsmith
