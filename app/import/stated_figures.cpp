// Reads figures out of the words of a line.
#include <algorithm>
#include <array>
#include <map>

#include "app/import/placeholder.h"

namespace flopsmith {

namespace {

constexpr int maxModules = 64;

class FigureScanner {
public:
    FigureScanner(Words& words, std::string_view category)
        : m_words(words)
        , m_category(category)
    {
    }

    Stated scan()
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (m_words[i].used)
                continue;
            if (m_words[i].number)
                numberAt(i);
            else
                wordAt(i);
        }
        finish();
        return m_out;
    }

private:
    [[nodiscard]] bool is(std::string_view category) const { return m_category == category; }
    [[nodiscard]] bool at(std::size_t i, std::string_view pattern) const { return wordsAt(m_words, i, pattern); }
    [[nodiscard]] std::optional<double> number(std::size_t i) const
    {
        return i < m_words.size() && !m_words[i].used ? m_words[i].number : std::nullopt;
    }
    [[nodiscard]] std::optional<int> whole(std::size_t i, int most) const
    {
        const auto value = number(i);
        if (!value || *value < 0 || *value > most || *value != static_cast<int>(*value))
            return std::nullopt;
        return static_cast<int>(*value);
    }
    [[nodiscard]] bool anyAt(std::size_t i, std::initializer_list<std::string_view> patterns) const
    {
        return std::any_of(patterns.begin(), patterns.end(), [&](std::string_view p) { return at(i, p); });
    }
    void use(std::size_t i, std::size_t count) { useWords(m_words, i, count); }

    /// Bytes per unit when a unit of capacity stands at `i`: memory counts in GiB, drives in GB.
    [[nodiscard]] std::optional<double> unitAt(std::size_t i) const
    {
        const bool binary = is("memory") || is("accelerator") || is("server");
        const double giga = binary ? units::gibibyte : units::gigabyte;
        if (anyAt(i, {"gb", "gib"}) || (is("accelerator") && at(i, "g") && m_words[i].joined))
            return giga;
        if (anyAt(i, {"tb", "tib"}))
            return giga * (binary ? 1024 : 1000);
        if (anyAt(i, {"mib"}) && is("accelerator"))
            return giga / 1024;
        return std::nullopt;
    }

    void numberAt(std::size_t i)
    {
        if (modulesAt(i) || capacityAt(i) || powerAt(i) || sizeAt(i) || speedAt(i))
            return;
        const auto n = whole(i, 1 << 20);
        if (is("cpu") && n && (anyAt(i + 1, {"core", "cores", "kerne"}))) {
            m_out.cores = n;
            use(i, at(i + 2, "processor") ? 3 : 2);
        } else if (is("cpu") && (anyAt(i + 1, {"ghz", "mhz", "mb", "thread", "threads", "th gen"}))) {
            use(i, at(i + 1, "th gen") ? 3 : 2);
        } else if (is("memory") && n && *n <= 8 && (at(i + 1, "r") && m_words[i + 1].joined)) {
            m_out.ranks = n;
            use(i, at(i + 2, "x") ? 4 : 2);
        } else if (is("psu") && (at(i + 1, "plus") || at(i + 1, "+")) && number(i) == 80.0) {
            use(i, 2);
        } else if (is("psu") && n && (at(i + 1, "+") && whole(i + 2, 8))) {
            m_out.redundancy = m_words[i].text + "+" + m_words[i + 2].text;
            use(i, 3);
        } else if ((is("case") || is("server")) && n && at(i + 1, "u") && m_words[i + 1].joined) {
            m_out.rackHeight = n;
            use(i, 2);
        } else if (is("network") && (anyAt(i + 1, {"gbe", "gbit", "gbps", "g", "gb"}))) {
            m_out.gigabits = number(i);
            use(i, 2);
        } else if (is("memory") && anyAt(i + 1, {"pin", "v"})) {
            use(i, 2);
        }
    }

    /// "8x32 GB"
    bool modulesAt(std::size_t i)
    {
        if (!is("memory") || !at(i + 1, "x") || !number(i + 2))
            return false;
        const auto count = whole(i, maxModules);
        const auto unit = unitAt(i + 3);
        if (!count || *count < 1 || !unit)
            return false;
        m_out.modules = count;
        m_out.capacity = Capacity::of(*number(i + 2), *unit);
        use(i, 4);
        return true;
    }

    bool capacityAt(std::size_t i)
    {
        const auto unit = unitAt(i + 1);
        const double most = 1e16;
        if (!unit || *number(i) * *unit > most || !(is("memory") || is("accelerator") || is("storage")))
            return false;
        // The first one of a card is its memory; a drive's cache comes after its size.
        const Capacity value = Capacity::of(*number(i), *unit);
        auto& into = is("memory") ? m_out.total : m_out.capacity;
        if (!into)
            into = value;
        use(i, 2);
        if (is("accelerator") && i + 2 < m_words.size()
            && (m_words[i + 2].text.starts_with("gddr") || m_words[i + 2].text == "hbm"))
            use(i + 2, 2);
        return true;
    }

    bool powerAt(std::size_t i)
    {
        if (!anyAt(i + 1, {"w", "watt", "watts"}) || !(*number(i) >= 1 && *number(i) <= 100'000))
            return false;
        if (is("psu") || is("accelerator"))
            m_out.power = watts(*number(i));
        else if (!is("cpu") && !is("cooler") && !is("ups"))
            return false;
        use(i, 2);
        return true;
    }

    bool sizeAt(std::size_t i)
    {
        if (at(i + 1, "mm") && *number(i) <= 10'000) {
            if (is("cable") || is("accelerator") || is("cooler"))
                m_out.length = millimetres(*number(i));
            use(i, 2);
            return is("cable") || is("accelerator") || is("cooler");
        }
        const std::size_t plus = at(i + 1, "+") ? 1 : 0;
        if ((is("accelerator") || is("cable")) && anyAt(i + 1 + plus, {"slot", "slots"}) && *number(i) <= 8) {
            m_out.slots = number(i);
            use(i, 2 + plus);
            return true;
        }
        if (is("storage") && (*number(i) == 2.5 || *number(i) == 3.5)) {
            m_out.form = m_words[i].text + "in";
            use(i, anyAt(i + 1, {"in", "inch"}) ? 2 : 1);
            return true;
        }
        return false;
    }

    bool speedAt(std::size_t i)
    {
        const auto n = whole(i, 20'000);
        if (!is("memory") || !n || *n < 400)
            return false;
        const bool unit = anyAt(i + 1, {"mhz", "mt", "mts"});
        if (!unit && *n < 1600)
            return false;
        // What stands after "DDR5-" is a speed even without a unit.
        m_out.speed = TransferRate::of(*n, units::megatransfer);
        use(i, unit ? (at(i + 2, "s") ? 3 : 2) : 1);
        return true;
    }

    void wordAt(std::size_t i)
    {
        const Word& word = m_words[i];
        if (word.text == "ddr" && whole(i + 1, 9)) {
            m_out.memoryType = "DDR" + m_words[i + 1].text;
            if (is("memory") || is("motherboard") || is("server"))
                use(i, 2);
        } else if (word.text == "gen" && whole(i + 1, 8)) {
            m_out.gen = whole(i + 1, 8);
            use(i, 2);
        } else if (word.text == "pcie" && whole(i + 1, 8) && (number(i + 1) > 0.0) && !is("psu")) {
            m_out.gen = whole(i + 1, 8);
            use(i, 2);
        } else if (word.text == "x" && !word.joined && whole(i + 1, 16) && m_words[i + 1].joined
                   && isWidth(*whole(i + 1, 16))) {
            m_out.lanes = whole(i + 1, 16);
            if (!is("motherboard"))
                use(i, 2);
        } else if (word.text == "cl" && is("memory") && whole(i + 1, 99)) {
            use(i, 2);
        } else if (word.text == "atx" && is("psu")) {
            if (const auto version = number(i + 1)) {
                m_out.atxVersion = *version < 3 ? "2.x" : *version < 3.05 ? "3.0" : "3.1";
                use(i + 1, 1);
            }
            use(i, 1);
        } else if (anyAt(i, {"bios", "rev", "revision", "firmware"}) && i + 1 < m_words.size() && !is("cooler")) {
            // "BIOS F25", "rev 1.0": of the board, not of its name.
            std::size_t length = 2;
            while (i + length < m_words.size() && m_words[i + length].joined)
                ++length;
            use(i, length);
        } else if (word.text == "v" && i + 1 < m_words.size() && m_words[i + 1].joined
                   && m_words[i + 1].text.find('.') != std::string::npos) {
            use(i, 2);
        } else {
            labelAt(i);
        }
    }

    static bool isWidth(int n) { return n == 1 || n == 2 || n == 4 || n == 8 || n == 16; }

    void labelAt(std::size_t i)
    {
        const std::string& text = m_words[i].text;
        if (is("psu") && level(text)) {
            m_out.level = text;
            use(i, 1);
        } else if (is("accelerator")) {
            cardAt(i);
        } else if (is("memory")) {
            moduleAt(i);
        } else if (is("storage")) {
            driveAt(i);
        } else if (is("case")) {
            caseAt(i);
        } else if (is("cable")) {
            if (anyAt(i, {"retimer", "retimers", "redriver", "redrivers"}))
                m_out.active = true;
        } else if (is("motherboard")) {
            boardAt(i);
        }
    }

    static bool level(std::string_view text)
    {
        static constexpr std::array levels{"white", "bronze", "silver", "gold", "platinum", "titanium", "ruby"};
        return std::find(levels.begin(), levels.end(), text) != levels.end();
    }

    void cardAt(std::size_t i)
    {
        if (anyAt(i, {"blower", "passive"})) {
            m_out.cooling = m_words[i].text;
            use(i, 1);
        } else if (at(i, "open air")) {
            m_out.cooling = "open-air";
            use(i, 2);
        } else if (anyAt(i, {"water cooled", "liquid cooled", "waterblock", "hydro"})) {
            m_out.cooling = "liquid";
            use(i, at(i, "waterblock") || at(i, "hydro") ? 1 : 2);
        }
    }

    void moduleAt(std::size_t i)
    {
        const std::string& text = m_words[i].text;
        if (text == "ecc")
            m_out.ecc = true;
        else if (text == "registered" || text == "reg")
            m_out.module = "rdimm";
        else if (text == "unbuffered")
            m_out.module = "udimm";
        else if (text == "rdimm" || text == "lrdimm" || text == "udimm")
            m_out.module = text;
        else if (text == "non" && at(i + 1, "ecc"))
            use(i++, 1);
        else if (text != "expo" && text != "xmp" && text != "quad" && text != "dual")
            return;
        use(i, 1);
    }

    void driveAt(std::size_t i)
    {
        const std::string& text = m_words[i].text;
        if (text == "nvme" || text == "sata" || text == "sas") {
            m_out.interface = text;
            use(i, 1);
        } else if (text == "m" && at(i + 1, "2")) {
            m_out.form = "m2";
            use(i, 2);
        } else if (text == "u" && (at(i + 1, "2") || at(i + 1, "3"))) {
            m_out.form = text + m_words[i + 1].text;
            use(i, 2);
        } else if (text == "hdd" || text == "hard") {
            m_out.form = "3.5in";
            use(i, 1);
        }
    }

    void caseAt(std::size_t i)
    {
        if (anyAt(
                i,
                {"open frame", "mining frame", "open mining", "test bench", "custom frame", "open bench", "open rig"}))
            m_out.kind = "open-frame";
        else if (anyAt(i, {"rackmount", "rack mount", "rack"}))
            m_out.kind = "rack";
        else if (at(i, "tower"))
            m_out.kind = "tower";
    }

    /// "X870E", "WRX80": the chipset in a board's name.
    void boardAt(std::size_t i)
    {
        static constexpr std::array series{"x", "b", "z", "h", "w", "q", "c", "trx", "wrx"};
        const std::string& text = m_words[i].text;
        const auto n = whole(i + 1, 999);
        if (!m_out.chipset.empty() || m_words[i].joined || !n || !m_words[i + 1].joined || *n < 50
            || std::find(series.begin(), series.end(), text) == series.end())
            return;
        m_out.chipset = text + m_words[i + 1].text;
        if (i + 2 < m_words.size() && m_words[i + 2].joined && m_words[i + 2].text == "e")
            m_out.chipset += "e";
        std::transform(m_out.chipset.begin(), m_out.chipset.end(), m_out.chipset.begin(),
                       [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    }

    void finish()
    {
        if (is("memory") && !m_out.memoryType.empty() && m_out.module == "udimm" && m_out.ecc.value_or(false))
            m_out.module = "ecc-udimm";
        if (is("storage") && m_out.form == "m2" && m_out.interface.empty() && m_out.gen)
            m_out.interface = "nvme";
        silence();
    }

    /// Words that only say what kind of thing it is, or how it is sold.
    void silence()
    {
        static const std::map<std::string_view, std::vector<std::string_view>> byCategory{
            {"accelerator",
             {"graphics card", "video card", "graphics processing unit", "gpu", "gpus", "card", "cards", "graphics",
              "corporation", "accelerator", "vga", "gddr"}},
            {"cpu",
             {"processor", "processors", "cpu", "box", "tray", "boxed", "with radeon graphics", "core processor"}},
            {"motherboard",
             {"motherboard", "mainboard", "atx", "eatx", "e atx", "ceb",   "eeb",    "ssi eeb", "ssi ceb", "micro atx",
              "matx",        "socket",    "lga", "am 4", "am 5",  "str 5", "swrx 8", "sp 3",    "sp 5",    "board"}},
            {"memory",
             {"memory", "ram", "kit", "desktop", "dimm", "dimms", "module", "modules", "kit of", "server",
              "workstation", "of"}},
            {"storage",
             {"solid state drive", "ssd", "internal", "drive", "hard drive", "hdd", "disk", "hard disk", "2280",
              "22110", "rpm", "pcie"}},
            {"psu",
             {"power supply", "psu", "certified", "fully", "full", "semi", "modular", "efficiency", "class", "80",
              "supply"}},
            {"case",
             {"case", "chassis", "mid tower", "full tower", "tower", "atx", "eatx", "e atx", "rackmount", "computer",
              "pc"}},
            {"cooler", {"cpu cooler", "cooler", "liquid", "cpu", "aio", "air", "heatsink"}},
            {"network",
             {"network adapter", "network card", "ethernet adapter", "ethernet controller", "adapter", "nic",
              "controller", "pcie"}},
            {"fan", {"fan", "fans", "case", "pack", "cfm"}},
            {"server", {"server", "rack server", "tower server", "chassis", "barebone"}},
        };
        static constexpr std::array<std::string_view, 14> anywhere{"new",     "used",   "oem", "retail", "refurbished",
                                                                   "edition", "series", "the", "with",   "for",
                                                                   "and",     "inc",    "co",  "ltd"};
        const auto found = byCategory.find(m_category);
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (m_words[i].used)
                continue;
            for (const std::string_view word : anywhere)
                if (at(i, word))
                    use(i, 1);
            if (found == byCategory.end() || m_words[i].used)
                continue;
            for (const std::string_view words : found->second)
                if (at(i, words))
                    use(i, 1 + static_cast<std::size_t>(std::count(words.begin(), words.end(), ' ')));
        }
    }

    Words& m_words;
    std::string_view m_category;
    Stated m_out;
};

} // namespace

Stated takeStated(Words& words, std::string_view category)
{
    return FigureScanner(words, category).scan();
}

} // namespace flopsmith
