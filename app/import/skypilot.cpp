// SkyPilot's catalog: `catalogs/<version>/<cloud>/vms.csv`, one line per instance type, region and zone.
#include <unordered_set>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/rented_offer.h"
#include "app/import/words.h"

namespace flopsmith {

namespace {

std::optional<double> positive(std::string_view cell)
{
    const auto value = plainNumber(cell);
    return value && *value > 0 ? value : std::nullopt;
}

bool takesSkypilot(const DatasetFile& file)
{
    return file.ending() == "csv" && file.headHas("InstanceType,") && file.headHas("AcceleratorName")
        && file.headHas("Price") && file.headHas("Region");
}

struct Passed {
    std::size_t withoutAccelerator = 0;
    std::size_t withoutHost = 0;
    std::size_t zones = 0;
};

void noteAll(const std::string& file, const Passed& passed, ImportRun& run)
{
    if (passed.withoutAccelerator > 0)
        run.skip(file, says(FLOPSMITH_TR("import", "%1 lines without accelerator"), passed.withoutAccelerator));
    if (passed.withoutHost > 0)
        run.skip(file,
                 says(FLOPSMITH_TR("import", "%1 lines price an accelerator without the machine around it"),
                      passed.withoutHost));
    if (passed.zones > 0)
        run.skip(file,
                 says(FLOPSMITH_TR("import", "%1 lines repeat an offer for further zones of a region"), passed.zones));
}

Result<void> readSkypilot(const DatasetFile& file, ImportRun& run)
{
    const std::string cloud = file.stem() == "vms" ? file.folder() : file.stem();
    // The table is refreshed several times a day and carries no date: the day of the download stands for it.
    const std::string date = file.date();
    std::unordered_set<std::string> seen;
    Passed passed;
    const auto done = forEachRow(file, run, [&](const CsvRow& row) {
        const std::string instance = oneLine(row.text("InstanceType"));
        const std::string accelerator = oneLine(row.text("AcceleratorName"));
        if (accelerator.empty()) {
            ++passed.withoutAccelerator;
            return;
        }
        if (instance.empty()) {
            ++passed.withoutHost;
            return;
        }
        RentedOffer offer;
        offer.region = oneLine(row.text("Region"));
        offer.id = slug(fmt::format("{} {} {} {}", cloud, instance, accelerator, offer.region));
        if (!seen.insert(offer.id).second) {
            ++passed.zones;
            return;
        }
        offer.provider = providerName(cloud);
        offer.name = fmt::format("{} {}", instance, offer.region);
        offer.accelerator = accelerator;
        offer.count = positive(row.text("AcceleratorCount"));
        offer.cpus = positive(row.text("vCPUs"));
        offer.memoryGib = positive(row.text("MemoryGiB"));
        offer.onDemand = positive(row.text("Price"));
        offer.spot = positive(row.text("SpotPrice"));
        offer.date = date;
        addOffer(offer, row.json(), run);
    });
    noteAll(file.path().filename().string(), passed, run);
    return done;
}

} // namespace

extern const Importer skypilotImporter;
const Importer skypilotImporter{"skypilot",
                                "SkyPilot catalog",
                                "No licence file was found with it: for your own use only.",
                                "skypilot-org",
                                "https://github.com/skypilot-org/skypilot-catalog",
                                &takesSkypilot,
                                &readSkypilot};

} // namespace flopsmith
