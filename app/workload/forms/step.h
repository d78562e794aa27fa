// Training whose step time was measured on many devices: one fit and one set of anchors for its three forms.
#pragma once

#include <optional>
#include <string>

#include "app/workload/form.h"
#include "app/workload/forms/training.h"

namespace flopsmith {

/// A result in seconds per item and device as a rate of all devices; group, likeness and sign are filled.
[[nodiscard]] FormResult stepResult(const Question& question, const TrainingDevice& device, const MonomialTerms& terms,
                                    double itemsPerUnit);

/// Encoders and Transformer-XL.
[[nodiscard]] std::optional<FormResult> encoderStep(const Question& question, const Parameters& parameters,
                                                    std::string& why);
/// Convolutional networks and vision transformers.
[[nodiscard]] std::optional<FormResult> visionStep(const Question& question, const Parameters& parameters,
                                                   std::string& why);
/// Recurrent, speech and recommendation models.
[[nodiscard]] std::optional<FormResult> namedStep(const Question& question, const Parameters& parameters,
                                                  std::string& why);

} // namespace flopsmith
