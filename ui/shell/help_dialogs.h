// What the help menu opens: the list of shortcuts, and what the program is, with its catalog and licences.
#pragma once

#include <QList>
#include <QString>

QT_BEGIN_NAMESPACE
class QAction;
class QDialog;
class QWidget;
QT_END_NAMESPACE

namespace flopsmith {

/// Both belong to `window` and delete themselves when closed.
QDialog* showShortcuts(const QList<QAction*>& actions, QWidget* window);
QDialog* showAbout(const QString& catalogDate, int parts, QWidget* window);

} // namespace flopsmith
