// Makes one part out of a foreign record: figures get the dataset as their source, and what no part can have is left
// out and noted.
#pragma once

#include <cmath>
#include <memory>
#include <type_traits>

#include "app/import/importer.h"

namespace flopsmith {

/// The dataset's own source in ImportedSet::sources.
inline constexpr SourceIndex datasetSource = 1;

/// What a figure can physically be, in the unit of its key.
struct FigureRange {
    double low = 0;
    double high = 0;
    double scale = 1; // base units per unit of the key
};
/// nullptr for keys that are no numbers.
[[nodiscard]] const FigureRange* rangeOfFigure(std::string_view category, std::string_view key);

/// `key: 99999 is not within 1 to 2000`
[[nodiscard]] Message outOfRange(std::string_view key, double value, const FigureRange& range);

template <class T>
class PartMaker {
public:
    PartMaker(ImportRun& run, std::string id)
        : m_run(run)
        , m_spec(std::make_shared<T>())
    {
        part.id = PartId("import:" + run.set().dataset + ":" + id);
    }

    Part part;

    [[nodiscard]] T& spec() { return *m_spec; }
    [[nodiscard]] ImportRun& run() { return m_run; }

    /// Sets a figure to a number in the unit of `key`; unknown and impossible numbers leave it unknown.
    template <class V>
    void put(Figure<V>& figure, std::string_view key, std::optional<double> value,
             Confidence confidence = Confidence::Secondary)
    {
        if (!value)
            return;
        const FigureRange* range = rangeOfFigure(T::category, key);
        if (range && !(*value >= range->low && *value <= range->high))
            return skip(outOfRange(key, *value, *range));
        if constexpr (std::is_same_v<V, int>) {
            if (*value == std::floor(*value) && std::abs(*value) < 1e9)
                figure = Figure<int>(static_cast<int>(*value), confidence, datasetSource);
        } else if constexpr (std::is_same_v<V, double>) {
            figure = Figure<double>(*value, confidence, datasetSource);
        } else {
            figure = Figure<V>(V::of(*value, range ? range->scale : 1.0), confidence, datasetSource);
        }
    }
    /// A text, flag or list; empty ones leave the figure unknown.
    template <class V>
    void set(Figure<V>& figure, V value, Confidence confidence = Confidence::Secondary)
    {
        if constexpr (requires { value.empty(); })
            if (value.empty())
                return;
        figure = Figure<V>(std::move(value), confidence, datasetSource);
    }
    template <class V>
    void set(Figure<V>& figure, const std::optional<V>& value)
    {
        if (value)
            figure = Figure<V>(*value, Confidence::Secondary, datasetSource);
    }
    /// Where a figure comes from or what was changed on it.
    void note(std::string_view key, std::string at)
    {
        part.figureNotes.push_back({std::string(key), std::move(at), {}});
    }
    /// A value that was not taken over.
    void skip(Message why) { m_run.skip(part.name.empty() ? part.id.str() : part.name, std::move(why)); }
    void price(double amount, std::string currency, std::string date, PriceKind kind)
    {
        if (amount > 0 && amount < 1e9 && !date.empty())
            part.prices.push_back({Money::of(amount, std::move(currency)), std::move(date), kind,
                                   m_run.set().sources[datasetSource].key});
    }
    /// Hands the part over; to be called once, last.
    void add(std::string raw)
    {
        part.spec = std::shared_ptr<const T>(std::move(m_spec));
        m_run.add(std::move(part), std::move(raw));
    }

private:
    ImportRun& m_run;
    std::shared_ptr<T> m_spec;
};

} // namespace flopsmith
