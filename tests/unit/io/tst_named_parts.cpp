// Every part that the reference facts name can be found in the bundled catalog by that name, and its tensor rates are
// the dense ones with FP32 accumulate that the facts give.
#include <algorithm>
#include <fstream>
#include <set>

#include <QTest>

#include <nlohmann/json.hpp>

#include "app/base/text.h"
#include "app/io/catalog_io.h"
#include "app/parts/search.h"
#include "tests/support/paths.h"

using namespace flopsmith;
using nlohmann::json;

namespace {

json facts(const char* name)
{
    std::ifstream file(test::referenceFolder() / "facts" / name);
    return file ? json::parse(file) : json();
}

CatalogPtr catalog()
{
    static const CatalogPtr loaded = loadCatalog(test::sourceFolder() / "catalog").value();
    return loaded;
}

std::set<std::string> idsFound(const std::string& text, const std::string& category = {})
{
    static PartSearch parts(catalog());
    const Found found = parts.find({text, category, {}, SortKey::Best});
    std::set<std::string> out;
    if (!found.near)
        for (const RowIndex row : found.rows)
            out.insert(catalog()->parts()[row].id.str());
    return out;
}

bool hasFigures(const json& record)
{
    return std::any_of(record["facts"].begin(), record["facts"].end(),
                       [](const json& fact) { return !fact["value"].is_null(); });
}

/// The texts of the members that name parts, wherever they stand.
void collectNames(const json& value, const std::string& key, std::set<std::string>& out)
{
    static const std::set<std::string> naming{"examples", "any_of", "gpu_options", "cpu", "name"};
    if (value.is_object())
        for (const auto& [name, member] : value.items())
            collectNames(member, name, out);
    else if (value.is_array())
        for (const json& item : value)
            collectNames(item, key, out);
    else if (value.is_string() && naming.contains(key))
        out.insert(value.get<std::string>());
}

/// What one would type for a name of the facts: without remarks, and a family by one of its members.
std::string typed(std::string name)
{
    name = std::string(trimmed(name.substr(0, name.find('('))));
    if (name.starts_with("two or more "))
        name.erase(0, 12);
    if (name == "AMD Instinct MI200 series")
        return "AMD Instinct MI250";
    return name == "FPGA-based systems" ? "Alveo" : name;
}

} // namespace

class TestNamedParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deepLearningParts()
    {
        const json records = facts("deep-learning-parts.json");
        if (records.is_null())
            QSKIP("no reference data");
        QStringList missing;
        std::size_t parts = 0;
        for (const json& record : records) {
            const auto category = record["category"].get<std::string>();
            // Links, connectors and kinds of memory are no parts: rules and estimates know them.
            if (category == "standard" || !hasFigures(record))
                continue;
            ++parts;
            const Part* part = catalog()->find(record["id"].get<std::string>());
            const auto name = record["name"].get<std::string>();
            if (!part || !idsFound(name, category).contains(part->id.str()))
                missing << QString::fromStdString(name);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QVERIFY(parts > 230);
    }

    void kindsOfMemory()
    {
        const json records = facts("deep-learning-parts.json");
        if (records.is_null())
            QSKIP("no reference data");
        for (const json& record : records)
            if (record["id"].get<std::string>().starts_with("memory-")) {
                const auto name = record["name"].get<std::string>(); // DDR5-4800
                QVERIFY2(!idsFound(name, "memory").empty(), name.c_str());
            }
    }

    void tiersAndOffers()
    {
        const json named = facts("tiers-and-offers.json");
        if (named.is_null())
            QSKIP("no reference data");
        std::set<std::string> names;
        for (const char* key : {"tiers", "cloud_offers", "accelerator_comparison"})
            collectNames(named[key], key, names);
        // The others are kinds of storage and sets of drives.
        for (const json& other : named["other_parts_named"])
            if (const auto name = other.get<std::string>(); name.starts_with("NVIDIA") || name.starts_with("ZK-"))
                names.insert(name);
        QVERIFY(names.size() > 25);
        for (const std::string& name : names)
            QVERIFY2(!idsFound(typed(name)).empty(), name.c_str());
    }

    void tensorRatesAreThoseOfTheFacts()
    {
        const json records = facts("deep-learning-parts.json");
        if (records.is_null())
            QSKIP("no reference data");
        std::size_t compared = 0;
        for (const json& record : records) {
            const Part* part = catalog()->find(record["id"].get<std::string>());
            if (!part)
                continue;
            for (const auto& [key, fact] : record["facts"].items()) {
                const auto unit = fact.value("unit", json()).is_string() ? fact["unit"].get<std::string>() : "";
                if (key.find("_tensor_") == std::string::npos || fact["value"].is_null()
                    || unit.find("FP16 accumulate") != std::string::npos)
                    continue;
                const FigureValue value = figureOf(*part, key).value;
                const auto* rate = std::get_if<double>(&value);
                const auto wanted = fact["value"].get<double>();
                const std::string place = part->id.str() + "." + key;
                // A sparse rate or one with FP16 accumulate is twice as much.
                QVERIFY2(rate && *rate > 0.9 * wanted && *rate < 1.1 * wanted, place.c_str());
                ++compared;
            }
        }
        QVERIFY(compared > 350);
    }
};

QTEST_APPLESS_MAIN(TestNamedParts)
#include "tst_named_parts.moc"
