// Terms of owning and renting against calculations by hand.
#include <cmath>
#include <map>
#include <string>

#include <QTest>

#include "app/ownership/costs.h"

using namespace flopsmith;

namespace {

std::map<std::string, double, std::less<>> byName(const std::vector<CostTerm>& terms)
{
    std::map<std::string, double, std::less<>> out;
    for (const CostTerm& term : terms)
        out[std::string(term.name)] = term.amount;
    return out;
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-6 * std::max({1.0, std::abs(a), std::abs(b)});
}

CostFigures workstation()
{
    CostFigures f;
    f.years = 4;
    f.utilization = 0.25;
    f.purchase = 20000;
    f.busyWatts = 1000;
    f.idleShare = 0.2;
    f.onShare = 0.5;
    f.perKwh = 0.30;
    f.pue = 1.4;
    return f;
}

} // namespace

class TestCosts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void energyFollowsTheLoadProfile()
    {
        // 2190 h at 1 kW and half of 6570 h at 0.2 kW.
        QVERIFY(near(energyPerYear(workstation()), 2190 + 657));
    }

    void owningByTerm()
    {
        CostFigures f = workstation();
        f.spaceMonth = 50;
        f.adminHours = 2;
        f.adminRate = 60;
        f.sparesShare = 0.03;
        f.resaleShare = 0.2;
        f.coolingPurchase = 900;
        const auto terms = byName(owningTerms(f));
        QVERIFY(near(terms.at("purchase"), 20000));
        QVERIFY(near(terms.at("cooling_purchase"), 900));
        QVERIFY(near(terms.at("energy"), 2847 * 0.30 * 4));
        QVERIFY(near(terms.at("facility"), 2847 * 0.30 * 4 * 0.4));
        QVERIFY(near(terms.at("space"), 50 * 48));
        QVERIFY(near(terms.at("administration"), 2 * 60 * 48));
        QVERIFY(near(terms.at("spares"), 20000 * 0.03 * 4));
        QVERIFY(near(terms.at("resale"), -4000));
        QVERIFY(!terms.contains("financing"));
    }

    void interestOfALoan()
    {
        // 10,000 at 6 % over 24 months: 443.21 a month (annuity), 636.95 of interest.
        CostFigures f = workstation();
        f.purchase = 10000;
        f.loanShare = 1;
        f.loanRate = 0.06;
        f.loanYears = 2;
        QVERIFY(std::abs(byName(owningTerms(f)).at("financing") - 636.95) < 0.01);
        const auto payments = owningPayments(f);
        QCOMPARE(payments.front(), 0.0);
        QVERIFY(std::abs(payments[1] - payments[25] - 443.21) < 0.01);
    }

    void aLoanLongerThanTheYearsIsPaidBackAtTheEnd()
    {
        CostFigures f = workstation();
        f.years = 1;
        f.purchase = 12000;
        f.loanShare = 1;
        f.loanRate = 0;
        f.loanYears = 2;
        QVERIFY(!byName(owningTerms(f)).contains("financing"));
        const auto payments = owningPayments(f);
        QVERIFY(near(payments[12] - payments[11], 6000));
    }

    void rentingOnDemandPaysForTheWorkAlone()
    {
        // Twice as fast: half of 2190 busy hours a year, at 3 an hour, over four years.
        CostFigures f = workstation();
        f.perHour = 3;
        f.rentSpeed = 2;
        f.storageTb = 2;
        f.storagePrice = 20;
        f.egressTb = 0.1;
        f.egressPrice = 0.09;
        const auto terms = byName(rentingTerms(f));
        QVERIFY(near(terms.at("compute"), 1095 * 3 * 4));
        QVERIFY(near(terms.at("storage"), 2 * 20 * 48));
        QVERIFY(near(terms.at("egress"), 0.1 * 1000 * 0.09 * 48));
    }

    void interruptedWorkIsDoneAgain()
    {
        CostFigures f = workstation();
        f.perHour = 1;
        f.restartShare = 0.1;
        QVERIFY(near(rentedHours(f), 2190 * 1.1));
    }

    void reservedMachinesArePaidEveryHourInWholeNumbers()
    {
        CostFigures f = workstation();
        f.perHour = 1;
        f.reserved = true;
        f.utilization = 0.9;
        f.rentSpeed = 0.4; // 2.25 machines for the work
        QCOMPARE(rentedMachines(f), 3.0);
        QVERIFY(near(rentedHours(f), 3 * 8760));
        f.utilization = 0.8; // exactly two
        QCOMPARE(rentedMachines(f), 2.0);
        f.utilization = 0;
        QCOMPARE(rentedMachines(f), 1.0);
    }

    void presentValueDiscountsByTheMonth()
    {
        std::vector<double> payments(13, 0.0);
        payments[0] = 100;
        payments[12] = 110;
        QVERIFY(near(presentValue(payments, 0.1), 200));
        QVERIFY(near(presentValue(payments, 0), 210));
    }
};

QTEST_GUILESS_MAIN(TestCosts)
#include "tst_costs.moc"
