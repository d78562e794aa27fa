// Own or rent on the bundled catalog: the three published offers and a cloud H100 instance against calculations by
// hand, break-even, what is not known, and settings out of range.
#include <algorithm>
#include <cmath>
#include <map>

#include <QTest>

#include "app/build/apply.h"
#include "app/import/estimator_files.h"
#include "app/io/catalog_io.h"
#include "app/io/document_io.h"
#include "app/io/workload_json.h"
#include "app/ownership/ownership.h"
#include "app/reports/ownership_text.h"
#include "app/reports/sheet_sections.h"
#include "app/rules/engine.h"
#include "tests/support/paths.h"

using namespace flopsmith;

namespace {

const CatalogPtr& catalog()
{
    static const CatalogPtr loaded = loadCatalog(test::sourceFolder() / "catalog").value();
    return loaded;
}

const EstimatorPtr& estimator()
{
    static const EstimatorPtr loaded = loadEstimator(test::sourceFolder() / "catalog", *catalog()).value();
    return loaded;
}

/// A machine with two A100, and settings that leave nothing to tables.
Build twoA100(const std::vector<std::pair<std::string, std::string>>& settings)
{
    Build build = parseBuild(R"({"format": "flopsmith-rig", "version": [1, 0], "site": {"country": "US"},
        "parts": [{"part": "nvidia-a100-pcie-80gb", "count": 2}]})",
                             *catalog(), "test")
                      .value()
                      .build;
    std::vector<std::pair<std::string, std::string>> all{
        {"own_years", "3"},      {"utilization", "0.5"}, {"purchase", "30000"}, {"busy_w", "1000"},
        {"idle_share", "0.2"},   {"on_share", "1"},      {"price_kwh", "0.2"},  {"pue", "1.5"},
        {"spares_share", "0"},   {"discount_rate", "0"}, {"resale_share", "0"}, {"rent_storage_tb", "0"},
        {"restart_share", "0.1"}};
    all.insert(all.end(), settings.begin(), settings.end());
    for (const auto& [key, value] : all)
        build = apply(build, *catalog(), SetOption{"settings." + key, value}).value();
    return build;
}

struct Compared {
    EvaluationPtr evaluation;
    OwnershipAnswer answer;
};

Compared compared(Build build)
{
    Compared out;
    out.evaluation = evaluate(std::make_shared<const Build>(std::move(build)), catalog());
    out.answer =
        ownOrRent({*out.evaluation->machine, out.evaluation->estimate, nullptr, estimator().get(), "2026-11-28"})
            .value();
    return out;
}

const RentAnswer& offer(const Compared& c, std::string_view id)
{
    const auto& all = c.answer.rent;
    const auto at =
        std::find_if(all.begin(), all.end(), [&](const RentAnswer& one) { return one.offer.part->id.str() == id; });
    if (at == all.end())
        throw std::runtime_error("no such offer");
    return *at;
}

double term(const std::vector<CostTerm>& terms, std::string_view name)
{
    for (const CostTerm& one : terms)
        if (one.name == name)
            return one.amount;
    return 0;
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-6 * std::max({1.0, std::abs(a), std::abs(b)});
}

/// Dense FP16 tensor rate of a part, or its FP32 rate.
double rate(std::string_view id, bool tensor)
{
    const auto* gpu = catalog()->find(PartId(std::string(id)))->as<Accelerator>();
    return tensor ? *gpu->fp16Tensor.get() : *gpu->fp32.get();
}

} // namespace

class TestOwnOrRent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void owningByHand()
    {
        const Compared c = compared(twoA100({}));
        // 4380 h at 1 kW, 4380 h at 0.2 kW: 5256 kWh a year.
        QVERIFY(near(term(c.answer.own.terms, "energy"), 5256 * 0.2 * 3));
        QVERIFY(near(term(c.answer.own.terms, "facility"), 5256 * 0.2 * 3 * 0.5));
        QVERIFY(near(c.answer.own.total, 30000 + 5256 * 0.2 * 3 * 1.5));
        QVERIFY(near(c.answer.own.perBusyHour, c.answer.own.total / (4380 * 3)));
        QVERIFY(near(c.answer.own.depreciationPerYear, 10000));
        QVERIFY(near(c.answer.own.energyKwhPerYear, 5256 * 1.5));
        QVERIFY(c.answer.own.lacks.empty());
    }

    /// The published offers state no price and no number of cards: the user's statements fill that in.
    void thePublishedOffersByHand_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("card");
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("tensor");
        QTest::newRow("light to medium") << "cherry-epyc-7402p-gpu"
                                         << "nvidia-a10" << 8 << true;
        QTest::newRow("heavy") << "cherry-2x-epyc-7443-gpu"
                               << "nvidia-a100-pcie-80gb" << 4 << true;
        QTest::newRow("lightweight") << "cherry-xeon-gold-6230r-gpu"
                                     << "nvidia-p4" << 1 << false;
    }

    void thePublishedOffersByHand()
    {
        QFETCH(QString, id);
        QFETCH(QString, card);
        QFETCH(int, count);
        QFETCH(bool, tensor);
        const std::string name = id.toStdString();
        const Compared unknown = compared(twoA100({}));
        QVERIFY(!offer(unknown, name).offer.countable());
        QVERIFY(offer(unknown, name).terms.empty());
        const auto& asks = offer(unknown, name).offer.asks;
        QVERIFY(std::find(asks.begin(), asks.end(), "rent_price." + name) != asks.end());
        QVERIFY(std::find(asks.begin(), asks.end(), "rent_count." + name) != asks.end());

        const Compared c = compared(twoA100({{"rent_price." + name, "1.25"},
                                             {"rent_count." + name, std::to_string(count)},
                                             {"rent_accelerator." + name, card.toStdString()},
                                             {"rent_storage_tb", "4"},
                                             {"rent_storage_price", "25"},
                                             {"rent_egress_tb_month", "0.5"},
                                             {"rent_egress_price", "0.08"},
                                             {"rent_speed." + name, tensor ? "none" : "0.02"}}));
        const RentAnswer& rent = offer(c, name);
        const double speed =
            tensor ? count * rate(card.toStdString(), true) / (2 * rate("nvidia-a100-pcie-80gb", true)) : 0.02;
        QVERIFY2(rent.offer.countable(), rent.offer.needs.empty() ? "" : rent.offer.needs.front().text().c_str());
        QVERIFY(near(rent.offer.speed, speed));
        QVERIFY(near(rent.machines, 1 / speed));
        QVERIFY(near(rent.hoursPerYear, 8760 * 0.5 / speed));
        QVERIFY(near(term(rent.terms, "compute"), 8760 * 0.5 / speed * 1.25 * 3));
        QVERIFY(near(term(rent.terms, "storage"), 4 * 25 * 36));
        QVERIFY(near(term(rent.terms, "egress"), 500 * 0.08 * 36));
        QVERIFY(near(rent.total, 8760 * 0.5 / speed * 1.25 * 3 + 4 * 25 * 36 + 500 * 0.08 * 36));
    }

    void aCloudH100InstanceByHand()
    {
        const Compared c = compared(twoA100({}));
        const RentAnswer& rent = offer(c, "aws-p5.48xlarge");
        const Price* price = rent.offer.part->newestPrice();
        QVERIFY(price && price->money.currency == "USD");
        const double speed = 8 * rate("nvidia-h100-sxm5-80gb", true) / (2 * rate("nvidia-a100-pcie-80gb", true));
        QVERIFY(near(rent.offer.speed, speed));
        QCOMPARE(rent.offer.basis, SpeedBasis::TensorRate);
        QVERIFY(near(term(rent.terms, "compute"), 4380 / speed * price->money.amount() * 3));
        QVERIFY(near(rent.total, 4380 / speed * price->money.amount() * 3));
        QCOMPARE(rent.offer.priceDate, price->date);
    }

    void offersWithTooLittleMemoryDoNotStandIn()
    {
        // An 80 GB card is not replaced by one of 24 GB, whatever its rate, while no workload says that it fits.
        const Compared c = compared(twoA100({}));
        const RentAnswer& rent = offer(c, "lambda-1x-a10");
        QVERIFY(!rent.offer.countable());
    }

    void breakEvenIsWhereBothCostTheSame()
    {
        // So cheap that even against spot offers it pays off before it works in all hours.
        const auto at = [](double utilization) {
            return compared(twoA100({{"purchase", "6000"}, {"utilization", std::to_string(utilization)}}));
        };
        const Compared c = at(0.5);
        QVERIFY(c.answer.breakEven.utilization.has_value());
        const double even = *c.answer.breakEven.utilization;
        QVERIFY(even > 0 && even < 1);
        const Compared same = at(even);
        QVERIFY(std::abs(same.answer.own.total - same.answer.cheapest()->total) < 0.001 * same.answer.own.total);
        const Compared below = at(even * 0.8);
        QCOMPARE(below.answer.verdict, OwnOrRent::Rent);
        const Compared above = at(std::min(1.0, even * 1.2));
        QCOMPARE(above.answer.verdict, OwnOrRent::Own);
    }

    void theDateIsWhenTheSumsMeet()
    {
        const Compared c = compared(twoA100({{"utilization", "1"}}));
        QVERIFY(c.answer.breakEven.months.has_value());
        const CostFigures& f = c.answer.costs;
        const double perMonth = totalOf(rentingTerms(f)) / 36 - (totalOf(owningTerms(f)) - f.purchase) / 36;
        QCOMPARE(*c.answer.breakEven.months, std::ceil(f.purchase / perMonth));
        QCOMPARE(c.answer.breakEven.date.size(), std::size_t{10});
        QVERIFY(c.answer.breakEven.date > "2026-11-28");
    }

    void whatIsNotKnownIsAskedFor()
    {
        Build build = twoA100({});
        for (const char* key : {"purchase", "price_kwh"})
            build.settings.erase(key);
        build.site.country = "AQ"; // no tariff there
        const Compared c = compared(build);
        QVERIFY(!c.answer.own.lacks.empty());
        const auto& asked = c.answer.asked;
        QVERIFY(std::find(asked.begin(), asked.end(), "price_kwh") != asked.end());
        QVERIFY(std::find(asked.begin(), asked.end(), "admin_hours_month") != asked.end());
        QVERIFY(c.answer.verdict != OwnOrRent::Own); // a lower bound never wins
    }

    /// With costs missing owning breaks even later than what is counted: only that is said, and once on the sheet.
    void aLowerBoundSaysFromWhenOwningIsNotCheaper()
    {
        Build build = twoA100({{"purchase", "6000"}});
        build.settings.erase("price_kwh");
        build.site.country = "AQ";
        ReferenceBuild own;
        const Compared c = compared(build);
        QVERIFY(!c.answer.own.lacks.empty());
        QVERIFY(c.answer.breakEven.utilization.value_or(0) > 0);
        const std::string texts = join(breakEvenTexts(c.answer), " ");
        QVERIFY2(texts.find("Owning is not cheaper below ") != std::string::npos, texts.c_str());
        for (const char* certain : {"is cheaper from", "has paid off by", "Net present value"})
            QVERIFY2(texts.find(certain) == std::string::npos, texts.c_str());
        own.evaluation = c.evaluation;
        own.ownership = std::make_shared<const OwnershipAnswer>(c.answer);
        const SheetSection section = ownershipSection(own);
        QVERIFY(!section.charts.empty());
        for (const ChartSpec& chart : section.charts)
            for (const std::string& note : chart.notes)
                QVERIFY2(std::count(section.paragraphs.begin(), section.paragraphs.end(), note) == 0, note.c_str());
    }

    /// A board priced in EUR in a build in USD, at a place with a tariff in EUR.
    void aRateIsAskedForAndCounts()
    {
        Build build = twoA100({});
        for (const char* key : {"purchase", "price_kwh"})
            build.settings.erase(key);
        build.site.country = "DE";
        const auto& parts = catalog()->parts();
        const auto inEuro = std::find_if(parts.begin(), parts.end(), [](const Part& part) {
            return part.as<Motherboard>() && part.newestPrice() && part.newestPrice()->money.currency == "EUR";
        });
        QVERIFY(inEuro != parts.end());
        build = apply(build, *catalog(), Place{inEuro->id, {}, 1, {}}).value();
        const Compared without = compared(build);
        const auto asks = [](const OwnershipAnswer& answer, std::string_view key) {
            return std::find(answer.asked.begin(), answer.asked.end(), key) != answer.asked.end();
        };
        QVERIFY(asks(without.answer, "rate.EUR") && asks(without.answer, "price_kwh"));
        QVERIFY(!without.answer.rates.empty() && !without.answer.rates.front().value);
        const double before = term(without.answer.own.terms, "purchase");

        build = apply(build, *catalog(), SetOption{"settings.rate.EUR", "1.5@2026-11-20"}).value();
        const Compared with = compared(build);
        QVERIFY(!asks(with.answer, "rate.EUR") && !asks(with.answer, "price_kwh"));
        QCOMPARE(with.answer.rates.front().currency, std::string("EUR"));
        QVERIFY(with.answer.rates.front().stated && with.answer.rates.front().owning);
        QCOMPARE(with.answer.rates.front().date, std::string("2026-11-20"));
        QVERIFY(near(term(with.answer.own.terms, "purchase"), before + 1.5 * inEuro->newestPrice()->money.amount()));
        QVERIFY(with.answer.own.energyKwhPerYear > 0 && term(with.answer.own.terms, "energy") > 0);
        QCOMPARE(with.evaluation->estimate.cost.purchase.totals().size(), std::size_t(1));
    }

    void aRateWithoutItsDayIsRefused()
    {
        for (const char* text : {"1.25", "1.25@", "0@2026-11-20", "cheap@2026-11-20", "1.25@yesterday"}) {
            const auto evaluation = evaluate(std::make_shared<const Build>(twoA100({{"rate.EUR", text}})), catalog());
            const auto answer =
                ownOrRent({*evaluation->machine, evaluation->estimate, nullptr, estimator().get(), "2026-11-28"});
            QVERIFY2(!answer, text);
            QCOMPARE(answer.error().place, std::string("settings.rate.EUR"));
        }
    }

    void settingsOutOfRangeAreRefused()
    {
        const auto evaluation = evaluate(std::make_shared<const Build>(twoA100({{"utilization", "40"}})), catalog());
        const auto answer =
            ownOrRent({*evaluation->machine, evaluation->estimate, nullptr, estimator().get(), "2026-11-28"});
        QVERIFY(!answer);
        QCOMPARE(answer.error().place, std::string("settings.utilization"));
        QVERIFY(!answer.error().remedy.empty());
    }

    void aWorkloadDecidesWhatIsAsFast()
    {
        Build build = twoA100({});
        const auto evaluation = evaluate(std::make_shared<const Build>(std::move(build)), catalog());
        const auto workload =
            parseWorkload(R"({"mode": "inference-decode", "model": "Llama 3 8B", "precision": "fp16"})", "test");
        QVERIFY(workload);
        const WorkloadAnswer here = answer(*evaluation->machine, evaluation->estimate, *workload, *estimator());
        QVERIFY(here.speed);
        const auto out =
            ownOrRent({*evaluation->machine, evaluation->estimate, &here, estimator().get(), "2026-11-28"});
        QVERIFY(out);
        const auto& all = out->rent;
        const bool any = std::any_of(all.begin(), all.end(), [](const RentAnswer& rent) {
            return rent.offer.basis == SpeedBasis::Workload && rent.offer.countable();
        });
        QVERIFY(any);
    }

    /// Inferentia runs what was trained elsewhere: it stands in for inference, never for training.
    void whatOnlyInfersDoesNotStandInForTraining()
    {
        const auto evaluation = evaluate(std::make_shared<const Build>(twoA100({})), catalog());
        const auto asked = [&](const char* text) {
            const WorkloadAnswer here =
                answer(*evaluation->machine, evaluation->estimate, parseWorkload(text, "test").value(), *estimator());
            auto out = ownOrRent({*evaluation->machine, evaluation->estimate, &here, estimator().get(), "2026-11-28"});
            return Compared{evaluation, std::move(out).value()};
        };
        constexpr const char* machine = "aws-inf2.48xlarge";
        const auto says = [](const Offer& offer, std::string_view words) {
            return std::any_of(offer.needs.begin(), offer.needs.end(),
                               [&](const Message& need) { return need.pattern.find(words) != std::string::npos; });
        };
        const Compared trained = asked(R"({"mode": "qlora", "model": "Llama 3 8B", "seq_len": 2048})");
        QVERIFY(!offer(trained, machine).offer.countable());
        QVERIFY(says(offer(trained, machine).offer, "only infers"));
        QCOMPARE(offer(trained, machine).offer.speed, 0.0);
        QVERIFY(offer(trained, "aws-trn1.32xlarge").offer.speed > 0);
        const Compared inferred = asked(R"({"mode": "inference-decode", "model": "Llama 3 8B", "precision": "fp16"})");
        QVERIFY(!says(offer(inferred, machine).offer, "only infers"));
        QVERIFY(offer(inferred, machine).offer.speed > 0);
        // Without a workload the build may train.
        QVERIFY(says(offer(compared(twoA100({})), machine).offer, "only infers"));
        QVERIFY(!says(offer(compared(twoA100({{"workload_mode", "inference"}})), machine).offer, "only infers"));
    }

    void theTornadoShowsWhatFlips()
    {
        const Compared c = compared(twoA100({}));
        QVERIFY(c.answer.sensitivity.size() > 5);
        const double now = advantageOfOwning(c.answer.costs);
        for (std::size_t i = 0; i < c.answer.sensitivity.size(); ++i) {
            const Sensitivity& one = c.answer.sensitivity[i];
            if (i > 0)
                QVERIFY(one.swing() <= c.answer.sensitivity[i - 1].swing());
            QVERIFY(one.low <= c.answer.costs.*one.info->member && one.high >= c.answer.costs.*one.info->member);
            QVERIFY(std::min(one.advantageLow, one.advantageHigh) <= now + 1e-6
                    || std::max(one.advantageLow, one.advantageHigh) >= now - 1e-6);
        }
    }

    void peaksCanBeRented()
    {
        const Compared none = compared(twoA100({}));
        QVERIFY(!none.answer.hybrid);
        const Compared c = compared(twoA100({{"peak_share", "0.1"}, {"peak_factor", "3"}}));
        QVERIFY(c.answer.hybrid.has_value());
        const HybridAnswer& h = *c.answer.hybrid;
        // 876 hours a year with two more builds' worth of work, at the best price per work.
        double perWork = 1e18;
        for (const RentAnswer& rent : c.answer.rent)
            if (rent.offer.countable() && !rent.offer.reserved() && rent.offer.commitment != "spot")
                perWork = std::min(perWork, *rent.offer.perHour / rent.offer.speed);
        QVERIFY(near(h.ownBaseRentPeaks, c.answer.own.total + 876 * 2 * perWork * 3));
        // Three builds that work (0.5 + 0.2) / 3 of the time.
        const double busy = 8760 * 0.7 / 3;
        const double energy = 3 * (busy + (8760 - busy) * 0.2) * 0.2 * 1.5 * 3;
        QVERIFY(near(h.ownAll, 90000 + energy));
    }
};

QTEST_GUILESS_MAIN(TestOwnOrRent)
#include "tst_own_or_rent.moc"
