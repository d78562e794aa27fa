// Denoising of images: time by term, for the forms of speed and of energy.
#pragma once

#include <optional>
#include <string>

#include "app/workload/form.h"

namespace flopsmith {

/// Seconds for one batch of images on all devices together, terms: compute, attention, memory, power limit, decoding
/// (the VAE), launch, communication. The result's scale is 1, its sign +1; likeness and taken are filled. nullopt when
/// the device's rates are not known.
[[nodiscard]] std::optional<FormResult> diffusionTerms(const Question& question, const Parameters& parameters,
                                                       std::string& why);

} // namespace flopsmith
