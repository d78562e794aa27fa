#include "ui/models/finding_text.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "app/base/text.h"
#include "app/build/slot_name.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(flopsmith::FindingText)
};

/// At most so many places are named in a row of the parts list.
constexpr std::size_t namedPlaces = 4;

QString number(double value, int decimals, const QLocale& locale)
{
    // The C form says how many decimals are left when zeros at the end are dropped.
    const std::string plain = formatNumber(value, decimals);
    const auto point = plain.find('.');
    const auto left = point == std::string::npos ? 0 : static_cast<int>(plain.size() - point - 1);
    return locale.toString(value, 'f', left);
}

QString translated(const char* context, std::string_view text)
{
    const std::string copy(text); // translate() wants an end
    return copy.empty() ? QString() : QCoreApplication::translate(context, copy.c_str());
}

/// The number that a name ends with, "pcie3" -> "3"; empty where it is a width ("PCIEX16") or there is none.
QString endNumber(const std::string& name)
{
    const QString text = QString::fromStdString(name);
    qsizetype from = text.size();
    while (from > 0 && text.at(from - 1).isDigit())
        --from;
    const bool width = from > 0 && text.at(from - 1).toLower() == QLatin1Char('x');
    return width ? QString() : text.mid(from);
}

/// Whether the slots of the machine can be told by the numbers of their ids: those printed beside them are the same.
bool numbersTell(const Machine& machine)
{
    return std::all_of(machine.slots().begin(), machine.slots().end(), [](const Slot& slot) {
        const QString number = endNumber(slot.id.str());
        return slot.kind != SlotKind::Pcie
            || (slot.id.str().starts_with("pcie") && !number.isEmpty() && number == endNumber(slot.label));
    });
}

QString placesText(const std::vector<SlotId>& places, const Machine& machine)
{
    if (places.size() > namedPlaces)
        return Texts::tr("fits %n places", nullptr, static_cast<int>(places.size()));
    QStringList names;
    bool numbered = numbersTell(machine);
    for (const SlotId& id : places) {
        const Slot* slot = machine.slot(id);
        numbered = numbered && slot && slot->kind == SlotKind::Pcie;
        names.append(slot ? slotName(*slot, machine) : QString::fromStdString(id.str()));
    }
    const QString list = names.join(QStringLiteral(", "));
    if (!numbered)
        return Texts::tr("fits %1").arg(list);
    return names.size() == 1 ? Texts::tr("fits slot %1").arg(list) : Texts::tr("fits slots %1").arg(list);
}

} // namespace

QString slotName(const Slot& slot, const Machine& machine)
{
    if (slot.kind == SlotKind::Pcie && numbersTell(machine))
        return endNumber(slot.id.str());
    return QString::fromStdString(slotName(slot));
}

QString localMoney(const Money& money, const QLocale& locale)
{
    const bool whole = money.minor % 100 == 0 && minorDigits(money.currency) == 2;
    return locale.toString(money.amount(), 'f', whole ? 0 : minorDigits(money.currency)) + QChar::Nbsp
        + QString::fromStdString(money.currency);
}

QString localText(const Argument& argument, const QLocale& locale)
{
    struct Visitor {
        const QLocale& locale;
        QString operator()(std::int64_t v) const { return locale.toString(static_cast<qlonglong>(v)); }
        QString operator()(double v) const { return number(v, plainDecimals(v), locale); }
        QString operator()(const std::string& v) const { return QString::fromStdString(v); }
        QString operator()(const AnyQuantity& v) const
        {
            const QuantityParts parts = quantityParts(v);
            return number(parts.number, parts.decimals, locale) + QChar::Nbsp + QString::fromStdString(parts.symbol);
        }
        QString operator()(const Money& v) const { return localMoney(v, locale); }
    };
    return std::visit(Visitor{locale}, argument);
}

QString localMessage(const char* context, std::string_view pattern, const std::vector<Argument>& arguments)
{
    std::vector<std::string> texts;
    for (const Argument& argument : arguments)
        texts.push_back(localText(argument).toStdString());
    // The core's renderer fills all marks at once: an argument that contains "%1" stays as it is.
    return QString::fromStdString(renderTemplate(translated(context, pattern).toStdString(), texts));
}

QString localMessage(const char* context, const Message& message)
{
    std::vector<std::string> texts;
    for (const std::string& argument : message.arguments)
        texts.push_back(translated(context, argument).toStdString());
    return QString::fromStdString(renderTemplate(translated(context, message.pattern).toStdString(), texts));
}

QString ruleTitle(std::string_view title)
{
    return translated("rules", title);
}

QString findingText(const Finding& finding)
{
    return localMessage("rules", finding.message, finding.arguments);
}

QString worksIfText(const WorksIf& condition)
{
    return localMessage("rules", condition.condition, condition.arguments);
}

QString fixText(const QuickFix& fix)
{
    return localMessage("rules", fix.title, fix.arguments);
}

QString gapText(const Gap& gap, const Catalog& catalog, const Build& build, const PartId& about)
{
    const Part* part = gap.part.empty() ? nullptr : findPart(catalog, build, gap.part);
    const QString label = QString::fromStdString(gapLabel(gap, part));
    if (gap.part.empty() || gap.part == about)
        return gap.assumed ? Texts::tr("%1 only assumed").arg(label) : label;
    const QString name = QString::fromStdString(part ? part->name : gap.part.str());
    return gap.assumed ? Texts::tr("%1 of %2, which is only assumed").arg(label, name)
                       : Texts::tr("%1 of %2").arg(label, name);
}

QString cannotTellText(const CannotTell& unknown, const Evaluation& evaluation)
{
    QStringList needs;
    for (const Gap& gap : unknown.needs)
        needs.append(gapText(gap, *evaluation.catalog, *evaluation.build));
    return needs.isEmpty() ? Texts::tr("needs more data") : Texts::tr("needs %1").arg(needs.join(QStringLiteral("; ")));
}

QString fitText(const Fit& fit, const Part& part, const Evaluation& evaluation)
{
    // A single missing figure reads better by its label than by the key in the core's message.
    const bool plainGap = fit.verdict == FitVerdict::CannotTell && !fit.gaps.empty() && !fit.arguments.empty()
        && argumentText(fit.arguments.front()) == fit.gaps.front().key;
    if (!plainGap)
        return localMessage("fit", fit.reason, fit.arguments);
    const Gap& gap = fit.gaps.front();
    const QString text = gapText(gap, *evaluation.catalog, *evaluation.build, part.id);
    return gap.assumed ? text : Texts::tr("%1 not known").arg(text);
}

QString bestFitText(const BestFit& best, const Part& part, const Evaluation& evaluation)
{
    if (best.fit.verdict != FitVerdict::Fits)
        return fitText(best.fit, part, evaluation);
    return best.slots.empty() ? Texts::tr("fits") : placesText(best.slots, *evaluation.machine);
}

QString subjectsText(const std::vector<std::string>& subjects, const Machine& machine)
{
    QStringList out;
    for (const std::string& subject : subjects) {
        const Item* item = machine.item(InstanceKey(subject));
        const Slot* slot = item ? nullptr : machine.slot(SlotId(subject));
        const QString key = QString::fromStdString(subject);
        if (item)
            out.append(QStringLiteral("%1 (%2)").arg(QString::fromStdString(item->part->name), key));
        else if (slot)
            out.append(Texts::tr("Place %1").arg(QString::fromStdString(slot->label)));
        else
            out.append(subject == "site" ? Texts::tr("Site") : key);
    }
    return out.join(QStringLiteral(", "));
}

QString datedPriceText(const Part& part)
{
    const Price* price = part.newestPrice();
    if (!price)
        return QStringLiteral("\u2014");
    return QStringLiteral("%1 (%2)").arg(localMoney(price->money), QString::fromStdString(price->date));
}

QString priceKindText(PriceKind kind)
{
    switch (kind) {
    case PriceKind::List: return Texts::tr("List price");
    case PriceKind::Street: return Texts::tr("Street price");
    case PriceKind::Quote: return Texts::tr("Quote");
    case PriceKind::User: return Texts::tr("Your price");
    }
    return {};
}

} // namespace flopsmith
