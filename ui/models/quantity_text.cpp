#include "ui/models/quantity_text.h"

#include <QCoreApplication>

#include "app/base/text.h"

namespace flopsmith {

QString localNumber(double value, int decimals, const QLocale& locale)
{
    // The C form says how many decimals are left.
    const std::string plain = formatNumber(value, decimals);
    const auto point = plain.find('.');
    const auto left = point == std::string::npos ? 0 : static_cast<int>(plain.size() - point - 1);
    return locale.toString(value, 'f', left);
}

QString localQuantity(const AnyQuantity& quantity, bool binary, const QLocale& locale)
{
    const QuantityParts parts = quantityParts(quantity, binary);
    return localNumber(parts.number, parts.decimals, locale) + QChar::Nbsp + QString::fromStdString(parts.symbol);
}

QString localAmount(const Money& money, const QLocale& locale)
{
    const bool whole = money.minor % 100 == 0 && minorDigits(money.currency) == 2;
    return locale.toString(money.amount(), 'f', whole ? 0 : minorDigits(money.currency));
}

QString localFigure(std::string_view key, const FigureValue& value, const QLocale& locale)
{
    struct Visitor {
        std::string_view key;
        const FigureValue& all;
        const QLocale& locale;
        QString operator()(std::monostate) const { return QStringLiteral("\u2014"); }
        QString operator()(bool v) const
        {
            return v ? QCoreApplication::translate("figures", "yes") : QCoreApplication::translate("figures", "no");
        }
        QString operator()(std::int64_t v) const { return QString::number(v); } // core counts, years, generations
        QString operator()(double v) const { return localNumber(v, 2, locale) + unit(); }
        QString operator()(const std::string& v) const { return QString::fromStdString(v); }
        QString operator()(const AnyQuantity& v) const { return localQuantity(v, key.ends_with("ib"), locale); }
        QString operator()(const RecordText& v) const { return QString::fromStdString(v.text); }
        [[nodiscard]] QString unit() const
        {
            if (key.ends_with("_tflops"))
                return QChar::Nbsp + QStringLiteral("TFLOPS");
            return key.ends_with("_tops") ? QChar::Nbsp + QStringLiteral("TOPS") : QString();
        }
    };
    return std::visit(Visitor{key, value, locale}, value);
}

} // namespace flopsmith
