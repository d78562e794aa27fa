// The user's own parts in the window: opens the editor, keeps what it made, and says when that cannot be.
#pragma once

#include <QObject>

#include "app/io/part_draft.h"

namespace flopsmith {

class MessageBar;
class PartEditor;
class PartsPanel;
class Workspace;

class PartController : public QObject {
    Q_OBJECT

public:
    /// All must outlive the controller; `parent` is the window.
    PartController(Workspace& workspace, PartsPanel& parts, MessageBar& messages, QObject* parent = nullptr);

public Q_SLOTS:
    void newPart();
    void copyPart(const flopsmith::PartId& part);
    void editPart(const flopsmith::PartId& part);
    void removePart(const flopsmith::PartId& part);

private:
    void open(PartDraft draft);
    void keep(PartEditor& editor, const Part& part, const std::vector<Source>& sources);
    /// Empty when the part is gone, else why it stays.
    [[nodiscard]] QString remove(const PartId& part);

    Workspace& m_workspace;
    PartsPanel& m_parts;
    MessageBar& m_messages;
    PartId m_show; // to be shown when the catalog with it is there
};

} // namespace flopsmith
