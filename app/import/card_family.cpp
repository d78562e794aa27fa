#include "app/import/card_family.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace flopsmith {

namespace {

/// Cards whose number begins with `hundreds`: GTX 1080 with 10, GTX 980 with 9.
struct GeForceSeries {
    std::string_view word;
    int hundreds;
    std::string_view architecture;
    std::string_view computeCapability;
    int pcieGen;
    bool peerless; // the stock driver gives the whole series no peer-to-peer over PCIe
};
constexpr std::array<GeForceSeries, 7> geForceSeries{{
    {"gtx", 9, "maxwell", "5.2", 3, false},
    {"gtx", 10, "pascal", "6.1", 3, false},
    {"gtx", 16, "turing", "7.5", 3, true},
    {"rtx", 20, "turing", "7.5", 3, true},
    {"rtx", 30, "ampere", "8.6", 4, true},
    {"rtx", 40, "ada", "8.9", 4, true},
    {"rtx", 50, "blackwell", "12.0", 5, true},
}};

/// "Tesla K20": the letter is the generation.
struct TeslaSeries {
    std::string_view letter;
    std::string_view architecture;
};
constexpr std::array<TeslaSeries, 4> teslaSeries{{{"k", "kepler"}, {"m", "maxwell"}, {"p", "pascal"}, {"v", "volta"}}};

template <class T>
void put(Figure<T>& figure, T value)
{
    if (!figure.known())
        figure = Figure<T>(std::move(value), Confidence::Secondary);
}

bool has(const Words& words, std::string_view text)
{
    return std::any_of(words.begin(), words.end(), [&](const Word& w) { return w.text == text; });
}

} // namespace

std::string_view addCardFamily(const Words& words, Accelerator& card)
{
    // The professional cards share the numbers ("RTX 4000 Ada", "Quadro RTX 5000").
    std::string_view maker;
    const bool professional = has(words, "quadro") || has(words, "pro") || has(words, "generation");
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const int number = static_cast<int>(std::clamp(words[i + 1].number.value_or(0), 0.0, 1e5));
        const int tier = number % 100;
        for (const GeForceSeries& series : geForceSeries)
            if (words[i].text == series.word && number / 100 == series.hundreds && tier >= 10 && !professional) {
                maker = "NVIDIA";
                put(card.architecture, std::string(series.architecture));
                put(card.computeCapability, std::string(series.computeCapability));
                put(card.series, std::string("geforce"));
                put(card.pcieGen, series.pcieGen);
                if (series.peerless)
                    put(card.peerToPeer, false);
            }
        for (const TeslaSeries& series : teslaSeries)
            if (i > 0 && words[i - 1].text == "tesla" && words[i].text == series.letter && number > 0) {
                maker = "NVIDIA";
                put(card.architecture, std::string(series.architecture));
                put(card.series, std::string("tesla"));
            }
    }
    return maker;
}

} // namespace flopsmith
