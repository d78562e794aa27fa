#include "app/workspace/snapshot_command.h"

#include "app/workspace/document.h"

namespace flopsmith {

namespace {
constexpr int mergeableId = 1;
}

SnapshotCommand::SnapshotCommand(Document& document, BuildPtr before, BuildPtr after, const QString& label,
                                 const QString& mergeKey)
    : QUndoCommand(label)
    , m_document(document)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_mergeKey(mergeKey)
{
}

void SnapshotCommand::undo()
{
    m_document.setBuild(m_before);
}

void SnapshotCommand::redo()
{
    m_document.setBuild(m_after);
}

int SnapshotCommand::id() const
{
    return m_mergeKey.isEmpty() ? -1 : mergeableId;
}

bool SnapshotCommand::mergeWith(const QUndoCommand* other)
{
    // Only this class is ever pushed on a document's stack.
    const auto* later = static_cast<const SnapshotCommand*>(other);
    if (later->m_mergeKey != m_mergeKey)
        return false;
    m_after = later->m_after;
    setObsolete(*m_before == *m_after);
    return true;
}

} // namespace flopsmith
