#include "ui/panels/inspector_view.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPushButton>

#include "app/build/fit.h"
#include "app/estimate/supplies.h"
#include "app/io/part_draft.h"
#include "app/reports/report_text.h"
#include "app/reports/topology_text.h"
#include "app/workspace/document.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/models/finding_text.h"
#include "ui/models/selection.h"
#include "ui/panels/inspector_figures.h"
#include "ui/panels/inspector_settings.h"

namespace flopsmith {

namespace {

Mark markOfFit(FitVerdict verdict)
{
    switch (verdict) {
    case FitVerdict::Fits: return Mark::Ok;
    case FitVerdict::Degraded: return Mark::Warning;
    case FitVerdict::CannotTell: return Mark::Unknown;
    case FitVerdict::DoesNotFit: return Mark::Error;
    }
    return Mark::Unknown;
}

QString categoryText(const Part& part)
{
    return QCoreApplication::translate("categories", std::string(categoryLabel(part.category())).c_str());
}

} // namespace

InspectorView::InspectorView(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_over(new TextLabel(Theme::Type::Detail, this))
    , m_title(new TextLabel(Theme::Type::Heading, this))
    , m_fit(new MarkLabel(this))
    , m_place(new QPushButton(tr("Place"), this))
    , m_find(new QPushButton(tr("Show parts"), this))
    , m_all(new QPushButton(tr("All figures and sources"), this))
    , m_own(new QPushButton(this))
    , m_settings(new InspectorSettings(document, this))
    , m_figures(new InspectorFigures(this))
{
    connect(m_settings, &InspectorSettings::setApart, this,
            [this](const InstanceKey& key) { m_selection.selectInstance(key, {}); });
    m_over->setMuted(true);
    m_over->setWordWrap(true);
    m_title->setWordWrap(true);
    m_fit->setFont(Theme::font(Theme::Type::Detail));
    m_place->setObjectName(QStringLiteral("inspectorPlacePart"));
    m_place->setProperty(accentProperty, true);
    m_place->setToolTip(tr("Put it into the best place"));
    m_find->setIcon(themedIcon(QStringLiteral("search")));
    m_all->setObjectName(QStringLiteral("inspectorAllFigures"));
    m_all->setToolTip(tr("Every figure with its source, prices over time, variants, comparison"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_over);
    column->addWidget(m_title);
    column->addWidget(m_fit);
    column->addWidget(m_place);
    column->addWidget(m_find);
    column->addWidget(m_settings);
    column->addWidget(m_all);
    column->addWidget(m_figures);
    column->addWidget(m_own, 0, Qt::AlignLeading);
    m_own->setObjectName(QStringLiteral("inspectorOwnPart"));
    connect(m_own, &QPushButton::clicked, this, [this] {
        if (isOwnPart(m_shown))
            Q_EMIT editWanted(m_shown);
        else
            Q_EMIT copyWanted(m_shown);
    });
    connect(m_place, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(m_selection.part()); });
    connect(m_find, &QPushButton::clicked, this, [this] { Q_EMIT partWanted(m_free); });
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(m_shown); });
    connect(&selection, &Selection::changed, this, &InspectorView::refresh);
    connect(&document, &Document::evaluated, this, &InspectorView::refresh);
    connect(&Theme::current(), &Theme::changed, this, &InspectorView::refresh);
    refresh();
}

QString InspectorView::categoryFor(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Board: return QStringLiteral("motherboard");
    case SlotKind::Chassis: return QStringLiteral("case");
    case SlotKind::Psu: return QStringLiteral("psu");
    case SlotKind::CpuSocket: return QStringLiteral("cpu");
    case SlotKind::Cooler: return QStringLiteral("cooler");
    case SlotKind::Dimm: return QStringLiteral("memory");
    case SlotKind::Pcie: return QStringLiteral("accelerator");
    case SlotKind::M2:
    case SlotKind::Cabled:
    case SlotKind::Bay: return QStringLiteral("storage");
    case SlotKind::Fan: return QStringLiteral("fan");
    case SlotKind::Ups: return QStringLiteral("ups");
    }
    return {};
}

void InspectorView::refresh()
{
    const Machine& machine = *m_document.evaluation()->machine;
    for (QWidget* widget :
         {static_cast<QWidget*>(m_fit), static_cast<QWidget*>(m_place), static_cast<QWidget*>(m_find),
          static_cast<QWidget*>(m_settings), static_cast<QWidget*>(m_all), static_cast<QWidget*>(m_own)})
        widget->hide();
    const Item* item = machine.item(m_selection.instance());
    const Slot* slot = machine.slot(m_selection.slot());
    const Part* part = findPart(*m_document.catalog(), m_document.build(), m_selection.part());
    if (!item && slot)
        item = machine.occupant(slot->id);
    if (item)
        showItem(*item);
    else if (slot)
        showSlot(*slot);
    else if (part)
        showPart(*part);
    else
        showNothing();
}

void InspectorView::showHead(const QString& over, const QString& title)
{
    m_over->setText(over);
    m_title->setText(title);
    m_title->show();
}

void InspectorView::showFigures(const Part& part, const QList<std::pair<QString, QString>>& first)
{
    m_shown = part.id;
    m_all->show();
    offerOwn(part);
    m_figures->showPart(part, *m_document.catalog(), first);
}

void InspectorView::showPart(const Part& part)
{
    showHead(categoryText(part), QString::fromStdString(part.fullName()));
    const BestFit best = bestFit(*m_document.evaluation()->machine, part);
    m_fit->setState(markOfFit(best.fit.verdict), bestFitText(best, part, *m_document.evaluation()));
    m_fit->show();
    m_place->show();
    showFigures(part);
}

void InspectorView::offerOwn(const Part& part)
{
    m_own->setText(isOwnPart(part.id) ? tr("Edit own part\u2026") : tr("Copy as own part\u2026"));
    m_own->show();
}

void InspectorView::showItem(const Item& item)
{
    const Machine& machine = *m_document.evaluation()->machine;
    const Slot* slot = machine.slot(item.slot);
    const QString where = slot ? QString::fromStdString(slot->label)
        : item.unplaced()      ? tr("without a place")
                               : QString();
    const QString over =
        QStringLiteral("%1 \u00b7 %2").arg(categoryText(*item.part), QString::fromStdString(item.key.str()));
    showHead(where.isEmpty() ? over : QStringLiteral("%1 \u00b7 %2").arg(over, where),
             QString::fromStdString(item.part->fullName()));
    if (slot) {
        const Fit fit = fits(machine, *item.part, *slot);
        if (fit.verdict != FitVerdict::Fits) {
            m_fit->setState(markOfFit(fit.verdict), fitText(fit, *item.part, *m_document.evaluation()));
            m_fit->show();
        }
    }
    m_settings->showItem(item, machine);
    m_settings->show();
    showFigures(*item.part, pathRows(item) + cableRows(item));
}

QList<std::pair<QString, QString>> InspectorView::pathRows(const Item& item) const
{
    constexpr qsizetype most = 8; // more are a matrix: see the build sheet
    const Machine& machine = *m_document.evaluation()->machine;
    QList<std::pair<QString, QString>> rows;
    if (item.part->as<Accelerator>())
        for (const Path& path : acceleratorPaths(machine)) {
            const InstanceKey* other = path.a == item.key ? &path.b : path.b == item.key ? &path.a : nullptr;
            if (other && rows.size() < most)
                rows.append({tr("To %1").arg(QString::fromStdString(other->str())),
                             QString::fromStdString(pathText(pathFacts(machine, path)))});
        }
    return rows;
}

QList<std::pair<QString, QString>> InspectorView::cableRows(const Item& item) const
{
    const Evaluation& evaluation = *m_document.evaluation();
    QList<std::pair<QString, QString>> rows;
    for (const PowerCable& cable : evaluation.estimate.cables.cables) {
        const Item* supply = supplyNamed(*evaluation.machine, cable.from);
        const QString output = QString::fromStdString(cable.from);
        if (cable.to == item.key.str())
            rows.append({tr("Power from"), output});
        else if (supply && supply->key == item.key)
            rows.append({output, QString::fromStdString(reportSubjects({cable.to}, *evaluation.machine))});
    }
    for (const UnfedPlug& plug : evaluation.estimate.cables.unfed)
        if (plug.to == item.key.str() && !plug.unknown)
            rows.append(
                {tr("Power from"), tr("no %1 output is left").arg(QString::fromStdString(plugLabel(plug.kind)))});
    return rows;
}

void InspectorView::showSlot(const Slot& slot)
{
    showHead(tr("Free place"), QString::fromStdString(slot.label));
    QList<std::pair<QString, QString>> rows;
    if (slot.physical)
        rows.append({tr("Connector"), QStringLiteral("x%1").arg(*slot.physical)});
    if (slot.wired)
        rows.append({tr("Lanes"), QStringLiteral("x%1").arg(*slot.wired)});
    if (slot.gen)
        rows.append({tr("PCIe generation"), QString::number(*slot.gen)});
    if (!slot.root.empty())
        rows.append({tr("Connected to"), QString::fromStdString(slot.root)});
    if (!slot.channel.empty())
        rows.append({tr("Memory channel"), QString::fromStdString(slot.channel).toUpper()});
    if (!slot.bay.empty())
        rows.append({tr("Bay"), QString::fromStdString(slot.bay)});
    m_free = slot.id;
    m_find->show();
    m_figures->showRows(rows);
}

void InspectorView::showNothing()
{
    m_over->setText(tr("Select a part or a place to see its figures."));
    m_title->hide();
    m_figures->showRows({});
}

} // namespace flopsmith
