// What tables and dialogs of this folder have in common.
#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QBoxLayout;
class QTableView;
QT_END_NAMESPACE

namespace flopsmith {

/// A table of whole rows that is read, not typed into. `wide` is the column that takes the room that is left. Cells
/// with a MarkRole of TrialModel show its shape.
[[nodiscard]] QTableView* plainTable(QAbstractItemModel& model, int wide, const QString& name, QWidget* parent);

/// A column with the margins of a dialog.
[[nodiscard]] QBoxLayout* dialogColumn(QDialog& dialog);

} // namespace flopsmith
