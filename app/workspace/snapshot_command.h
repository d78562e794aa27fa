// One undo step: the builds before and after. The only command of a document's history.
#pragma once

#include <QUndoCommand>

#include "app/build/build.h"

namespace flopsmith {

class Document;

class SnapshotCommand final : public QUndoCommand {
public:
    /// Joins the step before it when both have the same non-empty `mergeKey`.
    SnapshotCommand(Document& document, BuildPtr before, BuildPtr after, const QString& label, const QString& mergeKey);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* other) override;
    [[nodiscard]] const Build& before() const { return *m_before; }
    [[nodiscard]] const Build& after() const { return *m_after; }

private:
    Document& m_document;
    BuildPtr m_before;
    BuildPtr m_after;
    QString m_mergeKey;
};

} // namespace flopsmith
