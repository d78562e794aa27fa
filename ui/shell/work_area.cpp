#include "ui/shell/work_area.h"

#include <QBoxLayout>
#include <QDataStream>
#include <QSplitter>

#include "app/workspace/workspace.h"
#include "ui/canvas/canvas_view.h"
#include "ui/models/problems_model.h"
#include "ui/panels/charts_panel.h"
#include "ui/panels/compare_panel.h"
#include "ui/panels/inspector_view.h"
#include "ui/panels/parts_panel.h"
#include "ui/panels/parts_placing.h"
#include "ui/panels/problems_panel.h"
#include "ui/panels/problems_view.h"
#include "ui/panels/sheet_panel.h"
#include "ui/panels/verdict_panel.h"
#include "ui/shell/centre.h"

namespace flopsmith {

namespace {

constexpr quint32 stateVersion = 1;
constexpr int partsWidth = 306;
constexpr int verdictWidth = 312;
constexpr int problemsHeight = 232;

} // namespace

WorkArea::WorkArea(Workspace& workspace, Executor& executor, QWidget* parent)
    : QWidget(parent), m_workspace(workspace),
      m_parts(new PartsPanel(workspace.document(), m_selection, workspace.settings(), this)),
      m_verdict(new VerdictPanel(workspace.document(), m_selection, this)),
      m_problems(new ProblemsPanel(workspace.document(), m_selection, workspace.settings(), executor, this)),
      m_centre(new Centre(this)), m_canvas(new CanvasView(workspace.document(), m_selection, this)),
      m_across(new QSplitter(Qt::Horizontal, this)), m_down(new QSplitter(Qt::Vertical, this))
{
    build();
    connectPanels();
}

WorkArea::~WorkArea() = default;

void WorkArea::build()
{
    auto* charts = new ChartsPanel(m_workspace, this);
    auto* compare = new ComparePanel(m_workspace, this);
    auto* sheet = new SheetPanel(m_workspace, this);
    m_centre->addPage(tr("System"), m_canvas);
    m_centre->addPage(tr("Charts"), charts, [charts] { charts->refresh(); });
    m_centre->addPage(tr("Compare"), compare, [compare] { compare->refresh(); });
    m_centre->addPage(tr("Sheet"), sheet, [sheet] { sheet->refresh(); });
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
    m_parts->setMinimumWidth(240);
    m_verdict->setMinimumWidth(250);
    m_problems->setMinimumHeight(110);
    m_centre->setMinimumSize(320, 200);
    for (QSplitter* splitter : {m_across, m_down})
        splitter->setChildrenCollapsible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_across);
}

void WorkArea::connectPanels()
{
    Document& document = m_workspace.document();
    connect(m_parts, &PartsPanel::placeRequested, this, [this](const PartId& part) { place(part); });
    connect(&m_verdict->inspector(), &InspectorView::placeRequested, this, [this](const PartId& part) { place(part); });
    connect(&m_verdict->inspector(), &InspectorView::categoryRequested, this, [this](const QString& category) {
        m_parts->setCategory(category);
        m_parts->focusSearch();
    });
    connect(m_canvas, &CanvasView::placeActivated, this, &WorkArea::placeFromList);
    connect(&document, &Document::failed, this, &WorkArea::refused);
    connect(&document, &Document::evaluated, this, [this] { m_centre->refresh(); });
}

bool WorkArea::place(const PartId& id, const SlotId& slot)
{
    Document& document = m_workspace.document();
    const Part* part = document.catalog()->find(id);
    if (!part)
        return false;
    const Edit edit = placingEdit(*document.evaluation(), *part, slot);
    if (!document.apply(edit, tr("Add %1").arg(QString::fromStdString(part->name))))
        return false;
    const auto* replaced = std::get_if<Replace>(&edit);
    m_selection.selectInstance(replaced ? replaced->key : lastKey(*document.catalog(), document.build()), slot);
    return true;
}

void WorkArea::placeFromList(const SlotId& slot)
{
    const PartId part = m_parts->current();
    if (part.empty())
        Q_EMIT refused(tr("Choose a part in the list first."));
    else
        place(part, slot);
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
    if (!item->includedIn.empty()) {
        const Item* owner = machine.item(item->includedIn);
        Q_EMIT refused(tr("%1 comes with %2 and leaves with it.")
                           .arg(QString::fromStdString(item->part->name), owner ? QString::fromStdString(owner->part->name) : QString()));
        return false;
    }
    const SlotId slot = item->slot;
    const bool removed = document.apply(Remove{item->key}, tr("Remove %1").arg(QString::fromStdString(item->part->name)));
    if (removed)
        m_selection.selectSlot(slot);
    return removed;
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
