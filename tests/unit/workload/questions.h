// What questions to the forms share: devices with their makers' figures, and reading a result.
#pragma once

#include <cmath>
#include <optional>
#include <string>
#include <string_view>

#include "app/workload/form.h"

namespace flopsmith::testing {

/// NVIDIA's figures of the A100 SXM4 80GB.
inline Device a100()
{
    Device out;
    out.part = "nvidia-a100-sxm4-80gb";
    out.architecture = "ampere";
    out.series = "datacenter";
    out.form = "sxm";
    out.fp16 = 312e12;
    out.tf32 = 156e12;
    out.int8 = 624e12;
    out.fp32 = 19.5e12;
    out.bandwidth = 2039e9;
    out.memory = 80 * 1073741824.0;
    out.power = 400;
    out.capability = 8.0;
    out.nvlink = 600e9;
    out.pcieGen = 4;
    return out;
}

/// NVIDIA's figures of the H100 SXM5 80GB.
inline Device h100()
{
    Device out = a100();
    out.part = "nvidia-h100-sxm5-80gb";
    out.architecture = "hopper";
    out.fp16 = 989e12;
    out.tf32 = 494.5e12;
    out.fp8 = 1979e12;
    out.int8 = 1979e12;
    out.fp32 = 67e12;
    out.bandwidth = 3350e9;
    out.power = 700;
    out.capability = 9.0;
    out.nvlink = 900e9;
    out.pcieGen = 5;
    return out;
}

/// Intel's figures of the Core i9-10940X with four channels of DDR4-2933.
inline Device i9()
{
    Device out;
    out.part = "intel-core-i9-10940x";
    out.architecture = "cascade-lake";
    out.cpu = true;
    out.wideVectors = true;
    out.cores = 14;
    out.clock = 0.9 * 3.3e9 + 0.1 * 4.6e9;
    out.bandwidth = 4 * 2933e6 * 8;
    out.power = 165;
    return out;
}

/// NVIDIA's figures of the GeForce RTX 4090.
inline Device rtx4090()
{
    Device out;
    out.part = "nvidia-rtx-4090";
    out.name = "NVIDIA GeForce RTX 4090";
    out.architecture = "ada";
    out.series = "geforce";
    out.form = "pcie-card";
    out.fp16 = 165.2e12;
    out.fp8 = 330.3e12;
    out.tf32 = 82.6e12;
    out.int8 = 660.6e12;
    out.fp32 = 82.6e12;
    out.bandwidth = 1008e9;
    out.memory = 24 * 1073741824.0;
    out.power = 450;
    out.capability = 8.9;
    out.pcieGen = 4;
    return out;
}

inline std::optional<FormResult> evaluate(const Question& q, const Parameters& p, std::string& why)
{
    const FormGroup* form = formOf(q);
    if (!form)
        why = "no form";
    return form ? form->evaluate(q, p, why) : std::nullopt;
}

inline double termOf(const FormResult& result, std::string_view name)
{
    for (const Term& term : result.terms.all())
        if (term.name == name)
            return term.value;
    return 0;
}

/// |a / b - 1| < tolerance
inline bool close(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a / b - 1) < tolerance;
}

} // namespace flopsmith::testing
