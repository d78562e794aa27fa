#include "ui/models/workload_words.h"

#include <cmath>

#include <QCoreApplication>
#include <QStringList>

#include "ui/models/finding_text.h"
#include "ui/models/quantity_text.h"
#include "ui/models/workload_fields.h"

namespace flopsmith {

namespace {

constexpr double bytesPerGb = 1073741824.0;

QString ww(const char* text)
{
    return QCoreApplication::translate("workload", text);
}

QString workloadMoney(const Money& money)
{
    return localMoney(money);
}

/// Digits enough for what is far below a cent.
QString unitCostWords(const UnitCost& cost)
{
    return localSignificant(cost.value) + QChar::Nbsp + QString::fromStdString(cost.currency);
}

/// "Llama-3-8B, F16, 1x RTX 4090, batch 4, vLLM"
QString neighbourName(const NeighbourAnswer& near)
{
    QStringList out{QString::fromStdString(near.what)};
    if (near.batch.value_or(0) > 0)
        out << ww(FLOPSMITH_TR("workload", "batch %1")).arg(localNumber(*near.batch, 0));
    if (!near.framework.empty())
        out << QString::fromStdString(near.framework);
    return out.join(QStringLiteral(", "));
}

QString sideKindWords(const std::string& kind)
{
    return kind == "asic" ? ww(FLOPSMITH_TR("workload", "accelerator")) : QString::fromStdString(kind).toUpper();
}

QString sideLabel(const SideRow& row)
{
    if (row.count == 0)
        return sideKindWords(row.kind);
    const QString name = QString::fromStdString(row.name);
    if (row.rented)
        return ww(FLOPSMITH_TR("workload", "%1, rented")).arg(name);
    const QString device = QStringLiteral("%1\u00d7 %2").arg(row.count).arg(name);
    return row.own ? ww(FLOPSMITH_TR("workload", "This build: %1")).arg(device) : device;
}

void addWorkloadRow(WordRows& rows, const char* label, const QString& value)
{
    rows.emplace_back(ww(label), value);
}

QString workloadUnknown(const std::string& why)
{
    if (why.empty())
        return ww(FLOPSMITH_TR("workload", "Cannot tell: nothing that was measured supports an estimate"));
    return ww(FLOPSMITH_TR("workload", "Cannot tell: %1")).arg(workloadWords(why));
}

QString changeWords(const std::string& change)
{
    QStringList out;
    for (const std::string& one : split(change, ','))
        out << workloadWords(trimmed(one));
    return out.join(QStringLiteral(", "));
}

/// Of one of what the costs are counted by.
const char* energyLabel(const std::string& costUnit)
{
    if (costUnit.find("tokens") != std::string::npos)
        return FLOPSMITH_TR("workload", "Energy per token");
    return costUnit.find("images") != std::string::npos ? FLOPSMITH_TR("workload", "Energy per image")
                                                        : FLOPSMITH_TR("workload", "Energy per sample");
}

QString likenessText(double likeness)
{
    constexpr double least = 0.005;
    return likeness < least ? ww(FLOPSMITH_TR("workload", "less than 1 % alike"))
                            : ww(FLOPSMITH_TR("workload", "%1 % alike")).arg(localNumber(likeness * 100, 0));
}

QString wholeText(double value)
{
    return localNumber(value, 0);
}

} // namespace

QString workloadWords(std::string_view text)
{
    return QCoreApplication::translate("workload", std::string(text).c_str());
}

QString localSignificant(double value)
{
    const double size = std::abs(value);
    if (size >= 0.1 || size <= 0)
        return localNumber(value, size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
    return localNumber(value, std::min(12, 2 - static_cast<int>(std::floor(std::log10(size)))));
}

QString localRate(double value, std::string_view unit)
{
    // Three digits are known at most: the rest is noise.
    const double size = std::abs(value) >= 1000 ? std::pow(10.0, std::floor(std::log10(std::abs(value))) - 2) : 1;
    const double rounded = size > 1 ? std::round(value / size) * size : value;
    return localSignificant(rounded) + QChar::Nbsp + workloadWords(unit);
}

QString localBand(double low, double high, std::string_view unit)
{
    const QString least = localRate(low, {});
    return ww(FLOPSMITH_TR("workload", "%1 to %2")).arg(least.trimmed(), localRate(high, unit));
}

QString localDuration(double seconds)
{
    constexpr double minute = 60;
    constexpr double hour = 3600;
    constexpr double day = 86400;
    constexpr double year = 365.25 * day;
    if (seconds < 1)
        return ww(FLOPSMITH_TR("workload", "%1 ms")).arg(localSignificant(seconds * 1000));
    if (seconds < 2 * minute)
        return ww(FLOPSMITH_TR("workload", "%1 s")).arg(localSignificant(seconds));
    if (seconds < 2 * hour)
        return ww(FLOPSMITH_TR("workload", "%1 min")).arg(localSignificant(seconds / minute));
    if (seconds < 2 * day)
        return ww(FLOPSMITH_TR("workload", "%1 h")).arg(localSignificant(seconds / hour));
    if (seconds < 2 * year)
        return ww(FLOPSMITH_TR("workload", "%1 days")).arg(localSignificant(seconds / day));
    return ww(FLOPSMITH_TR("workload", "%1 years")).arg(localSignificant(seconds / year));
}

QString localMemory(double bytes)
{
    return localNumber(bytes / bytesPerGb, 1) + QChar::Nbsp + QStringLiteral("GB");
}

FitWords fitWords(const WorkloadAnswer& answer)
{
    const MemoryAnswer& memory = answer.memory;
    const bool host = answer.question.hardware.count == 0;
    const QString amount =
        ww(host ? FLOPSMITH_TR("workload", "%1 of %2") : FLOPSMITH_TR("workload", "%1 of %2 per GPU"))
            .arg(localMemory(memory.needed), localMemory(memory.available));
    switch (memory.fit) {
    case WorkloadFit::Fits: return {Mark::Ok, ww(FLOPSMITH_TR("workload", "fits: %1")).arg(amount)};
    case WorkloadFit::FitsWith:
        return {Mark::Warning,
                ww(FLOPSMITH_TR("workload", "does not fit as stated: %1; fits with %2"))
                    .arg(amount, changeWords(memory.change))};
    case WorkloadFit::DoesNotFit: return {Mark::Error, ww(FLOPSMITH_TR("workload", "does not fit: %1")).arg(amount)};
    case WorkloadFit::Unknown: break;
    }
    return {Mark::Unknown, workloadUnknown(memory.whyNot.empty() ? answer.whyNot : memory.whyNot)};
}

QString speedWords(const WorkloadAnswer& answer)
{
    if (!answer.speed)
        return workloadUnknown(answer.whyNot);
    const QString rate = localRate(answer.speed->value, answer.speed->unit);
    const bool lacks = answer.memory.fit == WorkloadFit::DoesNotFit || answer.memory.fit == WorkloadFit::FitsWith;
    return lacks ? ww(FLOPSMITH_TR("workload", "%1 if there were memory enough")).arg(rate) : rate;
}

QString runWords(const WorkloadAnswer& answer)
{
    QStringList out;
    if (answer.seconds)
        out << localDuration(*answer.seconds);
    if (answer.energyKwh)
        out << ww(FLOPSMITH_TR("workload", "%1 kWh")).arg(localSignificant(*answer.energyKwh));
    if (answer.energyCost)
        out << workloadMoney(*answer.energyCost);
    if (out.isEmpty() && answer.costPerUnit)
        out << ww(FLOPSMITH_TR("workload", "%1 per %2"))
                   .arg(unitCostWords(*answer.costPerUnit), workloadWords(answer.costUnit));
    return out.join(QStringLiteral(" \u00b7 "));
}

WordRows speedRows(const WorkloadAnswer& answer)
{
    WordRows out;
    if (!answer.speed)
        return out;
    const SpeedAnswer& speed = *answer.speed;
    if (speed.stepSeconds)
        addWorkloadRow(out, FLOPSMITH_TR("workload", "Time per step"), localDuration(*speed.stepSeconds));
    if (speed.firstTokenSeconds)
        addWorkloadRow(out, FLOPSMITH_TR("workload", "First token after"), localDuration(*speed.firstTokenSeconds));
    if (speed.tokenSeconds)
        addWorkloadRow(out, FLOPSMITH_TR("workload", "Between tokens"), localDuration(*speed.tokenSeconds));
    if (!answer.limitedBy.empty())
        addWorkloadRow(out, FLOPSMITH_TR("workload", "Limited by"), workloadWords(answer.limitedBy));
    if (speed.coresNeeded) {
        const QString needed = wholeText(std::ceil(*speed.coresNeeded));
        addWorkloadRow(out, FLOPSMITH_TR("workload", "CPU cores to load the data"),
                       speed.coresAvailable
                           ? ww(FLOPSMITH_TR("workload", "%1 of %2")).arg(needed, wholeText(*speed.coresAvailable))
                           : needed);
    }
    if (speed.readNeeded) {
        constexpr double mega = 1e6;
        const QString needed = ww(FLOPSMITH_TR("workload", "%1 MB/s")).arg(localSignificant(*speed.readNeeded / mega));
        addWorkloadRow(out, FLOPSMITH_TR("workload", "Reads the dataset at"),
                       speed.readAvailable ? ww(FLOPSMITH_TR("workload", "%1; the fastest drive gives %2 MB/s"))
                                                 .arg(needed, localSignificant(*speed.readAvailable / mega))
                                           : needed);
    }
    return out;
}

WordRows runRows(const WorkloadAnswer& answer)
{
    WordRows out;
    if (answer.seconds)
        addWorkloadRow(out, FLOPSMITH_TR("workload", "Time of the run"), localDuration(*answer.seconds));
    if (answer.watts)
        addWorkloadRow(out, FLOPSMITH_TR("workload", "Power at the wall"),
                       ww(FLOPSMITH_TR("workload", "%1 W")).arg(wholeText(*answer.watts)));
    if (answer.energyKwh)
        addWorkloadRow(out, FLOPSMITH_TR("workload", "Energy of the run"),
                       ww(FLOPSMITH_TR("workload", "%1 kWh")).arg(localSignificant(*answer.energyKwh)));
    if (answer.gramsCo2)
        addWorkloadRow(out, FLOPSMITH_TR("workload", "CO2 of the run"),
                       ww(FLOPSMITH_TR("workload", "%1 kg")).arg(localSignificant(*answer.gramsCo2 / 1000)));
    if (answer.energyCost)
        addWorkloadRow(out, FLOPSMITH_TR("workload", "Energy cost of the run"), workloadMoney(*answer.energyCost));
    if (answer.capitalCost)
        addWorkloadRow(out, FLOPSMITH_TR("workload", "Depreciation of the run"), workloadMoney(*answer.capitalCost));
    if (answer.rentCost)
        addWorkloadRow(out, FLOPSMITH_TR("workload", "Rent of the run"), workloadMoney(*answer.rentCost));
    if (answer.costPerUnit)
        addWorkloadRow(out, FLOPSMITH_TR("workload", "Cost"),
                       ww(FLOPSMITH_TR("workload", "%1 per %2"))
                           .arg(unitCostWords(*answer.costPerUnit), workloadWords(answer.costUnit)));
    if (answer.joulesPerUnit)
        addWorkloadRow(out, energyLabel(answer.costUnit),
                       ww(FLOPSMITH_TR("workload", "%1 J")).arg(localSignificant(*answer.joulesPerUnit)));
    return out;
}

WordRows memoryRows(const WorkloadAnswer& answer)
{
    WordRows out;
    const MemoryAnswer& memory = answer.memory;
    const QString none = ww(FLOPSMITH_TR("workload", "none"));
    if (memory.hostNeeded) {
        const QString needed = localMemory(*memory.hostNeeded);
        addWorkloadRow(out, FLOPSMITH_TR("workload", "Host memory"),
                       memory.hostAvailable
                           ? ww(FLOPSMITH_TR("workload", "%1 of %2")).arg(needed, localMemory(*memory.hostAvailable))
                           : needed);
    }
    if (memory.largestBatch)
        addWorkloadRow(out, FLOPSMITH_TR("workload", "Largest batch that fits"),
                       *memory.largestBatch > 0 ? wholeText(*memory.largestBatch) : none);
    if (memory.largestSequence)
        addWorkloadRow(out, FLOPSMITH_TR("workload", "Longest sequence that fits"),
                       *memory.largestSequence > 0
                           ? ww(FLOPSMITH_TR("workload", "%1 tokens")).arg(wholeText(*memory.largestSequence))
                           : none);
    if (memory.largestModel)
        addWorkloadRow(
            out, FLOPSMITH_TR("workload", "Largest model that fits"),
            ww(FLOPSMITH_TR("workload", "%1 B parameters")).arg(localSignificant(*memory.largestModel / 1e9)));
    return out;
}

WordRows neighbourRows(const WorkloadAnswer& answer)
{
    WordRows out;
    for (const NeighbourAnswer& near : answer.neighbours)
        out.emplace_back(neighbourName(near),
                         QStringLiteral("%1, %2; %3")
                             .arg(localRate(near.measured, near.unit), likenessText(near.likeness),
                                  QString::fromStdString(near.source.substr(0, near.source.find(" [")))));
    return out;
}

QStringList neighbourSources(const WorkloadAnswer& answer)
{
    QStringList out;
    for (const NeighbourAnswer& near : answer.neighbours)
        out << QString::fromStdString(near.source);
    return out;
}

WordRows sideRows(const SideBySide& sides)
{
    WordRows out;
    for (const SideRow& row : sides.rows) {
        QStringList words;
        if (row.speed) {
            words << localRate(*row.speed, sides.unit);
            if (!row.measured)
                words << ww(FLOPSMITH_TR("workload", "never measured on it"));
        } else {
            words << workloadWords(row.whyNot);
        }
        if (row.watts)
            words << ww(FLOPSMITH_TR("workload", "%1 W")).arg(wholeText(*row.watts));
        if (row.perWatt)
            words << ww(FLOPSMITH_TR("workload", "%1 per watt")).arg(localRate(*row.perWatt, sides.unit));
        if (row.cost)
            words << ww(FLOPSMITH_TR("workload", "%1 per %2"))
                         .arg(unitCostWords(*row.cost), workloadWords(sides.costUnit));
        out.emplace_back(sideLabel(row), words.join(QStringLiteral(", ")));
    }
    return out;
}

WordRows assumptionRows(const WorkloadAnswer& answer)
{
    WordRows out;
    for (const Assumption& one : answer.assumed)
        out.emplace_back(QString::fromStdString(assumptionText(one.key)), optionWords(one.value));
    return out;
}

QString improvementName(const Improvement& improvement)
{
    return improvement.setting ? changeWords(improvement.what) : QString::fromStdString(improvement.what);
}

QString improvementGain(const Improvement& improvement)
{
    const QString gain = improvement.makesFit
        ? ww(FLOPSMITH_TR("workload", "then it fits"))
        : ww(FLOPSMITH_TR("workload", "%1 times as fast")).arg(localNumber(improvement.gain, 2));
    if (!improvement.price)
        return gain;
    const QString sign = improvement.price->minor > 0 ? QStringLiteral("+") : QString();
    return QStringLiteral("%1, %2%3").arg(gain, sign, workloadMoney(*improvement.price));
}

QString modelKindWords(ModelKind kind)
{
    switch (kind) {
    case ModelKind::Transformer: return ww(FLOPSMITH_TR("workload", "transformer"));
    case ModelKind::Vision: return ww(FLOPSMITH_TR("workload", "vision"));
    case ModelKind::Diffusion: return ww(FLOPSMITH_TR("workload", "diffusion"));
    case ModelKind::Speech: return ww(FLOPSMITH_TR("workload", "speech"));
    case ModelKind::Recurrent: return ww(FLOPSMITH_TR("workload", "recurrent"));
    case ModelKind::Recommender: return ww(FLOPSMITH_TR("workload", "recommender"));
    case ModelKind::Graph: return ww(FLOPSMITH_TR("workload", "graph"));
    case ModelKind::Unknown: break;
    }
    return {};
}

QString modelDetail(const ModelShape& shape)
{
    QStringList out;
    if (const QString kind = modelKindWords(shape.kind); !kind.isEmpty())
        out << kind;
    if (shape.params && *shape.params >= 1e9)
        out << ww(FLOPSMITH_TR("workload", "%1 B parameters")).arg(localSignificant(*shape.params / 1e9));
    else if (shape.params)
        out << ww(FLOPSMITH_TR("workload", "%1 M parameters")).arg(localSignificant(*shape.params / 1e6));
    if (shape.gmacs)
        out << ww(FLOPSMITH_TR("workload", "%1 GMACs per image")).arg(localSignificant(*shape.gmacs));
    return out.join(QStringLiteral(", "));
}

} // namespace flopsmith
