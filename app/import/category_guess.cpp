// Which category of part the words of a line point at.
#include <array>

#include "app/import/placeholder.h"

namespace flopsmith {

namespace {

struct Hint {
    std::string_view words; // as wordsAt takes them
    std::string_view category;
};

/// First match wins: what a thing is called comes before what it is for ("CPU cooler", "GPU riser").
constexpr std::array<Hint, 62> hints{{
    {"riser", "cable"},
    {"risers", "cable"},
    {"nvlink bridge", "cable"},
    {"extender", "cable"},
    {"splitter", "cable"},
    {"splitters", "cable"},
    {"slimsas", "cable"},
    {"mcio", "cable"},
    {"oculink", "cable"},
    {"retimer", "cable"},
    {"retimers", "cable"},
    {"pcie switch", "cable"},
    {"cooler", "cooler"},
    {"heatsink", "cooler"},
    {"aio", "cooler"},
    {"water cooling", "cooler"},
    {"power supply", "psu"},
    {"psu", "psu"},
    {"netzteil", "psu"},
    {"motherboard", "motherboard"},
    {"mainboard", "motherboard"},
    {"graphics card", "accelerator"},
    {"video card", "accelerator"},
    {"gpu", "accelerator"},
    {"geforce", "accelerator"},
    {"rtx", "accelerator"},
    {"gtx", "accelerator"},
    {"radeon", "accelerator"},
    {"quadro", "accelerator"},
    {"tesla", "accelerator"},
    {"instinct", "accelerator"},
    {"rdimm", "memory"},
    {"udimm", "memory"},
    {"lrdimm", "memory"},
    {"ddr 4", "memory"},
    {"ddr 5", "memory"},
    {"ddr 3", "memory"},
    {"ram", "memory"},
    {"xeon", "cpu"},
    {"epyc", "cpu"},
    {"ryzen", "cpu"},
    {"threadripper", "cpu"},
    {"core i", "cpu"},
    {"processor", "cpu"},
    {"cpu", "cpu"},
    {"nvme", "storage"},
    {"ssd", "storage"},
    {"hdd", "storage"},
    {"hard drive", "storage"},
    {"u 2", "storage"},
    {"gbe", "network"},
    {"ethernet", "network"},
    {"infiniband", "network"},
    {"connectx", "network"},
    {"nic", "network"},
    {"fan", "fan"},
    {"fans", "fan"},
    {"ups", "ups"},
    {"chassis", "case"},
    {"case", "case"},
    {"mid tower", "case"},
    {"full tower", "case"},
}};

} // namespace

std::string guessCategory(std::string_view text)
{
    const Words words = wordsOf(text);
    for (const Hint& hint : hints)
        for (std::size_t i = 0; i < words.size(); ++i)
            if (wordsAt(words, i, hint.words))
                return std::string(hint.category);
    // "750 W Gold": an efficiency level and a rating.
    Words read = words;
    const Stated supply = takeStated(read, "psu");
    return supply.power && !supply.level.empty() ? "psu" : "";
}

} // namespace flopsmith
