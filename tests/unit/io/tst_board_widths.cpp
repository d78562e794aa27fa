// Widths of every slot of boards for every population of the places that share lanes, against the documents that state
// them (tests/data/board_widths.json, which quotes them).
#include <algorithm>
#include <fstream>
#include <map>
#include <set>

#include <QTest>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/io/catalog_io.h"
#include "tests/support/paths.h"
#include "tests/unit/io/board_widths.h"

using namespace flopsmith;
using nlohmann::json;
using test::Names;

namespace {

/// What a comparison found: faults in words, and what was counted.
struct Tally {
    std::vector<std::string> faults;
    int populations = 0;
    int widths = 0; // widths that the document states and the catalog has
    int open = 0; // widths that the document leaves open
    int places = 0; // places for cards and drives on the board

    void add(const Tally& other)
    {
        faults.insert(faults.end(), other.faults.begin(), other.faults.end());
        populations += other.populations;
        widths += other.widths;
        open += other.open;
    }
};

bool isMakers(const std::string& basis)
{
    return basis == "maker's own text" || basis == "word for word" || basis == "after the maker";
}

std::string shown(std::optional<int> width)
{
    return width ? fmt::format("x{}", *width) : "unknown";
}

/// One board of the file against the catalog.
class Comparison {
public:
    Comparison(const json& document, const test::SlotBench& bench)
        : m_board(document["board"].get<std::string>())
        , m_bench(bench)
        , m_fixed(document.value("fixed", std::map<std::string, int>()))
        , m_rows(test::rowsOf(document, "rows"))
        , m_open(test::rowsOf(document, "open"))
    {
        for (const auto& [slot, width] : m_fixed)
            m_alone.insert(slot);
        for (const auto* list : {&m_rows, &m_open})
            for (const test::WidthRow& row : *list) {
                (row.condition().empty() ? m_alone : m_sharing).merge(row.slots());
                m_sharing.merge(row.condition());
            }
        std::erase_if(m_alone, [&](const std::string& name) { return m_sharing.contains(name); });
    }

    Tally run()
    {
        checkPlaces();
        const std::vector<std::string> sharing(m_sharing.begin(), m_sharing.end());
        if (sharing.size() > 12) {
            fault("too many places share lanes to try every population");
            return m_tally;
        }
        for (unsigned bits = 0; bits < (1U << sharing.size()); ++bits) {
            Names population;
            for (std::size_t i = 0; i < sharing.size(); ++i)
                if (bits & (1U << i))
                    population.insert(sharing[i]);
            compare(population);
            population.insert(m_alone.begin(), m_alone.end());
            if (!m_alone.empty())
                compare(population);
        }
        for (const test::WidthRow& row : m_rows)
            if (row.used == 0)
                fault("never holds: " + row.text);
        for (const test::WidthRow& row : m_open)
            if (row.used != row.count)
                fault(fmt::format("holds {} times: {}", row.used, row.text));
        return m_tally;
    }

private:
    void fault(const std::string& text) { m_tally.faults.push_back(m_board + ": " + text); }

    /// The document's places are the catalog's, no more (but SATA ports) and no fewer.
    void checkPlaces()
    {
        Names stated = m_sharing;
        stated.insert(m_alone.begin(), m_alone.end());
        const Names places = m_bench.places();
        m_tally.places = static_cast<int>(places.size());
        for (const std::string& name : places)
            if (!stated.contains(name))
                fault(name + " is on the board and not in the document's rows");
        for (const std::string& name : stated)
            if (!places.contains(name) && !name.starts_with("sata"))
                fault(name + " is in the document's rows and not on the board");
    }

    void compare(const Names& population)
    {
        if (population.empty())
            return;
        ++m_tally.populations;
        for (const auto& [slot, width] : m_bench.widths(population))
            compareSlot(slot, width, population);
    }

    void compareSlot(const std::string& slot, std::optional<int> width, const Names& population)
    {
        const auto fixed = m_fixed.find(slot);
        if (fixed != m_fixed.end())
            return compareStated(slot, width, fixed->second, population);
        std::vector<int> stated;
        for (test::WidthRow& row : m_rows) {
            if (!row.widths.contains(slot) || !row.holdsIn(population))
                continue;
            stated.push_back(row.widths[slot]);
            ++row.used;
        }
        if (stated.size() == 1)
            return compareStated(slot, width, stated.front(), population);
        if (stated.size() > 1)
            return fault(fmt::format("{} rows for {} in {}", stated.size(), slot, json(population).dump()));
        compareOpen(slot, width, population);
    }

    void compareStated(const std::string& slot, std::optional<int> width, int stated, const Names& population)
    {
        ++m_tally.widths;
        if (width != stated)
            fault(
                fmt::format("{} in {}: catalog {}, document x{}", slot, json(population).dump(), shown(width), stated));
    }

    /// What the document leaves open is unknown, or named with what the catalog makes of it.
    void compareOpen(const std::string& slot, std::optional<int> width, const Names& population)
    {
        int found = 0;
        for (test::WidthRow& open : m_open) {
            if (open.openSlot != slot || !open.holdsIn(population))
                continue;
            ++found;
            ++open.used;
            if (width != open.catalog)
                fault(fmt::format("{} in {}: catalog {}, left open as {}", slot, json(population).dump(), shown(width),
                                  shown(open.catalog)));
        }
        m_tally.open += found;
        if (found != 1)
            fault(fmt::format("no single entry for {} in {}: {}", slot, json(population).dump(), found));
    }

    std::string m_board;
    const test::SlotBench& m_bench;
    std::map<std::string, int> m_fixed;
    std::vector<test::WidthRow> m_rows;
    std::vector<test::WidthRow> m_open;
    Names m_sharing; // named by a condition, or with a width that has one
    Names m_alone; // the others: all filled, or none
    Tally m_tally;
};

} // namespace

class TestBoardWidths : public QObject {
    Q_OBJECT

    CatalogPtr m_catalog;
    json m_file;

    [[nodiscard]] test::SlotBench bench(const std::string& board) const
    {
        return {*m_catalog->find(PartId(board)), *m_catalog->find(PartId("nvidia-rtx-4090-fe"))};
    }

    [[nodiscard]] Tally compared(const json& document) const
    {
        const test::SlotBench on = bench(document["board"]);
        return Comparison(document, on).run();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto catalog = loadCatalog(test::sourceFolder() / "catalog");
        QVERIFY(catalog.has_value());
        m_catalog = *catalog;
        std::ifstream file(test::sourceFolder() / "tests/data/board_widths.json");
        m_file = json::parse(file);
    }

    /// Each board names a document that the catalog knows and how near it is to the maker; each row quotes it.
    void documentsAreNamedAndQuoted()
    {
        const auto& known = m_catalog->sources();
        const auto said = [](const json& holder, const char* key) {
            return holder.contains(key) && !holder[key].get<std::string>().empty();
        };
        for (const char* list : {"boards", "spot_checks"})
            for (const auto& document : m_file[list]) {
                const auto board = document["board"].get<std::string>();
                QVERIFY2(m_catalog->find(PartId(board)) && said(document, "at"), board.c_str());
                QVERIFY2(m_file["bases"].contains(document["basis"].get<std::string>()), board.c_str());
                QVERIFY2(std::any_of(known.begin(), known.end(),
                                     [&](const Source& source) { return source.key == document["source"]; }),
                         board.c_str());
                QVERIFY2(!document.contains("fixed") || said(document, "fixed_text"), board.c_str());
                for (const auto& row : document.value("rows", json::array()))
                    QVERIFY2(said(row, "text"), board.c_str());
                for (const auto& open : document.value("open", json::array()))
                    QVERIFY2(said(open, "why"), board.c_str());
            }
    }

    void everyPopulationIsAsStated()
    {
        std::map<std::string, std::pair<int, Tally>> bases;
        Tally all;
        int whole = 0; // boards with the maker's figures of every slot
        for (const auto& document : m_file["boards"]) {
            const Tally one = compared(document);
            whole += !document.contains("lacks") && isMakers(document["basis"]) ? 1 : 0;
            auto& [count, tally] = bases[document["basis"].get<std::string>()];
            ++count;
            tally.add(one);
            all.add(one);
            qInfo("%s (%s): %d places, %d populations, %d widths, %d left open%s",
                  document["board"].get<std::string>().c_str(), document["basis"].get<std::string>().c_str(),
                  one.places, one.populations, one.widths, one.open,
                  document.contains("lacks") ? "; not the whole board" : "");
        }
        for (const auto& [basis, counted] : bases)
            qInfo("%s: %d boards, %d populations, %d widths, %d left open", basis.c_str(), counted.first,
                  counted.second.populations, counted.second.widths, counted.second.open);
        std::string text;
        for (const std::string& fault : all.faults)
            text += fault + "\n";
        QVERIFY2(all.faults.empty(), text.c_str());
        QVERIFY(whole >= 12);
        QVERIFY(all.widths > 3000);
    }

    /// The comparison sees each figure, row and place of the file: change or drop one, and it finds a fault.
    void comparisonSeesEveryFigure()
    {
        for (const auto& document : m_file["boards"]) {
            const auto board = document["board"].get<std::string>();
            const auto sees = [&](const json& changed) { return !compared(changed).faults.empty(); };
            for (const auto& [slot, width] : document.value("fixed", std::map<std::string, int>())) {
                json changed = document;
                changed["fixed"][slot] = width + 1;
                QVERIFY2(sees(changed), (board + " " + slot).c_str());
                changed["fixed"].erase(slot);
                QVERIFY2(sees(changed), (board + " without " + slot).c_str());
            }
            const auto rows = document.value("rows", json::array());
            for (std::size_t i = 0; i < rows.size(); ++i) {
                for (const auto& [slot, width] : rows[i]["widths"].get<std::map<std::string, int>>()) {
                    json changed = document;
                    changed["rows"][i]["widths"][slot] = width + 1;
                    QVERIFY2(sees(changed), (board + " " + rows[i].dump()).c_str());
                }
                json changed = document;
                changed["rows"].erase(i);
                QVERIFY2(sees(changed), (board + " without " + rows[i].dump()).c_str());
            }
        }
    }

    /// Boards of which a source states some populations only.
    void spotChecks()
    {
        std::map<std::string, int> bases;
        int widths = 0;
        for (const auto& document : m_file["spot_checks"]) {
            const auto board = document["board"].get<std::string>();
            const test::SlotBench on = bench(board);
            ++bases[document["basis"].get<std::string>()];
            for (const auto& population : document["populations"]) {
                const auto got = on.widths(population["filled"].get<Names>());
                for (const auto& [slot, width] : population["widths"].items()) {
                    const std::string where = board + " " + slot + " in " + population["filled"].dump();
                    QVERIFY2(got.contains(slot) && got.at(slot), where.c_str());
                    QVERIFY2(*got.at(slot) == width.get<int>(), (where + ": " + shown(got.at(slot))).c_str());
                    ++widths;
                }
            }
        }
        for (const auto& [basis, count] : bases)
            qInfo("spot checks, %s: %d boards", basis.c_str(), count);
        QVERIFY(widths > 10);
    }
};

QTEST_APPLESS_MAIN(TestBoardWidths)
#include "tst_board_widths.moc"
