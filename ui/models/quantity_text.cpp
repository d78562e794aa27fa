#include "ui/models/quantity_text.h"

#include <cmath>

#include <QCoreApplication>

#include "app/base/text.h"
#include "app/parts/choice_words.h"
#include "app/parts/key_figures.h"

namespace flopsmith {

namespace {

/// "1x 12vhpwr, 2x pcie8": its words one by one.
QString localRecord(const std::string& text)
{
    QStringList items;
    for (const std::string& item : split(text, ',')) {
        QStringList words;
        for (const std::string& word : split(trimmed(item), ' '))
            words << localWord(word);
        items << words.join(u' ');
    }
    return items.join(QStringLiteral(", "));
}

/// A number of things with their name.
QString counted(std::string_view key, const FigureValue& value, const QString& text)
{
    const auto number = figureNumber(value);
    const bool whole = number && *number == std::floor(*number);
    const int n = whole ? static_cast<int>(*number) : -1;
    if (key == "slots" || key == "expansion_slots")
        return whole ? QCoreApplication::translate("figures", "%n slot(s)", nullptr, n)
                     : QCoreApplication::translate("figures", "%1 slots").arg(text);
    if (key == "cores" && whole)
        return QCoreApplication::translate("figures", "%n core(s)", nullptr, n);
    if (key == "ports" && whole)
        return QCoreApplication::translate("figures", "%n port(s)", nullptr, n);
    if (key == "accelerators" && whole)
        return QCoreApplication::translate("figures", "%n accelerator(s)", nullptr, n);
    return key == "modules" ? text + u'\u00d7' : text;
}

} // namespace

QString localWord(std::string_view word)
{
    const std::string text(choiceText(word));
    return QCoreApplication::translate("words", text.c_str());
}

QStringList localKeyFigures(const Part& part)
{
    QStringList out;
    for (const std::string_view key : keyFigureKeys(part.category())) {
        const FigureValue value = figureOf(part, key).value;
        if (!std::holds_alternative<std::monostate>(value))
            out << counted(key, value, localFigure(key, value));
    }
    return out;
}

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
        QString operator()(const std::string& v) const { return localWord(v); }
        QString operator()(const AnyQuantity& v) const { return localQuantity(v, key.ends_with("ib"), locale); }
        QString operator()(const RecordText& v) const { return localRecord(v.text); }
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
