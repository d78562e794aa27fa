// Free text name -> parts of the catalog, with a confidence. Right rather than eager: what is not sure enough stays
// unresolved, with the runners-up for a person to choose from.
//
// How a name is read: figures ("24 GB", "750 W Gold"), makers and words that only name the category are taken out of
// both the text and the part's name. What is left of the part's name must stand in the text in its order; only words
// that people leave out (GeForce, Ryzen, WIFI, ...) may be missing. What is left of the text beyond that must say
// nothing about the model: a digit, a suffix ("4090 D") or a word such as Ti, Super, Max-Q means another part. A stated
// figure that the part contradicts does so too.
//
// "RTX 3090" without a maker is the base chip, whose length, cooling and plugs are unknown; a card with such figures
// (Founders Edition, a maker's card) is taken only when the text names it. A maker's card that the catalog lacks is the
// base chip too, with a lower confidence. "RTX 3080" when the catalog has a 10 GB and a 12 GB one is a tie: unresolved.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "app/import/name_words.h"
#include "app/import/placeholder.h"
#include "app/parts/catalog.h"

namespace flopsmith {

/// Below this nothing is resolved.
inline constexpr double resolveThreshold = 0.7;
/// The best must be ahead of the next by this, otherwise the text does not decide between them.
inline constexpr double resolveMargin = 0.03;

struct Candidate {
    const Part* part = nullptr;
    double confidence = 0; // 0..1
};

struct Resolution {
    const Part* part = nullptr; // nullptr: nothing is sure enough
    double confidence = 0; // of `part`; 0 without
    std::vector<Candidate> candidates; // best first, `part` included, at most maxCandidates
    /// Parts that the text names equally well (none of them is `part`): what they share holds whichever is meant.
    std::vector<const Part*> tied;
    std::string category; // of the best candidate, else as hinted or guessed; empty: not known
    Stated stated; // read for that category, with what was given
};

class Resolver {
public:
    static constexpr std::size_t maxCandidates = 5;

    /// Reads the names of all parts once. `catalog` must outlive it.
    explicit Resolver(const Catalog& catalog);

    /// The part that `text` names. `category` limits where to look (a board's name may be a complete server's, and a
    /// case's too); empty: everywhere. `given` are figures known from elsewhere; they win over those in the text.
    [[nodiscard]] Resolution resolve(std::string_view text, std::string_view category = {},
                                     const Stated& given = {}) const;

private:
    struct Name {
        const Part* part = nullptr;
        std::string maker; // folded
        Words words; // those that identify it
    };
    /// The text as it reads for one category.
    struct Reading {
        Words words;
        std::vector<std::string> makers;
        Stated stated;
    };

    void addName(const Part& part);
    [[nodiscard]] Reading reading(const Words& words, std::string_view category, const Stated& given) const;
    [[nodiscard]] std::vector<std::size_t> candidatesFor(const Reading& reading) const;
    [[nodiscard]] std::vector<const Part*> byNumber(std::string_view text) const;
    [[nodiscard]] double rate(const Name& name, const Reading& reading) const;
    void settle(Resolution& out, std::string_view category) const;

    const Catalog* m_catalog;
    MakerList m_makers;
    std::vector<Name> m_names;
    std::unordered_map<std::string, std::vector<std::size_t>> m_byAnchor;
    std::unordered_map<std::string, std::vector<const Part*>> m_byNumber; // part numbers, ids, aliases, whole names
};

} // namespace flopsmith
