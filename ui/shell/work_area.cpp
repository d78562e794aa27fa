#include "ui/shell/work_area.h"

#include <QBoxLayout>
#include <QDataStream>
#include <QIODevice>
#include <QSplitter>

#include "app/workspace/workspace.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/drop_edit.h"
#include "ui/charts/charts_panel.h"
#include "ui/charts/compare_panel.h"
#include "ui/charts/sheet_panel.h"
#include "ui/common/pill.h"
#include "ui/models/problems_model.h"
#include "ui/ownership/ownership_panel.h"
#include "ui/panels/inspector_view.h"
#include "ui/panels/parts_panel.h"
#include "ui/panels/problems_panel.h"
#include "ui/panels/problems_view.h"
#include "ui/panels/verdict_panel.h"
#include "ui/panels/verdict_workload.h"
#include "ui/shell/centre.h"
#include "ui/workload/workload_panel.h"

namespace flopsmith {

namespace {

constexpr quint32 stateVersion = 1;
constexpr int partsWidth = 306;
constexpr int verdictWidth = 312;
constexpr int problemsHeight = 232;

/// Switches for what is drawn beside the parts.
QWidget* layerPills(CanvasView& canvas, QWidget* parent)
{
    auto* pills = new QWidget(parent);
    auto* row = new QHBoxLayout(pills);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const std::pair<QString, CanvasLayer> layers[] = {{WorkArea::tr("Lanes"), CanvasLayer::Lanes},
                                                      {WorkArea::tr("Power"), CanvasLayer::Power},
                                                      {WorkArea::tr("Air"), CanvasLayer::Air}};
    for (const auto& [name, layer] : layers) {
        auto* pill = new Pill(Pill::Kind::Filter, pills);
        pill->setText(name);
        pill->setToolTip(WorkArea::tr("Show or hide this in the drawing"));
        pill->setChecked(canvas.layer(layer));
        QObject::connect(pill, &Pill::toggled, &canvas,
                         [&canvas, what = layer](bool on) { canvas.setLayer(what, on); });
        row->addWidget(pill);
    }
    return pills;
}

/// The key that the last entry of a build answers to.
InstanceKey lastKey(const Document& document)
{
    const auto keys = entryKeys(*document.catalog(), document.build());
    return keys.empty() ? InstanceKey() : keys.back();
}

} // namespace

WorkArea::WorkArea(Workspace& workspace, Executor& executor, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_parts(new PartsPanel(workspace.document(), workspace.ownCatalog(), m_selection, m_compared,
                             workspace.settings(), this))
    , m_verdict(new VerdictPanel(workspace.document(), workspace.workloads(), m_selection, executor, this))
    , m_problems(new ProblemsPanel(workspace.document(), m_selection, workspace.settings(), executor, this))
    , m_centre(new Centre(this))
    , m_canvas(new CanvasView(workspace.document(), m_selection, this))
    , m_across(new QSplitter(Qt::Horizontal, this))
    , m_down(new QSplitter(Qt::Vertical, this))
{
    build();
    connectPanels();
}

WorkArea::~WorkArea() = default;

void WorkArea::build()
{
    addPages();
    m_down->addWidget(m_centre);
    m_down->addWidget(m_problems);
    m_down->setStretchFactor(0, 1);
    m_down->setStretchFactor(1, 0);
    m_down->setSizes({600, problemsHeight});
    m_across->addWidget(m_parts);
    m_across->addWidget(m_down);
    m_across->addWidget(m_verdict);
    for (int i = 0; i < 3; ++i)
        m_across->setStretchFactor(i, i == 1 ? 1 : 0);
    m_across->setSizes({partsWidth, 700, verdictWidth});
    m_parts->setMinimumWidth(partsWidth - 20);
    m_verdict->setMinimumWidth(verdictWidth - 12);
    m_problems->setMinimumHeight(110);
    m_centre->setMinimumSize(320, 200);
    for (QSplitter* splitter : {m_across, m_down})
        splitter->setChildrenCollapsible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_across);
}

void WorkArea::addPages()
{
    m_centre->addPage(
        tr("System"), [this] { return m_canvas; }, layerPills(*m_canvas, m_centre));
    m_centre->addPage(tr("Workload"), [this] { return makeWorkload(); });
    m_centre->addPage(tr("Charts"), [this] { return new ChartsPanel(m_workspace, this); });
    m_centre->addPage(tr("Own or rent"), [this] { return new OwnershipPanel(m_workspace, this); });
    m_centre->addPage(tr("Compare"), [this] { return new ComparePanel(m_workspace, this); });
    m_centre->addPage(tr("Sheet"), [this] { return new SheetPanel(m_workspace, this); });
}

WorkloadPanel* WorkArea::makeWorkload()
{
    auto* panel = new WorkloadPanel(m_workspace, this);
    connect(panel, &WorkloadPanel::partWanted, m_parts, &PartsPanel::showPart);
    connect(panel, &WorkloadPanel::failed, this, &WorkArea::refused);
    connect(panel, &WorkloadPanel::configWanted, this, &WorkArea::configWanted);
    return panel;
}

WorkloadPanel& WorkArea::workload()
{
    return static_cast<WorkloadPanel&>(m_centre->page(workloadPage));
}

void WorkArea::connectPanels()
{
    Document& document = m_workspace.document();
    connect(m_parts, &PartsPanel::placeRequested, this, [this](const PartId& part) { place(part); });
    connect(m_parts, &PartsPanel::failed, this, &WorkArea::refused);
    connect(&m_verdict->inspector(), &InspectorView::placeRequested, this, [this](const PartId& part) { place(part); });
    connect(&m_verdict->inspector(), &InspectorView::partWanted, this, &WorkArea::choosePart);
    connect(&m_verdict->workload(), &VerdictWorkload::wanted, this, [this] {
        m_centre->setCurrent(workloadPage);
        workload().focusModel();
    });
    connect(m_canvas, &CanvasView::placeActivated, this, &WorkArea::choosePart);
    connect(&m_selection, &Selection::changed, this, [this] {
        // Another place or part is looked at now: the wish for that one place is over.
        if (m_selection.part().empty() && m_selection.slot() != m_wanted)
            want({});
    });
    connect(&document, &Document::failed, this, &WorkArea::refused);
}

void WorkArea::want(const SlotId& slot)
{
    m_wanted = slot;
    const Slot* place = m_workspace.document().evaluation()->machine->slot(slot);
    m_parts->setTarget(place ? QString::fromStdString(place->label) : QString());
}

void WorkArea::choosePart(const SlotId& slot)
{
    const Slot* place = m_workspace.document().evaluation()->machine->slot(slot);
    if (!place)
        return;
    want(slot);
    m_parts->setCategory(InspectorView::categoryFor(place->kind));
    m_parts->focusSearch();
}

bool WorkArea::place(const PartId& id)
{
    Document& document = m_workspace.document();
    const Part* part = document.catalog()->find(id);
    if (!part)
        return false;
    const Machine& machine = *document.evaluation()->machine;
    const Slot* wanted = machine.slot(m_wanted);
    const bool there = wanted && slotKindFor(*part) == wanted->kind;
    const auto drop = DropEdit::of(machine, {part->id, {}}, *part, there ? wanted->id : SlotId());
    want({});
    if (!drop)
        return true; // it is there already
    if (!document.apply(drop->edit, drop->label))
        return false;
    const auto* replaced = std::get_if<Replace>(&drop->edit);
    m_selection.selectInstance(replaced ? replaced->key : lastKey(document), {});
    return true;
}

const Part* WorkArea::selectedPart() const
{
    const Document& document = m_workspace.document();
    const Machine& machine = *document.evaluation()->machine;
    const Item* item = machine.item(m_selection.instance());
    if (!item)
        item = machine.occupant(m_selection.slot());
    return item ? item->part : findPart(*document.catalog(), document.build(), m_selection.part());
}

bool WorkArea::removeSelected()
{
    Document& document = m_workspace.document();
    const Machine& machine = *document.evaluation()->machine;
    const Item* item = machine.item(m_selection.instance());
    if (!item)
        item = machine.occupant(m_selection.slot());
    if (!item)
        return false;
    const auto removal = DropEdit::removal(machine, item->key);
    if (!removal) {
        const Item* owner = machine.item(item->includedIn);
        Q_EMIT refused(tr("%1 comes with %2 and leaves with it.")
                           .arg(QString::fromStdString(item->part->name),
                                owner ? QString::fromStdString(owner->part->name) : QString()));
        return false;
    }
    const SlotId slot = item->slot;
    if (!document.apply(removal->edit, removal->label))
        return false;
    m_selection.selectSlot(slot);
    return true;
}

void WorkArea::showProblem(const QString& fingerprint)
{
    const QModelIndex index = m_problems->model().indexOfKey(fingerprint);
    if (!index.isValid())
        return;
    m_problems->view().setCurrentIndex(index);
    m_problems->view().setFocus(Qt::OtherFocusReason);
    m_problems->explain(true);
}

QByteArray WorkArea::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << stateVersion << m_across->saveState() << m_down->saveState();
    return state;
}

void WorkArea::restoreState(const QByteArray& state)
{
    QDataStream in(state);
    quint32 version = 0;
    QByteArray across;
    QByteArray down;
    in >> version >> across >> down;
    if (version != stateVersion || in.status() != QDataStream::Ok)
        return;
    m_across->restoreState(across);
    m_down->restoreState(down);
}

} // namespace flopsmith
