// What can be done with the part that the parts list stands on: its context menu and keys.
#pragma once

#include <QKeySequence>
#include <QObject>

#include "app/base/strong_id.h"

QT_BEGIN_NAMESPACE
class QAction;
class QListView;
QT_END_NAMESPACE

namespace flopsmith {

class OwnCatalog;

class PartsActions : public QObject {
    Q_OBJECT

public:
    /// Adds the actions to `list`. Both must outlive this.
    PartsActions(QListView& list, OwnCatalog& own);

    [[nodiscard]] QAction* favourite() const { return m_favourite; }

public Q_SLOTS:
    /// The list stands on another part, or what is known of it has changed.
    void show(const flopsmith::PartId& part);
    void toggleFavourite(const flopsmith::PartId& part);

Q_SIGNALS:
    void placeRequested(const flopsmith::PartId& part);
    void newWanted();
    void copyWanted(const flopsmith::PartId& part);
    void editWanted(const flopsmith::PartId& part); // one of the user's own
    void removeWanted(const flopsmith::PartId& part);
    void failed(const QString& message); // it could not be kept

private:
    QAction* make(const QString& text, const QString& icon, const QKeySequence& keys = {});

    QListView& m_list;
    OwnCatalog& m_own;
    PartId m_part;
    QAction* m_place;
    QAction* m_favourite;
    QAction* m_new;
    QAction* m_copy;
    QAction* m_edit;
    QAction* m_remove;
};

} // namespace flopsmith
