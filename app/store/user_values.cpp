// Prices, rates and favourites in the user's catalog.
#include <algorithm>

#include "app/store/content.h"

namespace flopsmith {

Result<std::size_t> UserCatalog::addPrices(const std::vector<PriceEntry>& prices,
                                           const std::vector<ExchangeRate>& rates)
{
    std::size_t added = 0;
    const auto done = m_database.transaction([&]() -> Result<bool> {
        for (const PriceEntry& entry : prices) {
            const Price& price = entry.price;
            if (auto put = m_database.run("INSERT OR IGNORE INTO price (part, amount, currency, date, kind, source) "
                                          "VALUES (?, ?, ?, ?, ?, ?)",
                                          {textFor(entry.part.str()), static_cast<qlonglong>(price.money.minor),
                                           textFor(price.money.currency), textFor(price.date),
                                           static_cast<int>(price.kind), textFor(price.source)});
                !put)
                return put;
            if (auto asked = m_database.run("SELECT changes()", {},
                                            [&](const QSqlQuery& row) {
                                                added += static_cast<std::size_t>(row.value(0).toInt());
                                                return false;
                                            });
                !asked)
                return asked;
        }
        for (const ExchangeRate& rate : rates)
            if (auto put = m_database.run("INSERT OR REPLACE INTO rate (base, quote, date, value) VALUES (?, ?, ?, ?)",
                                          {textFor(rate.base), textFor(rate.quote), textFor(rate.date), rate.value});
                !put)
                return put;
        return true;
    });
    if (!done)
        return fail(done.error());
    return added;
}

Result<std::vector<Price>> UserCatalog::priceHistory(const PartId& part)
{
    std::vector<Price> out;
    const auto read =
        m_database.run("SELECT amount, currency, date, kind, source FROM price WHERE part = ? ORDER BY date, kind",
                       {textFor(part.str())}, [&](const QSqlQuery& row) {
                           const int kind = std::clamp(row.value(3).toInt(), 0, static_cast<int>(PriceKind::User));
                           out.push_back({{row.value(0).toLongLong(), textOf(row.value(1))},
                                          textOf(row.value(2)),
                                          static_cast<PriceKind>(kind),
                                          textOf(row.value(4))});
                           return true;
                       });
    if (!read)
        return fail(read.error());
    return out;
}

Result<bool> UserCatalog::removeUserPrices(const PartId& part)
{
    return m_database.run("DELETE FROM price WHERE part = ? AND kind = ?",
                          {textFor(part.str()), static_cast<int>(PriceKind::User)});
}

Result<std::vector<ExchangeRate>> UserCatalog::rates()
{
    return readRates(m_database);
}

Result<std::vector<PartId>> UserCatalog::favourites()
{
    std::vector<PartId> out;
    const auto read = m_database.run("SELECT part FROM favourite ORDER BY part", {}, [&](const QSqlQuery& row) {
        out.emplace_back(textOf(row.value(0)));
        return true;
    });
    if (!read)
        return fail(read.error());
    return out;
}

Result<bool> UserCatalog::setFavourite(const PartId& part, bool favourite)
{
    return m_database.run(favourite ? "INSERT OR IGNORE INTO favourite (part) VALUES (?)"
                                    : "DELETE FROM favourite WHERE part = ?",
                          {textFor(part.str())});
}

} // namespace flopsmith
