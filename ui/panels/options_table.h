// A table in which a document's options are changed: choices are chosen, the rest is typed; see option_roles.h.
#pragma once

#include <QTableView>

namespace flopsmith {

/// `wide` is the column that takes the room that is left.
[[nodiscard]] QTableView* optionsTable(QAbstractItemModel& model, int wide, const QString& name, QWidget* parent);

/// Chooses a cell, ready to be changed.
void chooseCell(QTableView& table, const QModelIndex& index);

} // namespace flopsmith
