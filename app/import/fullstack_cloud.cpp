// Full Stack Deep Learning's cloud GPU tables: servers and serverless offers.
#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/rented_offer.h"
#include "app/import/words.h"

namespace flopsmith {

namespace {

/// The day of the table's last change; most of its prices are older still.
constexpr std::string_view fullstackCloudPrices = "2025-03-07";

bool takesFullstackCloud(const DatasetFile& file)
{
    return file.ending() == "csv" && file.headHas(",GPU Type,GPU Arch,GPUs,GPU RAM,vCPUs,RAM,");
}

/// A single number; "80-100" is a range over machines and no figure.
std::optional<double> single(std::string_view cell)
{
    const auto value = plainNumber(cell);
    return value && *value > 0 ? value : std::nullopt;
}

Result<void> readFullstackCloud(const DatasetFile& file, ImportRun& run)
{
    const bool serverless = file.headHas("Vendor,GPU Type");
    return forEachRow(file, run, [&](const CsvRow& row) {
        RentedOffer offer;
        const std::string cloud = oneLine(row.text(serverless ? "Vendor" : "Cloud"));
        const std::string instance = oneLine(row.text("Name"));
        offer.accelerator = oneLine(row.text("GPU Type"));
        offer.count = single(row.text("GPUs"));
        if (cloud.empty() || offer.accelerator.empty())
            return run.skip(fmt::format("{} line {}", file.stem(), row.line()),
                            FLOPSMITH_TR("import", "has no cloud or no GPU"));
        offer.provider = providerName(cloud);
        offer.name = fmt::format("{}{}x {}", instance.empty() ? "" : instance + " ",
                                 formatNumber(offer.count.value_or(1)), offer.accelerator);
        offer.kind = serverless ? "serverless" : "";
        offer.cpus = single(row.text("vCPUs"));
        offer.memoryGib = single(row.text("RAM"));
        offer.onDemand = single(row.text(serverless ? "Per-Hour" : "On-demand"));
        offer.spot = single(row.text("Spot"));
        offer.date = fullstackCloudPrices;
        for (const std::string_view heading : {"vCPUs", "RAM"})
            if (!row.text(heading).empty() && !plainNumber(row.text(heading)))
                run.skip(offer.name,
                         says(FLOPSMITH_TR("import", "%1: '%2' is no single figure; left unknown"), heading,
                              oneLine(row.text(heading).substr(0, 40))));
        offer.id = run.freeId(
            slug(fmt::format("{} {} {}{} {}", cloud, serverless ? "serverless" : "",
                             formatNumber(offer.count.value_or(1)), "x", offer.accelerator + " " + instance)));
        addOffer(offer, row.json(), run);
    });
}

} // namespace

extern const Importer fullstackCloudImporter;
const Importer fullstackCloudImporter{
    "fullstack-cloud-gpus", "Full Stack Deep Learning cloud GPU tables", "MIT. The Full Stack, docs/cloud-gpus.",
    "The Full Stack",       "https://github.com/the-full-stack/website", &takesFullstackCloud,
    &readFullstackCloud};

} // namespace flopsmith
