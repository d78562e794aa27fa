// Every command of the window with its name and shortcut, and the menus that list them. Does nothing itself.
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

QT_BEGIN_NAMESPACE
class QActionGroup;
class QMenu;
class QMenuBar;
QT_END_NAMESPACE

namespace flopsmith {

class Actions : public QObject {
    Q_OBJECT

    QList<QAction*> m_all; // first: the others add themselves

public:
    explicit Actions(QObject* parent = nullptr);

    QAction* newBuild;
    QAction* open;
    QAction* openList;
    QAction* pasteList;
    QAction* catalogData;
    QAction* save;
    QAction* saveAs;
    QAction* exportDrawing;
    QAction* exportSheet;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* remove;
    QAction* partPage; // all figures of the selected part
    QAction* putAside; // for the comparison of parts
    QAction* compareParts;
    QAction* find; // command palette
    QAction* searchParts;
    QAction* settings; // of the document
    QAction* rules;
    QAction* newPart; // of the user's own
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* zoomFit;
    QList<QAction*> tabs; // in the order of CentrePage
    QList<QAction*> themes; // their data is the setting's value
    QAction* shortcuts;
    QAction* about;
    QMenu* templates;
    QMenu* recent;

    ~Actions() override;
    void fill(QMenuBar& bar);
    /// What needs an open build is off until there is one.
    void setReady(bool ready);
    /// Everything that can be triggered, for the command palette and the list of shortcuts.
    [[nodiscard]] const QList<QAction*>& all() const { return m_all; }

private:
    QAction* make(const QString& text, const QString& icon, const QKeySequence& keys = {});

    QActionGroup* m_tabGroup;
    QActionGroup* m_themeGroup;
};

} // namespace flopsmith
