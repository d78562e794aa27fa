// A workload's answer in the user's language and number format. Plain text: sinks that take rich text must escape it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <QString>
#include <QStringList>

#include "app/workload/side_by_side.h"
#include "ui/common/theme.h"

namespace flopsmith {

/// Terms, changes, reasons: texts that the core marked in context "workload".
[[nodiscard]] QString workloadWords(std::string_view text);

/// "9,300 tokens/s" and "12 to 14 tokens/s": about three significant digits.
[[nodiscard]] QString localRate(double value, std::string_view unit);
[[nodiscard]] QString localBand(double low, double high, std::string_view unit);
[[nodiscard]] QString localDuration(double seconds); // 45 s, 3.2 h, 12 days
[[nodiscard]] QString localMemory(double bytes); // 14.2 GB, as memory counts
[[nodiscard]] QString localSignificant(double value); // about three digits

/// Does it fit: a state, and a sentence that says why not where it cannot be told.
struct FitWords {
    Mark mark = Mark::Unknown;
    QString text;
};
[[nodiscard]] FitWords fitWords(const WorkloadAnswer& answer);
/// "9,300 tokens/s", or why it cannot be told.
[[nodiscard]] QString speedWords(const WorkloadAnswer& answer);
/// "12 days, 340 kWh, 102 USD" of the run, else "0.42 USD per million tokens"; empty when neither is known.
[[nodiscard]] QString runWords(const WorkloadAnswer& answer);

using WordRows = std::vector<std::pair<QString, QString>>;
/// Label and value: step, first token, between tokens, what limits, reading.
[[nodiscard]] WordRows speedRows(const WorkloadAnswer& answer);
/// Time, power, energy, CO2, costs.
[[nodiscard]] WordRows runRows(const WorkloadAnswer& answer);
/// Largest batch, sequence and model that fit; host memory.
[[nodiscard]] WordRows memoryRows(const WorkloadAnswer& answer);
/// Case and what was measured, with the page that published it; neighbourSources() name the place in it, too.
[[nodiscard]] WordRows neighbourRows(const WorkloadAnswer& answer);
[[nodiscard]] QStringList neighbourSources(const WorkloadAnswer& answer);
/// Devices and their speed, power and cost, or why they have none; the first row is the build's own.
[[nodiscard]] WordRows sideRows(const SideBySide& sides);
/// What was taken for granted.
[[nodiscard]] WordRows assumptionRows(const WorkloadAnswer& answer);

/// "QLoRA: 4-bit weights": a setting, or parts.
[[nodiscard]] QString improvementName(const Improvement& improvement);
/// "1.8 times as fast, +420 USD".
[[nodiscard]] QString improvementGain(const Improvement& improvement);

/// "transformer, 8.03 B parameters".
[[nodiscard]] QString modelDetail(const ModelShape& shape);
[[nodiscard]] QString modelKindWords(ModelKind kind);

} // namespace flopsmith
