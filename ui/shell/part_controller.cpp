#include "ui/shell/part_controller.h"

#include <algorithm>

#include "app/workspace/workspace.h"
#include "ui/panels/part_editor.h"
#include "ui/panels/parts_panel.h"
#include "ui/shell/message_bar.h"

namespace flopsmith {

namespace {

const QString partTopic = QStringLiteral("part");

} // namespace

PartController::PartController(Workspace& workspace, PartsPanel& parts, MessageBar& messages, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_parts(parts)
    , m_messages(messages)
{
    connect(&parts, &PartsPanel::newWanted, this, &PartController::newPart);
    connect(&parts, &PartsPanel::copyWanted, this, &PartController::copyPart);
    connect(&parts, &PartsPanel::editWanted, this, &PartController::editPart);
    connect(&parts, &PartsPanel::removeWanted, this, &PartController::removePart);
    connect(&workspace.document(), &Document::catalogChanged, this, [this] {
        if (!m_show.empty())
            m_parts.showPart(m_show);
        m_show = {};
    });
}

void PartController::newPart()
{
    open(newDraft(m_parts.category().toStdString()));
}

void PartController::copyPart(const PartId& id)
{
    if (const Part* part = m_workspace.catalog()->find(id))
        open(copyOf(*part, *m_workspace.catalog()));
}

void PartController::editPart(const PartId& id)
{
    const Part* part = m_workspace.catalog()->find(id);
    if (part && isOwnPart(part->id))
        open(draftOf(*part, *m_workspace.catalog()));
}

void PartController::removePart(const PartId& id)
{
    if (const QString why = remove(id); !why.isEmpty())
        m_messages.show(Mark::Warning, why, partTopic);
}

void PartController::open(PartDraft draft)
{
    m_messages.clear(partTopic);
    auto* editor = new PartEditor(std::move(draft), m_workspace.catalog(), qobject_cast<QWidget*>(parent()));
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &PartEditor::saveRequested, this,
            [this, editor](const Part& part, const std::vector<Source>& sources) { keep(*editor, part, sources); });
    connect(editor, &PartEditor::removeRequested, this, [this, editor](const PartId& part) {
        const QString why = remove(part);
        if (why.isEmpty())
            editor->accept();
        else
            editor->showFault(why);
    });
    editor->open();
}

void PartController::keep(PartEditor& editor, const Part& part, const std::vector<Source>& sources)
{
    m_show = part.id;
    const auto kept = m_workspace.ownCatalog().putPart(part, sources);
    if (kept)
        return editor.accept();
    m_show = {};
    editor.showFault(QString::fromStdString(describe(kept.error())));
}

QString PartController::remove(const PartId& id)
{
    const Build& build = m_workspace.document().build();
    if (std::any_of(build.parts.begin(), build.parts.end(), [&](const Entry& entry) { return entry.part == id; }))
        return tr("The build has this part. Take it out of the build first.");
    const auto gone = m_workspace.ownCatalog().removePart(id);
    return gone ? QString() : QString::fromStdString(describe(gone.error()));
}

} // namespace flopsmith
