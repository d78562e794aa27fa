#include "ui/models/cost_figures.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/base/text.h"
#include "app/reports/report_text.h"
#include "ui/models/quantity_text.h"

namespace flopsmith {

namespace {

constexpr double percent = 100;

bool isShare(const CostFigureInfo& info)
{
    return info.unit.starts_with("share");
}

double shown(const CostFigureInfo& info, double value)
{
    return isShare(info) ? value * percent : value;
}

int decimalsOf(const CostFigureInfo& info)
{
    constexpr int fine = 4;
    return info.unit.starts_with("money/") ? fine : 2;
}

} // namespace

const std::vector<CostFigureGroup>& costFigureGroups()
{
    static const std::vector<CostFigureGroup> groups{
        {QT_TRANSLATE_NOOP("CostFigureGroup", "Use"),
         {"own_years", "utilization", "on_share", "peak_share", "peak_factor", "discount_rate"}},
        {QT_TRANSLATE_NOOP("CostFigureGroup", "Buying"),
         {"purchase", "cooling_purchase", "loan_share", "loan_rate", "loan_years", "resale_share"}},
        {QT_TRANSLATE_NOOP("CostFigureGroup", "Running"),
         {"busy_w", "idle_share", "price_kwh", "pue", "space_month", "admin_hours_month", "admin_rate",
          "spares_share"}},
        {QT_TRANSLATE_NOOP("CostFigureGroup", "Renting"),
         {"rent_storage_tb", "rent_storage_price", "rent_egress_tb_month", "rent_egress_price", "restart_share"}},
    };
    return groups;
}

QString costGroupTitle(const CostFigureGroup& group)
{
    return QCoreApplication::translate("CostFigureGroup", group.title);
}

QString costFigureLabel(const CostFigureInfo& info)
{
    return QString::fromStdString(reportText("ownership", info.label));
}

QString costFigureUnit(const CostFigureInfo& info, const std::string& currency)
{
    if (info.unit == "share")
        return QStringLiteral("%");
    if (info.unit == "share/year")
        return QCoreApplication::translate("CostFigureGroup", "% a year");
    if (info.unit == "times")
        return QStringLiteral("\u00d7");
    if (info.unit == "years")
        return QCoreApplication::translate("CostFigureGroup", "years");
    QString unit = QString::fromLatin1(info.unit.data(), static_cast<qsizetype>(info.unit.size()));
    return unit.replace(QStringLiteral("money"), QString::fromStdString(currency));
}

QString costFigureText(const CostFigureInfo& info, double value)
{
    return localNumber(shown(info, value), decimalsOf(info));
}

std::optional<QString> statedFigure(const CostFigureInfo& info, const QString& typed)
{
    QString text = typed.trimmed();
    if (text.endsWith(QLatin1Char('%')))
        text = text.chopped(1).trimmed();
    bool good = false;
    double value = QLocale().toDouble(text, &good);
    if (!good)
        value = QLocale::c().toDouble(text, &good);
    if (isShare(info))
        value /= percent;
    if (!good || value < info.least || value > info.most)
        return std::nullopt;
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString costFigureRange(const CostFigureInfo& info, const std::string& currency)
{
    return QCoreApplication::translate("CostFigureGroup", "from %1 to %2 %3")
        .arg(localNumber(shown(info, info.least), 2), localNumber(shown(info, info.most), 2),
             costFigureUnit(info, currency))
        .trimmed();
}

} // namespace flopsmith
