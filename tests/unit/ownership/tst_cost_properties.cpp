// Whatever the figures: payments add up to the terms, and more of what costs never makes it cheaper.
#include <cmath>
#include <numeric>

#include <QTest>

#include <rapidcheck.h>

#include "app/ownership/costs.h"

using namespace flopsmith;

namespace {

double between(int low, int high, double scale)
{
    return *rc::gen::inRange(low, high + 1) * scale;
}

CostFigures anyFigures()
{
    CostFigures f;
    f.years = between(1, 30, 0.5);
    f.utilization = between(0, 100, 0.01);
    f.discountRate = between(0, 50, 0.01);
    f.purchase = between(0, 500000, 1);
    f.coolingPurchase = between(0, 5000, 1);
    f.loanShare = between(0, 10, 0.1);
    f.loanRate = between(0, 20, 0.01);
    f.loanYears = between(1, 30, 0.5);
    f.busyWatts = between(0, 20000, 1);
    f.idleShare = between(0, 10, 0.1);
    f.onShare = between(0, 10, 0.1);
    f.perKwh = between(0, 60, 0.01);
    f.pue = between(100, 250, 0.01);
    f.spaceMonth = between(0, 500, 1);
    f.adminHours = between(0, 40, 1);
    f.adminRate = between(0, 150, 1);
    f.sparesShare = between(0, 10, 0.01);
    f.resaleShare = between(0, 10, 0.1);
    f.perHour = between(0, 100, 0.5);
    f.rentSpeed = between(1, 400, 0.05);
    f.reserved = *rc::gen::arbitrary<bool>();
    f.restartShare = between(0, 10, 0.05);
    f.storageTb = between(0, 50, 1);
    f.storagePrice = between(0, 50, 1);
    f.egressTb = between(0, 50, 1);
    f.egressPrice = between(0, 20, 0.01);
    return f;
}

double sumOf(const std::vector<double>& payments)
{
    return std::accumulate(payments.begin(), payments.end(), 0.0);
}

bool same(double a, double b)
{
    return std::abs(a - b) <= 1e-6 * std::max({1.0, std::abs(a), std::abs(b)});
}

} // namespace

class TestCostProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paymentsAddUpToTheTerms()
    {
        QVERIFY(rc::check([] {
            const CostFigures f = anyFigures();
            RC_ASSERT(same(sumOf(owningPayments(f)), totalOf(owningTerms(f))));
            RC_ASSERT(same(sumOf(rentingPayments(f)), totalOf(rentingTerms(f))));
            RC_ASSERT(same(presentValue(owningPayments(f), 0), totalOf(owningTerms(f))));
        }));
    }

    void moreWorkAndDearerPowerNeverCostLess()
    {
        QVERIFY(rc::check([] {
            const CostFigures f = anyFigures();
            CostFigures more = f;
            more.utilization = std::min(1.0, f.utilization + between(0, 50, 0.01));
            RC_ASSERT(totalOf(owningTerms(more)) >= totalOf(owningTerms(f)) - 1e-6);
            RC_ASSERT(totalOf(rentingTerms(more)) >= totalOf(rentingTerms(f)) - 1e-6);
            CostFigures dear = f;
            dear.perKwh += 0.1;
            RC_ASSERT(totalOf(owningTerms(dear)) >= totalOf(owningTerms(f)));
            CostFigures fast = f;
            fast.rentSpeed *= 2;
            RC_ASSERT(totalOf(rentingTerms(fast)) <= totalOf(rentingTerms(f)) + 1e-6);
        }));
    }
};

QTEST_GUILESS_MAIN(TestCostProperties)
#include "tst_cost_properties.moc"
