#include "app/import/csv_mapper.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/cell_value.h"
#include "app/import/input_file.h"
#include "app/import/part_maker.h"
#include "app/import/price_text.h"
#include "app/import/words.h"
#include "app/io/part_json.h"
#include "app/io/value_json.h"

namespace flopsmith {

namespace {

/// Makes one part out of one row.
template <class T>
class RowMaker {
public:
    RowMaker(const CsvMapping& mapping, const CsvRow& row, ImportRun& run)
        : m_mapping(mapping)
        , m_row(row)
        , m_maker(run, run.freeId(idOf(mapping, row)))
    {
    }

    void read()
    {
        Part& part = m_maker.part;
        part.vendor = m_mapping.vendor;
        for (const ColumnMapping& column : m_mapping.columns)
            if (const std::string text = oneLine(m_row.text(column.heading)); !isUnknownWord(text))
                readIdentity(column.key, text);
        if (part.name.empty())
            return m_maker.run().skip(fmt::format("line {}", m_row.line()), FLOPSMITH_TR("import", "has no name"));
        for (const ColumnMapping& column : m_mapping.columns)
            if (const std::string_view text = m_row.text(column.heading); !isUnknownWord(text))
                readFigure(column, text);
        m_maker.add(m_row.json());
    }

private:
    static std::string idOf(const CsvMapping& mapping, const CsvRow& row)
    {
        std::string id;
        std::string name;
        for (const ColumnMapping& column : mapping.columns) {
            if (column.key == "id")
                id = slug(row.text(column.heading));
            else if (column.key == "name")
                name = slug(plainName(row.text(column.heading)));
        }
        return id.empty() ? name : id;
    }
    void readIdentity(std::string_view key, const std::string& text)
    {
        Part& part = m_maker.part;
        if (key == "name")
            part.name = plainName(text);
        else if (key == "vendor")
            part.vendor = plainName(text);
        else if (key == "kind")
            part.kind = asciiLower(text);
        else if (key == "notes")
            part.notes += (part.notes.empty() ? "" : ". ") + text;
        else if (key == "mpn")
            part.mpn.push_back(text);
        else if (key == "price")
            readPrice(text);
    }
    void readPrice(const std::string& text)
    {
        const auto price = readPriceText(text, m_mapping.decimal.empty() ? '\0' : m_mapping.decimal.front());
        if (!price)
            m_maker.skip(says(FLOPSMITH_TR("import", "price: '%1' is no single amount, or can be read in two ways"),
                              text.substr(0, 40)));
        else if (m_mapping.priceDate.empty())
            m_maker.skip(FLOPSMITH_TR("import", "price: a price without a date is not taken"));
        else
            m_maker.price(price->amount, price->currency.empty() ? m_mapping.currency : price->currency,
                          m_mapping.priceDate, PriceKind::User);
    }
    void readFigure(const ColumnMapping& column, std::string_view text)
    {
        forEachField<T>([&](const auto& field) {
            if (field.key == column.key)
                readCell(column, text, m_maker.spec().*(field.member));
        });
    }
    template <class V>
    void readCell(const ColumnMapping& column, std::string_view text, Figure<V>& figure)
    {
        const Confidence confidence = column.assumed ? Confidence::Assumed : Confidence::Secondary;
        const auto leave = [&](std::string_view why) {
            m_maker.skip(says(why, column.key, oneLine(text.substr(0, 60))));
        };
        if constexpr (std::is_same_v<V, bool>) {
            if (const auto flag = cellFlag(text))
                m_maker.set(figure, *flag, confidence);
            else
                leave(FLOPSMITH_TR("import", "%1: '%2' is neither yes nor no; left unknown"));
        } else if constexpr (std::is_same_v<V, std::string>) {
            m_maker.set(figure, cellText(column.key, text), confidence);
        } else if constexpr (std::is_same_v<V, std::vector<std::string>>) {
            m_maker.set(figure, cellTexts(column.key, text), confidence);
        } else if constexpr (std::is_same_v<V, int> || std::is_same_v<V, double> || IsQuantity<V>) {
            // Zero is how tables write that something is not known.
            if (const auto number = cellNumber(column.key, inPoints(text), column.unit); !number)
                leave(FLOPSMITH_TR("import", "%1: '%2' is no single figure in a unit that fits; left unknown"));
            else if (*number != 0)
                m_maker.put(figure, column.key, number, confidence);
        }
    }

    /// A cell with the decimal point that figures are read with.
    [[nodiscard]] std::string inPoints(std::string_view text) const
    {
        std::string out(text);
        if (m_mapping.decimal == ",")
            for (char& c : out)
                c = c == ',' ? '.' : c == '.' ? ',' : c;
        return out;
    }

    const CsvMapping& m_mapping;
    const CsvRow& m_row;
    PartMaker<T> m_maker;
};

using MakeRow = void (*)(const CsvMapping&, const CsvRow&, ImportRun&);

template <class T>
void makeRow(const CsvMapping& mapping, const CsvRow& row, ImportRun& run)
{
    RowMaker<T>(mapping, row, run).read();
}

template <class... T>
MakeRow makerOf(std::string_view category, TypeList<T...>)
{
    MakeRow found = nullptr;
    ((T::category == category ? (void)(found = &makeRow<T>) : (void)0), ...);
    return found;
}

template <class V>
inline constexpr bool fitsOneCell = std::is_same_v<V, bool> || std::is_same_v<V, int> || std::is_same_v<V, double>
    || std::is_same_v<V, std::string> || std::is_same_v<V, std::vector<std::string>> || IsQuantity<V>;

template <class... T>
void addFigureKeys(std::string_view category, std::vector<std::string>& out, TypeList<T...>)
{
    const auto add = [&]<class C>() {
        if (C::category != category)
            return;
        forEachField<C>([&](const auto& field) {
            using Member = std::remove_cvref_t<decltype(std::declval<C>().*(field.member))>;
            if (fitsOneCell<typename Member::Value>)
                out.emplace_back(field.key);
        });
    };
    (add.template operator()<T>(), ...);
}

} // namespace

const std::vector<std::string_view>& identityKeys()
{
    static const std::vector<std::string_view> keys{"name", "vendor", "mpn", "kind", "notes", "id", "price"};
    return keys;
}

std::vector<std::string> mappableKeys(std::string_view category)
{
    std::vector<std::string> out(identityKeys().begin(), identityKeys().end());
    addFigureKeys(category, out, Categories{});
    return out;
}

std::vector<std::string> mappableUnits(std::string_view key)
{
    static constexpr std::string_view words[] = {"W",   "kW",   "mm",      "cm",   "in",   "g",    "kg", "lb", "MHz",
                                                 "GHz", "MT/s", "MB/s",    "GB/s", "TB/s", "Gbps", "MB", "GB", "TB",
                                                 "GiB", "TiB",  "\u00b0C", "CFM",  "dBA",  "V",    "A",  "min"};
    std::vector<std::string> out;
    const Unit* unit = unitOfKey(key);
    for (const std::string_view word : words) {
        // A lone G is read as GB, but offered as grams.
        const bool bytes = word.ends_with('B');
        if (unit && inUnitOf({1, asciiLower(word)}, key) && (unit->dimension != Dimension::Capacity || bytes))
            out.emplace_back(word);
    }
    return out;
}

Result<void> checkMapping(const CsvMapping& mapping)
{
    const auto wrong = [](std::string message, std::string remedy) {
        return fail(Error{ErrorCode::Malformed, {}, "mapping", std::move(message), std::move(remedy)});
    };
    const bool plain = !mapping.dataset.empty() && mapping.dataset.size() <= 40
        && mapping.dataset.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
    if (!plain)
        return wrong("the dataset's name is not plain", "use a-z, 0-9 and hyphens");
    if (!makerOf(mapping.category, Categories{}))
        return wrong(fmt::format("unknown category '{}'", oneLine(mapping.category.substr(0, 60))),
                     nearestKey(mapping.category, categoryNames()));
    const auto keys = mappableKeys(mapping.category);
    bool named = false;
    for (const ColumnMapping& column : mapping.columns) {
        named = named || column.key == "name";
        if (std::find(keys.begin(), keys.end(), column.key) == keys.end())
            return wrong(fmt::format("'{}' is no figure of a {} that a cell can hold",
                                     oneLine(column.key.substr(0, 60)), mapping.category),
                         nearestKey(column.key, {keys.begin(), keys.end()}));
        if (!column.unit.empty() && !inUnitOf({1, asciiLower(column.unit)}, column.key))
            return wrong(fmt::format("'{}' is no unit of {}", oneLine(column.unit.substr(0, 20)), column.key),
                         "choose another unit, or none");
    }
    if (!mapping.decimal.empty() && mapping.decimal != "." && mapping.decimal != ",")
        return wrong("the decimal mark is neither point nor comma", "leave it out where cells tell it themselves");
    if (!mapping.priceDate.empty() && !isDate(mapping.priceDate))
        return wrong("the date of the prices is not one of ISO 8601", "write it as 2026-11-21");
    if (!isCurrency(mapping.currency))
        return wrong("the currency of the prices is none", "use the code of ISO 4217, as USD");
    if (!named)
        return wrong("no column is the name", "choose the column that holds the parts' names");
    return {};
}

void readMappedRow(const CsvRow& row, const CsvMapping& mapping, ImportRun& run)
{
    makerOf(mapping.category, Categories{})(mapping, row, run);
}

Result<void> readMapped(const DatasetFile& file, const CsvMapping& mapping, ImportRun& run, std::size_t maxRows)
{
    if (auto good = checkMapping(mapping); !good)
        return good;
    const MakeRow make = makerOf(mapping.category, Categories{});
    std::size_t rows = 0;
    return forEachRow(file, run, [&](const CsvRow& row) {
        if (maxRows == 0 || rows++ < maxRows)
            make(mapping, row, run);
    });
}

Result<ImportedSet> importCsv(const std::filesystem::path& file, const CsvMapping& mapping,
                              const ImportMonitor& monitor, std::size_t maxRows)
{
    std::error_code failed;
    const DatasetFile input(file, std::filesystem::file_size(file, failed));
    ImportedSet set;
    set.dataset = mapping.dataset;
    set.title = mapping.title.empty() ? mapping.dataset : mapping.title;
    set.licence = mapping.licence;
    set.origin = lastingPath(file);
    set.sources = {Source{}, Source{set.dataset, set.title, {}, {}, input.date(), Confidence::Secondary}};
    ImportRun run(set, monitor, failed ? 0 : input.bytes());
    run.begin(input);
    if (const auto read = readMapped(input, mapping, run, maxRows); !read)
        return fail(read.error());
    if (const auto going = run.finish(); !going)
        return fail(going.error());
    return set;
}

} // namespace flopsmith
