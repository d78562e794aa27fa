// What the user's database says about parts, read at once. Knows nothing about how it is shown.
#pragma once

#include "app/store/part_codec.h"
#include "app/store/user_catalog.h"

namespace flopsmith {

struct StoreContent {
    std::vector<Source> sources; // those given first, then those of the datasets
    std::vector<std::vector<PartChunk>> datasets; // each in catalog order
    std::vector<Part> userParts;
    std::vector<Merge> merges; // without those that are split
    std::vector<PriceEntry> prices;
    std::vector<ExchangeRate> rates;
};

/// Reads all but the dataset `except`, inside a transaction of the caller. Chunks are decoded on a few threads.
[[nodiscard]] Result<StoreContent> readContent(Database& database, const std::vector<Source>& sources,
                                               std::string_view except);

/// The bundled catalog with the content above it; `bundled` itself when there is nothing.
[[nodiscard]] CatalogPtr makeOverlay(const CatalogPtr& bundled, StoreContent content);

/// The sources of a dataset as text, and back; the first is the empty one.
[[nodiscard]] std::string sourcesText(const std::vector<Source>& sources);
[[nodiscard]] std::optional<std::vector<Source>> sourcesFrom(const std::string& text, const std::string& file);

[[nodiscard]] Result<std::vector<Merge>> readMerges(Database& database);
[[nodiscard]] Result<std::vector<ExchangeRate>> readRates(Database& database);

/// A message as one text, pattern and arguments apart, and back; what older versions kept has no arguments.
[[nodiscard]] std::string keptMessage(const Message& message);
[[nodiscard]] Message messageKept(const std::string& text);

/// Columns hold a text or a blob.
[[nodiscard]] inline std::string textOf(const QVariant& value)
{
    return value.toString().toStdString();
}
[[nodiscard]] inline QString textFor(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
[[nodiscard]] inline std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}
[[nodiscard]] inline QByteArray bytesFor(std::string_view bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

} // namespace flopsmith
