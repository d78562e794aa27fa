#include "app/reports/sheet_cells.h"

#include "app/base/text.h"
#include "app/reports/report_text.h"

namespace flopsmith {

SheetCell countCell(std::int64_t count)
{
    return {std::to_string(count), {static_cast<double>(count), 0, {}, false}};
}

SheetCell quantityCell(const AnyQuantity& quantity, bool binary)
{
    const QuantityParts parts = quantityParts(quantity, binary);
    return {quantityText(quantity, binary), {parts.number, parts.decimals, parts.symbol, false}};
}

SheetCell moneyCell(const Money& money)
{
    return {moneyText(money), {money.amount(), minorDigits(money.currency), money.currency, true}};
}

SheetCell percentCell(double share)
{
    return {percentText(share), {share, 1, "%", false}};
}

SheetCell numberCell(double value, int decimals, const std::string& unit)
{
    const std::string text = formatNumber(value, decimals);
    return {unit.empty() ? text : text + " " + unit, {value, decimals, unit, false}};
}

void addRow(SheetTable& table, std::vector<SheetCell> cells)
{
    const std::size_t row = table.rows.size();
    std::vector<std::string> texts;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        texts.push_back(std::move(cells[column].text));
        if (cells[column].number)
            table.numbers.emplace(std::pair(row, column), std::move(*cells[column].number));
    }
    table.rows.push_back(std::move(texts));
}

} // namespace flopsmith
