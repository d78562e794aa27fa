#include "ui/canvas/place_text.h"

#include <algorithm>

#include <QStringList>

#include "app/build/slot_name.h"
#include "app/layout/box_text.h"
#include "ui/canvas/painter.h"
#include "ui/models/finding_text.h"

namespace flopsmith {

namespace {

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

/// "pcie3" -> "3".
QString digitsAtEnd(const std::string& id)
{
    std::size_t from = id.size();
    while (from > 0 && id[from - 1] >= '0' && id[from - 1] <= '9')
        --from;
    return q(id.substr(from));
}

/// "Gen5 x16" -> "x16 Gen5": the width first, as people say it.
QString widthFirst(const std::string& link)
{
    const QStringList words = q(link).split(QLatin1Char(' '));
    return words.size() == 2 ? words.at(1) + QLatin1Char(' ') + words.at(0) : q(link);
}

} // namespace

QString PlaceText::placeName(const Slot& slot, const Machine& machine)
{
    switch (slot.kind) {
    case SlotKind::Chassis: return tr("Case");
    case SlotKind::Board: return tr("Motherboard");
    case SlotKind::Pcie: return tr("PCIe slot %1").arg(slotName(slot, machine));
    case SlotKind::Dimm: {
        const QString label = q(slot.label);
        return tr("Memory slot %1").arg(label.section(QLatin1Char('-'), -1).toUpper());
    }
    case SlotKind::Psu:
        return slot.label == "PSU" ? tr("Power supply") : tr("Power supply %1").arg(digitsAtEnd(slot.id.str()));
    default: return q(slotName(slot));
    }
}

QString PlaceText::boxName(const LayoutBox& box, const Machine& machine, int problems)
{
    QStringList words;
    const Slot* slot = machine.slot(box.slot);
    const Item* item = machine.item(box.key);
    if (!slot && !item)
        return boxTitle(box);
    if (slot)
        words.append(placeName(*slot, machine));
    else if (item->part->as<Server>() || item->part->as<Rented>())
        words.append(tr("Complete machine"));
    else if (!item->includedIn.empty())
        words.append(tr("In the machine"));
    else
        words.append(box.unplaced ? tr("Without a place") : tr("Beside the machine"));
    if (slot && (slot->kind == SlotKind::Pcie || slot->kind == SlotKind::M2 || slot->kind == SlotKind::Cabled)) {
        const Link* link = machine.link(slot->id);
        const QString width = widthFirst(link ? link->text() : slotPill(*slot));
        if (!width.isEmpty())
            words.append(width);
    }
    words.append(box.key.empty() ? (box.covered ? tr("free, covered by a card") : tr("free")) : q(box.title));
    if (problems > 0)
        words.append(tr("%n problem(s)", nullptr, problems));
    return words.join(QStringLiteral(", "));
}

QString PlaceText::boxDescription(const LayoutBox& box, const std::vector<const Finding*>& findings)
{
    QStringList lines;
    if (!box.key.empty() && !box.detail.empty())
        lines.append(q(box.detail));
    for (std::size_t i = 0; i < std::min<std::size_t>(findings.size(), 4); ++i)
        lines.append(ruleTitle(findings[i]->title));
    return lines.join(QStringLiteral("; "));
}

QString PlaceText::linkText(const Link& link)
{
    const QString width = q(link.text());
    if (link.root.empty())
        return width;
    if (link.root == "chipset")
        return tr("%1 from the chipset").arg(width);
    const QString number = digitsAtEnd(link.root);
    if (link.root.starts_with("cpu"))
        return number == QStringLiteral("1") ? tr("%1 from the CPU").arg(width)
                                             : tr("%1 from CPU %2").arg(width, number);
    return tr("%1 from %2").arg(width, q(link.root));
}

std::vector<const Finding*> findingsOf(const Evaluation& evaluation, const LayoutBox& box)
{
    std::vector<const Finding*> out;
    for (const Finding& finding : evaluation.findings) {
        if (finding.waived)
            continue;
        const bool about = std::any_of(finding.subjects.begin(), finding.subjects.end(), [&](const std::string& s) {
            return (!box.key.empty() && s == box.key.str()) || (!box.slot.empty() && s == box.slot.str());
        });
        if (about)
            out.push_back(&finding);
    }
    return out;
}

} // namespace flopsmith
